// How accurate is each source of core utilisation on this machine, and what does a sample cost?
//
// One thread, pinned to a core, works in bursts and sleeps in between so that the core is 37 % busy. Every window each
// source is asked for the core's share, and compared with what the thread itself recorded. Run it on a machine that is
// otherwise quiet: what else runs on the core shows up as an error (a positive mean) of every source but the thread's
// own.
//
//     bench_utilisation [seconds a row (7)] [window in ms (100)] [core (-1: the last allowed)] [file for the figures (JSON)]
//
// Only windows of seconds in which others used less than 2 % of the core count: 1 - idle/wall less the thread's own clock.

#include "core/platform_folder.h"
#include "platform/affinity.h"
#include "platform/clock.h"
#include "platform/core_usage.h"
#include "platform/cpu_usage.h"
#include "platform/own_load.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <mutex>
#include <thread>
#include <vector>

namespace coreo {
namespace {

constexpr double kDuty = 0.37;
constexpr std::int64_t kMillisecond = 1'000'000;

void sleepFor(std::int64_t nanoseconds)
{
    if (nanoseconds > 0)
        std::this_thread::sleep_for(std::chrono::nanoseconds(nanoseconds));
}

/// Works in bursts on one core and remembers when it worked.
class Bursts
{
public:
    Bursts(CoreId core, std::int64_t burst)
        : m_thread([this, core, burst] { work(core, burst); })
    {
        m_ready.wait(false);
        m_clock = ThreadCpuClock::ofThread(m_thread.native_handle());
    }
    ~Bursts()
    {
        m_stop = true;
        m_thread.join();
    }
    Bursts(const Bursts &) = delete;
    Bursts &operator=(const Bursts &) = delete;

    [[nodiscard]] std::int64_t cpu() const { return m_clock.consumed().value_or(0); }

    /// Time worked between two instants, both in the past.
    double worked(std::int64_t from, std::int64_t to)
    {
        const std::lock_guard guard(m_lock);
        std::int64_t sum = 0;
        for (auto burst = m_bursts.rbegin(); burst != m_bursts.rend() && burst->second > from; ++burst)
            sum += std::max<std::int64_t>(0, std::min(burst->second, to) - std::max(burst->first, from));
        return static_cast<double>(sum);
    }

private:
    void work(CoreId core, std::int64_t length)
    {
        std::string error;
        if (!pinThread(core, error))
            std::fprintf(stderr, "%s\n", error.c_str());
        m_ready = true;
        m_ready.notify_one();
        const auto period = static_cast<std::int64_t>(static_cast<double>(length) / kDuty);
        while (!m_stop) {
            const std::int64_t start = clock::now();
            while (clock::now() - start < length) { }
            const std::int64_t end = clock::now();
            {
                const std::lock_guard guard(m_lock);
                m_bursts.emplace_back(start, end);
            }
            sleepFor(start + period - clock::now());
        }
    }

    std::mutex m_lock;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_bursts;
    std::atomic<bool> m_ready{false};
    std::atomic<bool> m_stop{false};
    ThreadCpuClock m_clock;
    std::thread m_thread;
};

/// The counters that are compared without any treatment, in nanoseconds.
struct Raw
{
    std::int64_t busyTicks = 0;
    std::int64_t idleTicks = 0;
    std::int64_t cpuidle = 0;
};

Raw readRaw(CoreId core)
{
    Raw raw;
    std::vector<CpuTicks> ticks;
    parseProcStat(contentOf("/proc/stat"), ticks);
    if (core.value < ticks.size()) {
        raw.busyTicks =
            static_cast<std::int64_t>(ticks[core.value].user + ticks[core.value].kernel) * 10 * kMillisecond;
        raw.idleTicks = static_cast<std::int64_t>(ticks[core.value].idle) * 10 * kMillisecond;
    }
    const std::string states = "/sys/devices/system/cpu/cpu" + std::to_string(core.value) + "/cpuidle/state";
    for (int state = 0; std::filesystem::exists(states + std::to_string(state)); ++state)
        raw.cpuidle += std::atoll(contentOf(states + std::to_string(state) + "/time").c_str()) * 1000;
    return raw;
}

struct Reading
{
    std::int64_t at = 0;
    Raw raw;
    double best = 0;
    double idle = 0;
    std::int64_t cpu = 0;
};

double shareOf(CpuUsage &usage, std::int64_t now)
{
    const CoreShare share = usage.sample(now).front();
    return static_cast<double>(share.user) + static_cast<double>(share.kernel);
}

/// Root mean square and mean error in points, as "12.3 (+1.2)".
std::string errorText(const std::vector<double> &errors)
{
    double squares = 0;
    double sum = 0;
    for (const double error : errors) {
        squares += error * error;
        sum += error;
    }
    const auto count = static_cast<double>(std::max<std::size_t>(1, errors.size()));
    char text[64];
    std::snprintf(text, sizeof text, "%5.1f (%+.1f)", 100 * std::sqrt(squares / count), 100 * sum / count);
    return text;
}

double meanSquareRoot(const std::vector<double> &errors)
{
    double squares = 0;
    for (const double error : errors)
        squares += error * error;
    return std::sqrt(squares / static_cast<double>(std::max<std::size_t>(1, errors.size())));
}

constexpr std::size_t kSources = 6;
constexpr const char *kNames[kSources] = {"busy ticks", "1-idle/wall", "cpuidle", "ours without cpuacct", "ours", "own load"};

/// What others used of the core in the second that ends at reading `i`, in [0, 1].
double othersIn(const std::vector<Reading> &readings, std::size_t i, std::size_t windows)
{
    const Reading &a = readings[i - std::min(i, windows)];
    const Reading &b = readings[i];
    const auto wall = static_cast<double>(b.at - a.at);
    return 1 - static_cast<double>(b.raw.idleTicks - a.raw.idleTicks + b.cpu - a.cpu) / wall;
}

/// The errors of one length of bursts, in points, and how many windows they come from.
struct Row
{
    std::int64_t burst = 0;
    std::size_t windows = 0;
    double points[kSources] = {};
};

Row row(CoreId core, std::int64_t burst, std::int64_t window, std::int64_t length)
{
    constexpr int kWarmUp = 10;
    constexpr double kQuiet = 0.02;
    const auto second = static_cast<std::size_t>(std::max<std::int64_t>(1, 1000 * kMillisecond / window));
    Bursts bursts(core, burst);
    CpuUsage best({{core}, "/proc", "/sys"});
    CpuUsage idle({{core}, "/proc", "/nonexistent"}); // what machines without cpuacct get
    std::vector<Reading> readings;
    const std::int64_t start = clock::now();
    for (std::int64_t i = 0; i * window < length + kWarmUp * window; ++i) {
        sleepFor(start + i * window - clock::now());
        Reading reading;
        reading.at = clock::now();
        reading.best = shareOf(best, reading.at);
        reading.idle = shareOf(idle, reading.at);
        reading.cpu = bursts.cpu();
        reading.raw = readRaw(core);
        readings.push_back(reading);
    }
    sleepFor(2 * burst); // the last burst is recorded when it is over
    std::vector<double> errors[kSources];
    for (std::size_t i = kWarmUp; i < readings.size(); ++i) {
        const std::size_t last = std::min(readings.size() - 1, i - i % second + second - 1);
        if (othersIn(readings, last, second) > kQuiet)
            continue;
        const Reading &a = readings[i - 1];
        const Reading &b = readings[i];
        const auto wall = static_cast<double>(b.at - a.at);
        const double truth = bursts.worked(a.at, b.at) / wall;
        const auto part = [&](std::int64_t difference) {
            return std::clamp(static_cast<double>(difference) / wall, 0.0, 1.0);
        };
        const double values[kSources] = {part(b.raw.busyTicks - a.raw.busyTicks),
                                  1 - part(b.raw.idleTicks - a.raw.idleTicks),
                                  1 - part(b.raw.cpuidle - a.raw.cpuidle),
                                  b.idle,
                                  b.best,
                                  part(b.cpu - a.cpu)};
        for (std::size_t source = 0; source < kSources; ++source)
            errors[source].push_back(values[source] - truth);
    }
    std::printf("%6lld ms  %5zu", static_cast<long long>(burst / kMillisecond), errors[0].size());
    for (const std::vector<double> &list : errors)
        std::printf("  %14s", errorText(list).c_str());
    std::printf("\n");
    std::fflush(stdout);
    Row result{burst / kMillisecond, errors[0].size(), {}};
    for (std::size_t source = 0; source < kSources; ++source)
        result.points[source] = 100 * meanSquareRoot(errors[source]);
    return result;
}

double microsecondsASample(CpuUsage &usage)
{
    constexpr int kSamples = 2000;
    const std::int64_t before = clock::threadCpu();
    for (int i = 0; i < kSamples; ++i)
        usage.sample(clock::now());
    return static_cast<double>(clock::threadCpu() - before) / kSamples / 1000;
}

/// Microseconds of CPU that a sample takes, by the number of cores; the first one is this machine's.
std::vector<std::pair<std::size_t, double>> costs()
{
    std::vector<std::pair<std::size_t, double>> all;
    CpuUsage here;
    const double own = microsecondsASample(here);
    std::printf("\none sample of %zu cores: %.1f us (%.3f %% of a core at 20 Hz)\n", here.cores().size(), own,
                own * 0.002);
    all.emplace_back(here.cores().size(), own);
    TestFolder folder;
    for (const int cores : {64, 256, 1024}) {
        std::string text = "cpu  0 0 0 0 0 0 0 0 0 0\n";
        for (int cpu = 0; cpu < cores; ++cpu)
            text += "cpu" + std::to_string(cpu) + " 10132153 290696 3084719 46828483 16683 0 25195 0 175628 0\n";
        putContent(folder / "stat", text + "intr 0\n");
        CpuUsage usage({{}, folder.path(), folder.path()});
        const double cost = microsecondsASample(usage);
        std::printf("reading and parsing a captured /proc/stat of %d cores: %.1f us (%.3f %% of a core at 20 Hz)\n",
                    cores, cost, cost * 0.002);
        all.emplace_back(static_cast<std::size_t>(cores), cost);
    }
    return all;
}

/// What table.py reads.
void writeFigures(const std::string &path, std::int64_t window, const std::vector<Row> &rows,
                  const std::vector<std::pair<std::size_t, double>> &costs)
{
    std::ofstream out(path);
    out << "{\"window_ms\": " << window / kMillisecond << ", \"rows\": [";
    for (const Row &row : rows) {
        out << (&row == rows.data() ? "" : ", ") << "{\"burst_ms\": " << row.burst << ", \"windows\": " << row.windows;
        for (std::size_t source = 0; source < kSources; ++source)
            out << ", \"" << kNames[source] << "\": " << row.points[source];
        out << "}";
    }
    out << "], \"sample_us\": {";
    for (const auto &[cores, cost] : costs)
        out << (&cores == &costs.front().first ? "" : ", ") << '"' << cores << "\": " << cost;
    out << "}}\n";
}

} // namespace
} // namespace coreo

int main(int count, char **arguments)
{
    using namespace coreo;
    const auto number = [&](int at, std::int64_t fallback) {
        return count > at ? std::atoll(arguments[at]) : fallback;
    };
    const std::vector<CoreId> allowed = allowedCores();
    const std::int64_t length = number(1, 7) * 1000 * kMillisecond;
    const std::int64_t window = number(2, 100) * kMillisecond;
    const std::int64_t asked = number(3, -1);
    const CoreId core = asked < 0 ? allowed.back() : CoreId(asked);
    clock::calibrate();
    std::printf("error in points, root mean square (mean): core %u %.0f %% busy, windows of %lld ms, clock %s\n\n",
                core.value, 100 * kDuty, static_cast<long long>(window / kMillisecond), clock::source());
    std::printf("   bursts  windows      busy ticks     1-idle/wall         cpuidle   idle estimate  %14s    thread clock\n",
                CpuUsage().source().c_str());
    std::vector<Row> rows;
    for (const std::int64_t burst : {1, 4, 7, 10, 33})
        rows.push_back(row(core, burst * kMillisecond, window, length));
    const auto sampleCosts = costs();
    if (count > 4)
        writeFigures(arguments[4], window, rows, sampleCosts);
    return 0;
}
