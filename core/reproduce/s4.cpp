#include "model/parameters.h"
#include "reproduce/s4_claims.h"
#include "reproduce/sections.h"

namespace coreo::reproduce {
namespace {

constexpr std::uint32_t kRuns = 20;      ///< of imap_unordered, to see whether the order differs
constexpr std::uint32_t kLengthTasks = 400; ///< for each task length tried

RunSpec withCosts(RunSpec spec, const char *costs)
{
    spec.costs = costs;
    return spec;
}

/// The tasks of one length in series and in a pool of two workers.
template<class Run>
LengthPoint pointAt(Time length, Run run)
{
    const std::string workload = "synthetic:shape=constant,mean=" + formatDuration(length);
    return {length, run(specOf("serial", workload.c_str(), kLengthTasks, 1, "inline")).makespan,
            run(specOf("pool_imap", workload.c_str(), kLengthTasks, 2)).makespan};
}

Claim lengths(Stage &stage)
{
    std::vector<LengthPoint> real, virtualOnes;
    for (const std::int64_t us : {1, 5, 20, 50, 100, 200, 500, 1000}) {
        const Time length(us * 1000);
        const std::string name = "400 tasks of " + formatDuration(length);
        real.push_back(pointAt(length, [&](const RunSpec &spec) { return stage.pass(name, spec); }));
        virtualOnes.push_back(pointAt(length, [&](const RunSpec &spec) {
            return stage.pass(name + ", virtually",
                              withCosts(onVirtualCores(spec, spec.workers, spec.workers), "python"));
        }));
    }
    return poolWinsFrom(real, virtualOnes);
}

} // namespace

Claims reproduceS4(Stage &stage)
{
    const RunSpec imapSpec = scenarioSpec("s4-imap"), unorderedSpec = scenarioSpec("s4-imap-unordered");
    const RunFacts imap = stage.keep("s4-imap", imapSpec);
    const RunFacts unordered = stage.keep("s4-imap-unordered", unorderedSpec);
    const RunFacts virtualImap = stage.pass("s4-imap on virtual cores", onVirtualCores(imapSpec, 4, 4));
    const RunFacts virtualUnordered =
        stage.pass("s4-imap-unordered on virtual cores", onVirtualCores(unorderedSpec, 4, 4));
    std::vector<RunFacts> again;
    const RunSpec equalTasks = specOf("pool_imap_unordered", "synthetic:shape=constant,mean=2ms", 10, 4);
    for (std::uint32_t i = 1; i <= kRuns; ++i)
        again.push_back(stage.pass(
            "s4-imap-unordered, equal tasks, run " + std::to_string(i) + " of " + std::to_string(kRuns), equalTasks));
    const RunSpec handOutSpec = scenarioSpec("s4-hand-out");
    const RunFacts handOut = stage.keep("s4-hand-out", handOutSpec);
    const RunFacts virtualHandOut = stage.pass("s4-hand-out on virtual cores", onVirtualCores(handOutSpec, 3, 3));
    const RunSpec trivialSpec = scenarioSpec("s4-trivial");
    RunSpec trivialSerialSpec = specOf("serial", "identity", trivialSpec.tasks, 1, "inline");
    const RunFacts trivialSerial = stage.pass("f(x) = x in series", trivialSerialSpec);
    const RunFacts trivialPool = stage.keep("s4-trivial", trivialSpec);
    const RunFacts virtualTrivialSerial =
        stage.pass("f(x) = x in series, virtually", withCosts(onVirtualCores(trivialSerialSpec, 1, 1), "python"));
    const RunFacts virtualTrivialPool =
        stage.pass("f(x) = x in a pool, virtually", withCosts(onVirtualCores(trivialSpec, 2, 2), "python"));

    return {imapOrder(imap),
            unorderedAsReceived(unordered),
            sameHandOut(imap, unordered, virtualImap, virtualUnordered),
            orderIsLuck(again),
            listFromZero(imap),
            doneTakesTheNext(handOut, virtualHandOut),
            trivialDoesNotPay(trivialSerial, trivialPool, virtualTrivialSerial, virtualTrivialPool),
            poolCreation(trivialPool),
            lengths(stage)};
}

} // namespace coreo::reproduce
