#include "run/command_line.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace coreo {

namespace {

/// As typed where every character is an ordinary one, else in single quotes. Source: POSIX.1-2017, XCU 2.2.2.
std::string shellQuoted(const std::string &word)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("_-+=:,./@%").find(c) != std::string_view::npos;
    };
    if (!word.empty() && std::all_of(word.begin(), word.end(), plain))
        return word;
    std::string quoted = "'";
    for (const char c : word) {
        if (c == '\'')
            quoted += "'\\''";
        else
            quoted += c;
    }
    return quoted + '\'';
}

/// With as many digits as it takes to read the same number back.
std::string exactly(double number)
{
    std::array<char, 32> text;
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr};
}

void add(std::string &line, const char *option, const std::string &value)
{
    line += ' ';
    line += option;
    line += ' ';
    line += shellQuoted(value);
}

void addNumber(std::string &line, const char *option, std::uint64_t value)
{
    add(line, option, std::to_string(value));
}

} // namespace

std::string commandFor(const RunSpec &spec)
{
    const RunSpec defaults;
    std::string line = "coreo run";
    add(line, "--strategy", formatIdWithParameters(spec.strategy, spec.strategyParameters));
    add(line, "--workload", formatIdWithParameters(spec.workload, spec.workloadParameters));
    if (spec.tasks > 0)
        addNumber(line, "--tasks", spec.tasks);
    if (spec.workers > 0)
        addNumber(line, "--workers", spec.workers);
    if (spec.chunkGiven)
        addNumber(line, "--chunk", spec.chunk);
    if (!spec.executor.empty())
        add(line, "--executor", spec.executor);
    if (spec.pin != Pin::None)
        add(line, "--pin", spec.pin == Pin::Worker ? "worker" : "task");
    if (spec.simulated()) {
        add(line, "--backend", spec.backend);
        if (spec.cores > 0)
            addNumber(line, "--cores", spec.cores);
        if (spec.costs != defaults.costs)
            add(line, "--costs", spec.costs);
    }
    if (spec.onPython()) {
        add(line, "--backend", spec.backend);
        if (!spec.python.empty())
            add(line, "--python", spec.python);
        if (spec.startMethod != defaults.startMethod)
            add(line, "--start-method", spec.startMethod);
    }
    addNumber(line, "--seed", spec.seed);
    if (spec.repeat > 1)
        addNumber(line, "--repeat", spec.repeat);
    if (spec.timeout > 0)
        add(line, "--timeout", exactly(spec.timeout));
    if (spec.retries > 0)
        addNumber(line, "--retries", spec.retries);
    if (!spec.fault.empty())
        add(line, "--fault", spec.fault);
    if (spec.onError != defaults.onError && !spec.onPython()) // it has no other
        add(line, "--on-error", spec.onError);
    if (spec.switchInterval != defaults.switchInterval)
        add(line, "--switch-interval", formatDuration(spec.switchInterval));
    return line;
}

} // namespace coreo
