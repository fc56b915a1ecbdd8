"""Tasks on a resource of so many cores in SimPy: CPU nanoseconds a task."""

import random
import sys
import time

import simpy


def task(environment, cores, length):
    with cores.request() as request:
        yield request
        yield environment.timeout(length)


def main():
    tasks, cores = int(sys.argv[1]), int(sys.argv[2])
    random.seed(1)
    start = time.thread_time_ns()
    environment = simpy.Environment()
    resource = simpy.Resource(environment, capacity=cores)
    for _ in range(tasks):
        environment.process(task(environment, resource, random.lognormvariate(0, 0.5)))
    environment.run()
    print((time.thread_time_ns() - start) / tasks)


main()
