#include "peers/measured.h"

#include "platform/clock.h"
#include "support/run_helper.h"

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace coreo::bench {

using test::makeSpec;
using test::Ran;

double ours(const char *strategy, const char *executor, const char *workload, std::uint32_t tasks)
{
    const Ran ran = test::runSpec(makeSpec(strategy, executor, workload, tasks, 2));
    if (!ran.summary.allOk())
        throw std::runtime_error(std::string(strategy) + ": not every task is ok");
    Time first = ran.summary.makespan;
    for (std::uint32_t i = 0; i < std::min(tasks, 2u); ++i)
        first = std::min(first, ran.table->started(TaskId(i)));
    return static_cast<double>((ran.summary.makespan - first).count()) / tasks;
}

double oursOnLoop(const char *workload, std::uint32_t tasks)
{
    const RunSpec spec = makeSpec("event_loop_gather", "loops", workload, tasks, 1);
    const auto history = prepare(spec, test::machine());
    const std::int64_t before = clock::threadCpu();
    run(*history, {}); // the calling thread is the loop; checking the results afterwards is counted, too
    const auto cpu = static_cast<double>(clock::threadCpu() - before);
    if (history->state() != RunState::Complete)
        throw std::runtime_error("the loop's run is not complete");
    return cpu / tasks;
}

double python(const std::string &script, const std::string &arguments)
{
    const std::string command
        = std::string("/usr/bin/python3 " COREO_SOURCE_DIR "/tests/bench/peers/") + script + " " + arguments;
    FILE *pipe = ::popen(command.c_str(), "r");
    char line[128] = "";
    const bool read = pipe && std::fgets(line, sizeof line, pipe);
    const int status = pipe ? ::pclose(pipe) : -1;
    const double figure = std::strtod(line, nullptr);
    if (!read || status != 0 || figure <= 0)
        throw std::runtime_error(command + " gave no figure");
    return figure;
}

} // namespace coreo::bench
