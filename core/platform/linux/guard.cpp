#include "platform/guard.h"

#include "model/problem.h"
#include "platform/linux/guard_protocol.h"
#include "platform/linux/small_file.h"
#include "platform/spawn.h"
#include "platform/start_thread.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char **environ;

namespace coreo {
namespace {

constexpr std::string_view kMarkName = "COREO_GUARD=";
constexpr std::chrono::milliseconds kEndTime(2'000);

/// Waits until the process has ended, at most so long. pidfd_open(2) makes it a matter of one poll.
bool endsWithin(pid_t pid, std::chrono::milliseconds time)
{
    const auto handle = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    if (handle < 0)
        return errno == ESRCH;
    pollfd ready{handle, POLLIN, 0};
    const bool ended = ::poll(&ready, 1, static_cast<int>(time.count())) > 0;
    ::close(handle);
    return ended;
}

} // namespace

SubreaperScope::SubreaperScope()
{
    ::prctl(PR_GET_CHILD_SUBREAPER, &m_before);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
}

SubreaperScope::~SubreaperScope()
{
    ::prctl(PR_SET_CHILD_SUBREAPER, m_before);
}

std::string Guard::programPath()
{
    return besideThisProgram("coreo");
}

Guard::~Guard()
{
    end();
}

void Guard::start()
{
    int ends[2] = {-1, -1};
    const std::string path = programPath();
    const auto refuse = [&](int error) {
        throw Failure(
            ExitCode::Environment,
            {coreoText("Cannot start worker processes with %1: %2. Nothing was run; reinstall the program, or use "
                       "executor threads."),
             {path, startErrorText(error)}});
    };
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        refuse(errno);
    m_mark = std::string(kMarkName) + std::to_string(::getpid()) + "-" +
             std::to_string(std::chrono::steady_clock::now().time_since_epoch().count());
    std::vector<std::string> environment;
    for (char **entry = environ; *entry; ++entry)
        if (!std::string_view(*entry).starts_with(kMarkName))
            environment.emplace_back(*entry);
    environment.push_back(m_mark);
    const int error = guard::spawn(path, {"coreo", "guard"}, {ends[1]}, environment, m_pid);
    ::close(ends[1]);
    if (error != 0) {
        ::close(ends[0]);
        m_pid = -1;
        refuse(error);
    }
    m_socket = ends[0];
}

void Guard::startWorker(std::uint32_t slot, const std::vector<int> &descriptors, Program program)
{
    guard::Packet packet;
    packet.kind = guard::Packet::Kind::Start;
    packet.slot = slot;
    packet.value = static_cast<std::int32_t>(program);
    (void)guard::send(m_socket, packet, descriptors); // a guard that is gone is told by receive()
}

void Guard::signal(std::uint32_t slot, int number)
{
    guard::Packet packet;
    packet.kind = guard::Packet::Kind::Signal;
    packet.slot = slot;
    packet.value = number;
    (void)guard::send(m_socket, packet);
}

std::optional<GuardEvent> Guard::receive()
{
    guard::Packet packet;
    switch (guard::receive(m_socket, packet)) {
    case guard::Received::Packet: {
        const GuardEvent event{static_cast<GuardEvent::Kind>(packet.event), packet.slot, packet.pid, packet.value,
                               packet.cpu};
        if (event.kind == GuardEvent::Kind::Started)
            m_workers[event.slot] = event.pid;
        else if (event.kind == GuardEvent::Kind::Ended)
            m_workers.erase(event.slot);
        return event;
    }
    case guard::Received::Nothing:
        return std::nullopt;
    case guard::Received::End:
        break;
    }
    return GuardEvent{};
}

int Guard::end()
{
    if (m_pid < 0)
        return 0;
    ::close(m_socket);
    m_socket = -1;
    if (!endsWithin(m_pid, kEndTime))
        ::kill(m_pid, SIGKILL);
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    m_pid = -1;
    if (!WIFEXITED(status))
        sweep();
    m_workers.clear();
    return status;
}

/// Kills what a guard that was killed has left to us. Children of the program that are not of a run carry no mark.
void Guard::sweep()
{
    for (const auto &[slot, pid] : m_workers) { // ours now, and dead already or about to be (followGuard)
        if (::waitpid(pid, nullptr, WNOHANG) != 0)
            continue;
        ::kill(pid, SIGKILL);
        while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    for (bool any = true; any;) {
        any = false;
        for (const int child : guard::childrenOfSelf()) {
            const std::string environment = readSmallFile("/proc/" + std::to_string(child) + "/environ").value_or("");
            if (environment.find(m_mark) == std::string::npos)
                continue;
            any = true;
            ::kill(child, SIGKILL);
            while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
            }
        }
    }
}

} // namespace coreo
