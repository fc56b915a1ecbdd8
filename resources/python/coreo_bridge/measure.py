"""What our own recording of a task costs, and what a task too short to be measured takes: found out after the run."""

import time
from statistics import median

from . import tasks
from .plan import CALL, WAITING, WORTH_MEASURING_NS
from .recorder import Slot

ROUND = 1000
ROUNDS = 7
MOST_TINY = 1000
MOST_TINY_NS = 10_000_000
BLOCK = 25  # tasks a reading of the clock
LONG_ENOUGH_NS = 50_000


def nothing(at):
    return at


def timed(function, tasks):
    before = time.perf_counter_ns()
    for i in tasks:
        function(i)
    return (time.perf_counter_ns() - before) / len(tasks)


def recording_cost(run):
    """Nanoseconds a task: the recorder that was used around a function that does nothing, less that function alone."""
    crew = run.crew
    some = [k % crew.plan.tasks for k in range(ROUND)]
    if crew.tiny:
        recorded = lambda slot: tasks.small_task(crew, slot, None if crew.item_is_argument else nothing)
    else:
        steps = dict.fromkeys(range(CALL + 1), nothing)
        recorded = lambda slot: tasks.general_task(crew, slot, steps, bare=True)
    costs = []
    for _ in range(ROUNDS):
        slot = Slot.scratch(ROUND * (crew.plan.most_steps + 1))
        costs.append(timed(recorded(slot), some) - timed(nothing, some))
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
            if crew.tiny or plan.cost_of(task) < WORTH_MEASURING_NS][:MOST_TINY]
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
