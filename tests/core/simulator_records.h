#pragma once

#include "simulator_rig.h"

#include <string>

namespace coreo::test {

/// Tasks that compute, and tasks that wait, compute and wait again.
inline ListedTasks mixedTasks(std::uint64_t seed, std::uint32_t count)
{
    ListedTasks tasks;
    for (const Time length : seededLengths(seed, count, 9'000'000)) {
        if (length.count() % 3 == 0)
            tasks.add({spinFor(length)});
        else
            tasks.add({waitFor(length / 2), spinFor(length), waitFor(length / 7)});
    }
    return tasks;
}

/// Everything that a run has recorded, as bytes.
inline std::string bytes(const Rig &rig)
{
    std::string out;
    const auto add = [&out](const auto &value) {
        out.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    for (std::uint32_t lane = 0; lane < rig.history.laneCount(); ++lane) {
        const Lane &records = rig.history.lane(lane);
        for (std::size_t i = 0; i < records.spans.size(); ++i)
            add(records.spans[i]);
        add(records.ownCpu.load());
        add(records.measuredTasks.load());
        add(records.longestOwn.load());
    }
    for (std::size_t i = 0; i < rig.history.submissions.size(); ++i)
        add(rig.history.submissions[i].at);
    for (std::size_t i = 0; i < rig.history.lockHolds.size(); ++i) {
        add(rig.history.lockHolds[i].at);
        add(rig.history.lockHolds[i].worker);
    }
    for (std::uint32_t i = 0; i < rig.history.received.size(); ++i)
        add(rig.history.received.tasks[i]);
    for (std::size_t i = 0; i < rig.history.received.stamps.size(); ++i)
        add(rig.history.received.stamps[i].at);
    for (const CoreSample &sample : rig.history.coreSamples()) {
        add(sample.at);
        for (const CoreShare &share : sample.shares)
            add(share);
    }
    for (const Time at : rig.delivered)
        add(at);
    return out;
}

} // namespace coreo::test
