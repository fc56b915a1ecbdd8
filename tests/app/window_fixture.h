#pragma once

#include "session/process.h"
#include "views/controls/run_box.h"
#include "window/main_window.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace coreo {

/// The real main window, driven as a person drives it: through its widgets, found by their accessible names.
class WindowTest : public ::testing::Test
{
protected:
    static constexpr int kLongestMs = 120'000;

    WindowTest() : m_window(thisMachine(), m_settings)
    {
        m_window.setThemeChoice(ThemeChoice::Light);
        m_window.resize(1440, 960);
        m_window.show();
        QApplication::setActiveWindow(&m_window); // shortcuts reach active windows only
    }

    template<class Widget>
    Widget *named(const QString &name)
    {
        const QList<Widget *> all = m_window.findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->accessibleName() == name)
                return widget;
        }
        ADD_FAILURE() << "no such widget: " << name.toStdString();
        return nullptr;
    }

    static void press(QPushButton *button)
    {
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isEnabled()) << button->text().toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// A batch that is over at once, and is the same on every machine.
    static RunSpec small(std::uint32_t tasks = 40)
    {
        RunSpec spec;
        spec.strategy = "pool_imap";
        spec.workload = "synthetic";
        spec.workloadParameters = {{"mean", "200us"}};
        spec.tasks = tasks;
        spec.workers = 2;
        spec.executor = "threads";
        spec.seed = 7;
        return spec;
    }

    /// Runs longer than any test waits, unless it is stopped.
    static RunSpec endless()
    {
        RunSpec spec = small(100'000);
        spec.workloadParameters = {{"mean", "20ms"}};
        return spec;
    }

    void runToEnd()
    {
        QSignalSpy finished(&m_window.controller(), &RunController::finished);
        press(named<QPushButton>(QStringLiteral("Run")));
        ASSERT_TRUE(finished.wait(kLongestMs));
    }

    /// Waits until the running batch has delivered something.
    void waitForResults()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                const RunData *run = m_window.controller().run();
                return run && run->table().deliveredCount() > 0;
            },
            kLongestMs));
    }

    Settings m_settings;
    MainWindow m_window;
};

} // namespace coreo
