#include "platform/core_usage.h"

#include <algorithm>
#include <charconv>
#include <utility>

// How busy was a core during the last 50 ms?
//
// Busy ticks (user + system of /proc/stat, what htop, btop and libuv show) are samples taken at the clock tick: work
// that always sleeps when the tick comes is never seen. Idle time is not sampled: the kernel stamps the beginning and
// the end of every idle period (kernel/time/tick-sched.c, get_cpu_idle_time_us), so 1 - idle/wall sees every burst. But
// /proc/stat shows it in whole ticks of 10 ms, which is +-20 points of a 50 ms window. Two ways out:
//
// Where cgroup version 1 counts CPU time (cpuacct.usage_percpu), there is the scheduler's own sum in nanoseconds. It
// trails by up to a tick for the thread that runs at the moment and knows nothing of interrupts, so it is kept within
// what the idle ticks allow.
//
// Elsewhere the true idle time is only known to lie within one tick above the counter. Load mostly goes on as it was,
// so the estimate is carried forward at the recent rate and corrected where it would leave that band: it can be wrong
// by a tick in one window, never in the sum, and steady load is shown steady. A miss by more than a whole tick means
// that the load has changed: then the guess is the middle of the band, moved by a part towards what the busy ticks say,
// whose error is about as large and has other causes, and where that happens often (bursts as long as a window) this is
// the guess every time. The constants were fitted to recordings of bursts of 1 to 33 ms in windows of 50 and 100 ms, the
// part to a model of kernels with 100, 250 and 1,000 ticks a second (bursts of 33 ms: 3.3 to 3.9 points for 4.5).
//
// cpuidle's state times are not used: they only move when an idle period ends, so a core that wakes up rarely reads
// busy and then 300 % idle (measured: up to 17 points at 100 ms), and they are a file a core and state: 0.4 us each, with
// 256 cores of four states 0.8 % of a core at 20 Hz. tests/bench/utilisation_accuracy.cpp compares all of them.

namespace coreo {

namespace {

constexpr std::uint64_t kLargestCounter = std::uint64_t{1} << 60;
constexpr std::int64_t kMostStepBack = 100; // ticks that idle time may fall back; more is a new counter
constexpr double kRateGain = 0.15;
constexpr double kRateGainAfterChange = 0.5;
constexpr double kSurpriseGain = 0.1;
constexpr double kUnsteady = 0.15; // share of surprises
constexpr double kTickMemory = 0.6;
constexpr double kTickPart = 0.3;

/// Takes a number and the blanks before it off `text`.
bool takeNumber(std::string_view &text, std::uint64_t &number)
{
    const std::size_t start = text.find_first_not_of(' ');
    if (start == std::string_view::npos)
        return false;
    const auto [end, error] = std::from_chars(text.data() + start, text.data() + text.size(), number);
    if (error != std::errc())
        return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
}

CpuTicks parseTicks(std::string_view fields)
{
    // user nice system idle iowait irq softirq; what follows (steal, guests) is not needed.
    std::uint64_t field[7] = {};
    CpuTicks ticks;
    ticks.listed = true;
    for (std::uint64_t &value : field) {
        if (!takeNumber(fields, value) || value > kLargestCounter)
            return ticks;
    }
    ticks.valid = true;
    ticks.user = field[0] + field[1];
    ticks.idle = field[3] + field[4];
    ticks.kernel = field[2] + field[5] + field[6];
    return ticks;
}

} // namespace

bool parseProcStat(std::string_view text, std::vector<CpuTicks> &cpus)
{
    constexpr std::uint64_t kMostCpus = 1U << 20;
    cpus.clear();
    while (text.starts_with("cpu")) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos)
            return false;
        std::string_view line = text.substr(3, end - 3);
        text.remove_prefix(end + 1);
        std::uint64_t cpu = 0;
        if (line.starts_with(' ') || !takeNumber(line, cpu) || cpu >= kMostCpus)
            continue; // the sum of all
        if (cpu >= cpus.size())
            cpus.resize(cpu + 1);
        cpus[cpu] = parseTicks(line);
    }
    return !text.empty();
}

void parseNumbers(std::string_view text, std::vector<std::uint64_t> &numbers)
{
    numbers.clear();
    for (std::uint64_t number = 0; takeNumber(text, number);)
        numbers.push_back(number);
}

bool CoreUsage::advance(const CpuTicks &now, std::optional<std::uint64_t> busy, std::int64_t wall)
{
    if (!now.listed || !now.valid) {
        const CoreShare kept = now.listed ? m_share : CoreShare{};
        *this = CoreUsage(m_tick);
        m_share = kept;
        return false;
    }
    const std::optional<CpuTicks> before = std::exchange(m_before, now);
    const std::optional<std::uint64_t> busyBefore = std::exchange(m_busyBefore, busy);
    if (!before || wall <= 0)
        return false;
    const auto ticks = static_cast<std::int64_t>(now.idle) - static_cast<std::int64_t>(before->idle);
    // Compared in ticks, where nothing can overflow: more idle time than there was time is another counter.
    if (ticks < -kMostStepBack || ticks > wall / m_tick + wall / m_tick / 8 + 2) {
        m_idleRate.reset();
        return false;
    }
    if (ticks < 0)
        m_before->idle = before->idle; // what was counted once is not counted again
    const std::int64_t idle = std::max<std::int64_t>(ticks, 0) * m_tick;
    const auto length = static_cast<double>(wall);
    double share = 1 - idleShare(idle, idleByTicks(*before, now, wall), wall);
    if (busy && busyBefore && *busy >= *busyBefore) {
        const auto most = static_cast<double>(wall - idle + m_tick);
        const auto least = static_cast<double>(wall - idle - m_tick);
        share = std::clamp(static_cast<double>(*busy - *busyBefore), least, most) / length;
    }
    share = std::clamp(share, 0.0, 1.0);
    weigh(*before, now, wall);
    const double sum = m_user + m_kernel;
    const double kernel = sum > 0 ? share * m_kernel / sum : 0;
    m_share.kernel = static_cast<float>(kernel);
    m_share.user = static_cast<float>(std::max(0.0, share - kernel)); // rounding may leave a hair below nothing
    return true;
}

/// What the busy ticks leave; none where they ran backwards or jumped.
std::optional<double> CoreUsage::idleByTicks(const CpuTicks &before, const CpuTicks &now, std::int64_t wall) const
{
    const std::uint64_t ticks = now.user + now.kernel - before.user - before.kernel;
    if (ticks > static_cast<std::uint64_t>(wall / m_tick + 2))
        return std::nullopt;
    return static_cast<double>(wall) - static_cast<double>(ticks) * static_cast<double>(m_tick);
}

double CoreUsage::idleShare(std::int64_t idle, std::optional<double> byTicks, std::int64_t wall)
{
    const auto tick = static_cast<double>(m_tick);
    const auto gained = static_cast<double>(idle);
    const auto length = static_cast<double>(wall);
    const double raw = gained / length;
    if (!m_idleRate) {
        m_idleRate = std::min(raw, 1.0);
        m_above = tick / 2;
    }
    double above = m_above + *m_idleRate * length - gained;
    const double miss = std::max(-above, above - tick);
    const bool surprise = miss > tick;
    m_surprises += kSurpriseGain * ((surprise ? 1.0 : 0.0) - m_surprises);
    if (surprise || m_surprises > kUnsteady) {
        above = tick / 2;
        if (byTicks)
            above += kTickPart * (m_above + *byTicks - gained - above);
    }
    above = std::clamp(above, 0.0, tick);
    if (idle == 0)
        above = std::max(above, m_above); // idle time does not run backwards
    *m_idleRate += (surprise ? kRateGainAfterChange : kRateGain) * (raw - *m_idleRate);
    const double estimated = gained + above - m_above;
    m_above = above;
    return estimated / length;
}

void CoreUsage::weigh(const CpuTicks &before, const CpuTicks &now, std::int64_t wall)
{
    const auto most = static_cast<std::uint64_t>(wall / m_tick + 2);
    const std::uint64_t user = now.user - before.user;
    const std::uint64_t kernel = now.kernel - before.kernel;
    if (user > most || kernel > most)
        return; // ran backwards or jumped: the old proportion is better
    m_user = m_user * kTickMemory + static_cast<double>(user);
    m_kernel = m_kernel * kTickMemory + static_cast<double>(kernel);
}

} // namespace coreo
