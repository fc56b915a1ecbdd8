// Tasks that stream over memory: more cores help only until the memory bus is full.

#include "model/random.h"
#include "workloads/builtin.h"

namespace coreo {
namespace {

Parameters parameters()
{
    return {{"size", coreoText("Buffer"), Parameter::Kind::Size, "64MiB", 8, 64.0 * (1ull << 30), {},
             coreoText("How much memory each task streams over; every worker has its own buffer")},
            {"passes", coreoText("Passes"), Parameter::Kind::Integer, "4", 1, 65535, {},
             coreoText("How often the buffer is read")}};
}

class Memory : public Workload
{
public:
    Memory(std::uint64_t bytes, std::uint64_t passes, std::uint64_t seed)
        : m_words(bytes / sizeof(std::uint64_t)), m_passes(passes), m_seed(seed)
    {}
    [[nodiscard]] Task task(TaskId id) const override
    {
        Task task;
        task.add({Step::Kind::Stream, m_words * sizeof(std::uint64_t), pattern(id)});
        return task;
    }
    /// The buffer holds pattern + j * stride at word j, so the sum over all passes has a closed form.
    [[nodiscard]] std::uint64_t expected(TaskId id) const override
    {
        const std::uint64_t pairs = m_words % 2 == 0 ? m_words / 2 * (m_words - 1) : (m_words - 1) / 2 * m_words;
        return m_passes * (m_words * pattern(id) + kStreamStride * pairs);
    }
    [[nodiscard]] std::uint64_t bytesPerWorker() const override { return m_words * sizeof(std::uint64_t); }
    [[nodiscard]] ResultKind resultKind() const override { return ResultKind::Hash; }

private:
    [[nodiscard]] std::uint64_t pattern(TaskId id) const
    {
        return (randomBits(m_seed, id.value, 1) & ~kStreamPassesMask) | m_passes;
    }
    std::uint64_t m_words, m_passes, m_seed;
};

} // namespace

WorkloadInfo memoryInfo()
{
    return {"memory", coreoText("Memory streaming"),
            coreoText("Streams over a large buffer: cores share the memory bus, so more of them help less."),
            parameters(), [](const ParameterValues &) { return 0u; },
            [](const RunSpec &spec) -> std::unique_ptr<Workload> {
                const auto value = [&spec](const char *key) {
                    return parameterValue(parameters(), spec.workloadParameters, key);
                };
                std::uint64_t bytes = 8;
                parse::size(value("size"), bytes);
                return std::make_unique<Memory>(bytes, integerList(value("passes")).front(), spec.seed);
            }};
}

} // namespace coreo
