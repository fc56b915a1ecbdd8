"""The course of the main process: read the plan, get ready, wait for the word, run, measure, end."""

import os
import sys
import threading
import time

from . import crew as crews
from .control import Control, end_at_once

DESCRIPTORS = {crews.PLAN: crews.PLAN, crews.EVENTS: crews.EVENTS, crews.MESSAGES: crews.MESSAGES,
               crews.INPUT: crews.INPUT}
CLOSING_PATIENCE = 2.0  # seconds for a Pool to end its workers: a matter of milliseconds
STRATEGIES = {
    "serial": "serial", "process_join": "processes",
    "pool_apply": "pools", "pool_apply_async": "pools", "pool_map": "pools", "pool_imap": "pools",
    "pool_imap_unordered": "pools",
    "executor_map": "executors", "executor_as_completed": "executors",
    "run_in_executor_as_completed": "loops", "run_in_executor_gather": "loops",
    "event_loop_gather": "loops", "event_loop_as_completed": "loops", "loop_per_core": "loops",
}


def redirect_output():
    """What anybody prints goes into the output pipe, at once: a worker that is killed has said what it has said."""
    os.dup2(crews.OUTPUT, 1)
    os.dup2(crews.OUTPUT, 2)
    sys.stdout = sys.__stdout__ = open(1, "w", buffering=1, encoding="utf-8", errors="backslashreplace", closefd=False)
    sys.stderr = sys.__stderr__ = open(2, "w", buffering=1, encoding="utf-8", errors="backslashreplace", closefd=False)


def interpreter():
    enabled = getattr(sys, "_is_gil_enabled", None)
    name = sys.implementation.name
    return {"python": sys.version.split()[0], "implementation": "CPython" if name == "cpython" else name,
            "gil": enabled() if enabled else True, "freeThreaded": "t" in getattr(sys, "abiflags", ""),
            "executable": sys.executable}


def strategy_of(name):
    import importlib
    return getattr(importlib.import_module("coreo_bridge." + STRATEGIES[name]), name)


def refuse_what_cannot_be(control, plan):
    from . import faults
    if plan.mode == "calibrate":
        control.refuse(4, "This bridge does not calibrate.")
    if plan.mode not in ("run", "probe"):
        control.refuse(4, "The bridge does not know the mode \"%s\"." % plan.mode)
    if plan.mode == "run":
        if plan.strategy not in STRATEGIES:
            control.refuse(4, "The bridge does not know the strategy \"%s\"." % plan.strategy)
        text = faults.refusal(plan)
        if text:
            control.refuse(4, text)


def load_user(control, plan):
    """The user's file, loaded; None where there is none."""
    if not plan.user:
        return None
    from .user import Unusable, load
    try:
        loaded = load(plan.user)
        loaded.items()
    except Unusable as error:
        control.refuse(3, str(error))
    return loaded


def items_of(plan, user):
    """What the API is given, one a task: the task's number, and with a list of items the item as well."""
    if user is None or plan.user["items"] is None:
        return range(plan.tasks)
    items = user.items()
    return [(i, items[i % len(items)]) for i in range(plan.tasks)]


def main():
    control = Control()
    try:
        redirect_output()
        from .plan import Plan
        plan = Plan(crews.PLAN)
    except Exception as error:
        control.refuse(4, "The bridge cannot start: %s: %s" % (type(error).__name__, error))
    refuse_what_cannot_be(control, plan)
    user = load_user(control, plan)
    count = None if user is None or plan.user["items"] is None else len(user.items())
    if plan.mode == "probe":
        control.send("ready", items=count, **interpreter())
        leave()
    try:
        strategy, run = prepare(control, plan, user)
    except Exception as error:
        control.refuse(4, "The bridge cannot prepare the run: %s: %s" % (type(error).__name__, error))
    control.send("ready", items=count, **interpreter())
    control.await_go()
    carry_out(strategy, run)
    leave()


def prepare(control, plan, user):
    from .run import Run
    from .steps import calibrated_rate
    strategy = strategy_of(plan.strategy)
    facts = {"rate": calibrated_rate(), "tiny": plan.all_tiny(), "itemIsArgument": plan.item_is_argument(),
             "handsItemsOver": user is not None and plan.user["items"] is not None, "mainPid": os.getpid()}
    crew = crews.Crew(DESCRIPTORS, facts)
    crew.function = user.function if user is not None else None
    run = Run(crew, control, items_of(plan, user))
    if plan.executor == "gil-threads" and plan.switch_interval:
        sys.setswitchinterval(plan.switch_interval / 1e9)
    crews.remember_start()
    crews.name_semaphores()
    if plan.executor != "inline":
        from .deaths import watch_deaths
        watch_deaths(run)
    return strategy, run


def carry_out(strategy, run):
    closing = Closing(run)
    if run.plan.strategy.startswith("pool_"):
        run.when_ended = closing.watch
    run.begin()
    strategy(run)
    closing.finish()


class Closing:
    """The end of a run. Pool.terminate() may wait for ever: it ends workers wherever they are, and one that is just
    sending a result takes the lock of the pipe with it, which a thread of the pool needs to say that there is no more.
    Then the run is closed all the same. Source: CPython Lib/multiprocessing/pool.py, Pool._terminate_pool."""

    def __init__(self, run):
        self.run, self.lock, self.over = run, threading.Lock(), threading.Event()

    def watch(self):
        threading.Thread(target=self._watch, name="closing", daemon=True).start()

    def _watch(self):
        if not self.over.wait(CLOSING_PATIENCE) and self.finish(forced=True):
            end_at_once(0)

    def finish(self, **how):
        """Tells and measures, once; False if it has been done."""
        from .measure import measured
        run = self.run
        with self.lock:
            if self.over.is_set():
                return False
            self.over.set()
            run.control.send("closed", at=time.monotonic_ns(), **how)
            run.check()
            run.control.send("measured", wrongDelivered=run.wrong, firstWrong=run.first_wrong, **measured(run))
        return True


def leave():
    """Ends the process; what multiprocessing has to tidy up, it tidies up, but no thread of a user's is waited for."""
    util = sys.modules.get("multiprocessing.util")
    if util is not None:
        util._exit_function()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            pass  # closed by a task, or nobody reads
    os._exit(0)
