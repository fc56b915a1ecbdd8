#include "app/window_fixture.h"

#include "views/code/code_view.h"
#include "window/chart_area.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSlider>

#include <algorithm>

namespace coreo {

namespace {

const QString kPython = QStringLiteral("Python lines");

} // namespace

TEST_F(WindowTest, codeFollowsTheControls)
{
    m_window.setSpec(small());
    m_window.charts().showPage(QStringLiteral("code"));
    auto *lines = named<CodeView>(kPython);
    ASSERT_NE(lines, nullptr);
    EXPECT_TRUE(lines->isVisible());
    EXPECT_TRUE(lines->isReadOnly());
    EXPECT_TRUE(lines->toPlainText().contains(QStringLiteral("ThreadPool(2)"))) << lines->toPlainText().toStdString();
    named<QSlider>(QStringLiteral("Cores"))->setValue(1);
    EXPECT_TRUE(lines->toPlainText().contains(QStringLiteral("ThreadPool(1)"))) << lines->toPlainText().toStdString();
    named<QSlider>(QStringLiteral("Tasks"))->setValue(33);
    EXPECT_TRUE(lines->toPlainText().contains(QStringLiteral("range(33)"))) << lines->toPlainText().toStdString();
    auto *own = named<CodeView>(QStringLiteral("Lines of the strategy"));
    ASSERT_NE(own, nullptr);
    EXPECT_TRUE(own->toPlainText().contains(QStringLiteral("void poolImap(Batch &batch, Executor &executor)")));
}

TEST_F(WindowTest, codeStaysWhileASettingIsWrong)
{
    m_window.setSpec(small());
    const QString before = named<CodeView>(kPython)->toPlainText();
    RunSpec wrong = small();
    wrong.workloadParameters = {{"mean", "soon"}};
    m_window.setSpec(wrong);
    EXPECT_EQ(named<CodeView>(kPython)->toPlainText(), before);
}

TEST_F(WindowTest, codeCanBeCopied)
{
    m_window.setSpec(small());
    m_window.charts().showPage(QStringLiteral("code"));
    QCoreApplication::processEvents(); // the page gets its room
    press(named<QPushButton>(QStringLiteral("Copy: Python lines")));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), named<CodeView>(kPython)->toPlainText() + QLatin1Char('\n'));
}

TEST_F(WindowTest, aLineMarksWhatDoesTheSameOnTheOtherSide)
{
    m_window.setSpec(small());
    m_window.charts().showPage(QStringLiteral("code"));
    auto *lines = named<CodeView>(kPython);
    auto *own = named<CodeView>(QStringLiteral("Lines of the strategy"));
    ASSERT_TRUE(lines && own);
    const auto at = std::find_if(lines->lines().begin(), lines->lines().end(),
                                 [](const CodeLine &line) { return line.marks == CodeLine::HandsOn; });
    ASSERT_NE(at, lines->lines().end());
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_Home, Qt::ControlModifier);
    const auto target = static_cast<int>(at - lines->lines().begin());
    for (int presses = 0; lines->textCursor().blockNumber() != target && presses < 200; ++presses)
        QTest::keyClick(lines, Qt::Key_Down); // a wrapped line takes several
    EXPECT_EQ(own->emphasised(), CodeLine::HandsOn);
    EXPECT_EQ(own->extraSelections().size(), std::count_if(own->lines().begin(), own->lines().end(), [](const CodeLine &line) {
                  return (line.marks & CodeLine::HandsOn) != 0;
              }));
}

} // namespace coreo
