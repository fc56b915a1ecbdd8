#include "executors/process_plan.h"

#include "executors/pool_executor.h"
#include "executors/spin_work.h"
#include "record/spec_json.h"

#include <atomic>
#include <cstring>

namespace coreo {

ProcessPlan::ProcessPlan(const ExecutorContext &context)
{
    const RunHistory &history = context.history;
    const std::string text = specToJson(history.spec);
    std::vector<std::uint32_t> usable;
    for (const CoreId core : history.machine.usable)
        usable.push_back(core.value);

    PlanHeader header;
    header.zero = context.zero;
    header.calibration = clock::calibration();
    header.turnsPerNs = spinRate().turnsPerNs;
    header.spansPerLane = history.lane(0).spans.capacity();
    header.spansExpected = history.spansExpected;
    header.submits = history.spec.tasks;
    header.frontEntries = frontEntries(history.spec);
    header.textSize = text.size();
    header.usableCount = usable.size();
    std::size_t end = alignedTo64(sizeof header);
    const auto reserve = [&end](std::size_t bytes) {
        const std::size_t at = end;
        end += alignedTo64(bytes);
        return at;
    };
    header.textAt = reserve(text.size());
    header.usableAt = reserve(usable.size() * sizeof(std::uint32_t));
    header.queueAt = reserve(ClaimQueue::bytesFor(header.submits));
    header.frontAt = reserve(ClaimQueue::bytesFor(header.frontEntries));
    if (history.spec.onLoops())
        header.passOverAt = reserve(history.spec.tasks);
    m_memory = SharedMemory::create("coreo plan", end);
    std::memcpy(m_memory.data(), &header, sizeof header);
    std::memcpy(m_memory.data() + header.textAt, text.data(), text.size());
    if (!usable.empty())
        std::memcpy(m_memory.data() + header.usableAt, usable.data(), usable.size() * sizeof(std::uint32_t));
}

void ProcessPlan::passOver(TaskId task)
{
    if (header().passOverAt != 0)
        std::atomic_ref(m_memory.data()[header().passOverAt + task.value]).store(1, std::memory_order_release);
}

} // namespace coreo
