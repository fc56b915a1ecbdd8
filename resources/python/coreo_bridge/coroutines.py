"""What an event loop calls for each task: a coroutine, and a record of it, as core/executors/loop_runner.cpp keeps it.

A wait's span ends at the instant at which it was due; the gap to the span after it is the loop's lag. All spans of a
task are written together at its end. Source of how a coroutine is driven: CPython Lib/asyncio/tasks.py, Task.__step.
"""

import asyncio
import functools
import time

from . import faults
from . import recorder as rec
from .messages import describe
from .plan import CALL, WORTH_MEASURING_NS
from .steps import bits_of
from .tasks import NOW, Cuts, specials

COMPUTED, WAITED = rec.tag(rec.COMPUTE, 0), rec.tag(rec.WAIT, 0)
KIND_ONLY = 0xff << 48
DOING_AT = rec.DOING * 8


class Slices:
    """Awaits a user's coroutine slice by slice: between two of its waits it computes, and holds up the loop. The last
    slice goes on to the task's end: who awaits this writes its span, from `start` on."""

    def __init__(self, awaitable, spans, begin_slice):
        self.awaitable, self.spans, self.begin_slice = awaitable, spans, begin_slice
        self.start, self.own = time.monotonic_ns(), 0

    def __await__(self):
        inner, error = self.awaitable.__await__(), None
        while True:
            self.start, cpu = time.monotonic_ns(), time.thread_time_ns()
            self.begin_slice(self.start)
            try:
                request = inner.send(None) if error is None else inner.throw(error)
            except StopIteration as stop:
                return stop.value
            finally:
                self.own += time.thread_time_ns() - cpu
            paused = time.monotonic_ns()
            self.spans.append((self.start, paused, 0, COMPUTED))
            error = None
            try:
                yield request
            except GeneratorExit:
                inner.close()
                raise
            except BaseException as thrown:
                error = thrown
            self.spans.append((paused, time.monotonic_ns(), 0, WAITED))


def shortened(spans, most):
    """As many spans as there is room for a task: what came first becomes one wait."""
    if len(spans) <= most:
        return spans
    kept = spans[len(spans) - most + 1:] if most > 1 else []
    if not kept:
        return spans[-1:]
    return [(spans[0][0], kept[0][0], 0, WAITED)] + kept


def tagged(spans, task, state):
    """The spans with their flags by their places, whatever they were taken for when they were begun."""
    last = len(spans) - 1
    for number, (start, end, bits, tag) in enumerate(spans):
        flags = (rec.FIRST if number == 0 else 0) | (rec.LAST if number == last else 0) | state
        yield start, end, bits, task | tag & KIND_ONLY | rec.tag(0, flags)


def make_coroutine(crew, slot, steps, ended, bare=False, sleep=asyncio.sleep):
    """The coroutine function for the tasks of a loop. `ended` is told (task, state, instant). Bare, it only records."""
    plan, view, words, push = crew.plan, slot.view, slot.words, slot.pusher()
    now, cpu_clock, to_bits, pack_doing = time.monotonic_ns, time.thread_time_ns, bits_of(plan), NOW.pack_into
    amounts, most, mask, user, call = plan.amounts, plan.most_steps, rec.MASK, plan.user is not None, steps[CALL]
    cuts = Cuts(plan, steps)
    same, cut_of = cuts.same, cuts.of
    special = None if bare else specials(crew, slot)
    most_spans = max(1, plan.spans_per_slot // max(1, plan.tasks))
    waits_planned, last_wall = words[rec.PLANNED_WAITS], WORTH_MEASURING_NS

    def begin_slice(task, since):
        pack_doing(view, DOING_AT, task + 1, since, rec.COMPUTE)

    def close(task, spans, state, waited):
        """For tasks that did not take the course that their steps foretell."""
        nonlocal waits_planned
        for span in tagged(shortened(spans, most_spans), task, state):
            push(*span)
        waits_planned += waited
        words[rec.PLANNED_WAITS] = waits_planned
        ended(task, state, spans[-1][1])

    def failed(task, begin, spans, start, tag, waited, error):
        end = now()
        crew.messages.failed(task, slot.number, begin, end, describe(error))
        spans.append((start, end, 0, tag))
        close(task, spans, rec.FAILED, waited)

    def cancelled(task, spans, start, length, tag, waited):
        end = now() if length is None else min(now(), start + length)
        spans.append((start, max(start, end), 0, tag))
        close(task, spans, rec.CANCELLED, waited + (0 if length is None else max(0, end - start)))

    async def run(i, item):
        nonlocal waits_planned, last_wall
        cut, row, measure = same or cut_of(i), i * most, user and last_wall >= WORTH_MEASURING_NS
        for place, least in cut.worth:
            if amounts[row + place] >= least:
                measure = True
        bits = waited = own = 0
        result = bulk = slices = length = None
        spans, may_befall = [], special is not None
        begin = start = now()
        tag = COMPUTED
        try:
            for waits, parts, tag, sleeps in cut.groups:
                if sleeps is not None:
                    length = amounts[row + sleeps]
                    await sleep(length / 1e9)
                    spans.append((start, start + length, 0, tag | i))
                    waited += length
                    length, start = None, now()
                    continue
                pack_doing(view, DOING_AT, i + 1, start, waits)
                if may_befall:
                    may_befall = False
                    bulk = special(i)
                cpu = cpu_clock() if measure else 0
                if user:
                    result = call(item)
                    if hasattr(result, "__await__"):
                        slices = Slices(result, spans, functools.partial(begin_slice, i))
                        result = await slices
                elif waits:
                    for step, place in parts:
                        step(row + place)
                else:
                    for step, place in parts:
                        result = step(row + place)
                end = now()
                if measure:
                    own += cpu_clock() - cpu if slices is None else slices.own
                if not waits:
                    bits = result & mask if type(result) is int and not user else to_bits(result)
                spans.append((start if slices is None else slices.start, end, bits, tag | i))
                start = end
        except asyncio.CancelledError:
            cancelled(i, spans, start if slices is None else slices.start, length, tag, waited)
            raise
        except BaseException as error:
            failed(i, begin, spans, start if slices is None else slices.start, tag, waited, error)
            raise
        if user:
            last_wall = end - begin
        if measure:
            slot.measured(own, 1, own + waited)
        if slices is not None:
            close(i, spans, rec.OK, waited)
            return result
        for start, end, bits, what in spans:
            push(start, end, bits, what)
        if waited:
            waits_planned += waited
            words[rec.PLANNED_WAITS] = waits_planned
        ended(i, rec.OK, end)
        return result if bulk is None else faults.WithBulk(result, bulk)

    def task(i):
        return run(i, i)

    def task_with_item(pair):
        return run(*pair)

    return task_with_item if crew.hands_items_over and not bare else task
