// The workloads of the articles that only compute: identity, sum, triangular.

#include "workloads/builtin.h"

namespace coreo {
namespace {

class Identity : public Workload
{
public:
    [[nodiscard]] Task task(TaskId id) const override
    {
        Task task;
        task.add({Step::Kind::Identity, 0, id.value});
        return task;
    }
    [[nodiscard]] std::uint64_t expected(TaskId id) const override { return id.value; }
    void outline(TaskId first, std::uint32_t count, const StepCosts &costs, TaskOutline *out) const override
    {
        const Time compute = plan(Identity::task(first), costs).compute; // all are equally long
        for (std::uint32_t i = 0; i < count; ++i) {
            out[i].compute = compute;
            out[i].result = first.value + i;
            out[i].waits = false;
        }
    }
};

/// n(n+1)/2 without overflow of the product: one of the two factors is even.
std::uint64_t sumUpTo(std::uint64_t n)
{
    return n % 2 == 0 ? n / 2 * (n + 1) : (n + 1) / 2 * n;
}

class Sum : public Workload
{
public:
    explicit Sum(std::vector<std::uint64_t> sizes) : m_sizes(std::move(sizes)) {}
    [[nodiscard]] Task task(TaskId id) const override
    {
        Task task;
        task.add({Step::Kind::Sum, size(id), 0});
        return task;
    }
    [[nodiscard]] std::uint64_t expected(TaskId id) const override { return sumUpTo(size(id)); }

private:
    [[nodiscard]] std::uint64_t size(TaskId id) const { return m_sizes[id.value % m_sizes.size()]; }
    std::vector<std::uint64_t> m_sizes;
};

class Triangular : public Workload
{
public:
    explicit Triangular(std::vector<std::uint64_t> ranges) : m_ranges(std::move(ranges)) {}
    [[nodiscard]] Task task(TaskId id) const override
    {
        Task task;
        task.add({Step::Kind::Triangular, range(id), 0});
        return task;
    }
    /// The last turn is k = r - 1. Python divides exact integers; so does this: k(k+1) is even.
    [[nodiscard]] std::uint64_t expected(TaskId id) const override
    {
        const std::uint64_t r = range(id);
        return bitsOf(r == 0 ? 0.0 : static_cast<double>(sumUpTo(r - 1)));
    }
    [[nodiscard]] ResultKind resultKind() const override { return ResultKind::Real; }

private:
    [[nodiscard]] std::uint64_t range(TaskId id) const { return m_ranges[id.value % m_ranges.size()]; }
    std::vector<std::uint64_t> m_ranges;
};

constexpr double kLargestSum = 4'000'000'000; // its result still fits 64 bits

Parameters sumParameters()
{
    return {{"n", coreoText("Sum up to"), Parameter::Kind::IntegerList, "1000000", 0, kLargestSum, {},
             coreoText("Each task adds 0 to n one by one; a list such as 2000000/500000 cycles over the tasks")}};
}

Parameters triangularParameters()
{
    return {{"ranges", coreoText("Ranges"), Parameter::Kind::IntegerList, "100000000/200000000/300000000", 0,
             kLargestSum, {},
             coreoText("How often each task computes k(k+1)/2, overwriting the result; the list cycles over the tasks")}};
}

} // namespace

WorkloadInfo identityInfo()
{
    return {"identity", coreoText("f(x) = x"),
            coreoText("A function that does nothing: all the time goes into handing out and collecting."), {},
            [](const ParameterValues &) { return 0u; },
            [](const RunSpec &) -> std::unique_ptr<Workload> { return std::make_unique<Identity>(); }};
}

WorkloadInfo sumInfo()
{
    return {"sum", coreoText("Sum 0..n"), coreoText("Adds the numbers from 0 to n one by one, as the first article does."),
            sumParameters(),
            [](const ParameterValues &values) { return listLength(parameterValue(sumParameters(), values, "n")); },
            [](const RunSpec &spec) -> std::unique_ptr<Workload> {
                return std::make_unique<Sum>(
                    integerList(parameterValue(sumParameters(), spec.workloadParameters, "n")));
            }};
}

WorkloadInfo triangularInfo()
{
    return {"triangular", coreoText("Triangular numbers"),
            coreoText("Computes k(k+1)/2 for every k of a range and keeps the last, as the second article does."),
            triangularParameters(),
            [](const ParameterValues &values) {
                return listLength(parameterValue(triangularParameters(), values, "ranges"));
            },
            [](const RunSpec &spec) -> std::unique_ptr<Workload> {
                return std::make_unique<Triangular>(
                    integerList(parameterValue(triangularParameters(), spec.workloadParameters, "ranges")));
            }};
}

} // namespace coreo
