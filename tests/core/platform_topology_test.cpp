#include "core/platform_folder.h"
#include "model/problem.h"
#include "platform/affinity.h"
#include "platform/cgroup.h"
#include "platform/cpu_list.h"
#include "platform/memory.h"
#include "platform/process_info.h"
#include "platform/topology.h"

#include <gmock/gmock.h>

namespace coreo {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

static std::vector<std::uint32_t> numbers(const std::vector<CoreId> &cores)
{
    std::vector<std::uint32_t> list;
    for (const CoreId core : cores)
        list.push_back(core.value);
    return list;
}

static TopologySource synthetic(const char *description)
{
    TopologySource source;
    source.hwlocSynthetic = description;
    return source;
}

TEST(PlatformTopology, thisMachineHasTheCpusWeMayUse)
{
    const Machine machine = detectMachine();
    std::vector<CoreId> usable = machine.usable;
    std::sort(usable.begin(), usable.end());
    EXPECT_EQ(usable, allowedCores());
    EXPECT_GE(machine.cpus(), usable.size());
    EXPECT_GE(machine.physicalCores, 1U);
    EXPECT_GT(machine.memoryBytes, 0U);
    EXPECT_THAT(machine.system, HasSubstr("Linux"));
    EXPECT_FALSE(machine.clock.empty());
    EXPECT_FALSE(machine.utilisation.empty());
    EXPECT_FALSE(machine.simulated);
}

TEST(PlatformTopology, firstThreadsOfAllCoresComeBeforeSmtSiblings)
{
    const Machine machine = detectMachine(synthetic("package:2 core:4 pu:2"));
    EXPECT_EQ(machine.cpus(), 16U);
    EXPECT_EQ(machine.packages, 2U);
    EXPECT_EQ(machine.physicalCores, 8U);
    EXPECT_THAT(numbers(machine.usable), ElementsAre(0, 2, 4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15));
    EXPECT_EQ(machine.processors[9].package, 1U);
    EXPECT_EQ(machine.processors[9].physicalCore, 4U);
    EXPECT_EQ(machine.processors[9].smtIndex, 1U);
    EXPECT_EQ(machine.quota, std::nullopt);
}

TEST(PlatformTopology, onlyAllowedCpusAreUsableAndALoneSiblingCountsAsFirst)
{
    TopologySource source = synthetic("package:1 core:4 pu:2");
    source.allowed = {7, 6, 3, 1, 99};
    const Machine machine = detectMachine(source);
    EXPECT_EQ(machine.cpus(), 8U);
    EXPECT_THAT(numbers(machine.usable), ElementsAre(1, 3, 6, 7));
    EXPECT_FALSE(machine.processors[0].usable);
    EXPECT_TRUE(machine.processors[1].usable);
}

TEST(PlatformTopology, fastCoresOfAHybridMachineComeFirst)
{
    TopologySource source;
    source.hwlocXml = fixture("hwloc/hybrid_2p4e.xml");
    const Machine machine = detectMachine(source);
    EXPECT_EQ(machine.model, "Hybrid Example 2P+4E");
    EXPECT_EQ(machine.physicalCores, 6U);
    EXPECT_THAT(numbers(machine.usable), ElementsAre(0, 2, 4, 5, 6, 7, 1, 3));
    EXPECT_GT(machine.processors[0].efficiencyClass, machine.processors[7].efficiencyClass);
}

TEST(PlatformTopology, offlineCpusAreListedButNotUsable)
{
    TopologySource source;
    source.hwlocXml = fixture("hwloc/hybrid_2p4e.xml");
    source.procRoot = fixture("proc/desktop/proc");
    source.sysRoot = fixture("proc/desktop/sys");
    const Machine machine = detectMachine(source);
    ASSERT_EQ(machine.cpus(), 9U);
    EXPECT_FALSE(machine.processors[1].online);
    EXPECT_FALSE(machine.processors[1].usable);
    EXPECT_FALSE(machine.processors[8].online);
    EXPECT_THAT(numbers(machine.usable), ElementsAre(0, 2, 4, 5, 6, 7, 3));
    EXPECT_EQ(machine.model, "12th Gen Example(R) i5-0000 @ 2.00GHz");
    EXPECT_EQ(machine.memoryBytes, 16384000ULL * 1024);
    EXPECT_EQ(machine.utilisation, "1 - idle/wall");
    ASSERT_TRUE(machine.quota);
    EXPECT_DOUBLE_EQ(*machine.quota, 2.5);
    EXPECT_EQ(machine.usableCount(), 3U);
}

TEST(PlatformTopology, aThousandCpusAreOneMachine)
{
    const Machine machine = detectMachine(synthetic("package:4 core:128 pu:2"));
    EXPECT_EQ(machine.cpus(), 1024U);
    EXPECT_EQ(machine.usable.size(), 1024U);
    EXPECT_EQ(machine.physicalCores, 512U);
}

TEST(PlatformTopology, aBadDescriptionIsABadInputFile)
{
    TestFolder folder;
    putContent(folder / "empty.xml", "");
    putContent(folder / "foreign.xml", "<svg/>");
    std::vector<TopologySource> sources(4);
    sources[0].hwlocXml = folder / "missing.xml";
    sources[1].hwlocXml = folder / "empty.xml";
    sources[2].hwlocXml = folder / "foreign.xml";
    sources[3].hwlocSynthetic = "seven cores";
    for (const TopologySource &source : sources) {
        try {
            detectMachine(source);
            ADD_FAILURE() << "accepted " << source.hwlocXml << source.hwlocSynthetic;
        } catch (const Failure &failure) {
            EXPECT_EQ(failure.code(), ExitCode::BadInputFile);
            EXPECT_THAT(failure.what(), HasSubstr(source.hwlocXml + source.hwlocSynthetic));
        }
    }
}

TEST(PlatformCpuList, readsWhatLinuxWrites)
{
    EXPECT_THAT(parseCpuList("0-3,8,10-11\n"), ElementsAre(0, 1, 2, 3, 8, 10, 11));
    EXPECT_THAT(parseCpuList("0\n"), ElementsAre(0));
    EXPECT_THAT(parseCpuList("5,1,1-2"), ElementsAre(1, 2, 5));
    for (const char *nothing : {"", "\n", "-1", "x", "3-1", "0-99999999999", "0-1048576"})
        EXPECT_THAT(parseCpuList(nothing), IsEmpty()) << nothing;
    EXPECT_THAT(parseCpuList("1,2,,3"), ElementsAre(1, 2));
}

TEST(PlatformCgroup, readsCpuMax)
{
    EXPECT_EQ(cgroup::parseCpuMax("150000 100000\n"), 1.5);
    for (const char *unlimited : {"max 100000\n", "", "100000", "100000 0\n", "x y"})
        EXPECT_EQ(cgroup::parseCpuMax(unlimited), std::nullopt) << unlimited;
}

TEST(PlatformCgroup, theTightestLevelLimitsInBothVersions)
{
    EXPECT_EQ(cgroup::cpuQuota(fixture("proc/guest/proc"), fixture("proc/guest/sys")), 1.5);
    EXPECT_EQ(cgroup::cpuQuota(fixture("proc/desktop/proc"), fixture("proc/desktop/sys")), 2.5);
    EXPECT_EQ(cgroup::cpuQuota("/nonexistent", "/nonexistent"), std::nullopt);
}

TEST(PlatformCgroup, inAContainerTheMountedPartIsTheRoot)
{
    TestFolder folder;
    std::filesystem::create_directories(folder / "proc/self");
    std::filesystem::create_directories(folder / "sys/fs/cgroup/inner");
    const auto place = [&](const char *own, const char *mounted) {
        putContent(folder / "proc/self/cgroup", std::string("0::") + own + '\n');
        putContent(folder / "proc/self/mountinfo",
                   std::string("29 23 0:26 ") + mounted + " /sys/fs/cgroup rw - cgroup2 cgroup rw\n");
        return cgroup::find("cpu", folder / "proc", folder / "sys");
    };
    EXPECT_EQ(place("/docker/ab/inner", "/docker/ab")->path, "/inner");
    EXPECT_EQ(place("/docker/ab", "/docker/ab")->path, "");
    EXPECT_EQ(place("/docker/abc", "/docker/ab")->path, "") << "another container of a similar name";
    EXPECT_EQ(place("/../../elsewhere", "/")->path, "");
    EXPECT_EQ(cgroup::levels(*place("/a/b", "/")).size(), 3U);
}

TEST(PlatformMemory, whatIsLeftIsTheLeastOfSystemAndLimits)
{
    // guest: 1 GiB less (400 - 100 droppable) MB; desktop: 2 GB less (700 - 200) MB, both below MemAvailable.
    EXPECT_EQ(availableMemory(fixture("proc/guest/proc"), fixture("proc/guest/sys")).bytes, 1073741824U - 300000000U);
    EXPECT_TRUE(availableMemory(fixture("proc/guest/proc"), fixture("proc/guest/sys")).byGroup);
    EXPECT_EQ(availableMemory(fixture("proc/desktop/proc"), fixture("proc/desktop/sys")).bytes, 1500000000U);
    EXPECT_EQ(availableMemory(fixture("proc/desktop/proc"), "/nonexistent").bytes, 8192000ULL * 1024);
    EXPECT_FALSE(availableMemory(fixture("proc/desktop/proc"), "/nonexistent").byGroup);
    EXPECT_FALSE(availableMemory("/nonexistent", "/nonexistent").known);
    EXPECT_GT(availableMemory().bytes, 0U);
}

TEST(PlatformProcessInfo, countsAsATaskManagerDoes)
{
    const SystemCounts counts = systemCounts(fixture("proc/desktop/proc"));
    EXPECT_EQ(counts.processes, 3U);
    EXPECT_EQ(counts.threads, 1234U);
    EXPECT_EQ(counts.upTimeSeconds, 86461);
    EXPECT_EQ(residentBytes(fixture("proc/desktop/proc")) % 1234, 0U);
    EXPECT_EQ(systemCounts("/nonexistent").processes, 0U);
    EXPECT_EQ(residentBytes("/nonexistent"), 0U);
    EXPECT_GE(systemCounts().threads, 1U);
    EXPECT_GT(residentBytes(), 1U << 20);
}

} // namespace coreo
