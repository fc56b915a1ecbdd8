#include "app/window_fixture.h"

#include "views/lesson/lesson_panel.h"
#include "window/chart_area.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QSlider>
#include <QToolButton>

namespace coreo {

namespace {

QList<LessonPanel *> shown(const MainWindow &window)
{
    QList<LessonPanel *> out;
    for (LessonPanel *panel : window.findChildren<LessonPanel *>()) {
        if (panel->isVisible())
            out.append(panel);
    }
    return out;
}

bool tells(const LessonPanel &panel, const QString &part)
{
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->text().contains(part))
            return true;
    }
    return false;
}

RunSpec scenarioSpec(const QString &id)
{
    const Catalogue catalogue = makeCatalogue();
    RunSpec spec = catalogue.scenario(id)->spec;
    spec.scenario = id.toStdString();
    return spec;
}

} // namespace

TEST_F(WindowTest, aScenarioShowsItsLessonWhileItIsThatScenario)
{
    const Catalogue catalogue = makeCatalogue();
    const Catalogue::Scenario *scenario = catalogue.scenario(QStringLiteral("s4-imap"));
    ASSERT_TRUE(scenario && !scenario->expect.isEmpty());
    m_window.setSpec(scenarioSpec(scenario->id));
    ASSERT_EQ(shown(m_window).size(), 1);
    EXPECT_TRUE(tells(*shown(m_window).first(), scenario->expect));
    EXPECT_TRUE(tells(*shown(m_window).first(), scenario->look));
    named<QSlider>(QStringLiteral("Tasks"))->setValue(33);
    EXPECT_EQ(shown(m_window).size(), 1) << "moving a slider is what a lesson is for";
    RunSpec other = small();
    other.strategy = "serial";
    other.executor.clear();
    m_window.setSpec(other);
    EXPECT_EQ(shown(m_window).size(), 0);
}

TEST_F(WindowTest, aHiddenLessonStaysHiddenUntilTheMenuBringsItBack)
{
    m_window.setSpec(scenarioSpec(QStringLiteral("s4-imap")));
    ASSERT_EQ(shown(m_window).size(), 1);
    auto *hide = shown(m_window).first()->findChild<QToolButton *>();
    ASSERT_NE(hide, nullptr);
    QTest::mouseClick(hide, Qt::LeftButton);
    EXPECT_EQ(shown(m_window).size(), 0);
    m_window.setSpec(scenarioSpec(QStringLiteral("s4-trivial")));
    EXPECT_EQ(shown(m_window).size(), 0) << "also that of another scenario";
    EXPECT_EQ(m_settings.number("lesson", 1), 0) << "remembered";
    m_window.charts().showPage(QStringLiteral("code"));
    EXPECT_EQ(shown(m_window).size(), 1) << "the page that explains always has it";
    m_window.charts().showPage(QStringLiteral("charts"));
    for (QAction *action : m_window.findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("&Lesson"))
            action->trigger();
    }
    EXPECT_EQ(shown(m_window).size(), 1);
}

TEST_F(WindowTest, aSmallWindowKeepsItsRoomForTheCharts)
{
    m_window.setSpec(scenarioSpec(QStringLiteral("s4-imap")));
    m_window.resize(1024, 700);
    EXPECT_EQ(shown(m_window).size(), 0);
    m_window.charts().showPage(QStringLiteral("code"));
    EXPECT_EQ(shown(m_window).size(), 1);
}

} // namespace coreo
