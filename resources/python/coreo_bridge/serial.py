"""The serial loop: `for item in items: results.append(f(item))`.

Submitted = started, received = delivered = finished: where tasks are short the logs are copied from the spans, many at
once, so that each task costs its record and nothing more.
"""

import time
from array import array

from . import crew as crews
from .recorder import COUNT, ENTRY, LOG_HEAD, SINCE, SLOT_HEAD
from .tasks import make_task

FLUSH_EVERY_NS = 20_000_000


def serial(run):
    slot, steps = crews.begin_main(run.crew)
    f = make_task(run.crew, slot, steps)
    # Where a task may fail on request, its end is not to be told as a result.
    short_tasks(run, slot, f) if run.crew.tiny and not run.plan.faults else any_tasks(run, f)


def any_tasks(run, f):
    results, now = [], time.monotonic_ns
    submitted, received, delivered = run.note_submitted, run.note_received, run.note_delivered
    for i, item in enumerate(run.items):
        submitted(i, 1, now())
        try:
            result = f(item)
        except BaseException as error:
            received(i, 1, now())
            run.raised(i, 1, error)
            break
        at = now()
        received(i, 1, at)
        delivered(i, 1, at)
        results.append(result)
    run.ended(results)


def short_tasks(run, slot, f):
    copier = Copier(run, slot)
    results, words = [], slot.words
    append = results.append
    flush_at = words[SINCE] + FLUSH_EVERY_NS
    for i in run.items:
        append(f(i))
        if words[SINCE] > flush_at:
            copier.copy(i + 1)
            flush_at = words[SINCE] + FLUSH_EVERY_NS
    copier.copy(run.tasks)
    run.ended(results)


class Copier:
    """Copies spans of one-span tasks into the three logs."""

    def __init__(self, run, slot):
        self.spans = slot.view.cast("q")
        self.skip = slot.words[COUNT]  # what the slot's spans begin with is the start-up
        self.most = min(run.plan.log_capacity, run.plan.spans_per_slot - self.skip)
        self.logs = [run.crew.events.log_words(which) for which in range(3)]
        self.done = 0

    def copy(self, until):
        room = min(until, self.most)
        if room > self.done:
            first = SLOT_HEAD // 8 + (self.skip + self.done) * (ENTRY // 8)
            last = SLOT_HEAD // 8 + (self.skip + room) * (ENTRY // 8)
            begin, end = LOG_HEAD // 8 + self.done * (ENTRY // 8), LOG_HEAD // 8 + room * (ENTRY // 8)
            tasks = array("q", range(self.done | 1 << 32, room + (1 << 32)))  # a task, and that it is one
            for which, log in enumerate(self.logs):
                log[begin:end:4] = self.spans[first + (which > 0):last:4]
                log[begin + 1:end:4] = tasks
        for log in self.logs:
            log[0] = until
        self.done = until
