// The third article's task: a random sleep (its IO), then a summing loop (its CPU).

#include "model/random.h"
#include "workloads/builtin.h"

namespace coreo {
namespace {

Parameters parameters()
{
    using Kind = Parameter::Kind;
    return {{"sleep", coreoText("Sleep"), Kind::DurationRange, "0..1000ms", 0, 3600e9, {},
             coreoText("Each task first waits a random time of this range; waiting holds no core")},
            {"n", coreoText("Then sum up to"), Kind::Integer, "2000", 0, 4e9, {},
             coreoText("The computing part: adds 0 to n one by one")},
            {"cpu", coreoText("or compute for"), Kind::Duration, "", 0, 3600e9, {},
             coreoText("The computing part as a time; replaces the sum")}};
}

class SleepThenSum : public Workload
{
public:
    SleepThenSum(Time low, Time high, std::uint64_t n, Time cpu, std::uint64_t seed)
        : m_low(low), m_high(high), m_n(n), m_cpu(cpu), m_seed(seed)
    {}

    [[nodiscard]] Task task(TaskId id) const override
    {
        Task task;
        const double share = unitInterval(randomBits(m_seed, id.value));
        const auto wait = m_low.count() +
                          static_cast<std::int64_t>(share * static_cast<double>((m_high - m_low).count()));
        if (wait > 0)
            task.add({Step::Kind::Wait, static_cast<std::uint64_t>(wait), 0});
        if (m_cpu > Time::zero())
            task.add({Step::Kind::Spin, static_cast<std::uint64_t>(m_cpu.count()), expected(id)});
        else
            task.add({Step::Kind::Sum, m_n, 0});
        return task;
    }
    [[nodiscard]] std::uint64_t expected(TaskId id) const override
    {
        if (m_cpu > Time::zero())
            return randomBits(m_seed, id.value, 1);
        return m_n % 2 == 0 ? m_n / 2 * (m_n + 1) : (m_n + 1) / 2 * m_n;
    }
    [[nodiscard]] int spansPerTask() const override { return m_high > Time::zero() ? 2 : 1; }
    [[nodiscard]] ResultKind resultKind() const override
    {
        return m_cpu > Time::zero() ? ResultKind::Hash : ResultKind::Integer;
    }

private:
    Time m_low, m_high;
    std::uint64_t m_n;
    Time m_cpu;
    std::uint64_t m_seed;
};

} // namespace

WorkloadInfo sleepThenSumInfo()
{
    return {"sleep_then_sum", coreoText("Sleep, then sum"),
            coreoText("Waits a random time and then computes, as the third article's 10,000 tasks do."), parameters(),
            [](const ParameterValues &) { return 0u; },
            [](const RunSpec &spec) -> std::unique_ptr<Workload> {
                const auto value = [&spec](const char *key) {
                    return parameterValue(parameters(), spec.workloadParameters, key);
                };
                const std::string range = value("sleep");
                const auto parts = parse::split(range, "..");
                const Time low = durationOf(parts.front());
                return std::make_unique<SleepThenSum>(low, parts.size() > 1 ? durationOf(parts.back()) : low,
                                                      integerList(value("n")).front(), durationOf(value("cpu")),
                                                      spec.seed);
            }};
}

} // namespace coreo
