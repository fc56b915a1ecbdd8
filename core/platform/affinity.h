#pragma once

#include "model/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace coreo {

/// Where threads run, how eagerly, and under which name.
/// Threads: each function acts on the calling thread only, but for those that name another one.
/// Errors: false, with a sentence in `error` that names the processor and the system's reason; nothing has changed
/// then.
/// Source: hwloc's binding (sched_setaffinity(2) below it), setpriority(2), pthread_setname_np(3).

/// Lets the calling thread run on this logical processor only.
bool pinThread(CoreId core, std::string &error);

/// Lets the calling thread run on any of `cores` again: normally what allowedCores() said before it was pinned.
bool unpinThread(const std::vector<CoreId> &cores, std::string &error);

/// The logical processors the calling thread may run on, sorted; read anew on each call, because a cpuset can change
/// under a running program. Empty if the system does not tell.
std::vector<CoreId> allowedCores();
/// The same of another thread, by its kernel's number; empty once it has ended.
std::vector<CoreId> allowedCores(std::int64_t thread);

/// Lets another thread run on this logical processor only; false where the system refuses.
bool pinOther(std::int64_t thread, CoreId core);

/// Sets the nice value of the calling thread alone (Linux keeps it per thread). Lowering it again needs a privilege.
bool setThreadNice(int nice);

/// Names the calling thread for debuggers and task managers; the system keeps the first 15 bytes.
void setThreadName(const std::string &name);

} // namespace coreo
