#include "app/draw_recorder.h"
#include "support/made_runs.h"
#include "views/card.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace coreo {

namespace {

using namespace std::chrono_literals;
using test::DrawRecorder;
using test::makeRun;
using test::MadeRun;

const QSize kSizes[] = {{220, 140}, {300, 200}, {480, 300}, {836, 382}, {1400, 500}, {400, 900}};

struct Made
{
    std::string name;
    MadeRun run;
};

std::vector<Made> runs()
{
    MadeRun usual;
    MadeRun one;
    one.tasks = 1;
    MadeRun saw;
    saw.tasks = 600;
    saw.workers = 8;
    saw.stragglerEach = 100;
    MadeRun many;
    many.tasks = 60'000;
    many.workers = 200;
    many.mean = Time(1ms);
    MadeRun live;
    live.until = 5s;
    MadeRun stopped = live;
    stopped.cancelled = true;
    stopped.failing = {1, 4};
    MadeRun sleepy;
    sleepy.sleepShare = 0.6;
    sleepy.startup = 700ms;
    sleepy.rule = DeliveryRule::Unordered;
    sleepy.simulated = true;
    return {{"usual", usual}, {"one", one}, {"saw", saw}, {"many", many}, {"live", live}, {"stopped", stopped}, {"sleepy", sleepy}};
}

/// Paints a card into a recorder and returns it.
std::unique_ptr<DrawRecorder> paintedCard(Chart &chart, const ChartInput &input, QSize size, const Theme &theme)
{
    auto recorder = std::make_unique<DrawRecorder>(size);
    QPainter painter(recorder.get());
    paintCard(painter, QRectF(QPointF(0, 0), size), chart, input, theme);
    painter.end();
    return recorder;
}

} // namespace

/// No clipped, no overlapping text: every view, every kind of run, from very small to large, light and dark.
class ChartPictures : public ::testing::TestWithParam<int>
{};

TEST_P(ChartPictures, keepTextApartAndInside)
{
    const ViewInfo &view = views()[static_cast<std::size_t>(GetParam())];
    for (const Made &made : runs()) {
        RunData run(makeRun(made.run));
        run.update();
        MadeRun other = made.run;
        other.strategy = "pool_imap_unordered";
        other.rule = DeliveryRule::Unordered;
        RunData compare(makeRun(other));
        compare.update();
        const auto chart = view.make();
        for (const QSize size : kSizes) {
            for (const bool two : {false, true}) {
                ChartInput input;
                input.run = &run;
                input.compare = two ? &compare : nullptr;
                const auto drawn = paintedCard(*chart, input, size, two ? Theme::dark() : Theme::light());
                EXPECT_EQ(drawn->faults(QRectF(QPointF(0, 0), size)).toStdString(), "")
                    << view.id << " of " << made.name << " at " << size.width() << "x" << size.height();
                EXPECT_TRUE(drawn->shapes() > 1 || !chart->applies(input)) << view.id << " of " << made.name << ": an empty card";
            }
        }
    }
}

/// The same for batches on event loops.
TEST_P(ChartPictures, keepTextApartAndInsideOnLoops)
{
    const ViewInfo &view = views()[static_cast<std::size_t>(GetParam())];
    for (const std::uint32_t loops : {1u, 2u, 64u}) {
        for (const std::uint32_t tasks : {1u, 24u, 20'000u}) {
            test::MadeLoops made;
            made.tasks = tasks;
            made.loops = loops;
            RunData run(test::makeLoopRun(made));
            run.update();
            const auto chart = view.make();
            ChartInput input;
            input.run = &run;
            for (const QSize size : kSizes) {
                const auto drawn = paintedCard(*chart, input, size, Theme::light());
                EXPECT_EQ(drawn->faults(QRectF(QPointF(0, 0), size)).toStdString(), "")
                    << view.id << " of " << tasks << " tasks on " << loops << " loops at " << size.width() << "x" << size.height();
            }
        }
    }
}

TEST_P(ChartPictures, sayWhatWillBeSeenWhereThereIsNoRun)
{
    const auto chart = views()[static_cast<std::size_t>(GetParam())].make();
    EXPECT_FALSE(chart->emptyText().isEmpty());
    const QSize size(480, 300);
    const auto drawn = paintedCard(*chart, {}, size, Theme::light());
    EXPECT_EQ(drawn->faults(QRectF(QPointF(0, 0), size)).toStdString(), "");
    EXPECT_GE(drawn->texts().size(), 2u) << "title and sentence";
}

INSTANTIATE_TEST_SUITE_P(AllViews, ChartPictures, ::testing::Range(0, 7), [](const auto &view) {
    std::string name = views()[static_cast<std::size_t>(view.param)].id;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(Views, areSevenAndFoundById)
{
    ASSERT_EQ(views().size(), 7u);
    for (const ViewInfo &view : views()) {
        EXPECT_EQ(findView(QString::fromLatin1(view.id)), &view);
        EXPECT_NE(view.make(), nullptr);
    }
    EXPECT_EQ(findView(QStringLiteral("timeline")), nullptr);
}

TEST(Card, putsTheLegendBesideTheTitleOrUnderIt)
{
    RunData run(makeRun({}));
    run.update();
    ChartInput input;
    input.run = &run;
    const auto chart = makeTimelineTasksChart();
    const CardLayout wide = layoutCard(QRectF(0, 0, 836, 382), *chart, input, Theme::light());
    ASSERT_EQ(wide.legend.size(), 5u);
    EXPECT_NEAR(wide.legend.back().label.rect.right(), 824, 1) << "right-aligned in the header";
    EXPECT_LT(wide.legend.back().label.rect.top(), wide.body.top());
    const CardLayout narrow = layoutCard(QRectF(0, 0, 300, 200), *chart, input, Theme::light());
    ASSERT_EQ(narrow.legend.size(), 5u);
    EXPECT_GT(narrow.legend.front().mark.top(), narrow.title.rect.bottom());
    EXPECT_GT(narrow.body.top(), wide.body.top());
    const CardLayout reserved = layoutCard(QRectF(0, 0, 836, 382), *chart, input, Theme::light(), 60);
    EXPECT_NEAR(reserved.legend.back().label.rect.right(), 764, 1) << "buttons stand at the right";
}

TEST(Card, wrapsItsLegendBeforeItShortensAnEntry)
{
    MadeRun made;
    made.simulated = true;
    RunData run(makeRun(made));
    run.update();
    ChartInput input;
    input.run = &run;
    const auto chart = makeTimelineWorkersChart();
    const CardLayout layout = layoutCard(QRectF(0, 0, 400, 118), *chart, input, Theme::light());
    const std::vector<LegendEntry> entries = chart->legend(input);
    ASSERT_EQ(layout.legend.size(), entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        EXPECT_EQ(layout.legend[i].label.text.toStdString(), entries[i].text.toStdString());
    EXPECT_GT(layout.legend.back().mark.top(), layout.legend.front().mark.bottom());
}

TEST(Card, marksSimulatedRuns)
{
    MadeRun made;
    made.simulated = true;
    RunData run(makeRun(made));
    run.update();
    ChartInput input;
    input.run = &run;
    input.interactive = false;
    const auto chart = makeTimelineWorkersChart();
    EXPECT_TRUE(paintedCard(*chart, input, {836, 382}, Theme::print())->says(QStringLiteral("simulated")));
}

TEST(TasksChart, saysHowManyMoreThereAre)
{
    MadeRun made;
    made.tasks = 600;
    RunData run(makeRun(made));
    run.update();
    ChartInput input;
    input.run = &run;
    const auto drawn = paintedCard(*makeTasksChart(), input, {836, 382}, Theme::light());
    EXPECT_TRUE(drawn->says(QStringLiteral("Delivered")));
    int more = 0;
    for (const DrawRecorder::Text &text : drawn->texts())
        more += text.text.startsWith(QStringLiteral("and ")) ? 1 : 0;
    EXPECT_EQ(more, 1);
}

} // namespace coreo
