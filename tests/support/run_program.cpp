#include "support/run_program.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <pty.h>
#include <sched.h>
#include <spawn.h>
#include <sstream>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace coreo::test {

namespace {

constexpr double kPatience = 120; // seconds; far beyond every bound that a test asserts

[[noreturn]] void fail(const std::string &what)
{
    throw std::runtime_error(what + ": " + std::strerror(errno));
}

/// Our end and the program's end of one of its outputs.
struct Channel
{
    int ours = -1;
    int theirs = -1;
};

Channel makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        fail("pipe2");
    return {ends[0], ends[1]};
}

Channel makeTerminal()
{
    Channel channel;
    const winsize size{24, 80, 0, 0};
    if (::openpty(&channel.ours, &channel.theirs, nullptr, nullptr, &size) != 0)
        fail("openpty");
    ::fcntl(channel.ours, F_SETFD, FD_CLOEXEC);
    ::fcntl(channel.theirs, F_SETFD, FD_CLOEXEC);
    return channel;
}

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> list;
    for (std::string &text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

/// Holds the soft limit that a program inherits, while it is being started.
class InheritedLimit
{
public:
    explicit InheritedLimit(const std::optional<unsigned long> &bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        if (bytes) {
            const rlimit limit{*bytes, m_before.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        }
    }
    ~InheritedLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    InheritedLimit(const InheritedLimit &) = delete;
    InheritedLimit &operator=(const InheritedLimit &) = delete;

private:
    rlimit m_before{};
};

int spawn(const ProgramSetup &setup, int out, int err)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    char terminal[64] = "/dev/null";
    if (setup.controllingTerminal && ::ttyname_r(out, terminal, sizeof terminal) != 0)
        fail("ttyname");
    // The first terminal that the leader of a session opens controls it, credentials(7).
    posix_spawn_file_actions_addopen(&actions, 0, terminal, setup.controllingTerminal ? O_RDWR : O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, out, 1);
    posix_spawn_file_actions_adddup2(&actions, err, 2);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    const int session = setup.controllingTerminal ? POSIX_SPAWN_SETSID : 0;
    posix_spawnattr_setflags(&attributes, static_cast<short>(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | session));

    std::vector<std::string> arguments = setup.arguments;
    arguments.insert(arguments.begin(), setup.program);
    const char *path = std::getenv("PATH");
    const char *home = std::getenv("HOME");
    std::vector<std::string> environment = {std::string("PATH=") + (path ? path : "/usr/bin:/bin"),
                                            std::string("HOME=") + (home ? home : "/"), "LC_ALL=C.UTF-8"};
    for (const char *kept : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (const char *value = std::getenv(kept))
            environment.push_back(std::string(kept) + "=" + value);
    }
    for (const auto &[name, value] : setup.environment)
        environment.push_back(name + "=" + value);

    int pid = -1;
    const int error = [&] {
        const InheritedLimit limit(setup.fileSizeLimit);
        return ::posix_spawnp(&pid, setup.program.c_str(), &actions, &attributes, pointers(arguments).data(),
                              pointers(environment).data());
    }();
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (error != 0)
        throw std::runtime_error("cannot start " + setup.program + ": " + std::strerror(error));
    return pid;
}

/// Appends what there is; false at the end of the stream.
bool take(int &descriptor, std::string &into)
{
    char part[65536];
    const ssize_t count = ::read(descriptor, part, sizeof part);
    if (count > 0) {
        into.append(part, static_cast<std::size_t>(count));
        return true;
    }
    if (count < 0 && errno == EINTR)
        return true;
    ::close(descriptor); // a terminal whose other end is closed answers EIO
    descriptor = -1;
    return false;
}

} // namespace

RunningProgram::RunningProgram(const ProgramSetup &setup) : m_start(std::chrono::steady_clock::now())
{
    const Channel out = setup.terminal || setup.controllingTerminal ? makeTerminal() : makePipe();
    const Channel err = setup.controllingTerminal ? Channel{-1, ::fcntl(out.theirs, F_DUPFD_CLOEXEC, 3)} : makePipe();
    m_out = out.ours;
    m_err = err.ours;
    if (setup.outputClosed)
        ::close(m_out);
    if (setup.outputUnread)
        m_unread = m_out;
    if (setup.outputClosed || setup.outputUnread)
        m_out = -1;
    m_pid = spawn(setup, out.theirs, err.theirs);
    ::close(out.theirs);
    ::close(err.theirs);
}

RunningProgram::~RunningProgram()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    for (const int descriptor : {m_out, m_err, m_unread}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

void RunningProgram::send(int signal) const
{
    if (::kill(m_pid, signal) != 0)
        fail("kill");
}

void RunningProgram::type(const std::string &text) const
{
    if (::write(m_out, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        fail("write to the terminal");
}

void RunningProgram::sendAndWaitUntilTaken(int signal) const
{
    send(signal);
    for (;;) { // proc(5): ShdPnd holds the signals that wait for the whole process, in hexadecimal
        const std::string status = readFile("/proc/" + std::to_string(m_pid) + "/status");
        const std::size_t at = status.find("ShdPnd:");
        if (at == std::string::npos || (std::stoull(status.substr(at + 7), nullptr, 16) >> (signal - 1) & 1) == 0)
            return;
        ::sched_yield();
    }
}

void RunningProgram::readUntil(const std::function<bool()> &enough, const char *what)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::duration<double>(kPatience * timeFactor());
    while (!enough()) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            throw std::runtime_error(std::string("waited too long for ") + what + "; out: " + m_result.out +
                                     "; err: " + m_result.err);
        if (m_out < 0 && m_err < 0)
            return;
        pollfd ready[] = {{m_out, POLLIN, 0}, {m_err, POLLIN, 0}};
        if (::poll(ready, 2, static_cast<int>(left.count())) <= 0)
            continue;
        if (ready[0].revents != 0)
            take(m_out, m_result.out);
        if (ready[1].revents != 0)
            take(m_err, m_result.err);
    }
}

void RunningProgram::waitForText(const std::string &text)
{
    const auto there = [&] {
        return m_result.out.find(text) != std::string::npos || m_result.err.find(text) != std::string::npos;
    };
    readUntil(there, text.c_str());
    if (!there())
        throw std::runtime_error("the program ended without printing '" + text + "': " + m_result.out + m_result.err);
}

ProgramResult RunningProgram::wait()
{
    readUntil([&] { return m_out < 0 && m_err < 0; }, "the program's end");
    int status = 0;
    rusage used{};
    while (::wait4(m_pid, &status, 0, &used) < 0 && errno == EINTR) {
    }
    m_result.peakKiB = used.ru_maxrss;
    m_pid = -1;
    m_result.time = std::chrono::steady_clock::now() - m_start;
    m_result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    m_result.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return m_result;
}

ProgramResult runProgram(const ProgramSetup &setup)
{
    return RunningProgram(setup).wait();
}

double timeFactor()
{
    const char *text = std::getenv("COREO_TIME_FACTOR");
    const double factor = text ? std::strtod(text, nullptr) : 1.0;
    return factor >= 1.0 ? factor : 1.0;
}

TemporaryFolder::TemporaryFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "coreo-test-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        fail("mkdtemp");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::vector<std::string> TemporaryFolder::entries() const
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(m_path))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string readFile(const std::string &path)
{
    // An iterator over the file would throw where reading fails: files of /proc do when their process ends meanwhile.
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

void writeFile(const std::string &path, const std::string &text)
{
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace coreo::test
