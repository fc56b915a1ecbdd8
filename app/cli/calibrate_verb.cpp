#include "analysis/words.h"
#include "calibrate/calibrate.h"
#include "cli/outputs.h"
#include "cli/run_options.h"
#include "cli/stop_signals.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "platform/atomic_file.h"
#include "platform/topology.h"

#include <algorithm>
#include <cstring>

namespace coreo {
namespace {

const std::vector<std::string> kBackends{"native", "python"};

std::string figure(const MeasuredCost &cost)
{
    if (cost.nanoseconds >= 1'000)
        return timeText(Time(static_cast<std::int64_t>(cost.nanoseconds)));
    return fixed(cost.nanoseconds, cost.nanoseconds < 10 ? 2 : 0) + " ns";
}

/// One call of the verb.
class CalibrateVerb
{
public:
    CalibrateVerb(Terminal &terminal, std::string folder) : m_terminal(terminal), m_folder(std::move(folder)), m_signals(m_stop) {}

    void measure(const CalibrationRequest &request)
    {
        const Calibration found = calibrate(request, m_machine, m_stop.get_token(), [this](const std::string &what) { progress(what); });
        progress("");
        if (m_signals.received() != 0)
            return;
        TextTable table({request.backend, "cost", "read off"});
        for (const MeasuredCost &cost : found.values)
            table.add({cost.key, figure(cost), cost.from});
        const std::string path = m_folder + "/costs-" + request.backend + ".json";
        AtomicFile file(path);
        file.write(toJson(found.costs));
        file.commit();
        m_terminal.out.print(table.text(m_terminal.out.isTerminal() ? m_terminal.out.columns() : 0));
        m_terminal.out.printLine("measured in " + timeText(found.took) + "; written: " + harmless(path) +
                                 " (coreo run --backend simulated --costs " + harmless(path) + ")\n");
    }
    [[nodiscard]] int signal() const { return m_signals.received(); }
    [[nodiscard]] Terminal &terminal() const { return m_terminal; }

private:
    void progress(const std::string &what)
    {
        if (m_terminal.out.canRedraw())
            m_terminal.out.print(what.empty() ? "\r\x1b[K" : std::string("\r\x1b[K  measuring: ").append(what));
    }

    Terminal &m_terminal;
    const std::string m_folder;
    std::stop_source m_stop;
    StopSignals m_signals;
    const Machine m_machine = detectMachine();
};

} // namespace

int calibrateVerb(std::vector<std::string> arguments, Terminal &terminal)
{
    std::string folder = ".", backend, python;
    (void)takeValue(arguments, "--out", folder);
    const bool one = takeValue(arguments, "--backend", backend);
    (void)takeValue(arguments, "--python", python);
    takeRest(std::move(arguments), {}, {"--out", "--backend", "--python", "--help"});
    if (one && std::find(kBackends.begin(), kBackends.end(), backend) == kBackends.end())
        throw BadArguments({{"backend", unknownId("backend", backend, kBackends)}});
    CalibrateVerb verb(terminal, makeOutputFolder(folder, "costs-native.json"));
    for (const std::string &each : kBackends) {
        if ((one && each != backend) || verb.signal() != 0)
            continue;
        try {
            verb.measure({each, python, 1});
        } catch (const Failure &failure) {
            // Without an interpreter the native costs are still worth having, unless CPython's were asked for.
            if (one || each == "native" || !python.empty() || failure.code() != ExitCode::Environment)
                throw;
            terminal.err.printLine(terminal.err.styled(Console::Style::Warning, "Warning:") + " " + harmless(failure.what()));
        }
    }
    if (const int signal = verb.signal(); signal != 0) {
        const char *name = sigabbrev_np(signal);
        terminal.err.printLine("coreo: interrupted by SIG" + std::string(name ? name : "?") + ": nothing more was measured");
        return 128 + signal;
    }
    return 0;
}

} // namespace coreo
