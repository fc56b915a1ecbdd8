#include "cli/run_command.h"

#include "model/parameters.h"

#include <sstream>

namespace coreo {

namespace {

/// As typed where every character is an ordinary one, else in single quotes. Source: POSIX.1-2017, XCU 2.2.2.
std::string shellQuoted(const std::string &word)
{
    static constexpr const char *ordinary =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=./:,@%";
    if (!word.empty() && word.find_first_not_of(ordinary) == std::string::npos)
        return word;
    std::string out = "'";
    for (const char c : word) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + "'";
}

} // namespace

std::string runCommand(const RunSpec &spec)
{
    const RunSpec defaults;
    std::string command = "coreo run";
    const auto add = [&](const char *option, const std::string &value) {
        command += std::string(" ") + option + " " + shellQuoted(value);
    };
    const auto addNumber = [&](const char *option, std::uint64_t value, std::uint64_t fallback) {
        if (value != fallback)
            add(option, std::to_string(value));
    };
    add("--strategy", formatIdWithParameters(spec.strategy, spec.strategyParameters));
    add("--workload", formatIdWithParameters(spec.workload, spec.workloadParameters));
    addNumber("--tasks", spec.tasks, defaults.tasks);
    addNumber("--workers", spec.workers, defaults.workers);
    if (spec.chunkGiven)
        addNumber("--chunk", spec.chunk, defaults.chunk);
    if (!spec.executor.empty())
        add("--executor", spec.executor);
    if (spec.pin != Pin::None)
        add("--pin", spec.pin == Pin::Worker ? "worker" : "task");
    if (spec.backend != defaults.backend)
        add("--backend", spec.backend);
    if (spec.simulated()) {
        addNumber("--cores", spec.cores, defaults.cores);
        if (spec.costs != defaults.costs)
            add("--costs", spec.costs);
    }
    addNumber("--seed", spec.seed, defaults.seed);
    addNumber("--repeat", spec.repeat, defaults.repeat);
    if (spec.timeout > 0)
        add("--timeout", (std::ostringstream() << spec.timeout).str());
    addNumber("--retries", spec.retries, defaults.retries);
    if (!spec.fault.empty())
        add("--fault", spec.fault);
    return command;
}

} // namespace coreo
