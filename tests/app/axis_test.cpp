#include "views/chart.h"

#include <gtest/gtest.h>

namespace coreo {

namespace {

using namespace std::chrono_literals;

std::string text(Time time)
{
    return formatTime(time).replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
}

QFontMetricsF metrics()
{
    return QFontMetricsF(Theme::axis());
}

/// The ticks of one axis as text: "0|1|2 s".
std::string line(const Ticks &ticks)
{
    QStringList labels(ticks.labels.begin(), ticks.labels.end());
    return labels.join(QLatin1Char('|')).replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
}

} // namespace

TEST(FormatTime, choosesUnitAndDigits)
{
    EXPECT_EQ(text(11'480ms), "11.48 s");
    EXPECT_EQ(text(420ms), "420 ms");
    EXPECT_EQ(text(85us), "85 \u00b5s");
    EXPECT_EQ(text(1580us), "1.58 ms");
    EXPECT_EQ(text(12'340us), "12.3 ms");
    EXPECT_EQ(text(999'700us), "1.00 s");
    EXPECT_EQ(text(999ns), "999 ns");
    EXPECT_EQ(text(0ns), "0 s");
    EXPECT_EQ(text(-420ms), "-420 ms");
    EXPECT_EQ(text(1'234'560ms), "1,234.56 s");
    EXPECT_EQ(text(kNoTime), "\u2013");
}

TEST(TimeTicks, sayTheUnitOnTheLastLabelOnly)
{
    EXPECT_EQ(line(timeTicks({0s, 11'480ms}, 700, metrics())), "0|1|2|3|4|5|6|7|8|9|10|11 s");
    EXPECT_EQ(line(timeTicks({0s, 140s}, 700, metrics())), "0|20|40|60|80|100|120|140 s");
    EXPECT_EQ(line(timeTicks({0s, 900ms}, 300, metrics())), "0|200|400|600|800 ms");
    EXPECT_EQ(line(timeTicks({0s, 30us}, 300, metrics())), "0|10|20|30 \u00b5s");
}

TEST(TimeTicks, neverOverlapAtAnySize)
{
    for (const Time length : {Time(60ns), Time(7us), Time(999us), Time(30ms), Time(1s), Time(11'480ms), Time(7200s)}) {
        for (const Time begin : {Time(0s), Time(3s), Time(100s)}) {
            for (double pixels = 40; pixels < 2000; pixels += 37) {
                const Ticks ticks = timeTicks({begin, begin + length}, pixels, metrics());
                ASSERT_EQ(ticks.at.size(), ticks.labels.size());
                const TimeAxis axis{0, pixels, {begin, begin + length}};
                for (std::size_t i = 1; i < ticks.at.size(); ++i) {
                    const double gap = axis.xAt(Time(std::int64_t(ticks.at[i]))) - axis.xAt(Time(std::int64_t(ticks.at[i - 1])));
                    const double half = (metrics().horizontalAdvance(ticks.labels[i]) +
                                         metrics().horizontalAdvance(ticks.labels[i - 1])) / 2;
                    ASSERT_GT(gap, half) << line(ticks) << " at " << pixels;
                    ASSERT_NE(ticks.labels[i], ticks.labels[i - 1]) << line(ticks) << " at " << pixels;
                }
            }
        }
    }
}

TEST(NumberTicks, areWholeNumbersWhereTheyCount)
{
    EXPECT_EQ(line(numberTicks(0, 24, 170, metrics(), true)), "0|5|10|15|20");
    EXPECT_EQ(line(numberTicks(0, 3, 400, metrics(), true)), "0|1|2|3");
    EXPECT_EQ(line(numberTicks(0, 1'000'000, 200, metrics(), true)), "0|200,000|400,000|600,000|800,000|1,000,000");
    EXPECT_EQ(line(numberTicks(0, 1, 200, metrics(), false, false)), "0.0|0.2|0.4|0.6|0.8|1.0");
    EXPECT_TRUE(numberTicks(5, 5, 200, metrics(), true).at.empty());
}

TEST(TimeAxis, mapsThereAndBack)
{
    const TimeAxis axis{100, 500, {2s, 6s}};
    EXPECT_DOUBLE_EQ(axis.xAt(2s), 100);
    EXPECT_DOUBLE_EQ(axis.xAt(4s), 300);
    EXPECT_EQ(axis.timeAt(500), Time(6s));
    EXPECT_EQ(axis.timeAt(axis.xAt(3'210ms)), Time(3'210ms));
}

} // namespace coreo
