// Who works, in Python.

#include "strategies/python_lines.h"

namespace coreo {

namespace {

/// A pinned worker: each takes one processor from a queue when it starts.
void pinWorkers(PythonPool &out, const std::string &workers)
{
    out.imports.insert({"import os", "from multiprocessing import SimpleQueue"});
    out.before = {"def pin(cpus):", "    os.sched_setaffinity(0, {cpus.get()})"};
    out.prepares = {"usable = sorted(os.sched_getaffinity(0))", "cpus = SimpleQueue()",
                    "for i in range(" + workers + "):", "    cpus.put(usable[i % len(usable)])"};
}

/// As the second article does: the task pins the worker that it runs on, and the pin stays.
void pinTasks(PythonPool &out)
{
    out.imports.insert("import os");
    out.before = {"usable = sorted(os.sched_getaffinity(0))", "", "",  "def pinned(job):",
                  "    i, item = job", "    os.sched_setaffinity(0, {usable[i % len(usable)]})  # stays for the next task",
                  "    return f(item)"};
    out.prepares = {"items = list(enumerate(items))"};
    out.function = "pinned";
}

} // namespace

PythonPool pythonPool(const RunSpec &spec)
{
    PythonPool out;
    const bool threads = spec.executor != "processes" && spec.executor != "loops";
    const std::string workers = pythonNumber(spec.executor == "inline" ? 1 : spec.workers);
    std::string initializer;
    if (spec.pin == Pin::Worker && spec.executor != "inline") {
        pinWorkers(out, workers);
        initializer = ", initializer=pin, initargs=(cpus,)";
    } else if (spec.pin == Pin::Task) {
        pinTasks(out);
    }
    out.guarded = !threads;
    out.pool = (threads ? "ThreadPool(" : "Pool(") + workers + initializer + ")";
    out.executor = (threads ? "ThreadPoolExecutor(max_workers=" : "ProcessPoolExecutor(max_workers=") + workers +
                   initializer + ")";
    out.poolImport = threads ? "from multiprocessing.pool import ThreadPool" : "from multiprocessing import Pool";
    out.executorImport = threads ? "from concurrent.futures import ThreadPoolExecutor"
                                 : "from concurrent.futures import ProcessPoolExecutor";
    if (spec.executor == "threads")
        out.note = "# python3.13t or newer: threads without a global interpreter lock";
    else if (spec.executor == "gil-threads") {
        out.note = "# python3: these threads take turns under one interpreter lock";
        out.imports.insert("import sys");
        out.prepares.insert(out.prepares.begin(), "sys.setswitchinterval(" + pythonSeconds(spec.switchInterval) + ")");
    } else if (spec.executor == "inline" && spec.strategy != "serial")
        out.note = "# the main program alone; a pool of one thread comes nearest to it";
    return out;
}

} // namespace coreo
