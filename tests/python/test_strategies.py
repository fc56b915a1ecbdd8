"""Every strategy: all results right, every task once, and the rules of order that SEMANTICS, section 6 says a faithful
run shows. Never a speed: what must come before what follows from what the API waits for, not from how long things
take."""

import random
import unittest

import driver
from driver import COMPUTE, IDENTITY, OK, SPIN, STARTUP, WAIT, WAITING

N = 24
MS = 1_000_000
ALL_AT_ONCE = {"pool_map", "executor_map", "pool_imap", "pool_imap_unordered", "event_loop_gather", "loop_per_core"}
IN_INDEX_ORDER = {"serial", "process_join", "pool_apply", "pool_apply_async", "pool_map", "pool_imap", "executor_map",
                  "run_in_executor_gather", "event_loop_gather", "loop_per_core"}
ONE_DELIVERY = {"pool_map", "run_in_executor_gather", "event_loop_gather", "loop_per_core"}
AS_RECEIVED = {"pool_imap_unordered", "executor_as_completed", "run_in_executor_as_completed",
               "event_loop_as_completed"}
STRATEGIES = sorted({"serial"} | ALL_AT_ONCE | IN_INDEX_ORDER | AS_RECEIVED)
THREADED = ["pool_apply", "pool_apply_async", "pool_map", "pool_imap", "pool_imap_unordered", "executor_map",
            "executor_as_completed", "run_in_executor_as_completed", "run_in_executor_gather"]
LOOPS = {"event_loop_gather", "event_loop_as_completed", "loop_per_core"}


def uneven(i):
    """Work whose length falls with the number, so that later tasks end earlier where they can."""
    return [(SPIN, (N - i) % 7 * MS // 2, i * 3 + 1)]


def waiting_first(i):
    return [(WAIT, i * 5 % 11 * MS, 0), (SPIN, MS // 4, i * 3 + 1)]


def shuffled(tasks=N):
    order = list(range(tasks))
    random.Random(5).shuffle(order)
    return order


def keys_for(strategy):
    keys = {"expected": [i * 3 + 1 for i in range(N)], "resultKind": "hash"}
    if strategy == "event_loop_as_completed":
        keys["order"] = shuffled()
    if strategy == "loop_per_core":
        keys["chunk"] = N // 2
    return keys


class Invariants(unittest.TestCase):
    def check(self, strategy, result, tasks=N):
        self.check_course(result)
        ends = result.last_spans()
        self.assertEqual(sorted(ends), list(range(tasks)), "every task ends once")
        self.assertEqual({span.state for span in ends.values()}, {OK})
        self.check_spans(result, strategy)
        submitted, received, delivered = (result.log(k) for k in range(3))
        for log in (submitted, received, delivered):
            self.assertEqual(sorted(log), list(range(tasks)))
        began = sorted((span.task, span.start) for span in result.spans() if span.first)
        self.assertEqual([task for task, _ in began], list(range(tasks)), "every task begins once")
        started = dict(began)
        for i in range(tasks):
            self.assertLessEqual(result.zero, submitted[i])
            self.assertLessEqual(submitted[i], started[i])
            self.assertLessEqual(started[i], ends[i].end)
            self.assertLessEqual(ends[i].end, received[i])
            self.assertLessEqual(received[i], delivered[i])
        self.assertEqual(result.messages, [])
        self.check_order(strategy, result, tasks)

    def check_course(self, result):
        names = [event["event"] for event in result.events]
        self.assertEqual(names, ["ready", "began", "ended", "closed", "measured"], result.output)
        self.assertEqual(result.status, 0)
        self.assertEqual(result.left_over, [], "nothing is left behind")
        self.assertEqual(result.output, b"")
        self.assertEqual(result.event("began")["zero"], result.zero)
        self.assertLessEqual(result.event("ended")["at"], result.event("closed")["at"])
        measured = result.event("measured")
        self.assertEqual((measured["wrongDelivered"], measured["firstWrong"]), (0, None))

    def check_spans(self, result, strategy):
        coordinator = result.slots[-1] if strategy.startswith("run_in_executor") else None
        for slot in result.slots:
            if slot.generation == 0:
                self.assertLessEqual(slot.count, 1)  # it may have been ended while it started
                continue
            if slot is coordinator:
                continue
            self.assertEqual(slot.spans[0].kind, STARTUP)
            self.assertEqual(slot.spans[0].task, driver.NO_TASK)
            self.assertEqual((slot.spans[0].start, slot.spans[0].end), (slot.started, slot.ready))
            self.assertLessEqual(slot.started, slot.ready)
            computing = sorted((span.start, span.end) for span in slot.spans if span.kind == COMPUTE)
            for before, after in zip(computing, computing[1:]):
                self.assertLessEqual(before[1], after[0], "computing on one worker never overlaps")
            for span in slot.spans[1:]:
                self.assertLessEqual(slot.ready, span.start)
                self.assertLessEqual(span.start, span.end)

    def check_order(self, strategy, result, tasks):
        submitted, received, delivered = (result.log(k) for k in range(3))
        if strategy in ALL_AT_ONCE:
            self.assertEqual(len(result.logs[0]), 1, "submitted in one call")
        else:
            self.assertEqual(len(result.logs[0]), tasks)
        if strategy in IN_INDEX_ORDER:
            self.assertEqual(result.order(2), list(range(tasks)))
        if strategy in ONE_DELIVERY:
            self.assertEqual(len(result.logs[2]), 1, "one delivery")
            self.assertLessEqual(max(received.values()), delivered[0])
        if strategy in AS_RECEIVED:
            self.check_as_received(strategy, result, received, delivered)
        if strategy == "pool_apply":
            for i in range(1, tasks):
                self.assertLessEqual(delivered[i - 1], submitted[i], "one task in flight")
        if strategy == "serial":
            self.assertEqual(result.slots[0].pid, result.main_pid)
        if strategy == "event_loop_as_completed":
            self.assertEqual(result.order(0), shuffled(tasks))
        if strategy == "process_join":
            self.assertEqual(len({slot.pid for slot in result.slots}), tasks, "one process a task")
            for number, slot in enumerate(result.slots):
                self.assertEqual([span.task for span in slot.spans[1:]], [number] * (slot.count - 1))


    def check_as_received(self, strategy, result, received, delivered):
        if self.own_threads(result, strategy):
            return  # each thread tells its own results, and between its stamp and the telling another one may come
        order, come = result.order(2), result.order(1)
        if strategy == "executor_as_completed":
            # What is done before as_completed() is called comes first, in arbitrary order (a set's).
            called = min(delivered.values())
            order = [task for task in order if received[task] > called]
            come = [task for task in come if received[task] > called]
        self.assertEqual(order, come, "as they come")

    @staticmethod
    def own_threads(result, strategy):
        pids = {slot.pid for slot in result.slots if slot.generation}
        return "executor" in strategy and pids == {result.main_pid}


class Processes(Invariants):
    def test_every_strategy_with_uneven_work(self):
        for strategy in STRATEGIES:
            with self.subTest(strategy):
                result = driver.run(strategy, tasks=N, steps=uneven, **keys_for(strategy))
                self.check(strategy, result)
                self.assertEqual({i: span.bits for i, span in result.last_spans().items()},
                                 {i: i * 3 + 1 for i in range(N)})

    def test_every_strategy_with_waits(self):
        for strategy in STRATEGIES:
            with self.subTest(strategy):
                result = driver.run(strategy, tasks=N, steps=waiting_first, **keys_for(strategy))
                self.check(strategy, result)
                self.check_waits(strategy, result)

    def check_waits(self, strategy, result):
        coordinator = result.slots[-1] if strategy.startswith("run_in_executor") else None
        spans = {(span.task, span.kind): span for span in result.spans()}
        self.assertEqual(len(spans), 2 * N)
        for i in range(N):
            wait, compute = spans[i, WAITING], spans[i, COMPUTE]
            length = i * 5 % 11 * MS
            self.assertEqual((wait.first, wait.last, compute.first, compute.last),
                             (False, False, True, True) if coordinator is not None else (True, False, False, True))
            self.assertLessEqual(wait.end, compute.start)
            if strategy in LOOPS or coordinator is not None:
                self.assertEqual(wait.end - wait.start, length, "the instant at which it was due")
            else:
                self.assertGreaterEqual(wait.end - wait.start, length)
        self.assertEqual(sum(slot.planned_waits for slot in result.slots), sum(i * 5 % 11 * MS for i in range(N)))
        if coordinator is not None:
            self.assertEqual({span.kind for span in coordinator.spans}, {WAITING})
            self.assertEqual(len(coordinator.spans), N)
            self.assertEqual(coordinator.pid, result.main_pid)

    def test_every_strategy_with_identity(self):
        for strategy in STRATEGIES:
            with self.subTest(strategy):
                keys = dict(keys_for(strategy), expected=list(range(N)), resultKind="integer")
                result = driver.run(strategy, tasks=N, steps=lambda i: [(IDENTITY, 0, i)], **keys)
                self.check(strategy, result)
                self.assertEqual([result.last_spans()[i].bits for i in range(N)], list(range(N)))

    def test_one_task(self):
        for strategy in STRATEGIES:
            with self.subTest(strategy):
                keys = {"order": [0]} if strategy == "event_loop_as_completed" else {}
                result = driver.run(strategy, tasks=1, expected=[0], **keys)
                self.check_course(result)
                self.assertEqual(result.states(), {0: OK})


class Order(unittest.TestCase):
    """What an ordered API holds back, and an unordered one does not: task 0 waits until another task has made it go on.
    With two workers and a pipe between them no length of time is needed."""

    def run_held(self, strategy, **keys):
        # Task 0 takes many times what the seven others take together, whatever the machine does meanwhile: they are
        # waits, which need no processor.
        def steps(i):
            return [(WAIT, 400 * MS if i == 0 else 2 * MS, 0), (IDENTITY, 0, i)]
        return driver.run(strategy, tasks=8, steps=steps, expected=list(range(8)), **keys)

    def test_imap_delivers_when_all_before_have_come(self):
        result = self.run_held("pool_imap")
        received, delivered = result.log(1), result.log(2)
        highest = 0
        for i in range(8):
            highest = max(highest, received[i])
            self.assertLessEqual(highest, delivered[i])
        self.assertEqual(result.order(2), list(range(8)))

    def test_unordered_hands_on_what_comes(self):
        result = self.run_held("pool_imap_unordered")
        self.assertEqual(result.order(2), result.order(1))

    def test_same_hand_out_ordered_or_not(self):
        """First in, first out by task: who begins earlier has the lower number, on each worker."""
        for strategy in ("pool_imap", "pool_imap_unordered", "pool_apply_async", "executor_map",
                         "executor_as_completed"):
            with self.subTest(strategy):
                result = self.run_held(strategy)
                for slot in result.slots:
                    tasks = [span.task for span in slot.spans if span.first and span.kind != STARTUP]
                    self.assertEqual(tasks, sorted(tasks))

    def test_apply_async_gets_in_order_of_submission(self):
        result = self.run_held("pool_apply_async")
        received, delivered = result.log(1), result.log(2)
        for i in range(8):
            self.assertLessEqual(max(received[k] for k in range(i + 1)), delivered[i])

    def test_apply_async_that_joins_gets_nothing_before_the_last_end(self):
        result = self.run_held("pool_apply_async", join=True)
        last = max(span.end for span in result.last_spans().values())
        self.assertTrue(all(at >= last for at in result.log(2).values()))
        self.assertEqual([event["event"] for event in result.events], ["ready", "began", "ended", "closed", "measured"])

    def test_process_join_knows_an_end_when_all_before_have_come(self):
        result = self.run_held("process_join")
        received, delivered = result.log(1), result.log(2)
        for i in range(8):
            self.assertLessEqual(max(received[k] for k in range(i + 1)), delivered[i])

    def test_loop_per_core_comes_batch_by_batch(self):
        result = self.run_held("loop_per_core", chunk=3)
        self.assertEqual(sorted((first, count) for _, first, count in result.logs[1]), [(0, 3), (3, 3), (6, 2)])
        self.assertEqual([(first, count) for _, first, count in result.logs[2]], [(0, 8)])
        ends = result.last_spans()
        for at, first, count in result.logs[1]:
            self.assertLessEqual(max(ends[i].end for i in range(first, first + count)), at)
        for slot in result.slots:
            self.assertEqual(slot.loop_left, 0)

    def test_one_loop_interleaves_waits(self):
        for strategy in ("event_loop_gather", "event_loop_as_completed"):
            with self.subTest(strategy):
                result = self.run_held(strategy, order=list(range(8)))
                waits = [span for span in result.spans((WAITING,))]
                self.assertEqual(max(span.start for span in waits) < min(span.end for span in waits if span.task == 0),
                                 True, "all are asleep at once")
                self.assertEqual((result.slots[0].loop_first, result.slots[0].loop_count, result.slots[0].loop_left),
                                 (0, 8, 0))


class Threads(Invariants):
    def test_every_strategy(self):
        for strategy in THREADED:
            with self.subTest(strategy):
                result = driver.run(strategy, tasks=N, steps=waiting_first, executor="gil-threads",
                                    **keys_for(strategy))
                self.check(strategy, result)
                used = [slot for slot in result.slots if slot.generation]
                self.assertEqual({slot.pid for slot in used}, {result.main_pid})
                self.assertEqual(len({slot.thread for slot in used}), len(used), "a thread of its own")


if __name__ == "__main__":
    unittest.main()
