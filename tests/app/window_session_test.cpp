#include "session/core_text.h"
#include "session/settings.h"
#include "session/spec_history.h"
#include "views/controls/log_slider.h"
#include "views/controls/parameter_field.h"
#include "window/help_windows.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <gtest/gtest.h>

namespace coreo {

TEST(SpecHistory, editsOfOneControlInARowAreOneStep)
{
    RunSpec spec;
    SpecHistory history(spec);
    for (std::uint32_t tasks = 10; tasks < 20; ++tasks) {
        spec.tasks = tasks;
        history.edit(spec, "tasks");
    }
    spec.workers = 3;
    history.edit(spec, "workers");
    EXPECT_EQ(history.undo().workers, 0u);
    EXPECT_EQ(history.current().tasks, 19u);
    EXPECT_EQ(history.undo().tasks, 0u);
    EXPECT_FALSE(history.canUndo());
    EXPECT_EQ(history.redo().tasks, 19u);
    EXPECT_EQ(history.redo().workers, 3u);
    EXPECT_FALSE(history.canRedo());
}

TEST(SpecHistory, anEditAfterUndoForgetsWhatWasUndone)
{
    RunSpec spec;
    SpecHistory history(spec);
    spec.tasks = 5;
    history.edit(spec, "tasks");
    history.undo();
    spec.tasks = 6;
    history.edit(spec, "tasks");
    EXPECT_FALSE(history.canRedo());
    EXPECT_EQ(history.current().tasks, 6u);
}

TEST(LogSlider, endsAndRoundNumbers)
{
    LogSlider slider(LogSlider::Scale::Logarithmic);
    slider.setRange(1, 1'000'000);
    EXPECT_EQ(slider.valueAt(0), 1);
    EXPECT_EQ(slider.valueAt(1), 1'000'000);
    EXPECT_EQ(slider.valueAt(-3), 1);
    EXPECT_NEAR(slider.valueAt(0.5), 1'000, 20);
    EXPECT_EQ(slider.valueAt(0.6) % 100, 0) << "two digits that count";
    for (const int value : {1, 2, 9, 24, 600, 1'000'000})
        EXPECT_NEAR(slider.valueAt(slider.placeOf(value)), value, value / 50.0) << value;
}

TEST(LogSlider, everyKeyStepMoves)
{
    LogSlider slider(LogSlider::Scale::Logarithmic);
    slider.setRange(1, 1'000'000);
    int before = slider.value();
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(&slider, Qt::Key_Right);
        EXPECT_GT(slider.value(), before);
        before = slider.value();
    }
}

TEST(Settings, rememberAndForget)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    const QString recent = folder.filePath(QStringLiteral("a.coreo"));
    QFile(recent).open(QIODevice::WriteOnly);
    {
        Settings settings(path);
        settings.setNumber("theme", 2);
        settings.addRecentFile(recent);
        settings.addRecentFile(folder.filePath(QStringLiteral("gone.coreo")));
    }
    const Settings settings(path);
    EXPECT_EQ(settings.number("theme", 0), 2);
    EXPECT_EQ(settings.recentFiles(), QStringList(recent)) << "a file that is gone is left out";
    EXPECT_EQ(Settings().number("theme", 0), 0);
}

TEST(Settings, ofANewerVersionAreLeftAlone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[General]\nversion=99\ntheme=2\n");
    file.close();
    {
        Settings settings(path);
        EXPECT_EQ(settings.number("theme", 0), 0);
        settings.setNumber("theme", 1);
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("[General]\nversion=99\ntheme=2\n"));
}

TEST(CoreText, fillsPlacesInAnUntranslatedSentence)
{
    EXPECT_EQ(translated(Text("%1 of %2", {"a%2", "b"})), QStringLiteral("a%2 of b")) << "values are not patterns";
    EXPECT_EQ(translated(Text("Waits for %n thing(s)", 1)), QStringLiteral("Waits for 1 thing"));
    EXPECT_EQ(translated(Text("Waits for %n thing(s)", 3)), QStringLiteral("Waits for 3 things"));
}

TEST(Help, itsPagesAreThereAndLinkEachOther)
{
    QWidget parent;
    showHelp(parent);
    auto *text = parent.findChild<QTextBrowser *>();
    ASSERT_NE(text, nullptr);
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("Choose a scenario")));
    ASSERT_TRUE(text->toHtml().contains(QStringLiteral("href=\"speed.md\"")));
    ASSERT_TRUE(text->toHtml().contains(QStringLiteral("href=\"scale.md\"")));
    text->setSource(QUrl(QStringLiteral("scale.md"))); // as a click on the link does, relative to the page
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("Planned past this machine")));
    EXPECT_TRUE(text->isBackwardAvailable());
}

TEST(Settings, aFileThatCannotBeWrittenIsNotKept)
{
    EXPECT_TRUE(Settings().kept()) << "forgetting is what it was made for";
    const QTemporaryDir folder;
    EXPECT_TRUE(Settings(folder.filePath(QStringLiteral("new/settings.ini"))).kept());
    EXPECT_FALSE(Settings(QStringLiteral("/dev/null/settings.ini")).kept());
}

TEST(ParameterField, keepsTextInTheSyntaxOfACommandLine)
{
    Parameter parameter;
    parameter.key = "mean";
    parameter.label = "Mean";
    parameter.kind = Parameter::Kind::Duration;
    parameter.fallback = "10ms";
    ParameterField field(parameter);
    EXPECT_EQ(field.value(), "10ms");
    field.setValue("1.5s");
    EXPECT_EQ(field.value(), "1.5s");
    auto *slider = field.findChild<QSlider *>();
    ASSERT_NE(slider, nullptr);
    slider->setValue(slider->minimum());
    EXPECT_EQ(field.value(), "1us");
}

} // namespace coreo
