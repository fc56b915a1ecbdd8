#include "platform/process_info.h"

#include "platform/linux/small_file.h"

#include <cctype>
#include <charconv>

#include <dirent.h>
#include <unistd.h>

namespace coreo {

namespace {

/// The number that begins at position `at` of `text`; 0 if there is none.
std::uint64_t numberAfter(const std::string &text, std::size_t at)
{
    std::uint64_t number = 0;
    if (at < text.size())
        std::from_chars(text.data() + at, text.data() + text.size(), number);
    return number;
}

std::uint32_t countProcesses(const std::string &procRoot)
{
    DIR *directory = opendir(procRoot.c_str());
    if (directory == nullptr)
        return 0;
    std::uint32_t count = 0;
    while (const dirent *entry = readdir(directory)) {
        if (std::isdigit(static_cast<unsigned char>(entry->d_name[0])) != 0)
            ++count;
    }
    closedir(directory);
    return count;
}

} // namespace

SystemCounts systemCounts(const std::string &procRoot)
{
    SystemCounts counts;
    counts.processes = countProcesses(procRoot);
    // "0.19 0.20 0.09 2/123 5521": the number after the slash counts every thread of the system.
    const std::string load = readSmallFile(procRoot + "/loadavg").value_or("");
    const std::size_t slash = load.find('/');
    if (slash != std::string::npos)
        counts.threads = static_cast<std::uint32_t>(numberAfter(load, slash + 1));
    counts.upTimeSeconds = static_cast<std::int64_t>(numberAfter(readSmallFile(procRoot + "/uptime").value_or(""), 0));
    return counts;
}

std::uint64_t residentBytes(const std::string &procRoot)
{
    // "size resident shared ...", in pages.
    const std::string pages = readSmallFile(procRoot + "/self/statm").value_or("");
    const std::size_t space = pages.find(' ');
    if (space == std::string::npos)
        return 0;
    return numberAfter(pages, space + 1) * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

} // namespace coreo
