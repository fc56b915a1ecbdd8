#include "platform/linux/hwloc_topology.h"

#include "model/problem.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <hwloc.h>

namespace coreo {

namespace {

struct Destroy
{
    void operator()(hwloc_topology_t topology) const { hwloc_topology_destroy(topology); }
    void operator()(hwloc_bitmap_t bitmap) const { hwloc_bitmap_free(bitmap); }
};
using Topology = std::unique_ptr<hwloc_topology, Destroy>;
using Bitmap = std::unique_ptr<hwloc_bitmap_s, Destroy>;

/// Keeps hwloc from loading its plug-ins, which pull in X11, OpenGL and OpenCL and take longer than all the rest. There
/// is no call for it, only this variable, which is read while a topology is initialised.
class WithoutPlugins
{
public:
    WithoutPlugins()
        : m_set(std::getenv(kName) == nullptr)
    {
        if (m_set)
            setenv(kName, "/nonexistent", 1);
    }
    ~WithoutPlugins()
    {
        if (m_set)
            unsetenv(kName);
    }
    WithoutPlugins(const WithoutPlugins &) = delete;
    WithoutPlugins &operator=(const WithoutPlugins &) = delete;

private:
    static constexpr const char *kName = "HWLOC_PLUGINS_PATH";
    bool m_set;
};

[[noreturn]] void refuse(const std::string &what, int number)
{
    throw Failure(
        ExitCode::BadInputFile,
        Text(coreoText("Cannot read the machine description %1: %2. Give an XML file as lstopo writes it, or a "
                       "synthetic description such as \"package:2 core:4 pu:2\"."),
             {what, std::strerror(number)}));
}

/// Loads packages, cores and PUs only: caches, buses and devices are not drawn, and cost time.
Topology load(const TopologySource &source)
{
    const WithoutPlugins guard;
    hwloc_topology_t raw = nullptr;
    if (hwloc_topology_init(&raw) != 0)
        return nullptr;
    Topology topology(raw);
    hwloc_topology_set_all_types_filter(raw, HWLOC_TYPE_FILTER_KEEP_NONE);
    hwloc_topology_set_type_filter(raw, HWLOC_OBJ_PACKAGE, HWLOC_TYPE_FILTER_KEEP_ALL);
    hwloc_topology_set_type_filter(raw, HWLOC_OBJ_CORE, HWLOC_TYPE_FILTER_KEEP_ALL);
    hwloc_topology_set_flags(raw, HWLOC_TOPOLOGY_FLAG_INCLUDE_DISALLOWED);
    if (!source.hwlocXml.empty() && hwloc_topology_set_xml(raw, source.hwlocXml.c_str()) != 0)
        refuse(source.hwlocXml, errno);
    if (!source.hwlocSynthetic.empty() && hwloc_topology_set_synthetic(raw, source.hwlocSynthetic.c_str()) != 0)
        refuse(source.hwlocSynthetic, errno);
    errno = EINVAL; // hwloc does not always say why
    if (hwloc_topology_load(raw) == 0)
        return topology;
    if (!source.hwlocXml.empty() || !source.hwlocSynthetic.empty())
        refuse(source.hwlocXml.empty() ? source.hwlocSynthetic : source.hwlocXml, errno);
    return nullptr;
}

LogicalProcessor describe(hwloc_topology_t topology, hwloc_obj_t pu, std::uint32_t coreWithoutObject)
{
    LogicalProcessor processor;
    processor.id = CoreId(pu->os_index);
    if (hwloc_obj_t package = hwloc_get_ancestor_obj_by_type(topology, HWLOC_OBJ_PACKAGE, pu))
        processor.package = package->logical_index;
    processor.physicalCore = coreWithoutObject;
    if (hwloc_obj_t core = hwloc_get_ancestor_obj_by_type(topology, HWLOC_OBJ_CORE, pu)) {
        processor.physicalCore = core->logical_index;
        for (int sibling = hwloc_bitmap_first(core->cpuset); sibling >= 0 && sibling < static_cast<int>(pu->os_index);
             sibling = hwloc_bitmap_next(core->cpuset, sibling))
            ++processor.smtIndex;
    }
    processor.usable = hwloc_bitmap_isset(hwloc_topology_get_allowed_cpuset(topology), pu->os_index) != 0;
    return processor;
}

void addEfficiency(hwloc_topology_t topology, std::vector<LogicalProcessor> &processors)
{
    const int kinds = hwloc_cpukinds_get_nr(topology, 0);
    const Bitmap members(hwloc_bitmap_alloc());
    for (int kind = 0; kind < kinds; ++kind) {
        int efficiency = -1;
        if (hwloc_cpukinds_get_info(topology, static_cast<unsigned>(kind), members.get(), &efficiency, nullptr, nullptr,
                                    0) != 0)
            continue;
        for (LogicalProcessor &processor : processors) {
            if (hwloc_bitmap_isset(members.get(), processor.id.value) != 0)
                processor.efficiencyClass = efficiency;
        }
    }
}

std::string modelName(hwloc_topology_t topology)
{
    hwloc_obj_t package = hwloc_get_obj_by_type(topology, HWLOC_OBJ_PACKAGE, 0);
    const char *name = package != nullptr ? hwloc_obj_get_info_by_name(package, "CPUModel") : nullptr;
    if (name == nullptr)
        name = hwloc_obj_get_info_by_name(hwloc_get_root_obj(topology), "CPUModel");
    return name != nullptr ? name : "";
}

/// This machine, as it was when it was first asked for; never changed afterwards.
const Topology &thisMachine()
{
    static const Topology topology = load({});
    return topology;
}

} // namespace

int bindThread(const std::vector<CoreId> &cores)
{
    const Bitmap set(hwloc_bitmap_alloc());
    for (const CoreId core : cores)
        if (hwloc_bitmap_set(set.get(), core.value) != 0)
            return ENOMEM;
    if (!thisMachine())
        return ENOSYS;
    errno = EINVAL; // hwloc does not always say why
    return hwloc_set_cpubind(thisMachine().get(), set.get(), HWLOC_CPUBIND_THREAD) == 0 ? 0 : errno;
}

Structure readStructure(const TopologySource &source)
{
    Structure structure;
    const bool described = !source.hwlocXml.empty() || !source.hwlocSynthetic.empty();
    const Topology loaded = described ? load(source) : nullptr;
    const Topology &topology = described ? loaded : thisMachine();
    if (!topology)
        return structure;
    const int cores = hwloc_get_nbobjs_by_type(topology.get(), HWLOC_OBJ_CORE);
    auto alone = static_cast<std::uint32_t>(std::max(cores, 0));
    for (hwloc_obj_t pu = nullptr; (pu = hwloc_get_next_obj_by_type(topology.get(), HWLOC_OBJ_PU, pu)) != nullptr;) {
        const bool hasCore = hwloc_get_ancestor_obj_by_type(topology.get(), HWLOC_OBJ_CORE, pu) != nullptr;
        structure.processors.push_back(describe(topology.get(), pu, hasCore ? 0 : alone++));
    }
    std::sort(structure.processors.begin(), structure.processors.end(),
              [](const LogicalProcessor &a, const LogicalProcessor &b) { return a.id < b.id; });
    addEfficiency(topology.get(), structure.processors);
    structure.physicalCores = alone;
    structure.packages =
        static_cast<std::uint32_t>(std::max(1, hwloc_get_nbobjs_by_type(topology.get(), HWLOC_OBJ_PACKAGE)));
    structure.memoryBytes = hwloc_get_root_obj(topology.get())->total_memory;
    structure.model = modelName(topology.get());
    return structure;
}

} // namespace coreo
