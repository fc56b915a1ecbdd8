#include "platform/memory.h"

#include "platform/cgroup.h"
#include "platform/linux/small_file.h"

#include <algorithm>
#include <charconv>
#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace coreo {

namespace {

/// A line "MemAvailable:   12345 kB".
std::optional<std::uint64_t> meminfo(const std::string &text, const char *key)
{
    std::size_t at = text.find(key);
    if (at == std::string::npos)
        return std::nullopt;
    at = text.find_first_of("0123456789", at);
    std::uint64_t kibibytes = 0;
    if (at == std::string::npos ||
        std::from_chars(text.data() + at, text.data() + text.size(), kibibytes).ec != std::errc())
        return std::nullopt;
    return kibibytes * 1024;
}

} // namespace

AvailableMemory availableMemory()
{
    return availableMemory("/proc", "/sys");
}

AvailableMemory availableMemory(const std::string &procRoot, const std::string &sysRoot)
{
    const std::optional<std::string> text = readSmallFile(procRoot + "/meminfo");
    const std::optional<std::uint64_t> system = text ? meminfo(*text, "MemAvailable:") : std::nullopt;
    const std::optional<std::uint64_t> group = cgroup::memoryLeft(procRoot, sysRoot);
    if (group && (!system || *group <= *system))
        return {*group, true, true};
    return {system.value_or(0), system.has_value(), false};
}

std::optional<std::uint64_t> availableAddresses()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return std::nullopt;
    const std::uint64_t pages = readNumber("/proc/self/statm").value_or(0); // its first number is all that is mapped
    const std::uint64_t taken = pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return limit.rlim_cur - std::min<std::uint64_t>(limit.rlim_cur, taken);
}

void keepToOneHeap()
{
#if defined(M_ARENA_MAX)
    (void)::mallopt(M_ARENA_MAX, 1);
#endif
}

} // namespace coreo
