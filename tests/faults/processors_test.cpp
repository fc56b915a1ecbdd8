// FAULTS section 7, F: the CPUs that we may use are others than those there are, change under a run, or are counted wrongly.

#include "faults/fault_run.h"
#include "faults/needs.h"
#include "platform/affinity.h"
#include "platform/cgroup.h"
#include "platform/topology.h"
#include "support/run_helper.h"

#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <thread>
#include <unistd.h>

namespace coreo::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

// R-P35
TEST(Processors, OnlyTheAllowedOneIsUsed)
{
    COREO_SKIP_WITHOUT(missingTool("taskset", "util-linux"));
    const std::vector<CoreId> allowed = allowedCores();
    if (allowed.size() < 2)
        GTEST_SKIP() << "needs two usable CPUs";
    const std::string only = std::to_string(allowed.back().value);
    const std::vector<std::string> under{"taskset", "-c", only};
    ProgramSetup asked{"taskset", {"-c", only, COREO_BIN_DIR "/coreo", "machine", "--json"}};
    const json machine = json::parse(runProgram(asked).out);
    EXPECT_EQ(machine["usableCpus"], json::array({allowed.back().value}));
    const json &ids = machine["processors"]["id"];
    ASSERT_EQ(ids.size(), test::machine().processors.size()) << "all others are shown";
    for (std::size_t i = 0; i < ids.size(); ++i)
        EXPECT_EQ(machine["processors"]["usable"][i], ids[i] == allowed.back().value) << "as unavailable";

    FaultSetup setup{{"--strategy", "pool_imap", "--workload", "synthetic:shape=constant,mean=2ms"}};
    setup.under = under;
    const json byDefault = faultResult(setup, 50, 0);
    EXPECT_EQ(byDefault["spec"]["workers"], 1);
    setup.arguments.insert(setup.arguments.end(), {"--workers", "3", "--pin", "worker"});
    const json pinned = faultResult(setup, 50, 0);
    ASSERT_EQ(pinned["workers"].size(), 3u);
    for (const json &worker : pinned["workers"])
        EXPECT_EQ(worker["pinnedTo"], allowed.back().value);
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(pinned["tasks"]["core"][i], allowed.back().value);
    EXPECT_THAT(pinned["warnings"].dump(), HasSubstr("3 workers are pinned to 1 usable CPUs"));
}

/// A cpuset that this process is in as long as it lives.
class OwnCpuset
{
public:
    OwnCpuset()
    {
        const auto place = cgroup::find("cpuset", "/proc", "/sys");
        if (place)
            m_home = place->mount + place->path + "/cgroup.procs";
        if (m_group.missing().empty() && (!put(allowedCores()) || !m_group.put("cpuset.mems", "", "0") || !enter()))
            m_refused = "needs the right to make a cpuset";
    }
    ~OwnCpuset()
    {
        if (m_inside)
            writeFile(m_home, std::to_string(::getpid()));
    }
    OwnCpuset(const OwnCpuset &) = delete;
    OwnCpuset &operator=(const OwnCpuset &) = delete;

    [[nodiscard]] std::string missing() const { return m_group.missing().empty() ? m_refused : m_group.missing(); }
    bool put(const std::vector<CoreId> &cores)
    {
        std::string list;
        for (const CoreId core : cores)
            list.append(list.empty() ? "" : ",").append(std::to_string(core.value));
        return m_group.put("cpuset.cpus", "cpuset.cpus", list);
    }

private:
    bool enter()
    {
        m_inside = m_group.put("cgroup.procs", "cgroup.procs", std::to_string(::getpid()));
        return m_inside;
    }

    OwnCgroup m_group{"cpuset"};
    std::string m_home;
    std::string m_refused;
    bool m_inside = false;
};

bool isWarned(const RunHistory &history, const std::string &what)
{
    for (const Text &warning : history.warnings())
        if (warning.english().find(what) != std::string::npos)
            return true;
    return false;
}

/// Workers pinned to two CPUs, of which the second is taken and given back.
void takeACpuAndGiveItBack(OwnCpuset &cpuset, const std::vector<CoreId> &cores, const char *executor)
{
    SCOPED_TRACE(executor);
    RunSpec spec = makeSpec("pool_imap", executor, "synthetic:shape=constant,mean=5ms", 1'000'000, 2);
    spec.pin = Pin::Worker;
    const std::shared_ptr<RunHistory> history = prepare(spec, detectMachine());
    std::jthread runner([history](const std::stop_token &stop) { run(*history, stop); });
    const auto until = [&](const std::string &warning) {
        FaultRun::until([&] { return isWarned(*history, warning) || history->over(); }, warning.c_str());
        EXPECT_TRUE(isWarned(*history, warning));
    };
    // Not before both are pinned: on a loaded machine one of them may deliver ten results while the other begins.
    FaultRun::until([&] { return history->delivered.size() > 10 && history->workers().size() == 2; }, "results of two workers");
    EXPECT_FALSE(isWarned(*history, "Pin"));
    ASSERT_TRUE(cpuset.put({cores.front()}));
    until("Pin lost: the system took CPU " + std::to_string(cores.back().value));
    ASSERT_TRUE(cpuset.put(cores));
    until("Pin restored: worker ");
    runner.request_stop();
    runner.join();
    TaskTable table(history);
    table.update();
    const Summary summary = summarise(table);
    EXPECT_EQ(history->state(), RunState::Cancelled);
    EXPECT_EQ(summary.wrong + summary.missing + summary.duplicates, 0u);
    EXPECT_EQ(summary.of(TaskState::Crashed) + summary.of(TaskState::Failed), 0u);
}

// R-P36
TEST(Processors, ThatAreTakenAndGivenBackAreSaid)
{
    std::vector<CoreId> cores = allowedCores();
    if (cores.size() < 2)
        GTEST_SKIP() << "needs two usable CPUs";
    cores.resize(2);
    OwnCpuset cpuset;
    COREO_SKIP_WITHOUT(cpuset.missing());
    ASSERT_TRUE(cpuset.put(cores));
    for (const char *executor : {"threads", "processes"})
        takeACpuAndGiveItBack(cpuset, cores, executor);
}

/// A /proc/stat for every CPU of this machine: the counters of one reading.
std::string statText(std::uint64_t user, std::uint64_t kernel, std::uint64_t idle, std::uint64_t wait)
{
    std::string numbers = std::to_string(user);
    numbers.append(" 0 ").append(std::to_string(kernel)).append(" ").append(std::to_string(idle)).append(" ");
    numbers.append(std::to_string(wait)).append(" 0 0 0 0 0\n");
    std::string text = "cpu  ";
    text.append(numbers);
    for (const LogicalProcessor &processor : machine().processors)
        text.append("cpu").append(std::to_string(processor.id.value)).append(" ").append(numbers);
    text += "intr 0\n";
    return text + std::string(4'000 - std::min<std::size_t>(text.size(), 4'000), '\n'); // what was there before is covered
}

// R-P37, over the whole way from the counters to the result; parsers and arithmetic have tests of their own in core.
TEST(Processors, CountersThatMakeNoSenseAreNoShares)
{
    COREO_SKIP_WITHOUT(missingMountNamespace());
    const TemporaryFolder folder;
    const std::string fake = folder.file("stat");
    writeFile(fake, statText(100, 100, 100, 100));
    FaultSetup setup{{"--strategy", "pool_imap", "--workload", "synthetic:shape=constant,mean=5ms", "--workers",
                      std::to_string(machine().usableCount())}};
    setup.under = inMountNamespace("mount --bind '" + fake + "' /proc/stat");
    std::atomic<bool> ended{false};
    std::jthread counters([&] {
        const int file = ::open(fake.c_str(), O_WRONLY | O_CLOEXEC);
        const std::vector<std::string> readings{
            statText(120, 110, 130, 50),               // iowait falls
            statText(10, 5, 20, 0),                    // all go back
            statText(~0ull, 5, 20, 0),                 // one is full
            statText(30, 10, ~0ull, ~0ull),            // their sum is beyond
            statText(1u << 30, 1u << 30, 1u << 30, 0), // a jump
            statText(1u << 30, 1u << 30, 1u << 30, 0), // and then nothing
        };
        for (std::size_t i = 0; !ended; ++i) {
            (void)!::pwrite(file, readings[i % readings.size()].data(), readings[i % readings.size()].size(), 0);
            std::this_thread::sleep_for(std::chrono::milliseconds(30)); // the pace of the counters
        }
        ::close(file);
    });
    const json result = faultResult(setup, 100 * static_cast<int>(machine().usableCount()), 0);
    ended = true;
    ASSERT_EQ(result["cores"].size(), machine().processors.size());
    double own = 0;
    for (const json &core : result["cores"]) {
        ASSERT_GE(core["time"].size(), 2u);
        double highest = 0;
        for (std::size_t i = 0; i < core["time"].size(); ++i) {
            const double user = core["user"][i].get<double>(), kernel = core["kernel"][i].get<double>();
            EXPECT_TRUE(user >= 0 && kernel >= 0 && user + kernel <= 1.0001) << user << " + " << kernel;
            highest = std::max(highest, user + kernel);
            own += core["own"][i].get<double>();
        }
        const json &used = result["tasks"]["core"];
        if (std::find(used.begin(), used.end(), core["id"]) != used.end()) {
            EXPECT_GT(highest, 0) << "CPU " << core["id"] << ": a row of zeros, and it was busy";
        }
    }
    EXPECT_GT(own, 0);
}

} // namespace
} // namespace coreo::test
