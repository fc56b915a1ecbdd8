#include "reproduce/s2_claims.h"
#include "reproduce/sections.h"

namespace coreo::reproduce {

Claims reproduceS2(Stage &stage)
{
    constexpr std::uint32_t kMany = 64;
    const RunSpec serialSpec = scenarioSpec("s2-serial"), pinnedSpec = scenarioSpec("s2-pinned");
    RunSpec unpinnedSpec = pinnedSpec;
    unpinnedSpec.pin = Pin::None;
    const std::uint32_t cpus = stage.machine().usableCount();

    BoundRuns runs;
    runs.serial = stage.keep("s2-serial", serialSpec);
    runs.pinned = stage.keep("s2-pinned", pinnedSpec);
    RunFacts pinned = runs.pinned; // of the same length as the unpinned one
    if (stage.onPython()) {        // a tenth is enough to compare: Python takes a minute for the whole
        unpinnedSpec.workloadParameters["ranges"] = "10000000/20000000/30000000";
        RunSpec shorter = unpinnedSpec;
        shorter.pin = pinnedSpec.pin;
        pinned = stage.pass("s2-pinned, a tenth", shorter);
    }
    const RunFacts unpinned = stage.pass("s2-unpinned", unpinnedSpec);
    unpinnedSpec.workloadParameters = pinnedSpec.workloadParameters;
    // Three cores stand idle but for the loop's one: drawn on the machine that the pool has.
    runs.virtualSerial = stage.keep("s2-serial-three-cores", onVirtualCores(serialSpec, 1, 3));
    runs.virtualPinned = stage.keep("s2-pinned-three-cores", onVirtualCores(pinnedSpec, 3, 3));
    runs.virtualMany = stage.pass("s2-pinned on 64 virtual cores", onVirtualCores(pinnedSpec, kMany, kMany));
    runs.virtualHere = stage.pass("s2-pinned on virtual cores as here", onVirtualCores(pinnedSpec, cpus, cpus));
    const RunFacts virtualUnpinned =
        stage.pass("s2-unpinned on three virtual cores", onVirtualCores(unpinnedSpec, 3, 3));
    RunSpec heavier = scenarioSpec("s2-heavier"), heavierSerial = heavier;
    heavierSerial.strategy = "serial";
    heavierSerial.strategyParameters.clear();
    heavierSerial.pin = Pin::None;
    const RunFacts virtualHeavySerial = stage.pass("s2-heavier in series", onVirtualCores(heavierSerial, 1, 1));
    const RunFacts virtualHeavy = stage.pass("s2-heavier on 64 virtual cores", onVirtualCores(heavier, kMany, kMany));

    return {articlesResult(runs.serial, runs.pinned),
            serialIsOneByOne(runs.serial),
            stairStep(runs.virtualPinned),
            twiceIsTheBound(runs),
            lessTime(runs.serial, runs.pinned),
            pinningIsNotIt(runs.virtualPinned, virtualUnpinned, pinned, unpinned),
            pinsHold(runs.pinned),
            joinBeforeGet(runs.pinned),
            workersForNothing(runs.pinned, cpus),
            heavierIsBoundElsewhere(virtualHeavySerial, virtualHeavy)};
}

} // namespace coreo::reproduce
