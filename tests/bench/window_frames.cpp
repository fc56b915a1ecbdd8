// What painting costs the GUI thread: every chart at 1600x900 with 1,000,000 tasks on 64 rows, beside what a naive painter,
// a QGraphicsScene and Qt Charts take for the same or less. CPU time of the thread, in milliseconds a frame.
//   bench_window OUT.json [PART]  (offscreen; some 30 s; the file is in Google Benchmark's form, for table.py)
// With PART only what has it in its name: "by worker", "live", ...
#include "session/core_feed.h"
#include "session/run_data.h"
#include "support/made_runs.h"
#include "support/replay.h"
#include "support/run_helper.h"
#include "views/chart.h"

#include <QApplication>
#include <QAreaSeries>
#include <QChart>
#include <QFile>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineSeries>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <span>

namespace coreo::bench {

namespace {

constexpr QSize kSize(1600, 900);
constexpr std::uint32_t kTasks = 1'000'000;
constexpr std::uint32_t kRows = 64;
constexpr int kFrames = 60;

double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

std::span<const Span> spansOf(const RunData &run, std::uint32_t lane)
{
    const AppendLog<Span> &spans = run.history().lane(lane).spans;
    return {spans.data(), spans.size()};
}

/// Collects the figures, prints each beside what is wanted, and writes them.
class Report
{
public:
    explicit Report(QString part) : m_part(std::move(part)) {}

    [[nodiscard]] bool wants(const QString &group, const QString &name) const { return (group + u'/' + name).contains(m_part); }

    /// `frame(i)` paints the i-th frame; `wanted` 0 = a peer, nothing is wanted of it. `before` is other threads' work.
    void measure(const QString &group, const QString &name, double wanted, int frames, const std::function<void(int)> &frame,
                 const std::function<void(int)> &before = [](int) {})
    {
        if (!wants(group, name))
            return;
        before(0);
        frame(0); // caches that hold for the whole run are made by the first
        std::vector<double> took;
        for (int i = 0; i < frames; ++i) {
            before(i);
            const double began = threadCpuMs();
            frame(i);
            took.push_back(threadCpuMs() - began);
        }
        std::vector<double> sorted = took;
        std::sort(sorted.begin(), sorted.end());
        const double p50 = sorted[sorted.size() / 2];
        const double p99 = sorted[std::min(sorted.size() - 1, sorted.size() * 99 / 100)];
        std::printf("%-28s %-44s p50 %8.2f  p99 %8.2f ms a frame", qPrintable(group), qPrintable(name), p50, p99);
        wanted > 0 ? std::printf("  (wanted <= %.0f)\n", wanted) : std::printf("\n");
        std::fflush(stdout);
        QJsonObject entry{{"run_type", "iteration"},
                          {"name", group + u'/' + name},
                          {"run_name", group + u'/' + name},
                          {"iterations", frames},
                          {"real_time", p50},
                          {"cpu_time", p50},
                          {"p99", p99},
                          {"time_unit", "ms"}};
        if (wanted > 0)
            entry["wanted"] = wanted;
        m_entries.append(entry);
    }

    void write(const QString &path) const
    {
        QFile file(path);
        const QByteArray bytes = QJsonDocument(QJsonObject{{"benchmarks", m_entries}}).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s: %s", qPrintable(path), qPrintable(file.errorString()));
    }

private:
    QString m_part;
    QJsonArray m_entries;
};

QImage canvas()
{
    return QImage(kSize, QImage::Format_ARGB32_Premultiplied);
}

void paint(Chart &chart, QImage &image, const ChartInput &input)
{
    QPainter painter(&image);
    chart.paint(painter, QRectF(QPointF(), kSize), input, Theme::light());
}

/// The range of the i-th frame of a journey through the run.
ViewState::Range panned(Time whole, int i)
{
    const Time length = whole / 20;
    const Time begin = (whole - length) / kFrames * i;
    return {begin, begin + length};
}
ViewState::Range zoomed(Time whole, int i)
{
    const double share = std::pow(1e-5, static_cast<double>(i) / kFrames);
    const auto length = static_cast<std::int64_t>(static_cast<double>(whole.count()) * share);
    const Time begin = (whole - Time(length)) / 3;
    return {begin, begin + Time(length)};
}

/// Frames of a run that goes on, from its middle; the replay's own copying is not counted.
void measureFollowing(Report &report, const QString &group, double most, Chart &chart, QImage &image, const RunData &run)
{
    const Time whole = run.horizon();
    test::Replay replay(run.history());
    replay.goOnTo(whole / 2);
    RunData growing(replay.history());
    ChartInput input;
    input.run = &growing;
    const auto follow = [&](int) {
        growing.update();
        paint(chart, image, input);
    };
    report.measure(group, QStringLiteral("ours, following live"), most, kFrames, follow,
                   [&](int i) { replay.goOnTo(whole / 2 + whole / 1000 * i); });
}

void measureTimeline(Report &report, const RunData &run, const char *id, const QString &group)
{
    QImage image = canvas();
    const Time whole = run.horizon();
    const std::unique_ptr<Chart> chart = findView(QLatin1String(id))->make();
    ChartInput input;
    input.run = &run;
    report.measure(group, QStringLiteral("ours, pan"), 3, kFrames, [&](int i) {
        input.zoom = panned(whole, i);
        paint(*chart, image, input);
    });
    report.measure(group, QStringLiteral("ours, zoom"), 3, kFrames, [&](int i) {
        input.zoom = zoomed(whole, i);
        paint(*chart, image, input);
    });
    input.zoom.reset();
    report.measure(group, QStringLiteral("ours, whole run"), 3, kFrames, [&](int) { paint(*chart, image, input); });
    report.measure(group, QStringLiteral("ours, whole run, nothing kept"), 3, kFrames, [&](int i) {
        input.zoom = ViewState::Range{Time(0), whole + Time(i)}; // another axis each time
        paint(*chart, image, input);
    });
    measureFollowing(report, group, 2, *chart, image, run);
}

void measureCharts(Report &report, const RunData &run)
{
    QImage image = canvas();
    measureTimeline(report, run, "timeline-workers", QStringLiteral("Window: timeline by worker"));
    measureTimeline(report, run, "timeline-tasks", QStringLiteral("Window: timeline by task"));
    for (const auto &[id, name] : {std::pair("results", "results over time"), std::pair("order", "order")}) {
        const std::unique_ptr<Chart> chart = findView(QLatin1String(id))->make();
        ChartInput input;
        input.run = &run;
        const QString group = QStringLiteral("Window: ") + QLatin1String(name);
        report.measure(group, QStringLiteral("ours, whole run"), 3, kFrames, [&](int) { paint(*chart, image, input); });
        measureFollowing(report, group, 3, *chart, image, run);
    }
}

CoreSample reading(Time at, int number)
{
    CoreSample sample{at, {}};
    for (std::uint32_t core = 0; core < kRows; ++core) {
        const auto busy = static_cast<float>((static_cast<std::uint32_t>(number) * 37 + core * 11) % 100) / 100.0F;
        sample.shares.push_back({busy * 0.8F, busy * 0.2F, busy * 0.5F});
    }
    return sample;
}

void measureCores(Report &report)
{
    Machine machine;
    for (std::uint32_t cpu = 0; cpu < kRows; ++cpu) {
        LogicalProcessor processor;
        processor.id = CoreId(cpu);
        machine.processors.push_back(processor);
        machine.usable.push_back(processor.id);
    }
    machine.physicalCores = kRows;
    CoreFeed feed(machine);
    int number = 0;
    const auto more = [&] {
        ++number;
        feed.append(reading(std::chrono::milliseconds(100 * number), number));
    };
    while (number < 600)
        more();
    const std::unique_ptr<Chart> chart = findView(QStringLiteral("cores"))->make();
    ChartInput input;
    input.cores = &feed;
    QImage image = canvas();
    report.measure(QStringLiteral("Window: 64 cores"), QStringLiteral("ours, a reading a frame"), 3, kFrames, [&](int) {
        more();
        paint(*chart, image, input);
    });
}

/// A slider is moved over a simulated batch: simulated again and every chart of the first page painted, in one thread and one frame.
void measureSlider(Report &report)
{
    constexpr std::uint32_t kFew = 10'000;
    std::vector<std::unique_ptr<Chart>> charts;
    for (const char *id : {"timeline-tasks", "order", "timeline-workers", "results"})
        charts.push_back(findView(QLatin1String(id))->make());
    QImage image = canvas();
    const QSizeF part(kSize.width() / 2.0, kSize.height() / 2.0);
    report.measure(QStringLiteral("Window: a slider at 10,000 tasks"), QStringLiteral("ours, simulated again and drawn"), 16, kFrames, [&](int i) {
        const auto cores = static_cast<std::uint32_t>(i + 1);
        const auto history = prepare(test::makeSimulated("pool_imap_unordered", "synthetic:mean=1ms", kFew, cores, cores, "native"), test::machine());
        coreo::run(*history, {});
        RunData data(history);
        data.update();
        ChartInput input;
        input.run = &data;
        QPainter painter(&image);
        for (std::size_t chart = 0; chart < charts.size(); ++chart) {
            const QPointF at(part.width() * static_cast<double>(chart % 2), part.height() * static_cast<double>(chart / 2));
            charts[chart]->paint(painter, QRectF(at, part), input, Theme::light());
        }
    });
}

void measureRectangles(Report &report, const RunData &run)
{
    const auto rectOf = [&](std::uint32_t lane, const Span &span) {
        const double scale = kSize.width() / static_cast<double>(run.horizon().count());
        const double high = static_cast<double>(kSize.height()) / kRows;
        return QRectF(static_cast<double>(span.start.count()) * scale, lane * high,
                      static_cast<double>((span.end - span.start).count()) * scale, high - 1);
    };
    QImage image = canvas();
    const QString group = QStringLiteral("Window: timeline by worker");
    report.measure(group, QStringLiteral("QPainter, a rectangle a task"), 0, 5, [&](int) {
        QPainter painter(&image);
        for (std::uint32_t lane = 0; lane < run.history().laneCount(); ++lane) {
            for (const Span &span : spansOf(run, lane))
                painter.fillRect(rectOf(lane, span), Qt::blue);
        }
    });
    const QString scenes = QStringLiteral("QGraphicsScene of 100,000 items");
    if (!report.wants(group, scenes))
        return;
    QGraphicsScene scene;
    for (std::uint32_t lane = 0; lane < run.history().laneCount(); ++lane) {
        std::size_t each = 0;
        for (const Span &span : spansOf(run, lane)) {
            if (each++ % 10 == 0)
                scene.addRect(rectOf(lane, span), Qt::NoPen, Qt::blue);
        }
    }
    report.measure(group, scenes, 0, 5, [&](int) {
        QPainter painter(&image);
        scene.render(&painter, QRectF(QPointF(), kSize), QRectF(QPointF(), kSize));
    });
}

void measureQtCharts(Report &report)
{
    struct Tile
    {
        QGraphicsScene scene;
        QLineSeries upper;
    };
    const QRectF rect(0, 0, kSize.width() / 8.0, kSize.height() / 8.0);
    std::vector<std::unique_ptr<Tile>> tiles;
    for (std::uint32_t i = 0; i < kRows; ++i) {
        auto tile = std::make_unique<Tile>();
        auto *chart = new QChart;
        chart->legend()->setVisible(false);
        chart->setMargins({});
        auto *area = new QAreaSeries(&tile->upper);
        chart->addSeries(area);
        chart->createDefaultAxes();
        tile->scene.addItem(chart);
        chart->setGeometry(rect);
        tiles.push_back(std::move(tile));
    }
    QImage image = canvas();
    report.measure(QStringLiteral("Window: 64 cores"), QStringLiteral("Qt Charts, 64 areas of 60 points"), 0, 10, [&](int frame) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            QList<QPointF> points;
            for (int x = 0; x < 60; ++x)
                points.append({static_cast<double>(x), static_cast<double>((x * 7 + frame * 13) % 100)});
            tiles[i]->upper.replace(points);
            const QPointF at(rect.width() * static_cast<double>(i % 8), rect.height() * static_cast<double>(i / 8));
            tiles[i]->scene.render(&painter, rect.translated(at), rect);
        }
    });
}

} // namespace

} // namespace coreo::bench

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    if (count != 2 && count != 3) {
        std::fprintf(stderr, "usage: bench_window OUT.json [PART]\n");
        return 2;
    }
    using namespace coreo::bench;
    coreo::test::MadeRun made;
    made.tasks = kTasks;
    made.workers = kRows;
    made.mean = std::chrono::milliseconds(1);
    made.transit = std::chrono::microseconds(20);
    coreo::RunData run(coreo::test::makeRun(made));
    run.update();
    made.sleepShare = 0.25;
    coreo::RunData sleepy(coreo::test::makeRun(made));
    Report report(count == 3 ? QString::fromLocal8Bit(arguments[2]) : QString());
    measureCharts(report, run);
    measureTimeline(report, sleepy, "timeline-workers", QStringLiteral("Window: timeline by worker, each task sleeps first"));
    measureCores(report);
    measureSlider(report);
    measureRectangles(report, run);
    measureQtCharts(report);
    report.write(QString::fromLocal8Bit(arguments[1]));
    return 0;
}
