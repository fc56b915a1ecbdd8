"""What all workers of a run have in common, and how one of them begins.

A worker that is forked has it all in its memory. One that is spawned, or comes from the fork server, gets the paths of
the main process's descriptors in its initializer's arguments and opens them itself (Lib/multiprocessing/spawn.py
pickles them).
"""

import multiprocessing
import os
import threading
import time

from .messages import Messages
from .plan import Plan
from .recorder import Events

PLAN, EVENTS, MESSAGES, OUTPUT, INPUT = 4, 5, 6, 7, 8


class Crew:
    """The plan, the events' memory and what was found out once, for all workers."""

    def __init__(self, descriptors, facts):
        self.descriptors, self.facts = descriptors, facts
        self.plan = Plan(descriptors[PLAN])
        self.events = Events(self.plan, descriptors[EVENTS])
        self.messages = Messages(descriptors[MESSAGES])
        self.input = descriptors[INPUT]
        self.rate = facts["rate"]
        self.tiny = facts["tiny"]
        self.item_is_argument = facts["itemIsArgument"]
        self.hands_items_over = facts["handsItemsOver"]
        self.main_pid = facts["mainPid"]
        self.function = None
        plan = self.plan
        # A Pool's worker, and a Process, end by SystemExit; elsewhere it is an exception like any other.
        in_pool = plan.strategy.startswith("pool_") or plan.strategy == "process_join"
        self.exit_ends_worker = in_pool and plan.executor == "processes"
        self.threads, self.threads_lock = [], threading.Lock()

    def claim_for_thread(self):
        """The number of the first slot whose thread has ended, or of a new one."""
        with self.threads_lock:
            self.threads.extend([None] * (1 - sum(1 for one in self.threads if one is None or not one.is_alive())))
            number = next(k for k, one in enumerate(self.threads) if one is None or not one.is_alive())
            self.threads[number] = threading.current_thread()
        return number

    def load_function(self):
        """The user's function, in this process."""
        if self.plan.user and self.function is None:
            from .user import load
            self.function = load(self.plan.user).function
        return self.function

    def __reduce__(self):
        """For a process that shares no memory with this one: it opens what we have by its path."""
        paths = {number: "/proc/%d/fd/%d" % (self.main_pid, number) for number in (PLAN, EVENTS, MESSAGES, INPUT)}
        return reopened, (paths, self.facts)


def reopened(paths, facts):
    modes = {PLAN: os.O_RDONLY, EVENTS: os.O_RDWR, MESSAGES: os.O_WRONLY, INPUT: os.O_RDONLY}
    crew = Crew({number: os.open(path, modes[number] | os.O_CLOEXEC) for number, path in paths.items()}, facts)
    # What is handed over may be of a class of the user's file, and is made anew before any initializer runs.
    crew.load_function()
    return crew


def task(argument):
    """Stands for the worker's own function where it is handed to an API, which passes it on by its name; every worker
    puts its own into this place (begin_process)."""
    raise RuntimeError("this worker was not begun")


def remember_start():
    """Processes and threads know when they were started: the instants go over by fork, and with pickled processes."""
    def wrap(owner):
        original = owner.start

        def start(self, *args, **kwargs):
            self.coreo_started = time.monotonic_ns()
            return original(self, *args, **kwargs)

        owner.start = start

    wrap(multiprocessing.process.BaseProcess)
    wrap(threading.Thread)


def name_semaphores():
    """Named semaphores, which spawned workers open by their names, tell whose they are: a program that ends this
    process by force can remove what is left of them in /dev/shm. Source: CPython Lib/multiprocessing/synchronize.py."""
    config = multiprocessing.process.current_process()._config
    if "semprefix" in config:
        config["semprefix"] = "/coreo-%d" % os.getpid()


def forget_in_children(slot):
    """A process that a worker forks goes on with all that the worker has, but it is not the worker."""
    os.register_at_fork(after_in_child=slot.detach)


def pin_of(plan, number):
    """The slot's own processor where workers are pinned, as psutil does it."""
    return plan.usable[number % len(plan.usable)] if plan.pin == "worker" and plan.usable else None


def be_nice(plan):
    if plan.nice:
        try:
            os.setpriority(os.PRIO_PROCESS, 0, plan.nice)
        except OSError as error:
            print("cannot set the priority to %d: %s" % (plan.nice, error.strerror), flush=True)


def enter(crew, slot, started, pin_to=None, computes=True):
    """The caller works in the slot from now on."""
    function = crew.load_function()
    from .steps import make_steps
    steps = make_steps(crew.plan, crew.rate, crew.input, function)
    slot.begin_worker(started, pin_to, computes)
    return steps


def enter_process(crew):
    """This process claims the first free slot, and works in it."""
    started = getattr(multiprocessing.current_process(), "coreo_started", time.monotonic_ns())
    slot = crew.events.claim_slot()
    be_nice(crew.plan)
    steps = enter(crew, slot, started, pin_of(crew.plan, slot.number))
    forget_in_children(slot)
    return slot, steps


def begin_process(crew):
    """The initializer of a process: puts this worker's function where the API finds it by its name."""
    global task
    from .tasks import make_task
    slot, steps = enter_process(crew)
    task = make_task(crew, slot, steps)


_of_thread = threading.local()


def begin_thread(crew):
    """The initializer of a thread: its slot, and its function in the thread's own storage."""
    from .tasks import make_task
    started = getattr(threading.current_thread(), "coreo_started", time.monotonic_ns())
    number = crew.claim_for_thread()
    slot = crew.events.slot(number)
    be_nice(crew.plan)
    steps = enter(crew, slot, started, pin_of(crew.plan, number))
    forget_in_children(slot)
    _of_thread.task = make_task(crew, slot, steps)


def task_of_thread(argument):
    return _of_thread.task(argument)


def begin_main(crew, number=0):
    """The main process does the tasks itself, or a part of them: its slot, and what carries steps out."""
    slot = crew.events.slot(number)
    be_nice(crew.plan)
    steps = enter(crew, slot, time.monotonic_ns(), computes=number != crew.plan.coordinator_lane)
    forget_in_children(slot)
    return slot, steps
