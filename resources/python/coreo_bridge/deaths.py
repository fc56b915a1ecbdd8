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
    slot = next((slot for slot in run.slots if slot.words[rec.PID] == popen.pid), None)
    task = _unfinished(slot)
    if run.draining and task is None and not _ended_badly(run, slot, code):
        return
    popen.coreo_told = True
    # With what it was doing: before long its successor writes in its place.
    held = {} if task is None else {"task": task, "since": slot.words[rec.SINCE]}
    if slot is not None:
        held["slot"] = slot.number
    run.control.send("died", pid=popen.pid, code=code, at=time.monotonic_ns(), **held)


def _unfinished(slot):
    """The task in the midst of which the worker of that slot ended."""
    if slot is None or slot.words[rec.DOING] == 0:
        return None
    doing = slot.words[rec.DOING] - 1
    task, flags = next(slot.spans_back(1))  # there is its start-up at least
    return None if task == doing and flags & rec.LAST else doing


def _ended_badly(run, slot, code):
    """Of a worker that may end. A process that is a task's own ends with 1 after the task's exception."""
    return code != 0 and (slot is None or run.plan.strategy != "process_join")
