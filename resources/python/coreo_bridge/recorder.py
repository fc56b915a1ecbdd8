"""What happens, written into memory that the program reads while it happens (descriptor 5): slots and logs.

A slot is a worker's own, a log the main process's own; nobody waits for anybody. Lengths are stored last. Everything
here is done once a task, so it costs as little as this language lets it: one pack_into and a few stores of whole words.
"""

import fcntl
import mmap
import os
import struct
import threading
import time

COUNT, PID, STARTED, READY, DOING, SINCE, KIND, GENERATION = range(8)
OWN_CPU, MEASURED, LONGEST_OWN, PLANNED_WAITS, _UNUSED, THREAD, PINNED = range(8, 15)
LOOP_FIRST, LOOP_COUNT, LOOP_LEFT, LOOP_SINCE = range(15, 19)
SLOT_HEAD, LOG_HEAD, ENTRY = 256, 64, 32

COMPUTE, WAIT, STARTUP = range(3)
FIRST, LAST = 1, 2
OK, FAILED, CANCELLED = 1 << 2, 2 << 2, 5 << 2
NO_TASK, NO_CORE = 0xffffffff, 0xffff
MASK = 0xffffffffffffffff

# So long a worker is taken to be where it was: asking the system costs more than recording a task.
LOOK_AFTER_NS = 100_000
FIRST_LOCK = 1024  # slot s is whose process holds the lock on byte 1024 + s of the events' file

SPAN = struct.Struct("<qqQQ")
NOW = struct.Struct("<qqq")  # the words DOING, SINCE and KIND
LOG_ENTRY = struct.Struct("<qQ")


def tag(kind, flags):
    """What a span is, as the upper half of the word that has its task in the lower one."""
    return kind << 48 | flags << 56


def _core_finder():
    """A function that tells which processor the caller is on, NO_CORE where that cannot be known."""
    try:
        import ctypes
        where = ctypes.CDLL(None).sched_getcpu
    except (ImportError, OSError, AttributeError):
        return lambda: NO_CORE
    return lambda: where() & 0xffff


core_now = _core_finder()


class Events:
    """The events' memory. It stays mapped when somebody closes all descriptors."""

    def __init__(self, plan, descriptor):
        self.plan = plan
        self.descriptor = descriptor
        self.memory = mmap.mmap(descriptor, os.fstat(descriptor).st_size)
        self.view = memoryview(self.memory)
        self.head = self.view[:64].cast("q")

    def slot(self, number):
        at = self.plan.slot_at + number * self.plan.slot_stride
        return Slot(number, self.view[at:at + SLOT_HEAD + self.plan.spans_per_slot * ENTRY])

    def claim_slot(self):
        """The first slot that no process has had, else the first that no living one has: a replacement takes the dead
        one's, but a worker that is late does not take that of one that is done. The system lets the slot go when this
        process ends."""
        slots = [self.slot(number) for number in range(self.plan.lanes) if number != self.plan.coordinator_lane]
        for slot in [one for one in slots if one.words[PID] == 0] + slots:
            try:
                fcntl.lockf(self.descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, FIRST_LOCK + slot.number)
            except OSError:
                continue
            return slot
        raise RuntimeError("all %d places for workers are taken" % len(slots))

    def log(self, which, lock=None):
        return make_log(self._log_view(which), lock)

    def log_words(self, which):
        return self._log_view(which).cast("q")

    def _log_view(self, which):
        at = self.plan.log_at[which]
        return self.view[at:at + LOG_HEAD + self.plan.log_capacity * ENTRY]


def make_log(view, lock=None):
    """A function that appends (first task, number of tasks, instant); with a lock, any thread may call it."""
    words = view[:LOG_HEAD].cast("q")
    pack_into = LOG_ENTRY.pack_into
    count = words[0]
    at = LOG_HEAD + count * ENTRY

    def append(first, tasks, instant):
        nonlocal count, at
        try:
            pack_into(view, at, instant, first | tasks << 32)
        except struct.error:
            pass  # no room: the length alone tells that it is missing
        count += 1
        at += ENTRY
        words[0] = count

    def append_safely(first, tasks, instant):
        with lock:
            append(first, tasks, instant)

    return append_safely if lock is not None else append


class Slot:
    """The place of one worker: what it is, what it does now, and its spans."""

    def __init__(self, number, view):
        self.number = number
        self.view = view
        self.words = view[:SLOT_HEAD].cast("q")
        self.where = core_now
        self.core = NO_CORE      # if the worker is pinned: the only core it can be on
        self.detachers, self.repinners = [], []

    @classmethod
    def scratch(cls, spans):
        """One that nobody reads: for measuring what recording costs, and for children that are no workers."""
        return cls(0, memoryview(mmap.mmap(-1, SLOT_HEAD + spans * ENTRY)))

    def begin_worker(self, started, pin_to=None, computes=True):
        """This process or thread has the slot from now on, and is ready for work. Its start-up is its first span; the
        main program's loop, which only waits, has none."""
        words = self.words
        words[DOING] = 0
        words[PID] = os.getpid()
        words[STARTED] = started
        words[THREAD] = threading.get_native_id()
        words[PINNED] = 0
        if pin_to is not None:
            try:
                self.pin(pin_to)
            except OSError as error:
                print("cannot pin a worker to processor %d: %s" % (pin_to, error.strerror), flush=True)
        words[READY] = ready = time.monotonic_ns()
        if computes:
            self.pusher()(started, ready, 0, NO_TASK | tag(STARTUP, 0))
        words[GENERATION] += 1

    def pusher(self):
        """A function that appends a span: (start, end, result's bits, task | tag)."""
        return self.writers()[0]

    def writers(self):
        """The pusher; a function that tells what the worker begins to do: (task, since, kind); and one that adds to the
        waits that tasks have planned."""
        view, words, where = self.view, self.words, self.where
        pack_into, pack_doing = SPAN.pack_into, NOW.pack_into
        count, planned = words[COUNT], words[PLANNED_WAITS]
        at = SLOT_HEAD + count * ENTRY
        pinned, look_at = self.core != NO_CORE, 0
        core = self.core << 32

        def push(start, end, bits, what):
            nonlocal count, at, core, look_at
            if end > look_at:
                look_at = end + LOOK_AFTER_NS
                if not pinned:
                    core = where() << 32
            try:
                pack_into(view, at, start, end, bits, what | core)
            except struct.error:
                pass  # no room: the length alone tells that it is missing
            count += 1
            at += ENTRY
            words[COUNT] = count

        def begin(task, since, kind):
            pack_doing(view, DOING * 8, task + 1, since, kind)

        def plan_wait(length):
            nonlocal planned
            planned += length
            words[PLANNED_WAITS] = planned

        def detach(other):
            nonlocal view, words
            view, words = other.view, other.words

        def repin(to):
            nonlocal pinned, core
            pinned, core = True, to << 32

        self.detachers.append(detach)
        self.repinners.append(repin)
        return push, begin, plan_wait

    def pin(self, core):
        """Pins the caller to the processor, and tells so; raises OSError where the system does not let it."""
        os.sched_setaffinity(0, {core})
        self.core = core
        self.words[PINNED] = core + 1
        for repin in self.repinners:
            repin(core)

    def measured(self, own, tasks, longest):
        """Own CPU time of so many tasks, and the longest of them with its waits."""
        words = self.words
        words[OWN_CPU] += own
        words[MEASURED] += tasks
        if longest > words[LONGEST_OWN]:
            words[LONGEST_OWN] = longest

    def detach(self):
        """In a child that is no worker, what it goes on to do is not recorded."""
        other = Slot.scratch(1 << 12)
        self.view, self.words = other.view, other.words
        for detach in self.detachers:
            detach(other)

    def spans_back(self, most):
        """The newest spans first, at most so many: (task, flags)."""
        count = min(self.words[COUNT], (len(self.view) - SLOT_HEAD) // ENTRY)
        for k in range(count - 1, max(-1, count - 1 - most), -1):
            meta = SPAN.unpack_from(self.view, SLOT_HEAD + k * ENTRY)[3]
            yield meta & NO_TASK, meta >> 56
