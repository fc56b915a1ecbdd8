"""Whole programs of a million tasks and more: memory a task, the peak of ten million, the simulator from start to end.

whole_runs.py COREO OUT.json [ROUNDS]
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile

MIB = 1 << 20


def run(coreo, tasks, *options):
    """(the timing that the program writes, CPU seconds, peak bytes) of one `coreo run --quiet`."""
    with tempfile.NamedTemporaryFile() as timing:
        program = subprocess.Popen([coreo, "run", "--quiet", "--tasks", str(tasks), "--timing", timing.name, *options])
        _, status, used = os.wait4(program.pid, 0)
        if status != 0:
            raise RuntimeError("coreo run %s ended with %d" % (" ".join(options), status))
        with open(timing.name) as file:
            return json.load(file), used.ru_utime + used.ru_stime, used.ru_maxrss * 1024


def memory(coreo):
    """Bytes a task: what is resident at the end of a run of a million less that of a thousand, over the 999,000 between."""
    ways = [("threads", ["--strategy", "pool_imap_unordered", "--executor", "threads", "--workers", "2"]),
            ("threads, in order", ["--strategy", "pool_imap", "--executor", "threads", "--workers", "2"]),
            ("processes", ["--strategy", "pool_imap_unordered", "--executor", "processes", "--workers", "2"]),
            ("one event loop", ["--strategy", "event_loop_gather"]),
            ("simulated, 1,024 cores", ["--strategy", "pool_imap_unordered", "--backend", "simulated", "--workers", "1024"])]
    rows = []
    for name, options in ways:
        options = ["--workload", "identity", *options]
        (small, _, low), (large, _, high) = (run(coreo, tasks, *options) for tasks in (1_000, 1_000_000))
        resident = (large["residentKiB"] - small["residentKiB"]) * 1024 / 999_000
        rows.append({"name": name, "resident": resident, "peak": (high - low) / 999_000, "wanted": 64})
    return rows


def ten_million(coreo):
    rows = []
    for strategy in ("pool_imap_unordered", "pool_map"):
        for shape in ("constant", "lognormal"):
            options = ["--strategy", strategy, "--backend", "simulated", "--workers", "1024", "--workload",
                       "synthetic:mean=1ms,shape=" + shape]
            rows.append({"name": "%s, %s" % (strategy, shape), "mib": run(coreo, 10_000_000, *options)[2] / MIB, "wanted": 1024})
    return rows


def simulator(coreo, rounds):
    """Nanoseconds a task on 1,024 cores: inside the engine by the program's own clock, and CPU of the whole program less that of a
    thousand tasks."""
    rows = []
    for workload in ("identity", "synthetic:mean=1ms,shape=constant", "synthetic:mean=1ms,shape=uniform", "synthetic:mean=1ms"):
        for strategy in ("pool_imap_unordered", "pool_imap", "pool_map"):
            options = ["--strategy", strategy, "--backend", "simulated", "--workers", "1024", "--workload", workload]
            engine, whole = [], []
            for _ in range(rounds):
                least = run(coreo, 1_000, *options)[1]
                timing, used, _ = run(coreo, 1_000_000, *options)
                engine.append(timing["enginePerTask"])
                whole.append((used - least) * 1e9 / 999_000)
            rows.append({"name": "%s, %s" % (strategy, workload), "engine": statistics.median(engine), "wanted_engine": 60,
                         "whole": statistics.median(whole), "wanted_whole": 200})
    return rows


def main():
    coreo, out = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    figures = {"memory": memory(coreo), "ten_million": ten_million(coreo), "simulator": simulator(coreo, rounds)}
    with open(out, "w") as file:
        json.dump(figures, file, indent=1)


main()
