"""What a worker calls for each task: its steps, and a record of them around it.

There is one function a kind of batch, made for it: where nothing can wait or fail on request, the record is written in
line. The general form does what core/executors/step_runner.cpp does: a span for a wait, a span for computing.
"""

import os
import struct
import time

from . import faults
from . import recorder as rec
from .messages import describe
from .plan import CALL, WAIT, WAITING, WORTH_MEASURING_NS
from .recorder import SLOT_HEAD, ENTRY, SPAN, DOING, SINCE, KIND, COUNT
from .steps import bits_of


def make_task(crew, slot, steps):
    """The function to hand to the API, for the worker that has the slot."""
    plan = crew.plan
    if plan.user or plan.faults or plan.pin == "task" or not crew.tiny:
        return general_task(crew, slot, steps)
    kind = plan.kinds[0]
    return small_task(crew, slot, None if crew.item_is_argument else steps[kind])


def small_task(crew, slot, step):
    """For tasks of one short step. Without a step it is f(x) = x."""
    view, words, where = slot.view, slot.words, slot.where
    pack_into, now, mask = SPAN.pack_into, time.monotonic_ns, rec.MASK
    count = words[COUNT]
    at = SLOT_HEAD + count * ENTRY
    pinned, look_at = slot.core != rec.NO_CORE, 0
    whole = (rec.FIRST | rec.LAST | rec.OK) << 56
    meta = whole | slot.core << 32
    words[KIND] = rec.COMPUTE

    def look(end):
        nonlocal look_at, meta
        look_at = end + rec.LOOK_AFTER_NS
        if not pinned:
            meta = whole | where() << 32

    def detach(other):
        nonlocal view, words
        view, words = other.view, other.words

    slot.detachers.append(detach)

    def push(start, end, bits, task, kind, flags):
        nonlocal count, at
        try:
            pack_into(view, at, start, end, bits, task | kind << 48 | flags << 56 | meta & 0xffff << 32)
        except struct.error:
            pass  # no room: the length alone tells that it is missing
        count += 1
        at += ENTRY
        words[COUNT] = count

    failed = failure_teller(crew, slot, push)

    def identity(i):
        nonlocal count, at
        words[DOING] = i + 1
        start = words[SINCE] = now()
        end = now()
        if end > look_at:
            look(end)
        try:
            pack_into(view, at, start, end, i, meta | i)
        except struct.error:
            pass  # no room: the length alone tells that it is missing
        count += 1
        at += ENTRY
        words[COUNT] = count
        return i

    def small(i):
        nonlocal count, at
        words[DOING] = i + 1
        start = words[SINCE] = now()
        try:
            result = step(i)
        except BaseException as error:
            failed(i, start, start, now(), rec.COMPUTE, rec.FIRST | rec.LAST, error)
            raise
        end = now()
        if end > look_at:
            look(end)
        try:
            pack_into(view, at, start, end, result & mask, meta | i)
        except struct.error:
            pass
        count += 1
        at += ENTRY
        words[COUNT] = count
        return result

    return identity if step is None else small


def failure_teller(crew, slot, push):
    """A function that records a task's failed span and tells why. False if the exception ends the worker: then the
    task is left unfinished, as whoever finds the dead worker will see."""
    messages = crew.messages
    exit_ends_worker = crew.exit_ends_worker

    def failed(task, begin, start, end, kind, flags, error):
        if exit_ends_worker and not isinstance(error, Exception):
            return
        # The text first: whoever sees the span knows that it can be read.
        messages.failed(task, slot.number, begin, end, describe(error))
        push(start, end, 0, task, kind, flags | rec.FAILED)

    return failed


def group_steps(kinds):
    """[(is it waiting, places of its steps)]: a wait alone, or computing steps together. A task without steps computes
    nothing, in one span."""
    groups = []
    for place, kind in enumerate(kinds):
        if kind in WAITING or not groups or groups[-1][0]:
            groups.append((kind in WAITING, []))
        groups[-1][1].append(place)
    return groups or [(False, [])]


class Layout:
    """How tasks are cut into spans; the same cut for all where all are alike."""

    def __init__(self, plan):
        self.plan = plan
        self.skip = not plan.waits_hold_workers()
        self.same = self.cut(plan.kinds) if plan.kinds is not None else None
        self.measure_all = plan.user is not None

    def cut(self, kinds):
        groups = group_steps(kinds)
        leading = 0
        while self.skip and leading < len(groups) - 1 and groups[leading][0]:
            leading += 1
        if self.skip and groups[leading][0]:
            return [(False, [])], True, leading + 1  # nothing but waits
        return groups[leading:], True, leading

    def of(self, task):
        """(groups, is the first of them the task's first span, how many the main program has awaited)"""
        return self.same if self.same is not None else self.cut(self.plan.kinds_of(task))


def general_task(crew, slot, steps, bare=False):
    """For all tasks: waits, several steps, faults, pins, users' functions. Bare, it only records: to measure that."""
    plan, words = crew.plan, slot.words
    now, cpu_clock, to_bits = time.monotonic_ns, time.thread_time_ns, bits_of(plan)
    amounts, most, asked = plan.amounts, plan.most_steps, {} if bare else plan.faults
    layout = Layout(plan)
    push = slot.pusher()
    failed = failure_teller(crew, slot, push)
    kind_table, pins = plan.kind_table, plan.usable if plan.pin == "task" and not bare else None
    known, last_wall = plan.user is None, WORTH_MEASURING_NS

    def detach(other):
        nonlocal words
        words = other.words

    slot.detachers.append(detach)

    def pin(i):
        core = pins[i % len(pins)]
        os.sched_setaffinity(0, {core})
        slot.core = core
        words[rec.PINNED] = core + 1

    def run(i, item):
        nonlocal last_wall
        groups, first, _ = layout.of(i)
        row, fault, bulk, result, waited = i * most, asked.get(i), None, None, 0
        measure = plan.cost_of(i) >= WORTH_MEASURING_NS if known else last_wall >= WORTH_MEASURING_NS
        cpu = cpu_clock() if measure else 0
        flags = rec.FIRST if first else 0
        begin = at = now()
        for number, (waits, places) in enumerate(groups):
            words[KIND] = waits
            words[SINCE] = at
            words[DOING] = i + 1
            if number == len(groups) - 1:
                flags |= rec.LAST
            try:
                if pins is not None and number == 0:
                    pin(i)
                if fault is not None:
                    asked_for, fault = fault, None
                    bulk = faults.befall(asked_for)
                for place in places:
                    kind = kind_table[row + place]
                    if kind == CALL:
                        result = steps[CALL](item)
                    else:
                        outcome = steps[kind](row + place)
                        if not waits:
                            result = outcome
                        elif kind == WAIT:
                            waited += amounts[row + place]
            except BaseException as error:
                failed(i, begin, at, now(), waits, flags | rec.LAST, error)
                raise
            end = now()
            push(at, end, to_bits(result), i, waits, flags | rec.OK)
            flags, at = 0, end
        last_wall = at - begin
        if waited:
            words[rec.PLANNED_WAITS] += waited
        if measure:
            own = cpu_clock() - cpu
            slot.measured(own, 1, own + waited)
        return result if bulk is None else faults.WithBulk(result, bulk)

    def task(i):
        return run(i, i)

    def task_with_item(pair):
        return run(*pair)

    return task_with_item if crew.hands_items_over and not bare else task
