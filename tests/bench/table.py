"""Makes the Markdown table of a benchmark run: medians, ours over each peer's with an interval, the machine's facts.

table.py RESULTS.json MACHINE.json [FRAMES.json [UTILISATION.json [SCALE.json [WINDOW.json]]]] > table.md
"""

import collections
import json
import statistics
import sys


def interval(ratios):
    """The middle 90 % or so of the repetitions: order statistics, no assumption on their distribution."""
    ordered = sorted(ratios)
    cut = len(ordered) // 20
    return ordered[cut], ordered[-1 - cut]


def figures(results):
    """{group: {name: [figure of each repetition]}}; the figure is in nanoseconds, whatever it means in its group."""
    groups = collections.OrderedDict()
    for entry in results["benchmarks"]:
        if entry.get("run_type") != "iteration":
            continue
        group, name = entry["run_name"].split("/iterations")[0].split("/", 1)
        seconds = {"ns": 1, "us": 1e3, "ms": 1e6, "s": 1e9}[entry["time_unit"]]
        groups.setdefault(group, collections.OrderedDict()).setdefault(name, []).append(entry["real_time"] * seconds)
    return groups


def shown(value, group):
    if group.startswith("tasks of"):
        return "%.3f" % value
    return "%.0f ns" % value if value < 1e4 else "%.1f us" % (value / 1e3)


# What we want of each group (the project's numbers), beside what came out.
WANTED = {
    "event loop": "at most 0.25 of Asio's coroutines",
    "hand-out": "on threads at most 0.333 of oneTBB's pipeline in the same order, on processes at most 0.5, and there at most "
                "0.00333 of CPython's",
    "recording": "to be told: the difference is what recording costs",
    "simulator": "at most 0.1 of SimPy",
    "tasks of 1 us": "at most 1.05 of the bare loops, which are the bound at that moment",
    "tasks of": "at most 1.02 of the bare loops, which are the bound at that moment, and no slower than oneTBB and OpenMP",
}


def wanted(group):
    return next((text for start, text in WANTED.items() if group.startswith(start) and "chunks" not in group), None)


def print_group(group, names):
    what = "time over the bound" if group.startswith("tasks of") else "a task"
    names = dict(sorted(names.items(), key=lambda item: (not item[0].startswith("ours"), item[0])))
    own = [name for name in names if name.startswith("ours")]
    print("\n## %s\n" % group.capitalize())
    if wanted(group):
        print("Wanted: %s.\n" % wanted(group))
    print("| | %s | %s |" % (what, " | ".join("%s takes of it" % name for name in own)))
    print("|---|---|%s" % ("---|" * len(own)))
    for name, values in names.items():
        cells = []
        for mine in own:
            if name.startswith("ours"):
                cells.append("")
                continue
            ratios = [a / b for a, b in zip(names[mine], values)]
            cells.append("%.3g (%.3g to %.3g)" % (statistics.median(ratios), *interval(ratios)))
        print("| %s | %s | %s |" % (name, shown(statistics.median(values), group), " | ".join(cells)))


def print_frames(entries):
    """What bench_window measured: one program, one after the other, so there are no ratios by repetition."""
    print("\n## Frames at 1600x900, 1,000,000 tasks on 64 rows (CPU of the GUI thread)\n")
    print("| | median | 99th percentile | wanted at most |\n|---|---|---|---|")
    for entry in entries:
        wanted = "%.0f ms" % entry["wanted"] if "wanted" in entry else ""
        print("| %s | %.1f ms | %.1f ms | %s |"
              % (entry["run_name"].replace("Window: ", "").replace("/", ": "), entry["real_time"], entry["p99"], wanted))


def marked(value, most):
    return "%.1f" % value if value <= most else "**%.1f**" % value


def print_utilisation(figures):
    """Errors in points, ours beside the busy-tick method of task managers, in the same windows of the same run."""
    print("\n## Utilisation of a core that is 37 % busy\n")
    print("Root mean square error in points over windows of %d ms in which others use less than 2 %%; what is above the "
          "limit is bold. Without cpuacct: what a machine with cgroup version 2 gets." % figures["window_ms"])
    print("\n| bursts | windows | busy ticks (htop, btop, libuv) | ours: all cores, at most 4 | ours without cpuacct, at most 4 "
          "| own load, at most 1 |\n|---|---|---|---|---|---|")
    for row in figures["rows"]:
        print("| %d ms | %d | %.1f | %s | %s | %s |" % (row["burst_ms"], row["windows"], row["busy ticks"], marked(row["ours"], 4),
              marked(row["ours without cpuacct"], 4), marked(row["own load"], 1)))
    print("\n| cores | a sample | of a core at 20 Hz, at most 0.2 % |\n|---|---|---|")
    for cores, cost in figures["sample_us"].items():
        print("| %s | %.1f us | %.3f %% |" % (cores, cost, cost * 0.002))


def print_scale(figures):
    """Nanoseconds by the number of workers, which may be more than there are cores."""
    print("\n## With more workers than cores\n")
    workers = max((list(row["ns"]) for row in figures), key=len)
    print("| ns | %s |\n|---|%s" % (" | ".join(workers), "---|" * len(workers)))
    for row in figures:
        print("| %s | %s |" % (row["name"], " | ".join("%.1f" % row["ns"][size] if size in row["ns"] else "" for size in workers)))


def print_window(figures):
    """What window_life.py measured of the desktop program from outside."""
    print("\n## The window, offscreen\n\nWhat is above the limit is bold.\n\n| | | wanted at most |\n|---|---|---|")
    for row in figures["window"]:
        value = "%.3g" % row["value"]
        value = value if row["value"] <= row["wanted"] else "**%s**" % value
        print("| %s | %s %s | %g %s |" % (row["name"], value, row["unit"], row["wanted"], row["unit"]))
    makespan, cpu = figures["watching"]["makespan"], figures["watching"]["cpu"]
    print("\nWatching: the same batch with the window shown and hidden, a worker on each core, %d pairs in random order.\n" % len(makespan))
    print("| shown over hidden | median | middle 90 % of the pairs | wanted at most |\n|---|---|---|---|")
    for name, ratios, wanted in ("makespan", makespan, "1.05 on 2 cores, 1.02 on 4"), ("CPU time of the program, start to end", cpu, ""):
        print("| %s | %.3f | %.3f to %.3f | %s |" % (name, statistics.median(ratios), *interval(ratios), wanted))


def main():
    with open(sys.argv[1]) as file:
        results = json.load(file)
    with open(sys.argv[2]) as file:
        machine = json.load(file)
    groups = figures(results)
    repetitions = max(len(values) for names in groups.values() for values in names.values())
    print("# Ours and its peers, measured in one run\n")
    print("%s, %d logical CPUs, %s; %s. %d repetitions of each, in random order; medians, and in brackets the middle "
          "90 %% of the ratios of the repetitions. Ours records everything, the others nothing. Load average at the start: %s. "
          "To repeat it from the sources: `tests/bench/run`."
          % (machine["model"], machine["cpus"], machine["system"], results["context"]["date"], repetitions,
             ", ".join("%.2f" % load for load in results["context"]["load_avg"])))
    for group, names in sorted(groups.items()):  # they came in random order
        print_group(group, names)
    more = [(print_frames, lambda data: data["benchmarks"]), (print_utilisation, lambda data: data), (print_scale, lambda data: data),
            (print_window, lambda data: data)]
    for path, (show, part) in zip(sys.argv[3:], more):
        with open(path) as file:
            show(part(json.load(file)))


main()
