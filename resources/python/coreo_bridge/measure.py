"""What our own recording of a task costs, and what a task too short to be measured takes: found out after the run."""

import time
from statistics import median

from . import tasks
from .plan import CALL, WAITING
from .recorder import Slot

ROUND = 1000
ROUNDS = 7
MOST_TINY = 1000
MOST_TINY_NS = 10_000_000
BLOCK = 25  # tasks a reading of the clock
LONG_ENOUGH_NS = 50_000


def nothing(at):
    return at


def nothing_twice(at):
    nothing(at)
    return nothing(at)


async def no_sleep(seconds):
    pass


async def nothing_on_a_loop(at):
    return nothing(at)


async def wait_on_a_loop(at):
    await no_sleep(at)
    return nothing(at)


def timed(function, tasks):
    """CPU time of this thread a call: what others do meanwhile on this processor is no cost of ours."""
    before = time.thread_time_ns()
    for i in tasks:
        function(i)
    return (time.thread_time_ns() - before) / len(tasks)


def driver_of(coroutine):
    """Runs one that never waits, as a loop would."""
    def drive(i):
        try:
            coroutine(i).send(None)
        except StopIteration:
            pass

    return drive


def recorder_of(crew, slot):
    """(the recorder that the run has used, around functions that do nothing; those functions alone)"""
    waits = crew.plan.kinds is not None and len(crew.plan.kinds) > 1
    steps = dict.fromkeys(range(CALL + 1), nothing)
    if crew.plan.executor == "loops":
        from .coroutines import make_coroutine
        recorded = make_coroutine(crew, slot, steps, lambda *_: None, bare=True, sleep=no_sleep)
        return driver_of(recorded), driver_of(wait_on_a_loop if waits else nothing_on_a_loop)
    if crew.tiny:
        return tasks.identity_task(slot) if crew.item_is_argument else tasks.short_task(crew, slot, nothing), nothing
    return tasks.general_task(crew, slot, steps, bare=True), nothing_twice if waits else nothing


def recording_cost(run):
    """Nanoseconds a task: the median of a few rounds."""
    plan = run.plan
    some = [k % plan.tasks for k in range(ROUND)]
    costs = []
    for _ in range(ROUNDS):
        recorded, alone = recorder_of(run.crew, Slot.scratch(ROUND * (plan.most_steps + 1)))
        costs.append(timed(recorded, some) - timed(alone, some))
    return max(0, round(median(costs)))


def tiny_own(run):
    """Picoseconds of CPU that a task takes whose time was not measured, on average; 0 where there was none, or where
    doing it once more might have effects."""
    plan, crew = run.plan, run.crew
    if plan.user or plan.faults:
        return 0
    from .steps import make_steps
    steps = make_steps(plan, crew.rate, crew.input)
    done, spent = 0, 0
    end = time.monotonic_ns() + MOST_TINY_NS
    tiny = [task for task in range(min(plan.tasks, MOST_TINY * 4))
            if crew.tiny or not plan.worth_measuring(task)][:MOST_TINY]
    for block in range(0, len(tiny), BLOCK):
        parts = [(steps[kind], task * plan.most_steps + place) for task in tiny[block:block + BLOCK]
                 for place, kind in enumerate(plan.kinds_of(task)) if kind not in WAITING]
        own, times = 0, 1
        while own < LONG_ENOUGH_NS and times < 1000:  # a clock's reading costs more than such a task
            times *= 4
            before = time.thread_time_ns()
            for _ in range(times):
                for step, at in parts:
                    step(at)
            own = time.thread_time_ns() - before
        spent += own / times
        done += len(tiny[block:block + BLOCK])
        if time.monotonic_ns() > end:
            break
    return round(spent * 1000 / done) if done else 0


def measured(run):
    return {"recording": recording_cost(run), "tinyOwn": tiny_own(run)}
