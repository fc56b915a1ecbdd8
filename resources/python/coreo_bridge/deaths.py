"""Workers that end: every exit code comes by Popen.poll (Lib/multiprocessing/popen_fork.py, popen_forkserver.py),
whoever asks for it: the pool's worker handler, the executor's manager, or join()."""

import os
import time
from multiprocessing import popen_fork, popen_forkserver
from multiprocessing.connection import wait

from . import recorder as rec


def watch_deaths(run):
    """Tells the program of each worker that ended although nobody had told it to."""
    main_pid = os.getpid()
    for owner in (popen_fork.Popen, popen_forkserver.Popen):
        _watch_poll(owner, run, main_pid)
    _watch_signals(popen_fork.Popen, main_pid)


def _watch_poll(owner, run, main_pid):
    original = owner.poll

    def poll(self, flag=os.WNOHANG):
        before = self.returncode
        code = original(self, flag)
        if before is None and code is not None and os.getpid() == main_pid:
            _ended(run, self, code)
        return code

    owner.poll = poll


def _watch_signals(owner, main_pid):
    """Who is ended by the API itself has not died: it is marked before it is sent the signal, unless it is about to end
    already, as its sentinel tells: then the executor, say, only tidies up behind it."""
    original = owner._send_signal

    def _send_signal(self, number):
        if os.getpid() == main_pid and self.poll() is None and not wait([self.sentinel], 0):
            self.coreo_was_ended = True
        original(self, number)

    owner._send_signal = _send_signal


def _ended(run, popen, code):
    if getattr(popen, "coreo_was_ended", False) or getattr(popen, "coreo_told", False):
        return
    if run.draining and not _left_unfinished(run, popen.pid, code):
        return
    popen.coreo_told = True
    run.control.send("died", pid=popen.pid, code=code, at=time.monotonic_ns())


def _left_unfinished(run, pid, code):
    """Of a worker that may end: whether it ended in the midst of a task, or badly without one."""
    for slot in run.slots:
        if slot.words[rec.PID] == pid:
            doing = slot.words[rec.DOING]
            if doing != 0:
                task, flags = next(slot.spans_back(1))  # there is its start-up at least
                if task != doing - 1 or not flags & rec.LAST:
                    return True
            # A process that is a task's own ends with 1 after the task's exception.
            return code != 0 and run.plan.strategy != "process_join"
    return code != 0  # it had not even come to its place
