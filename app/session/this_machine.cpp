#include "session/this_machine.h"

#include "platform/cpu_usage.h"
#include "platform/topology.h"

namespace coreo {

Machine thisMachine()
{
    Machine machine = detectMachine();
    CpuUsageSource source;
    for (const LogicalProcessor &processor : machine.processors)
        source.cores.push_back(processor.id);
    machine.utilisation = CpuUsage(source).source();
    return machine;
}

} // namespace coreo
