#include "app/window_fixture.h"

#include "support/made_runs.h"
#include "views/loop/loop_geometry.h"
#include "views/results/step_curve.h"
#include "views/timeline/lock_strip.h"
#include "views/timeline/loop_row.h"
#include "window/chart_area.h"

namespace coreo {

namespace {

using test::makeLoopRun;
using test::MadeLoops;

struct OneLoopRun
{
    explicit OneLoopRun(const MadeLoops &made) : run(makeLoopRun(made))
    {
        run.update();
        axis = {0, 400, {Time(0), run.horizon()}};
    }
    RunData run;
    LoopLanes lanes;
    TimeAxis axis;
};

} // namespace

TEST(LoopLens, columnsCountEveryTaskOnce)
{
    OneLoopRun made(MadeLoops{});
    std::uint32_t wakes = 0;
    Time most{};
    for (const LoopColumn &column : loopColumns(made.lanes.of(made.run), made.axis, made.run.horizon())) {
        wakes += column.wakes;
        most = std::max(most, column.mostLag);
        EXPECT_LE(column.asleep + column.ready, made.run.table().size());
    }
    EXPECT_EQ(wakes, made.run.table().size());
    EXPECT_EQ(most, made.lanes.figures().longestLag);
}

TEST(LoopLens, barsOfALoopLieBesideEachOther)
{
    for (const std::uint32_t tasks : {5u, 100u, 50'000u}) {
        MadeLoops few;
        few.tasks = tasks;
        OneLoopRun made(few);
        const LaneBars bars = loopBars(made.run, 0, made.lanes.of(made.run).front(), made.axis);
        double computed = 0, right = 0;
        for (const Piece &piece : bars.bars) {
            EXPECT_GE(piece.left, right);
            right = piece.right;
            computed += piece.right - piece.left;
        }
        right = 0;
        for (const MergedBars &merged : bars.merged) {
            EXPECT_GE(merged.left, right);
            right = merged.right;
            computed += merged.right - merged.left;
        }
        EXPECT_GT(computed, 0) << tasks;
        EXPECT_LE(computed, 401) << tasks;
        EXPECT_LE(bars.bars.size() + bars.merged.size(), 800u) << "no more than pixels, however many tasks";
    }
}

TEST(LoopLens, resultsAreCountedWhereTasksInterleave)
{
    OneLoopRun made(MadeLoops{});
    const RunHistory &history = made.run.history();
    FinishedCounts counts;
    counts.update(0, history.lane(0).spans.begin(), made.run.table().spanCount(0));
    for (int i = 0; i <= 50; ++i) {
        const Time at = made.run.horizon() / 50 * i;
        std::uint32_t finished = 0;
        for (std::uint32_t task = 0; task < made.run.table().size(); ++task)
            finished += made.run.table().finished(TaskId(task)) <= at ? 1 : 0;
        EXPECT_EQ(counts.at(at), finished) << i;
    }
}

TEST(LoopLens, theLockStripShowsWhoHeldIt)
{
    RunSpec spec;
    spec.executor = "gil-threads";
    spec.tasks = 4;
    RunHistory history(spec, Machine(), 2, 8);
    history.lockHolds.reserve(64);
    const auto hold = [&](std::int64_t at, WorkerId worker) { history.lockHolds.push({Time(at), worker}); };
    hold(0, WorkerId(0u));
    hold(500, WorkerId(1u));
    hold(700, WorkerId());
    hold(800, WorkerId(0u));
    const TimeAxis axis{0, 100, {Time(0), Time(1000)}};
    const std::vector<LockPiece> pieces = lockPieces(history, axis, Time(1000));
    ASSERT_EQ(pieces.size(), 3u);
    EXPECT_EQ(pieces[0], (LockPiece{0, 50, WorkerId(0u), 1}));
    EXPECT_EQ(pieces[1], (LockPiece{50, 70, WorkerId(1u), 1}));
    EXPECT_EQ(pieces[2], (LockPiece{80, 100, WorkerId(0u), 1}));
    EXPECT_EQ(lockAt(history, Time(600), Time(1000)).worker, WorkerId(1u));
    EXPECT_EQ(lockAt(history, Time(600), Time(1000)).until, Time(700));
    EXPECT_TRUE(lockAt(history, Time(750), Time(1000)).worker.isNone());
    EXPECT_EQ(lockAt(history, Time(900), Time(1000)).until, Time(1000)) << "it lasts";
}

TEST(LoopLens, aLockThatChangesHandsInEveryPixelShowsShares)
{
    RunSpec spec;
    spec.executor = "gil-threads";
    RunHistory history(spec, Machine(), 2, 8);
    constexpr std::int64_t kHolds = 100'000;
    history.lockHolds.reserve(kHolds);
    for (std::int64_t i = 0; i < kHolds; ++i)
        history.lockHolds.push({Time(i * 10 + (i % 2 == 0 ? 0 : 5)), WorkerId(static_cast<std::uint32_t>(i % 2))}); // 15 and 5 each
    const TimeAxis axis{0, 100, {Time(0), Time(kHolds * 10)}};
    double wide = 0;
    for (const LockPiece &piece : lockPieces(history, axis, Time(kHolds * 10))) {
        EXPECT_EQ(piece.worker, WorkerId(0u));
        EXPECT_NEAR(piece.share, 0.75, 0.13);
        wide += piece.right - piece.left;
    }
    EXPECT_NEAR(wide, 100, 1);
}

TEST_F(WindowTest, theEventLoopCardIsThereForRunsOnLoopsOnly)
{
    const QString id = QStringLiteral("event-loop");
    ChartCard *card = m_window.charts().card(id);
    ASSERT_NE(card, nullptr);
    EXPECT_FALSE(card->isVisible());
    m_window.controller().show(makeLoopRun({}));
    EXPECT_TRUE(m_window.charts().offers(id));
    EXPECT_TRUE(card->isVisible());
    m_window.charts().fill(id);
    EXPECT_EQ(m_window.charts().filled(), id);
    m_window.controller().show(test::makeRun({}));
    EXPECT_FALSE(m_window.charts().offers(id));
    EXPECT_FALSE(card->isVisible());
    EXPECT_TRUE(m_window.charts().filled().isEmpty()) << "what is not there does not fill the window";
}

TEST_F(WindowTest, aRunOnAnEventLoopTellsItsLag)
{
    RunSpec spec;
    spec.strategy = "event_loop_gather";
    spec.workload = "sleep_then_sum";
    spec.workloadParameters = {{"sleep", "0..20ms"}, {"cpu", "200us"}};
    spec.tasks = 60;
    m_window.setSpec(spec);
    runToEnd();
    ChartCard *card = m_window.charts().card(QStringLiteral("event-loop"));
    ASSERT_TRUE(card->isVisible());
    const QString sentence = card->chart().description(card->input());
    EXPECT_TRUE(sentence.contains(QStringLiteral("-bound"))) << sentence.toStdString();
    LoopLanes lanes;
    ASSERT_EQ(lanes.of(*m_window.controller().run()).size(), 1u);
    EXPECT_EQ(lanes.figures().wakes, 60u);
}

} // namespace coreo
