"""What the steps of a task do, in plain Python: the same results as core/executors/step_runner.cpp, bit for bit."""

import os
import struct
import time
from array import array

from . import plan as steps_of
from .recorder import MASK

STRIDE = 0x9e3779b97f4a7c15
WORDS_A_BLOCK = 1 << 15


def turn(turns):
    """Work that nothing can shorten: the processor is busy, and nothing comes of it."""
    x = 1
    for _ in range(turns):
        x = x * 48271 & 0x7fffffff
    return x


def calibrated_rate():
    """Turns a nanosecond: the best of a few short rounds on this thread's own clock."""
    turn(20_000)  # an adaptive interpreter gets its fast form
    best = 0.0
    for _ in range(5):
        before = time.thread_time_ns()
        turn(20_000)
        best = max(best, 20_000 / max(1, time.thread_time_ns() - before))
    return best


def spin(nanoseconds, rate):
    turn(int(nanoseconds * rate))


def add_up(n):
    total = 0
    for k in range(n + 1):
        total += k
    return total


def triangular(n):
    result = 0.0
    for k in range(n):
        result = (k * (k + 1)) / 2
    return result


def stream(size, argument):
    """A buffer of words, filled and then added up in passes."""
    words = size // 8
    buffer = array("Q", bytes(words * 8))
    for first in range(0, words, WORDS_A_BLOCK):
        last = min(words, first + WORDS_A_BLOCK)
        begin = argument + STRIDE * first
        block = [value & MASK for value in range(begin, begin + STRIDE * (last - first), STRIDE)]
        buffer[first:last] = array("Q", block)
    total = 0
    for _ in range(argument & 0xffff):
        total += sum(buffer)
    return total & MASK


def mix(x):
    """The finalizer of SplitMix64, as core/model/random.h has it."""
    x = (x + STRIDE) & MASK
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9 & MASK
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb & MASK
    return x ^ (x >> 31)


def hash_of(word):
    value = len(word)
    for letter in word:
        value = mix(value ^ letter)
    return value & 0xffffffff


class Texts:
    """Reads pieces of the run's input and counts their words: one thread's."""

    def __init__(self, descriptor):
        self.descriptor = descriptor
        self.key, self.text = None, b""
        self.hashes = {}

    def read(self, size, offset):
        self.key = None
        pieces, left, at = [], size, offset
        while left > 0:
            piece = os.pread(self.descriptor, left, at)
            if not piece:
                raise RuntimeError("cannot read its input: it is shorter than it should be")
            pieces.append(piece)
            left -= len(piece)
            at += len(piece)
        self.key, self.text = (size, offset), b"".join(pieces)

    def count(self, size, offset):
        if self.key != (size, offset):
            self.read(size, offset)  # somebody else has waited for it: the text itself crosses no process border
        import collections
        import re
        words = digest = 0
        hashes = self.hashes
        for word, count in collections.Counter(re.findall(b"[a-z]+", self.text)).items():
            if word not in hashes:
                hashes[word] = hash_of(word)
            words += count
            digest += count * hashes[word]
        return (words & 0xffffffff) | (digest & 0xffffffff) << 32


def make_steps(plan, rate, input_descriptor, function=None):
    """A function for each kind of step, called with the step's place in the tables."""
    amounts, arguments = plan.amounts, plan.arguments
    texts = Texts(input_descriptor)
    spin_turns, sleep = turn, time.sleep

    def spin_step(at):
        spin_turns(int(amounts[at] * rate))
        return arguments[at]

    return {
        steps_of.WAIT: lambda at: sleep(amounts[at] / 1e9),
        steps_of.SPIN: spin_step,
        steps_of.IDENTITY: lambda at: arguments[at],
        steps_of.SUM: lambda at: add_up(amounts[at]),
        steps_of.TRIANGULAR: lambda at: triangular(amounts[at]),
        steps_of.STREAM: lambda at: stream(amounts[at], arguments[at]),
        steps_of.READ: lambda at: texts.read(amounts[at], arguments[at]),
        steps_of.COUNT: lambda at: texts.count(amounts[at], arguments[at]),
        steps_of.CALL: function,
    }


_REAL, _BITS = struct.Struct("<d"), struct.Struct("<Q")


def plain_bits(result):
    """The 64 bits of a result of ours."""
    if type(result) is float:
        return _BITS.unpack(_REAL.pack(result))[0]
    return result & MASK if isinstance(result, int) else 0


def bits_of(plan):
    """A function that gives the 64 bits of a result."""
    if not plan.user:
        return plain_bits
    from hashlib import blake2b

    def user_bits(result):
        try:
            text = repr(result)
        except Exception:
            return 0  # what cannot be written cannot be compared
        return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass")).digest()[:8], "little")

    return user_bits
