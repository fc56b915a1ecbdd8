#include "workloads/builtin.h"

namespace coreo {

const std::vector<WorkloadInfo> &workloads()
{
    static const std::vector<WorkloadInfo> table{
        identityInfo(), sumInfo(), triangularInfo(), sleepThenSumInfo(), syntheticInfo(), memoryInfo(), durationsInfo(),
        wordcountInfo(),
        convoyInfo(),
        pythonInfo(),
    };
    return table;
}

const WorkloadInfo *findWorkload(std::string_view id)
{
    for (const WorkloadInfo &info : workloads())
        if (info.id == id)
            return &info;
    return nullptr;
}

} // namespace coreo
