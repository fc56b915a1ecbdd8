#include "support/made_runs.h"
#include "views/timeline/timeline_geometry.h"

#include <gtest/gtest.h>

#include <cmath>
#include <sstream>

namespace coreo {

namespace {

using namespace std::chrono_literals;
using test::makeRun;
using test::MadeRun;

/// The draw list as text, one piece a line: "3 running 40..120".
std::string text(const std::vector<Piece> &pieces)
{
    std::ostringstream out;
    for (const Piece &piece : pieces)
        out << piece.row << ' ' << name(piece.kind) << ' ' << std::lround(piece.left) << ".." << std::lround(piece.right) << '\n';
    return out.str();
}

/// Two workers, ordered delivery, the first task as long as the three others together: the smallest wall there is.
MadeRun wall()
{
    MadeRun made;
    made.tasks = 4;
    made.workers = 2;
    made.durations = {60ms, 20ms, 20ms, 20ms};
    return made;
}

const TimeAxis kAxis{0, 600, {0ms, 60ms}};

} // namespace

TEST(TaskPieces, showAWallOfWaitingResults)
{
    RunData run(makeRun(wall()));
    run.update();
    EXPECT_EQ(text(taskPieces(run, kAxis)), "0 blocking 0..600\n"
                                            "0 delivered 600..600\n"
                                            "1 running 0..200\n"
                                            "1 waiting 200..600\n"
                                            "1 delivered 600..600\n"
                                            "2 queued 0..200\n"
                                            "2 running 200..400\n"
                                            "2 waiting 400..600\n"
                                            "2 delivered 600..600\n"
                                            "3 queued 0..400\n"
                                            "3 running 400..600\n"
                                            "3 delivered 600..600\n");
}

TEST(TaskPieces, hatchFromReceivedToDelivered)
{
    MadeRun made = wall();
    made.durations = {40ms, 20ms, 20ms, 20ms};
    made.transit = 10ms;
    RunData run(makeRun(made));
    run.update();
    EXPECT_EQ(text(taskPieces(run, kAxis)), "0 blocking 0..400\n"
                                            "0 on the way 400..500\n"
                                            "0 delivered 500..500\n"
                                            "1 running 0..200\n"
                                            "1 on the way 200..300\n"
                                            "1 waiting 300..500\n"
                                            "1 delivered 500..500\n"
                                            "2 queued 0..200\n"
                                            "2 running 200..400\n"
                                            "2 on the way 400..500\n"
                                            "2 delivered 500..500\n"
                                            "3 queued 0..400\n"
                                            "3 running 400..600\n") << "the rest lies behind the axis";
}

TEST(TaskPieces, hatchNothingOfAnUnorderedRunHoweverLongResultsTravel)
{
    MadeRun made = wall();
    made.rule = DeliveryRule::Unordered;
    made.transit = 15ms;
    RunData run(makeRun(made));
    run.update();
    ASSERT_LT(run.table().finished(TaskId(1u)), run.table().received(TaskId(1u)));
    ASSERT_EQ(run.table().received(TaskId(1u)), run.table().delivered(TaskId(1u)));
    int travelling = 0;
    for (const Piece &piece : taskPieces(run, kAxis)) {
        EXPECT_NE(piece.kind, Piece::Kind::Waiting) << piece.row;
        travelling += piece.kind == Piece::Kind::OnTheWay ? 1 : 0;
    }
    EXPECT_EQ(travelling, 2) << "tasks 1 and 2; the others travel behind the axis";
}

TEST(TaskPieces, ofACancelledRunHatchOnlyWhatWasReceived)
{
    MadeRun made = wall();
    made.transit = 10ms;
    made.until = 45ms; // task 1 received at 30 ms, task 2 finished at 40 ms and still on its way
    made.cancelled = true;
    RunData run(makeRun(made));
    run.update();
    EXPECT_EQ(text(taskPieces(run, kAxis)), "0 cancelled 0..450\n"
                                            "1 running 0..200\n"
                                            "1 on the way 200..300\n"
                                            "1 waiting 300..450\n"
                                            "2 queued 0..200\n"
                                            "2 running 200..400\n"
                                            "2 on the way 400..450\n"
                                            "3 queued 0..400\n"
                                            "3 cancelled 400..450\n");
}

TEST(TaskPieces, drawWhatRunsNowUpToNow)
{
    MadeRun made = wall();
    made.until = 30ms;
    RunData run(makeRun(made));
    run.update();
    EXPECT_EQ(text(taskPieces(run, kAxis)), "0 blocking 0..300\n"
                                            "1 running 0..200\n"
                                            "1 waiting 200..300\n"
                                            "2 queued 0..200\n"
                                            "2 running 200..300\n"
                                            "3 queued 0..300\n");
}

TEST(TaskPieces, showSleepFailureAndCancellation)
{
    MadeRun made = wall();
    made.rule = DeliveryRule::Unordered;
    made.sleepShare = 0.5;
    made.failing = {1};
    made.until = 30ms;
    made.cancelled = true;
    RunData run(makeRun(made));
    run.update();
    EXPECT_EQ(text(taskPieces(run, kAxis)), "0 sleeping 0..300\n"
                                            "0 cancelled 300..301\n"
                                            "1 sleeping 0..100\n"
                                            "1 running to failure 100..200\n"
                                            "1 failed 200..200\n"
                                            "2 queued 0..200\n"
                                            "2 sleeping 200..300\n"
                                            "2 cancelled 300..301\n"
                                            "3 never started 0..300\n");
}

TEST(TaskPieces, areCutToTheZoom)
{
    RunData run(makeRun(wall()));
    run.update();
    EXPECT_EQ(text(taskPieces(run, {0, 600, {25ms, 35ms}})), "0 blocking 0..600\n"
                                                            "1 waiting 0..600\n"
                                                            "2 running 0..600\n"
                                                            "3 queued 0..600\n");
}

TEST(CutToAxis, neverLeavesIt)
{
    EXPECT_EQ(cutToAxis(kAxis, 10ms, 20ms), std::pair(100.0, 200.0));
    EXPECT_EQ(cutToAxis(kAxis, -10ms, 90ms), std::pair(0.0, 600.0));
    EXPECT_EQ(cutToAxis(kAxis, 10ms, 10ms, 3), std::pair(100.0, 103.0));
    EXPECT_EQ(cutToAxis(kAxis, 60ms, 60ms, 3), std::pair(597.0, 600.0)) << "the last one is seen too";
    const auto [left, right] = cutToAxis(kAxis, 70ms, 80ms, 3);
    EXPECT_LE(right, left) << "outside";
}

TEST(Rows, findThemselvesAgain)
{
    for (const std::uint32_t count : {1u, 7u, 24u, 299u, 300u, 301u, 600u, 1'000'000u}) {
        const Rows rows = Rows::within(10, 310, count, 28);
        for (double y = 10.5; y < rows.bottom(); y += 1) {
            const auto [first, last] = rows.at(y);
            ASSERT_LT(first, last) << count << " at " << y;
            ASSERT_LE(last, count);
            if (rows.height >= 1) {
                ASSERT_EQ(last - first, 1u);
                ASSERT_LE(rows.topOf(first), y);
                ASSERT_GE(rows.topOf(last), y);
            }
        }
        EXPECT_EQ(rows.at(9.9).first, rows.at(9.9).second);
        EXPECT_EQ(rows.at(rows.bottom() + 1).first, rows.at(rows.bottom() + 1).second);
    }
    EXPECT_EQ(Rows::within(0, 100, 0, 28).at(5), (std::pair<std::uint32_t, std::uint32_t>(0, 0)));
}

TEST(Rows, ofOnePixelCoverEveryTask)
{
    const Rows rows = Rows::within(0, 300, 1'000'000, 28);
    std::uint32_t next = 0;
    for (double y = 0.5; y < 300; y += 1) {
        const auto [first, last] = rows.at(y);
        ASSERT_LE(first, next) << "no task between two pixels";
        next = last;
    }
    EXPECT_EQ(next, 1'000'000u);
}

TEST(LabelledRows, haveRoundStepsAndKeepClear)
{
    const double font = 15;
    EXPECT_EQ(labelledRows(Rows::within(0, 310, 24, 28), font),
              (std::vector<std::uint32_t>{0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22}));
    EXPECT_EQ(labelledRows(Rows::within(0, 310, 3, 28), font), (std::vector<std::uint32_t>{0, 1, 2}));
    EXPECT_EQ(labelledRows(Rows::within(0, 20, 24, 28), font), (std::vector<std::uint32_t>{0})) << "no room for #23";
    for (const std::uint32_t count : {1u, 2u, 9u, 24u, 100u, 600u, 1024u, 999'999u, 10'000'000u}) {
        for (double height = 30; height < 1200; height += 13) {
            const Rows rows = Rows::within(0, height, count, 28);
            const std::vector<std::uint32_t> labelled = labelledRows(rows, font);
            ASSERT_FALSE(labelled.empty());
            for (std::size_t i = 1; i < labelled.size(); ++i)
                ASSERT_GE(rows.middleOf(labelled[i]) - rows.middleOf(labelled[i - 1]), font - 1e-6) << count << " in " << height;
        }
    }
}

TEST(TimelineFrame, leavesRoomForLabelsAndNeverTurnsInsideOut)
{
    for (const QSizeF size : {QSizeF(0, 0), QSizeF(20, 10), QSizeF(120, 60), QSizeF(1400, 500)}) {
        const TimelineFrame frame = timelineFrame(QRectF(QPointF(5, 7), size), 40, 15, {0s, 1s});
        EXPECT_GE(frame.plot.width(), 0);
        EXPECT_GE(frame.plot.height(), 0);
        EXPECT_LE(frame.plot.right(), 5 + size.width() + 1e-9);
        EXPECT_EQ(frame.axis.left, frame.plot.left());
    }
}

} // namespace coreo
