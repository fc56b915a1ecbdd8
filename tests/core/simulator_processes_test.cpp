// A process for each task, and a pool behind a program that awaits: in virtual time.

#include "simulator_records.h"

#include <gtest/gtest.h>

namespace coreo::test {
namespace {

Rig::Size oneEach(std::uint32_t tasks, std::uint32_t cores, Pin pin = Pin::None)
{
    return {.workers = tasks, .cores = cores, .pin = pin, .executor = "processes", .strategy = "process_join"};
}

Rig::Size awaiting(std::uint32_t workers, std::uint32_t cores, const char *executor = "processes")
{
    return {.workers = workers, .cores = cores, .executor = executor, .strategy = "run_in_executor_as_completed"};
}

TEST(SimulatorProcessJoin, EveryTaskHasAProcessOfItsOwn)
{
    const ListedTasks tasks = spins({Millis(40), Millis(10), Millis(0), Millis(0), Millis(20)});
    for (const std::uint32_t cores : {5u, 2u, 1u})
        for (const Pin pin : {Pin::None, Pin::Worker, Pin::Task}) {
            Rig rig(tasks, 5, oneEach(5, cores, pin));
            rig.imap();
            for (std::uint32_t lane = 0; lane < 5; ++lane) {
                ASSERT_EQ(rig.history.lane(lane).spans.size(), 1u) << cores;
                EXPECT_EQ(rig.history.lane(lane).spans[0].task, TaskId(lane));
            }
            EXPECT_EQ(rig.history.received.size(), 5u);
        }
}

TEST(SimulatorProcessJoin, TheSecondEndsEarlierAndIsKnownWithTheFirst)
{
    const ListedTasks tasks = spins({Millis(200), Millis(50)});
    Rig rig(tasks, 2, oneEach(2, 2));
    rig.imap(); // joins in the order of the start
    EXPECT_EQ(rig.delivered, (std::vector<Time>{Millis(200), Millis(200)}));
    ASSERT_EQ(rig.history.received.stamps.size(), 2u);
    EXPECT_EQ(rig.history.received.tasks[0], TaskId(1u));
    EXPECT_EQ(rig.history.received.stamps[0].at, Time(Millis(50))); // its end, as the system tells it
    const std::vector<Span> spans = rig.spans();
    EXPECT_EQ(spans[0].start, spans[1].start); // the bars overlap
}

TEST(SimulatorProcessJoin, PaysForItsStartAndItsEnd)
{
    Costs costs;
    costs.startWorker = Time(1'000'000);
    costs.workerStartup = Time(500'000);
    costs.submit = Time(10'000);
    costs.feed = costs.handOut = costs.returnResult = costs.switchTask = Millis(100); // of pools
    costs.receive = Time(300);
    costs.deliver = Time(20);
    costs.stopWorker = Time(4'000);
    const ListedTasks tasks = spins({Millis(10), Millis(10)});
    Rig rig(tasks, 2, oneEach(2, 2), costs);
    rig.imap();
    // Started at 0 and 1 ms, ready at 1.5 and 2.5; 10 ms of work; 4 us to end; told, handed on.
    EXPECT_EQ(rig.spans()[1].start, Time(2'500'000));
    EXPECT_EQ(rig.delivered[0], Time(11'500'000 + 4'000 + 300 + 20));
    EXPECT_EQ(rig.delivered[1], Time(12'500'000 + 4'000 + 300 + 20));
    EXPECT_EQ(rig.history.teardownNs.load(), 0); // all were joined
}

TEST(SimulatorRunInExecutor, WaitsStandOnTheCoordinatorsLoopAndComputingInThePool)
{
    ListedTasks tasks;
    tasks.add({waitFor(Millis(30)), spinFor(Millis(5))});
    tasks.add({waitFor(Millis(10)), spinFor(Millis(5))});
    tasks.add({waitFor(Millis(10)), spinFor(Millis(5))});
    tasks.add({spinFor(Millis(2)), waitFor(Millis(1)), spinFor(Millis(3))});
    tasks.add({waitFor(Millis(3))});
    for (const std::uint32_t cores : {1u, 4u}) {
        Rig rig(tasks, 5, awaiting(1, cores));
        rig.awaitInExecutor();
        // One worker, in the order in which the waits were over: 3, 4, 1, 2, 0.
        EXPECT_EQ(rig.delivered, (std::vector<Time>{Millis(35), Millis(15), Millis(20), Millis(6), Millis(6)}));
        const AppendLog<Span> &waits = rig.history.lane(1).spans;
        ASSERT_EQ(waits.size(), 4u);
        EXPECT_EQ(waits[0].task, TaskId(4u));
        EXPECT_EQ(waits[0].end, Time(Millis(3)));
        EXPECT_EQ(waits[1].task, TaskId(1u));
        EXPECT_EQ(waits[3].task, TaskId(0u));
        EXPECT_EQ(waits[3].end, Time(Millis(30)));
        for (std::size_t i = 0; i < 4; ++i) {
            EXPECT_EQ(waits[i].kind, SpanKind::Wait);
            EXPECT_EQ(waits[i].flags, 0);
            EXPECT_EQ(waits[i].core, Span::kNoCore);
        }
        const AppendLog<Span> &pool = rig.history.lane(0).spans;
        ASSERT_EQ(pool.size(), 7u);
        EXPECT_EQ(pool[0].task, TaskId(3u));
        EXPECT_EQ(pool[1].kind, SpanKind::Wait); // only what it waits for first is awaited
        EXPECT_EQ(pool[3].task, TaskId(4u));
        EXPECT_TRUE(pool[3].firstOfTask() && pool[3].lastOfTask());
        EXPECT_EQ(pool[3].start, pool[3].end);
        EXPECT_EQ(rig.history.workers().size(), 2u);
        EXPECT_EQ(rig.history.workers()[1].kind, "event loop");
        EXPECT_EQ(rig.history.workers()[1].id, WorkerId(1));
        EXPECT_NEAR(rig.busy(), 20e6, 20);
        EXPECT_EQ(rig.history.lane(0).ownCpu.load() + rig.history.lane(1).ownCpu.load(), 20'000'000);
        EXPECT_EQ(rig.history.lane(0).plannedWaits.load() + rig.history.lane(1).plannedWaits.load(), 54'000'000);
        EXPECT_EQ(rig.history.lane(0).longestOwn.load(), 35'000'000);
    }
}

TEST(SimulatorRunInExecutor, ManyWaitAtOnceHoweverFewWorkersThereAre)
{
    ListedTasks tasks;
    for (int i = 0; i < 1'000; ++i)
        tasks.add({waitFor(Millis(100)), spinFor(Time(1'000))});
    for (const char *executor : {"processes", "threads", "gil-threads"}) {
        Rig rig(tasks, 1'000, awaiting(2, 2, executor));
        rig.awaitInExecutor();
        const bool locked = std::string(executor) == "gil-threads";
        EXPECT_EQ(rig.end(), Millis(100) + Time(locked ? 1'000'000 : 500'000)) << executor;
        EXPECT_EQ(rig.history.lane(2).spans.size(), 1'000u);
        EXPECT_EQ(rig.history.received.size(), 1'000u);
    }
}

TEST(SimulatorRunInExecutor, ABusyCoordinatorIsLate)
{
    Costs costs;
    costs.loopTask = Time(1'000);
    costs.submit = Time(2'000);
    costs.receive = Time(500);
    ListedTasks tasks;
    for (int i = 0; i < 3; ++i)
        tasks.add({waitFor(Millis(1)), spinFor(Millis(1))});
    Rig rig(tasks, 3, awaiting(3, 3), costs);
    rig.awaitInExecutor();
    // Handed over at 1.003, 1.006 and 1.009 ms, one after the other.
    for (std::uint32_t i = 0; i < 3; ++i)
        EXPECT_EQ(rig.delivered[i], Time(2'003'000 + 3'000 * i + 500));
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(rig.history.lane(3).spans[i].end, Time(Millis(1)));
}

TEST(SimulatorRunInExecutor, AStopCancelsWhoWaits)
{
    ListedTasks tasks;
    tasks.add({waitFor(Millis(5)), spinFor(Millis(5))});
    tasks.add({waitFor(Millis(50)), spinFor(Millis(5))});
    Rig rig(tasks, 2, awaiting(1, 1));
    rig.executor.awaitThenSubmit(rig.all());
    EXPECT_EQ(rig.executor.wait().chunk.first, TaskId(0u));
    rig.executor.finish();
    const AppendLog<Span> &waits = rig.history.lane(1).spans;
    ASSERT_EQ(waits.size(), 2u);
    EXPECT_EQ(waits[1].state(), TaskState::Cancelled);
    EXPECT_EQ(waits[1].end, Time(Millis(10)));
    EXPECT_TRUE(waits[1].firstOfTask() && waits[1].lastOfTask());
}

TEST(SimulatorRunInExecutor, TheSameSpecGivesTheSameBytes)
{
    const ListedTasks tasks = mixedTasks(6, 300);
    for (const char *executor : {"processes", "threads", "gil-threads"})
        for (const std::uint32_t cores : {2u, 5u})
            for (const char *costs : {"native", "python", "none"}) {
                Rig first(tasks, 300, awaiting(5, cores, executor), builtinCosts(costs));
                Rig second(tasks, 300, awaiting(5, cores, executor), builtinCosts(costs));
                first.awaitInExecutor();
                second.awaitInExecutor();
                EXPECT_EQ(bytes(first), bytes(second));
                for (const Time at : first.delivered)
                    EXPECT_NE(at, kNoTime);
            }
}

} // namespace
} // namespace coreo::test
