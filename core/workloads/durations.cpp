// Tasks with given durations, from a list or a file.

#include "model/random.h"
#include "workloads/builtin.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sys/stat.h>

namespace coreo {
namespace {

constexpr double kLongest = 24 * 3600e9;
constexpr std::uintmax_t kLargestFile = 256u << 20;
constexpr std::size_t kLongestLine = 256;

Parameters parameters()
{
    using Kind = Parameter::Kind;
    return {{"list", coreoText("Durations"), Kind::DurationList, "", 0, kLongest, {},
             coreoText("One duration a task, such as 500ms/50ms/50ms; the list cycles over the tasks")},
            {"file", coreoText("or from a file"), Kind::File, "", 0, 0, {},
             coreoText("A text file with one duration a line (bare numbers are milliseconds)")},
            {"io", coreoText("Waiting share"), Kind::Real, "0", 0, 1, {},
             coreoText("The share of each task that waits without holding a core")}};
}

[[noreturn]] void badFile(const std::string &path, const std::string &why)
{
    throw Failure(ExitCode::BadInputFile,
                  {coreoText("Cannot read the durations of \"%1\": %2. Nothing was started."), {path, why}});
}

std::string cut(std::string_view line)
{
    std::string out(line.substr(0, 40));
    for (char &c : out)
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f)
            c = '?';
    return line.size() > 40 ? out + "..." : out;
}

/// Reads one duration a line; blank lines and lines that begin with # are passed over. The first ten bad rows are named.
std::vector<Time> readFile(const std::string &path)
{
    struct stat status{};
    if (::stat(path.c_str(), &status) != 0)
        badFile(path, std::strerror(errno));
    if (!S_ISREG(status.st_mode))
        badFile(path, "it is not a regular file");
    if (static_cast<std::uintmax_t>(status.st_size) > kLargestFile)
        badFile(path, "it is larger than 256 MiB");
    std::ifstream in(path, std::ios::binary);
    if (!in)
        badFile(path, std::strerror(errno));
    std::vector<Time> out;
    std::string problems;
    std::size_t bad = 0;
    std::string line;
    char c = 0;
    std::size_t row = 1;
    const auto take = [&] {
        std::string_view text = line;
        if (row == 1 && text.substr(0, 3) == "\xef\xbb\xbf")
            text.remove_prefix(3);
        while (!text.empty() && (text.back() == ' ' || text.back() == '\r' || text.back() == '\t'))
            text.remove_suffix(1);
        while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
            text.remove_prefix(1);
        Time value{};
        if (!text.empty() && text.front() != '#') {
            if (parse::duration(text, value) && static_cast<double>(value.count()) <= kLongest)
                out.push_back(value);
            else if (++bad <= 10)
                problems += (problems.empty() ? "" : "; ") + ("row " + std::to_string(row) + ": \"" + cut(text) +
                                                              "\" is not a time from 0ms to 24h");
        }
        if (out.size() > kMaxTasks)
            badFile(path, "it holds more than 10,000,000 durations");
        line.clear();
        ++row;
    };
    while (in.get(c)) {
        if (c == '\n')
            take();
        else if (line.size() < kLongestLine)
            line += c;
    }
    if (!line.empty())
        take();
    if (bad > 10)
        problems += "; and " + std::to_string(bad - 10) + " more";
    if (bad > 0)
        badFile(path, problems);
    if (out.empty())
        badFile(path, "it holds no duration");
    return out;
}

std::vector<Time> durationsOf(const ParameterValues &values)
{
    const std::string list = parameterValue(parameters(), values, "list");
    const std::string file = parameterValue(parameters(), values, "file");
    if (!list.empty() && !file.empty())
        throw Failure(ExitCode::Usage,
                      {coreoText("Workload durations: give either \"list\" or \"file\", not both.")});
    if (list.empty() && file.empty())
        throw Failure(ExitCode::Usage,
                      {coreoText("Workload durations: give \"list\" (such as list=500ms/50ms/50ms) or \"file\".")});
    return list.empty() ? readFile(file) : durationList(list);
}

class Durations : public Workload
{
public:
    Durations(std::vector<Time> durations, double io, std::uint64_t seed)
        : m_durations(std::move(durations)), m_io(io), m_seed(seed)
    {}
    [[nodiscard]] Task task(TaskId id) const override
    {
        return timedTask(m_durations[id.value % m_durations.size()], m_io, expected(id));
    }
    [[nodiscard]] std::uint64_t expected(TaskId id) const override { return randomBits(m_seed, id.value, 1); }
    [[nodiscard]] int spansPerTask() const override { return m_io > 0 ? 2 : 1; }
    [[nodiscard]] ResultKind resultKind() const override { return ResultKind::Hash; }

private:
    std::vector<Time> m_durations;
    double m_io;
    std::uint64_t m_seed;
};

} // namespace

WorkloadInfo durationsInfo()
{
    return {"durations", coreoText("Given durations"),
            coreoText("Tasks of exactly the lengths you give, as a list or a file."), parameters(),
            [](const ParameterValues &values) {
                return static_cast<std::uint32_t>(durationsOf(values).size());
            },
            [](const RunSpec &spec) -> std::unique_ptr<Workload> {
                return std::make_unique<Durations>(durationsOf(spec.workloadParameters),
                                                   realOf(parameterValue(parameters(), spec.workloadParameters, "io")),
                                                   spec.seed);
            }};
}

} // namespace coreo
