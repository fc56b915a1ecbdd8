#include "reproduce/sections.h"

namespace coreo::reproduce {

const std::vector<Section> &sections()
{
    static const std::vector<Section> table = {
        {"s1",
         "Multiprocessing and asyncio",
         reproduceS1,
         {{"s1-join", "timeline-tasks", "s1-join", nullptr},
          {"s1-apply", "timeline-workers", "s1-apply", nullptr},
          {"s1-apply-async", "timeline-tasks", "s1-apply-async", nullptr},
          {"s1-map-and-as-completed", "order", "s1-executor", "s1-as-completed"},
          {"s1-threads-cores", "cores", "s1-threads", "s1-asyncio"},
          {"s1-mixed", "timeline-workers", "s1-mixed", nullptr}}},
        {"s2",
         "Parallelism with psutil",
         reproduceS2,
         {{"s2-cores-before-and-after", "cores", "s2-serial", "s2-pinned"},
          {"s2-three-cores-before-and-after", "cores", "s2-serial-three-cores", "s2-pinned-three-cores"},
          {"s2-stair-step", "timeline-workers", "s2-pinned-three-cores", nullptr}}},
        {"s3",
         "asyncio on many cores",
         reproduceS3,
         {{"s3-cores-one-and-two-loops", "cores", "s3-one-loop", "s3-two-loops"},
          {"s3-workers-one-and-two-loops", "timeline-workers", "s3-one-loop", "s3-two-loops"},
          {"s3-results-sleeps-dominate", "results", "s3-one-loop-sleeping", "s3-two-loops-sleeping"}}},
        {"s4",
         "Getting the best of your CPU",
         reproduceS4,
         {{"s4-order", "order", "s4-imap", "s4-imap-unordered"},
          {"s4-timeline", "timeline-tasks", "s4-imap", "s4-imap-unordered"},
          {"s4-hand-out", "timeline-workers", "s4-hand-out", nullptr}}},
    };
    return table;
}

const Section *findSection(std::string_view id)
{
    for (const Section &section : sections())
        if (section.id == id)
            return &section;
    return nullptr;
}

} // namespace coreo::reproduce
