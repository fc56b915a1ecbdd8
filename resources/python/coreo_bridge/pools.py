"""Strategies of multiprocessing.Pool, and of ThreadPool under the lock, as the articles write them.

Source: CPython Lib/multiprocessing/pool.py. When a result reaches the main process is known where the result handler's
thread stores it: _set() of the result objects.
"""

import collections
import multiprocessing
from multiprocessing import pool as pools

from . import crew as crews
from .run import FAILED


def make_pool(run):
    plan = run.plan
    if plan.executor == "gil-threads":
        return pools.ThreadPool(plan.workers, crews.begin_thread, (run.crew,))
    context = multiprocessing.get_context(plan.start_method)
    return context.Pool(plan.workers, crews.begin_process, (run.crew,))


def function_of(run):
    return crews.task_of_thread if run.plan.executor == "gil-threads" else crews.task


class Arrivals:
    """Notes what reaches the main process, before the iterator can hand it out. Made before the pool is."""

    def __init__(self, run):
        self.run = run
        self.order = collections.deque()  # numbers of results in the order in which they came
        self.base = next(pools.job_counter) + 1
        self._watch(pools.ApplyResult, lambda result, index: (result._job - self.base, 1))
        self._watch(pools.MapResult, lambda result, index: self._chunk(index, result._chunksize))
        self._watch(pools.IMapIterator, lambda result, index: self._chunk(index, run.plan.chunk))
        self._watch(pools.IMapUnorderedIterator, lambda result, index: self._chunk(index, run.plan.chunk))

    def _chunk(self, index, size):
        first = index * size
        return first, min(size, self.run.tasks - first)

    def _watch(self, owner, tasks_of):
        original, run, order = owner._set, self.run, self.order

        def _set(result, index, outcome):
            first, count = tasks_of(result, index)
            order.append((first, count))
            run.received(first, count, None if outcome[0] else outcome[1])
            original(result, index, outcome)

        owner._set = _set


def pool_apply(run):
    Arrivals(run)
    results, f = [], function_of(run)
    with make_pool(run) as pool:
        for i, item in enumerate(run.items):
            run.submitted(i)
            try:
                result = pool.apply(f, (item,))
            except Exception as error:
                run.raised(i, 1, error)
                break
            run.delivered(i)
            results.append(result)
        run.ended(results)


def pool_apply_async(run):
    Arrivals(run)
    results, f = [], function_of(run)
    with make_pool(run) as pool:
        jobs = []
        for i, item in enumerate(run.items):
            run.submitted(i)
            jobs.append(pool.apply_async(f, (item,)))
        if run.plan.join:
            run.draining = True
            pool.close()
            pool.join()
        for i, job in enumerate(jobs):
            try:
                result = job.get()
            except Exception as error:
                run.raised(i, 1, error)
                break
            run.delivered(i)
            results.append(result)
        run.ended(results)


def chunk_arguments(run):
    """The chunk size where it was asked for; else the API chooses."""
    return {"chunksize": run.plan.chunk} if run.plan.chunk_given else {}


def pool_map(run):
    Arrivals(run)
    results, f = [], function_of(run)
    with make_pool(run) as pool:
        run.submitted(0, run.tasks)
        try:
            results = pool.map(f, run.items, **chunk_arguments(run))
        except Exception as error:
            run.raised(*run.first_failed(), error)
        else:
            run.delivered(0, run.tasks)
        run.ended(results)


def iterate(run, iterator, arrivals, ordered):
    """`for result in iterator`. With chunks of one an exception stands in its place, and iteration goes on; that of a
    longer chunk ends the generator."""
    results = {}
    chunk, turn, ended = run.plan.chunk, 0, False
    note, left = run.delivered, 0
    while not ended:
        try:
            result = next(iterator)
        except StopIteration:
            break
        except Exception as error:
            result, ended = FAILED, chunk > 1
            if ended:
                run.raised(*(arrivals.order.popleft() if not ordered else (turn, min(chunk, run.tasks - turn))), error)
                break
        if ordered:
            task, turn = turn, turn + 1
        else:
            if left == 0:
                task, left = arrivals.order.popleft()
            else:
                task += 1
            left -= 1
        note(task)
        results[task] = result
    return results


def pool_imap(run):
    arrivals, f = Arrivals(run), function_of(run)
    with make_pool(run) as pool:
        run.submitted(0, run.tasks)
        results = iterate(run, pool.imap(f, run.items, **chunk_arguments(run)), arrivals, True)
        run.ended(results)


def pool_imap_unordered(run):
    arrivals, f = Arrivals(run), function_of(run)
    with make_pool(run) as pool:
        run.submitted(0, run.tasks)
        results = iterate(run, pool.imap_unordered(f, run.items, **chunk_arguments(run)), arrivals, False)
        run.ended(results)
