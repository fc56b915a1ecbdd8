#include "support/made_runs.h"
#include "views/timeline/column_reader.h"
#include "views/timeline/lane_geometry.h"
#include "views/timeline/row_painter.h"

#include <gtest/gtest.h>

#include <cmath>
#include <sstream>

namespace coreo {

namespace {

using namespace std::chrono_literals;
using test::makeRun;
using test::MadeRun;

std::string text(const LaneBars &lane)
{
    std::ostringstream out;
    for (const Piece &piece : lane.bars) {
        out << name(piece.kind);
        if (!piece.task.isNone())
            out << ' ' << piece.task.value;
        out << ' ' << std::lround(piece.left) << ".." << std::lround(piece.right) << '\n';
    }
    for (const MergedBars &bars : lane.merged)
        out << "merged " << bars.left << ".." << bars.right << " worked " << std::lround(bars.worked * 100) << " %\n";
    for (const WaitingStrip &strip : lane.waiting)
        out << "waits " << strip.left << ".." << strip.right << '\n';
    return out.str();
}

struct OneRun
{
    explicit OneRun(const MadeRun &made) : run(makeRun(made)), lanes(made.workers)
    {
        run.update();
        for (std::uint32_t lane = 0; lane < made.workers; ++lane)
            lanes[lane].update(run, lane);
    }
    RunData run;
    std::vector<LaneIndex> lanes;
};

MadeRun many()
{
    MadeRun made;
    made.tasks = 20'000;
    made.workers = 3;
    made.mean = 1ms;
    made.stragglerEach = 900;
    made.stragglerTimes = 300;
    made.sleepShare = 0.25;
    return made;
}

/// How long a lane had at least one finished result waiting before `time`, in steps.
double waitedSlowly(const OneRun &one, std::uint32_t lane, Time time, Time step)
{
    const TaskTable &table = one.run.table();
    std::vector<std::pair<Time, Time>> waits;
    for (std::uint32_t task = 0; task < table.size(); ++task) {
        if (table.worker(TaskId(task)).value == lane && isTime(table.received(TaskId(task)))) {
            const Time delivered = table.delivered(TaskId(task));
            waits.emplace_back(table.received(TaskId(task)), isTime(delivered) ? delivered : table.horizon());
        }
    }
    std::int64_t sum = 0;
    for (Time at = step / 2; at < time; at += step) {
        for (const auto &[from, to] : waits) {
            if (from <= at && at < to) {
                sum += step.count();
                break;
            }
        }
    }
    return static_cast<double>(sum);
}

} // namespace

TEST(LaneBars, showWhoRanWhatAndWhereResultsWait)
{
    MadeRun made;
    made.tasks = 4;
    made.workers = 2;
    made.durations = {60ms, 20ms, 20ms, 20ms};
    made.startup = 10ms;
    const OneRun one(made);
    const TimeAxis axis{0, 700, {0ms, 70ms}};
    EXPECT_EQ(text(laneBars(one.run, 0, 0, one.lanes[0], axis)), "startup 0..100\n"
                                                                "blocking 0 100..700\n");
    EXPECT_EQ(text(laneBars(one.run, 1, 1, one.lanes[1], axis)), "startup 0..100\n"
                                                                "running 1 100..300\n"
                                                                "running 2 300..500\n"
                                                                "running 3 500..700\n"
                                                                "waits 300..700\n");
    EXPECT_EQ(text(laneBars(one.run, 1, 1, one.lanes[1], {0, 100, {25ms, 35ms}})), "running 1 0..50\n"
                                                                                 "running 2 50..100\n"
                                                                                 "waits 50..100\n");
}

TEST(LaneBars, drawTheRunningTaskUpToNow)
{
    MadeRun made;
    made.tasks = 4;
    made.workers = 2;
    made.durations = {60ms, 20ms, 20ms, 20ms};
    made.until = 30ms;
    const OneRun one(made);
    const TimeAxis axis{0, 600, {0ms, 60ms}};
    EXPECT_EQ(text(laneBars(one.run, 0, 0, one.lanes[0], axis)), "blocking 0 0..300\n");
    EXPECT_EQ(text(laneBars(one.run, 1, 1, one.lanes[1], axis)), "running 1 0..200\n"
                                                                "running 2 200..300\n"
                                                                "waits 200..300\n");
}

TEST(LaneBars, mergeWhatIsNarrowByItsExactShare)
{
    // Ten tasks a pixel: full. The worker then idles while the other ends.
    MadeRun made;
    made.tasks = 1001;
    made.workers = 2;
    made.rule = DeliveryRule::Unordered;
    made.durations.assign(1001, 100us);
    made.durations[0] = 200ms;
    const OneRun one(made);
    const TimeAxis axis{0, 200, {0ms, 200ms}};
    EXPECT_EQ(text(laneBars(one.run, 1, 1, one.lanes[1], axis)), "merged 0..100 worked 100 %\n");
    EXPECT_EQ(text(laneBars(one.run, 0, 0, one.lanes[0], axis)), "running 0 0..200\n");
}

TEST(LaneBars, needNoMoreRectanglesThanPixels)
{
    const OneRun one(many());
    for (const double pixels : {50.0, 333.0, 1400.0}) {
        const TimeAxis axis{0, pixels, {Time(0), one.run.horizon()}};
        for (std::uint32_t lane = 0; lane < 3; ++lane) {
            const LaneBars bars = laneBars(one.run, lane, lane, one.lanes[lane], axis);
            EXPECT_LE(bars.merged.size(), pixels + 1);
            EXPECT_LE(bars.bars.size(), pixels / kNarrowestSingleBar + 2);
            EXPECT_LE(bars.waiting.size(), pixels + 1);
            double right = -1;
            for (const MergedBars &merged : bars.merged) {
                EXPECT_GE(merged.left, right);
                EXPECT_LE(merged.right, pixels);
                right = merged.right;
            }
        }
    }
}

TEST(LaneIndex, sumsExactly)
{
    const OneRun one(many());
    for (std::uint32_t lane = 0; lane < 3; ++lane) {
        const LaneIndex &index = one.lanes[lane];
        std::int64_t worked = 0;
        std::int64_t slept = 0;
        for (std::size_t i = 0; i < index.size(); ++i) {
            const Span &span = index.spans()[i];
            const Time middle = span.start + (span.end - span.start) / 2;
            ASSERT_EQ(index.endingAfter(middle), i);
            const std::int64_t half = (middle - span.start).count();
            ASSERT_EQ(index.worked().before(middle), worked + (span.kind == SpanKind::Compute ? half : 0));
            ASSERT_EQ(index.busy().before(middle) - index.worked().before(middle), slept + (span.kind == SpanKind::Wait ? half : 0));
            (span.kind == SpanKind::Compute ? worked : slept) += (span.end - span.start).count();
        }
        std::vector<float> columns(640);
        laneCoverage(index, {0, 640, {Time(0), one.run.horizon()}}, columns);
        double sum = 0;
        for (const float column : columns)
            sum += static_cast<double>(column) / 640 * static_cast<double>(one.run.horizon().count());
        EXPECT_NEAR(sum / static_cast<double>(worked), 1, 1e-4);
    }
}

TEST(LaneIndex, findsTheNextLongSpan)
{
    const OneRun one(many());
    const LaneIndex &index = one.lanes[0];
    for (const Time length : {Time(1ms), Time(5ms), Time(200ms), Time(10s)}) {
        std::size_t expected = index.size();
        for (std::size_t from = index.size(); from-- > 0;) {
            if (index.spans()[from].end - index.spans()[from].start >= length)
                expected = from;
            if (from % 7 == 0 || from < 40) {
                ASSERT_EQ(index.nextOfLength(length, from, index.size()), expected) << from;
            }
        }
    }
    EXPECT_EQ(index.nextOfLength(1ns, 5, 5), 5u);
}

TEST(Stretches, findFromAnywhere)
{
    const OneRun one(many());
    const Stretches &worked = one.lanes[0].worked();
    const Time middle = one.run.horizon() / 2;
    const std::size_t found = worked.endingAfter(middle);
    ASSERT_GT(found, 1000u);
    for (std::size_t from = 0; from <= found; from += 97) {
        for (const std::size_t guess : {0, 1, 50, 500, 1'000'000})
            EXPECT_EQ(worked.endingAfter(middle, from, guess), found);
    }
    EXPECT_EQ(worked.endingAfter(one.run.horizon() * 2, 3), worked.size());
    EXPECT_EQ(Stretches().endingAfter(middle), 0u);
}

TEST(Stretches, thatTouchAreOneAndComeBackToAMark)
{
    Stretches all;
    all.add(1ms, 2ms);
    all.add(2ms, 4ms);
    all.add(3ms, 3500us);
    EXPECT_EQ(all.size(), 1u);
    all.add(6ms, 6ms);
    all.add(7ms, 8ms);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all.start(1), Time(7ms));
    EXPECT_EQ(all.total(), Time(4ms).count());
    const Stretches::Mark mark = all.mark();
    all.add(8ms, 10ms);
    all.add(12ms, 13ms);
    EXPECT_EQ(all.before(9ms), Time(5ms).count());
    all.backTo(mark);
    EXPECT_EQ(all.before(20ms), Time(4ms).count());
    EXPECT_EQ(all.end(1), Time(8ms));
}

/// What a column has does not depend on where one begins to read, and runs say the same as columns one by one.
TEST(ColumnReader, readsRunsAsColumns)
{
    const OneRun one(many());
    for (const double pixels : {7.0, 320.0, 1400.0, 60'000.0}) {
        const Time from = one.run.horizon() / 7, to = one.run.horizon() * 3 / 4;
        const TimeColumns columns({0, pixels, {from, to}});
        for (const Stretches *all : {&one.lanes[1].worked(), &one.lanes[1].busy(), &one.lanes[1].waited()}) {
            ColumnReader reader(*all, columns);
            for (int column = 0; column < columns.end();) {
                const ColumnReader::Run run = reader.from(column);
                ASSERT_GT(run.until, column);
                ASSERT_LE(run.until, columns.end());
                for (; column < run.until; ++column) {
                    const std::int64_t exact = all->before(columns.border(column + 1)) - all->before(columns.border(column));
                    ASSERT_NEAR(run.share, columns.share(exact), 1 / columns.perPixel() + 1e-9) << column << " of " << pixels;
                    if (column % 31 == 0) {
                        ASSERT_EQ(ColumnReader(*all, columns).from(column).share, run.share);
                    }
                }
            }
        }
    }
}

TEST(LaneIndex, knowsWhereSomethingWaits)
{
    for (const auto &[live, transit] : {std::pair(false, 0ms), {true, 0ms}, {false, 3ms}, {true, 3ms}}) {
        MadeRun made;
        made.transit = transit;
        made.tasks = 200;
        made.workers = 3;
        made.mean = 1ms;
        made.stragglerEach = 50;
        made.until = live ? Time(60ms) : kNoTime;
        const OneRun one(made);
        for (std::uint32_t lane = 0; lane < 3; ++lane) {
            const LaneIndex &index = one.lanes[lane];
            for (const double share : {0.1, 0.33, 0.5, 0.77, 1.0}) {
                const Time time(static_cast<std::int64_t>(static_cast<double>(one.run.horizon().count()) * share));
                const auto fast = static_cast<double>(index.waited().before(time));
                EXPECT_NEAR(fast, waitedSlowly(one, lane, time, 10us), 3e5) << (live ? "live " : "") << lane << " at " << share;
            }
        }
    }
}

TEST(LaneIndex, knowsNoWaitingWhereResultsAreOnlyOnTheirWay)
{
    MadeRun made;
    made.tasks = 200;
    made.workers = 3;
    made.mean = 1ms;
    made.rule = DeliveryRule::Unordered;
    made.transit = 5ms;
    for (const Time until : {kNoTime, Time(30ms)}) {
        made.until = until;
        for (const bool cancelled : {false, true}) {
            made.cancelled = cancelled;
            const OneRun one(made);
            const TimeAxis axis{0, 600, {Time(0), one.run.horizon()}};
            for (std::uint32_t lane = 0; lane < 3; ++lane) {
                EXPECT_TRUE(one.lanes[lane].waited().empty());
                EXPECT_TRUE(laneBars(one.run, lane, lane, one.lanes[lane], axis).waiting.empty());
            }
        }
    }
}

TEST(WorkersLegend, namesCancelledBarsWhereThereAreSome)
{
    const auto names = [](const MadeRun &made) {
        RunData run(makeRun(made));
        run.update();
        std::string all;
        for (const LegendEntry &entry : timelineLegend(run, false))
            all += entry.text.toStdString() + ';';
        return all;
    };
    MadeRun made;
    EXPECT_EQ(names(made).find("cancelled"), std::string::npos);
    made.until = 4s;
    EXPECT_EQ(names(made).find("cancelled"), std::string::npos) << "still running";
    made.cancelled = true;
    EXPECT_NE(names(made).find("cancelled"), std::string::npos);
}

TEST(LaneIndex, growsWithTheRun)
{
    MadeRun made;
    made.tasks = 60;
    made.workers = 1;
    made.rule = DeliveryRule::Unordered;
    auto history = makeRun(made);
    RunData run(history);
    run.update();
    LaneIndex index;
    index.update(run, 0);
    EXPECT_EQ(index.size(), 60u);
    const std::int64_t before = index.worked().total();
    history->lane(0).spans.push({run.horizon(), run.horizon() + 5ms, 0, TaskId(0u), 0, SpanKind::Compute,
                                 Span::makeFlags(true, true, TaskState::Ok)});
    RunData later(history);
    later.update();
    index.update(later, 0);
    EXPECT_EQ(index.size(), 61u);
    EXPECT_EQ(index.worked().total(), before + Time(5ms).count());
}

TEST(SpansAt, tellOneBarFromManyMergedOnes)
{
    const OneRun one(many());
    const TimeAxis whole{0, 400, {Time(0), one.run.horizon()}};
    const auto [first, last] = spansAt(one.lanes[0], whole, 3.5);
    EXPECT_GT(last - first, 1u);
    const Span &span = one.lanes[0].spans()[100];
    const TimeAxis close{0, 400, {span.start - 1us, span.end + 1us}};
    const auto found = spansAt(one.lanes[0], close, 200);
    EXPECT_EQ(found.first, 100u);
    EXPECT_EQ(found.second, 101u);
}

TEST(ShownLanes, leaveOutAnIdleMainProgram)
{
    MadeRun made;
    made.workers = 2;
    auto history = makeRun(made);
    RunData run(history);
    run.update();
    EXPECT_EQ(shownLanes(run), (std::vector<std::uint32_t>{0, 1}));
}

} // namespace coreo
