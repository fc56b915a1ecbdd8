"""What a worker calls for each task: its steps, and a record of them around it.

There is one function a kind of batch, made for it: where nothing can wait or fail on request, the record is written in
line. The general form does what core/executors/step_runner.cpp does: a span for a wait, a span for computing.
"""

import struct
import time

from . import faults
from . import recorder as rec
from .messages import describe
from .plan import CALL, WAIT, WAITING, WORTH_MEASURING_NS, thresholds
from .recorder import SLOT_HEAD, ENTRY, SPAN, DOING, SINCE, KIND, COUNT
from .steps import bits_of


NOW = struct.Struct("<qqq")  # the words DOING, SINCE and KIND


def make_task(crew, slot, steps):
    """The function to hand to the API, for the worker that has the slot."""
    plan = crew.plan
    if plan.user or plan.faults or plan.pin == "task" or not crew.tiny:
        return general_task(crew, slot, steps)
    return identity_task(slot) if crew.item_is_argument else short_task(crew, slot, steps[plan.kinds[0]])


NO_ITEM = object()  # there is no list of items: the task's number is its item
WHOLE = rec.tag(rec.COMPUTE, rec.FIRST | rec.LAST | rec.OK)  # a task that is one span


def identity_task(slot):
    """f(x) = x, with a record of it."""
    view, words, where = slot.view, slot.words, slot.where
    pack_into, now = SPAN.pack_into, time.monotonic_ns
    count = words[COUNT]
    at = SLOT_HEAD + count * ENTRY
    pinned, look_at, tag = slot.core != rec.NO_CORE, 0, WHOLE | slot.core << 32
    words[KIND] = rec.COMPUTE

    def look(end):
        nonlocal look_at, tag
        look_at = end + rec.LOOK_AFTER_NS
        if not pinned:
            tag = WHOLE | where() << 32

    def detach(other):
        nonlocal view, words
        view, words = other.view, other.words

    def identity(i):
        nonlocal count, at
        words[DOING] = i + 1
        start = words[SINCE] = now()
        end = now()
        if end > look_at:
            look(end)
        try:
            pack_into(view, at, start, end, i, tag | i)
        except struct.error:
            pass  # no room: the length alone tells that it is missing
        count += 1
        at += ENTRY
        words[COUNT] = count
        return i

    slot.detachers.append(detach)
    return identity


def short_task(crew, slot, step):
    """For tasks of one short step."""
    view, words, where = slot.view, slot.words, slot.where
    pack_into, now, mask = SPAN.pack_into, time.monotonic_ns, rec.MASK
    count = words[COUNT]
    at = SLOT_HEAD + count * ENTRY
    pinned, look_at, tag = slot.core != rec.NO_CORE, 0, WHOLE | slot.core << 32
    words[KIND] = rec.COMPUTE

    def look(end):
        nonlocal look_at, tag
        look_at = end + rec.LOOK_AFTER_NS
        if not pinned:
            tag = WHOLE | where() << 32

    def detach(other):
        nonlocal view, words
        view, words = other.view, other.words

    def fail(i, start, error):
        nonlocal count, at
        failure_teller(crew, slot, slot.pusher())(i, start, start, now(), rec.COMPUTE, rec.FIRST, error)
        count = words[COUNT]
        at = SLOT_HEAD + count * ENTRY

    def short(i):
        nonlocal count, at
        words[DOING] = i + 1
        start = words[SINCE] = now()
        try:
            result = step(i)
        except BaseException as error:
            fail(i, start, error)
            raise
        end = now()
        if end > look_at:
            look(end)
        try:
            pack_into(view, at, start, end, result & mask, tag | i)
        except struct.error:
            pass
        count += 1
        at += ENTRY
        words[COUNT] = count
        return result

    slot.detachers.append(detach)
    return short


def failure_teller(crew, slot, push):
    """A function that records a task's failed span and tells why. If the exception ends the worker, nothing is
    written: the task is left unfinished, as whoever finds the dead worker will see."""
    messages = crew.messages
    exit_ends_worker = crew.exit_ends_worker

    def failed(task, begin, start, end, kind, flags, error):
        if exit_ends_worker and not isinstance(error, Exception):
            return
        # The text first: whoever sees the span knows that it can be read.
        messages.failed(task, slot.number, begin, end, describe(error))
        push(start, end, 0, task | rec.tag(kind, flags | rec.LAST | rec.FAILED))

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


class Cut:
    """How tasks of some kinds are cut into spans. `groups`: (is it waiting, [(step, place), ...], tag of its span,
    place of its Wait step or None). `leading`: how many waits the main program awaits instead. `waits`: the places of
    the other Wait steps. `worth`: what tells whether a task is worth measuring."""

    def __init__(self, kinds, steps, skip_waits):
        groups = group_steps(kinds)
        self.leading = 0
        while skip_waits and self.leading < len(groups) and groups[self.leading][0]:
            self.leading += 1
        self.worth = thresholds(kinds)
        self.waits = [place for place, kind in enumerate(kinds) if kind == WAIT and place >= self.leading]
        rest = groups[self.leading:] or [(False, [])]
        self.groups = []
        for number, (waits, places) in enumerate(rest):
            # A wait on the main program's loop is no part of it.
            flags = rec.FIRST if number == 0 else 0
            flags |= rec.OK | (rec.LAST if number == len(rest) - 1 else 0)
            sleeps = places[0] if waits and kinds[places[0]] == WAIT else None
            parts = [(steps[kinds[place]], place) for place in places]
            self.groups.append((waits, parts, rec.tag(waits, flags), sleeps))


class Cuts:
    """The cut of each task; those that are alike share one."""

    def __init__(self, plan, steps):
        self.plan, self.steps, self.known = plan, steps, {}
        self.same = self._cut(plan.kinds) if plan.kinds is not None else None

    def of(self, task):
        if self.same is not None:
            return self.same
        row = task * self.plan.most_steps
        key = bytes(self.plan.kind_table[row:row + self.plan.most_steps])
        if key not in self.known:
            self.known[key] = self._cut(self.plan.kinds_of(task))
        return self.known[key]

    def _cut(self, kinds):
        return Cut(kinds, self.steps, not self.plan.waits_hold_workers())


def specials(crew, slot):
    """What is done where a task begins because it was asked for: its pin and its fault. None if that is nothing. What
    it returns, if anything, goes back with the task's result."""
    plan = crew.plan
    cores = plan.usable if plan.pin == "task" else None
    if not plan.faults and not cores:
        return None

    def special(i):
        if cores:
            slot.pin(cores[i % len(cores)])
        fault = plan.faults.get(i)
        return faults.befall(fault) if fault is not None else None

    return special


def general_task(crew, slot, steps, bare=False):
    """For all tasks: waits, several steps, faults, pins, users' functions. Bare, it only records: to measure that."""
    plan, (push, doing, plan_wait) = crew.plan, slot.writers()
    now, cpu_clock, to_bits = time.monotonic_ns, time.thread_time_ns, bits_of(plan)
    amounts, most, mask, user, call = plan.amounts, plan.most_steps, rec.MASK, plan.user is not None, steps[CALL]
    cuts = Cuts(plan, steps)
    same, cut_of = cuts.same, cuts.of
    special = None if bare else specials(crew, slot)
    failed = failure_teller(crew, slot, push)
    last_wall = WORTH_MEASURING_NS  # of a user's function: the next call is taken to last as long

    def run(i, item=NO_ITEM):
        nonlocal last_wall
        cut = same or cut_of(i)
        row, bits, bulk, result = i * most, 0, None, None
        measure = user and last_wall >= WORTH_MEASURING_NS
        for place, least in cut.worth:
            if amounts[row + place] >= least:
                measure = True
        cpu = cpu_clock() if measure else 0
        begin = start = now()
        for waits, parts, tag, _ in cut.groups:
            doing(i, start, waits)
            try:
                if special is not None and start is begin:  # once, in the task's first span
                    bulk = special(i)
                if user:
                    result = call(i if item is NO_ITEM else item)
                elif waits:
                    for step, place in parts:
                        step(row + place)
                else:
                    for step, place in parts:
                        result = step(row + place)
            except BaseException as error:
                failed(i, begin, start, now(), waits, tag >> 56 & rec.FIRST, error)
                raise
            end = now()
            if not waits:
                bits = result & mask if type(result) is int and not user else to_bits(result)
            push(start, end, bits, tag | i)
            start = end
        waited = 0
        for place in cut.waits:
            waited += amounts[row + place]
        if waited:
            plan_wait(waited)
        if user:
            last_wall = start - begin
        if measure:
            own = cpu_clock() - cpu
            slot.measured(own, 1, own + waited)
        return result if bulk is None else faults.WithBulk(result, bulk)

    return as_called(crew, run, bare)


def as_called(crew, run, bare):
    """What the API calls: with the task's number, or with (number, item)."""
    if crew.hands_items_over and not bare:
        return lambda pair: run(*pair)
    return run
