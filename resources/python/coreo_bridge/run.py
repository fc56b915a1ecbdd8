"""A run as its strategy sees it: what to hand to the API, and where to note what came of it."""

import os
import threading
import time

from . import recorder as rec
from .faults import unwrapped
from .messages import MOST_TEXT
from .steps import plain_bits

SUBMITTED, RECEIVED, DELIVERED = range(3)


class Run:
    """Notes for the main program: submitted, received, delivered, and how the batch ended."""

    def __init__(self, crew, control, items):
        self.crew, self.plan, self.control = crew, crew.plan, control
        self.tasks = crew.plan.tasks
        self.items = items                 # what is handed to the API, one a task
        self.note_submitted = crew.events.log(SUBMITTED)
        self.note_received = crew.events.log(RECEIVED, threading.Lock())
        self.note_delivered = crew.events.log(DELIVERED)
        self.slots = [crew.events.slot(number) for number in range(crew.plan.lanes)]
        self.draining = False              # the pool has been told that there is no more: a worker may end
        self.wrong, self.first_wrong = 0, None
        self.first_failure = None          # (first task, number of tasks) of the first exception that came
        self.results = None                # what the program was given: a list in task order, or {task: result}
        self.when_ended = None             # called at the strategy's last line

    def begin(self):
        """Right before the strategy's first line."""
        head = self.crew.events.head
        head[1] = os.getpid()
        zero = time.monotonic_ns()
        head[0] = zero
        self.control.send("began", zero=zero)

    def submitted(self, first, count=1):
        self.note_submitted(first, count, time.monotonic_ns())

    def delivered(self, first, count=1):
        self.note_delivered(first, count, time.monotonic_ns())

    def ended(self, results):
        """The strategy's last line is done: from now on workers are ended."""
        self.draining, self.results = True, results
        self.control.send("ended", at=time.monotonic_ns())
        if self.when_ended is not None:
            self.when_ended()

    def raised(self, first, count, error):
        """A task's exception has come out of the API, and the program's iteration is over."""
        text = "%s: %s" % (type(error).__name__, error)
        text = text[:MOST_TEXT // 8].encode("utf-8", "replace").decode()
        self.control.send("raised", first=first, count=count, text=text)

    def first_failed(self):
        """The tasks of the first exception that came."""
        return self.first_failure or (0, self.tasks)

    def check(self):
        """Compares what the program was given with what it should be; after the run, so that it costs the run
        nothing."""
        expected = self.plan.expected
        if expected is None or self.results is None:
            return
        for task, result in self.results.items() if isinstance(self.results, dict) else enumerate(self.results):
            if result is not FAILED and plain_bits(unwrapped(result)) != expected[task]:
                self.wrong += 1
                if self.first_wrong is None or task < self.first_wrong:
                    self.first_wrong = task

    def received(self, first, count, error=None):
        """A result, or a chunk's, has reached the main process."""
        if error is None:
            self.note_received(first, count, time.monotonic_ns())
            return
        at = time.monotonic_ns()
        if self.first_failure is None:
            self.first_failure = (first, count)
        ended = self.ended_of(first, count)
        for task, length in stretches(sorted(ended)):
            self.note_received(task, length, at)
        if rec.FAILED not in [state for state, _ in ended.values()]:
            self.lost_on_the_way(first, error, ended, at)

    def ended_of(self, first, count):
        """{task: (state, slot)} of those that have their end in some slot: after an exception the rest of a chunk is
        never run. What came last stands last, so this looks at little."""
        ended = {}
        for slot in self.slots:
            for task, flags in slot.spans_back(count * 4 + 64):
                if first <= task < first + count and flags & rec.LAST:
                    ended[task] = flags & (7 << 2), slot
            if len(ended) == count:
                break
        return ended

    def lost_on_the_way(self, first, error, ended, at):
        """No task failed, but its arguments or results could not cross the border between processes."""
        task = max(ended) if ended else first
        slot = ended[task][1] if ended else self.slots[0]
        text = "%s: %s" % (type(error).__name__, str(error)[:MOST_TEXT])
        self.crew.messages.failed(task, slot.number, at, at, text, slot.words[rec.PID])


FAILED = object()  # stands for the result of a task that failed in its place


def stretches(numbers):
    """[(first, length)] of the consecutive ones."""
    out = []
    for number in numbers:
        if out and out[-1][0] + out[-1][1] == number:
            out[-1] = (out[-1][0], out[-1][1] + 1)
        else:
            out.append((number, 1))
    return out
