"""Measures the desktop program from outside, offscreen: what watching a batch costs it, start-up, idling, and frames while a
million tasks run. Two to three minutes.

window_life.py COREOGRAPHER OUT.json [PAIRS]      (PAIRS = 15)
"""

import json
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time

IDLE_SECONDS = 20
STARTS = 5
# A screen of the plugin "offscreen" is so small that the window would show its charts in tabs, and the tiles not at all.
SIZE = ["--size", "1600x900"]
ENVIRONMENT = dict(os.environ, QT_QPA_PLATFORM="offscreen", DBUS_SESSION_BUS_ADDRESS="disabled:")


def batch(tasks, workers, mean):
    return ["--run", "--strategy", "pool_imap_unordered", "--executor", "threads", "--workers", str(workers),
            "--workload", "synthetic:shape=constant,mean=" + mean, "--tasks", str(tasks)]


def ended(arguments):
    """Runs the program to its end; returns the CPU time that it took, in seconds."""
    process = subprocess.Popen(arguments, env=ENVIRONMENT, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit("%s ended with %d" % (" ".join(arguments), process.returncode))
    return usage.ru_utime + usage.ru_stime


def read(path):
    with open(path) as file:
        return json.load(file)


def watching(program, folder, pairs):
    """The same batch with the window shown and hidden, in pairs whose order is drawn: ratios of makespans and of CPU time."""
    data = os.path.join(folder, "run.json")
    arguments = [program, *SIZE, *batch(20000 * os.cpu_count(), os.cpu_count(), "100us"), "--json", data]
    ways = {"shown": ["--screenshot", os.path.join(folder, "window.png")], "hidden": ["--hidden"]}
    makespans, cpu = [], []
    for _ in range(pairs):
        took = {}
        for way in random.sample(list(ways), 2):
            spent = ended(arguments + ways[way])
            took[way] = read(data)["summary"]["makespan"], spent
        makespans.append(took["shown"][0] / took["hidden"][0])
        cpu.append(took["shown"][1] / took["hidden"][1])
    return {"makespan": makespans, "cpu": cpu}


class Window:
    """The program with its window, until the end of a with statement; `timing` is what it then says of itself."""

    def __init__(self, program, folder, *arguments):
        self.path = os.path.join(folder, "timing.json")
        self.process = subprocess.Popen([program, *SIZE, *arguments, "--timing", self.path], env=ENVIRONMENT)
        self.timing = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()
        self.timing = read(self.path)

    def cpu(self):
        """CPU time of all threads so far, in seconds."""
        total = 0
        tasks = "/proc/%d/task" % self.process.pid
        for thread in os.listdir(tasks):
            with open("%s/%s/schedstat" % (tasks, thread)) as file:
                total += int(file.read().split()[0])
        return total / 1e9


def figure(name, value, unit, wanted):
    return {"name": name, "value": value, "unit": unit, "wanted": wanted}


def started(program, folder):
    timings = []
    for _ in range(STARTS):
        with Window(program, folder) as window:
            time.sleep(1)
        timings.append(window.timing)
    median = lambda key: statistics.median(timing[key] for timing in timings)
    return [figure("start to first picture", median("firstPaint") / 1e6, "ms", 120),
            figure("start to live tiles", median("liveTiles") / 1e6, "ms", 200),
            figure("resident memory", median("resident") / 2**20, "MiB", 64)]


def idle(program, folder):
    with Window(program, folder) as window:
        time.sleep(3)
        before, began = window.cpu(), time.monotonic()
        time.sleep(IDLE_SECONDS)
        share = (window.cpu() - before) / (time.monotonic() - began)
    return [figure("idle with live tiles", share * 100, "% of a core", 0.5)]


def running(program, folder, workers, most_gap):
    """A million tasks, until the window shows that all are done."""
    path = os.path.join(folder, "timing.json")
    ended([program, *SIZE, *batch(1000000, workers, "10us"), "--timing", path, "--screenshot", os.path.join(folder, "window.png")])
    timing = read(path)
    of = ", 1,000,000 tasks, %d workers" % workers
    return [figure("CPU a frame, 99th percentile" + of, timing["runFrames"]["p99"] / 1e6, "ms", 8),
            figure("event loop's gap, 99th percentile" + of, timing["gaps"]["p99"] / 1e6, "ms", most_gap)]


def main():
    program, out = sys.argv[1], sys.argv[2]
    pairs = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    with tempfile.TemporaryDirectory() as folder:
        figures = started(program, folder) + idle(program, folder) + running(program, folder, 8, 50) + running(program, folder, 64, 100)
        data = {"watching": watching(program, folder, pairs), "window": figures}
    with open(out, "w") as file:
        json.dump(data, file, indent=1)


main()
