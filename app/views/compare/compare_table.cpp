#include "views/compare/compare_table.h"

#include <QHeaderView>

namespace coreo {

namespace {

enum Column { Figure, RunA, RunB, Difference, kColumns };

QTableWidgetItem *makeItem(const QString &text, bool number)
{
    auto *made = new QTableWidgetItem(text); // item views paint plain text only
    made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    made->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return made;
}

} // namespace

CompareTable::CompareTable(QWidget *parent) : QTableWidget(0, kColumns, parent)
{
    setAccessibleName(tr("Differences"));
    setHorizontalHeaderLabels({tr("Figure"), tr("A"), tr("B"), tr("B against A")});
    for (int column = RunA; column < kColumns; ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeaderItem(Figure)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Figure, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setShowGrid(false);
    setAlternatingRowColors(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false); // Tab leaves the table
}

void CompareTable::setRows(const std::vector<CompareRow> &rows)
{
    m_rows = rows;
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const CompareRow &values = m_rows[static_cast<std::size_t>(row)];
        const auto mark = [&](const QString &text, CompareRow::Better side) {
            return values.better == side ? tr("%1 ✓", "the better of two values").arg(text) : text;
        };
        setItem(row, Figure, makeItem(values.figure, false));
        setItem(row, RunA, makeItem(mark(values.a, CompareRow::Better::A), true));
        setItem(row, RunB, makeItem(mark(values.b, CompareRow::Better::B), true));
        setItem(row, Difference, makeItem(values.difference, true));
    }
    colour();
    updateGeometry();
}

void CompareTable::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    colour();
}

void CompareTable::colour()
{
    QFont bold = font();
    bold.setBold(true);
    for (int row = 0; row < rowCount(); ++row) {
        const CompareRow::Better better = m_rows[static_cast<std::size_t>(row)].better;
        item(row, Figure)->setForeground(m_theme.color(Role::SecondaryText));
        for (const int column : {RunA, RunB}) {
            const bool isBetter = better == (column == RunA ? CompareRow::Better::A : CompareRow::Better::B);
            item(row, column)->setForeground(m_theme.color(isBetter ? Role::DeliveredText : Role::Text));
            item(row, column)->setFont(isBetter ? bold : font());
        }
        item(row, Difference)->setForeground(m_theme.color(Role::Text));
    }
}

QSize CompareTable::sizeHint() const
{
    const int rows = verticalHeader()->defaultSectionSize() * rowCount();
    return {480, horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth()};
}

} // namespace coreo
