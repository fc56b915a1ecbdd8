// CPython, our native engine and the simulator run the same batches, and what the APIs determine must come out alike: who
// delivers what in which order, where chunks are cut, how much is in flight, and what an exception does. Native and simulated
// runs have --on-error api, as CPython always does. Each failing cell names its seed, strategy and back end.

#include "conformance/determined.h"
#include "model/random.h"
#include "support/needs_python.h"

#include <gtest/gtest.h>

#include <iostream>

namespace coreo::test {
namespace {

constexpr std::uint32_t kSeeds = 20;
constexpr std::uint32_t kStride = 5; ///< of them so few are taken where not all are asked for

/// Draws one batch after the other from a seed.
class Draw
{
public:
    explicit Draw(std::uint64_t seed) : m_seed(seed) {}
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(randomBits(m_seed, m_next++, 77) % bound); }
    std::uint32_t between(std::uint32_t low, std::uint32_t high) { return low + below(high - low + 1); }

private:
    std::uint64_t m_seed, m_next = 0;
};

/// A seeded batch for that strategy, as the native engine runs it.
RunSpec batch(const StrategyInfo &strategy, std::uint64_t seed)
{
    static const char *const workloads[] = {"identity",
                                            "sum:n=20000/500/7",
                                            "triangular:ranges=3000/10/800",
                                            "synthetic:mean=1ms,shape=uniform,cv=0.5",
                                            "synthetic:mean=2ms,shape=bimodal,cv=1",
                                            "synthetic:mean=2ms,shape=lognormal,io=0.6",
                                            "sleep_then_sum:sleep=0..4ms,n=300",
                                            "durations:list=6ms/1ms/1ms/3ms",
                                            "memory:size=64KiB,passes=2",
                                            "wordcount:files=3,size=4KiB"};
    Draw draw(seed);
    RunSpec spec = makeSpec(strategy.id, "", workloads[draw.below(std::size(workloads))], 0, draw.between(1, 4));
    spec.tasks = draw.between(1, strategy.id == std::string_view("process_join") ? 8 : 48);
    if (strategy.takesChunk && draw.below(3) > 0) {
        spec.chunk = draw.between(1, 9);
        spec.chunkGiven = true;
    }
    spec.seed = seed;
    spec.onError = "api";
    return spec;
}

RunSpec on(RunSpec spec, const char *backend)
{
    spec.backend = backend;
    spec.costs = spec.simulated() ? "python" : spec.costs;
    return spec;
}

class Conformance : public testing::TestWithParam<std::string>
{
public:
    void SetUp() override
    {
        if (const std::string missing = missingInterpreter(); !missing.empty())
            GTEST_SKIP() << missing;
    }

protected:
    /// Runs a batch everywhere and compares.
    static void compare(const RunSpec &spec, std::uint64_t seed)
    {
        const Ran native = runSpec(on(spec, "native"));
        for (const char *backend : {"native", "python", "simulated"}) {
            SCOPED_TRACE("cell: seed " + std::to_string(seed) + ", " + spec.strategy + " on " + backend + ", " +
                         std::to_string(spec.tasks) + " tasks of " + formatIdWithParameters(spec.workload, spec.workloadParameters) + ", " +
                         std::to_string(spec.workers) + " workers, chunk " + (spec.chunkGiven ? std::to_string(spec.chunk) : "auto") +
                         (spec.fault.empty() ? "" : ", " + spec.fault));
            const Ran other = std::string_view(backend) == "native" ? Ran() : runSpec(on(spec, backend));
            const Ran &ran = other.history ? other : native;
            for (const std::string &difference : determined(ran))
                ADD_FAILURE() << difference;
            for (const std::string &difference : other.history ? differences(native, ran) : std::vector<std::string>())
                ADD_FAILURE() << difference;
        }
    }

    [[nodiscard]] static const StrategyInfo &strategy() { return *findStrategy(GetParam()); }
    static void forEachSeed(const std::function<void(std::uint64_t)> &each)
    {
        for (std::uint32_t i = fullCounts() ? 0 : 1; i < kSeeds; i += fullCounts() ? 1 : kStride)
            each(1'000 + i);
    }
};

TEST_P(Conformance, SameBatchesSameOrders)
{
    forEachSeed([](std::uint64_t seed) { compare(batch(strategy(), seed), seed); });
}

TEST_P(Conformance, SameEndByAnException)
{
    forEachSeed([](std::uint64_t seed) {
        RunSpec spec = batch(strategy(), seed);
        spec.fault = "throw@" + std::to_string(randomBits(seed, 99) % spec.tasks);
        compare(spec, seed);
    });
}

std::vector<std::string> strategyIds()
{
    std::vector<std::string> out;
    for (const StrategyInfo &info : strategies())
        out.emplace_back(info.id);
    return out;
}

INSTANTIATE_TEST_SUITE_P(All, Conformance, testing::ValuesIn(strategyIds()), [](const auto &one) { return one.param; });

} // namespace
} // namespace coreo::test
