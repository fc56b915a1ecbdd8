#include "workloads/workload.h"

#include <algorithm>

namespace coreo {
namespace {

constexpr double kLongest = 4e18; // ns, a century: more cannot be meant, and would not fit

Time rounded(double ns)
{
    return Time(static_cast<std::int64_t>(std::clamp(ns + 0.5, 0.0, kLongest)));
}

/// Sums stay within what a Time holds.
void addTo(Time &sum, Time more)
{
    sum = more > Time::max() - sum ? Time::max() : sum + more;
}

} // namespace

void Workload::outline(TaskId first, std::uint32_t count, const StepCosts &costs, TaskOutline *out) const
{
    for (std::uint32_t i = 0; i < count; ++i) {
        const TaskId id(first.value + i);
        const Task whole = task(id);
        out[i].waits = std::any_of(whole.begin(), whole.end(), [](const Step &step) { return step.waits(); });
        out[i].compute = out[i].waits ? Time::zero() : plan(whole, costs).compute;
        out[i].result = expected(id);
    }
}

void Workload::expectedOf(const TaskId *tasks, std::uint32_t count, std::uint64_t *out) const
{
    for (std::uint32_t i = 0; i < count; ++i)
        out[i] = expected(tasks[i]);
}

Plan plan(const Task &task, const StepCosts &costs)
{
    Plan out;
    for (const Step &step : task) {
        const auto amount = static_cast<double>(step.amount);
        double ns = 0;
        switch (step.kind) {
        case Step::Kind::Wait:
            addTo(out.wait, rounded(amount));
            continue;
        case Step::Kind::Read:
            addTo(out.wait, rounded(amount * costs.readPerByte));
            continue;
        case Step::Kind::Spin:
            addTo(out.compute, rounded(amount));
            continue;
        case Step::Kind::Identity:
            ns = costs.identity;
            break;
        case Step::Kind::Sum:
            ns = amount * costs.sumPerAddition;
            break;
        case Step::Kind::Triangular:
            ns = amount * costs.triangularPerTurn;
            break;
        case Step::Kind::Stream:
            ns = amount * static_cast<double>((step.argument & kStreamPassesMask) + 1) * costs.streamPerByte;
            break;
        case Step::Kind::Count:
            ns = amount * costs.countPerByte;
            break;
        case Step::Kind::Call: // nobody can know
            break;
        }
        addTo(out.compute, rounded(ns));
    }
    return out;
}

} // namespace coreo
