"""The bridge's sources: every interpreter from 3.8 to 3.14 has to understand them."""

import ast
import glob
import os
import subprocess
import sys
import unittest

import driver

FOLDER = os.path.dirname(os.path.abspath(driver.BRIDGE))
FILES = sorted(glob.glob(os.path.join(FOLDER, "*.py")) + glob.glob(os.path.join(FOLDER, "coreo_bridge", "*.py")))

# Modules of 3.8 that later ones do not have, up to 3.14 (PEP 594, PEP 632, asyncore and others).
GONE_MODULES = {
    "aifc", "asynchat", "asyncore", "audioop", "binhex", "cgi", "cgitb", "chunk", "crypt", "distutils", "formatter",
    "imghdr", "imp", "lib2to3", "macpath", "macurl2path", "mailcap", "msilib", "nis", "nntplib", "ossaudiodev",
    "parser", "pipes", "smtpd", "sndhdr", "spwd", "sunau", "symbol", "telnetlib", "uu", "xdrlib",
}
# Attributes that are gone or are going, and those that 3.8 does not have yet. asyncio: a loop is had by run() and
# inside it.
GONE_NAMES = {
    "Bytes", "Ellipsis", "NameConstant", "Num", "Str", "activeCount", "currentThread", "find_loader",
    "find_module", "formatargspec", "fromstring", "getName", "get_child_watcher", "get_event_loop",
    "get_event_loop_policy", "getargspec", "getchildren", "isAlive", "isDaemon", "isSet", "load_module",
    "notifyAll", "readfp", "setDaemon", "setName", "set_child_watcher", "set_event_loop", "set_event_loop_policy",
    "set_start_method", "tostring", "utcfromtimestamp", "utcnow", "warnpy3k",
}
TOO_NEW = {
    "Barrier", "BaseExceptionGroup", "ExceptionGroup", "Runner", "TaskGroup", "aiter", "anext", "batched",
    "bit_count", "cache", "cancelling", "kqueue", "orig_argv", "pairwise", "pidfd_open", "posix_openpt",
    "process_cpu_count", "randbytes", "removeprefix", "removesuffix", "stdlib_module_names", "timeout_at",
    "to_thread", "uncancel", "unique_everseen", "unshare", "waitstatus_to_exitcode",
}


def names_in(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr, node.lineno
        elif isinstance(node, ast.Name):
            yield node.id, node.lineno
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield alias.name, node.lineno


def modules_in(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name.split(".")[0]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module.split(".")[0]


class Sources(unittest.TestCase):
    def test_there_are_some(self):
        self.assertGreater(len(FILES), 10)

    def test_old_interpreters_can_read_them(self):
        for path in FILES:
            with self.subTest(path), open(path) as file:
                ast.parse(file.read(), path, feature_version=(3, 8))

    def test_entry_is_read_by_any_interpreter(self):
        with open(os.path.join(FOLDER, "bridge.py")) as file:
            ast.parse(file.read(), feature_version=(3, 4))

    def test_no_name_is_gone_or_too_new(self):
        for path in FILES:
            with open(path) as file:
                tree = ast.parse(file.read())
            relative = os.path.relpath(path, FOLDER)
            for name, line in names_in(tree):
                self.assertNotIn(name, GONE_NAMES, "%s:%d" % (relative, line))
                self.assertNotIn(name, TOO_NEW, "%s:%d" % (relative, line))
            self.assertFalse(GONE_MODULES & set(modules_in(tree)), relative)

    def test_only_the_standard_library(self):
        known = getattr(sys, "stdlib_module_names", None)
        if known is None:
            self.skipTest("this interpreter does not know its own modules")
        for path in FILES:
            with open(path) as file:
                self.assertFalse(set(modules_in(ast.parse(file.read()))) - set(known) - {"coreo_bridge"}, path)

    def test_start_methods_are_always_named(self):
        """What the default is changes with the version: 3.14 has the fork server."""
        for path in FILES:
            with open(path) as file:
                tree = ast.parse(file.read())
            for node in ast.walk(tree):
                if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                    continue
                if node.func.attr == "get_context":
                    self.assertEqual(len(node.args), 1, path)
                if isinstance(node.func.value, ast.Name) and node.func.value.id == "multiprocessing":
                    self.assertNotIn(node.func.attr, {"Pool", "Process", "Queue", "Pipe", "Lock"}, path)

    def test_house_rules(self):
        for path in FILES + glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), "*.py")):
            with open(path) as file:
                lines = file.read().split("\n")
            self.assertLessEqual(len(lines), 401, path)
            for number, line in enumerate(lines, 1):
                self.assertLessEqual(len(line), 120, "%s:%d" % (path, number))
                self.assertNotIn("\t", line, "%s:%d" % (path, number))
            with open(path) as file:
                self.assertTrue(ast.get_docstring(ast.parse(file.read())), path)

    def test_old_interpreter_is_refused_in_one_sentence(self):
        code = "import sys; sys.version_info = (3, 7, 1); __file__ = %r; exec(open(__file__).read())" % driver.BRIDGE
        reader, writer = os.pipe()

        def place():
            os.dup2(writer, 3)
        status = subprocess.call([driver.PYTHON, "-I", "-B", "-c", code], close_fds=False, preexec_fn=place)
        os.close(writer)
        text = os.read(reader, 4096).decode()
        os.close(reader)
        self.assertEqual(status, 4)
        self.assertIn('"event":"refused","code":4', text)
        self.assertIn("3.7.1", text)


if __name__ == "__main__":
    unittest.main()
