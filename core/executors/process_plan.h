#pragma once

#include "executors/native_executor.h"
#include "executors/process_control.h"
#include "record/shared_memory.h"

namespace coreo {

/// What worker processes are to do, laid out in shared memory by the coordinator (process_control.h).
/// Threads: the coordinator's; workers read it.
class ProcessPlan
{
public:
    explicit ProcessPlan(const ExecutorContext &context);

    [[nodiscard]] const PlanHeader &header() const { return *reinterpret_cast<const PlanHeader *>(m_memory.data()); }
    [[nodiscard]] void *queueMemory() const { return m_memory.data() + header().queueAt; }
    [[nodiscard]] void *frontMemory() const { return m_memory.data() + header().frontAt; }
    /// Before the first worker is started.
    void setSpinning(bool spinning) { reinterpret_cast<PlanHeader *>(m_memory.data())->spinning = spinning ? 1 : 0; }
    /// For event loops: chunks of several do not run this task any more.
    void passOver(TaskId task);
    [[nodiscard]] int descriptor() const { return m_memory.descriptor(); }
    void closeDescriptor() { m_memory.closeDescriptor(); }

private:
    SharedMemory m_memory;
};

} // namespace coreo
