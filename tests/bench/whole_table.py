"""The end of the table, which table.py begins: files and whole programs.

whole_table.py FILES.json WHOLE.json >> table.md
"""

import json
import sys


def marked(value, most, pattern="%.0f"):
    text = pattern % value
    return text if value <= most else "**%s**" % text


def print_files(entries):
    """What bench_files and peers/files.py measured: medians, ours over each peer's."""
    print("\n## Files of 1,000,000 tasks\n")
    print("Medians of rounds in which ours and Qt's take turns, Python's after them; above what is wanted is bold. What is wanted is wall time.")
    print("\n| file | | ms | CPU ms | wanted at most | ours takes of it |\n|---|---|---|---|---|---|")
    ours = {entry["file"]: entry["ms"] for entry in entries if entry["name"] == "ours"}
    for file in ours:
        for entry in sorted((entry for entry in entries if entry["file"] == file), key=lambda entry: entry["name"] != "ours"):
            mine = entry["name"] == "ours"
            print("| %s | %s | %s | %.0f | %s | %s |"
                  % (file, entry["name"], marked(entry["ms"], entry["wanted"] if mine else entry["ms"]), entry["cpu_ms"],
                     "%.0f" % entry["wanted"] if mine else "", "" if mine else "%.3g" % (ours[file] / entry["ms"])))


def print_whole(figures):
    """What whole_runs.py measured."""
    print("\n## Memory\n\n| 1,000,000 identity tasks, bytes a task | at the end, at most 64 | at the peak |\n|---|---|---|")
    for row in figures["memory"]:
        print("| %s | %s | %.0f |" % (row["name"], marked(row["resident"], row["wanted"], "%.1f"), row["peak"]))
    print("\n| 10,000,000 simulated tasks on 1,024 cores | peak, at most 1,024 MiB |\n|---|---|")
    for row in figures["ten_million"]:
        print("| %s | %s |" % (row["name"], marked(row["mib"], row["wanted"])))
    print("\n## Simulator, from start to end\n\n| 1,000,000 tasks on 1,024 cores, ns a task | engine, at most 60 | whole program, at most 200 |"
          "\n|---|---|---|")
    for row in figures["simulator"]:
        print("| %s | %s | %s |" % (row["name"], marked(row["engine"], row["wanted_engine"]), marked(row["whole"], row["wanted_whole"])))


def main():
    for path, show in zip(sys.argv[1:], (print_files, print_whole)):
        with open(path) as file:
            show(json.load(file))


main()
