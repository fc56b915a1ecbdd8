"""A process a task: `Process(target=f, args=(x,)).start()` for all, then `join()` in the same order.

Source: CPython Lib/multiprocessing/process.py, BaseProcess.join. Nothing comes back but the end, which the system tells
whoever waits for the process's sentinel (Lib/multiprocessing/popen_fork.py): that instant is `received`.
"""

import multiprocessing
import select
import threading
import time

from . import crew as crews


def do_one(crew, number, item):
    """The process's target: its slot is its task's number."""
    from .tasks import make_task
    started = getattr(multiprocessing.current_process(), "coreo_started", time.monotonic_ns())
    slot = crew.events.slot(number)
    crews.be_nice(crew.plan)
    steps = crews.enter(crew, slot, started, crews.pin_of(crew.plan, number))
    crews.forget_in_children(slot)
    make_task(crew, slot, steps)(item)


class Ends:
    """Notes each process's end when the system tells it, while the main program waits for another one's."""

    def __init__(self, run):
        self.run = run
        self.poll = select.epoll()
        self.tasks = {}
        self.lock = threading.Lock()
        threading.Thread(target=self._watch, name="ends", daemon=True).start()

    def expect(self, task, process):
        with self.lock:
            self.tasks[process.sentinel] = task
        self.poll.register(process.sentinel, select.EPOLLIN | select.EPOLLHUP)

    def _watch(self):
        while True:
            try:
                ready = self.poll.poll()
            except (OSError, ValueError):
                return  # the run is over
            for descriptor, _ in ready:
                self.note(descriptor)

    def note(self, sentinel):
        """Once a process, by whoever learns it first."""
        with self.lock:
            task = self.tasks.pop(sentinel, None)
            if task is None:
                return
            self.run.note_received(task, 1, time.monotonic_ns())
        try:
            self.poll.unregister(sentinel)
        except (OSError, ValueError):
            pass  # it has been closed


def process_join(run):
    run.draining = True  # every process ends: only those that had not ended their task have died
    context = multiprocessing.get_context(run.plan.start_method)
    ends = Ends(run)
    processes = [context.Process(target=do_one, args=(run.crew, i, item)) for i, item in enumerate(run.items)]
    for i, process in enumerate(processes):
        run.submitted(i)
        process.start()
        ends.expect(i, process)
    for i, process in enumerate(processes):
        process.join()
        ends.note(process.sentinel)
        run.delivered(i)
    run.ended(None)  # nothing comes back
