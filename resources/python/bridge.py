"""The entry of the bridge: what runs a batch with CPython's own APIs and tells the program what happens.

The program starts it as `python3 -I -B -X faulthandler bridge.py` with the descriptors of README.md. Interpreters that
are too old have to get as far as the sentence that says so: nothing here is newer than Python 3.4.
"""

import os
import sys

OLDEST = (3, 8)


def refuse_this_interpreter():
    version = ".".join(str(part) for part in sys.version_info[:3])
    text = "This is Python %s (%s); the back end needs %d.%d or newer." % ((version, sys.executable) + OLDEST)
    line = '{"event":"refused","code":4,"text":"%s"}\n' % text.replace("\\", "/").replace('"', "'")
    try:
        os.write(3, line.encode("utf-8", "replace"))
    except OSError:
        sys.stderr.write(text + "\n")
    os._exit(4)


# Workers that are spawned import this file under another name: they need the path, and nothing else of it.
FOLDER = os.path.dirname(os.path.abspath(__file__))
if FOLDER not in sys.path:
    sys.path.insert(0, FOLDER)

if __name__ == "__main__":
    if sys.version_info < OLDEST:
        refuse_this_interpreter()
    from coreo_bridge.course import main
    main()
