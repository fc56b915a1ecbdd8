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

void paintRow(QRgb *line, const DensityRow &row, int y, double scale, const Inks &inks)
{
    // The hatching of the taller rows goes on here, pixel by pixel.
    const int period = std::max(4, static_cast<int>(std::lround(5 * scale)));
    const int stroke = std::max(1, static_cast<int>(std::lround(1.4 * scale)));
    for (const DensityRun &run : row.runs) {
        if (run.empty())
            continue;
        const QRgb ground = mixed(run, inks, inks.waitingGround);
        std::fill(line + run.begin, line + run.end, ground);
        if (run.abandoned >= 0.01f && y % period == 0) {
            // Rows of dots on no ground, as taller rows have one each.
            const QRgb dot = mixed(run, inks, inks.waitingGround, 0.6f * run.abandoned);
            for (int x = run.begin; x < run.end; ++x) {
                if (x % period < stroke)
                    line[x] = dot;
            }
        }
        if (run.waiting < 0.01f)
            continue;
        const QRgb slanted = mixed(run, inks, inks.waitingLine);
        for (int x = run.begin; x < run.end; ++x) {
            if ((x + y) % period < stroke)
                line[x] = slanted;
        }
    }
}

} // namespace

QImage taskDensityImage(const RunData &run, const TaskLevels &levels, ViewState::Range range, QSize size, double scale,
                        const Theme &theme)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    TaskDensity density(run, levels, range, size.width());
    DensityRow row;
    std::optional<Inks> inks;
    float inksFor = 0;
    const double tasksPerRow = static_cast<double>(run.table().size()) / size.height();
    for (int y = 0; y < size.height(); ++y) {
        density.row(y * tasksPerRow, (y + 1) * tasksPerRow, row);
        if (!inks || inksFor != row.asleep)
            inks.emplace(theme, inksFor = row.asleep);
        paintRow(reinterpret_cast<QRgb *>(image.scanLine(y)), row, y, scale, *inks);
    }
    return image;
}

} // namespace coreo
