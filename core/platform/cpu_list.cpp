#include "platform/cpu_list.h"

#include <algorithm>
#include <charconv>

namespace coreo {

std::vector<int> parseCpuList(std::string_view text)
{
    constexpr int kMostCpus = 1 << 20;
    std::vector<int> cpus;
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at != end) {
        int first = 0;
        auto parsed = std::from_chars(at, end, first);
        if (parsed.ec != std::errc())
            break;
        int last = first;
        if (parsed.ptr != end && *parsed.ptr == '-')
            parsed = std::from_chars(parsed.ptr + 1, end, last);
        if (parsed.ec != std::errc() || first < 0 || last < first || last >= kMostCpus)
            break;
        for (int cpu = first; cpu <= last; ++cpu)
            cpus.push_back(cpu);
        at = parsed.ptr;
        if (at == end || *at != ',')
            break;
        ++at;
    }
    std::sort(cpus.begin(), cpus.end());
    cpus.erase(std::unique(cpus.begin(), cpus.end()), cpus.end());
    return cpus;
}

} // namespace coreo
