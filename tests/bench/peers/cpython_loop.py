"""Sleeping coroutines under asyncio.gather: CPU nanoseconds a task of the loop's thread."""

import asyncio
import random
import sys
import time


async def main(tasks):
    random.seed(1)
    await asyncio.gather(*[asyncio.sleep(random.random()) for _ in range(tasks)])


start = time.thread_time_ns()
asyncio.run(main(int(sys.argv[1])))
print((time.thread_time_ns() - start) / int(sys.argv[1]))
