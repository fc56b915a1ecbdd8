#include "workloads/builtin.h"

namespace coreo {

std::vector<std::uint64_t> integerList(std::string_view text)
{
    std::vector<std::uint64_t> out;
    for (const std::string_view part : parse::split(text, "/")) {
        std::uint64_t value = 0;
        if (parse::integer(part, value))
            out.push_back(value);
    }
    if (out.empty())
        out.push_back(0);
    return out;
}

std::vector<Time> durationList(std::string_view text)
{
    std::vector<Time> out;
    for (const std::string_view part : parse::split(text, "/")) {
        Time value{};
        if (parse::duration(part, value))
            out.push_back(value);
    }
    return out;
}

std::uint32_t listLength(std::string_view text)
{
    const std::size_t length = parse::split(text, "/").size();
    return length > 1 ? static_cast<std::uint32_t>(length) : 0;
}

Time durationOf(std::string_view text)
{
    Time out{};
    parse::duration(text, out);
    return out;
}

double realOf(std::string_view text)
{
    double out = 0;
    parse::real(text, out);
    return out;
}

Task timedTask(Time duration, double io, std::uint64_t hash)
{
    Task task;
    const Time wait(static_cast<std::int64_t>(static_cast<double>(duration.count()) * io));
    if (wait > Time::zero())
        task.add({Step::Kind::Wait, static_cast<std::uint64_t>(wait.count()), 0});
    task.add({Step::Kind::Spin, static_cast<std::uint64_t>((duration - wait).count()), hash});
    return task;
}

} // namespace coreo
