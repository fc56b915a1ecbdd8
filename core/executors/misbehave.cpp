#include "executors/misbehave.h"

#include "executors/process_frames.h"

#include <csignal>
#include <cstring>
#include <string>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace coreo {
namespace {

void raiseForReal(int number)
{
    std::signal(number, SIG_DFL);
    ::raise(number);
}

void takeMemory(std::int64_t mebibytes)
{
    std::vector<char> memory(static_cast<std::size_t>(mebibytes) << 20);
    for (std::size_t at = 0; at < memory.size(); at += 4'096)
        memory[at] = 1;
    asm volatile("" : : "r"(memory.data()) : "memory");
}

void sendBulk(int socket, std::int64_t mebibytes)
{
    WorkerFrame frame;
    frame.kind = WorkerFrame::Kind::Bulk;
    frame.text.assign(kMostFrameText, 'x');
    const std::string bytes = encodeFrame(frame);
    for (std::int64_t left = mebibytes << 20; left > 0; left -= static_cast<std::int64_t>(kMostFrameText))
        for (std::size_t sent = 0; sent < bytes.size();) {
            const ssize_t count = ::send(socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
            if (count <= 0)
                return;
            sent += static_cast<std::size_t>(count);
        }
}

/// A length that no frame has, then bytes without meaning; then nothing, as a program that has lost its way.
[[noreturn]] void talkNonsense(int socket)
{
    std::string bytes(4'096, '\xff');
    for (std::size_t i = 8; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 131 + 7);
    (void)::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    for (;;)
        ::pause();
}

/// A daemon as others write it: a grandchild in a session of its own that never ends.
void startDaemon()
{
    if (::fork() != 0)
        return;
    ::setsid();
    if (::fork() != 0)
        ::_exit(0);
    for (;;)
        ::pause();
}

} // namespace

void misbehave(const Fault &fault, int socket)
{
    switch (fault.kind) {
    case Fault::Kind::Kill:
        return raiseForReal(SIGKILL);
    case Fault::Kind::Segv:
        return raiseForReal(SIGSEGV);
    case Fault::Kind::Abort:
        return raiseForReal(SIGABRT);
    case Fault::Kind::Signal:
        return raiseForReal(static_cast<int>(fault.amount));
    case Fault::Kind::Exit:
        ::_exit(static_cast<int>(fault.amount));
    case Fault::Kind::Stop:
        ::raise(SIGSTOP);
        return;
    case Fault::Kind::Spin:
        for (;;)
            asm volatile("");
    case Fault::Kind::Alloc:
        return takeMemory(fault.amount);
    case Fault::Kind::Result:
        return sendBulk(socket, fault.amount);
    case Fault::Kind::Garbage:
        talkNonsense(socket);
    case Fault::Kind::CloseFds:
        ::close_range(3, ~0u, 0);
        return;
    case Fault::Kind::Fork:
        return startDaemon();
    case Fault::Kind::Throw:
    case Fault::Kind::Hang:
        return; // the interpreter's own
    }
}

} // namespace coreo
