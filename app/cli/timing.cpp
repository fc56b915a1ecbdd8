#include "cli/timing.h"

#include "cli/program.h"
#include "platform/clock.h"
#include "platform/cpu_usage.h"
#include "platform/process_info.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

namespace coreo {

namespace {

/// Field 22 of /proc/self/stat; -1 if it cannot be read.
long long startTicks()
{
    std::ifstream file("/proc/self/stat");
    std::string text;
    std::getline(file, text);
    const std::size_t name = text.rfind(')'); // the program's name may hold blanks and brackets
    if (name == std::string::npos)
        return -1;
    std::istringstream fields(text.substr(name + 1));
    std::string skipped;
    for (int field = 3; field < 22; ++field)
        fields >> skipped;
    long long ticks = -1;
    return fields >> ticks ? ticks : -1;
}

} // namespace

std::int64_t sinceProcessStart()
{
    const long long ticks = startTicks();
    timespec now{};
    if (ticks < 0 || ::clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return 0;
    const std::int64_t started = ticks * (1'000'000'000 / ::sysconf(_SC_CLK_TCK));
    return std::max<std::int64_t>(0, std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec - started);
}

std::int64_t samplerCost(const Machine &machine)
{
    constexpr int readings = 20;
    CpuUsageSource source;
    for (const LogicalProcessor &cpu : machine.processors)
        source.cores.push_back(cpu.id);
    CpuUsage usage(source);
    const std::int64_t before = clock::threadCpu();
    for (int i = 0; i < readings; ++i)
        usage.sample(clock::now());
    return (clock::threadCpu() - before) / readings;
}

std::string timingJson(const Timing &timing, const RunHistory &history)
{
    const auto tasks = static_cast<double>(std::max(history.taskCount(), 1u));
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const nlohmann::ordered_json json = {{"format", "coreo.timing/1"},
                                         {"program", versionLine("coreo")},
                                         {"tasks", history.taskCount()},
                                         {"startUp", timing.startUp},
                                         {"prepare", timing.prepare},
                                         {"engine", timing.engine},
                                         {"enginePerTask", static_cast<double>(timing.engine) / tasks},
                                         {"drain", timing.drain},
                                         {"drainPerTask", static_cast<double>(timing.drain) / tasks},
                                         {"summary", timing.summary},
                                         {"outputs", timing.outputs},
                                         {"samplerReading", timing.sampler},
                                         {"residentKiB", residentBytes() / 1024},
                                         {"peakResidentKiB", used.ru_maxrss}};
    return json.dump(2) + "\n";
}

Stopwatch::Stopwatch() : m_last(clock::now()) {}

std::int64_t Stopwatch::lap()
{
    const std::int64_t now = clock::now();
    const std::int64_t passed = now - m_last;
    m_last = now;
    return passed;
}

} // namespace coreo
