"""The user's own file: loaded by its path, as a module that pickles can refer to by its name.

Source: CPython Lib/importlib/util.py; Lib/pickle.py, save_global: a class is found again by its module's name.
"""

import importlib.machinery
import importlib.util
import os
import re
import sys
import traceback

from .messages import without_our_frames

MOST_TEXT = 2_000


class Unusable(Exception):
    """The user's file cannot serve; the text says why."""


class User:
    """What was found in the file."""

    def __init__(self, function, items, path):
        self.function, self._source, self._path, self._items = function, items, path, None

    def items(self):
        """The list of items; None where there is none. Asked for once."""
        if self._source is None or self._items is not None:
            return self._items
        items = self._source
        name = getattr(items, "__name__", "items")
        if callable(items):
            try:
                items = items()
            except BaseException as error:
                raise Unusable("Items of \"%s\": %s() raised:\n%s" % (self._path, name, last_lines(error)))
        try:
            len(items)
            items = list(items)
        except TypeError:
            raise Unusable("Items of \"%s\": %s is not a list but %s: it must have a length."
                           % (self._path, name, type(items).__name__))
        if not items:
            raise Unusable("Items of \"%s\": the list is empty." % self._path)
        self._items = items
        return items


def last_lines(error):
    """The end of the traceback, without our own frames and those of the import machinery."""
    trace = without_our_frames(error.__traceback__)
    while trace is not None and trace.tb_frame.f_code.co_filename.startswith("<frozen importlib"):
        trace = trace.tb_next
    lines = traceback.format_exception(type(error), error, trace)
    return "".join(lines).strip()[-MOST_TEXT:]


def module_name(path):
    """The file's stem where that is a name and nobody else's: then what it holds pickles as if it had been imported."""
    name = re.sub(r"\W", "_", os.path.splitext(os.path.basename(path))[0])
    taken = sys.modules.get(name)
    if taken is not None:
        return name if getattr(taken, "__file__", None) == path else "user_" + name
    try:
        found = importlib.util.find_spec(name)
    except (ImportError, ValueError):
        found = None
    if found is not None and found.origin != path:
        return "user_" + name
    return name if name.isidentifier() else "user_" + name


def load(user):
    """Loads the file of {"file", "function", "items"} in this process; once."""
    path = os.path.abspath(user["file"])
    module = loaded_module(path)
    function = getattr(module, user["function"], None)
    if not callable(function):
        raise Unusable("\"%s\" has no function \"%s\"%s." % (path, user["function"], offer(module)))
    items = None
    if user["items"] is not None:
        items = getattr(module, user["items"], None)
        if items is None:
            raise Unusable("\"%s\" has no \"%s\" to take items from%s." % (path, user["items"], offer(module)))
    return User(function, items, path)


def offer(module):
    names = [name for name, value in vars(module).items()
             if callable(value) and getattr(value, "__module__", None) == module.__name__][:8]
    return "; it has: " + ", ".join(names) if names else ""


def loaded_module(path):
    for module in list(sys.modules.values()):
        if getattr(module, "coreo_loaded_from", None) == path:
            return module
    folder = os.path.dirname(path)
    if folder not in sys.path:
        sys.path.append(folder)  # behind all others: a file beside it must not replace one of Python's own modules
    name = module_name(path)
    spec = importlib.util.spec_from_loader(name, importlib.machinery.SourceFileLoader(name, path))
    module = importlib.util.module_from_spec(spec)
    module.coreo_loaded_from = path
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException as error:
        sys.modules.pop(name, None)
        if isinstance(error, OSError) and error.filename == path:
            raise Unusable("Cannot read \"%s\": %s." % (path, error.strerror))
        raise Unusable("Loading \"%s\" failed:\n%s" % (path, last_lines(error)))
    return module
