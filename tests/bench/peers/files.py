"""The rows that bench_files left in FOLDER, written and read by Python's own modules; adds what they take to OUT.json.

files.py FOLDER OUT.json [ROUNDS]
"""

import csv
import json
import os
import sqlite3
import statistics
import sys
import time


def write_csv(folder, header, rows):
    with open(os.path.join(folder, "python.csv"), "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def write_trace(folder, header, rows):
    events = [{"name": "task %s" % row[0], "cat": "compute", "ph": "X", "pid": 1, "tid": row[2] + 1, "ts": row[5] / 1e3,
               "dur": (row[6] - row[5]) / 1e3, "args": {"core": row[3]}} for row in rows]
    with open(os.path.join(folder, "python.json"), "w") as file:
        file.write(json.dumps({"traceEvents": events}, separators=(",", ":")))  # dump() is slower still


def save(folder, header, rows):
    path = os.path.join(folder, "python.sqlite")
    if os.path.exists(path):
        os.remove(path)
    database = sqlite3.connect(path)
    with database:
        database.execute("CREATE TABLE task (%s)" % ", ".join(header))
        database.executemany("INSERT INTO task VALUES (%s)" % ", ".join("?" * len(header)), rows)
    database.close()


def open_saved(folder, header, rows):
    database = sqlite3.connect(os.path.join(folder, "python.sqlite"))
    database.execute("SELECT * FROM task").fetchall()
    database.close()


def main():
    folder, out = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    with open(os.path.join(folder, "tasks.csv"), newline="") as file:
        reader = csv.reader(file)
        header = next(reader)
        rows = [(int(row[0]), row[1], *map(int, row[2:10]), row[10]) for row in reader]
    peers = [("Chrome trace", "Python json, without the deliveries", write_trace), ("CSV", "Python csv", write_csv),
             ("save .coreo", "Python sqlite3, the table task alone", save), ("open .coreo", "Python sqlite3, the table task alone", open_saved)]
    walls, cpus = {}, {}
    for _ in range(rounds):
        for written in ("python.csv", "python.json"):
            if os.path.exists(os.path.join(folder, written)):
                os.remove(os.path.join(folder, written))  # see files.cpp
        for file, name, run in peers:
            wall, cpu = time.monotonic(), time.process_time()
            run(folder, header, rows)
            walls.setdefault((file, name), []).append(1e3 * (time.monotonic() - wall))
            cpus.setdefault((file, name), []).append(1e3 * (time.process_time() - cpu))
    with open(out) as file:
        entries = json.load(file)
    for file, name, _ in peers:
        entries.append({"file": file, "name": name, "ms": statistics.median(walls[file, name]),
                        "cpu_ms": statistics.median(cpus[file, name]), "wanted": 0})
    with open(out, "w") as file:
        json.dump(entries, file, indent=1)


main()
