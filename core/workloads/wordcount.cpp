// The first article's mixed example: reading a file is waiting, counting its words is computing.

#include "workloads/builtin.h"
#include "workloads/word_text.h"

#include <mutex>
#include <vector>

namespace coreo {
namespace {

constexpr double kMostFiles = 100'000;

Parameters parameters()
{
    using Kind = Parameter::Kind;
    return {{"files", coreoText("Files"), Kind::Integer, "24", 1, kMostFiles, {},
             coreoText("How many texts are generated, in one nameless temporary file; task i reads text i, beginning anew after the last")},
            {"size", coreoText("Size of a file"), Kind::Size, "1MiB", 16, 64.0 * (1ull << 20), {},
             coreoText("How much text each task reads and counts")}};
}

class WordCount : public Workload
{
public:
    WordCount(std::uint32_t files, std::uint64_t bytes, std::uint64_t seed)
        : m_bytes(bytes), m_seed(seed), m_known(files), m_expected(files)
    {}

    [[nodiscard]] Task task(TaskId id) const override
    {
        const std::uint64_t offset = fileOf(id) * m_bytes;
        Task task;
        task.add({Step::Kind::Read, m_bytes, offset});
        task.add({Step::Kind::Count, m_bytes, offset});
        return task;
    }
    /// Counted once a file, and only when somebody asks: a window that moves a slider makes workloads all the time.
    [[nodiscard]] std::uint64_t expected(TaskId id) const override
    {
        const std::uint32_t file = fileOf(id);
        std::call_once(m_known[file], [&] {
            WordCounter counter;
            counter.add(makeText(m_seed, file, m_bytes));
            m_expected[file] = counter.counts().bits();
        });
        return m_expected[file];
    }
    [[nodiscard]] int spansPerTask() const override { return 2; }
    [[nodiscard]] ResultKind resultKind() const override { return ResultKind::Words; }
    [[nodiscard]] std::uint64_t bytesPerWorker() const override { return m_bytes; }
    [[nodiscard]] std::uint32_t inputPieces() const override { return static_cast<std::uint32_t>(m_known.size()); }
    [[nodiscard]] std::string inputPiece(std::uint32_t piece) const override
    {
        return makeText(m_seed, piece, m_bytes);
    }

private:
    [[nodiscard]] std::uint32_t fileOf(TaskId id) const
    {
        return id.value % static_cast<std::uint32_t>(m_known.size());
    }

    std::uint64_t m_bytes, m_seed;
    mutable std::vector<std::once_flag> m_known;
    mutable std::vector<std::uint64_t> m_expected;
};

} // namespace

WorkloadInfo wordcountInfo()
{
    return {"wordcount", coreoText("Word count"),
            coreoText("Reads a text (waiting) and counts its words (computing): the first article's mixed example."),
            parameters(),
            [](const ParameterValues &values) {
                return static_cast<std::uint32_t>(integerList(parameterValue(parameters(), values, "files")).front());
            },
            [](const RunSpec &spec) -> std::unique_ptr<Workload> {
                const auto value = [&spec](const char *key) {
                    return parameterValue(parameters(), spec.workloadParameters, key);
                };
                std::uint64_t bytes = 16;
                parse::size(value("size"), bytes);
                return std::make_unique<WordCount>(static_cast<std::uint32_t>(integerList(value("files")).front()),
                                                   bytes, spec.seed);
            }};
}

} // namespace coreo
