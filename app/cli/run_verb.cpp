#include "analysis/spread.h"
#include "analysis/words.h"
#include "cli/live_view.h"
#include "cli/outputs.h"
#include "cli/report.h"
#include "cli/run_options.h"
#include "cli/stop_signals.h"
#include "cli/timing.h"
#include "cli/verbs.h"
#include "platform/atomic_file.h"
#include "platform/topology.h"
#include "run/run.h"

#include <optional>

namespace coreo {

namespace {

/// A run that is over.
struct Outcome
{
    std::shared_ptr<RunHistory> history;
    std::unique_ptr<TaskTable> table;
    Summary summary;
};

RunOptions readArguments(std::vector<std::string> arguments, const Machine &machine)
{
    Problems problems;
    RunOptions options;
    try {
        options = parseRunOptions(arguments, machine);
    } catch (const BadArguments &bad) {
        problems = bad.problems();
    }
    const Problems more = leftOver(arguments, {"--help"});
    problems.insert(problems.end(), more.begin(), more.end());
    if (!problems.empty())
        throw BadArguments(std::move(problems));
    return options;
}

/// One batch from its start to its end, and what a person sees meanwhile.
class Runner
{
public:
    Runner(const RunOptions &options, const Machine &machine, Terminal &terminal)
        : m_options(options), m_machine(machine), m_terminal(terminal),
          m_human(options.takesStandardOutput() ? terminal.err : terminal.out), m_signals(m_stop)
    {}

    int run();

private:
    Outcome runOnce(const RunSpec &spec, bool first);
    Outcome repeat();
    void tellSpread(std::vector<Time> makespans);
    bool write(const Outcome &outcome);
    void tell(const std::string &text)
    {
        if (!m_options.quiet)
            m_human.print(text);
    }

    const RunOptions &m_options;
    const Machine &m_machine;
    Terminal &m_terminal;
    Console &m_human;
    std::stop_source m_stop;
    StopSignals m_signals;
    Timing m_timing;
    bool m_everyRunOk = true;
};

Outcome Runner::runOnce(const RunSpec &spec, bool first)
{
    Outcome outcome;
    Stopwatch watch;
    if (first)
        m_timing.startUp = sinceProcessStart();
    outcome.history = prepare(spec, m_machine, m_stop.get_token());
    m_timing.prepare = watch.lap();
    if (first)
        tell(machineLine(outcome.history->machine) + "\n" + batchLine(outcome.history->spec) + "\n\n");
    watch.lap();
    {
        std::optional<LiveView> live;
        if (!m_options.quiet && m_human.canRedraw())
            live.emplace(m_human, outcome.history);
        coreo::run(*outcome.history, m_stop.get_token(), RunState::Interrupted); // only a signal stops it
    }
    m_timing.engine = watch.lap();
    outcome.table = std::make_unique<TaskTable>(outcome.history);
    outcome.table->update();
    m_timing.drain = watch.lap();
    outcome.summary = summarise(*outcome.table);
    m_timing.summary = watch.lap();
    m_everyRunOk = m_everyRunOk && outcome.summary.allOk();
    return outcome;
}

/// The last of the runs asked for; where there are several, each one's time and in the end the spread.
Outcome Runner::repeat()
{
    const RunSpec resolved = resolve(m_options.spec, m_machine);
    std::vector<Time> makespans;
    Outcome outcome;
    for (std::uint32_t i = 1; i <= resolved.repeat && (i == 1 || m_signals.received() == 0); ++i) {
        outcome = {}; // the recording of one run at a time is enough memory
        outcome = runOnce(m_options.spec, i == 1);
        if (outcome.history->state() == RunState::Complete)
            makespans.push_back(outcome.summary.makespan);
        if (resolved.repeat > 1)
            tell("run " + std::to_string(i) + " of " + std::to_string(resolved.repeat) + ": " +
                 timeText(outcome.summary.makespan) + "\n");
    }
    if (makespans.size() > 1)
        tellSpread(std::move(makespans));
    return outcome;
}

void Runner::tellSpread(std::vector<Time> makespans)
{
    const std::size_t runs = makespans.size();
    const Spread spread = spreadOf(std::move(makespans));
    tell(counted(runs, "run") + ": median " + timeText(spread.median) + ", from " + timeText(spread.least) + " to " +
         timeText(spread.most) + ". The last one:\n\n");
}

/// Writes the files; one that cannot be written is told and does not stop the others.
bool Runner::write(const Outcome &outcome)
{
    Stopwatch watch;
    const WrittenOutputs written = writeOutputs(m_options, *outcome.table, outcome.summary, m_terminal.out);
    m_timing.outputs = watch.lap();
    Problems problems = written.problems;
    if (m_options.timing) {
        m_timing.sampler = samplerCost(m_machine);
        try {
            AtomicFile file(*m_options.timing);
            file.write(timingJson(m_timing, *outcome.history));
            file.commit();
        } catch (const Failure &failure) {
            problems.push_back({"timing", failure.text()});
        }
    }
    for (const std::string &path : written.files)
        tell("Written: " + harmless(path) + "\n");
    for (const Problem &problem : problems)
        m_terminal.err.printLine(m_terminal.err.styled(Console::Style::Bad, "coreo:") + " " + harmless(problemLine(problem)));
    return problems.empty();
}

int Runner::run()
{
    const Outcome outcome = repeat();
    const int signal = m_signals.received();
    if (signal == 0 && !m_options.quiet)
        tell(reportText(*outcome.table, outcome.summary, m_human));
    const bool written = write(outcome);
    if (signal != 0) {
        if (!m_options.quiet)
            m_terminal.err.printLine("coreo: " + interruptedLine(*outcome.table, signal));
        return 128 + signal;
    }
    if (!written)
        return static_cast<int>(ExitCode::OutputNotWritten);
    return static_cast<int>(m_everyRunOk ? ExitCode::Ok : ExitCode::TaskNotOk);
}

} // namespace

int runVerb(std::vector<std::string> arguments, Terminal &terminal)
{
    const Machine machine = detectMachine();
    const RunOptions options = readArguments(std::move(arguments), machine);
    checkOutputs(options);
    return Runner(options, machine, terminal).run();
}

} // namespace coreo
