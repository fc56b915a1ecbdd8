#include "strategies/explain.h"

#include "strategies/python_lines.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace coreo {

// Made from this folder by sources.cmake.
extern const char *const kStrategySources[][2];
extern const unsigned kStrategySourceCount;

namespace {

// How a function of a strategy, or one that several of them use, begins and is called; more may follow.
constexpr std::string_view kParameters[] = {"(Batch &batch, Executor &executor", "(const Batch &batch, Executor &executor"};
constexpr std::string_view kCall = "(batch, executor";

/// "pool_imap" -> "poolImap".
std::string functionName(std::string_view id)
{
    std::string out;
    bool upper = false;
    for (const char c : id) {
        if (c != '_')
            out += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        upper = c == '_';
    }
    return out;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        out.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return out;
}

std::uint8_t marksOf(std::string_view line)
{
    if (line.find("//") == line.find_first_not_of(' '))
        return 0;
    const auto has = [line](std::string_view part) { return line.find(part) != std::string_view::npos; };
    std::uint8_t marks = 0;
    if (has("executor.submit") || has("executor.awaitThenSubmit") || has("executor.runHere"))
        marks |= CodeLine::HandsOut;
    if (has("executor.wait(") || has("awaitAll(batch") || has("deliverAsTheyCome(batch") || has("deliverInOrder(batch"))
        marks |= CodeLine::Waits;
    if (has(".deliver(") || has(".finished(notice") || has("deliverAsTheyCome(batch") || has("deliverInOrder(batch"))
        marks |= CodeLine::HandsOn;
    return marks;
}

/// One function of ours: its lines with the comment before it, and the file that it stands in.
struct Function
{
    std::string file;
    std::vector<std::string_view> lines;
};

bool defines(std::string_view line, const std::string &name)
{
    return std::any_of(std::begin(kParameters), std::end(kParameters), [&](std::string_view parameters) {
        const std::string begin = " " + name + std::string(parameters);
        return line.find(begin) != std::string_view::npos && line.ends_with(")") && line.find_first_not_of(" /") == 0;
    });
}

/// Our style puts a function's braces at a line's begin.
Function findFunction(const std::string &name)
{
    for (unsigned i = 0; i < kStrategySourceCount; ++i) {
        const std::vector<std::string_view> lines = linesOf(kStrategySources[i][1]);
        const auto start
            = std::find_if(lines.begin(), lines.end(), [&](std::string_view line) { return defines(line, name); });
        if (start == lines.end())
            continue;
        auto first = start;
        while (first != lines.begin() && std::prev(first)->starts_with("//"))
            --first;
        const auto last = std::find(start, lines.end(), std::string_view("}"));
        return {kStrategySources[i][0], {first, last == lines.end() ? last : std::next(last)}};
    }
    return {};
}

/// The functions over the port that these lines call, in order; of two that a parameter chooses between, the one that it chooses.
std::vector<std::string> calledBy(const std::vector<std::string_view> &lines, const RunSpec &spec)
{
    std::vector<std::string> out;
    std::string flag;
    for (const std::string_view line : lines) {
        constexpr std::string_view ask = "batch.flag(\"";
        if (const std::size_t at = line.find(ask); at != std::string_view::npos)
            flag = line.substr(at + ask.size(), line.find('"', at + ask.size()) - at - ask.size());
        const std::size_t call = line.find(kCall);
        if (call == std::string_view::npos || line.starts_with("//"))
            continue;
        const std::size_t before = line.find_last_of(" (", call - 1);
        out.emplace_back(line.substr(before + 1, call - before - 1));
    }
    if (out.size() == 2 && !flag.empty()) {
        const auto given = spec.strategyParameters.find(flag);
        bool on = false;
        if (given != spec.strategyParameters.end())
            (void)parse::flag(given->second, on);
        out.erase(on ? std::next(out.begin()) : out.begin());
    }
    return out;
}

void addOwnLines(Explanation &out, const std::string &name, const RunSpec &spec)
{
    const Function function = findFunction(name);
    if (function.lines.empty() || std::count(out.ownFiles.begin(), out.ownFiles.end(), function.file) > 0)
        return;
    if (!out.own.empty())
        out.own.push_back({});
    out.ownFiles.push_back(function.file);
    for (const std::string_view line : function.lines)
        out.own.push_back({std::string(line), marksOf(line)});
    for (const std::string &next : calledBy(function.lines, spec))
        addOwnLines(out, next, spec);
}

/// The expressions of our lines whose values the controls set.
void addValues(Explanation &out, const RunSpec &spec)
{
    const std::string code = joinedLines(out.own);
    const auto uses = [&code](std::string_view part) { return code.find(part) != std::string::npos; };
    if (uses("batch.size()") || uses("batch.all()"))
        out.values.emplace_back("batch.size()", std::to_string(spec.tasks));
    if (uses("batch.chunkSize()"))
        out.values.emplace_back("batch.chunkSize()", std::to_string(spec.chunk));
    if (uses("batch.flag(\"join\")")) {
        const auto given = spec.strategyParameters.find("join");
        bool on = false;
        if (given != spec.strategyParameters.end())
            (void)parse::flag(given->second, on);
        out.values.emplace_back("batch.flag(\"join\")", on ? "true" : "false");
    }
    if (uses("executor."))
        out.values.emplace_back("executor", spec.executor + ", p = " + std::to_string(spec.workers));
}

} // namespace

Explanation explain(const RunSpec &spec)
{
    Explanation out;
    out.python = pythonLines(spec);
    addOwnLines(out, functionName(spec.strategy), spec);
    addValues(out, spec);
    return out;
}

} // namespace coreo
