"""What an event loop calls for each task: a coroutine, and a record of it, as core/executors/loop_runner.cpp keeps it.

A wait's span ends at the instant at which it was due; the gap to the span after it is the loop's lag. All spans of a
task are written together at its end. Source of how a coroutine is driven: CPython Lib/asyncio/tasks.py, Task.__step.
"""

import asyncio
import inspect
import time

from . import faults
from . import recorder as rec
from .messages import describe
from .plan import CALL, WAIT, WORTH_MEASURING_NS
from .steps import bits_of
from .tasks import group_steps


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
            self.spans.append((self.start, paused, 0, rec.COMPUTE))
            error = None
            try:
                yield request
            except GeneratorExit:
                inner.close()
                raise
            except BaseException as thrown:
                error = thrown
            self.spans.append((paused, time.monotonic_ns(), 0, rec.WAIT))


def shortened(spans, most):
    """As many spans as there is room for a task: what came first becomes one wait."""
    if len(spans) <= most:
        return spans
    kept = spans[len(spans) - most + 1:] if most > 1 else []
    if not kept:
        return spans[-1:]
    return [(spans[0][0], kept[0][0], 0, rec.WAIT)] + kept


class Course:
    """What is known of a task that is on the loop: its spans so far, and the one that it is in."""

    def __init__(self):
        self.spans, self.kind, self.slices = [], rec.COMPUTE, None
        self.begin = self.at = time.monotonic_ns()
        self.waited = self.own = 0

    def enter(self, kind):
        if self.spans:
            self.at = time.monotonic_ns()
        self.kind, self.slices = kind, None

    def leave(self, end, bits=0):
        start = self.at if self.slices is None else self.slices.start
        self.spans.append((start, max(start, end), bits, self.kind))


def make_coroutine(crew, slot, steps, ended):
    """The coroutine function for the tasks of a loop. `ended` is told (task, state, instant)."""
    plan, words = crew.plan, slot.words
    now, cpu_clock, to_bits = time.monotonic_ns, time.thread_time_ns, bits_of(plan)
    amounts, kind_table, most = plan.amounts, plan.kind_table, plan.most_steps
    push = slot.pusher()
    same = group_steps(plan.kinds) if plan.kinds is not None else None
    most_spans = max(1, plan.spans_per_slot // max(1, plan.tasks))

    def close(task, course, state):
        spans = shortened(course.spans, most_spans)
        last = len(spans) - 1
        for number, (since, until, bits, kind) in enumerate(spans):
            flags = (rec.FIRST if number == 0 else 0) | (rec.LAST if number == last else 0)
            push(since, until, bits, task, kind, flags | state)
        if course.waited:
            words[rec.PLANNED_WAITS] += course.waited
        ended(task, state, spans[last][1])

    def begin_slice(task, since):
        words[rec.KIND] = rec.COMPUTE
        words[rec.SINCE] = since
        words[rec.DOING] = task + 1

    async def call(course, i, item):
        result = steps[CALL](item)
        if inspect.isawaitable(result):
            course.slices = Slices(result, course.spans, lambda since: begin_slice(i, since))
            result = await course.slices
        return result

    async def compute(course, i, item, places, measure):
        """The task's steps up to its next wait. Only a user's own coroutine waits in here."""
        begin_slice(i, course.at)
        cpu = cpu_clock() if measure else 0
        result = None
        for place in places:
            kind = kind_table[i * most + place]
            result = await call(course, i, item) if kind == CALL else steps[kind](i * most + place)
        if measure:
            course.own += cpu_clock() - cpu if course.slices is None else course.slices.own
        return result

    async def follow(course, i, item, measure):
        result, bulk, fault = None, None, plan.faults.get(i)
        for waits, places in same if same is not None else group_steps(plan.kinds_of(i)):
            course.enter(rec.WAIT if waits else rec.COMPUTE)
            if waits and kind_table[i * most + places[0]] == WAIT:
                length = amounts[i * most + places[0]]
                await asyncio.sleep(length / 1e9)
                course.waited += length
                course.leave(course.at + length)
                continue
            if fault is not None:
                begin_slice(i, course.at)
                bulk, fault = faults.befall(fault), None
            outcome = await compute(course, i, item, places, measure)
            result = result if waits else outcome
            course.leave(now(), to_bits(result))
        return result if bulk is None else faults.WithBulk(result, bulk)

    async def run(i, item):
        course = Course()
        measure = plan.user is not None or plan.cost_of(i) >= WORTH_MEASURING_NS
        try:
            result = await follow(course, i, item, measure)
        except asyncio.CancelledError:
            course.leave(now())
            close(i, course, rec.CANCELLED)
            raise
        except BaseException as error:
            end = now()
            crew.messages.failed(i, slot.number, course.begin, end, describe(error))
            course.leave(end)
            close(i, course, rec.FAILED)
            raise
        if measure:
            slot.measured(course.own, 1, course.own + course.waited)
        close(i, course, rec.OK)
        return result

    async def task(i):
        return await run(i, i)

    async def task_with_item(pair):
        return await run(*pair)

    return task_with_item if crew.hands_items_over else task
