// What the timelines keep from frame to frame changes nothing: every picture is what a chart without a past paints.
#include "support/made_runs.h"
#include "support/replay.h"
#include "views/chart.h"

#include <QImage>

#include <gtest/gtest.h>

#include <random>

namespace coreo {

namespace {

using namespace std::chrono_literals;
using test::MadeRun;

QImage painted(Chart &chart, const ChartInput &input, QSize size, double ratio, const Theme &theme)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.color(Role::Card));
    QPainter painter(&image);
    chart.paint(painter, QRectF(QPointF(), size), input, theme);
    return image;
}

/// What a person and a run do to a timeline, at random.
class Journey
{
public:
    Journey(const char *view, const MadeRun &made, std::uint32_t seed)
        : m_view(*findView(QLatin1String(view))), m_chart(m_view.make()), m_whole(test::makeRun(made)), m_replay(*m_whole),
          m_run(m_replay.history()), m_random(seed)
    {
        m_input.run = &m_run;
    }

    /// One step; false if the picture is another than it should be.
    bool step()
    {
        switch (upTo(11)) {
        case 0: zoomOrPan(); break;
        case 1: m_input.zoom.reset(); break;
        case 2: m_size = QSize(200 + 10 * upTo(60), 120 + upTo(300)); break;
        case 3: m_theme = upTo(2) == 0 ? Theme::light() : Theme::dark(); break;
        case 4: m_ratio = upTo(3) == 0 ? 2 : 1; break;
        case 5: m_input.interactive = upTo(3) > 0; break;
        case 6: break; // the same once more
        default: goOn(); break;
        }
        return isAsPaintedAnew();
    }
    void end()
    {
        m_replay.end();
        m_run.update();
    }
    [[nodiscard]] bool over() const { return m_now >= m_whole->end(); }
    bool isAsPaintedAnew()
    {
        const std::unique_ptr<Chart> fresh = m_view.make();
        return painted(*m_chart, m_input, m_size, m_ratio, m_theme) == painted(*fresh, m_input, m_size, m_ratio, m_theme);
    }

private:
    int upTo(int count) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(count)); }
    void goOn()
    {
        const Time length = m_whole->end();
        m_recorded = std::max(m_recorded, m_now - length / 500 * upTo(8));
        m_now += length / 2000 * upTo(40);
        m_recorded = std::min(std::max(m_recorded, m_now - length / 500 * upTo(8)), m_now);
        m_replay.goOnTo(m_recorded, m_now);
        m_run.update();
    }
    void zoomOrPan()
    {
        const Time whole = wholeHorizon(m_input);
        if (m_input.zoom && upTo(2) == 0) {
            const Time length = m_input.zoom->end - m_input.zoom->begin;
            const Time begin = std::max(Time(0), m_input.zoom->begin + length / 10 * (upTo(9) - 4));
            m_input.zoom = ViewState::Range{begin, begin + length};
            return;
        }
        const Time length = whole / (1 + upTo(4) * upTo(400)) + Time(50);
        const Time begin = whole / 100 * upTo(100);
        m_input.zoom = ViewState::Range{begin, begin + length};
    }

    const ViewInfo &m_view;
    std::unique_ptr<Chart> m_chart;
    std::shared_ptr<RunHistory> m_whole;
    test::Replay m_replay;
    RunData m_run;
    std::mt19937 m_random;
    ChartInput m_input;
    QSize m_size{900, 300};
    Theme m_theme = Theme::light();
    double m_ratio = 1;
    Time m_now{}, m_recorded{};
};

std::vector<MadeRun> runs()
{
    MadeRun ordered;
    ordered.tasks = 20'000;
    ordered.workers = 5;
    ordered.mean = 1ms;
    ordered.transit = 300us;
    ordered.stragglerEach = 700;
    ordered.stragglerTimes = 200;
    MadeRun sleepy = ordered;
    sleepy.sleepShare = 0.4;
    sleepy.failing = {3, 900, 14'000};
    sleepy.startup = 30ms;
    MadeRun few = ordered; // blockers are known while it runs
    few.tasks = 700;
    few.stragglerEach = 40;
    few.stragglerTimes = 20;
    MadeRun stopped = ordered;
    stopped.tasks = 3000;
    stopped.workers = 90; // too many for bars
    stopped.until = 20ms;
    stopped.cancelled = true;
    return {ordered, sleepy, few, stopped};
}

} // namespace

class LiveTimeline : public ::testing::TestWithParam<const char *>
{};

TEST_P(LiveTimeline, looksAsPaintedAnewWhateverHappens)
{
    std::random_device device;
    for (const MadeRun &made : runs()) {
        const std::uint32_t seed = device();
        Journey journey(GetParam(), made, seed);
        for (int step = 0; step < 120 && !journey.over(); ++step)
            ASSERT_TRUE(journey.step()) << made.tasks << " tasks, seed " << seed << ", step " << step;
        journey.end();
        for (int step = 0; step < 5; ++step)
            ASSERT_TRUE(journey.step()) << made.tasks << " tasks, after its end, seed " << seed << ", step " << step;
    }
}

INSTANTIATE_TEST_SUITE_P(Both, LiveTimeline, ::testing::Values("timeline-workers", "timeline-tasks"), [](const auto &view) {
    return std::string(view.param) == "timeline-tasks" ? "byTask" : "byWorker";
});

TEST(WholeHorizon, standsStillBetweenStepsWhileARunGoesOn)
{
    MadeRun made;
    made.until = 5s;
    RunData run(test::makeRun(made));
    ChartInput input;
    input.run = &run;
    const Time ahead = wholeHorizon(input);
    EXPECT_GE(ahead, run.horizon());
    EXPECT_LE(ahead, run.horizon() * 5 / 4);
    input.interactive = false;
    EXPECT_EQ(wholeHorizon(input), run.horizon()) << "a file shows what there is";
    made.until = ahead - 1us;
    RunData later(test::makeRun(made));
    input = {};
    input.run = &later;
    EXPECT_EQ(wholeHorizon(input), ahead);
    made.until = ahead + 1us;
    RunData beyond(test::makeRun(made));
    input.run = &beyond;
    EXPECT_GT(wholeHorizon(input), ahead);
}

} // namespace coreo
