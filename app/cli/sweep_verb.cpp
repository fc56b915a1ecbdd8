#include "analysis/batch.h"
#include "analysis/words.h"
#include "cli/live_view.h"
#include "cli/outputs.h"
#include "cli/report.h"
#include "cli/stop_signals.h"
#include "cli/sweep_report.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "platform/topology.h"
#include "run/run.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <optional>

namespace coreo {

namespace {

/// One call of the verb: every combination in order, each as often as asked for.
class Sweeper
{
public:
    Sweeper(Sweep sweep, const Machine &machine, Terminal &terminal)
        : m_sweep(std::move(sweep)), m_machine(machine), m_terminal(terminal),
          m_human(m_sweep.options.takesStandardOutput() ? terminal.err : terminal.out), m_signals(m_stop)
    {}

    int run();

private:
    void runCell(std::size_t index);
    void runOnce(SweepCell &cell);
    void showProgress(const std::string &what);
    void measureAgainstSerial();
    bool write();
    int tellInterrupted(int signal);
    [[nodiscard]] int exitCode() const;

    Sweep m_sweep;
    const Machine &m_machine;
    Terminal &m_terminal;
    Console &m_human;
    std::stop_source m_stop;
    StopSignals m_signals;
    bool m_progressShown = false;
};

/// One run; its figures are kept if it came to its end.
void Sweeper::runOnce(SweepCell &cell)
{
    const std::shared_ptr<RunHistory> history = prepare(cell.spec, m_machine);
    {
        std::optional<LiveView> live;
        if (!m_sweep.options.quiet && m_terminal.err.canRedraw())
            live.emplace(m_terminal.err, history);
        coreo::run(*history, m_stop.get_token(), RunState::Interrupted);
    }
    if (history->state() == RunState::Interrupted)
        return;
    TaskTable table(history);
    table.update();
    cell.runs.push_back(summarise(table));
}

/// What is running, on a line above its bars that takes the place of the one before; empty = nothing is.
void Sweeper::showProgress(const std::string &what)
{
    if (m_progressShown)
        m_terminal.err.print("\x1b[1A\x1b[J");
    const std::string line = harmless(what);
    m_progressShown = !what.empty() && !m_sweep.options.quiet && m_terminal.err.canRedraw() &&
                      displayWidth(line) < static_cast<std::size_t>(m_terminal.err.columns());
    if (m_progressShown)
        m_terminal.err.printLine(line);
}

void Sweeper::runCell(std::size_t index)
{
    SweepCell &cell = m_sweep.cells[index];
    std::string name = "  " + std::to_string(index + 1) + " of " + std::to_string(m_sweep.cells.size()) + ":";
    for (std::size_t i = 0; i < cell.values.size(); ++i)
        name += " " + m_sweep.over[i].name + "=" + cell.values[i];
    try {
        for (std::uint32_t i = 1; i <= cell.spec.repeat && m_signals.received() == 0; ++i) {
            showProgress(name + (cell.spec.repeat > 1 ? ", run " + std::to_string(i) : ""));
            runOnce(cell);
        }
    } catch (const Failure &failure) {
        cell.refused.push_back({"", failure.text(), failure.code()});
    } catch (const std::bad_alloc &) {
        cell.refused.push_back({"", Text(coreoText("There is not enough memory for this run.")), ExitCode::Environment});
    }
    showProgress("");
    if (!cell.refused.empty())
        cell.runs.clear(); // a part of what was asked for is no median of it
}

void Sweeper::measureAgainstSerial()
{
    SerialTimes serials;
    for (const SweepCell &cell : m_sweep.cells) {
        if (cell.ran())
            serials.add(cell.spec, cell.middleRun(), cell.wallTime().median);
    }
    for (SweepCell &cell : m_sweep.cells) {
        for (Summary &run : cell.runs)
            serials.use(cell.spec, run);
    }
}

/// Writes the files; one that cannot be written is told and does not stop the other.
bool Sweeper::write()
{
    bool written = true;
    const auto writeOne = [&](const char *where, const std::optional<std::string> &path, auto text) {
        if (!path)
            return;
        try {
            writeText(text(), *path, m_terminal.out);
            if (path != "-" && !m_sweep.options.quiet)
                m_human.printLine("Written: " + harmless(*path));
        } catch (const Failure &failure) {
            written = false;
            m_terminal.err.printLine(m_terminal.err.styled(Console::Style::Bad, "coreo:") + " " +
                                     harmless(problemLine({where, failure.text(), failure.code()})));
        }
    };
    writeOne("json", m_sweep.options.json, [&] { return sweepJson(m_sweep, m_machine); });
    writeOne("csv", m_sweep.options.csv, [&] { return sweepCsv(m_sweep); });
    return written;
}

int Sweeper::tellInterrupted(int signal)
{
    const auto ran = std::count_if(m_sweep.cells.begin(), m_sweep.cells.end(), [](const SweepCell &c) { return c.ran(); });
    const char *name = sigabbrev_np(signal);
    if (!m_sweep.options.quiet)
        m_terminal.err.printLine("coreo: interrupted by SIG" + std::string(name ? name : "?") + ": " +
                                 grouped(static_cast<std::uint64_t>(ran)) + " of " +
                                 counted(m_sweep.cells.size(), "combination") + " kept");
    return 128 + signal;
}

int Sweeper::exitCode() const
{
    for (const SweepCell &cell : m_sweep.cells) {
        for (const Problem &problem : cell.refused) {
            if (problem.code != ExitCode::Usage) // nothing forbids it, and yet it could not be run
                return static_cast<int>(problem.code);
        }
    }
    const bool ok = std::all_of(m_sweep.cells.begin(), m_sweep.cells.end(),
                                [](const SweepCell &cell) { return !cell.ran() || cell.failures() == 0; });
    return static_cast<int>(ok ? ExitCode::Ok : ExitCode::TaskNotOk);
}

int Sweeper::run()
{
    if (!m_sweep.options.quiet)
        m_human.print(machineLine(m_machine) + "\n" + harmless(sweepHeading(m_sweep)) + "\n\n");
    for (std::size_t i = 0; i < m_sweep.cells.size() && m_signals.received() == 0; ++i) {
        if (m_sweep.cells[i].refused.empty())
            runCell(i);
    }
    const int signal = m_signals.received();
    m_sweep.interrupted = signal != 0;
    measureAgainstSerial();
    if (!m_sweep.options.quiet)
        m_human.print(sweepText(m_sweep));
    const bool written = write();
    if (signal != 0)
        return tellInterrupted(signal);
    return written ? exitCode() : static_cast<int>(ExitCode::OutputNotWritten);
}

} // namespace

int sweepVerb(std::vector<std::string> arguments, Terminal &terminal)
{
    const Machine machine = detectMachine();
    Sweep sweep = planSweep(std::move(arguments), machine);
    checkOutputs(sweep.options);
    return Sweeper(std::move(sweep), machine, terminal).run();
}

} // namespace coreo
