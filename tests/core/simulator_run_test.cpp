// The whole: the same bytes each time, stopping, misuse, overflow; and the parts that it is made of.

#include "simulator/chunk_queue.h"
#include "simulator/event_tree.h"
#include "simulator_records.h"

#include <gtest/gtest.h>

namespace coreo::test {
namespace {

TEST(SimulatorRun, TheSameSpecGivesTheSameBytes)
{
    const ListedTasks tasks = mixedTasks(3, 400);
    for (const std::uint32_t cores : {16u, 5u, 1u})
        for (const char *costs : {"native", "python", "none"})
            for (const Pin pin : {Pin::None, Pin::Worker, Pin::Task}) {
                Rig first(tasks, tasks.size(), {16, cores, 3, pin}, builtinCosts(costs));
                Rig second(tasks, tasks.size(), {16, cores, 3, pin}, builtinCosts(costs));
                first.imap();
                second.imap();
                EXPECT_EQ(bytes(first), bytes(second));
            }
}

TEST(SimulatorRun, EveryTaskHappensOnceInItsOrder)
{
    const ListedTasks tasks = mixedTasks(8, 300);
    for (const std::uint32_t workers : {1u, 2u, 4u, 8u, 64u})
        for (const std::uint32_t cores : {1u, 2u, 64u})
            for (const Pin pin : {Pin::None, Pin::Worker, Pin::Task}) {
                Rig rig(tasks, tasks.size(), {workers, cores, 2, pin}, builtinCosts("native"));
                rig.imapUnordered();
                std::vector<int> ends(tasks.size());
                Time before{};
                TaskId task;
                for (const Span &span : rig.spans()) {
                    EXPECT_LE(span.start, span.end);
                    EXPECT_EQ(span.firstOfTask(), span.task != task);
                    EXPECT_TRUE(span.firstOfTask() || span.start >= before);
                    EXPECT_LE(span.end, rig.delivered[span.task.value]);
                    ends[span.task.value] += span.lastOfTask() ? 1 : 0;
                    task = span.task;
                    before = span.end;
                }
                EXPECT_EQ(ends, std::vector<int>(tasks.size(), 1));
                EXPECT_EQ(rig.history.received.size(), tasks.size());
            }
}

TEST(SimulatorRun, LanesNeverOverlapThemselves)
{
    const ListedTasks tasks = mixedTasks(21, 300);
    for (const std::uint32_t cores : {1u, 3u, 8u}) {
        Rig rig(tasks, tasks.size(), {8, cores}, builtinCosts("python"));
        rig.applyAsync();
        for (std::uint32_t lane = 0; lane < 8; ++lane) {
            const AppendLog<Span> &spans = rig.history.lane(lane).spans;
            for (std::size_t i = 1; i < spans.size(); ++i)
                EXPECT_GE(spans[i].start, spans[i - 1].end);
        }
    }
}

TEST(SimulatorRun, AStopEndsItAndKeepsWhatHadHappened)
{
    const ListedTasks tasks = spins(std::vector<Time>(20, Millis(10)));
    for (const std::uint32_t cores : {4u, 2u}) {
        std::stop_source stop;
        Rig rig(tasks, 20, {4, cores}, {}, stop.get_token());
        rig.executor.submit(rig.all(), 1);
        for (int i = 0; i < 6; ++i)
            EXPECT_EQ(rig.executor.wait().kind, Notice::Kind::ChunkFinished);
        const Time end = rig.executor.now();
        stop.request_stop();
        while (rig.executor.wait().kind != Notice::Kind::Stop) { }
        EXPECT_EQ(rig.executor.now(), end);
        rig.executor.finish();
        int ok = 0, cancelled = 0;
        Time own{};
        for (const Span &span : rig.spans()) {
            EXPECT_LE(span.end, end);
            EXPECT_TRUE(span.lastOfTask());
            (span.state() == TaskState::Ok ? ok : cancelled) += 1;
        }
        for (std::uint32_t lane = 0; lane < 4; ++lane)
            own += Time(rig.history.lane(lane).ownCpu.load());
        EXPECT_GE(ok, 6);
        EXPECT_LE(cancelled, 4);
        EXPECT_NEAR(rig.busy(), static_cast<double>(own.count()), 100);
        EXPECT_EQ(own, std::min(4u, cores) * end); // all cores were busy all the time
        EXPECT_EQ(rig.history.coreSamples().back().at, end);
    }
}

TEST(SimulatorRun, AStopWithinATaskCutsIt)
{
    ListedTasks tasks;
    tasks.add({spinFor(Millis(10))});
    tasks.add({waitFor(Millis(4)), spinFor(Millis(40))});
    tasks.add({waitFor(Millis(50)), spinFor(Millis(40))});
    for (const std::uint32_t cores : {3u, 2u}) {
        Rig rig(tasks, 3, {3, cores});
        rig.executor.submit(rig.all(), 1);
        EXPECT_EQ(rig.executor.wait().chunk.first, TaskId(0u));
        rig.executor.finish(); // a strategy that leaves early
        const std::vector<Span> spans = rig.spans();
        ASSERT_EQ(spans.size(), 4u);
        EXPECT_EQ(spans[1].end, Time(Millis(4)));
        EXPECT_EQ(spans[2].state(), TaskState::Cancelled);
        EXPECT_EQ(spans[2].end, Time(Millis(10)));
        EXPECT_EQ(spans[3].kind, SpanKind::Wait);
        EXPECT_EQ(spans[3].state(), TaskState::Cancelled);
        EXPECT_TRUE(spans[3].firstOfTask() && spans[3].lastOfTask());
        EXPECT_NEAR(rig.busy(), 16e6, 16);
        std::int64_t own = 0;
        for (std::uint32_t lane = 0; lane < 3; ++lane)
            own += rig.history.lane(lane).ownCpu.load();
        EXPECT_EQ(own, 16'000'000);
    }
}

TEST(SimulatorRun, StoppedBeforeItBegan)
{
    std::stop_source stop;
    stop.request_stop();
    const ListedTasks tasks = spins({Millis(1)});
    Rig pool(tasks, 1, {2, 2}, {}, stop.get_token());
    pool.imap();
    EXPECT_EQ(pool.delivered[0], kNoTime);
    Rig serial(tasks, 1, {1, 1, 1, Pin::None, "inline"}, {}, stop.get_token());
    EXPECT_EQ(serial.executor.runHere(TaskId(0u)).kind, Notice::Kind::Stop);
    serial.executor.finish();
    EXPECT_EQ(serial.history.coreSamples().size(), 1u);
}

template<class Call>
ExitCode codeOf(Call call)
{
    try {
        call();
    } catch (const Failure &failure) {
        return failure.code();
    }
    return ExitCode::Ok;
}

TEST(SimulatorRun, WaitingForNothingIsAnErrorNotAHang)
{
    const ListedTasks tasks = spins({Millis(1)});
    Rig pool(tasks, 1, {2, 2});
    EXPECT_EQ(codeOf([&] { pool.executor.wait(); }), ExitCode::Internal);
    pool.executor.submit(pool.all(), 1);
    pool.executor.wait();
    EXPECT_EQ(codeOf([&] { pool.executor.wait(); }), ExitCode::Internal);
    EXPECT_EQ(codeOf([&] { pool.executor.runHere(TaskId(0u)); }), ExitCode::Internal);
    Rig serial(tasks, 1, {1, 1, 1, Pin::None, "inline"});
    EXPECT_EQ(codeOf([&] { serial.executor.wait(); }), ExitCode::Internal);
}

TEST(SimulatorRun, CenturiesAreRefusedDecadesAreNot)
{
    const Time years = std::chrono::hours(24 * 365);
    const ListedTasks tasks = spins({100 * years, 100 * years, 100 * years});
    for (const std::uint32_t workers : {1u, 2u, 3u}) { // three on one core: shared
        Costs costs;
        costs.slice = 10 * years;
        Rig rig(tasks, 3, {workers, 1}, costs);
        EXPECT_EQ(codeOf([&] { rig.imap(); }), ExitCode::Usage) << workers;
    }
    Rig rig(tasks, 3, {3, 3});
    rig.imap();
    EXPECT_EQ(rig.end(), 100 * years);
}

TEST(SimulatorRun, ALaneThatIsFullCountsWhatItDrops)
{
    const ListedTasks tasks = spins(std::vector<Time>(50, Time(5)));
    RunSpec spec;
    spec.tasks = 50;
    spec.cores = 1;
    spec.executor = "threads";
    RunHistory history(spec, Machine{}, 1, 20);
    SimulatedExecutor executor(tasks, history, {}, {});
    executor.submit({TaskId(0u), 50}, 7);
    for (int chunk = 0; chunk < 8; ++chunk)
        executor.wait();
    executor.finish();
    EXPECT_EQ(history.lane(0).spans.size(), 20u);
    EXPECT_EQ(history.lane(0).spans.dropped(), 30u);
}

TEST(SimulatorParts, AQueueKeepsRunsNotChunks)
{
    ChunkQueue queue;
    queue.add({TaskId(0u), 10}, 4, Time(100), Time(5));
    EXPECT_EQ(queue.size(), 3u);
    EXPECT_EQ(queue.available(2), Time(110));
    for (std::uint32_t task = 10; task < 20; ++task) // as apply_async submits
        queue.add({TaskId(task), 1}, 1, Time(200 + 7 * task), Time(0));
    EXPECT_EQ(queue.size(), 13u);
    EXPECT_EQ(queue.take().chunk, (Chunk{TaskId(0u), 4}));
    EXPECT_EQ(queue.available(), Time(105));
    EXPECT_EQ(queue.available(4), Time(200 + 7 * 12));
    EXPECT_EQ(queue.take().chunk, (Chunk{TaskId(4u), 4}));
    EXPECT_EQ(queue.take().chunk, (Chunk{TaskId(8u), 2}));
    for (std::uint32_t task = 10; task < 20; ++task) {
        const ChunkQueue::Offer offer = queue.take();
        EXPECT_EQ(offer.chunk, (Chunk{TaskId(task), 1}));
        EXPECT_EQ(offer.available, Time(200 + 7 * task));
    }
    EXPECT_TRUE(queue.empty());
    queue.add({TaskId(20u), 0}, 1, Time(1000), Time(0));
    EXPECT_TRUE(queue.empty());
}

TEST(SimulatorParts, TheEarliestEventAndTheSmallestSlotWin)
{
    for (const std::uint32_t slots : {1u, 2u, 3u, 1000u, 1025u}) {
        EventTree tree(slots);
        EXPECT_TRUE(tree.empty());
        std::vector<Time> times = seededLengths(slots, slots, 50);
        for (std::uint32_t slot = 0; slot < slots; ++slot)
            tree.set(slot, times[slot]);
        for (std::uint32_t left = slots; left > 0; --left) {
            const auto first = std::min_element(times.begin(), times.end()); // the first of equals
            EXPECT_EQ(tree.nextTime(), *first);
            EXPECT_EQ(tree.nextSlot(), static_cast<std::uint32_t>(first - times.begin()));
            tree.clear(tree.nextSlot());
            *first = Time::max();
        }
        EXPECT_TRUE(tree.empty());
    }
}

TEST(SimulatorParts, TheEarliestEventWinsBeyondWhat64BitsHold)
{
    EventTree tree(1000);
    constexpr Time kYears(std::int64_t{1} << 61);
    tree.set(7, Time(5));
    tree.set(6, Time(3));
    tree.set(5, kYears); // from here on keys are wide
    tree.set(4, kYears + Time(1));
    tree.set(3, Time(5));
    tree.set(2, kYears);
    const std::pair<std::uint32_t, Time> expected[] = {{6, Time(3)}, {3, Time(5)}, {7, Time(5)},
                                                       {2, kYears},  {5, kYears},  {4, kYears + Time(1)}};
    for (const auto &[slot, time] : expected) {
        ASSERT_FALSE(tree.empty());
        EXPECT_EQ(tree.nextSlot(), slot);
        EXPECT_EQ(tree.nextTime(), time);
        tree.clear(slot);
    }
    EXPECT_TRUE(tree.empty());
}

} // namespace
} // namespace coreo::test
