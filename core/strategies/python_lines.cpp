// What the main program does, in Python: one function a strategy.

#include "strategies/python_lines.h"

#include <algorithm>

namespace coreo {

namespace {

constexpr std::uint8_t kStarts = CodeLine::Starts, kOut = CodeLine::HandsOut, kWaits = CodeLine::Waits,
                       kOn = CodeLine::HandsOn;

/// A program in the making: its parts come in any order and are put together at the end.
struct Program
{
    const RunSpec &spec;
    PythonWork work;
    PythonPool pool;
    std::set<std::string> imports;
    std::vector<PythonText> functions; ///< of the module, a blank line or two between them
    std::vector<CodeLine> main;        ///< lines of the main program
    bool asynchronous = false;         ///< the main program is a coroutine

    void add(int depth, const std::string &text, std::uint8_t marks = 0)
    {
        main.push_back({std::string(static_cast<std::size_t>(depth) * 4, ' ') + text, marks});
    }
    void import(const std::string &line) { imports.insert(line); }
    void usePool()
    {
        import(pool.poolImport);
        add(0, "with " + pool.pool + " as pool:", kStarts);
    }
    void useExecutor()
    {
        import(pool.executorImport);
        add(0, "with " + pool.executor + " as executor:", kStarts);
    }
    /// ", chunksize=7" where it is given, else a comment that says what the default comes to.
    [[nodiscard]] std::string chunkArgument(std::uint32_t defaultChunk) const
    {
        return spec.chunkGiven && spec.chunk != defaultChunk ? ", chunksize=" + pythonNumber(spec.chunk) : "";
    }
};

PythonText function(const std::string &head, const PythonText &first, const PythonText &then)
{
    PythonText out{head};
    for (const PythonText *part : {&first, &then})
        for (const std::string &line : *part)
            out.push_back("    " + line);
    return out;
}

void plainFunction(Program &out)
{
    if (!out.work.waits.empty() && out.work.waits.front().starts_with("time."))
        out.import("import time");
    out.functions.push_back(function("def f(" + out.work.argument + "):", out.work.waits, out.work.computes));
}

void coroutine(Program &out)
{
    out.import("import asyncio");
    out.asynchronous = true;
    out.functions.push_back(function("async def f(" + out.work.argument + "):", out.work.awaits, out.work.computes));
}

void serial(Program &out)
{
    plainFunction(out);
    out.add(0, "for item in items:");
    out.add(1, "result = f(item)", kOut | kWaits);
    out.add(1, "print(result)", kOn);
}

void processJoin(Program &out)
{
    plainFunction(out);
    out.import("from multiprocessing import Process");
    out.add(0, "processes = [Process(target=" + out.pool.function + ", args=(item,)) for item in items]");
    out.add(0, "for process in processes:");
    out.add(1, "process.start()", kStarts | kOut);
    out.add(0, "for process in processes:");
    out.add(1, "process.join()", kWaits);
    out.add(1, "print(process.name, \"has ended\")  # join gives no result back", kOn);
}

void poolApply(Program &out)
{
    plainFunction(out);
    out.usePool();
    out.add(1, "for item in items:");
    out.add(2, "result = pool.apply(" + out.pool.function + ", (item,))", kOut | kWaits);
    out.add(2, "print(result)", kOn);
}

void poolApplyAsync(Program &out)
{
    plainFunction(out);
    out.usePool();
    out.add(1, "jobs = [pool.apply_async(" + out.pool.function + ", (item,)) for item in items]", kOut);
    bool join = false;
    if (const auto given = out.spec.strategyParameters.find("join"); given != out.spec.strategyParameters.end())
        (void)parse::flag(given->second, join);
    if (join) {
        out.add(1, "pool.close()");
        out.add(1, "pool.join()", kWaits);
    }
    out.add(1, "for job in jobs:");
    out.add(2, "result = job.get()", join ? 0 : kWaits);
    out.add(2, "print(result)", kOn);
}

void poolMap(Program &out)
{
    plainFunction(out);
    out.usePool();
    const std::uint64_t lanes = 4ull * std::max<std::uint32_t>(1, out.spec.workers);
    const auto usual = static_cast<std::uint32_t>((out.spec.tasks + lanes - 1) / lanes);
    out.add(1, "results = pool.map(" + out.pool.function + ", items" + out.chunkArgument(usual) + ")" +
                   (out.chunkArgument(usual).empty() ? "  # chunks of " + pythonNumber(usual) : ""),
            kOut | kWaits);
    out.add(1, "for result in results:");
    out.add(2, "print(result)", kOn);
}

void poolImap(Program &out, const char *method)
{
    plainFunction(out);
    out.usePool();
    out.add(1, "for result in pool." + std::string(method) + "(" + out.pool.function + ", items" +
                   out.chunkArgument(1) + "):",
            kOut | kWaits);
    out.add(2, "print(result)", kOn);
}

void executorMap(Program &out)
{
    plainFunction(out);
    out.useExecutor();
    out.add(1, "for result in executor.map(" + out.pool.function + ", items" + out.chunkArgument(1) + "):",
            kOut | kWaits);
    out.add(2, "print(result)", kOn);
}

void executorAsCompleted(Program &out)
{
    plainFunction(out);
    out.useExecutor();
    out.import("from concurrent.futures import as_completed");
    out.add(1, "futures = [executor.submit(" + out.pool.function + ", item) for item in items]", kOut);
    out.add(1, "for future in as_completed(futures):", kWaits);
    out.add(2, "print(future.result())", kOn);
}

/// Hands the jobs' results on: one by one as they complete, or all of them at the end.
void awaitJobs(Program &out, int depth, const std::string &jobs, std::uint8_t marks, bool gather)
{
    if (gather) {
        out.add(depth, "results = await asyncio.gather(*" + jobs + ")", static_cast<std::uint8_t>(marks | kWaits));
        out.add(depth, "for result in results:");
        out.add(depth + 1, "print(result)", kOn);
        return;
    }
    out.add(depth, "for job in asyncio.as_completed(" + jobs + "):", marks);
    out.add(depth + 1, "result = await job", kWaits);
    out.add(depth + 1, "print(result)", kOn);
}

void runInExecutor(Program &out, bool gather)
{
    out.import("import asyncio");
    out.asynchronous = true;
    const bool waits = !out.work.awaits.empty();
    if (waits) {
        out.functions.push_back(function("def compute(" + out.work.handed + "):", {}, out.work.computes));
        PythonText hands = out.work.awaits;
        hands.push_back("loop = asyncio.get_running_loop()");
        hands.push_back("return await loop.run_in_executor(executor, compute, " + out.work.handed + ")");
        out.functions.push_back(function("async def f(executor, " + out.work.argument + "):", hands, {}));
    } else {
        plainFunction(out);
        out.add(0, "loop = asyncio.get_running_loop()");
    }
    out.useExecutor();
    out.add(1, waits ? "jobs = [f(executor, item) for item in items]  # waits here, computes in the pool"
                     : "jobs = [loop.run_in_executor(executor, " + out.pool.function + ", item) for item in items]",
            kOut);
    awaitJobs(out, 1, "jobs", 0, gather);
}

void eventLoop(Program &out, bool gather)
{
    coroutine(out);
    out.add(0, "jobs = [f(item) for item in items]");
    awaitJobs(out, 0, "jobs", kOut, gather);
}

void loopPerCore(Program &out)
{
    coroutine(out);
    out.functions.push_back({"async def run_all(batch):", "    return await asyncio.gather(*[f(item) for item in batch])"});
    out.functions.push_back({"def own_loop(batch):", "    return asyncio.run(run_all(batch))  # one event loop a process"});
    const std::string size = pythonNumber(std::max<std::uint32_t>(1, out.spec.chunk));
    out.useExecutor();
    out.add(1, "loop = asyncio.get_running_loop()");
    out.add(1, "jobs = [");
    out.add(2, "loop.run_in_executor(executor, own_loop, items[i:i + " + size + "])", kOut);
    out.add(2, "for i in range(0, len(items), " + size + ")");
    out.add(1, "]");
    out.add(1, "batches = await asyncio.gather(*jobs)", kWaits);
    out.add(1, "for result in (result for batch in batches for result in batch):");
    out.add(2, "print(result)", kOn);
}

void makeMain(Program &out)
{
    const std::string &id = out.spec.strategy;
    if (id == "process_join")
        processJoin(out);
    else if (id == "pool_apply")
        poolApply(out);
    else if (id == "pool_apply_async")
        poolApplyAsync(out);
    else if (id == "pool_map")
        poolMap(out);
    else if (id == "pool_imap")
        poolImap(out, "imap");
    else if (id == "pool_imap_unordered")
        poolImap(out, "imap_unordered");
    else if (id == "executor_map")
        executorMap(out);
    else if (id == "executor_as_completed")
        executorAsCompleted(out);
    else if (id == "run_in_executor_as_completed" || id == "run_in_executor_gather")
        runInExecutor(out, id == "run_in_executor_gather");
    else if (id == "event_loop_gather" || id == "event_loop_as_completed")
        eventLoop(out, id == "event_loop_gather");
    else if (id == "loop_per_core")
        loopPerCore(out);
    else
        serial(out);
}

/// A comment, imports, functions, and the main program, each where PEP 8 wants it.
std::vector<CodeLine> assembled(const Program &program)
{
    std::vector<CodeLine> out;
    const auto add = [&out](const std::string &text, std::uint8_t marks = 0) { out.push_back({text, marks}); };
    if (!program.pool.note.empty())
        add(program.pool.note);
    for (const char *kind : {"import ", "from "})
        for (const std::string &line : program.imports)
            if (line.starts_with(kind))
                add(line);
    for (const PythonText &part : program.functions) {
        if (!out.empty()) {
            add("");
            add("");
        }
        for (const std::string &line : part)
            add(line);
    }
    add("");
    add("");
    const bool guarded = program.pool.guarded;
    std::string indent;
    if (program.asynchronous || guarded) {
        add(program.asynchronous ? "async def main():" : "if __name__ == \"__main__\":");
        indent = "    ";
    }
    for (const PythonText *part : {&program.work.items, &program.pool.prepares})
        for (const std::string &line : *part)
            add(indent + line);
    for (const CodeLine &line : program.main)
        add(indent + line.text, line.marks);
    if (program.asynchronous) {
        add("");
        add("");
        if (guarded)
            add("if __name__ == \"__main__\":");
        add((guarded ? "    " : "") + std::string("asyncio.run(main())"));
    }
    return out;
}

} // namespace

std::vector<CodeLine> pythonLines(const RunSpec &spec)
{
    RunSpec meant = spec;
    const bool alone = spec.strategy == "serial" || spec.strategy.starts_with("event_loop_");
    if (alone)
        meant.pin = Pin::None; // there is no worker to pin
    else if (spec.strategy == "process_join" && spec.pin == Pin::Worker)
        meant.pin = Pin::Task; // worker i is task i
    else if (spec.strategy.starts_with("run_in_executor_") || spec.strategy == "loop_per_core")
        meant.pin = spec.pin == Pin::Task ? Pin::None : spec.pin; // what is handed out is not the task itself
    Program out{meant, pythonWork(meant), pythonPool(meant), {}, {}, {}, false};
    out.imports.insert(out.work.imports.begin(), out.work.imports.end());
    out.imports.insert(out.pool.imports.begin(), out.pool.imports.end());
    if (!out.work.before.empty())
        out.functions.push_back(out.work.before);
    makeMain(out);
    if (!out.pool.before.empty())
        out.functions.push_back(out.pool.before);
    if (alone) {
        out.pool.guarded = false;
        out.pool.note.clear();
    }
    return assembled(out);
}

} // namespace coreo
