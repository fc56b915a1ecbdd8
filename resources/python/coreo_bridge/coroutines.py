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
from .tasks import NO_ITEM, Cuts, as_called, specials

COMPUTED, WAITED = rec.tag(rec.COMPUTE, 0), rec.tag(rec.WAIT, 0)
KIND_ONLY = 0xff << 48
NOBODY = -1  # is computing


class Slices:
    """Awaits a user's coroutine slice by slice: between two of its waits it computes, and holds up the loop. The last
    slice goes on to the task's end: who awaits this writes its span, from `start` on."""

    def __init__(self, awaitable, spans, task, doing):
        self.awaitable, self.spans = awaitable, spans
        self.begin_slice, self.pause = functools.partial(doing, task), functools.partial(doing, NOBODY)
        self.start, self.own = time.monotonic_ns(), 0

    def __await__(self):
        inner, error = self.awaitable.__await__(), None
        while True:
            self.start, cpu = time.monotonic_ns(), time.thread_time_ns()
            self.begin_slice(self.start, rec.COMPUTE)
            try:
                request = inner.send(None) if error is None else inner.throw(error)
            except StopIteration as stop:
                return stop.value
            finally:
                self.own += time.thread_time_ns() - cpu
            paused = time.monotonic_ns()
            self.spans.append((self.start, paused, 0, COMPUTED))
            self.pause(paused, rec.COMPUTE)
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


def write_well(push, plan_wait, ended):
    """A function for tasks that have taken the course that their steps foretell."""
    def well(task, spans, waited):
        for start, end, bits, what in spans:
            push(start, end, bits, what)
        if waited:
            plan_wait(waited)
        ended(task, rec.OK, end)

    return well


class Ends:
    """Writes what has been on the loop. `ended` is told (task, state, instant)."""

    def __init__(self, crew, slot, ended):
        plan = crew.plan
        self.crew, self.slot, self.ended = crew, slot, ended
        self.push, self.doing, self.plan_wait = slot.writers()
        self.well = write_well(self.push, self.plan_wait, ended)
        self.most_spans = max(1, plan.spans_per_slot // max(1, plan.tasks))

    def otherwise(self, task, spans, state, waited):
        for span in tagged(shortened(spans, self.most_spans), task, state):
            self.push(*span)
        self.plan_wait(waited)
        # The last span need not be of the task that computed last: nobody else could tell that this is over.
        self.doing(NOBODY, spans[-1][1], rec.COMPUTE)
        self.ended(task, state, spans[-1][1])

    def failed(self, task, begin, spans, start, tag, waited, error):
        end = time.monotonic_ns()
        self.crew.messages.failed(task, self.slot.number, begin, end, describe(error))
        spans.append((start, end, 0, tag))
        self.otherwise(task, spans, rec.FAILED, waited)

    def cancelled(self, task, spans, start, length, tag, waited):
        """While it waited for so long, if there is a length: until then, at most."""
        end = time.monotonic_ns()
        if length is not None:
            end = max(start, min(end, start + length))
            waited += end - start
        spans.append((start, end, 0, tag))
        self.otherwise(task, spans, rec.CANCELLED, waited)


def make_coroutine(crew, slot, steps, ended, bare=False, sleep=asyncio.sleep):
    """The coroutine function for the tasks of a loop. Bare, it only records."""
    plan, ends = crew.plan, Ends(crew, slot, ended)
    now, cpu_clock, to_bits, doing, well = time.monotonic_ns, time.thread_time_ns, bits_of(plan), ends.doing, ends.well
    amounts, most, mask, user, call = plan.amounts, plan.most_steps, rec.MASK, plan.user is not None, steps[CALL]
    cuts, special = Cuts(plan, steps), None if bare else specials(crew, slot)
    same, cut_of = cuts.same, cuts.of
    last_wall = WORTH_MEASURING_NS  # of a user's function: the next call is taken to last as long

    async def run(i, item=NO_ITEM):
        nonlocal last_wall
        cut, row, measure = same or cut_of(i), i * most, user and last_wall >= WORTH_MEASURING_NS
        for place, least in cut.worth:
            if amounts[row + place] >= least:
                measure = True
        bits = waited = own = 0
        result = bulk = slices = length = None
        spans, ask, tag = [], special, COMPUTED
        begin = start = now()
        try:
            for waits, parts, tag, sleeps in cut.groups:
                if sleeps is not None:
                    if spans:
                        doing(NOBODY, start, waits)
                    length = amounts[row + sleeps]
                    await sleep(length / 1e9)
                    spans.append((start, start + length, 0, tag | i))
                    waited += length
                    length, start = None, now()
                    continue
                doing(i, start, waits)
                if ask is not None:
                    bulk, ask = ask(i), None
                cpu = cpu_clock() if measure else 0
                if user:
                    result = call(i if item is NO_ITEM else item)
                    if hasattr(result, "__await__"):
                        slices = Slices(result, spans, i, doing)
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
        except BaseException as error:
            start = start if slices is None else slices.start
            if isinstance(error, asyncio.CancelledError):
                ends.cancelled(i, spans, start, length, tag, waited)
            else:
                ends.failed(i, begin, spans, start, tag, waited, error)
            raise
        if user:
            last_wall = start - begin
        if measure:
            slot.measured(own, 1, own + waited)
        if slices is None:
            well(i, spans, waited)
        else:
            ends.otherwise(i, spans, rec.OK, waited)
        return result if bulk is None else faults.WithBulk(result, bulk)

    return as_called(crew, run, bare)
