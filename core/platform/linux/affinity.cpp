#include "platform/affinity.h"

#include "model/text.h"
#include "platform/linux/cpu_mask.h"
#include "platform/linux/hwloc_topology.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

namespace coreo {

namespace {

constexpr std::size_t kMostCpus = std::size_t{1} << 20; // far above any kernel's NR_CPUS

std::string numbers(const std::vector<CoreId> &cores)
{
    std::string list;
    for (const CoreId core : cores)
        list += (list.empty() ? "" : ", ") + std::to_string(core.value);
    return list;
}

std::string reason(int number, const std::vector<CoreId> &wanted)
{
    if (number == EINVAL)
        return Text(coreoText("CPU %1 is outside this process's allowed set (EINVAL); allowed: %2"),
                    {numbers(wanted), numbers(allowedCores())})
            .english();
    return Text(coreoText("the system refused to place the thread on CPU %1: %2"),
                {numbers(wanted), std::strerror(number)})
        .english();
}

bool setAffinity(const std::vector<CoreId> &cores, std::string &error)
{
    int failed = EINVAL;
    if (std::all_of(cores.begin(), cores.end(), [](CoreId core) { return core.value < kMostCpus; }))
        failed = bindThread(cores);
    if (failed == 0)
        return true;
    error = reason(failed, cores);
    return false;
}

} // namespace

bool pinThread(CoreId core, std::string &error)
{
    return setAffinity({core}, error);
}

bool unpinThread(const std::vector<CoreId> &cores, std::string &error)
{
    return setAffinity(cores, error);
}

std::vector<CoreId> allowedCores()
{
    return allowedCores(0);
}

bool pinOther(std::int64_t thread, CoreId core)
{
    CpuMask mask(core.value + 1);
    mask.add(core.value);
    return sched_setaffinity(static_cast<pid_t>(thread), mask.bytes(), mask.data()) == 0;
}

std::vector<CoreId> allowedCores(std::int64_t thread)
{
    // The call fails with EINVAL while the mask is smaller than the kernel's own.
    for (std::size_t cpus = 1024; cpus <= kMostCpus; cpus *= 4) {
        CpuMask mask(cpus);
        if (sched_getaffinity(static_cast<pid_t>(thread), mask.bytes(), mask.data()) != 0) {
            if (errno == EINVAL)
                continue;
            return {};
        }
        std::vector<CoreId> cores;
        for (std::size_t cpu = 0; cpu < mask.cpus(); ++cpu) {
            if (mask.has(cpu))
                cores.emplace_back(cpu);
        }
        return cores;
    }
    return {};
}

bool setThreadNice(int nice)
{
    return setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), nice) == 0;
}

void setThreadName(const std::string &name)
{
    constexpr std::size_t kLongest = 15; // TASK_COMM_LEN without the final zero
    pthread_setname_np(pthread_self(), name.substr(0, kLongest).c_str());
}

} // namespace coreo
