#include "charts_support.h"

#include <cstdlib>

namespace coreo::test {

Machine machineOf(std::uint32_t cores)
{
    Machine machine;
    for (std::uint32_t cpu = 0; cpu < cores; ++cpu) {
        LogicalProcessor processor;
        processor.id = CoreId(cpu);
        machine.processors.push_back(processor);
        machine.usable.push_back(processor.id);
    }
    machine.physicalCores = cores;
    return machine;
}

CoreSample evenSample(Time at, std::uint32_t cores, CoreShare share)
{
    return {at, std::vector<CoreShare>(cores, share)};
}

void fill(CoreFeed &feed, int seconds, CoreShare share)
{
    using namespace std::chrono_literals;
    for (Time at = 50ms; at <= std::chrono::seconds(seconds); at += 50ms)
        feed.append(evenSample(at, feed.machine().cpus(), share));
}

int Painted::strayPixels() const
{
    int stray = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!body.contains(x, y) && image.pixel(x, y) != kGround)
                ++stray;
        }
    }
    return stray;
}

int Painted::pixelsOf(const QColor &color) const
{
    int count = 0;
    for (int y = body.top(); y <= body.bottom(); ++y) {
        for (int x = body.left(); x <= body.right(); ++x) {
            const QColor found = image.pixelColor(x, y);
            const int away = std::abs(found.red() - color.red()) + std::abs(found.green() - color.green())
                + std::abs(found.blue() - color.blue());
            count += away < 24 ? 1 : 0;
        }
    }
    return count;
}

Painted paintBody(Chart &chart, const QSize &size, const ChartInput &input, const Theme &theme)
{
    constexpr int kMargin = Painted::kMargin;
    Painted painted{QImage(size + QSize(2 * kMargin, 2 * kMargin), QImage::Format_RGB32),
                    QRect(QPoint(kMargin, kMargin), size)};
    painted.image.fill(Painted::kGround);
    QPainter painter(&painted.image);
    painter.fillRect(painted.body, theme.color(Role::Card));
    chart.paint(painter, painted.body, input, theme);
    return painted;
}

} // namespace coreo::test
