#include "simulator/segments.h"

#include "model/problem.h"

#include <algorithm>

namespace coreo {

Segments segments(const Task &task, const StepCosts &costs, bool skipFirstWaits)
{
    Segments out;
    const bool waits = std::any_of(task.begin(), task.end(), [](const Step &s) { return s.waits(); });
    if (!waits) {
        out.at[0].length = plan(task, costs).compute;
        out.count = 1;
        return out;
    }
    for (const Step &step : task) {
        const SpanKind kind = step.waits() ? SpanKind::Wait : SpanKind::Compute;
        Task single;
        single.add(step);
        const Plan planned = plan(single, costs);
        const Time length = kind == SpanKind::Wait ? planned.wait : planned.compute;
        if (out.count > 0 && out.at[out.count - 1].kind == kind)
            out.at[out.count - 1].length = later(out.at[out.count - 1].length, length);
        else
            out.at[out.count++] = {kind, length};
    }
    if (skipFirstWaits && out.at[0].kind == SpanKind::Wait) {
        out.waitedBefore = out.at[0].length;
        std::copy(out.at.begin() + 1, out.at.begin() + std::max(out.count, 2u), out.at.begin());
        out.count = std::max(out.count - 1, 1u);
    }
    return out;
}

void refuseTooLong()
{
    throw Failure(ExitCode::Usage,
                  Text(coreoText("The simulated run would last longer than 146 years, as far as its clock goes. "
                                 "Nothing was kept of it. Use fewer or shorter tasks.")));
}

} // namespace coreo
