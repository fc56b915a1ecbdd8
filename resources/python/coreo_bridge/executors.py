"""Strategies of concurrent.futures: ProcessPoolExecutor, and ThreadPoolExecutor under the lock.

Source: CPython Lib/concurrent/futures/process.py, thread.py, _base.py. Both executors make each future as
_base.Future() in submit(): the class put into that place knows its tasks from its birth, so that nothing can come
before that is known.
"""

import multiprocessing
import threading
import time
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor, ThreadPoolExecutor, _base, as_completed

from . import crew as crews
from .run import FAILED, stretches


def make_executor(run, tasks_of, begin_process=crews.begin_process):
    """The executor of the plan. `tasks_of` tells (first, count) from what is submitted: (fn, *args)."""
    plan = run.plan
    Futures(run).install()
    if plan.executor == "gil-threads":
        return watched(ThreadPoolExecutor, tasks_of)(plan.workers, initializer=crews.begin_thread, initargs=(run.crew,))
    return watched(ProcessPoolExecutor, tasks_of)(
        plan.workers, mp_context=multiprocessing.get_context(plan.start_method), initializer=begin_process,
        initargs=(run.crew,))


def function_of(run):
    return crews.task_of_thread if run.plan.executor == "gil-threads" else crews.task


def watched(executor, tasks_of):
    """The executor, with futures that know which tasks they stand for."""
    class Watched(executor):
        def submit(self, *args, **kwargs):
            _base.Future.coming = tasks_of(*args, **kwargs)
            return super().submit(*args, **kwargs)

    return Watched


class Futures:
    """All futures of the run, and what is told of them: their results' arrival, and who breaks with the pool."""

    def __init__(self, run):
        self.run = run
        self.made = []
        self.told_broken = set()
        self.lock = threading.Lock()

    def install(self):
        futures = self

        class Future(_base.Future):
            coming = None  # the tasks of the future that is made next; one thread submits

            def __init__(self):
                super().__init__()
                self.coreo_tasks = Future.coming
                futures.made.append(self)

            def set_result(self, result):
                futures.run.received(*self.coreo_tasks)
                super().set_result(result)

            def set_exception(self, exception):
                if self.done():
                    pass  # cancelled: the executor finds out in the next line, and lives with it
                elif isinstance(exception, BrokenExecutor):
                    futures.broken(self, exception)
                else:
                    futures.run.received(*self.coreo_tasks, error=exception)
                super().set_exception(exception)

        _base.Future = Future

    def broken(self, future, exception):
        """The first one that breaks breaks all that have no result; whoever comes later has been submitted
        meanwhile."""
        at = time.monotonic_ns()
        with self.lock:
            if future in self.told_broken:
                return
            lost = [one for one in list(self.made) if one is future or not one.done()]
            lost = [one for one in lost if one not in self.told_broken]
            self.told_broken.update(lost)
        tasks = [task for one in lost for task in range(one.coreo_tasks[0], sum(one.coreo_tasks))]
        self.run.control.send("broken", at=at, tasks=stretches(sorted(tasks)), text=str(exception))


def first_argument(run):
    """Which task a call is for: its argument is the task's number, or (number, item)."""
    if run.crew.hands_items_over:
        return lambda fn, pair: (pair[0], 1)
    return lambda fn, task: (task, 1)


def chunks_in_turn(run, size):
    """Executor.map submits chunk after chunk."""
    position = 0

    def tasks_of(*args):
        nonlocal position
        first = position
        position += size
        return first, min(size, run.tasks - first)

    return tasks_of


def executor_map(run):
    # Threads take no chunks: ThreadPoolExecutor.map ignores the size.
    size = run.plan.chunk if run.plan.chunk_given and run.plan.executor != "gil-threads" else 1
    results, f = [], function_of(run)
    chunk = {"chunksize": run.plan.chunk} if run.plan.chunk_given else {}
    with make_executor(run, chunks_in_turn(run, size)) as executor:
        run.submitted(0, run.tasks)
        iterator = executor.map(f, run.items, **chunk)
        while True:
            try:
                result = next(iterator)
            except StopIteration:
                break
            except BrokenExecutor:
                break  # told as broken
            except BaseException as error:
                first = len(results)
                run.raised(first, min(size, run.tasks - first), error)
                break
            run.delivered(len(results))
            results.append(result)
        run.ended(results)


def executor_as_completed(run):
    results, f = {}, function_of(run)
    with make_executor(run, first_argument(run)) as executor:
        futures = []
        for i, item in enumerate(run.items):
            run.submitted(i)
            try:
                futures.append(executor.submit(f, item))
            except BrokenExecutor:
                break  # while the program was still submitting: told as broken
        for future in as_completed(futures):
            try:
                result = future.result()
            except BrokenExecutor:
                continue  # told as broken: there is nothing to hand on
            except Exception:
                result = FAILED
            except BaseException as error:
                run.raised(future.coreo_tasks[0], 1, error)  # a task's SystemExit ends the main program
                break
            task = future.coreo_tasks[0]
            run.delivered(task)
            results[task] = result
        run.ended(results)
