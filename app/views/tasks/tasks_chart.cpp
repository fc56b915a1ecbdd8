#include "views/tasks/tasks_chart.h"

#include "models/task_model.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>


namespace coreo {

namespace {

constexpr double kColumnGap = 14;

/// Which columns say most, for pictures too narrow for all.
constexpr std::array<int, TaskModel::kColumns> kByWorth{
    TaskModel::Task, TaskModel::State, TaskModel::Duration, TaskModel::Delivered, TaskModel::Worker,
    TaskModel::Started, TaskModel::Finished, TaskModel::Waited, TaskModel::Result, TaskModel::Submitted,
    TaskModel::Core, TaskModel::Received, TaskModel::Attempts};

/// One page of the table as text.
struct Page
{
    std::vector<std::vector<QString>> cells; ///< by column
    std::vector<double> widths;

    Page(const RunData &run, std::uint32_t rows, const QFontMetricsF &metrics)
        : cells(TaskModel::kColumns), widths(TaskModel::kColumns)
    {
        for (int column = 0; column < TaskModel::kColumns; ++column) {
            const auto at = static_cast<std::size_t>(column);
            cells[at].push_back(TaskModel::heading(column));
            for (std::uint32_t task = 0; task < rows; ++task)
                cells[at].push_back(TaskModel::text(run, TaskId(task), column));
            for (const QString &cell : cells[at])
                widths[at] = std::max(widths[at], metrics.horizontalAdvance(cell));
        }
    }
};

void paintColumn(QPainter &painter, const QRectF &rect, const std::vector<QString> &cells, bool number, double height,
                 const Theme &theme)
{
    const int align = (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        painter.setPen(theme.color(row == 0 ? Role::SecondaryText : Role::Text));
        painter.drawText(QRectF(rect.left(), rect.top() + static_cast<double>(row) * height, rect.width(), height), align,
                         cells[row]);
    }
}

} // namespace

QString TasksChart::title(const ChartInput &) const
{
    return tr("Tasks");
}

QString TasksChart::note(const ChartInput &input) const
{
    return tr("%Ln task(s)", nullptr, static_cast<int>(input.run->table().size()));
}

QString TasksChart::emptyText() const
{
    return tr("Every task with its state, worker, times and result.");
}

QString TasksChart::description(const ChartInput &input) const
{
    return tr("The table of %Ln task(s).", nullptr, static_cast<int>(input.run->table().size()));
}

std::vector<int> columnsThatFit(const std::vector<double> &widths, double width)
{
    std::vector<int> result;
    double used = -kColumnGap;
    for (const int column : kByWorth) {
        const double wider = used + kColumnGap + widths[static_cast<std::size_t>(column)];
        if (wider > width)
            break;
        used = wider;
        result.push_back(column);
    }
    std::sort(result.begin(), result.end());
    return result;
}

void TasksChart::paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme)
{
    const QFontMetricsF metrics(theme.axis());
    const double height = std::ceil(metrics.height()) + 3;
    const std::uint32_t all = input.run->table().size();
    const auto lines = static_cast<std::uint32_t>(std::max(0.0, std::floor(rect.height() / height)));
    if (lines < 2)
        return;
    const std::uint32_t rows = all < lines ? all : lines - 2; // the heading, and the line of how many more
    const Page page(*input.run, rows, metrics);
    const std::vector<int> columns = columnsThatFit(page.widths, rect.width() - 8);
    if (columns.empty())
        return;
    double needed = 0;
    for (const int column : columns)
        needed += page.widths[static_cast<std::size_t>(column)];
    // What is left over goes between the columns, as long as rows can still be followed.
    const double gap = columns.size() < 2 ? 0
                                          : std::min(40.0, (rect.width() - 8 - needed) / static_cast<double>(columns.size() - 1));
    const double total = needed + gap * static_cast<double>(columns.size() - 1) + 8;

    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::uint32_t row = 1; row < rows; row += 2)
        painter.fillRect(QRectF(rect.left(), rect.top() + (row + 1) * height, total, height), theme.color(Role::Window));
    painter.fillRect(QRectF(rect.left(), rect.top() + height - 1, total, 1), theme.color(Role::Border));
    painter.setFont(theme.axis());
    double x = rect.left() + 4;
    for (const int column : columns) {
        const auto at = static_cast<std::size_t>(column);
        paintColumn(painter, QRectF(x, rect.top(), page.widths[at], rect.height()), page.cells[at],
                    TaskModel::isNumber(column), height, theme);
        x += page.widths[at] + gap;
    }
    if (rows < all) {
        painter.setPen(theme.color(Role::SecondaryText));
        painter.drawText(QRectF(rect.left() + 4, rect.top() + (rows + 1) * height, rect.width() - 8, height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         tr("and %Ln more", nullptr, static_cast<int>(all - rows)));
    }
}

std::unique_ptr<Chart> makeTasksChart()
{
    return std::make_unique<TasksChart>();
}

} // namespace coreo
