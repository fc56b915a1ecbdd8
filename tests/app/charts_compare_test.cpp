#include "charts_support.h"
#include "views/compare/compare_rows.h"
#include "views/compare/compare_table.h"

#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using namespace std::chrono_literals;

const CompareRow *rowOf(const std::vector<CompareRow> &rows, const char *figure)
{
    for (const CompareRow &row : rows) {
        if (row.figure == QLatin1String(figure))
            return &row;
    }
    return nullptr;
}

Summary summaryOf(Time makespan, double speedup, Time firstResult)
{
    Summary summary;
    summary.tasks = 24;
    summary.count[static_cast<std::size_t>(TaskState::Ok)] = 24;
    summary.makespan = makespan;
    summary.speedup = speedup;
    summary.firstResult = firstResult;
    return summary;
}

TEST(CompareRowsTest, ListsWhatDiffersAndWhichIsBetter)
{
    RunSpec a, b;
    b.strategy = "pool_imap_unordered";
    Summary first = summaryOf(10s, 2, 4s), second = summaryOf(8s, 2.5, 1s);
    first.headOfLine.total = 24s;
    const std::vector<CompareRow> rows = compareRuns(a, first, b, second);
    ASSERT_TRUE(rowOf(rows, "Strategy"));
    EXPECT_EQ(rowOf(rows, "Strategy")->b, QLatin1String("Pool.imap_unordered"));
    EXPECT_FALSE(rowOf(rows, "Tasks")); // the same: not a difference
    EXPECT_FALSE(rowOf(rows, "Seed"));
    const CompareRow *wall = rowOf(rows, "Wall time");
    ASSERT_TRUE(wall);
    EXPECT_EQ(wall->better, CompareRow::Better::B);
    EXPECT_TRUE(wall->difference.startsWith(QChar(0x2212))) << qPrintable(wall->difference);
    EXPECT_TRUE(wall->difference.endsWith(QStringLiteral("(\u221220 %)"))) << qPrintable(wall->difference);
    EXPECT_EQ(rowOf(rows, "Speed-up")->better, CompareRow::Better::B);
    EXPECT_EQ(rowOf(rows, "Speed-up")->difference, QStringLiteral("+25 %"));
    EXPECT_EQ(rowOf(rows, "Waiting for delivery, mean")->better, CompareRow::Better::B);
    EXPECT_EQ(rowOf(rows, "Tasks not ok")->difference, QString());
    EXPECT_EQ(rowOf(rows, "Tasks not ok")->better, CompareRow::Better::Neither);
}

TEST(CompareRowsTest, SaysNothingWhereThereIsNothingToSay)
{
    Summary none, some = summaryOf(1s, 1, kNoTime);
    some.efficiency = 0.5;
    const std::vector<CompareRow> rows = compareRuns({}, none, {}, some);
    EXPECT_FALSE(rowOf(rows, "First result after")); // neither has one
    EXPECT_EQ(rowOf(rows, "Efficiency")->a, QStringLiteral("–"));
    EXPECT_EQ(rowOf(rows, "Efficiency")->difference, QString());
    for (const CompareRow &row : rows)
        EXPECT_FALSE(row.difference.contains(QLatin1String("inf")) || row.difference.contains(QLatin1String("nan")));
}

TEST(CompareRowsTest, TheTableMarksTheBetterValueNotByColourAlone)
{
    RunSpec a, b;
    b.workers = 4;
    CompareTable table;
    table.setRows(compareRuns(a, summaryOf(10s, 2, 4s), b, summaryOf(8s, 2.5, 1s)));
    table.setTheme(Theme::dark());
    EXPECT_EQ(table.accessibleName(), QLatin1String("Differences"));
    int marked = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        marked += table.item(row, 2)->text().contains(QChar(0x2713)) && table.item(row, 2)->font().bold() ? 1 : 0;
    EXPECT_EQ(marked, 3); // wall time, speed-up, first result
    table.setRows({});
    EXPECT_EQ(table.rowCount(), 0);
}

} // namespace
} // namespace coreo::test
