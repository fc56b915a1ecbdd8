#include "reproduce/s1_claims.h"
#include "reproduce/sections.h"

namespace coreo::reproduce {
namespace {

constexpr std::uint32_t kEchoes = 20;

/// A scenario's spec with tasks a fifth as long: many of them are run.
RunSpec shorter(const char *scenario)
{
    RunSpec spec = scenarioSpec(scenario);
    spec.workloadParameters["n"] = "800000000/200000000";
    return spec;
}

/// What is really run: Python adds and counts a hundred times more slowly.
RunSpec real(const Stage &stage, RunSpec spec)
{
    if (stage.onPython() && spec.workload == "sum")
        spec.workloadParameters["n"] = "8000000/2000000";
    else if (stage.onPython() && spec.workload == "wordcount")
        spec.workloadParameters = {{"files", "16"}, {"size", "128KiB"}};
    return spec;
}

} // namespace

Claims reproduceS1(Stage &stage)
{
    const auto claim = [&](const char *name, const RunSpec &spec, Claim (*judge)(const RunFacts &, const RunFacts &)) {
        return judge(stage.keep(name, real(stage, spec)), stage.pass(std::string(name) + " on two virtual cores", onVirtualCores(spec, 2, 2)));
    };
    RunSpec asCompleted = shorter("s1-executor");
    asCompleted.strategy = "executor_as_completed";
    RunSpec gather = shorter("s1-asyncio");
    gather.strategy = "run_in_executor_gather";
    const auto echo = [&](std::uint32_t busy) {
        const std::string workload = "convoy:cpu=400ms,busy=" + std::to_string(busy);
        const RunSpec spec =
            specOf("pool_imap_unordered", workload.c_str(), busy + kEchoes, busy + 1, "gil-threads");
        const std::string name = "s1-convoy-" + std::to_string(busy);
        const RunFacts seen = stage.keep(name, spec);
        return convoy(seen, stage.pass(name + " on virtual cores", onVirtualCores(spec, busy + 1, busy + 1)), busy);
    };
    return {claim("s1-join", shorter("s1-join"), joinTellsLate),
            claim("s1-apply", shorter("s1-apply"), applyIsOneByOne),
            claim("s1-apply-async", shorter("s1-apply-async"), getWaitsForTheLongOne),
            claim("s1-executor", shorter("s1-executor"), executorMapInStartOrder),
            claim("s1-as-completed", asCompleted, asCompletedNeedsNoLoop),
            claim("s1-threads", shorter("s1-threads"), threadsTakeTurns),
            echo(1),
            echo(2),
            claim("s1-asyncio", shorter("s1-asyncio"), loopDeliversAsTheyEnd),
            claim("s1-gather", gather, gatherInArgumentOrder),
            readingOnTheLoop(stage.keep("s1-mixed", real(stage, scenarioSpec("s1-mixed"))))};
}

} // namespace coreo::reproduce
