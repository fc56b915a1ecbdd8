#include "platform/other_process.h"

#include "platform/linux/small_file.h"

#include <charconv>
#include <string>

#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

namespace coreo {
namespace {

std::string fileOf(std::int64_t pid, std::int64_t thread, const char *name)
{
    return readSmallFile("/proc/" + std::to_string(pid) + "/task/" + std::to_string(thread) + "/" + name).value_or("");
}

/// The number at the beginning of a text, -1 if there is none.
std::int64_t firstNumber(std::string_view text)
{
    std::int64_t out = -1;
    (void)std::from_chars(text.data(), text.data() + text.size(), out);
    return out;
}

} // namespace

std::int64_t cpuOfProcess(std::int64_t pid)
{
    clockid_t clock{};
    timespec time{};
    if (::clock_getcpuclockid(static_cast<pid_t>(pid), &clock) != 0 || ::clock_gettime(clock, &time) != 0)
        return 0;
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

std::int64_t cpuOfThread(std::int64_t pid, std::int64_t thread)
{
    const std::int64_t time = firstNumber(fileOf(pid, thread, "schedstat"));
    return time < 0 ? 0 : time;
}

std::uint16_t coreOfThread(std::int64_t pid, std::int64_t thread)
{
    constexpr std::uint16_t kUnknown = 0xffff;
    const std::string text = fileOf(pid, thread, "stat");
    std::size_t place = text.rfind(") "); // the name, which may hold anything, ends there; field 3 follows
    place += place == std::string::npos ? 0 : 1;
    for (int field = 3; field < 39 && place != std::string::npos; ++field)
        place = text.find(' ', place + 1);
    if (place == std::string::npos)
        return kUnknown;
    const std::int64_t core = firstNumber(std::string_view(text).substr(place + 1));
    return core >= 0 && core < kUnknown ? static_cast<std::uint16_t>(core) : kUnknown;
}

bool signalInSession(std::int64_t pid, std::int64_t session, int number)
{
    const auto handle = static_cast<int>(::syscall(SYS_pidfd_open, static_cast<pid_t>(pid), 0));
    if (handle < 0)
        return false;
    // The handle holds the process, so what is true of the number now stays true of it.
    const bool sent = ::getsid(static_cast<pid_t>(pid)) == session &&
                      ::syscall(SYS_pidfd_send_signal, handle, number, nullptr, 0) == 0;
    ::close(handle);
    return sent;
}

} // namespace coreo
