"""Plays the program's part towards the bridge: makes the descriptors, says go, reads what happens, ends everything.

The whole layout is written anew here, from resources/python/README.md, and shares no code with the bridge: two
readings of one protocol have to agree.
"""

import ctypes
import json
import mmap
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time

BRIDGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "python", "bridge.py")
PYTHON = os.environ.get("COREO_TEST_PYTHON") or sys.executable
FACTOR = float(os.environ.get("COREO_TIME_FACTOR", "1"))
PATIENCE = 30 * FACTOR  # seconds after which a bridge that says nothing is given up: a bound, never a measure

WAIT, SPIN, IDENTITY, SUM, TRIANGULAR, STREAM, READ, COUNT, CALL = range(9)
COMPUTE, WAITING, STARTUP = range(3)
OK, FAILED, CANCELLED = 1, 2, 5
NO_TASK, NO_CORE = 0xffffffff, 0xffff
SLOT_HEAD, LOG_HEAD, ENTRY, PAGE = 256, 64, 32, 4096
MASK = 0xffffffffffffffff


class Span:
    def __init__(self, data):
        self.start, self.end, self.bits, self.task, self.core, self.kind, flags = data
        self.first, self.last, self.state = bool(flags & 1), bool(flags & 2), flags >> 2 & 7

    def __repr__(self):
        return "<span %s>" % vars(self)


class Slot:
    def __init__(self, words, spans):
        self.count, self.pid, self.started, self.ready, self.doing, self.since, self.kind, self.generation = words[:8]
        self.own_cpu, self.measured, self.longest_own, self.planned_waits = words[8:12]
        self.thread, self.pinned = words[13:15]
        self.loop_first, self.loop_count, self.loop_left, self.loop_since = words[15:19]
        self.spans = spans


class Log(list):
    """(instant, first task, number of tasks); `count` is the length that the bridge tells, which may be more."""


class Result:
    """What a run has left behind."""

    def __init__(self):
        self.events, self.messages, self.output, self.slots, self.logs = [], [], b"", [], []
        self.zero = self.main_pid = self.status = None
        self.left_over, self.hung = [], False

    def event(self, name):
        found = [event for event in self.events if event["event"] == name]
        return found[0] if found else None

    def all(self, name):
        return [event for event in self.events if event["event"] == name]

    def doing(self):
        """[(pid, task)] of the workers that are in one."""
        out = []
        for slot in self.slots:
            last = slot.spans[-1] if slot.spans else None
            if slot.doing and not (last and last.last and last.task == slot.doing - 1):
                out.append((slot.pid, slot.doing - 1))
        return out

    def spans(self, kinds=(COMPUTE, WAITING)):
        return [span for slot in self.slots for span in slot.spans if span.kind in kinds]

    def last_spans(self):
        """{task: the span that carries its end}; a task that has two ends is an error."""
        out = {}
        for span in self.spans():
            if span.last:
                assert span.task not in out, "task %d ended twice" % span.task
                out[span.task] = span
        return out

    def states(self):
        return {task: span.state for task, span in self.last_spans().items()}

    def log(self, which):
        """{task: instant} of a log: 0 submitted, 1 received, 2 delivered."""
        out = {}
        for at, first, count in self.logs[which]:
            for task in range(first, first + count):
                assert task not in out, "task %d stands twice in log %d" % (task, which)
                out[task] = at
        return out

    def order(self, which):
        """Tasks of a log in the order of its entries."""
        return [task for _, first, count in self.logs[which] for task in range(first, first + count)]


def steps_table(tasks, steps_of):
    rows = [list(steps_of(i)) for i in range(tasks)]
    most = max([len(row) for row in rows] + [1])
    kinds, amounts, arguments = bytearray(), [], []
    for row in rows:
        for kind, amount, argument in row + [(255, 0, 0)] * (most - len(row)):
            kinds.append(kind)
            amounts.append(amount)
            arguments.append(argument)
    alike = rows and all([step[0] for step in row] == [step[0] for step in rows[0]] for row in rows)
    same = list(kinds[:most]) if alike else None
    return most, same, bytes(kinds), amounts, arguments


class Bridge:
    """One run of the bridge. Keys of the plan are given as they are called in the protocol."""

    def __init__(self, strategy, tasks=20, steps=lambda i: [(IDENTITY, 0, i)], expected=None, order=None, text=b"",
                 python=PYTHON, **keys):
        executor = {"serial": "inline"}.get(strategy, "loops" if "loop" in strategy else "processes")
        plan = dict(strategy=strategy, executor=executor, tasks=tasks, workers=2, chunk=1, chunkGiven=False, join=False,
                    pin=None, usable=sorted(os.sched_getaffinity(0)), startMethod="fork", nice=0, seed=1,
                    coordinatorLane=None, resultKind="integer", faults=[], user=None, mode="run",
                    switchInterval=5_000_000)
        plan.update(keys)
        self.plan, self.python, self.result = plan, python, Result()
        workers = tasks if strategy == "process_join" else 1 if strategy.startswith(("event_loop", "serial")) \
            else plan["workers"]
        lanes = plan.setdefault("lanes", workers + (1 if strategy.startswith("run_in_executor") else 0))
        if strategy.startswith("run_in_executor"):
            plan["coordinatorLane"] = lanes - 1
        self._lay_out(tasks, lanes)
        most, same, kinds, amounts, arguments = steps_table(tasks, steps)
        plan.update(mostSteps=most, kinds=same)
        self.plan_file = self._plan_file(kinds, amounts, arguments, expected, order)
        self.events_file = memory_file(self.size)
        self.input = tempfile.TemporaryFile()
        self.input.write(text)
        self.input.flush()
        self.control, self.theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        self.pipes = [os.pipe(), os.pipe()]
        self.buffers = {self.control.fileno(): b"", self.pipes[0][0]: b"", self.pipes[1][0]: b""}
        self.process = None

    def _lay_out(self, tasks, lanes):
        plan = self.plan
        plan.setdefault("spansPerSlot", tasks * 3 + 64)
        plan["logCapacity"] = tasks + 64
        log = LOG_HEAD + plan["logCapacity"] * ENTRY
        plan["logAt"] = [PAGE + k * log for k in range(3)]
        plan["slotAt"] = PAGE + 3 * log
        plan["slotStride"] = SLOT_HEAD + plan["spansPerSlot"] * ENTRY
        self.size = plan["slotAt"] + lanes * plan["slotStride"]

    def _plan_file(self, kinds, amounts, arguments, expected, order):
        def aligned(number):
            return (number + 7) // 8 * 8
        begin = at = aligned(len(json.dumps(self.plan)) + 1024)
        body = b""
        offsets = []
        for table in (kinds, struct.pack("<%dQ" % len(amounts), *amounts),
                      struct.pack("<%dQ" % len(arguments), *arguments),
                      struct.pack("<%dQ" % len(expected or []), *(expected or [])),
                      struct.pack("<%dI" % len(order or []), *(order or []))):
            offsets.append(at)
            body += table + bytes(aligned(len(table)) - len(table))
            at = begin + len(body)
        self.plan.update(stepsAt=offsets[:3], expectedAt=offsets[3] if expected is not None else None,
                         order=offsets[4] if order is not None else None)
        text = json.dumps(self.plan).encode()
        head = struct.pack("<Q", len(text)) + text
        return memory_file(at + 8, head + bytes(begin - len(head)) + body)

    def start(self):
        become_subreaper()
        wanted = {3: self.theirs.fileno(), 4: self.plan_file, 5: self.events_file, 6: self.pipes[0][1],
                  7: self.pipes[1][1], 8: self.input.fileno()}

        def place():
            # First out of the way, so that nobody is overwritten.
            import fcntl
            high = {number: fcntl.fcntl(source, fcntl.F_DUPFD, 100) for number, source in wanted.items()}
            for number, source in high.items():
                os.dup2(source, number)
            os.closerange(9, 300)

        self.process = subprocess.Popen([self.python, "-I", "-B", "-X", "faulthandler", BRIDGE], close_fds=False,
                                        stdin=subprocess.DEVNULL, preexec_fn=place, start_new_session=True)
        self.theirs.close()
        for _, writer in self.pipes:
            os.close(writer)
        return self

    def pump(self, until, patience=PATIENCE):
        """Reads until the condition holds or everything has ended; False if nothing comes for too long."""
        end = time.monotonic() + patience
        while not until():
            if not self.buffers:
                return until()
            # Shared memory wakes nobody: a condition on it is looked at again and again.
            ready = select.select(list(self.buffers), [], [], max(0, min(0.02, end - time.monotonic())))[0]
            if not ready and time.monotonic() > end:
                return False
            for descriptor in ready:
                self._read(descriptor)
        return True

    def _read(self, descriptor):
        try:
            piece = os.read(descriptor, 65536)
        except ConnectionResetError:
            piece = b""
        if not piece:
            del self.buffers[descriptor]
            return
        if descriptor == self.pipes[1][0]:
            self.result.output += piece
            return
        *lines, self.buffers[descriptor] = (self.buffers[descriptor] + piece).split(b"\n")
        target = self.result.events if descriptor == self.control.fileno() else self.result.messages
        target.extend(json.loads(line) for line in lines)

    def has(self, name):
        return self.result.event(name) is not None

    def go(self):
        """Until it is ready, and says go; False if it refuses."""
        self.pump(lambda: self.has("ready") or self.has("refused") or self.control.fileno() not in self.buffers)
        if not self.has("ready") or self.plan["mode"] != "run":
            return False
        self.control.sendall(b"go\n")
        return True

    def finish(self, until=None):
        """Waits for the run's end, or for the condition, where the API hangs for ever; then ends what is left."""
        done = until or (lambda: self.has("measured") or self.control.fileno() not in self.buffers)
        reached = self.pump(done)
        self.result.hung = until is not None and not self.has("ended")
        if until is None:
            try:
                self.result.status = self.process.wait(timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                reached = False
        self.control.close()  # how the program ends a bridge
        self.buffers.pop(next((fd for fd in list(self.buffers) if fd not in (p[0] for p in self.pipes)), -1), None)
        try:
            self.result.status = self.process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            reached = False
            self.process.kill()
            self.process.wait()
        self.result.left_over = end_descendants(patient=until is None)
        self.pump(lambda: False)
        self.collect()
        for descriptor in (self.plan_file, self.events_file, self.pipes[0][0], self.pipes[1][0]):
            os.close(descriptor)
        self.input.close()
        for log in self.result.logs:
            assert len(log) == log.count, "entries were dropped"
        for slot in self.result.slots:
            assert slot.count == len(slot.spans), "spans were dropped"
        if not reached:
            raise AssertionError("the bridge did not get there: %s\n%s" %
                                 (self.result.events, self.result.output.decode("utf-8", "replace")[-3000:]))
        return self.result

    def peek(self):
        """What stands in the shared memory at this moment, while the run goes on."""
        now = Result()
        with mmap.mmap(self.events_file, self.size, access=mmap.ACCESS_READ) as memory:
            self._collect(now, memory)
        return now

    def collect(self):
        with mmap.mmap(self.events_file, self.size, access=mmap.ACCESS_READ) as memory:
            self._collect(self.result, memory)

    def _collect(self, result, memory):
        plan = self.plan
        result.zero, result.main_pid = struct.unpack_from("<qq", memory, 0)
        for at in plan["logAt"]:
            count, = struct.unpack_from("<q", memory, at)
            log = Log(struct.iter_unpack("<qII16x", table(memory, at + LOG_HEAD, count, plan["logCapacity"])))
            log.count = count
            result.logs.append(log)
        for slot in range(plan["lanes"]):
            at = plan["slotAt"] + slot * plan["slotStride"]
            words = struct.unpack_from("<32q", memory, at)
            spans = table(memory, at + SLOT_HEAD, words[0], plan["spansPerSlot"])
            result.slots.append(Slot(words, [Span(data) for data in struct.iter_unpack("<qqQIHBB", spans)]))

    def __del__(self):
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def run(strategy, until=None, **keys):
    """The whole of it."""
    bridge = Bridge(strategy, **keys).start()
    bridge.go()
    return bridge.finish(until=(lambda: until(bridge)) if until else None)


def table(memory, at, count, most):
    return memory[at:at + min(count, most) * ENTRY]


def memory_file(size, data=b""):
    descriptor = os.memfd_create("coreo test") if hasattr(os, "memfd_create") else tempfile.TemporaryFile().fileno()
    os.ftruncate(descriptor, size)
    if data:
        os.pwrite(descriptor, data, 0)
    return descriptor


def become_subreaper():
    """Whoever loses its parent becomes our child: nothing can hide."""
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)


def children():
    with open("/proc/self/task/%d/children" % os.getpid()) as file:
        return [int(pid) for pid in file.read().split()]


def end_descendants(patient):
    """Ends whoever is left and says who it was. The helpers of multiprocessing (the fork server, the tracker of its
    semaphores) end by themselves a moment after the main process: they get that moment."""
    left, end = [], time.monotonic() + (PATIENCE if patient else 0)
    while True:
        living = children()
        if not living:
            return left
        for pid in living:
            if is_zombie(pid):
                os.waitpid(pid, 0)
                continue
            command = command_of(pid)
            helper = not command or "resource_tracker" in command or "forkserver" in command  # "": it is about to end
            if time.monotonic() > end or not helper:
                left.append((pid, command))
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
            try:
                os.waitpid(pid, 0)
            except ChildProcessError:
                pass


def is_zombie(pid):
    with open("/proc/%d/stat" % pid) as file:
        return file.read().rpartition(")")[2].split()[0] == "Z"


def command_of(pid):
    try:
        with open("/proc/%d/cmdline" % pid, "rb") as file:
            return file.read().replace(b"\0", b" ").decode("utf-8", "replace")
    except OSError:
        return ""
