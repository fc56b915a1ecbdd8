"""Tasks that misbehave: what follows is CPython's own doing, and the bridge tells it. Pool loses the chunk of a worker
that dies and waits for ever; the executor breaks every future that has no result."""

import os
import unittest

import driver
from driver import FAILED, OK, SPIN, STARTUP, WAIT

N = 12


def work(i):
    return [(SPIN, 100_000, i)]


def fault(kind, task=3, argument="", amount=0):
    return [{"task": task, "kind": kind, "argument": argument, "amount": amount}]


def tasks_of(stretches):
    return [task for first, count in stretches for task in range(first, first + count)]


class Hangs(unittest.TestCase):
    """A Pool whose worker has died: the run is ended by the driver, as the program does it."""

    def run_dying(self, strategy, faults, ended=N - 1, delivered=0, **keys):
        def stuck(bridge):
            # The lost task (and the rest of its chunk) never ends; all the others do, and somebody takes the dead one's
            # place. Then nothing is left that could happen.
            if not bridge.has("died"):
                return False
            now = bridge.peek()
            return len(now.last_spans()) >= ended and len(now.log(2)) >= delivered and \
                sum(slot.generation for slot in now.slots) == 3
        result = driver.run(strategy, tasks=N, steps=work, faults=faults, expected=list(range(N)), until=stuck, **keys)
        self.assertTrue(result.hung)
        self.assertFalse(result.all("ended"))
        return result

    def test_killed_worker_loses_its_chunk(self):
        for strategy in ("pool_map", "pool_imap", "pool_imap_unordered"):
            with self.subTest(strategy):
                result = self.run_dying(strategy, fault("kill"), chunk=1, chunkGiven=True)
                died = result.all("died")
                self.assertEqual([event["code"] for event in died], [-9])
                self.assertNotIn(3, result.states())
                self.assertEqual(set(result.states().values()), {OK})
                slot = next(slot for slot in result.slots if slot.generation == 2)
                self.assertNotEqual(slot.pid, died[0]["pid"], "a replacement took the dead one's place")
                self.assertEqual(len([span for span in slot.spans if span.kind == STARTUP]), 2)
                self.assertEqual(sorted(slot.generation for slot in result.slots), [1, 2])
                self.assertEqual(len({slot.pid for slot in result.slots} - {died[0]["pid"]}), 2)

    def test_map_delivers_nothing_and_imap_up_to_the_gap(self):
        for strategy, delivered in (("pool_map", []), ("pool_imap", [0, 1, 2])):
            with self.subTest(strategy):
                result = self.run_dying(strategy, fault("kill"), delivered=len(delivered), chunk=1, chunkGiven=True)
                self.assertEqual(sorted(result.log(2)), delivered)

    def test_rest_of_the_chunk_goes_with_the_worker(self):
        result = self.run_dying("pool_map", fault("kill", task=5), ended=N - 3, chunk=4, chunkGiven=True)
        self.assertEqual(sorted(set(range(N)) - set(result.states())), [5, 6, 7])
        self.assertFalse({4, 5, 6, 7} & set(result.log(1)), "the chunk never came back")

    def test_ways_to_die(self):
        for kind, amount, code in (("segv", 0, -11), ("abort", 0, -6), ("signal", 15, -15), ("signal", 10, -10),
                                   ("exit", 0, 0), ("exit", 7, 7)):
            with self.subTest(kind, amount=amount):
                result = self.run_dying("pool_imap_unordered", fault(kind, amount=amount))
                self.assertEqual([event["code"] for event in result.all("died")], [code])
                self.assertNotIn(3, result.states())

    def test_where_it_crashed_is_printed(self):
        result = self.run_dying("pool_imap_unordered", fault("segv"))
        self.assertIn(b"Fatal Python error: Segmentation fault", result.output)

    def test_apply_never_comes_back(self):
        result = driver.run("pool_apply", tasks=N, steps=work, faults=fault("kill"), until=lambda b: b.has("died"))
        self.assertTrue(result.hung)
        self.assertEqual(sorted(result.log(2)), [0, 1, 2])
        self.assertEqual(max(result.log(0)), 3, "nothing after it was submitted")

    def test_closed_descriptors_end_a_worker_and_spare_its_records(self):
        result = self.run_dying("pool_imap_unordered", fault("closefds"), ended=N)
        self.assertEqual([event["code"] for event in result.all("died")], [1])
        self.assertEqual(result.states()[3], OK, "the task itself ended well")
        self.assertNotIn(3, result.log(1), "its result could not be sent")

    def test_garbage_ends_the_pool_thread_that_reads_it(self):
        def stuck(bridge):
            now = bridge.peek()
            return any(task == 3 for _, task in now.doing()) and len(now.last_spans()) >= N - 1
        result = driver.run("pool_imap_unordered", tasks=N, steps=work, faults=fault("garbage"), until=stuck)
        self.assertTrue(result.hung)
        self.assertNotIn(3, result.log(1))


class Executors(unittest.TestCase):
    def test_dead_worker_breaks_what_has_no_result(self):
        for strategy in ("executor_map", "executor_as_completed", "run_in_executor_as_completed",
                         "run_in_executor_gather"):
            with self.subTest(strategy):
                result = driver.run(strategy, tasks=N, steps=work, faults=fault("kill"), expected=list(range(N)))
                self.assertEqual(result.status, 0)
                self.assertEqual([event["code"] for event in result.all("died")], [-9], result.events)
                self.assertEqual(len(result.all("broken")), 1)
                broken = tasks_of(result.event("broken")["tasks"])
                self.assertIn(3, broken)
                self.assertEqual(sorted(broken + list(result.log(1))), list(range(N)), "received or broken, never both")
                self.assertEqual(result.event("measured")["wrongDelivered"], 0)
                self.assertEqual(result.all("raised"), [], "no task has raised anything")
                self.assertTrue(set(result.log(2)) <= set(result.log(1)))
                self.assertEqual(result.left_over, [])

    def test_finished_results_stay_valid(self):
        # Task 3 is killed when 0, 1 and 2 have long been done: one worker takes one after the other.
        result = driver.run("executor_as_completed", tasks=N, steps=work, faults=fault("kill"), workers=1)
        self.assertTrue({0, 1} <= set(result.log(2)))

    def test_broken_chunks(self):
        result = driver.run("executor_map", tasks=N, steps=work, faults=fault("kill", task=5), chunk=4, chunkGiven=True)
        broken = result.event("broken")["tasks"]
        self.assertTrue({4, 5, 6, 7} <= set(tasks_of(broken)))
        self.assertEqual(len(tasks_of(broken)) % 4, 0, "whole chunks")

    def test_loop_per_core_breaks_as_well(self):
        result = driver.run("loop_per_core", tasks=N, steps=work, faults=fault("kill"), chunk=6)
        self.assertIn(3, tasks_of(result.event("broken")["tasks"]))
        self.assertEqual([event["code"] for event in result.all("died")], [-9])
        self.assertEqual(result.log(2), {})

    def test_garbage_breaks_the_executor(self):
        result = driver.run("executor_as_completed", tasks=N, steps=work, faults=fault("garbage"))
        self.assertIn(3, tasks_of(result.event("broken")["tasks"]))
        self.assertEqual(result.left_over, [])


class ProcessJoin(unittest.TestCase):
    def test_death_is_just_an_end(self):
        result = driver.run("process_join", tasks=N, steps=work, faults=fault("kill"))
        self.assertEqual([(event["pid"], event["code"]) for event in result.all("died")], [(result.slots[3].pid, -9)])
        self.assertEqual(result.order(2), list(range(N)))
        self.assertNotIn(3, result.states())

    def test_garbage_is_refused(self):
        result = driver.run("process_join", tasks=N, steps=work, faults=fault("garbage"))
        self.assertEqual(result.status, 4)
        self.assertIn("result", result.event("refused")["text"])


class Survivable(unittest.TestCase):
    def test_task_goes_on_after_it(self):
        for kind, amount in (("alloc", 8), ("result", 2)):
            for strategy in ("pool_imap", "pool_map", "executor_map", "loop_per_core"):
                with self.subTest(kind, strategy=strategy):
                    result = driver.run(strategy, tasks=N, steps=work, faults=fault(kind, amount=amount), chunk=6,
                                        expected=list(range(N)))
                    self.assertEqual(result.status, 0)
                    self.assertEqual(set(result.states().values()), {OK})
                    self.assertEqual(len(result.log(2)), N)
                    self.assertEqual(result.event("measured")["wrongDelivered"], 0)

    def test_daemon_is_found_and_ended(self):
        result = driver.run("pool_imap", tasks=N, steps=work, faults=fault("fork"))
        self.assertEqual(result.status, 0)
        self.assertEqual(set(result.states().values()), {OK})
        self.assertEqual(len(result.left_over), 1, "the daemon, which whoever guards the run has to end")

    def test_memory_that_is_not_there_is_a_failure(self):
        result = driver.run("pool_imap", tasks=N, steps=work, faults=fault("alloc", amount=1 << 40))
        self.assertEqual(result.states()[3], FAILED)
        self.assertIn("MemoryError", result.messages[0]["text"])
        self.assertEqual(len(result.log(2)), N)

    def test_tasks_that_never_end(self):
        for kind in ("hang", "spin", "stop"):
            with self.subTest(kind):
                result = driver.run("pool_imap_unordered", tasks=N, steps=work, faults=fault(kind),
                                    until=lambda b: len(b.peek().log(2)) >= N - 1)
                self.assertTrue(result.hung)
                self.assertEqual(sorted(result.log(2)), [i for i in range(N) if i != 3])
                self.assertEqual(result.all("died"), [])

    def test_hang_and_throw_need_no_process(self):
        for strategy in ("serial", "event_loop_gather"):
            result = driver.run(strategy, tasks=N, steps=work, faults=fault("hang"),
                                until=lambda b: [task for _, task in b.peek().doing()] == [3])
            self.assertTrue(result.hung)

    def test_what_needs_a_process_is_refused_without(self):
        for keys in ({"strategy": "serial"}, {"strategy": "event_loop_gather"},
                     {"strategy": "pool_map", "executor": "gil-threads"}):
            result = driver.run(tasks=N, faults=fault("kill"), **keys)
            self.assertEqual(result.status, 4)
            self.assertIn("kill", result.event("refused")["text"])


class Program(unittest.TestCase):
    def test_its_end_ends_the_bridge(self):
        def steps(i):
            return [(WAIT, 3_600_000_000_000, 0)]
        for strategy, method in (("serial", "fork"), ("pool_map", "fork"), ("pool_map", "spawn"),
                                 ("executor_as_completed", "fork"), ("event_loop_gather", "fork"),
                                 ("process_join", "fork")):
            names = set()

            def running(bridge):
                if not bridge.has("began") or not (bridge.peek().doing() or "loop" in strategy):
                    return False
                names.update(semaphores_of(bridge.process.pid))
                return True
            with self.subTest(strategy, method=method):
                result = driver.run(strategy, tasks=4, steps=steps, startMethod=method, until=running)
                self.assertEqual(result.status, 1)
                self.assertEqual([name for name in names if os.path.exists(name)], [], "no semaphore's name is left")
                if method == "spawn":
                    self.assertTrue(names, "there were some")
                    for name in names:
                        # By this whoever ends a bridge by force finds them.
                        self.assertTrue(name.startswith("/dev/shm/sem.coreo-%d-" % result.main_pid), name)

    def test_before_go(self):
        bridge = driver.Bridge("pool_map").start()
        bridge.pump(lambda: bridge.has("ready"))
        result = bridge.finish(until=lambda: True)
        self.assertEqual([event["event"] for event in result.events], ["ready"])
        self.assertEqual(result.left_over, [])


def semaphores_of(pid):
    """Names of the semaphores that the process has mapped; those of a fork have lost theirs already."""
    with open("/proc/%d/maps" % pid) as file:
        mapped = {int(line.split()[4]) for line in file if "/dev/shm/" in line}
    return {entry.path for entry in os.scandir("/dev/shm") if entry.name.startswith("sem.") and entry.inode() in mapped}


if __name__ == "__main__":
    unittest.main()
