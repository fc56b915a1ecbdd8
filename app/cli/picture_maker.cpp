#include "cli/picture_maker.h"

#include "platform/spawn.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace coreo {

namespace {

constexpr int kLongest = 60'000; ///< milliseconds; a picture takes less than one second

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

PictureMaker::PictureMaker() : m_program(besideThisProgram("coreographer"))
{
    if (::access(m_program.c_str(), X_OK) != 0)
        m_program.clear();
}

std::string PictureMaker::draw(const std::vector<std::string> &arguments, const std::stop_token &stop) const
{
    Spawning drawing; // in this session, so that a Ctrl-C on the terminal reaches it too
    drawing.path = m_program;
    drawing.arguments = {m_program, "render"};
    drawing.arguments.insert(drawing.arguments.end(), arguments.begin(), arguments.end());
    drawing.silent = true;
    pid_t pid = -1;
    if (const int error = spawn(drawing, pid); error != 0)
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
