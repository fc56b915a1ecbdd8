// FAULTS section 7, C: processes, threads, shared memory and memory run out.

#include "faults/fault_run.h"
#include "faults/needs.h"
#include "support/run_helper.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;

constexpr int kTasks = 40;

FaultSetup eightWorkers(const std::string &executor, std::vector<std::string> more = {})
{
    FaultSetup setup{{"--executor", executor, "--strategy", "pool_imap", "--workload", "synthetic:shape=constant,mean=1ms",
                      "--workers", "8", "--tasks", std::to_string(kTasks), "--json", "-"}};
    setup.arguments.insert(setup.arguments.end(), more.begin(), more.end());
    return setup;
}

/// A run to which something was refused goes on with less, or says in one line why not. Answers whether it ran.
bool ranOrSaidWhy(FaultSetup setup, const std::string &why)
{
    FaultRun run(std::move(setup));
    const ProgramResult ended = run.wait();
    if (ended.exitCode == 4) {
        EXPECT_THAT(ended.err, AllOf(HasSubstr("coreo: "), HasSubstr(why)));
        EXPECT_EQ(ended.out, "");
        return false;
    }
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_EQ(checkedResult(ended, kTasks)["summary"]["ok"], kTasks);
    return true;
}

// R-P21, as a user of whom nothing else is running, so that the limit is exactly what we may start. As root the limit does
// not hold, and as the user who tests it depends on what else runs.
TEST(Resources, TooFewProcessesMeanFewerWorkersOrAReason)
{
    COREO_SKIP_WITHOUT(missingRoot());
    COREO_SKIP_WITHOUT(missingTool("setpriv", "util-linux"));
    COREO_SKIP_WITHOUT(missingTool("prlimit", "util-linux"));
    if (threadSanitized())
        GTEST_SKIP() << "the thread sanitizer needs a thread of its own";
    const TemporaryFolder folder; // the build's own may be closed to others
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
    std::filesystem::copy_file(COREO_BIN_DIR "/coreo", folder.file("coreo"));
    for (const char *executor : {"threads", "processes"}) {
        bool everRan = false, everRefused = false;
        for (int limit = 1; limit <= 12; ++limit) {
            SCOPED_TRACE(std::string(executor) + ", limit " + std::to_string(limit));
            FaultSetup setup = eightWorkers(executor);
            setup.program = folder.file("coreo");
            setup.under = {"setpriv", "--reuid=61237", "--regid=61237", "--clear-groups", "prlimit",
                           "--nproc=" + std::to_string(limit)};
            const std::vector<std::string> quiet = withoutLeakCheck();
            setup.under.insert(setup.under.end(), quiet.begin(), quiet.end());
            (ranOrSaidWhy(std::move(setup), "ulimit -u is " + std::to_string(limit)) ? everRan : everRefused) = true;
        }
        EXPECT_TRUE(everRan);
        EXPECT_TRUE(everRefused);
    }
}

// R-P23
TEST(Resources, SharedMemoryThatIsFullDoesNotMatter)
{
    COREO_SKIP_WITHOUT(missingMountNamespace());
    for (const char *executor : {"threads", "processes"}) {
        FaultSetup setup = eightWorkers(executor, {"--workload", "memory:size=1MiB,passes=1"});
        setup.under = inMountNamespace("mount -t tmpfs -o size=64k none /dev/shm");
        EXPECT_TRUE(ranOrSaidWhy(std::move(setup), "memory"));
    }
}

// R-P24
TEST(Resources, AThreadThatIsRefusedIsSaidOrDoneWithout)
{
    if (threadSanitized())
        GTEST_SKIP() << "the thread sanitizer needs a thread of its own";
    for (const char *executor : {"threads", "processes"})
        for (const char *strategy : {"pool_apply", "pool_map", "pool_imap", "executor_as_completed"})
            for (const char *from : {"", "+"}) {
                int refused = 0;
                for (int k = 1; k <= 12; ++k) {
                    SCOPED_TRACE(std::string(executor) + ", " + strategy + ", thread " + std::to_string(k) + from);
                    FaultSetup setup = eightWorkers(executor, {"--strategy", strategy});
                    setup.under = withoutLeakCheck();
                    setup.environment = {{"LD_PRELOAD", COREO_PRELOAD}, {"COREO_PRELOAD_REFUSE", std::to_string(k) + from}};
                    refused += ranOrSaidWhy(std::move(setup), "Cannot start a thread") ? 0 : 1;
                }
                EXPECT_GE(refused, 1) << "nothing was refused";
                EXPECT_LE(refused, 4) << "those that a run cannot do without";
                if (!fullCounts() && std::string(strategy) != "pool_imap")
                    break; // all from there on: of one strategy
            }
}

// R-P25
TEST(Resources, WantOfMemoryIsNamed)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the address sanitizer's own memory does not fit into the group";
#endif
    OwnCgroup group("memory");
    COREO_SKIP_WITHOUT(group.missing());
    if (!group.put("memory.limit_in_bytes", "memory.max", std::to_string(256 << 20)) ||
        !group.put("memory.swappiness", "memory.swap.max", "0"))
        GTEST_SKIP() << "needs the right to limit the memory of a cgroup";
    // One after the other: which of two that die at the same instant the system took, nobody tells.
    for (const auto &[fault, said] : {std::pair("alloc:1024@3", "while running task 3 (out of memory)"),
                                      std::pair("kill@3", "while running task 3")}) {
        SCOPED_TRACE(fault);
        FaultSetup setup{{"--strategy", "pool_imap", "--workload", "synthetic:shape=constant,mean=1ms", "--workers", "2",
                          "--fault", fault}};
        setup.under = group.under();
        const json result = faultResult(std::move(setup), 50, 1);
        EXPECT_EQ(result["tasks"]["state"][3], "crashed");
        EXPECT_EQ(result["summary"]["ok"], 49);
        ASSERT_EQ(result["failures"].size(), 1u);
        EXPECT_EQ(result["failures"][0]["signal"], "SIGKILL");
        EXPECT_THAT(result["failures"][0]["text"].get<std::string>(), testing::EndsWith(said));
    }
}

} // namespace
} // namespace coreo::test
