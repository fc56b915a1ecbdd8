#include "platform/cpu_usage.h"

#include "platform/cgroup.h"
#include "platform/clock.h"
#include "platform/core_usage.h"

#include <algorithm>
#include <cerrno>
#include <numeric>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace coreo {

namespace {

/// A file of /proc or /sys that is read from its start again and again.
class OpenFile
{
public:
    explicit OpenFile(const std::string &path)
        : m_file(open(path.c_str(), O_RDONLY | O_CLOEXEC))
        , m_text(4096, '\0')
    {
    }
    ~OpenFile()
    {
        if (m_file >= 0)
            close(m_file);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    /// The beginning of the file, as much as the buffer holds; empty on failure. Valid until the next call.
    std::string_view read()
    {
        ssize_t got = -1;
        do
            got = pread(m_file, m_text.data(), m_text.size(), 0);
        while (got < 0 && errno == EINTR);
        return {m_text.data(), got > 0 ? static_cast<std::size_t>(got) : 0};
    }
    [[nodiscard]] bool full(std::string_view text) const { return text.size() == m_text.size(); }
    void grow() { m_text.resize(m_text.size() * 2); }

private:
    int m_file;
    std::string m_text;
};

std::string cpuacctPath(const CpuUsageSource &source)
{
    const auto place = cgroup::find("cpuacct", source.procRoot, source.sysRoot);
    return place && !place->version2 ? place->mount + "/cpuacct.usage_percpu" : std::string();
}

} // namespace

struct CpuUsage::Implementation
{
    explicit Implementation(const CpuUsageSource &source)
        : stat(source.procRoot + "/stat")
        , cpuacct(cpuacctPath(source))
        , cores(source.cores)
    {
    }

    void read()
    {
        constexpr std::size_t kMostText = std::size_t{1} << 24;
        std::string_view text = stat.read();
        while (!parseProcStat(text, ticks) && stat.full(text) && text.size() < kMostText) {
            stat.grow();
            text = stat.read();
        }
        if (!exact)
            return;
        text = cpuacct.read();
        while (cpuacct.full(text) && text.size() < kMostText) {
            cpuacct.grow();
            text = cpuacct.read();
        }
        parseNumbers(text, busy);
    }

    /// Within a container the "root" is the container's own group: then the sum lacks what others run.
    [[nodiscard]] bool coversTheMachine(std::int64_t tick) const
    {
        double ran = 0;
        double ticked = 0;
        for (std::size_t cpu = 0; cpu < std::min(busy.size(), ticks.size()); ++cpu) {
            ran += static_cast<double>(busy[cpu]);
            ticked += static_cast<double>(ticks[cpu].user + ticks[cpu].kernel) * static_cast<double>(tick);
        }
        return busy.size() >= ticks.size() && ran > 0 && ran > 0.7 * ticked;
    }

    OpenFile stat;
    OpenFile cpuacct;
    bool exact = true;
    std::vector<CoreId> cores;
    std::vector<CpuTicks> ticks;     ///< by the CPU's number
    std::vector<std::uint64_t> busy; ///< by the CPU's number, nanoseconds
    std::vector<CoreUsage> usage;    ///< as `cores`
    std::vector<bool> gaps;
    std::optional<std::int64_t> last;
};

CpuUsage::CpuUsage(const CpuUsageSource &source)
    : m_implementation(std::make_unique<Implementation>(source))
{
    Implementation &own = *m_implementation;
    const long hertz = sysconf(_SC_CLK_TCK);
    const std::int64_t tick = 1'000'000'000 / (hertz > 0 ? hertz : 100);
    own.read();
    own.exact = own.coversTheMachine(tick);
    for (std::size_t cpu = 0; source.cores.empty() && cpu < own.ticks.size(); ++cpu) {
        if (own.ticks[cpu].listed)
            own.cores.emplace_back(cpu);
    }
    own.usage.assign(own.cores.size(), CoreUsage(tick));
    own.gaps.assign(own.cores.size(), true);
    sample(clock::now()); // the beginning of the first window
}

CpuUsage::~CpuUsage() = default;
CpuUsage::CpuUsage(CpuUsage &&) noexcept = default;
CpuUsage &CpuUsage::operator=(CpuUsage &&) noexcept = default;

std::vector<CoreShare> CpuUsage::sample(std::int64_t nowNanoseconds)
{
    Implementation &own = *m_implementation;
    own.read();
    const std::int64_t wall = own.last ? nowNanoseconds - *own.last : 0;
    own.last = nowNanoseconds;
    std::vector<CoreShare> shares;
    shares.reserve(own.cores.size());
    for (std::size_t i = 0; i < own.cores.size(); ++i) {
        const std::size_t cpu = own.cores[i].value;
        const CpuTicks ticks = cpu < own.ticks.size() ? own.ticks[cpu] : CpuTicks{};
        const auto busy = own.exact && cpu < own.busy.size() ? std::optional(own.busy[cpu]) : std::nullopt;
        own.gaps[i] = !own.usage[i].advance(ticks, busy, wall);
        shares.push_back(own.usage[i].share());
    }
    return shares;
}

const std::vector<bool> &CpuUsage::gaps() const
{
    return m_implementation->gaps;
}

std::string CpuUsage::source() const
{
    if (m_implementation->ticks.empty())
        return "none";
    return m_implementation->exact ? "cpuacct" : "1 - idle/wall";
}

const std::vector<CoreId> &CpuUsage::cores() const
{
    return m_implementation->cores;
}

double othersLoad(const std::vector<CoreShare> &shares)
{
    return std::accumulate(shares.begin(), shares.end(), 0.0, [](double sum, const CoreShare &share) {
        return sum + std::max(0.0, static_cast<double>(share.user) + static_cast<double>(share.kernel) -
                                       static_cast<double>(share.own));
    });
}

} // namespace coreo
