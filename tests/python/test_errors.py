"""What an exception of a task does: what each API really does, not what one would wish (SEMANTICS; the delivered
counts are those of tests/core/on_error_test.cpp)."""

import unittest

import driver
from driver import CANCELLED, FAILED, OK, SPIN, WAIT

N, BAD = 20, 7
THROW = [{"task": BAD, "kind": "throw", "argument": "", "amount": 0}]
TEXT = "RuntimeError: a fault that was asked for"

# strategy, keys, how many are delivered, whether the program's iteration goes on
CASES = [
    ("serial", {}, 7, False),
    ("pool_apply", {}, 7, False),
    ("pool_apply_async", {}, 7, False),
    ("pool_map", {}, 0, False),
    ("pool_imap", {}, N, True),
    ("pool_imap", {"chunk": 5, "chunkGiven": True}, 5, False),
    ("pool_imap_unordered", {}, N, True),
    ("executor_map", {}, 7, False),
    ("executor_as_completed", {}, N, True),
    ("run_in_executor_as_completed", {}, N, True),
    ("run_in_executor_gather", {}, 0, False),
    ("event_loop_gather", {}, 0, False),
    ("event_loop_as_completed", {"order": list(range(N))}, N, True),
    ("loop_per_core", {"chunk": 10}, 0, False),
    ("process_join", {}, N, True),
]


def work(i):
    return [(SPIN, 200_000, i)]


def raising(strategy, **keys):
    return driver.run(strategy, tasks=N, steps=work, faults=THROW, expected=list(range(N)), **keys)


class Exceptions(unittest.TestCase):
    def check(self, strategy, keys, delivered, goes_on):
        result = raising(strategy, **keys)
        self.assertEqual(result.status, 0, result.output)
        self.assertEqual(result.left_over, [])
        self.assertEqual(len(result.log(2)), delivered)
        self.assertEqual(result.states()[BAD], FAILED)
        self.assertEqual(result.all("raised") == [], goes_on, result.events)
        self.assertEqual(len(result.messages), 1, result.messages)
        failure, span = result.messages[0], result.last_spans()[BAD]
        self.assertEqual((failure["task"], failure["attempt"], failure["text"]), (BAD, 1, TEXT))
        slot = result.slots[failure["slot"]]
        self.assertEqual(failure["pid"], slot.pid)
        self.assertIn(span.end, [one.end for one in slot.spans if one.task == BAD])
        self.assertLessEqual(failure["started"], failure["ended"])
        self.assertEqual(result.event("measured")["wrongDelivered"], 0)
        self.assertEqual(result.all("died"), [])
        self.assertTrue(set(result.states().values()) <= {OK, FAILED, CANCELLED})
        self.assertTrue(all(result.log(1)[i] <= at for i, at in result.log(2).items()))
        return result

    def test_what_each_api_does(self):
        for strategy, keys, delivered, goes_on in CASES:
            with self.subTest(strategy, **keys):
                result = self.check(strategy, keys, delivered, goes_on)
                if not goes_on and delivered:
                    self.assertEqual(result.order(2), list(range(delivered)))

    def test_threads_do_the_same(self):
        for strategy, keys, delivered, goes_on in CASES:
            if strategy.startswith(("pool", "executor", "run_in")):
                with self.subTest(strategy, **keys):
                    # A thread pool's map takes no chunks; the others do.
                    self.check(strategy, dict(keys, executor="gil-threads"), delivered, goes_on)

    def test_map_raises_when_all_chunks_are_done(self):
        result = raising("pool_map", chunk=4, chunkGiven=True)
        raised = result.event("raised")
        self.assertEqual((raised["first"], raised["count"]), (4, 4))
        self.assertIn("a fault that was asked for", raised["text"])
        self.assertEqual(sorted(result.states()), list(range(N)), "7 was its chunk's last, the others have all run")
        self.assertEqual(sorted(result.log(1)), list(range(N)))

    def test_the_rest_of_a_chunk_is_never_run(self):
        for strategy in ("pool_map", "pool_imap", "pool_imap_unordered", "executor_map"):
            with self.subTest(strategy):
                faults = [dict(THROW[0], task=5)]
                result = driver.run(strategy, tasks=N, steps=work, faults=faults, chunk=4, chunkGiven=True)
                ran = sorted(result.states())
                self.assertNotIn(6, ran)
                self.assertNotIn(7, ran)
                self.assertIn(4, ran)
                self.assertEqual(result.states()[4], OK)
                self.assertEqual(result.states()[5], FAILED)
                self.assertFalse({6, 7} & set(result.log(1)), "what never ran was never received")
                raised = result.event("raised")
                self.assertEqual((raised["first"], raised["count"]), (4, 4))

    def test_unordered_chunk_ends_the_generator(self):
        result = driver.run("pool_imap_unordered", tasks=N, steps=work, faults=THROW, chunk=5, chunkGiven=True)
        self.assertIsNotNone(result.event("raised"))
        self.assertFalse(set(range(5, 10)) & set(result.log(2)))

    def test_executor_map_cancels_the_rest(self):
        faults = [dict(THROW[0], task=0)]
        result = driver.run("executor_map", tasks=200, faults=faults,
                            steps=lambda i: [(SPIN, 2_000_000, i)])
        self.assertEqual(len(result.log(2)), 0)
        self.assertLess(len(result.states()), 200, "what was not handed out yet is cancelled")

    def test_siblings_on_a_loop_are_cancelled_when_it_closes(self):
        def steps(i):
            return [(WAIT, 1_000_000 if i == BAD else 3_600_000_000_000, 0), (SPIN, 1000, i)]
        for strategy, state in (("event_loop_gather", CANCELLED), ("run_in_executor_gather", CANCELLED),
                                ("loop_per_core", CANCELLED)):
            with self.subTest(strategy):
                keys = {"chunk": N} if strategy == "loop_per_core" else {}
                result = driver.run(strategy, tasks=N, steps=steps, faults=THROW, **keys)
                self.assertEqual(result.status, 0)
                states = result.states()
                self.assertEqual(states.pop(BAD), FAILED)
                self.assertEqual(set(states.values()), {state})
                self.assertEqual(len(states), N - 1)
                self.assertEqual([doing for doing in result.doing() if "executor" not in strategy], [])
                for span in result.last_spans().values():
                    if span.state == CANCELLED:
                        self.assertLess(span.end - span.start, 3_600_000_000_000, "it was cancelled while it waited")

    def test_many_failures_are_all_told(self):
        faults = [dict(THROW[0], task=i) for i in range(0, N, 2)]
        result = driver.run("pool_imap_unordered", tasks=N, steps=work, faults=faults)
        self.assertEqual(sorted(message["task"] for message in result.messages), list(range(0, N, 2)))
        self.assertEqual(len(result.log(2)), N)

    def test_long_text_is_cut_to_one_write(self):
        result = driver.run("pool_imap", tasks=4, faults=[dict(THROW[0], task=1, argument="large")])
        text = result.messages[0]["text"]
        self.assertTrue(text.startswith("RuntimeError: xxxxx"))
        self.assertTrue(text.endswith("..."))
        self.assertLessEqual(len(text), 4096)
        self.assertGreater(len(text), 3000, "as much as fits")

    def test_unusual_exception(self):
        result = driver.run("pool_imap", tasks=4, faults=[dict(THROW[0], task=1, argument="int")])
        self.assertIn("UnusualFault: a fault that was asked for", result.messages[0]["text"])
        self.assertEqual(len(result.log(2)), 4)


if __name__ == "__main__":
    unittest.main()
