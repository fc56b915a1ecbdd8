#include "views/timeline/density_image.h"

#include "views/marks.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace coreo {

namespace {

struct Ink
{
    float red, green, blue;
    explicit Ink(const QColor &color) : red(color.redF()), green(color.greenF()), blue(color.blueF()) {}
};

/// One pixel, premultiplied, built from the bottom up.
struct Pixel
{
    float red = 0, green = 0, blue = 0, alpha = 0;

    void over(const Ink &ink, float share)
    {
        const float rest = 1 - share;
        red = red * rest + ink.red * share;
        green = green * rest + ink.green * share;
        blue = blue * rest + ink.blue * share;
        alpha = alpha * rest + share;
    }
    [[nodiscard]] QRgb rgba() const
    {
        const auto byte = [](float value) { return static_cast<int>(value * 255 + 0.5f); };
        return qRgba(byte(red), byte(green), byte(blue), byte(alpha));
    }
};

struct Inks
{
    Ink queued, abandoned, running, waitingGround, waitingLine, delivered;

    Inks(const Theme &theme, double asleep)
        : queued(blend(theme.color(Role::Card), theme.color(Role::Queued), 0.22)),
          abandoned(theme.color(Role::Cancelled)),
          running(blend(theme.color(Role::Running), blend(theme.color(Role::Card), theme.color(Role::Sleeping), 0.45), asleep)),
          waitingGround(blend(theme.color(Role::Card), theme.color(Role::Waiting), theme.isDark() ? 0.3 : 0.35)),
          waitingLine(theme.color(Role::Waiting)), delivered(theme.color(Role::Delivered))
    {}
};

QRgb mixed(const DensityRun &run, const Inks &inks, const Ink &waiting, float abandoned = 0)
{
    Pixel pixel;
    pixel.over(inks.abandoned, abandoned);
    pixel.over(inks.queued, run.queued);
    pixel.over(waiting, run.waiting);
    pixel.over(inks.delivered, run.delivered);
    // A few of thousands run at a time, and they are what one looks for.
    pixel.over(inks.running, std::sqrt(run.running));
    return pixel.rgba();
}

/// Colours those of [begin, end) that lie on slanted strokes, or on dots one beside the other where `y` is no part of it.
void stroke(QRgb *line, int begin, int end, int y, int period, int width, QRgb color)
{
    for (int x = begin - (begin + y) % period; x < end; x += period)
        std::fill(line + std::max(x, begin), line + std::clamp(x + width, begin, end), color);
}

/// Writes every pixel of a row.
void paintRow(QRgb *line, int width, const DensityRow &row, int y, double scale, const Inks &inks)
{
    // The hatching of the taller rows goes on here, pixel by pixel.
    const int period = std::max(4, static_cast<int>(std::lround(5 * scale)));
    const int thick = std::max(1, static_cast<int>(std::lround(1.4 * scale)));
    int written = 0;
    for (const DensityRun &run : row.runs) {
        if (run.empty())
            continue;
        std::fill(line + written, line + run.begin, QRgb(0));
        written = run.end;
        std::fill(line + run.begin, line + run.end, mixed(run, inks, inks.waitingGround));
        if (run.abandoned >= 0.01f && y % period == 0) // rows of dots on no ground, as taller rows have one each
            stroke(line, run.begin, run.end, 0, period, thick, mixed(run, inks, inks.waitingGround, 0.6f * run.abandoned));
        if (run.waiting >= 0.01f)
            stroke(line, run.begin, run.end, y, period, thick, mixed(run, inks, inks.waitingLine));
    }
    std::fill(line + written, line + width, QRgb(0));
}

} // namespace

const QImage &DensityImage::of(const RunData &run, const TaskLevels &levels, ViewState::Range range, QSize size, double scale,
                               const Theme &theme)
{
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    TaskDensity density(run, levels, range, size.width());
    DensityRow row;
    std::optional<Inks> inks;
    float inksFor = 0;
    const double tasksPerRow = static_cast<double>(run.table().size()) / size.height();
    for (int y = 0; y < size.height(); ++y) {
        density.row(y * tasksPerRow, (y + 1) * tasksPerRow, row);
        if (!inks || inksFor != row.asleep)
            inks.emplace(theme, inksFor = row.asleep);
        paintRow(reinterpret_cast<QRgb *>(m_image.scanLine(y)), size.width(), row, y, scale, *inks);
    }
    return m_image;
}

} // namespace coreo
