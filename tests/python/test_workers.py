"""Workers: how they start, which processor they are pinned to, chunks, and that nothing is lost or left behind."""

import os
import unittest

import driver
from driver import COMPUTE, IDENTITY, NO_CORE, OK, SPIN, WAIT

USABLE = sorted(os.sched_getaffinity(0))
POOLS = ["pool_apply", "pool_apply_async", "pool_map", "pool_imap", "pool_imap_unordered"]


def work(i):
    return [(SPIN, 50_000, i)]


def nothing(i):
    return [(IDENTITY, 0, i)]


class StartMethods(unittest.TestCase):
    def check(self, strategy, method, **keys):
        result = driver.run(strategy, tasks=12, steps=work, expected=list(range(12)), startMethod=method, **keys)
        self.assertEqual(result.status, 0, result.output)
        self.assertEqual(set(result.states().values()), {OK})
        self.assertEqual(len(result.log(2)), 12)
        self.assertEqual(result.event("measured")["wrongDelivered"], 0)
        self.assertEqual(result.left_over, [])
        self.assertEqual(result.all("died"), [])
        for slot in result.slots:
            if slot.generation:
                self.assertLessEqual(result.zero, slot.started)
                self.assertLess(slot.started, slot.ready, "it was started before it was ready")
        return result

    def test_spawn_and_forkserver(self):
        for strategy in ("pool_map", "executor_as_completed", "loop_per_core", "process_join"):
            for method in ("spawn", "forkserver"):
                with self.subTest(strategy, method=method):
                    self.check(strategy, method, workers=2, chunk=6)

    def test_spawn_with_waits_on_the_main_programs_loop(self):
        self.check("run_in_executor_gather", "spawn")

    def test_death_is_seen_with_every_method(self):
        for method in ("spawn", "forkserver"):
            with self.subTest(method):
                faults = [{"task": 3, "kind": "kill", "argument": "", "amount": 0}]
                result = driver.run("pool_imap_unordered", tasks=12, steps=work, faults=faults, startMethod=method,
                                    until=lambda b: b.has("died") and len(b.peek().log(2)) == 11)
                self.assertEqual([event["code"] for event in result.all("died")], [-9])


class Pins(unittest.TestCase):
    def test_workers_stay_where_they_are_put(self):
        for strategy, executor in [(one, "processes") for one in POOLS + ["executor_map", "run_in_executor_gather"]] + \
                [("pool_map", "gil-threads"), ("loop_per_core", "loops"), ("process_join", "processes")]:
            with self.subTest(strategy, executor=executor):
                result = driver.run(strategy, tasks=12, steps=work, executor=executor, pin="worker", chunk=6)
                self.assertEqual(set(result.states().values()), {OK})
                lanes = result.slots[:-1] if strategy.startswith("run_in") else result.slots
                for number, slot in enumerate(lanes):
                    if slot.generation:
                        core = USABLE[number % len(USABLE)]
                        self.assertEqual(slot.pinned, core + 1)
                        self.assertEqual({span.core for span in slot.spans}, {core})

    def test_task_pins_its_worker(self):
        for strategy in ("pool_apply_async", "executor_map"):
            with self.subTest(strategy):
                result = driver.run(strategy, tasks=12, steps=work, pin="task")
                for span in result.spans((COMPUTE,)):
                    self.assertEqual(span.core, USABLE[span.task % len(USABLE)])
                for slot in result.slots:
                    if slot.count > 1:
                        self.assertEqual(slot.pinned, USABLE[slot.spans[-1].task % len(USABLE)] + 1, "the pin stays")

    def test_processor_that_may_not_be_used(self):
        result = driver.run("pool_map", tasks=4, steps=work, pin="worker", usable=[4095])
        self.assertEqual(set(result.states().values()), {OK})
        self.assertEqual({slot.pinned for slot in result.slots}, {0})
        self.assertIn(b"cannot pin", result.output)
        result = driver.run("pool_imap", tasks=4, steps=work, pin="task", usable=[4095])
        self.assertEqual(set(result.states().values()), {driver.FAILED}, "as psutil raises")

    def test_unpinned_workers_tell_where_they_are(self):
        result = driver.run("pool_map", tasks=12, steps=work)
        self.assertTrue({span.core for span in result.spans((COMPUTE,))} <= set(USABLE + [NO_CORE]))
        self.assertEqual({slot.pinned for slot in result.slots}, {0})


class Chunks(unittest.TestCase):
    SIZES = [(10, 4, 1, 10), (10, 2, 2, 5), (100, 4, 7, 15), (17, 4, 2, 9), (33, 8, 2, 17)]

    def test_map_chooses_its_chunks(self):
        for tasks, workers, size, chunks in self.SIZES:
            with self.subTest(tasks=tasks, workers=workers):
                result = driver.run("pool_map", tasks=tasks, workers=workers, steps=nothing, chunk=size)
                self.check(result, tasks, size, chunks)

    def test_given_chunks(self):
        for strategy in ("pool_map", "pool_imap", "pool_imap_unordered", "executor_map"):
            for size in (1, 3, 50):
                with self.subTest(strategy, size=size):
                    result = driver.run(strategy, tasks=20, steps=nothing, chunk=size, chunkGiven=True,
                                        expected=list(range(20)))
                    self.check(result, 20, size, -(-20 // size))
                    self.assertEqual(result.event("measured")["wrongDelivered"], 0)
                    if strategy == "pool_imap_unordered":
                        self.assertEqual(result.order(2), result.order(1))
                    else:
                        self.assertEqual(result.order(2), list(range(20)))

    def check(self, result, tasks, size, chunks):
        expected = [(k * size, min(size, tasks - k * size)) for k in range(chunks)]
        self.assertEqual(sorted((first, count) for _, first, count in result.logs[1]), expected)
        # A chunk is one worker's, one task after the other.
        for slot in result.slots:
            ran = [span.task for span in slot.spans if span.kind == COMPUTE]
            position = 0
            while position < len(ran):
                first = ran[position]
                self.assertEqual(first % size, 0)
                count = min(size, tasks - first)
                self.assertEqual(ran[position:position + count], list(range(first, first + count)))
                position += count


class Many(unittest.TestCase):
    TASKS = 100_000

    def test_tiny_tasks_lose_no_event(self):
        for strategy, keys in (("serial", {}), ("pool_map", {}), ("pool_imap", {}),
                               ("pool_imap_unordered", {"chunk": 50, "chunkGiven": True}),
                               ("event_loop_gather", {"tasks": 10_000})):
            with self.subTest(strategy):
                tasks = keys.pop("tasks", self.TASKS)
                result = driver.run(strategy, tasks=tasks, steps=nothing, expected=list(range(tasks)),
                                    spansPerSlot=tasks + 8, **keys)
                self.assertEqual(result.status, 0)
                ends = result.last_spans()
                self.assertEqual(sorted(ends), list(range(tasks)))
                self.assertTrue(all(span.bits == task and span.state == OK for task, span in ends.items()))
                for which in range(3):
                    self.assertEqual(len(result.log(which)), tasks)
                self.assertTrue(all(ends[i].end <= at for i, at in result.log(1).items()))
                measured = result.event("measured")
                self.assertEqual(measured["wrongDelivered"], 0)
                self.assertGreater(measured["tinyOwn"], 0)

    def test_serial_logs_are_its_spans(self):
        result = driver.run("serial", tasks=5000, steps=nothing, expected=list(range(5000)))
        ends = result.last_spans()
        for i in range(5000):
            self.assertEqual(result.log(0)[i] if i < 3 else ends[i].start, ends[i].start)
        submitted, delivered = result.log(0), result.log(2)
        self.assertTrue(all(submitted[i] == ends[i].start and delivered[i] == ends[i].end for i in range(5000)))

    def test_no_room_is_told_by_the_lengths(self):
        bridge = driver.Bridge("pool_map", tasks=100, steps=nothing, spansPerSlot=10, workers=1).start()
        bridge.go()
        self.assertRaises(AssertionError, bridge.finish)


class Surroundings(unittest.TestCase):
    def test_priority(self):
        for strategy, executor in (("pool_map", "processes"), ("serial", "inline"), ("event_loop_gather", "loops")):
            def waiting(i):
                return [(WAIT, 3_600_000_000_000, 0)]
            seen = []

            def look(bridge):
                seen[:] = [os.getpriority(os.PRIO_PROCESS, slot.pid) for slot in bridge.peek().slots if slot.generation]
                return bool(seen)
            with self.subTest(strategy):
                before = os.getpriority(os.PRIO_PROCESS, 0)
                driver.run(strategy, tasks=2, steps=waiting, executor=executor, nice=before + 3, until=look)
                self.assertEqual(set(seen), {before + 3})

    def test_workers_hold_no_end_of_the_control_line(self):
        held = []

        def look(bridge):
            now = bridge.peek()
            if sum(1 for slot in now.slots if slot.generation) < 2:
                return False
            for slot in now.slots:
                links = os.listdir("/proc/%d/fd" % slot.pid)
                held.append("3" in links and os.readlink("/proc/%d/fd/3" % slot.pid).startswith("socket:"))
            return True
        driver.run("pool_imap", tasks=4, steps=lambda i: [(WAIT, 3_600_000_000_000, 0)], until=look)
        self.assertEqual(held, [False, False])

    def test_descriptors_of_the_driver_are_as_before(self):
        driver.run("pool_map", tasks=4)
        before = len(os.listdir("/proc/self/fd"))
        for strategy in ("pool_map", "executor_map", "event_loop_gather"):
            driver.run(strategy, tasks=4)
        self.assertEqual(len(os.listdir("/proc/self/fd")), before)

    def test_cost_of_recording_is_told(self):
        for strategy in ("serial", "pool_map", "loop_per_core"):
            measured = driver.run(strategy, tasks=200, steps=nothing, chunk=100).event("measured")
            self.assertGreaterEqual(measured["recording"], 0)
            self.assertIsInstance(measured["recording"], int)

    def test_switch_interval_is_the_plans(self):
        result = driver.run("pool_map", tasks=20, executor="gil-threads", switchInterval=1_000_000)
        self.assertEqual(result.status, 0)

    def test_own_time_of_long_tasks(self):
        result = driver.run("pool_map", tasks=8, steps=lambda i: [(WAIT, 1_000_000, 0), (SPIN, 2_000_000, i)])
        self.assertEqual(sum(slot.measured for slot in result.slots), 8)
        for slot in result.slots:
            if slot.measured:
                self.assertGreater(slot.own_cpu, 0)
                self.assertGreaterEqual(slot.longest_own, 1_000_000, "its wait belongs to it")
        self.assertEqual(result.event("measured")["tinyOwn"], 0)


if __name__ == "__main__":
    unittest.main()
