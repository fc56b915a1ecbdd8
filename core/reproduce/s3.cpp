#include "model/parameters.h"
#include "reproduce/s3_claims.h"
#include "reproduce/sections.h"

namespace coreo::reproduce {
namespace {

/// A batch on one loop and on two.
LoopRuns loops(Stage &stage, const SleepersPlan &plan, const std::string &ending)
{
    const std::string workload = "sleep_then_sum:sleep=" + formatDuration(plan.least) + ".." +
                                 formatDuration(plan.most) + ",cpu=" + formatDuration(plan.compute);
    const RunSpec one = specOf("event_loop_gather", workload.c_str(), plan.tasks, 1, "loops");
    const RunSpec two = specOf("loop_per_core", workload.c_str(), plan.tasks, 2, "loops");
    return {plan,
            stage.keep("s3-one-loop" + ending, one),
            stage.keep("s3-two-loops" + ending, two),
            stage.pass("s3-one-loop" + ending + ", virtually", onVirtualCores(one, 1, 1)),
            stage.pass("s3-two-loops" + ending + ", virtually", onVirtualCores(two, 2, 2))};
}

} // namespace

Claims reproduceS3(Stage &stage)
{
    constexpr std::int64_t kMs = 1'000'000, kUs = 1'000;
    const LoopRuns computing = loops(stage, {3'000, Time(0), Time(200 * kMs), Time(400 * kUs)}, "");
    const LoopRuns sleeping = loops(stage, {1'000, Time(0), Time(1'000 * kMs), Time(100 * kUs)}, "-sleeping");
    return {oneLoopIsOneCore(computing),
            lagRamp(computing),
            twoLoopsAreTwiceAsFast(computing),
            timeFollowsTheModel("s3.model-computing", "computing dominates", computing),
            batchesComeAsAWhole(computing),
            sleepsGainNothing(sleeping),
            timeFollowsTheModel("s3.model-sleeping", "sleeps dominate", sleeping)};
}

} // namespace coreo::reproduce
