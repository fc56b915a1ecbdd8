"""The user's own function: its items, its exceptions, and what it does to the process that it runs in."""

import hashlib
import os
import shutil
import tempfile
import unittest

import driver
from driver import CALL, COMPUTE, FAILED, OK, WAITING

WORK = '''
import os, sys, time, asyncio

class Item:
    def __init__(self, value):
        self.value = value

class Odd(Exception):
    pass

def square(x):
    return x * x

def items():
    return [10 * k for k in range(12)]

def objects():
    return [Item(k) for k in range(12)]

def value(item):
    return Item(item.value + 1)

def text(item):
    return "item %s" % item

def bad(x):
    if x == 7:
        return helper(x)
    return x

def helper(x):
    raise Odd("cannot do %d" % x)

def noisy(x):
    print("said", x)
    os.chdir("/")
    sys.stdout.close()
    return x

def leaves(x):
    if x == 3:
        sys.exit(5)
    return x

def forks(x):
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    return x

def forks_and_goes_on(x):
    if x == 3 and os.fork() == 0:
        sum(range(1000))
        os._exit(0)
    return x

def unsendable(x):
    return (lambda: x) if x == 3 else x

def closes(x):
    if x == 3:
        os.closerange(3, 100)
    return x

async def sleeps(x):
    await asyncio.sleep(0.02)
    total = sum(range(100))
    await asyncio.sleep(0.001)
    return x

async def sleeps_and_fails(x):
    await asyncio.sleep(0.001)
    if x == 7:
        raise Odd("asynchronously")
    return x

def generator():
    return (k for k in range(3))

def nothing():
    return []

def broken_items():
    raise ValueError("no items today")
'''


def bits(result):
    return int.from_bytes(hashlib.blake2b(repr(result).encode()).digest()[:8], "little")


class UserTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="coreo-user-")
        cls.file = cls.write("work.py", WORK)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    @classmethod
    def write(cls, name, text):
        path = os.path.join(cls.folder, name)
        with open(path, "w") as file:
            file.write(text)
        return path

    def run_user(self, strategy, function, items=None, tasks=12, file=None, **keys):
        user = {"file": file or self.file, "function": function, "items": items}
        if strategy == "loop_per_core":
            keys.setdefault("chunk", 6)
        return driver.run(strategy, tasks=tasks, steps=lambda i: [(CALL, 0, i)], user=user, resultKind="hash", **keys)

    def check_ok(self, result, results):
        self.assertEqual(result.status, 0, result.output)
        ends = result.last_spans()
        self.assertEqual({i: span.state for i, span in ends.items()}, dict.fromkeys(range(len(results)), OK))
        self.assertEqual([ends[i].bits for i in range(len(results))], [bits(one) for one in results])
        self.assertEqual(len(result.log(2)), len(results))
        self.assertEqual(result.left_over, [])


class Functions(UserTest):
    def test_under_every_strategy(self):
        for strategy in ("serial", "process_join", "pool_apply", "pool_apply_async", "pool_map", "pool_imap",
                         "pool_imap_unordered", "executor_map", "executor_as_completed", "run_in_executor_as_completed",
                         "run_in_executor_gather", "event_loop_gather", "event_loop_as_completed", "loop_per_core"):
            with self.subTest(strategy):
                result = self.run_user(strategy, "square", "items")
                self.check_ok(result, [100 * k * k for k in range(12)])
                self.assertEqual(result.event("ready")["items"], 12)

    def test_without_items_it_gets_the_numbers(self):
        for strategy in ("serial", "pool_map", "loop_per_core"):
            with self.subTest(strategy):
                result = self.run_user(strategy, "square")
                self.check_ok(result, [k * k for k in range(12)])
                self.assertIsNone(result.event("ready")["items"])

    def test_objects_of_its_own_classes_cross_processes(self):
        for strategy in ("pool_imap", "process_join", "executor_map", "loop_per_core"):
            for method in ("fork", "spawn", "forkserver"):
                with self.subTest(strategy, method=method):
                    result = self.run_user(strategy, "value", "objects", startMethod=method)
                    self.assertEqual(set(result.states().values()), {OK}, result.output)
                    self.assertEqual(len(result.log(2)), 12)

    def test_file_with_the_name_of_a_module_of_python(self):
        for name in ("queue.py", "my-work.py", "work.txt"):
            path = self.write(name, WORK)
            for method in ("fork", "spawn"):
                with self.subTest(name, method=method):
                    result = self.run_user("process_join", "value", "objects", tasks=2, file=path, startMethod=method)
                    self.assertEqual(set(result.states().values()), {OK}, result.output)

    def test_file_beside_it_can_be_imported(self):
        self.write("beside.py", "FACTOR = 3\n")
        path = self.write("with_beside.py", "from beside import FACTOR\ndef triple(x):\n    return FACTOR * x\n")
        for method in ("fork", "spawn"):
            result = self.run_user("pool_map", "triple", file=path, startMethod=method)
            self.check_ok(result, [3 * k for k in range(12)])

    def test_fewer_items_than_tasks_begin_anew(self):
        self.check_ok(self.run_user("pool_map", "text", "items", tasks=14),
                      ["item %d" % (k % 12 * 10) for k in range(14)])


class Exceptions(UserTest):
    def test_traceback_of_the_users_own_frames(self):
        for strategy in ("serial", "pool_imap", "executor_as_completed", "event_loop_as_completed"):
            with self.subTest(strategy):
                result = self.run_user(strategy, "bad")
                self.assertEqual(result.states()[7], FAILED)
                text = result.messages[0]["text"]
                self.assertTrue(text.startswith("work.Odd: cannot do 7\nTraceback"), text)
                self.assertIn("in helper", text)
                self.assertNotIn("coreo_bridge", text)

    def test_exit_ends_a_pool_worker(self):
        result = self.run_user("pool_imap_unordered", "leaves", until=lambda b: b.has("died") and
                               len(b.peek().log(2)) == 11)
        self.assertTrue(result.hung)
        self.assertEqual([event["code"] for event in result.all("died")], [5])
        self.assertNotIn(3, result.states())

    def test_exit_is_an_exception_elsewhere(self):
        for strategy in ("executor_map", "serial"):
            with self.subTest(strategy):
                result = self.run_user(strategy, "leaves")
                self.assertEqual(result.states()[3], FAILED)
                self.assertTrue(result.messages[0]["text"].startswith("SystemExit: 5"))
                self.assertEqual(len(result.log(2)), 3)
                self.assertEqual(result.all("died"), [])

    def test_exit_ends_a_thread_of_a_pool(self):
        result = self.run_user("pool_imap_unordered", "leaves", executor="gil-threads",
                               until=lambda b: len(b.peek().log(2)) == 11 and 3 in b.peek().last_spans())
        self.assertTrue(result.hung)
        self.assertEqual(result.states()[3], FAILED)

    def test_exit_in_a_process_of_its_own(self):
        result = self.run_user("process_join", "leaves")
        self.assertEqual([(event["pid"], event["code"]) for event in result.all("died")], [(result.slots[3].pid, 5)])
        self.assertEqual(len(result.log(2)), 12)

    def test_exit_on_a_loop_ends_the_program(self):
        result = self.run_user("event_loop_gather", "leaves")
        self.assertEqual(result.states()[3], FAILED)
        self.assertIsNotNone(result.event("raised"))
        self.assertEqual(result.log(2), {})

    def test_result_that_cannot_be_sent(self):
        for strategy in ("pool_imap", "executor_as_completed"):
            with self.subTest(strategy):
                result = self.run_user(strategy, "unsendable")
                self.assertEqual(result.states()[3], OK, "the task itself ended well")
                self.assertEqual([message["task"] for message in result.messages], [3])
                self.assertIn("local", result.messages[0]["text"], "a function in a function has no name to find it by")
                self.assertEqual(len(result.log(2)), 12)


class Behaviour(UserTest):
    def test_printing_leaving_and_closing_changes_nothing(self):
        for strategy in ("serial", "pool_map", "executor_map", "event_loop_gather"):
            with self.subTest(strategy):
                result = self.run_user(strategy, "noisy", tasks=1)
                self.check_ok(result, [0])
                self.assertEqual(result.output, b"said 0\n")

    def test_second_print_fails_as_it_does_in_python(self):
        result = self.run_user("serial", "noisy", tasks=2)
        self.assertIn("ValueError: I/O operation on closed file", result.messages[0]["text"])
        self.assertEqual(result.status, 0)

    def test_children_of_a_worker_record_nothing(self):
        for strategy in ("serial", "pool_map", "executor_map"):
            with self.subTest(strategy):
                self.check_ok(self.run_user(strategy, "forks"), list(range(12)))
        self.check_ok(self.run_user("serial", "forks_and_goes_on"), list(range(12)))

    def test_closed_descriptors(self):
        result = self.run_user("pool_imap_unordered", "closes", until=lambda b: b.has("died") and
                               len(b.peek().log(2)) == 11)
        self.assertEqual(result.states(), dict.fromkeys(range(12), OK))

    def test_serial_loop_goes_on_without_descriptors(self):
        result = self.run_user("serial", "closes")
        self.assertEqual(result.states(), dict.fromkeys(range(12), OK))
        self.assertEqual(len(result.log(2)), 12)


class Closing(UserTest):
    def test_pool_that_cannot_be_closed(self):
        """Pool.terminate() waits for ever where a worker was ended while it held the lock of the results' pipe."""
        stubborn = self.write("stubborn.py", """
import multiprocessing.pool, threading
multiprocessing.pool.Pool.terminate = lambda self: threading.Event().wait()
def task(x):
    return x
""")
        result = self.run_user("pool_map", "task", file=stubborn)
        self.assertEqual([event["event"] for event in result.events], ["ready", "began", "ended", "closed", "measured"])
        self.assertTrue(result.event("closed")["forced"])
        self.assertEqual(result.status, 0)
        self.assertEqual(len(result.log(2)), 12)


class Coroutines(UserTest):
    def test_on_loops_they_are_awaited(self):
        for strategy in ("event_loop_gather", "event_loop_as_completed", "loop_per_core"):
            with self.subTest(strategy):
                result = self.run_user(strategy, "sleeps")
                self.check_ok(result, list(range(12)))
                for slot in result.slots:
                    computing = sorted((span.start, span.end) for span in slot.spans if span.kind == COMPUTE)
                    for before, after in zip(computing, computing[1:]):
                        self.assertLessEqual(before[1], after[0])
                waits = [span for span in result.spans((WAITING,))]
                self.assertEqual({span.task for span in waits}, set(range(12)))
                self.assertTrue(all(span.last or not span.bits for span in result.spans()))

    def test_room_for_few_spans(self):
        for room in (1, 2):
            result = self.run_user("event_loop_gather", "sleeps", spansPerSlot=12 * room + 8)
            self.check_ok(result, list(range(12)))
            self.assertEqual(len(result.spans()), 12 * room)

    def test_their_exceptions(self):
        result = self.run_user("event_loop_as_completed", "sleeps_and_fails")
        self.assertEqual(result.states()[7], FAILED)
        self.assertTrue(result.messages[0]["text"].startswith("work.Odd: asynchronously"))
        self.assertEqual(len(result.log(2)), 12)


class Refusals(UserTest):
    def refused(self, *words, function="square", items=None, file=None, mode="run"):
        user = {"file": file or self.file, "function": function, "items": items}
        result = driver.run("pool_map", tasks=3, steps=lambda i: [(CALL, 0, i)], user=user, mode=mode)
        self.assertEqual(result.status, 3, result.output)
        self.assertEqual([event["event"] for event in result.events], ["refused"])
        refusal = result.event("refused")
        self.assertEqual(refusal["code"], 3)
        for word in words:
            self.assertIn(word, refusal["text"])
        self.assertEqual(result.left_over, [])

    def test_what_cannot_be_loaded(self):
        for mode in ("run", "probe"):
            self.refused("missing.py", "No such file", file=os.path.join(self.folder, "missing.py"), mode=mode)
            wrong = self.write("syntax.py", "x = 1\ndef (:\n")
            self.refused("syntax.py", "SyntaxError", "line 2", file=wrong, mode=mode)
            self.refused("no function \"squash\"", "square", function="squash", mode=mode)
            self.refused("ZeroDivisionError", "line 1", file=self.write("raises.py", "1 / 0\n"), mode=mode)
            self.refused("SystemExit", file=self.write("exits.py", "import sys\nsys.exit(1)\n"), mode=mode)
            self.refused("no \"thing\"", items="thing", mode=mode)
            self.refused("generator", items="generator", mode=mode)
            self.refused("empty", items="nothing", mode=mode)
            self.refused("no items today", items="broken_items", mode=mode)
        self.refused("null bytes", file=self.write("binary.py", "\0\1\2"))
        self.refused(self.folder, file=self.folder)

    def test_probe_tells_the_number_of_items(self):
        user = {"file": self.file, "function": "square", "items": "items"}
        result = driver.run("pool_map", tasks=0, user=user, mode="probe")
        self.assertEqual(result.event("ready")["items"], 12)
        self.assertEqual(result.event("ready")["implementation"], "CPython")
        self.assertEqual(result.status, 0)

    def test_calibrating_is_refused(self):
        result = driver.run("pool_map", tasks=0, mode="calibrate")
        self.assertEqual((result.status, result.event("refused")["code"]), (4, 4))


if __name__ == "__main__":
    unittest.main()
