"""What tasks compute: the same bits as the native engine's, worked out here in another way."""

import collections
import re
import struct
import unittest

import driver
from driver import COUNT, IDENTITY, MASK, OK, READ, SPIN, STREAM, SUM, TRIANGULAR, WAIT, WAITING

STRIDE = 0x9e3779b97f4a7c15


def real_bits(value):
    return struct.unpack("<Q", struct.pack("<d", value))[0]


def mix(x):
    x = (x + STRIDE) & MASK
    x = ((x ^ (x >> 30)) * 0xbf58476d1ce4e5b9) & MASK
    x = ((x ^ (x >> 27)) * 0x94d049bb133111eb) & MASK
    return x ^ (x >> 31)


def word_bits(text):
    words = digest = 0
    for word, count in collections.Counter(re.findall("[a-z]+", text.decode())).items():
        value = len(word)
        for letter in word:
            value = mix(value ^ ord(letter))
        words += count
        digest += count * (value & 0xffffffff)
    return words | (digest & 0xffffffff) << 32


class Steps(unittest.TestCase):
    def check(self, steps, expected, strategies=("serial", "pool_map", "event_loop_gather"), tasks=6, **keys):
        for strategy in strategies:
            with self.subTest(strategy):
                result = driver.run(strategy, tasks=tasks, steps=steps, expected=expected, chunk=tasks, **keys)
                self.assertEqual(result.status, 0, result.output)
                self.assertEqual([result.last_spans()[i].bits for i in range(tasks)], expected)
                self.assertEqual(set(result.states().values()), {OK})
                if strategy != "process_join":
                    self.assertEqual(result.event("measured")["wrongDelivered"], 0)
        return result

    def test_sum(self):
        n = [0, 1, 2, 1000, 65537, 20_000]
        self.check(lambda i: [(SUM, n[i], 0)], [k * (k + 1) // 2 for k in n])

    def test_triangular(self):
        n = [0, 1, 2, 1000, 65537, 20_000]
        self.check(lambda i: [(TRIANGULAR, n[i], 0)],
                   [real_bits((n[i] - 1) * n[i] / 2 if n[i] else 0.0) for i in range(6)], resultKind="real")

    def test_hash_of_spinning_uses_all_64_bits(self):
        self.check(lambda i: [(SPIN, 1000, MASK - i)], [MASK - i for i in range(6)], resultKind="hash")

    def test_identity_of_any_number(self):
        self.check(lambda i: [(IDENTITY, 0, 1 << (60 + i % 4))], [1 << (60 + i % 4) for i in range(6)])

    def test_stream(self):
        def steps(i):
            return [(STREAM, 8 * (1000 * i + 1), (i * 0x123456789abc0000 & MASK) | 3)]

        def checksum(i):
            argument, words = steps(i)[0][2], 1000 * i + 1
            return 3 * sum((argument + STRIDE * k) & MASK for k in range(words)) & MASK
        self.check(steps, [checksum(i) for i in range(6)], resultKind="hash")
        large = 2 * sum((2 + STRIDE * k) & MASK for k in range(70_000)) & MASK
        self.check(lambda i: [(STREAM, 8 * 70_000, 2)], [large], tasks=1, resultKind="hash")

    def test_words_of_a_text(self):
        text = b"one two  two three\nfour, fi've x" * 100 + b"last"
        size = len(text) // 3

        def steps(i):
            return [(READ, size, i % 3 * size), (COUNT, size, i % 3 * size)]
        expected = [word_bits(text[i % 3 * size:(i % 3 + 1) * size]) for i in range(6)]
        for strategy in ("serial", "pool_map", "executor_map", "run_in_executor_gather", "loop_per_core"):
            result = self.check(steps, expected, (strategy,), text=text, resultKind="words")
            waits = [span for span in result.spans((WAITING,))]
            self.assertEqual(sorted(span.task for span in waits), list(range(6)), "reading is waiting")
            if strategy == "run_in_executor_gather":
                self.assertEqual(len(result.slots[-1].spans), 6, "read by the main program's loop")

    def test_text_that_is_too_short(self):
        result = driver.run("pool_imap", tasks=2, text=b"abc", steps=lambda i: [(READ, 10, 0), (COUNT, 10, 0)])
        self.assertEqual(set(result.states().values()), {driver.FAILED})
        self.assertIn("cannot read its input", result.messages[0]["text"])

    def test_tasks_of_different_kinds(self):
        def steps(i):
            return [[(WAIT, 1000, 0), (SUM, 10, 0)], [(IDENTITY, 0, 9)],
                    [(SPIN, 1000, 4), (WAIT, 1000, 0), (SUM, 3, 0)], [(WAIT, 1000, 0)], [],
                    [(SUM, 1, 0), (SUM, 2, 0)]][i]
        expected = [55, 9, 6, 0, 0, 3]
        for strategy in ("serial", "pool_imap", "loop_per_core", "run_in_executor_as_completed"):
            with self.subTest(strategy):
                result = driver.run(strategy, tasks=6, steps=steps, chunk=6)
                self.assertEqual(result.status, 0, result.output)
                self.assertEqual([result.last_spans()[i].bits for i in range(6)], expected)
                by_task = collections.defaultdict(list)
                computing = result.slots[:-1] if strategy.startswith("run_in") else result.slots
                for span in (span for slot in computing for span in slot.spans if span.kind != driver.STARTUP):
                    by_task[span.task].append(span)
                self.assertEqual(sorted(by_task), list(range(6)))
                for spans in by_task.values():
                    # What is awaited on the main program's loop is no part of what the pool does.
                    apart = strategy.startswith("run_in_executor") and spans[0].kind == driver.WAITING
                    first = [True, apart] + [False] * len(spans)
                    self.assertEqual([span.first for span in spans], first[:len(spans)])
                    self.assertEqual([span.last for span in spans], [False] * (len(spans) - 1) + [True])

    def test_wrong_results_are_counted(self):
        result = driver.run("pool_map", tasks=6, expected=[0, 1, 2, 30, 4, 50])
        measured = result.event("measured")
        self.assertEqual((measured["wrongDelivered"], measured["firstWrong"]), (2, 3))


if __name__ == "__main__":
    unittest.main()
