"""The plan: what is to be run, as the program has laid it out in a file in memory (descriptor 4)."""

import json
import mmap
import os

WAIT, SPIN, IDENTITY, SUM, TRIANGULAR, STREAM, READ, COUNT, CALL = range(9)
NO_STEP = 255
WAITING = (WAIT, READ)

# From this much computing on, the thread's CPU clock (a third of a microsecond a reading) is worth reading around a
# task.
WORTH_MEASURING_NS = 200_000
# What one unit of a step's amount costs about, in nanoseconds: only to tell tasks that are worth measuring from others.
NS_PER_UNIT = {SPIN: 1, SUM: 30, TRIANGULAR: 60, STREAM: 20, COUNT: 25}


def thresholds(kinds):
    """[(place of a step, the amount from which on it is worth measuring)]"""
    return tuple((place, WORTH_MEASURING_NS // NS_PER_UNIT[kind])
                 for place, kind in enumerate(kinds) if kind in NS_PER_UNIT)


class Plan:
    """What the JSON text says, as attributes in the style of this language, and the tables behind it as views."""

    def __init__(self, descriptor):
        memory = mmap.mmap(descriptor, os.fstat(descriptor).st_size, access=mmap.ACCESS_READ)
        view = memoryview(memory)
        text = json.loads(bytes(view[8:8 + int.from_bytes(view[:8], "little")]))
        self.strategy = text["strategy"]
        self.executor = text["executor"]
        self.mode = text["mode"]
        self.tasks = text["tasks"]
        self.workers = text["workers"]
        self.chunk = max(1, text["chunk"] or 1)
        self.chunk_given = text["chunkGiven"]
        self.join = text["join"]
        self.pin = text["pin"]
        self.usable = text["usable"]
        self.start_method = text["startMethod"]
        self.switch_interval = text.get("switchInterval")
        self.nice = text["nice"]
        self.seed = text["seed"]
        self.lanes = text["lanes"]
        self.coordinator_lane = text["coordinatorLane"]
        self.slot_at = text["slotAt"]
        self.slot_stride = text["slotStride"]
        self.spans_per_slot = text["spansPerSlot"]
        self.log_at = text["logAt"]
        self.log_capacity = text["logCapacity"]
        self.result_kind = text["resultKind"]
        self.user = text["user"]
        self.faults = {fault["task"]: fault for fault in text["faults"]}
        self.most_steps = text["mostSteps"]
        self.kinds = text["kinds"]
        if self.kinds is not None:
            self.kinds = [kind for kind in self.kinds if kind != NO_STEP]
        rows = self.tasks * self.most_steps if self.mode == "run" else 0
        kinds_at, amounts_at, arguments_at = text["stepsAt"]
        self.kind_table = view[kinds_at:kinds_at + rows]
        self.amounts = view[amounts_at:amounts_at + rows * 8].cast("Q")
        self.arguments = view[arguments_at:arguments_at + rows * 8].cast("Q")
        self.expected = self._table(view, text["expectedAt"], "Q")
        self.order = self._table(view, text["order"], "I")

    def _table(self, view, offset, code):
        if offset is None or self.mode != "run":
            return None
        return view[offset:offset + self.tasks * (8 if code == "Q" else 4)].cast(code)

    def kinds_of(self, task):
        """The kinds of the task's steps, in order."""
        if self.kinds is not None:
            return self.kinds
        row = self.kind_table[task * self.most_steps:(task + 1) * self.most_steps]
        return [kind for kind in row if kind != NO_STEP]

    def waits_hold_workers(self):
        """False where what tasks wait for first is awaited by the main program."""
        return self.coordinator_lane is None

    def all_tiny(self):
        """Whether no task computes so long that its CPU time is worth measuring, and this can be told at a glance."""
        if self.user or self.kinds is None or len(self.kinds) != 1 or self.tasks == 0:
            return False
        kind = self.kinds[0]
        if kind == IDENTITY:
            return True
        return kind in (SPIN, SUM) and max(self.amounts) < thresholds([kind])[0][1]

    def worth_measuring(self, task):
        """Whether the task computes so long that its CPU time is worth a reading of the clock before and after."""
        row = task * self.most_steps
        return any(self.amounts[row + place] >= least for place, least in thresholds(self.kinds_of(task)))

    def item_is_argument(self):
        """Whether f(x) = x of every task i is i itself."""
        if self.kinds != [IDENTITY]:
            return False
        return self.arguments.tolist() == list(range(self.tasks))
