#include "cli/report.h"

#include "cli/text_table.h"
#include "analysis/words.h"
#include "model/parameters.h"

#include <cstring>

namespace coreo {

namespace {

constexpr std::size_t kOrderShown = 40;   ///< as many ids fit on a line and a half
constexpr std::uint32_t kTasksShown = 20; ///< the article's own lines, one a task
constexpr std::size_t kFailuresShown = 10;

std::string percent(double share)
{
    return fixed(share * 100, 1) + " %";
}

std::string waitingText(const Summary &summary)
{
    const auto &wait = summary.headOfLine;
    if (wait.tasks == 0)
        return "none";
    std::string text = counted(wait.tasks, "task") + " waited for another, " + timeText(wait.total) +
                       " in sum, at most " + timeText(wait.max);
    if (wait.blocker)
        text += "; most of it for task " + std::to_string(wait.blocker->value);
    return text;
}

std::string pythonText(const PythonFacts &python)
{
    std::string text = harmless(python.implementation) + " " + harmless(python.version) + " (" + harmless(python.path) + "), ";
    text += python.freeThreaded ? (python.lock ? "free-threaded build, lock on" : "free-threaded, no lock") : "interpreter lock";
    return text + "; recording cost " + timeText(Time(python.recording)) + " a task, " + grouped(python.events) + " events, " +
           grouped(python.dropped) + " dropped";
}

std::string orderText(const TaskTable &table)
{
    const std::vector<TaskId> delivered = order(table, OrderBy::Delivered);
    std::string text;
    for (std::size_t i = 0; i < std::min(delivered.size(), kOrderShown); ++i) {
        text += i == 0 ? "" : " ";
        text += std::to_string(delivered[i].value);
    }
    if (delivered.size() > kOrderShown)
        text += " ... (" + grouped(delivered.size() - kOrderShown) + " more)";
    return text.empty() ? "none" : text;
}

const char *stateWords(TaskState state)
{
    switch (state) {
    case TaskState::NotStarted: return "not started";
    case TaskState::Ok: return "ok";
    case TaskState::Failed: return "failed";
    case TaskState::Crashed: return "crashed";
    case TaskState::TimedOut: return "timed out";
    case TaskState::Cancelled: return "cancelled";
    }
    return "";
}

std::string countsText(const Summary &summary)
{
    std::string text;
    for (int i = 0; i < kTaskStates; ++i) {
        const auto state = static_cast<TaskState>(i);
        if (summary.of(state) > 0)
            text.append(text.empty() ? "" : ", ").append(grouped(summary.of(state))).append(" ").append(stateWords(state));
    }
    return text + "; " + grouped(summary.wrong) + " wrong, " + grouped(summary.missing) + " missing, " +
           grouped(summary.duplicates) + " doubled";
}

/// What the articles' programs print: each task's own time and result.
std::string taskLines(const TaskTable &table)
{
    std::string text;
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        const TaskId task(i);
        text += "  task " + padded(std::to_string(i), 3);
        if (table.state(task) == TaskState::Ok) {
            text += padded(timeText(table.finished(task) - table.started(task)), 9) +
                    padded("worker " + std::to_string(table.worker(task).value), 10) +
                    formatResult(table.history().resultKind, table.result(task));
        } else {
            text += stateWords(table.state(task));
        }
        text += '\n';
    }
    return text;
}

std::string failureLines(const std::vector<TaskFailure> &failures, const Console &console)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(failures.size(), kFailuresShown); ++i) {
        const TaskFailure &failure = failures[i];
        const std::string name = "task " + std::to_string(failure.task.value) + " " + stateWords(failure.state) + ":";
        text += console.styled(Console::Style::Bad, name) + " " + harmless(failure.text) + "\n";
    }
    if (failures.size() > kFailuresShown)
        text += "and " + grouped(failures.size() - kFailuresShown) + " more failures; --json names them all\n";
    return text;
}

} // namespace

std::string machineLine(const Machine &machine)
{
    std::string text = machine.simulated ? "simulated machine, " : harmless(machine.model) + ", ";
    text += counted(machine.cpus(), machine.simulated ? "core" : "CPU");
    if (!machine.simulated)
        text += " (" + grouped(machine.usableCount()) + " usable), " + harmless(machine.system);
    return text;
}

std::string batchLine(const RunSpec &spec)
{
    std::string text = spec.strategy + " over " + counted(spec.tasks, "task") + " of " +
                       harmless(formatIdWithParameters(spec.workload, spec.workloadParameters)) + ": " +
                       counted(spec.workers, "worker") + " (" + spec.executor;
    if (spec.simulated())
        text += ", simulated on " + counted(spec.cores, "core") + ", costs: " + harmless(spec.costs);
    if (spec.onPython())
        text += spec.executor == "processes" ? ", CPython, " + spec.startMethod : ", CPython";
    text += ")";
    if (spec.chunk > 0)
        text += ", chunk " + grouped(spec.chunk);
    if (spec.pin != Pin::None)
        text += spec.pin == Pin::Worker ? ", workers pinned" : ", pinned by the tasks";
    return text + ", seed " + std::to_string(spec.seed);
}

std::string reportText(const TaskTable &table, const Summary &summary, const Console &console)
{
    const auto style = summary.allOk() ? Console::Style::Good : Console::Style::Bad;
    std::string text = console.styled(style, harmless(summary.sentence.english())) + "\n\n";
    const auto line = [&](const char *name, const std::string &value) { text += "  " + padded(name, 16) + value + "\n"; };
    line("tasks", countsText(summary));
    line("wall time", timeText(summary.makespan));
    line("speed-up", fixed(summary.speedup, 2) + ", against " + timeText(summary.serialTime) +
                         (summary.serialMeasured ? " in series (measured)" : " in series"));
    line("efficiency", summary.efficiency ? percent(*summary.efficiency) : "not defined, the tasks wait");
    line("first result", timeText(summary.firstResult));
    line("waiting", waitingText(summary));
    line("overtakes", grouped(summary.inversions) + " (pairs that finished the other way round)");
    line("delivered", orderText(table));
    if (const PythonFacts python = table.history().python(); python.known())
        line("python", pythonText(python));
    if (table.size() <= kTasksShown)
        text.append("\n").append(taskLines(table));
    const bool told = table.history().resultKind != ResultKind::None;
    text += "\nResult: " + (told ? harmless(summary.result) : "none: join() tells only that a process has ended") + "\nTime spent: " + fixed(seconds(summary.makespan), 2) + " s\n";
    for (const Text &warning : table.history().warnings())
        text += console.styled(Console::Style::Warning, "Warning:") + " " + harmless(warning.english()) + "\n";
    return text + failureLines(table.history().failures(), console);
}

std::string interruptedLine(const TaskTable &table, int signal)
{
    const char *name = sigabbrev_np(signal);
    return "interrupted by SIG" + std::string(name ? name : "?") + " after " + timeText(table.history().end()) + ": " +
           grouped(table.deliveredCount()) + " of " + counted(table.size(), "task") + " delivered";
}

} // namespace coreo
