#include "cli/run_options.h"

namespace coreo {

const std::vector<OptionInfo> &runOptionTable()
{
    static const std::vector<OptionInfo> table = {
        {"--scenario", "ID", coreoText("start from a prepared batch (coreo list scenarios)")},
        {"--spec", "FILE", coreoText("start from a saved description of a batch (coreo.run-spec/1)")},
        {"--strategy", "ID[:key=value,...]", coreoText("how the batch is driven (coreo list strategies)")},
        {"--workload", "ID[:key=value,...]", coreoText("what each task does (coreo list workloads)")},
        {"--tasks", "N", coreoText("number of tasks, 1 to 10,000,000")},
        {"--workers", "N", coreoText("number of workers, 1 to 1,024; default: the usable CPUs")},
        {"--chunk", "N", coreoText("tasks handed out together, where the strategy has chunks")},
        {"--executor", "ID", coreoText("who works (coreo list executors)")},
        {"--pin", "worker|task", coreoText("keep each worker on one CPU; or each task pins its worker")},
        {"--backend", "native|python|simulated", coreoText("real cores, CPython with its own APIs, or virtual cores in virtual time")},
        {"--cores", "N", coreoText("cores of the virtual machine; default: as many as workers")},
        {"--costs", "native|python|none|FILE", coreoText("what the virtual machine's operations cost")},
        {"--seed", "N", coreoText("chooses the random sizes; the same seed gives the same batch")},
        {"--repeat", "N", coreoText("run the batch N times, 1 to 1,000, and tell the median; files get the last run")},
        {"--timeout", "SECONDS", coreoText("end an attempt at a task after so long; its worker, where it is a process, with it")},
        {"--retries", "N", coreoText("repeat what did not end well, up to N times, before anything else; 0 to 1,000")},
        {"--fault", "SPEC", coreoText("let tasks misbehave: kill@7, exit:9@3#1, throw~0.01, ...")},
        {"--on-error", "continue|api", coreoText("what an exception of a task does: stand in its place, or what the real API does")},
        {"--switch-interval", "TIME", coreoText("with gil-threads: wait so long for the lock before asking for it, 10us to 10s")},
        {"--python", "PATH", coreoText("the interpreter of --backend python; default: python3 on PATH")},
        {"--start-method", "fork|spawn|forkserver", coreoText("how CPython starts its workers; default: fork")},
        {"--save", "FILE.coreo", coreoText("save the run, to be opened again by both programs"), false, false},
        {"--json", "FILE|-", coreoText("write the result as JSON (coreo.run/1)"), false, false},
        {"--csv", "FILE|-", coreoText("write one row a task"), false, false},
        {"--trace", "FILE", coreoText("write a trace for Perfetto or chrome://tracing"), false, false},
        {"--timing", "FILE", coreoText("write what the program itself cost, as JSON"), false, false},
        {"--quiet", "", coreoText("print errors only"), false, false},
    };
    return table;
}

} // namespace coreo
