#include "session/process.h"

#include "platform/atomic_file.h"
#include "platform/cpu_usage.h"
#include "platform/process_info.h"
#include "platform/topology.h"

namespace coreo {

void prepareProcess()
{
    ignoreFatalSignals();
}

Machine thisMachine()
{
    Machine machine = detectMachine();
    CpuUsageSource source;
    for (const LogicalProcessor &processor : machine.processors)
        source.cores.push_back(processor.id);
    machine.utilisation = CpuUsage(source).source();
    return machine;
}

std::uint64_t residentMemory()
{
    return residentBytes();
}

} // namespace coreo
