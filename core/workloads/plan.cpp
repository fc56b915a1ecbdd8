#include "workloads/workload.h"


namespace coreo {

Plan plan(const Task &task, const StepCosts &costs)
{
    Plan out;
    for (const Step &step : task) {
        const auto amount = static_cast<double>(step.amount);
        double ns = 0;
        switch (step.kind) {
        case Step::Kind::Wait:
            out.wait += Time(static_cast<std::int64_t>(step.amount));
            continue;
        case Step::Kind::Spin:
            out.compute += Time(static_cast<std::int64_t>(step.amount));
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
        }
        out.compute += Time(static_cast<std::int64_t>(ns + 0.5));
    }
    return out;
}

} // namespace coreo
