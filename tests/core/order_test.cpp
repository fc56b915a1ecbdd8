// The order in which tasks were received, from logs of every shape: by instant, and by task within one.

#include "analysis/summary.h"
#include "model/random.h"
#include "record/run_history.h"
#include "record/task_table.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <utility>
#include <vector>

namespace coreo {
namespace {

TEST(Order, IsByInstantAndTaskWhateverCameTogether)
{
    constexpr std::uint32_t kTasks = 2'000;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        std::uint64_t draws = 0;
        const auto draw = [&](std::uint64_t below) { return randomBits(seed, ++draws) % below; };
        RunSpec spec;
        spec.tasks = kTasks;
        const auto shared = std::make_shared<RunHistory>(spec, Machine(), 1, 1);
        RunHistory &history = *shared;
        const std::uint64_t spread = 1ull << draw(12); // from ascending to no order at all
        std::vector<std::pair<std::uint64_t, std::uint32_t>> keys;
        for (std::uint32_t i = 0; i < kTasks; ++i)
            keys.emplace_back(i + draw(spread), i);
        std::sort(keys.begin(), keys.end());
        std::vector<std::pair<Time, TaskId>> expected;
        Time at{};
        for (std::size_t next = 0; next < keys.size();) {
            at += Time(1 + static_cast<std::int64_t>(draw(5)));
            const std::size_t end = std::min<std::size_t>(keys.size(), next + 1 + draw(300));
            for (; next < end; ++next) {
                history.received.append(TaskId(keys[next].second));
                expected.emplace_back(at, TaskId(keys[next].second));
            }
            history.received.stamp(at);
        }
        history.received.publish();
        std::sort(expected.begin(), expected.end());
        TaskTable table(shared);
        table.update();
        const std::vector<TaskId> got = order(table, OrderBy::Received);
        ASSERT_EQ(got.size(), expected.size());
        for (std::size_t i = 0; i < got.size(); ++i)
            ASSERT_EQ(got[i], expected[i].second) << "place " << i;
    }
}

} // namespace
} // namespace coreo
