// FAULTS section 7, L: as a user who has nothing: no home, no run-time folder, no temporary folder, an empty PATH.

#include "faults/needs.h"
#include "faults/traced.h"
#include "support/run_helper.h"

#include <csignal>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

/// A copy of the programs where everybody may start them, and a folder in which "nobody" may write: the only one.
class PoorEnvironment : public testing::Test
{
protected:
    PoorEnvironment()
    {
        std::filesystem::permissions(m_folder.path(), std::filesystem::perms(0755));
        std::filesystem::copy_file(COREO_BIN_DIR "/coreo", m_folder.file("coreo"));
#ifdef COREO_WINDOW
        std::filesystem::copy_file(COREO_WINDOW, m_folder.file("coreographer"));
#endif
        std::filesystem::create_directory(m_folder.file("own"));
        std::filesystem::permissions(m_folder.file("own"), std::filesystem::perms(0777));
    }
    void SetUp() override
    {
        COREO_SKIP_WITHOUT(missingRoot()); // to become nobody
        COREO_SKIP_WITHOUT(missingTool("setpriv", "util-linux"));
        COREO_SKIP_WITHOUT(missingStrace());
    }

    [[nodiscard]] std::string own(const std::string &name) const { return m_folder.file("own/" + name); }

    /// One of the programs as nobody in "/", with nothing but `environment`.
    [[nodiscard]] std::vector<std::string> asNobody(const std::vector<std::string> &environment, std::vector<std::string> command) const
    {
        std::vector<std::string> all = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "env", "-i", "--chdir=/"};
        all.insert(all.end(), environment.begin(), environment.end());
        all.emplace_back("ASAN_OPTIONS=detect_leaks=0"); // strace stands where the leak check would
        command.front() = m_folder.file(command.front());
        all.insert(all.end(), command.begin(), command.end());
        return all;
    }
    /// Runs one of the programs so, and answers what it said. Everything that it
    /// made, changed or took away in the file system is in `own`.
    [[nodiscard]] ProgramResult run(const std::vector<std::string> &environment, const std::vector<std::string> &command) const
    {
        const Traced traced =
            runTraced("openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,"
                      "mknod,mknodat,truncate,chmod,fchmodat",
                      asNobody(environment, command));
        for (const std::string &call : traced.calls) {
            const bool opens = call.starts_with("open");
            const bool writes = !opens || call.find("O_CREAT") != std::string::npos || call.find("O_TMPFILE") != std::string::npos ||
                                call.find("O_TRUNC") != std::string::npos || call.find("O_WRONLY") != std::string::npos ||
                                call.find("O_RDWR") != std::string::npos;
            const bool failed = call.find(" = -1 ") != std::string::npos;
            // A process's own settings in /proc, devices, memory that only looks like a file, and what the thread
            // sanitizer's own runtime makes and removes, are none.
            const bool noFile = call.find("\"/proc/") != std::string::npos || call.find("\"/dev/") != std::string::npos ||
                                call.find("\"/tmp/tsan.rodata.") != std::string::npos;
            EXPECT_TRUE(!writes || failed || noFile || call.find(m_folder.file("own")) != std::string::npos)
                << call;
        }
        return traced.result;
    }

    TemporaryFolder m_folder;
    const std::vector<std::vector<std::string>> m_poor = {
        {},                                                          // nothing is set
        {"HOME=", "PATH=", "TMPDIR="},                               // set, and empty
        {"HOME=/nonexistent", "PATH=", "TMPDIR=/nonexistent", "XDG_CONFIG_HOME=/nonexistent"},
    };
};

// R-P56
TEST_F(PoorEnvironment, TheTerminalProgramDoesWhatItIsAskedAndSaysWhatItCannot)
{
    for (const std::vector<std::string> &environment : m_poor) {
        SCOPED_TRACE(testing::PrintToString(environment));
        for (const char *executor : {"threads", "processes"}) {
            const ProgramResult ended = run(environment, {"coreo", "run", "--strategy", "pool_imap", "--executor", executor, "--workload",
                                                          "identity", "--tasks", "20", "--save", own("a.coreo"), "--quiet"});
            EXPECT_EQ(ended.exitCode, 0) << ended.err;
            EXPECT_EQ(ended.err, "");
        }
        EXPECT_EQ(run(environment, {"coreo", "check", own("a.coreo")}).exitCode, 0);
        EXPECT_EQ(run(environment, {"coreo", "export", own("a.coreo"), "--format", "csv", "--out", own("a.csv")}).exitCode, 0);
        EXPECT_EQ(run(environment, {"coreo", "machine"}).exitCode, 0);
        const ProgramResult elsewhere = run(environment, {"coreo", "run", "--workload", "identity", "--save", "/a.coreo", "--quiet"});
        EXPECT_EQ(elsewhere.exitCode, 5);
        EXPECT_THAT(elsewhere.err, AllOf(HasSubstr("/a.coreo"), HasSubstr("Permission denied")));
        std::filesystem::remove(own("a.coreo"));
        std::filesystem::remove(own("a.csv"));
    }
    const std::vector<std::string> &poorest = m_poor.back();
    const ProgramResult python = run(poorest, {"coreo", "run", "--backend", "python", "--workload", "identity", "--quiet"});
    EXPECT_EQ(python.exitCode, 4);
    EXPECT_THAT(python.err, AllOf(HasSubstr("no python3 on PATH"), HasSubstr("Nothing was run"), HasSubstr("--python PATH")));
    const ProgramResult words = run(poorest, {"coreo", "run", "--workload", "wordcount:files=2,size=64KiB", "--quiet"});
    EXPECT_EQ(words.exitCode, 4);
    EXPECT_THAT(words.err, AllOf(HasSubstr("/nonexistent"), HasSubstr("Nothing was started"), HasSubstr("TMPDIR")));
}

#ifdef COREO_WINDOW
// R-P56
TEST_F(PoorEnvironment, TheWindowStartsAndSaysWhatItDoesNotKeep)
{
    for (std::vector<std::string> environment : m_poor) {
        SCOPED_TRACE(testing::PrintToString(environment));
        environment.insert(environment.end(), {"QT_QPA_PLATFORM=offscreen", "DBUS_SESSION_BUS_ADDRESS=disabled:"});
        const ProgramResult picture = run(environment, {"coreographer", "--workload", "identity", "--run", "--screenshot", own("a.png")});
        EXPECT_EQ(picture.exitCode, 0) << picture.err;
        EXPECT_THAT(picture.err, IsEmpty());
        EXPECT_TRUE(std::filesystem::exists(own("a.png")));
        std::filesystem::remove(own("a.png"));

        // A window that is looked at wants to keep its settings; it ends as a session ends it.
        const std::vector<std::string> command = asNobody(environment, {"coreographer"});
        RunningProgram window({command.front(), {command.begin() + 1, command.end()}});
        window.waitForText("settings and recent files are not kept");
        window.send(SIGTERM);
        const ProgramResult ended = window.wait();
        EXPECT_EQ(ended.exitCode, 143);
        EXPECT_THAT(ended.err, AllOf(HasSubstr("coreographer.ini cannot be written"), HasSubstr("Everything else works")));
    }
}
#endif

} // namespace
} // namespace coreo::test
