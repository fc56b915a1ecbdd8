"""f(x) = x through multiprocessing.Pool on two workers: nanoseconds a task, from the call to the last result."""

import multiprocessing
import sys
import time


def identity(x):
    return x


def main():
    method, tasks = sys.argv[1], int(sys.argv[2])
    with multiprocessing.get_context("fork").Pool(2) as pool:
        pool.map(identity, range(8))  # the workers are there
        start = time.perf_counter_ns()
        count = sum(1 for _ in getattr(pool, method)(identity, range(tasks)))
        took = time.perf_counter_ns() - start
    assert count == tasks
    print(took / tasks)


main()
