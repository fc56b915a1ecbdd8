"""Strategies of asyncio: one event loop, a loop a process, and executors behind a loop.

Source: CPython Lib/asyncio/tasks.py (gather, as_completed, sleep), base_events.py (run_in_executor), runners.py (what
run() does with tasks that are left: it cancels them).
"""

import asyncio
import collections
import time
from concurrent.futures import BrokenExecutor

from . import crew as crews
from . import recorder as rec
from .coroutines import make_coroutine
from .executors import function_of, make_executor, first_argument
from .plan import WAIT
from .run import FAILED
from .tasks import Cuts


async def as_they_complete(run, jobs, arrived):
    """`for job in asyncio.as_completed(jobs): await job`. The loop calls a future's callbacks in the order in which
    they were added: ours has noted the task before as_completed's own makes it available."""
    results = {}
    for job in asyncio.as_completed(jobs):
        try:
            result = await job
        except BrokenExecutor:
            arrived.popleft()
            continue  # told as broken: there is nothing to hand on
        except Exception:
            result = FAILED
        task = arrived.popleft()
        run.delivered(task)
        results[task] = result
    return results


def note_arrival(job, task, arrived):
    job.add_done_callback(lambda _: arrived.append(task))


async def gathered(run, jobs):
    """`results = await asyncio.gather(*jobs)`."""
    try:
        results = await asyncio.gather(*jobs)
    except BrokenExecutor:
        return []  # told as broken
    except Exception as error:
        run.raised(*run.first_failed(), error)
        return []
    run.delivered(0, run.tasks)
    return results


class OneLoop:
    """The main process's own loop, its slot, and the coroutine function for its tasks."""

    def __init__(self, run):
        self.run, self.tasks = run, run.tasks
        self.slot, steps = crews.begin_main(run.crew)
        self.left = run.tasks
        self.coroutine = make_coroutine(run.crew, self.slot, steps, self.ended)
        begin_batch(self.slot, 0, run.tasks)

    def ended(self, task, state, at):
        """The main process has a result when the task ends: it is there already."""
        self.left -= 1
        self.slot.words[rec.LOOP_LEFT] = self.left
        if state == rec.FAILED and self.run.first_failure is None:
            self.run.first_failure = (task, 1)
        if state != rec.CANCELLED:
            self.run.note_received(task, 1, at)


def begin_batch(slot, first, count):
    """These tasks are on the slot's loop from now on."""
    words = slot.words
    words[rec.LOOP_LEFT] = 0
    words[rec.LOOP_FIRST] = first
    words[rec.LOOP_COUNT] = count
    words[rec.LOOP_SINCE] = time.monotonic_ns()
    words[rec.LOOP_LEFT] = count


def run_loop(run, main):
    """asyncio.run(main()); what a task ends it with, such as SystemExit, ends the program's iteration."""
    try:
        asyncio.run(main)
    except (KeyboardInterrupt, SystemExit) as error:
        run.raised(*run.first_failed(), error)
        run.ended(None)


def event_loop_gather(run):
    async def main():
        loop = OneLoop(run)
        run.submitted(0, run.tasks)
        run.ended(await gathered(run, [loop.coroutine(item) for item in run.items]))

    run_loop(run, main())


def event_loop_as_completed(run):
    async def main():
        one = OneLoop(run)
        loop, arrived, jobs, items = asyncio.get_running_loop(), collections.deque(), [], list(run.items)
        for task in run.plan.order if run.plan.order is not None else range(run.tasks):
            run.submitted(task)
            job = loop.create_task(one.coroutine(items[task]))
            note_arrival(job, task, arrived)
            jobs.append(job)
        run.ended(await as_they_complete(run, jobs, arrived))

    run_loop(run, main())


class Awaiter:
    """What tasks wait for first, awaited on the main program's loop before they go into the pool."""

    def __init__(self, run):
        self.run, self.plan = run, run.plan
        self.slot, self.steps = crews.begin_main(run.crew, run.plan.coordinator_lane)
        self.push, _, self.plan_wait = self.slot.writers()
        self.cuts = Cuts(run.plan, self.steps)
        begin_batch(self.slot, 0, run.tasks)
        self.left = run.tasks

    async def first_waits(self, task):
        """The leading waits in one: [begin, the instant at which it was due]; a file is read by the loop itself. The
        task's first and last span stand where it computes, unless it never comes to that."""
        plan, row = self.plan, task * self.plan.most_steps
        kinds = plan.kinds_of(task)[:self.cuts.of(task).leading]
        length = sum(plan.amounts[row + place] for place, kind in enumerate(kinds) if kind == WAIT)
        if WAIT in kinds:
            since = time.monotonic_ns()
            try:
                await asyncio.sleep(length / 1e9)
            except asyncio.CancelledError:
                until = max(since, min(since + length, time.monotonic_ns()))
                self._span(since, until, task, rec.FIRST | rec.LAST | rec.CANCELLED)
                raise
            self._span(since, since + length, task, rec.OK)
        for place, kind in enumerate(kinds):
            if kind != WAIT:
                since = time.monotonic_ns()
                try:
                    self.steps[kind](row + place)
                except Exception:
                    pass  # the task meets the same when it counts
                self._span(since, time.monotonic_ns(), task, rec.OK)

    def _span(self, since, until, task, flags):
        self.push(since, until, 0, task | rec.tag(rec.WAIT, flags))
        self.plan_wait(until - since)

    def came_back(self, _):
        self.left -= 1
        self.slot.words[rec.LOOP_LEFT] = self.left

    def any_waits(self):
        """Whether any task waits for something first."""
        if self.plan.kinds is not None:
            return self.cuts.of(0).leading > 0
        return any(self.cuts.of(task).leading > 0 for task in range(self.run.tasks))


def run_in_executor(run, consume):
    async def main():
        loop, f = asyncio.get_running_loop(), function_of(run)
        awaiter = Awaiter(run)
        waits = awaiter.any_waits()

        async def wait_then_compute(executor, task, item):
            await awaiter.first_waits(task)
            return await loop.run_in_executor(executor, f, item)

        with make_executor(run, first_argument(run)) as executor:
            arrived, jobs = collections.deque(), []
            for task, item in enumerate(run.items):
                run.submitted(task)
                if waits:
                    job = loop.create_task(wait_then_compute(executor, task, item))
                else:
                    job = loop.run_in_executor(executor, f, item)
                job.add_done_callback(awaiter.came_back)
                note_arrival(job, task, arrived)
                jobs.append(job)
            run.ended(await consume(jobs, arrived))

    run_loop(run, main())


def run_in_executor_as_completed(run):
    run_in_executor(run, lambda jobs, arrived: as_they_complete(run, jobs, arrived))


def run_in_executor_gather(run):
    run_in_executor(run, lambda jobs, _: gathered(run, jobs))


def loop_per_core(run):
    """`loop.run_in_executor(executor, own_loop, items[i:i + size])` for each batch, gathered, and the lists merged."""
    size = run.plan.chunk

    def tasks_of(function, first, items):
        return first, len(items)

    async def main():
        loop, items = asyncio.get_running_loop(), run.items
        with make_executor(run, tasks_of, begin_loop_process) as executor:
            run.submitted(0, run.tasks)
            jobs = [loop.run_in_executor(executor, own_loop, first, items[first:first + size])
                    for first in range(0, run.tasks, size)]
            try:
                batches = await asyncio.gather(*jobs)
            except BrokenExecutor:
                results = []  # told as broken
            except Exception as error:
                run.raised(*run.first_failed(), error)
                results = []
            else:
                results = [result for batch in batches for result in batch]
                run.delivered(0, run.tasks)
            run.ended(results)

    run_loop(run, main())


class OwnLoop:
    """What a process of loop_per_core has: its slot, and the coroutine function for its tasks."""

    def __init__(self, crew):
        self.slot, steps = crews.enter_process(crew)
        self.coroutine = make_coroutine(crew, self.slot, steps, self.ended)
        self.left = 0

    def begin(self, first, items):
        self.left = len(items)
        begin_batch(self.slot, first, self.left)
        return [self.coroutine(item) for item in items]

    def ended(self, task, state, at):
        self.left -= 1
        self.slot.words[rec.LOOP_LEFT] = self.left


own = None


def begin_loop_process(crew):
    """The initializer of such a process."""
    global own
    own = OwnLoop(crew)


def own_loop(first, items):
    """In a process of the pool: its batch, on a loop of its own."""
    async def run_all():
        return await asyncio.gather(*own.begin(first, items))

    return asyncio.run(run_all())
