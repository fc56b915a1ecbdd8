// FAULTS section 7, K: more tasks than memory holds are refused with the estimate, before anything is started.

#include "faults/needs.h"
#include "run/memory_need.h"
#include "support/run_helper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace coreo::test {
namespace {

using testing::AllOf;
using testing::AnyOf;
using testing::HasSubstr;

constexpr long kMiB = 1 << 20;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kOwnMemory = false;
#else
constexpr bool kOwnMemory = true;
#endif

/// `coreo run` of so many trivial tasks, with everything recorded and nothing written.
ProgramResult runTasks(std::vector<std::string> under, const std::string &tasks, const std::vector<std::string> &how)
{
    std::vector<std::string> all = std::move(under);
    all.insert(all.end(), {COREO_BIN_DIR "/coreo", "run", "--workload", "identity", "--workers", "2", "--quiet", "--tasks", tasks});
    all.insert(all.end(), how.begin(), how.end());
    ProgramSetup setup{all.front(), {all.begin() + 1, all.end()}};
    return runProgram(setup);
}

const std::vector<std::vector<std::string>> kWays = {
    {"--strategy", "pool_imap_unordered", "--executor", "threads"},
    {"--strategy", "pool_imap_unordered", "--executor", "processes"},
    {"--strategy", "pool_imap_unordered", "--backend", "simulated"},
    {"--strategy", "event_loop_as_completed"}, // the one that needs most a task
    {"--strategy", "serial"},
    {"--strategy", "pool_map", "--executor", "processes"},
    {"--strategy", "executor_as_completed", "--executor", "threads"},
    {"--strategy", "run_in_executor_as_completed", "--executor", "threads"},
    {"--strategy", "loop_per_core"},
    {"--strategy", "event_loop_as_completed", "--backend", "simulated"},
    {"--strategy", "pool_imap", "--executor", "processes", "--fault", "throw~0.5", "--retries", "2"},
    {"--strategy", "pool_apply", "--backend", "simulated", "--executor", "gil-threads"},
    {"--strategy", "run_in_executor_as_completed", "--backend", "simulated", "--executor", "threads"},
};

/// What the estimate counts for a task of that way.
long estimatedTaskBytes(const std::vector<std::string> &how)
{
    RunSpec spec;
    spec.workload = "identity";
    for (std::size_t i = 0; i + 1 < how.size(); i += 2)
        (how[i] == "--strategy" ? spec.strategy : how[i] == "--executor" ? spec.executor : how[i] == "--backend" ? spec.backend : spec.fault)
            = how[i + 1];
    const long failures = spec.fault.empty() ? 0 : 320; // half fail, and half of those again, twice: each with its reason
    return failures + static_cast<long>(taskBytes(resolve(spec, machine()), 1));
}

/// It ran, or it said in one line beforehand what is wanting. Answers whether it ran.
bool ranOrRefused(const ProgramResult &ended)
{
    EXPECT_EQ(ended.signal, 0) << "the system ended it half-way";
    if (ended.exitCode != 4) {
        EXPECT_THAT(ended.exitCode, AnyOf(0, 1)) << ended.err;
        return true;
    }
    EXPECT_THAT(ended.err, AllOf(HasSubstr("coreo: "), HasSubstr(" MiB"), HasSubstr("fewer tasks"),
                                 AnyOf(HasSubstr("Nothing was started"), HasSubstr("Nothing was run"))));
    return false;
}

// R-P55
TEST(Size, TasksBeyondWhatIsRecordedAreRefusedWithTheEstimate)
{
    for (const char *backend : {"native", "simulated"})
        for (const char *tasks : {"10000001", "100000000", "1000000000", "2147483648", "4294967296", "18446744073709551615"}) {
            SCOPED_TRACE(std::string(backend) + ", " + tasks);
            const ProgramResult ended = runTasks({}, tasks, {"--backend", backend});
            EXPECT_EQ(ended.exitCode, 2);
            EXPECT_THAT(ended.err, AllOf(HasSubstr("--tasks"), HasSubstr(tasks), HasSubstr("1 to 10,000,000"), HasSubstr("GiB"),
                                         HasSubstr("Use fewer tasks")));
            EXPECT_EQ(ended.out, "");
            EXPECT_LT(ended.peakKiB * 1024, 256 * kMiB);
        }
    EXPECT_THAT(runTasks({}, "100000000", {}).err, HasSubstr("about 12 GiB"));
}

// R-P55: what fits runs, what does not is refused, and the system never has to end one: the estimate covers the peak.
TEST(Size, AMemoryCapIsKeptOrTheRunIsRefused)
{
    if (!kOwnMemory)
        GTEST_SKIP() << "a sanitizer's own memory does not fit into the group";
    OwnCgroup group("memory");
    COREO_SKIP_WITHOUT(group.missing());
    const long cap = (fullCounts() ? 704 : 128) * kMiB; // a quarter more than fits is still less than a run may have
    if (!group.put("memory.limit_in_bytes", "memory.max", std::to_string(cap)) ||
        !group.put("memory.swappiness", "memory.swap.max", "0"))
        GTEST_SKIP() << "needs the right to limit the memory of a cgroup";
    for (std::size_t way = 0; way < (fullCounts() ? kWays.size() : 4); ++way) {
        const long most = cap / estimatedTaskBytes(kWays[way]); // by the estimate alone
        bool everRan = false, everRefused = false;
        for (const long tasks : {most / 4, most / 10 * 8, most / 10 * 9, most / 100 * 96, most + most / 4}) {
            SCOPED_TRACE(kWays[way][1] + " (way " + std::to_string(way) + "), " + std::to_string(tasks) + " tasks");
            const ProgramResult ended = runTasks(group.under(), std::to_string(tasks), kWays[way]);
            const bool ran = ranOrRefused(ended);
            (ran ? everRan : everRefused) = true;
            EXPECT_LE(ended.peakKiB * 1024, cap);
            if (!ran) {
                EXPECT_THAT(ended.err, HasSubstr("its control group (cgroup) leaves"));
            }
        }
        EXPECT_TRUE(everRan);
        EXPECT_TRUE(everRefused);
    }
}

// R-P55, with a cap on addresses, which anybody can set.
TEST(Size, ALimitOfAddressSpaceIsKeptOrTheRunIsRefused)
{
    if (!kOwnMemory)
        GTEST_SKIP() << "a sanitizer reserves more addresses than any limit";
    COREO_SKIP_WITHOUT(missingTool("prlimit", "util-linux"));
    for (std::size_t way = 0; way < (fullCounts() ? kWays.size() : 4); ++way) {
        bool everRan = false, everRefused = false;
        for (long limit = 64 * kMiB; limit <= 8'192 * kMiB; limit += limit / (fullCounts() ? 10 : 2)) {
            SCOPED_TRACE(kWays[way][1] + " (way " + std::to_string(way) + "), --as " + std::to_string(limit / kMiB) + " MiB");
            (ranOrRefused(runTasks({"prlimit", "--as=" + std::to_string(limit)}, "200000", kWays[way])) ? everRan : everRefused) = true;
        }
        EXPECT_TRUE(everRan);
        EXPECT_TRUE(everRefused);
    }
}

} // namespace
} // namespace coreo::test
