#include "views/compare/over_under_chart.h"

#include <gtest/gtest.h>

namespace coreo {

namespace {

/// Remembers where, and of which run, it was asked to paint.
class Witness : public Chart
{
public:
    static inline std::vector<std::pair<const RunData *, QRectF>> seen;

    [[nodiscard]] QString title(const ChartInput &) const override { return QStringLiteral("w"); }
    [[nodiscard]] QString emptyText() const override { return {}; }
    void paint(QPainter &, const QRectF &rect, const ChartInput &input, const Theme &) override
    {
        seen.emplace_back(input.run, rect);
    }
    [[nodiscard]] Hit hit(const QPointF &, const QRectF &, const ChartInput &input) const override
    {
        return {TaskId(0u), QString::number(reinterpret_cast<quintptr>(input.run)), {}};
    }
};

std::unique_ptr<Chart> makeWitness()
{
    return std::make_unique<Witness>();
}

} // namespace

TEST(OverUnderChart, paintsOneRunAsItIsAndTwoBelowEachOther)
{
    const RunData a(std::make_shared<RunHistory>(RunSpec(), Machine(), 1u, std::size_t(1)));
    const RunData b(std::make_shared<RunHistory>(RunSpec(), Machine(), 1u, std::size_t(1)));
    OverUnderChart chart(&makeWitness);
    QImage image(200, 100, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const QRectF rect(0, 0, 200, 100);
    ChartInput input;
    input.run = &a;
    Witness::seen.clear();
    chart.paint(painter, rect, input, Theme::light());
    ASSERT_EQ(Witness::seen.size(), 1u);
    EXPECT_EQ(Witness::seen[0], std::pair(&a, rect));

    input.compare = &b;
    Witness::seen.clear();
    chart.paint(painter, rect, input, Theme::light());
    ASSERT_EQ(Witness::seen.size(), 2u);
    EXPECT_EQ(Witness::seen[0].first, &a);
    EXPECT_EQ(Witness::seen[1].first, &b);
    EXPECT_LT(Witness::seen[0].second.bottom(), Witness::seen[1].second.top());
    EXPECT_EQ(Witness::seen[0].second.height(), Witness::seen[1].second.height());
    const auto runAt = [&](double y) { return chart.hit({100, y}, rect, input).toolTip; };
    EXPECT_EQ(runAt(30), QString::number(reinterpret_cast<quintptr>(&a)));
    EXPECT_EQ(runAt(80), QString::number(reinterpret_cast<quintptr>(&b)));
}

} // namespace coreo
