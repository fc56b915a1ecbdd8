// What goes wrong in virtual time: tasks that throw, workers that die, time that is over, attempts that are repeated.

#include "simulator_records.h"
#include "support/run_helper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace coreo::test {
namespace {

using testing::HasSubstr;

struct Troubled
{
    const char *fault = "";
    double timeout = 0;
    std::uint32_t retries = 0;
};

Rig::Size troubled(std::uint32_t workers, std::uint32_t cores, std::uint32_t chunk, const Troubled &what,
                   const char *executor = "processes")
{
    return {.workers = workers,
            .cores = cores,
            .chunk = chunk,
            .executor = executor,
            .fault = what.fault,
            .timeout = what.timeout,
            .retries = what.retries};
}

/// The state at each task's last end.
std::vector<TaskState> states(const Rig &rig)
{
    std::vector<TaskState> out(rig.delivered.size(), TaskState::NotStarted);
    for (const Span &span : rig.spans())
        if (span.lastOfTask())
            out[span.task.value] = span.state();
    return out;
}

void expectEachReceivedOnce(const Rig &rig)
{
    std::set<TaskId> seen;
    for (std::uint32_t i = 0; i < rig.history.received.size(); ++i)
        EXPECT_TRUE(seen.insert(rig.history.received.tasks[i]).second);
    EXPECT_EQ(seen.size(), rig.delivered.size());
}

TEST(SimulatorFaults, ATaskThatThrowsFailsAndTheOthersGoOn)
{
    const ListedTasks tasks = spins(std::vector<Time>(6, Millis(10)));
    for (const char *executor : {"processes", "threads", "gil-threads"}) {
        Rig rig(tasks, 6, troubled(2, 2, 3, {.fault = "throw@1"}, executor));
        rig.imap();
        EXPECT_EQ(states(rig), (std::vector<TaskState>{TaskState::Ok, TaskState::Failed, TaskState::Ok, TaskState::Ok,
                                                       TaskState::Ok, TaskState::Ok}));
        ASSERT_EQ(rig.history.failures().size(), 1u);
        const TaskFailure failure = rig.history.failures().front();
        EXPECT_EQ(failure.task, TaskId(1));
        EXPECT_EQ(failure.attempt, 1u);
        EXPECT_EQ(failure.worker, WorkerId(0));
        EXPECT_EQ(failure.pid, -1);
        EXPECT_EQ(failure.started, failure.ended);
        EXPECT_EQ(failure.text, "a fault that was asked for");
        EXPECT_TRUE(failure.signal.empty());
        EXPECT_EQ(rig.history.workers().size(), 2u); // nobody died
        expectEachReceivedOnce(rig);
    }
}

TEST(SimulatorFaults, AKilledWorkerTakesOnlyTheTaskThatItWasAt)
{
    Costs costs;
    costs.startWorker = Millis(2);
    costs.workerStartup = Millis(3);
    const ListedTasks tasks = spins(std::vector<Time>(8, Millis(10)));
    Rig rig(tasks, 8, troubled(2, 2, 4, {.fault = "segv@1"}), costs);
    rig.imap();
    EXPECT_EQ(states(rig), (std::vector<TaskState>{TaskState::Ok, TaskState::Crashed, TaskState::Ok, TaskState::Ok,
                                                   TaskState::Ok, TaskState::Ok, TaskState::Ok, TaskState::Ok}));
    ASSERT_EQ(rig.history.failures().size(), 1u);
    const TaskFailure failure = rig.history.failures().front();
    EXPECT_EQ(failure.signal, "SIGSEGV");
    EXPECT_EQ(failure.text, "worker 0 was killed by SIGSEGV while running task 1");
    // Ready at 5 and 7 ms; dead at 15; its replacement is ready at 20 and takes what was left of the chunk.
    EXPECT_EQ(failure.ended, Time(Millis(15)));
    const std::vector<WorkerInfo> workers = rig.history.workers(); // by place
    ASSERT_EQ(workers.size(), 3u);
    EXPECT_EQ(workers[1].id, WorkerId(0));
    EXPECT_EQ(workers[1].started, Time(Millis(15)));
    EXPECT_EQ(workers[1].ready, Time(Millis(20)));
    const std::vector<Span> spans = rig.spans();
    EXPECT_EQ(spans[2].start, Time(Millis(20)));
    EXPECT_EQ(spans[3].end, Time(Millis(40)));
    EXPECT_EQ(rig.delivered[0], Time(Millis(15))); // what had ended is told at once
    EXPECT_EQ(rig.delivered[1], Time(Millis(15))); // and so is the crash, at its place
    EXPECT_EQ(rig.end(), Time(Millis(47)));
    expectEachReceivedOnce(rig);
}

TEST(SimulatorFaults, EveryWayToDieIsToldAsItIs)
{
    const std::vector<std::pair<const char *, const char *>> ways{
        {"kill@0", "was killed by SIGKILL while running task 0"},
        {"abort@0", "was killed by SIGABRT while running task 0"},
        {"signal:BUS@0", "was killed by SIGBUS while running task 0"},
        {"exit:0@0", "exited with status 0 before finishing task 0"},
        {"exit:9@0", "exited with status 9 before finishing task 0"},
        {"garbage@0", "it sent what no worker sends (protocol)"}};
    const ListedTasks tasks = spins(std::vector<Time>(4, Millis(1)));
    for (const auto &[fault, text] : ways)
        for (const char *executor : {"processes", "threads", "gil-threads"}) {
            Rig rig(tasks, 4, troubled(2, 1, 1, {.fault = fault}, executor));
            rig.imapUnordered();
            EXPECT_EQ(states(rig)[0], TaskState::Crashed) << fault;
            EXPECT_EQ(states(rig)[1], TaskState::Ok) << fault;
            EXPECT_THAT(rig.history.failures().front().text, HasSubstr(text));
            EXPECT_EQ(rig.history.failures().front().status.has_value(), std::string(fault).starts_with("exit"));
            EXPECT_EQ(rig.history.workers().size(), 3u);
            expectEachReceivedOnce(rig);
        }
    for (const char *harmless : {"alloc:64@0", "result:2@1", "closefds@2", "fork@3"}) {
        Rig rig(tasks, 4, troubled(2, 1, 1, {.fault = harmless}));
        rig.imapUnordered();
        EXPECT_EQ(states(rig), std::vector<TaskState>(4, TaskState::Ok));
        EXPECT_EQ(rig.end(), Time(Millis(4)));
    }
}

TEST(SimulatorFaults, ATimeLimitEndsWaitsAndComputing)
{
    ListedTasks tasks;
    tasks.add({spinFor(Millis(100))});
    tasks.add({waitFor(Millis(100)), spinFor(Millis(1))});
    tasks.add({waitFor(Millis(15)), spinFor(Millis(15))});
    tasks.add({spinFor(Millis(19))});
    for (const char *executor : {"processes", "threads", "gil-threads"}) {
        Rig rig(tasks, 4, troubled(1, 1, 1, {.timeout = 0.02}, executor));
        rig.imap();
        EXPECT_EQ(states(rig), (std::vector<TaskState>{TaskState::TimedOut, TaskState::TimedOut, TaskState::TimedOut,
                                                       TaskState::Ok}))
            << executor;
        EXPECT_EQ(rig.delivered, (std::vector<Time>{Millis(20), Millis(40), Millis(60), Millis(79)})) << executor;
        const std::vector<TaskFailure> failures = rig.history.failures();
        ASSERT_EQ(failures.size(), 3u);
        for (const TaskFailure &failure : failures) {
            EXPECT_EQ(failure.ended - failure.started, Time(Millis(20)));
            EXPECT_EQ(failure.text, "timed-out after 20 ms");
            EXPECT_EQ(failure.signal, std::string(executor) == "processes" ? "SIGTERM" : "");
        }
        // A process has to be ended for it, a thread sees it by itself.
        EXPECT_EQ(rig.history.workers().size(), std::string(executor) == "processes" ? 4u : 1u);
    }
}

TEST(SimulatorFaults, ATaskThatWaitsForItsTurnRunsOutOfTimeToo)
{
    const ListedTasks tasks = spins(std::vector<Time>(4, Millis(10)));
    Rig rig(tasks, 4, troubled(4, 1, 1, {.timeout = 0.02}, "threads"));
    rig.imapUnordered();
    // Slices of 3 ms from 0, 3, 6 and 9: by its 20 ms nobody has had 10 of computing.
    for (const TaskFailure &failure : rig.history.failures())
        EXPECT_EQ(failure.ended - failure.started, Time(Millis(20)));
    EXPECT_GE(rig.history.failures().size(), 2u);
    expectEachReceivedOnce(rig);
}

TEST(SimulatorFaults, WhatHangsEndsWithItsTime)
{
    const ListedTasks tasks = spins(std::vector<Time>(4, Millis(1)));
    for (const char *fault : {"hang@0", "stop@0", "spin@0"})
        for (const char *executor : {"processes", "threads", "gil-threads", "inline"}) {
            Rig rig(tasks, 4, troubled(1, 1, 1, {.fault = fault, .timeout = 0.5}, executor));
            rig.imap();
            EXPECT_EQ(states(rig)[0], TaskState::TimedOut) << fault << executor;
            EXPECT_EQ(rig.delivered[0], Time(Millis(500)));
            EXPECT_EQ(rig.end(), Time(Millis(503)));
            EXPECT_NEAR(rig.busy(), std::string(fault) == "spin@0" ? 503e6 : 3e6, 503);
        }
    Rig forEver(tasks, 4, troubled(1, 1, 1, {.fault = "hang@2"}));
    try {
        forEver.imap();
        FAIL() << "it ended";
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.code(), ExitCode::Usage);
        EXPECT_THAT(failure.text().english(), HasSubstr("--timeout"));
    }
}

TEST(SimulatorFaults, WhatFailedIsTriedAgainBeforeWhatWaits)
{
    const ListedTasks tasks = spins(std::vector<Time>(6, Millis(10)));
    for (const char *fault : {"throw@1#1,1#2", "kill@1#1,1#2"}) {
        Rig rig(tasks, 6, troubled(1, 1, 1, {.fault = fault, .retries = 2}));
        rig.imapUnordered();
        EXPECT_EQ(states(rig), std::vector<TaskState>(6, TaskState::Ok));
        EXPECT_EQ(rig.delivered[1], Time(Millis(20))); // two attempts that end at once, then the third, before task 2
        EXPECT_EQ(rig.delivered[2], Time(Millis(30)));
        ASSERT_EQ(rig.history.failures().size(), 2u);
        EXPECT_EQ(rig.history.failures()[0].attempt, 1u);
        EXPECT_EQ(rig.history.failures()[1].attempt, 2u);
        expectEachReceivedOnce(rig);
        Rig once(tasks, 6, troubled(1, 1, 1, {.fault = fault, .retries = 1}));
        once.imapUnordered();
        EXPECT_NE(states(once)[1], TaskState::Ok);
        EXPECT_EQ(once.history.failures().size(), 2u);
        expectEachReceivedOnce(once);
    }
    // In the middle of a chunk: the rest of it comes back first, or is handed out next.
    Rig chunk(tasks, 6, troubled(1, 1, 3, {.fault = "throw@1#1", .retries = 1}));
    chunk.imapUnordered();
    EXPECT_EQ(chunk.delivered, (std::vector<Time>{Millis(20), Millis(30), Millis(20), Millis(60), Millis(60), Millis(60)}));
}

TEST(SimulatorFaults, AProcessForEachTaskIsReplacedOnlyToTryAgain)
{
    const ListedTasks tasks = spins(std::vector<Time>(3, Millis(10)));
    for (const std::uint32_t retries : {0u, 1u}) {
        Rig::Size size = troubled(3, 2, 1, {.fault = "kill@1#1", .retries = retries});
        size.strategy = "process_join";
        Rig rig(tasks, 3, size);
        rig.imap();
        EXPECT_EQ(states(rig)[1], retries == 0 ? TaskState::Crashed : TaskState::Ok);
        EXPECT_EQ(rig.history.workers().size(), 3u + retries);
        for (const Span &span : rig.spans())
            EXPECT_TRUE(span.core < 2);
        expectEachReceivedOnce(rig);
    }
}

TEST(SimulatorFaults, OnALoopOnlyTheTaskWhoseCallbackRanIsBlamed)
{
    ListedTasks tasks;
    for (int i = 0; i < 6; ++i)
        tasks.add({waitFor(Millis(10)), spinFor(Millis(1))});
    Costs costs;
    costs.workerStartup = Millis(5);
    Rig::Size size = troubled(1, 1, 6, {.fault = "kill@2"}, "loops");
    size.strategy = "loop_per_core";
    Rig rig(tasks, 6, size, costs);
    rig.gather();
    EXPECT_EQ(states(rig), (std::vector<TaskState>{TaskState::Ok, TaskState::Ok, TaskState::Crashed, TaskState::Ok,
                                                   TaskState::Ok, TaskState::Ok}));
    ASSERT_EQ(rig.history.failures().size(), 1u);
    EXPECT_EQ(rig.history.failures().front().ended, Time(Millis(17)));
    EXPECT_EQ(rig.end(), Time(Millis(22 + 13))); // the others sleep once more, on the loop that came in its place
    expectEachReceivedOnce(rig);

    Rig::Size one = troubled(1, 1, 6, {.fault = "throw@2#1", .timeout = 0.012, .retries = 1}, "loops");
    one.strategy = "event_loop_gather";
    Rig coordinator(tasks, 6, one);
    coordinator.imapUnordered();
    // Begun at 0 and due at 10 ms; 2 fails at 12, before its time; 3 to 5 have no time left. All come once more.
    EXPECT_EQ(states(coordinator)[0], TaskState::Ok);
    EXPECT_EQ(states(coordinator)[1], TaskState::Ok);
    EXPECT_EQ(states(coordinator)[2], TaskState::Ok);
    std::uint32_t late = 0;
    for (const TaskFailure &failure : coordinator.history.failures())
        late += failure.state == TaskState::TimedOut ? 1 : 0;
    EXPECT_GE(late, 3u);
    expectEachReceivedOnce(coordinator);
}

TEST(SimulatorFaults, ALoopsWaitEndsWithItsTime)
{
    ListedTasks tasks;
    tasks.add({waitFor(Millis(50)), spinFor(Millis(1))});
    tasks.add({waitFor(Millis(5)), spinFor(Millis(30))});
    tasks.add({spinFor(Millis(1)), waitFor(Millis(2)), spinFor(Millis(1))});
    Rig::Size size = troubled(1, 1, 3, {.timeout = 0.02}, "loops");
    size.strategy = "event_loop_gather";
    Rig rig(tasks, 3, size);
    rig.imapUnordered();
    EXPECT_EQ(states(rig), (std::vector<TaskState>{TaskState::TimedOut, TaskState::TimedOut, TaskState::Ok}));
    const std::vector<Span> spans = rig.spans();
    EXPECT_EQ(spans[0].kind, SpanKind::Wait);
    EXPECT_EQ(spans[0].end, Time(Millis(20)));
    EXPECT_EQ(spans[2].end, Time(Millis(20))); // 15 of its 30 ms
    EXPECT_EQ(rig.history.lane(0).ownCpu.load(), 17'000'000);
}

/// The ledger, under everything at once.
TEST(SimulatorFaults, NoTaskIsLostAndNoneComesTwice)
{
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const ListedTasks tasks = mixedTasks(seed, 200);
        for (const char *executor : {"processes", "threads", "gil-threads", "loops"})
            for (const std::uint32_t cores : {1u, 4u}) {
                Rig::Size size = troubled(4, cores, static_cast<std::uint32_t>(seed % 9 + 1),
                                          {.fault = "kill~0.05,throw~0.05,hang~0.02,exit:3~0.02",
                                           .timeout = 0.02,
                                           .retries = static_cast<std::uint32_t>(seed % 3)},
                                          executor);
                size.strategy = std::string(executor) == "loops" ? "loop_per_core" : "pool_imap";
                Rig rig(tasks, 200, size, builtinCosts("native"));
                rig.imap();
                expectEachReceivedOnce(rig);
                std::vector<std::uint32_t> ends(200);
                for (const Span &span : rig.spans())
                    ends[span.task.value] += span.lastOfTask() ? 1 : 0;
                std::vector<std::uint32_t> failed(200);
                for (const TaskFailure &failure : rig.history.failures())
                    EXPECT_EQ(failure.attempt, ++failed[failure.task.value]);
                const std::vector<TaskState> all = states(rig);
                for (std::uint32_t task = 0; task < 200; ++task) {
                    const bool ok = failed[task] + 1 == ends[task];
                    EXPECT_TRUE(ok || (failed[task] == ends[task] && ends[task] == size.retries + 1)) << task;
                    EXPECT_LE(ends[task], size.retries + 1);
                }
                Rig again(tasks, 200, size, builtinCosts("native"));
                again.imap();
                EXPECT_EQ(bytes(rig), bytes(again));
            }
    }
}

TEST(SimulatorFaults, TheSpecSaysWhatIsPossible)
{
    const auto problemsOf = [](const char *strategy, const char *fault, double timeout) {
        RunSpec spec = makeSimulated(strategy, "synthetic:mean=1ms", 20, 2);
        spec.fault = fault;
        spec.timeout = timeout;
        return validate(spec, machine());
    };
    EXPECT_TRUE(problemsOf("pool_imap", "kill@1,throw@2", 0).empty());
    EXPECT_TRUE(problemsOf("loop_per_core", "kill@1", 0).empty());
    EXPECT_TRUE(problemsOf("serial", "throw@2,hang@3", 1).empty());
    for (const char *fault : {"hang@1", "stop~0.1", "spin@3#2"}) {
        ASSERT_EQ(problemsOf("pool_imap", fault, 0).size(), 1u) << fault;
        EXPECT_TRUE(problemsOf("pool_imap", fault, 1).empty()) << fault;
    }
    EXPECT_EQ(problemsOf("serial", "kill@1", 0).size(), 1u);
    EXPECT_EQ(problemsOf("event_loop_gather", "kill@1", 0).size(), 1u);
    RunSpec spec = makeSimulated("pool_imap", "synthetic:mean=1ms", 300, 4);
    spec.fault = "kill~0.1,throw~0.1";
    spec.retries = 1;
    const Ran ran = runSpec(spec);
    EXPECT_EQ(ran.history->state(), RunState::Complete);
    EXPECT_EQ(ran.summary.of(TaskState::Ok) + ran.summary.of(TaskState::Failed) + ran.summary.of(TaskState::Crashed), 300u);
    EXPECT_GT(ran.summary.of(TaskState::Ok), 250u);
    EXPECT_EQ(ran.history->wrongResults, 0u);
}

} // namespace
} // namespace coreo::test
