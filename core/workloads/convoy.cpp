// The convoy effect: threads that compute beside one that has only a little to do after each of its waits. Under an
// interpreter lock the little work waits for a whole switch interval each time.

#include "model/random.h"
#include "workloads/builtin.h"

namespace coreo {
namespace {

Parameters parameters()
{
    using Kind = Parameter::Kind;
    return {{"busy", coreoText("Busy tasks"), Kind::Integer, "1", 0, 1024, {},
             coreoText("So many tasks, the first ones, compute without a pause; all others are echoes")},
            {"cpu", coreoText("which compute for"), Kind::Duration, "300ms", 0, 3600e9, {},
             coreoText("How long a busy task computes")},
            {"pause", coreoText("An echo waits"), Kind::Duration, "1ms", 0, 3600e9, {},
             coreoText("How long an echo waits before it has something to do, as if for a request")},
            {"work", coreoText("and computes for"), Kind::Duration, "10us", 0, 3600e9, {},
             coreoText("How long an echo computes after its wait")}};
}

class Convoy : public Workload
{
public:
    Convoy(std::uint64_t busy, Time cpu, Time pause, Time work, std::uint64_t seed)
        : m_busy(busy), m_cpu(cpu), m_pause(pause), m_work(work), m_seed(seed)
    {}

    [[nodiscard]] Task task(TaskId id) const override
    {
        Task task;
        const bool busy = id.value < m_busy;
        if (!busy && m_pause > Time::zero())
            task.add({Step::Kind::Wait, static_cast<std::uint64_t>(m_pause.count()), 0});
        task.add({Step::Kind::Spin, static_cast<std::uint64_t>((busy ? m_cpu : m_work).count()), expected(id)});
        return task;
    }
    [[nodiscard]] std::uint64_t expected(TaskId id) const override { return randomBits(m_seed, id.value, 1); }
    [[nodiscard]] int spansPerTask() const override { return m_pause > Time::zero() ? 2 : 1; }
    [[nodiscard]] ResultKind resultKind() const override { return ResultKind::Hash; }

private:
    std::uint64_t m_busy;
    Time m_cpu, m_pause, m_work;
    std::uint64_t m_seed;
};

} // namespace

WorkloadInfo convoyInfo()
{
    return {"convoy", coreoText("Busy tasks and echoes"),
            coreoText("Some tasks compute, the others wait and then have little to do: what an interpreter lock makes of it."),
            parameters(), [](const ParameterValues &) { return 0u; },
            [](const RunSpec &spec) -> std::unique_ptr<Workload> {
                const auto value = [&spec](const char *key) {
                    return parameterValue(parameters(), spec.workloadParameters, key);
                };
                return std::make_unique<Convoy>(integerList(value("busy")).front(), durationOf(value("cpu")),
                                                durationOf(value("pause")), durationOf(value("work")), spec.seed);
            }};
}

} // namespace coreo
