"""Ways in which a task misbehaves on request (--fault): for tests and for the failure lesson.

What follows from them is CPython's own doing: Lib/multiprocessing/pool.py, Lib/concurrent/futures/process.py.
"""

import os
import signal
import sys
import time

MEBIBYTE = 1 << 20


class UnusualFault(Exception):
    """Not one of Python's own exceptions."""


class WithBulk:
    """A result with so many bytes besides, which cross the process border with it."""

    def __init__(self, result, bulk):
        self.result, self.bulk = result, bulk


def unwrapped(result):
    return result.result if isinstance(result, WithBulk) else result


def refusal(plan):
    """Why the faults asked for cannot be had in this run; None if they can."""
    in_processes = plan.executor == "processes" or plan.strategy == "loop_per_core"
    for fault in plan.faults.values():
        kind = fault["kind"]
        if kind in ("throw", "hang"):
            continue
        if not in_processes:
            return "The fault \"%s\" needs a worker that is a process; %s has none." % (kind, plan.strategy)
        if kind == "garbage" and plan.strategy == "process_join":
            return "The fault \"garbage\" needs a pipe for results to write nonsense into; Process.join has none."
    return None


def _raise_for_real(number):
    if number not in (signal.SIGKILL, signal.SIGSTOP):
        signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)


def _take_memory(mebibytes):
    memory = bytearray(mebibytes * MEBIBYTE)
    for at in range(0, len(memory), 4096):
        memory[at] = 1


def _talk_nonsense():
    """Into the pipe that takes results to the main process, as a worker that has lost its way; then nothing more. The
    pipe is found in the frame of the worker's main function, whose local variable it is."""
    frame = sys._getframe()
    queue = None
    while frame is not None and queue is None:
        queue = frame.f_locals.get("outqueue") or frame.f_locals.get("result_queue")
        frame = frame.f_back
    if queue is None:
        raise RuntimeError("the pool's result pipe cannot be reached")
    os.write(queue._writer.fileno(), b"\xff" * 8 + bytes((k * 131 + 7) & 0xff for k in range(4088)))
    while True:
        signal.pause()


def _close_all():
    for name in os.listdir("/proc/self/fd"):
        if int(name) > 2:
            try:
                os.close(int(name))
            except OSError:
                pass  # the one that read the folder


def _start_daemon():
    """A grandchild in a session of its own that never ends, as daemons are started."""
    if os.fork() != 0:
        return
    os.setsid()
    if os.fork() != 0:
        os._exit(0)
    while True:
        signal.pause()


def befall(fault):
    """Carries the fault out, where the task begins. What it returns, if anything, goes back with the task's result."""
    kind, argument, amount = fault["kind"], fault.get("argument", ""), fault.get("amount", 0)
    if kind == "throw":
        if argument == "int":
            raise UnusualFault("a fault that was asked for")
        raise RuntimeError("x" * MEBIBYTE if argument == "large" else "a fault that was asked for")
    if kind == "hang":
        while True:
            time.sleep(3600)
    if kind == "kill":
        _raise_for_real(signal.SIGKILL)
    elif kind == "segv":
        os.kill(os.getpid(), signal.SIGSEGV)  # the interpreter's own handler prints where
    elif kind == "abort":
        os.abort()
    elif kind == "signal":
        _raise_for_real(amount)
    elif kind == "exit":
        os._exit(amount)
    elif kind == "stop":
        _raise_for_real(signal.SIGSTOP)
    elif kind == "spin":
        while True:
            pass
    elif kind == "alloc":
        _take_memory(amount)
    elif kind == "result":
        return b"x" * (amount * MEBIBYTE)
    elif kind == "closefds":
        _close_all()
    elif kind == "fork":
        _start_daemon()
    elif kind == "garbage":
        _talk_nonsense()
    else:
        raise RuntimeError("the fault \"%s\" is not known here" % kind)
    return None
