#include "charts_support.h"
#include "views/cores/cores_page.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>

namespace coreo::test {
namespace {

TEST(CoresPageTest, OffersModesWindowsAndFigures)
{
    CoreFeed feed(machineOf(8));
    fill(feed, 5, {0.5F, 0, 0});
    CoresPage page;
    page.setFeed(&feed);
    page.setFigures({312, 1204, 3 * 86400 + 3661});
    page.resize(900, 500);
    page.show();
    (void)page.grab();
    page.refresh();
    QStringList shown;
    for (const QLabel *label : page.findChildren<QLabel *>())
        shown << label->text();
    EXPECT_TRUE(shown.contains(QLatin1String("50 %")));
    EXPECT_TRUE(shown.contains(QLatin1String("312")));
    EXPECT_TRUE(shown.filter(QLatin1String("01:01:01")).size() == 1);

    auto *window = page.findChild<QComboBox *>();
    ASSERT_TRUE(window);
    window->setCurrentIndex(2);
    EXPECT_EQ(feed.windowSeconds(), 300);
    const QList<QAbstractButton *> buttons = page.findChildren<QAbstractButton *>();
    ASSERT_EQ(buttons.size(), 3);
    buttons[2]->click();
    EXPECT_EQ(page.mode(), CoresMode::Overall);

    bool restored = false;
    QObject::connect(&page, &CoresPage::restoreAsked, &page, [&] { restored = true; });
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&page, &escape);
    EXPECT_TRUE(restored);
    page.setFeed(nullptr); // the feed goes first
}

} // namespace
} // namespace coreo::test
