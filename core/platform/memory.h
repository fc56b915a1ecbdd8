#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace coreo {

/// Memory that this process could still take, and what sets that bound.
struct AvailableMemory
{
    std::uint64_t bytes = 0;
    bool known = false;   ///< false if nothing could be read
    bool byGroup = false; ///< a cgroup's limit leaves less than the system has
};

/// What could be taken without the system having to reclaim or kill: the least of MemAvailable and of what the limits of
/// the process's cgroup and of all cgroups above leave, read once. For estimates before a run.
/// Threads: any. Units: bytes.
/// Source: Documentation/filesystems/proc.rst (MemAvailable), cgroup-v2.rst (memory.max), cgroup-v1/memory.rst.
AvailableMemory availableMemory();

/// The same from captured folders: the seam for tests.
AvailableMemory availableMemory(const std::string &procRoot, const std::string &sysRoot);

/// Address space that this process may still take under RLIMIT_AS ("ulimit -v"); empty = unlimited.
/// Threads: any. Units: bytes. Source: setrlimit(2), proc(5) on statm.
std::optional<std::uint64_t> availableAddresses();

/// Has threads that allocate from now on share the first heap, instead of each reserving 64 MiB of addresses for one of
/// its own (128 MiB for a moment): under a limit of address space that is what a run would fail by half-way.
/// Threads: any. Source: mallopt(3) M_ARENA_MAX, glibc malloc/arena.c (HEAP_MAX_SIZE).
void keepToOneHeap();

} // namespace coreo
