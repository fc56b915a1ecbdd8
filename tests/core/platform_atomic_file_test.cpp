#include "core/platform_folder.h"
#include "platform/atomic_file.h"

#include <gmock/gmock.h>

#include <csignal>
#include <functional>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace coreo {

using testing::HasSubstr;

static void save(const std::string &path, const std::string &content)
{
    AtomicFile file(path);
    file.write(content);
    file.commit();
}

/// The sentence that a failing `action` throws; it must be "output not written".
static std::string failureOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.code(), ExitCode::OutputNotWritten);
        return failure.what();
    }
    ADD_FAILURE() << "nothing was thrown";
    return {};
}

static mode_t modeOf(const std::string &path)
{
    struct stat status = {};
    EXPECT_EQ(stat(path.c_str(), &status), 0);
    return status.st_mode & 07777;
}

TEST(PlatformAtomicFile, makesANewFileWithTheUsualMode)
{
    TestFolder folder;
    const mode_t before = umask(027);
    save(folder / "new", "hello");
    umask(before);
    EXPECT_EQ(contentOf(folder / "new"), "hello");
    EXPECT_EQ(modeOf(folder / "new"), 0640);
    EXPECT_EQ(folder.count(), 1);
}

TEST(PlatformAtomicFile, replacesAFileAndKeepsItsMode)
{
    TestFolder folder;
    putContent(folder / "file", "old and longer");
    chmod((folder / "file").c_str(), 0604);
    save(folder / "file", "new");
    EXPECT_EQ(contentOf(folder / "file"), "new");
    EXPECT_EQ(modeOf(folder / "file"), 0604);
    EXPECT_EQ(folder.count(), 1);
}

TEST(PlatformAtomicFile, writesLargeContentWhole)
{
    TestFolder folder;
    std::string content;
    {
        AtomicFile file(folder / "large");
        for (int i = 0; i < 200'000; ++i) {
            const std::string line = std::to_string(i) + '\n';
            file.write(line);
            content += line;
        }
        file.write(std::string(1 << 20, 'x'));
        content += std::string(1 << 20, 'x');
        file.commit();
    }
    EXPECT_TRUE(contentOf(folder / "large") == content);
}

TEST(PlatformAtomicFile, withoutCommitNothingHappens)
{
    TestFolder folder;
    putContent(folder / "file", "old");
    {
        AtomicFile file(folder / "file");
        file.write("new");
        AtomicFile other(folder / "other");
        other.write("never");
    }
    EXPECT_EQ(contentOf(folder / "file"), "old");
    EXPECT_EQ(folder.count(), 1);
}

TEST(PlatformAtomicFile, followsSymbolicLinksToTheRealFile)
{
    TestFolder folder;
    std::filesystem::create_directory(folder / "deep");
    putContent(folder / "deep/real", "old");
    std::filesystem::create_symlink("deep/real", folder / "link");
    std::filesystem::create_symlink("link", folder / "link-to-link");
    std::filesystem::create_symlink("deep/later", folder / "dangling");
    save(folder / "link-to-link", "new");
    save(folder / "dangling", "made");
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link"));
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link-to-link"));
    EXPECT_EQ(contentOf(folder / "deep/real"), "new");
    EXPECT_EQ(contentOf(folder / "deep/later"), "made");
    std::filesystem::create_symlink("round", folder / "round");
    EXPECT_THAT(failureOf([&] { save(folder / "round", "x"); }), HasSubstr("symbolic links"));
}

TEST(PlatformAtomicFile, refusesWhatIsNotAFileAndLeavesItAlone)
{
    TestFolder folder;
    EXPECT_THAT(failureOf([&] { AtomicFile file(folder.path()); }), HasSubstr("is a folder"));
    ASSERT_EQ(mkfifo((folder / "fifo").c_str(), 0600), 0);
    EXPECT_THAT(failureOf([&] { AtomicFile file(folder / "fifo"); }), HasSubstr("pipe"));
    EXPECT_THAT(failureOf([] { AtomicFile file("/dev/full"); }), HasSubstr("device"));
    const int sock = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    (folder / "socket").copy(address.sun_path, sizeof address.sun_path - 1);
    ASSERT_EQ(bind(sock, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    EXPECT_THAT(failureOf([&] { AtomicFile file(folder / "socket"); }), HasSubstr("socket"));
    close(sock);
    EXPECT_TRUE(std::filesystem::is_fifo(folder / "fifo"));
    EXPECT_TRUE(std::filesystem::is_socket(folder / "socket"));
    EXPECT_EQ(folder.count(), 2);
}

TEST(PlatformAtomicFile, eachReasonHasItsOwnTrueSentence)
{
    TestFolder folder;
    putContent(folder / "file", "old");
    EXPECT_THAT(failureOf([&] { save(folder / "no/such/place", "x"); }),
                testing::AllOf(HasSubstr(folder / "no/such/place"), HasSubstr("does not exist")));
    EXPECT_THAT(failureOf([&] { save(folder / "file/below", "x"); }), HasSubstr("is not a folder"));
    EXPECT_THAT(failureOf([&] { save(folder / std::string(256, 'n'), "x"); }), HasSubstr("File name too long"));
    EXPECT_THAT(failureOf([&] { save("", "x"); }), HasSubstr("no path"));
    EXPECT_EQ(contentOf(folder / "file"), "old");
    EXPECT_EQ(folder.count(), 1);
}

TEST(PlatformAtomicFile, theLongestNameThatASystemTakesCanBeReplaced)
{
    TestFolder folder;
    const std::string name(255, 'n');
    save(folder / name, "one");
    save(folder / name, "two");
    EXPECT_EQ(contentOf(folder / name), "two");
    EXPECT_EQ(folder.count(), 1);
}

/// Root may write anywhere, so the test steps down to nobody for a moment.
class Unprivileged
{
public:
    Unprivileged()
        : m_user(geteuid())
    {
        if (m_user == 0) {
            EXPECT_EQ(seteuid(65534), 0);
        }
    }
    ~Unprivileged() { EXPECT_EQ(seteuid(m_user), 0); }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    uid_t m_user;
};

TEST(PlatformAtomicFile, anUnwritableFolderOrFileIsNamedAsSuch)
{
    TestFolder folder;
    std::filesystem::create_directory(folder / "closed");
    putContent(folder / "closed/file", "old");
    chmod((folder / "closed/file").c_str(), 0666);
    chmod((folder / "closed").c_str(), 0555);
    putContent(folder / "protected", "old");
    chmod((folder / "protected").c_str(), 0444);
    chmod(folder.path().c_str(), 0755);
    {
        const Unprivileged nobody;
        EXPECT_THAT(failureOf([&] { save(folder / "closed/file", "new"); }), HasSubstr("closed cannot be written to"));
        EXPECT_THAT(failureOf([&] { save(folder / "closed/other", "new"); }), HasSubstr("cannot be written to"));
        EXPECT_THAT(failureOf([&] { save(folder / "protected", "new"); }), HasSubstr("write-protected"));
    }
    EXPECT_EQ(contentOf(folder / "closed/file"), "old");
    EXPECT_EQ(contentOf(folder / "protected"), "old");
    chmod((folder / "closed").c_str(), 0755);
}

TEST(PlatformAtomicFile, aFileSizeLimitIsAnErrorThatStays)
{
    TestFolder folder;
    putContent(folder / "file", "old");
    ignoreFatalSignals();
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 100'000;
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    {
        AtomicFile file(folder / "file");
        const std::string large(1 << 20, 'x');
        const std::string first = failureOf([&] { file.write(large); });
        EXPECT_THAT(first, HasSubstr("File too large"));
        EXPECT_EQ(failureOf([&] { file.write("more"); }), first);
        EXPECT_EQ(failureOf([&] { file.commit(); }), first);
    }
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
    EXPECT_EQ(contentOf(folder / "file"), "old");
    EXPECT_EQ(folder.count(), 1);
}

TEST(PlatformAtomicFile, fatalSignalsAreIgnoredAndChildrenReported)
{
    std::signal(SIGCHLD, SIG_IGN);
    ignoreFatalSignals();
    for (const auto &[number, wanted] : {std::pair{SIGPIPE, SIG_IGN}, {SIGXFSZ, SIG_IGN}, {SIGCHLD, SIG_DFL}}) {
        struct sigaction action = {};
        ASSERT_EQ(sigaction(number, nullptr, &action), 0);
        EXPECT_EQ(action.sa_handler, wanted) << number;
    }
}

} // namespace coreo
