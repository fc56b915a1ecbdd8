#include "run/pin_watch.h"

#include "platform/affinity.h"

#include <algorithm>
#include <map>

namespace coreo {
namespace {

std::string listOf(const std::vector<CoreId> &cores)
{
    std::string list;
    for (const CoreId core : cores)
        list += (list.empty() ? "" : ", ") + std::to_string(core.value);
    return list;
}

} // namespace

void PinWatch::look()
{
    if (m_history.spec.pin != Pin::Worker)
        return;
    std::map<std::uint32_t, WorkerInfo> newest; // those before them in their places have ended
    for (WorkerInfo &worker : m_history.workers())
        newest[worker.id.value] = std::move(worker);
    for (const auto &[id, worker] : newest)
        if (worker.pinnedTo && worker.tid > 0)
            lookAt(worker);
}

void PinWatch::lookAt(const WorkerInfo &worker)
{
    std::vector<CoreId> allowed = allowedCores(worker.tid);
    if (allowed.empty())
        return;
    const std::vector<CoreId> wanted{*worker.pinnedTo};
    const bool known = m_lost.contains(worker.tid);
    // Kernels before 6.2 forget the pin when they take it: it is asked for again until the CPU is ours again.
    if (allowed != wanted && known && pinOther(worker.tid, *worker.pinnedTo))
        allowed = wanted;
    const std::string id = std::to_string(worker.id.value), core = std::to_string(worker.pinnedTo->value);
    if (allowed != wanted && !known) {
        m_lost.insert(worker.tid);
        m_history.addWarning({coreoText("Pin lost: the system took CPU %2 from worker %1, which may run on CPU %3 now. The "
                                        "run goes on there."),
                              {id, core, listOf(allowed)}});
    } else if (allowed == wanted && known) {
        m_lost.erase(worker.tid);
        m_history.addWarning({coreoText("Pin restored: worker %1 is on CPU %2 again."), {id, core}});
    }
}

} // namespace coreo
