#include "analysis/comparison.h"

#include "analysis/batch.h"
#include "analysis/words.h"

#include <algorithm>

namespace coreo {

namespace {

/// Runs of one batch differ by more than this whenever they are repeated.
constexpr double kNoDifference = 1.005;

std::vector<std::string> differencesOf(const std::vector<ComparedRun> &runs)
{
    std::vector<std::string> options;
    for (const ComparedRun &run : runs) {
        for (std::string &option : workDifferences(runs.front().spec, run.spec)) {
            if (std::find(options.begin(), options.end(), option) == options.end())
                options.push_back(std::move(option));
        }
    }
    return options;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out.append(out.empty() ? "" : ", ").append(word);
    return out;
}

/// Why the times say nothing about speed; empty if they do.
Text whyNot(const std::vector<ComparedRun> &runs, const std::vector<std::string> &differ)
{
    if (!differ.empty())
        return {coreoText("These runs did different work (%1): their times cannot be compared as speeds."), {joined(differ)}};
    for (const ComparedRun &run : runs) {
        if (run.summary.course.state != RunState::Complete)
            return {coreoText("%1 was not run to its end: its time cannot be compared as a speed."), {run.name}};
        if (!run.summary.allOk())
            return {coreoText("Not everything is well in %1: its time cannot be compared as a speed."), {run.name}};
    }
    for (const ComparedRun &run : runs) {
        if (sameResult(runs.front().summary, run.summary) == false)
            return {coreoText("%1 and %2 have different results: their times cannot be compared as speeds."),
                    {runs.front().name, run.name}};
    }
    return {};
}

} // namespace

Comparison comparisonOf(const std::vector<ComparedRun> &runs)
{
    Comparison out;
    out.differ = differencesOf(runs);
    out.verdict = whyNot(runs, out.differ);
    if (!out.verdict.empty())
        return out;
    const auto quicker = [&](std::size_t a, std::size_t b) {
        return runs[a].summary.makespan < runs[b].summary.makespan;
    };
    std::vector<std::size_t> order(runs.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), quicker);
    // Against the first run, which all are measured against; that one itself against the next.
    const ComparedRun &best = runs[order.front()];
    const ComparedRun &other = runs[order.front() == 0 ? order[1] : 0];
    const auto nanoseconds = [](Time time) { return static_cast<double>(std::max<std::int64_t>(time.count(), 1)); };
    const double times = nanoseconds(other.summary.makespan) / nanoseconds(best.summary.makespan);
    const std::string ratio = fixed(times, times < 10 ? 2 : 0), bestTime = timeText(best.summary.makespan),
                      otherTime = timeText(other.summary.makespan);
    if (times < kNoDifference) {
        out.verdict = {coreoText("%1 (%2) and %3 (%4) took as long as each other."),
                       {best.name, bestTime, other.name, otherTime}};
        return out;
    }
    out.fastest = order.front();
    out.verdict = {runs.size() == 2 ? coreoText("%1 is quicker: %2, %3 times as quick as %4 (%5).")
                                    : coreoText("%1 is the quickest: %2, %3 times as quick as %4 (%5)."),
                   {best.name, bestTime, ratio, other.name, otherTime}};
    return out;
}

std::optional<bool> sameResult(const Summary &a, const Summary &b)
{
    if (a.result.empty() || b.result.empty())
        return {};
    return a.result == b.result;
}

std::optional<double> ratioOf(Time time, Time first)
{
    if (!isTime(time) || !isTime(first) || first <= Time::zero())
        return {};
    return static_cast<double>(time.count()) / static_cast<double>(first.count());
}

} // namespace coreo
