#include "platform/guard.h"

#include "platform/linux/guard_protocol.h"

#include <cerrno>
#include <csignal>
#include <deque>
#include <dirent.h>
#include <fcntl.h>
#include <map>
#include <poll.h>
#include <string>
#include <string_view>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace coreo {
namespace {

using guard::Packet;

std::int64_t nanoseconds(const timeval &time)
{
    return std::int64_t{time.tv_sec} * 1'000'000'000 + std::int64_t{time.tv_usec} * 1'000;
}

/// The guard: one thread, which never blocks but in poll(2).
class GuardProgram
{
public:
    bool prepare();
    void run();

private:
    bool takeRequests();
    void start(const Packet &request, std::vector<int> descriptors);
    void removeSemaphores() const;
    void reap();
    void tell(GuardEvent::Kind kind, std::uint32_t slot, int pid, int value, std::int64_t cpu = 0);
    void flush();
    static void endEverythingBelow();

    int m_socket = -1;
    int m_signals = -1;
    std::map<std::uint32_t, pid_t> m_workers;
    std::map<pid_t, std::uint32_t> m_slots;
    std::vector<pid_t> m_bridges; ///< all that there were
    std::deque<Packet> m_unsent;
};

bool GuardProgram::prepare()
{
    int type = 0;
    socklen_t size = sizeof type;
    if (::getsockopt(guard::kFirstHandedOn, SOL_SOCKET, SO_TYPE, &type, &size) != 0 || type != SOCK_SEQPACKET)
        return false; // somebody typed the verb
    m_socket = ::fcntl(guard::kFirstHandedOn, F_DUPFD_CLOEXEC, guard::kKeptFrom);
    ::close(guard::kFirstHandedOn);
    sigset_t children;
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    ::sigprocmask(SIG_BLOCK, &children, nullptr);
    std::signal(SIGCHLD, SIG_DFL);
    const int signals = ::signalfd(-1, &children, SFD_CLOEXEC | SFD_NONBLOCK);
    m_signals = ::fcntl(signals, F_DUPFD_CLOEXEC, guard::kKeptFrom);
    ::close(signals);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    ::prctl(PR_SET_NAME, "coreo guard");
    return m_socket >= 0 && m_signals >= 0;
}

void GuardProgram::run()
{
    for (;;) {
        pollfd ready[] = {{m_socket, static_cast<short>(m_unsent.empty() ? POLLIN : POLLIN | POLLOUT), 0},
                          {m_signals, POLLIN, 0}};
        if (::poll(ready, 2, -1) < 0 && errno != EINTR)
            break;
        if ((ready[0].revents & (POLLHUP | POLLERR | POLLNVAL)) != 0)
            break; // our program is gone, whatever it still wanted
        if (ready[1].revents != 0)
            reap();
        if ((ready[0].revents & POLLOUT) != 0)
            flush();
        if ((ready[0].revents & POLLIN) != 0 && !takeRequests())
            break;
    }
    endEverythingBelow();
    removeSemaphores();
}

/// With spawn and forkserver CPython's semaphores have names until its own tracker removes them, which we have killed, too. The
/// bridge names them after itself. Source: CPython Lib/multiprocessing/synchronize.py; sem_overview(7): /dev/shm/sem.NAME.
void GuardProgram::removeSemaphores() const
{
    DIR *folder = m_bridges.empty() ? nullptr : ::opendir("/dev/shm");
    if (!folder)
        return;
    while (const dirent *entry = ::readdir(folder))
        for (const pid_t pid : m_bridges)
            if (std::string_view(entry->d_name).starts_with("sem.coreo-" + std::to_string(pid) + "-"))
                (void)::unlinkat(::dirfd(folder), entry->d_name, 0);
    ::closedir(folder);
}

/// One request a turn, so that deaths are told between the starts of many workers. False at the end of the file.
bool GuardProgram::takeRequests()
{
    Packet request;
    std::vector<int> descriptors;
    const guard::Received received = guard::receive(m_socket, request, &descriptors);
    if (received == guard::Received::Packet) {
        if (request.kind == Packet::Kind::Start)
            start(request, std::move(descriptors));
        else if (const auto worker = m_workers.find(request.slot); worker != m_workers.end())
            ::kill(-worker->second, request.value); // not reaped yet: the number is still its own
    }
    return received != guard::Received::End;
}

void GuardProgram::start(const Packet &request, std::vector<int> descriptors)
{
    for (int &descriptor : descriptors) {
        const int kept = ::fcntl(descriptor, F_DUPFD_CLOEXEC, guard::kKeptFrom);
        const int error = errno;
        ::close(descriptor);
        descriptor = kept;
        if (kept < 0)
            tell(GuardEvent::Kind::StartFailed, request.slot, 0, error);
    }
    std::vector<std::string> environment;
    for (char **entry = environ; *entry; ++entry)
        environment.emplace_back(*entry);
    pid_t pid = -1;
    int error = EMFILE;
    const bool bridge = request.value == static_cast<std::int32_t>(Guard::Program::Bridge);
    if (descriptors.empty() || descriptors.back() >= 0)
        error = guard::spawn("/proc/self/exe",
                             {"coreo", bridge ? "bridge" : "worker", std::to_string(request.slot), std::to_string(::getpid())}, descriptors,
                             environment, pid);
    for (const int descriptor : descriptors)
        ::close(descriptor);
    if (error != 0)
        return tell(GuardEvent::Kind::StartFailed, request.slot, 0, error);
    m_workers[request.slot] = pid;
    m_slots[pid] = request.slot;
    if (bridge)
        m_bridges.push_back(pid);
    tell(GuardEvent::Kind::Started, request.slot, pid, 0);
}

void GuardProgram::reap()
{
    signalfd_siginfo info{};
    while (::read(m_signals, &info, sizeof info) > 0) {
    }
    int status = 0;
    rusage usage{};
    for (pid_t pid = 0; (pid = ::wait4(-1, &status, WNOHANG | WUNTRACED | WCONTINUED, &usage)) > 0;) {
        const auto known = m_slots.find(pid);
        if (known == m_slots.end())
            continue; // what a worker had started and left behind
        const std::uint32_t slot = known->second;
        if (WIFSTOPPED(status) || WIFCONTINUED(status)) {
            tell(WIFSTOPPED(status) ? GuardEvent::Kind::Stopped : GuardEvent::Kind::Continued, slot, pid, 0);
            continue;
        }
        m_slots.erase(known);
        m_workers.erase(slot);
        tell(GuardEvent::Kind::Ended, slot, pid, status, nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime));
    }
}

void GuardProgram::tell(GuardEvent::Kind kind, std::uint32_t slot, int pid, int value, std::int64_t cpu)
{
    Packet packet;
    packet.slot = slot;
    packet.event = static_cast<std::int32_t>(kind);
    packet.pid = pid;
    packet.value = value;
    packet.cpu = cpu;
    m_unsent.push_back(packet);
    flush();
}

void GuardProgram::flush()
{
    while (!m_unsent.empty()) {
        if (::send(m_socket, &m_unsent.front(), sizeof(Packet), MSG_NOSIGNAL | MSG_DONTWAIT) < 0)
            return; // POLLOUT tells when there is room; a closed socket is seen by poll
        m_unsent.pop_front();
    }
}

/// Children of those killed fall to us and are in the next list, so it comes to an end however deep they were.
void GuardProgram::endEverythingBelow()
{
    for (;;) {
        for (const int child : guard::childrenOfSelf())
            ::kill(child, SIGKILL);
        if (::waitpid(-1, nullptr, 0) < 0 && errno == ECHILD)
            return;
        while (::waitpid(-1, nullptr, WNOHANG) > 0) {
        }
    }
}

} // namespace

int runGuard()
{
    GuardProgram program;
    if (!program.prepare())
        return 2;
    program.run();
    return 0;
}

bool followGuard(pid_t guard)
{
    // Bound to the guard's thread, which is its only one. It may have ended before the call: our parent is another
    // then.
    return ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::getppid() == guard;
}

} // namespace coreo
