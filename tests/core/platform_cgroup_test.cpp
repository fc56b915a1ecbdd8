// Deaths for want of memory are counted where the system counts them.

#include "core/platform_folder.h"
#include "platform/cgroup.h"

#include <filesystem>
#include <gtest/gtest.h>

namespace coreo {
namespace {

/// Folders in the place of /proc and /sys: our group and how it is mounted.
class CgroupOom : public testing::Test
{
protected:
    CgroupOom()
    {
        for (const char *folder : {"proc/self", "sys/fs/cgroup/ours"})
            std::filesystem::create_directories(m_folder / folder);
    }
    void beIn(const std::string &line, const std::string &type, const std::string &controllers)
    {
        putContent(m_folder / "proc/self/cgroup", line + "\n");
        putContent(m_folder / "proc/self/mountinfo",
                   "29 23 0:26 / /sys/fs/cgroup rw - " + type + " cgroup rw" + controllers + "\n");
    }
    [[nodiscard]] std::optional<std::uint64_t> kills() const
    {
        return cgroup::oomKills(m_folder / "proc", m_folder / "sys");
    }

    TestFolder m_folder;
};

TEST_F(CgroupOom, isReadInBothVersions)
{
    beIn("0::/ours", "cgroup2", "");
    putContent(m_folder / "sys/fs/cgroup/ours/memory.events", "low 0\nhigh 0\nmax 70\noom 3\noom_kill 2\n");
    EXPECT_EQ(kills(), 2u);
    beIn("4:memory:/ours", "cgroup", ",memory");
    putContent(m_folder / "sys/fs/cgroup/ours/memory.oom_control", "oom_kill_disable 0\nunder_oom 0\noom_kill 5\n");
    EXPECT_EQ(kills(), 5u);
}

TEST_F(CgroupOom, isTheWholeMachinesWhereTheGroupDoesNotCount)
{
    putContent(m_folder / "proc/vmstat", "pgfault 12\noom_kill 7\n");
    EXPECT_EQ(kills(), 7u) << "no cgroups";
    beIn("0::/ours", "cgroup2", "");
    EXPECT_EQ(kills(), 7u) << "the root of version 2 has no such file";
    std::filesystem::remove(m_folder / "proc/vmstat");
    EXPECT_EQ(kills(), std::nullopt);
}

TEST_F(CgroupOom, noneOfOursIsBlamedOnItWhileNothingIsCounted)
{
    cgroup::OomWatch watch; // of this machine: nobody runs out of memory here meanwhile
    const auto before = cgroup::oomKills();
    const bool blamed = watch.tookOne();
    if (cgroup::oomKills() == before) {
        EXPECT_FALSE(blamed);
    }
}

} // namespace
} // namespace coreo
