"""The main process's line to the program (descriptor 3), one JSON object a line both ways.

The program's end of it is also how this process learns that nobody is interested any more: at its end-of-file it ends
itself at once, whatever it is doing.
"""

import json
import os
import socket
import threading

CONTROL = 3


class Control:
    """The line, in the main process only: children close it before they do anything else."""

    def __init__(self):
        self.socket = socket.socket(fileno=CONTROL)
        self.socket.setblocking(True)
        os.set_inheritable(CONTROL, False)
        self.lock = threading.Lock()
        self.pid = os.getpid()
        self.rest = b""
        os.register_at_fork(after_in_child=self._leave)

    def _leave(self):
        if self.socket is not None:
            self.socket.detach()
            self.socket = None
            try:
                os.close(CONTROL)
            except OSError:
                pass  # a task has closed everything already

    def send(self, event, **fields):
        """Tells the program; nobody listening is found out by the reader."""
        if os.getpid() != self.pid or self.socket is None:
            return
        line = json.dumps(dict(event=event, **fields), separators=(",", ":")).encode("utf-8", "replace") + b"\n"
        with self.lock:
            try:
                self.socket.sendall(line)
            except OSError:
                pass

    def refuse(self, code, text):
        self.send("refused", code=code, text=text)
        os._exit(code)

    def await_go(self):
        """Waits until the program says go, then listens for its end in a thread."""
        while b"\n" not in self.rest:
            piece = self.socket.recv(4096)
            if not piece:
                end_at_once()
            self.rest += piece
        threading.Thread(target=self._listen, name="control", daemon=True).start()

    def _listen(self):
        while True:
            try:
                if not self.socket.recv(4096):
                    break
            except OSError:
                break
        end_at_once()


def end_at_once(status=1):
    """Nothing is waited for. Names of semaphores that spawned workers know are taken back first: nobody else will."""
    try:
        from multiprocessing import synchronize, util
        for finalizer in list(util._finalizer_registry.values()):
            if getattr(finalizer, "_callback", None) is synchronize.SemLock._cleanup:
                finalizer()
    except Exception:
        pass  # it is only tidiness
    os._exit(status)
