// Event loops in virtual time: one on the coordinator, and one for each core, exactly.

#include "simulator_records.h"

#include <gtest/gtest.h>

#include <map>
#include <numeric>

namespace coreo::test {
namespace {

constexpr Rig::Size kOneLoop{.executor = "loops", .strategy = "event_loop_gather"};

/// As many loops as workers, each with one chunk.
Rig::Size loopPerCore(std::uint32_t tasks, std::uint32_t loops, std::uint32_t cores)
{
    return {.workers = loops,
            .cores = cores,
            .chunk = (tasks + loops - 1) / loops,
            .executor = "loops",
            .strategy = "loop_per_core"};
}

/// Each task sleeps for a while and then computes.
ListedTasks sleepers(const std::vector<Time> &sleeps, Time compute)
{
    ListedTasks tasks;
    for (const Time sleep : sleeps)
        tasks.add({waitFor(sleep), spinFor(compute)});
    return tasks;
}

/// What the spans of each task say: when it was due, when it computed.
struct Woken
{
    Time due{}, began{}, ended{};
    std::uint32_t task = 0;
};
std::vector<Woken> woken(const Rig &rig)
{
    std::vector<Woken> out;
    for (const Span &span : rig.spans()) {
        if (span.kind == SpanKind::Wait)
            out.push_back({span.end, {}, {}, span.task.value});
        else if (!out.empty() && out.back().task == span.task.value) {
            out.back().began = span.start;
            out.back().ended = span.end;
        }
    }
    return out;
}

void expectNoOverlapOf(const Lane &lane)
{
    std::vector<std::pair<Time, Time>> computed;
    for (std::size_t i = 0; i < lane.spans.size(); ++i)
        if (lane.spans[i].kind == SpanKind::Compute && lane.spans[i].end > lane.spans[i].start)
            computed.emplace_back(lane.spans[i].start, lane.spans[i].end);
    std::sort(computed.begin(), computed.end());
    for (std::size_t i = 1; i < computed.size(); ++i)
        EXPECT_GE(computed[i].first, computed[i - 1].second);
}

TEST(SimulatorLoops, TasksThatAreDueTogetherRunOneAfterTheOther)
{
    const ListedTasks tasks = sleepers({Millis(10), Millis(10), Millis(12), Millis(40)}, Millis(4));
    Rig rig(tasks, 4, kOneLoop);
    rig.imapUnordered();
    EXPECT_EQ(rig.delivered, (std::vector<Time>{Millis(14), Millis(18), Millis(22), Millis(44)}));
    const std::vector<Woken> all = woken(rig);
    ASSERT_EQ(all.size(), 4u);
    const std::vector<Time> lags{Millis(0), Millis(4), Millis(6), Millis(0)};
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_EQ(all[i].began - all[i].due, lags[i]);
    // Every end is a notice of its own, known the moment it is there.
    ASSERT_EQ(rig.history.received.stamps.size(), 4u);
    for (std::uint32_t i = 0; i < 4; ++i)
        EXPECT_EQ(rig.history.received.stamps[i].at, rig.delivered[rig.history.received.tasks[i].value]);
    // One busy core, lane 0; a task's spans stand together though the times interleave.
    EXPECT_NEAR(rig.busy(), 16e6, 16);
    const AppendLog<Span> &spans = rig.history.lane(0).spans;
    ASSERT_EQ(spans.size(), 8u);
    for (std::size_t i = 0; i < 8; i += 2) {
        EXPECT_EQ(spans[i].task, spans[i + 1].task);
        EXPECT_EQ(spans[i].start, Time(0));
        EXPECT_TRUE(spans[i].firstOfTask() && !spans[i].lastOfTask() && spans[i + 1].lastOfTask());
        EXPECT_EQ(spans[i + 1].result, spans[i].task.value * 7ull + 1);
        EXPECT_EQ(spans[i + 1].core, 0);
    }
    const Lane &lane = rig.history.lane(0);
    EXPECT_EQ(lane.ownCpu.load(), 16'000'000);
    EXPECT_EQ(lane.plannedWaits.load(), 72'000'000);
    EXPECT_EQ(lane.longestOwn.load(), 44'000'000);
    EXPECT_EQ(rig.history.workers().front().kind, "event loop");
}

TEST(SimulatorLoops, CallbacksThatDoNotWaitRunInTheOrderOfTheirCalls)
{
    const ListedTasks tasks = spins({Millis(3), Millis(1), Millis(2)});
    Rig rig(tasks, 3, kOneLoop);
    for (const std::uint32_t task : {2u, 0u, 1u}) // as_completed begins them in another order than they are listed
        rig.executor.submit({TaskId(task), 1}, 1);
    for (int i = 0; i < 3; ++i)
        rig.deliver(rig.executor.wait().chunk);
    rig.executor.finish();
    EXPECT_EQ(rig.delivered, (std::vector<Time>{Millis(5), Millis(6), Millis(2)}));
}

TEST(SimulatorLoops, AWaitEndsWhenItWasDueAndTheTaskWhenItWasCalled)
{
    ListedTasks tasks;
    tasks.add({waitFor(Millis(1)), spinFor(Millis(10)), waitFor(Millis(2))}); // ends in a wait
    tasks.add({spinFor(Millis(3)), waitFor(Millis(4)), spinFor(Millis(5))});
    tasks.add({waitFor(Millis(6))});
    Rig rig(tasks, 3, kOneLoop);
    rig.imapUnordered();
    const std::vector<Span> spans = rig.spans();
    ASSERT_EQ(spans.size(), 9u);
    const std::vector<std::pair<Time, Time>> expected{
        {Millis(0), Millis(1)},   {Millis(3), Millis(13)}, {Millis(13), Millis(15)}, {Millis(18), Millis(18)}, // task 0
        {Millis(0), Millis(3)},   {Millis(3), Millis(7)},  {Millis(13), Millis(18)},                           // task 1
        {Millis(3), Millis(9)},   {Millis(18), Millis(18)}};
    for (std::size_t i = 0; i < 9; ++i)
        EXPECT_EQ(std::pair(spans[i].start, spans[i].end), expected[i]) << i;
    EXPECT_EQ(rig.history.received.tasks[0], TaskId(1));
    // 2 was due at 9, 0 at 15: both are called at 18, in the order in which they were due.
    EXPECT_EQ(rig.history.received.tasks[1], TaskId(2));
    EXPECT_EQ(rig.history.received.tasks[2], TaskId(0));
    EXPECT_EQ(rig.end(), Time(Millis(18)));
}

/// Lindley's recurrence: who is due first begins first, when the one before has ended.
TEST(SimulatorLoops, OneLoopIsAQueueWithOneServer)
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const std::vector<Time> sleeps = seededLengths(seed, 300, 1 << (10 + seed % 12));
        const std::vector<Time> work = seededLengths(seed + 100, 300, 9'000);
        ListedTasks tasks;
        for (std::size_t i = 0; i < 300; ++i)
            tasks.add({waitFor(sleeps[i]), spinFor(work[i])});
        Rig rig(tasks, 300, kOneLoop);
        rig.imapUnordered();
        std::vector<std::uint32_t> order(300);
        std::iota(order.begin(), order.end(), 0u);
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return sleeps[a] < sleeps[b]; });
        const std::vector<Woken> all = woken(rig);
        Time free{};
        for (std::size_t i = 0; i < 300; ++i) {
            const std::uint32_t task = order[i];
            EXPECT_EQ(rig.history.received.tasks[i], TaskId(task));
            EXPECT_EQ(all[task].began, std::max(free, sleeps[task]));
            free = all[task].began + work[task];
            EXPECT_EQ(rig.delivered[task], free);
        }
    }
}

TEST(SimulatorLoops, TheLagIsARampWhereComputingDominates)
{
    // 1,000 tasks due over 100 ms, 400 us each: 0.4 s of computing. The lag grows by 300 us with every task.
    std::vector<Time> sleeps;
    for (int i = 0; i < 1'000; ++i)
        sleeps.push_back(std::chrono::microseconds(100 * i));
    const ListedTasks tasks = sleepers(sleeps, std::chrono::microseconds(400));
    Rig rig(tasks, 1'000, kOneLoop);
    rig.gather();
    const std::vector<Woken> all = woken(rig);
    for (int i = 0; i < 1'000; ++i)
        EXPECT_EQ(all[i].began - all[i].due, Time(std::chrono::microseconds(300 * i)));
    EXPECT_EQ(rig.end(), Time(Millis(400)));
    EXPECT_EQ(rig.delivered.front(), rig.end()); // gather: everything at once
    for (std::size_t i = 1; i < rig.history.coreSamples().size(); ++i)
        EXPECT_FLOAT_EQ(rig.history.coreSamples()[i].shares[0].user, 1.f);
}

TEST(SimulatorLoops, ALoopForEachCoreTakesAContiguousBatchAndReturnsItAsAWhole)
{
    const ListedTasks tasks = sleepers(std::vector<Time>(10, Millis(10)), Millis(1));
    Rig rig(tasks, 10, loopPerCore(10, 4, 4));
    rig.imapUnordered();
    // Batches of 3, 3, 3 and 1: back at 13, 13, 13 and 11 ms.
    for (std::uint32_t task = 0; task < 9; ++task)
        EXPECT_EQ(rig.delivered[task], Time(Millis(13)));
    EXPECT_EQ(rig.delivered[9], Time(Millis(11)));
    EXPECT_EQ(rig.history.received.stamps.size(), 2u);
    for (std::uint32_t lane = 0; lane < 4; ++lane)
        for (std::size_t i = 0; i < rig.history.lane(lane).spans.size(); ++i) {
            EXPECT_EQ(rig.history.lane(lane).spans[i].task.value / 3, lane);
            if (rig.history.lane(lane).spans[i].kind == SpanKind::Compute) {
                EXPECT_EQ(rig.history.lane(lane).spans[i].core, lane);
            }
        }
    EXPECT_NEAR(rig.busy(), 10e6, 10);
}

/// T(W) = about max(s_max + c, s_min + n c / W). Source: SEMANTICS, the third article.
TEST(SimulatorLoops, TimeOverLoopsFollowsTheModelOfTheThirdArticle)
{
    struct Case
    {
        std::int64_t lowest, highest, compute; // us
        double gain;                           // of two loops over one
    };
    for (const Case &what : {Case{0, 200'000, 400, 2}, Case{0, 1'000'000, 100, 1}, Case{50'000, 300'000, 300, 1.97}}) {
        constexpr std::uint32_t kTasks = 10'000;
        std::vector<Time> sleeps = seededLengths(11, kTasks, static_cast<std::uint64_t>(what.highest - what.lowest) * 1'000);
        for (Time &sleep : sleeps)
            sleep += std::chrono::microseconds(what.lowest);
        const Time compute = std::chrono::microseconds(what.compute);
        const ListedTasks tasks = sleepers(sleeps, compute);
        std::map<std::uint32_t, double> took;
        for (const std::uint32_t loops : {1u, 2u, 4u, 8u}) {
            Rig rig(tasks, kTasks, loopPerCore(kTasks, loops, loops));
            rig.gather();
            took[loops] = seconds(rig.end());
            const double model = std::max(static_cast<double>(what.highest + what.compute),
                                          static_cast<double>(what.lowest) +
                                              static_cast<double>(what.compute) * kTasks / loops) *
                                 1e-6;
            EXPECT_NEAR(took[loops] / model, 1, 0.15) << loops << " loops, " << what.compute << " us";
            // So many cores were busy with it.
            EXPECT_NEAR(rig.busy(), static_cast<double>(compute.count()) * kTasks, 1e4);
            for (std::uint32_t lane = 0; lane < loops; ++lane)
                expectNoOverlapOf(rig.history.lane(lane));
        }
        Rig one(tasks, kTasks, kOneLoop);
        one.gather();
        EXPECT_EQ(seconds(one.end()), took[1]) << "one loop is one loop, wherever it runs";
        EXPECT_NEAR(took[1] / took[2], what.gain, 0.15 * what.gain);
    }
}

TEST(SimulatorLoops, MoreLoopsThanCoresShareThemInSlices)
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const std::vector<Time> sleeps = seededLengths(seed, 120, 20'000'000);
        const std::vector<Time> work = seededLengths(seed + 7, 120, 8'000'000);
        ListedTasks tasks;
        for (std::size_t i = 0; i < 120; ++i)
            tasks.add({waitFor(sleeps[i]), spinFor(work[i])});
        const Time sum = std::accumulate(work.begin(), work.end(), Time::zero());
        for (const std::uint32_t cores : {1u, 2u, 3u}) {
            Rig rig(tasks, 120, loopPerCore(120, 6, cores));
            rig.gather();
            EXPECT_NEAR(rig.busy(), static_cast<double>(sum.count()), static_cast<double>(sum.count()) * 1e-6);
            EXPECT_GE(rig.end() * static_cast<std::int64_t>(cores), sum);
            EXPECT_LE(rig.end() * static_cast<std::int64_t>(cores),
                      sum + Time(Millis(40)) * static_cast<std::int64_t>(cores) + Time(Millis(200)));
            std::int64_t own = 0;
            for (std::uint32_t lane = 0; lane < 6; ++lane) {
                expectNoOverlapOf(rig.history.lane(lane));
                own += rig.history.lane(lane).ownCpu.load();
            }
            EXPECT_EQ(own, sum.count());
        }
    }
    // Two loops in turns of 3 ms on one core.
    const ListedTasks tasks = spins({Millis(5), Millis(5)});
    Rig rig(tasks, 2, loopPerCore(2, 2, 1));
    rig.imapUnordered();
    EXPECT_EQ(rig.delivered, (std::vector<Time>{Millis(8), Millis(10)}));
}

TEST(SimulatorLoops, TheLoopsOwnWorkIsPaidOnceATask)
{
    Costs costs;
    costs.loopTask = Time(1'000);
    const ListedTasks tasks = sleepers({Millis(1), Millis(1), Millis(1)}, Millis(1));
    Rig one(tasks, 3, kOneLoop, costs);
    one.imapUnordered();
    EXPECT_EQ(one.delivered, (std::vector<Time>{Millis(2), Time(3'001'000), Time(4'002'000)}));
    EXPECT_NEAR(one.busy(), 3e6 + 2e3, 10); // what comes after the last end is not of the run
    EXPECT_EQ(one.history.lane(0).ownCpu.load(), 3'000'000);
    Rig process(tasks, 3, loopPerCore(3, 1, 1), costs);
    process.gather();
    EXPECT_EQ(process.end(), Time(4'003'000)); // the batch returns after the loop's last work
    EXPECT_NEAR(process.busy(), 3e6 + 3e3, 10);
    // SEMANTICS, the third article: the loop's own share of 10,000 tasks.
    EXPECT_EQ(builtinCosts("python").loopTask * 10'000, Time(Millis(230)));
    EXPECT_LT(builtinCosts("native").loopTask, Time(1'000));
}

TEST(SimulatorLoops, OneLoopPaysForNoWorker)
{
    Costs costs;
    costs.startWorker = costs.workerStartup = costs.submit = costs.feed = costs.handOut = Millis(1);
    costs.returnResult = costs.receive = costs.deliver = costs.stopWorker = costs.switchTask = Millis(1);
    const ListedTasks tasks = sleepers({Millis(2), Millis(3)}, Millis(5));
    Rig rig(tasks, 2, kOneLoop, costs);
    rig.gather();
    EXPECT_EQ(rig.end(), Time(Millis(12)));
    EXPECT_EQ(rig.history.teardownNs.load(), 0);
}

TEST(SimulatorLoops, AStopCancelsWhatHasBegun)
{
    ListedTasks tasks;
    tasks.add({spinFor(Millis(2))});
    tasks.add({waitFor(Millis(1)), spinFor(Millis(9))}); // due, not called
    tasks.add({waitFor(Millis(50)), spinFor(Millis(1))});
    tasks.add({spinFor(Millis(2)), waitFor(Millis(3))}); // begun after the first
    for (const Rig::Size &size : {kOneLoop, loopPerCore(4, 1, 1)}) {
        Rig rig(tasks, 4, size);
        rig.executor.submit(rig.all(), 4);
        if (size.strategy == kOneLoop.strategy) {
            EXPECT_EQ(rig.executor.wait().chunk.first, TaskId(0u));
            rig.executor.finish(); // leaves early, at 2 ms
            EXPECT_EQ(rig.executor.now(), Time(Millis(2)));
            EXPECT_EQ(rig.spans().size(), 1u) << "the others have not been called";
            continue;
        }
        EXPECT_EQ(rig.executor.wait().chunk.count, 4u);
        rig.executor.finish();
        EXPECT_EQ(rig.spans().size(), 8u);
    }
    Rig rig(tasks, 4, kOneLoop);
    rig.executor.submit(rig.all(), 4);
    rig.executor.wait();
    EXPECT_EQ(rig.executor.wait().chunk.first, TaskId(1u)); // at 13 ms
    rig.executor.finish();
    const std::vector<Span> spans = rig.spans();
    ASSERT_EQ(spans.size(), 6u);
    EXPECT_EQ(spans[3].state(), TaskState::Cancelled); // task 2 sleeps
    EXPECT_EQ(spans[3].end, Time(Millis(13)));
    EXPECT_EQ(spans[4].kind, SpanKind::Compute);
    EXPECT_EQ(spans[5].kind, SpanKind::Wait); // task 3's was over, at 7 ms, and it was not told
    EXPECT_EQ(spans[5].end, Time(Millis(7)));
    EXPECT_EQ(spans[5].state(), TaskState::Cancelled);
    EXPECT_TRUE(spans[5].lastOfTask());
}

TEST(SimulatorLoops, TheSameSpecGivesTheSameBytes)
{
    const ListedTasks tasks = mixedTasks(5, 500);
    for (const char *costs : {"native", "python", "none"})
        for (const std::uint32_t cores : {1u, 3u, 7u}) {
            Rig first(tasks, 500, loopPerCore(500, 7, cores), builtinCosts(costs));
            Rig second(tasks, 500, loopPerCore(500, 7, cores), builtinCosts(costs));
            first.gather();
            second.gather();
            EXPECT_EQ(bytes(first), bytes(second));
            Rig one(tasks, 500, kOneLoop, builtinCosts(costs));
            Rig again(tasks, 500, kOneLoop, builtinCosts(costs));
            one.imapUnordered();
            again.imapUnordered();
            EXPECT_EQ(bytes(one), bytes(again));
        }
}

/// The third article's tasks without a list of them.
class ManySleepers : public Workload
{
public:
    [[nodiscard]] Task task(TaskId id) const override
    {
        Task task;
        task.add(waitFor(Time((id.value * 2654435761u) % 1'000'000'000u)));
        task.add(spinFor(Time(500)));
        return task;
    }
    [[nodiscard]] std::uint64_t expected(TaskId id) const override { return id.value; }
};

TEST(SimulatorLoops, AMillionSleepersAreOrdinary)
{
    constexpr std::uint32_t kTasks = 1'000'000;
    const ManySleepers tasks;
    Rig rig(tasks, kTasks, kOneLoop);
    rig.gather();
    EXPECT_GE(rig.end(), Time(Millis(500)));
    EXPECT_LT(rig.end(), Time(Millis(1'002)));
    EXPECT_EQ(rig.history.lane(0).spans.size(), 2u * kTasks);
    EXPECT_EQ(rig.history.lane(0).ownCpu.load(), std::int64_t{500} * kTasks);
}

} // namespace
} // namespace coreo::test
