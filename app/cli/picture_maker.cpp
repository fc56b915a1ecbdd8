#include "cli/picture_maker.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace coreo {

namespace {

constexpr int kLongest = 60'000; ///< milliseconds; a picture takes less than one second

std::string besideThisProgram(const char *name)
{
    char path[4096];
    const ssize_t length = ::readlink("/proc/self/exe", path, sizeof path - 1);
    const std::string own(path, length > 0 ? static_cast<std::size_t>(length) : 0);
    const std::string beside = own.substr(0, own.rfind('/') + 1) + name;
    return ::access(beside.c_str(), X_OK) == 0 ? beside : std::string();
}

/// Starts a program without input and output, no signal blocked or ignored: a Ctrl-C on the terminal reaches it too.
int start(const std::string &program, const std::vector<std::string> &arguments, pid_t &pid)
{
    std::vector<char *> argv{const_cast<char *>(program.c_str())};
    for (const std::string &argument : arguments)
        argv.push_back(const_cast<char *>(argument.c_str()));
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    const int error = ::posix_spawn(&pid, program.c_str(), &actions, &attributes, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return error;
}

/// A handle that still means this process when its number has been given to another one. Source: pidfd_open(2).
class ChildHandle
{
public:
    explicit ChildHandle(pid_t pid) : m_handle(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0))) {}
    ~ChildHandle() { ::close(m_handle); }
    ChildHandle(const ChildHandle &) = delete;
    ChildHandle &operator=(const ChildHandle &) = delete;

    void kill() const { (void)::syscall(SYS_pidfd_send_signal, m_handle, SIGKILL, nullptr, 0); }
    [[nodiscard]] bool endsWithin(int milliseconds) const
    {
        pollfd ready{m_handle, POLLIN, 0};
        int told = 0;
        do
            told = ::poll(&ready, 1, milliseconds);
        while (told < 0 && errno == EINTR);
        return told > 0;
    }

private:
    int m_handle;
};

} // namespace

PictureMaker::PictureMaker() : m_program(besideThisProgram("coreographer")) {}

std::string PictureMaker::draw(const std::vector<std::string> &arguments, const std::stop_token &stop) const
{
    std::vector<std::string> all{"render"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    pid_t pid = -1;
    if (const int error = start(m_program, all, pid); error != 0)
        return m_program + " could not be started: " + std::strerror(error);
    bool inTime = false;
    {
        const ChildHandle child(pid);
        const std::stop_callback onStop(stop, [&] { child.kill(); });
        inTime = child.endsWithin(kLongest);
        if (!inTime)
            child.kill();
    }
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    if (!inTime)
        return m_program + " was ended: no picture after 60 s";
    if (WIFSIGNALED(status))
        return m_program + " was ended by signal " + std::to_string(WTERMSIG(status));
    if (WEXITSTATUS(status) != 0)
        return m_program + " ended with exit code " + std::to_string(WEXITSTATUS(status));
    return {};
}

} // namespace coreo
