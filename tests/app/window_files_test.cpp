#include "app/window_fixture.h"

#include "export/data.h"
#include "export/export_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QTimer>

namespace coreo {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPushButton *buttonOf(QDialog &dialog, QDialogButtonBox::ButtonRole role)
{
    auto *box = dialog.findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == role)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

/// Answers the next message box, once it is there, with the button of this text.
void answerNext(const QString &text)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, text] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        timer->deleteLater();
        for (QAbstractButton *button : box->buttons()) {
            if (button->text().remove(QLatin1Char('&')) == text)
                return button->click();
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        box->reject();
    });
    timer->start(1);
}

} // namespace

TEST_F(WindowTest, exportsEveryViewInEveryPictureFormat)
{
    m_window.setSpec(small());
    runToEnd();
    const QTemporaryDir folder;
    const QByteArray starts[] = {QByteArrayLiteral("\x89PNG"), QByteArrayLiteral("<?xml"), QByteArrayLiteral("%PDF")};
    const QString endings[] = {"png", "svg", "pdf"}; // added to a name without one
    const QString views[] = {"cores", "timeline-tasks", "timeline-workers", "order", "results", "tasks", "all"};
    for (const QString &view : views) {
        for (int format = 0; format < 3; ++format) {
            ExportDialog dialog(m_window.pageInput(), view, Theme::light(), m_settings, &m_window);
            dialog.findChildren<QComboBox *>().at(1)->setCurrentIndex(format);
            const QString path = folder.filePath(view + QString::number(format));
            dialog.setPath(path);
            QSignalSpy exported(&dialog, &ExportDialog::exported);
            press(buttonOf(dialog, QDialogButtonBox::AcceptRole));
            EXPECT_EQ(exported.count(), 1);
            const QString written = path + QLatin1Char('.') + endings[format];
            EXPECT_TRUE(contentOf(written).startsWith(starts[format])) << written.toStdString();
        }
    }
}

TEST_F(WindowTest, exportsTheDataInEveryFormat)
{
    m_window.setSpec(small());
    runToEnd();
    const QTemporaryDir folder;
    const int formats = static_cast<int>(dataFormats().size());
    ASSERT_GE(formats, 3);
    for (int format = 0; format < formats; ++format) {
        ExportDialog dialog(m_window.pageInput(), QStringLiteral("data"), Theme::light(), m_settings, &m_window);
        dialog.findChildren<QComboBox *>().at(1)->setCurrentIndex(format);
        if (dataFormats()[static_cast<std::size_t>(format)].id == QLatin1String("chrome-trace")) {
            EXPECT_TRUE(dialog.path().endsWith(QStringLiteral("-trace.json"))) << dialog.path().toStdString();
        }
        const QString path = folder.filePath(QString::number(format) + QStringLiteral(".any"));
        dialog.setPath(path);
        press(buttonOf(dialog, QDialogButtonBox::AcceptRole));
        EXPECT_EQ(contentOf(path),
                  renderData(*m_window.controller().run(), dataFormats()[static_cast<std::size_t>(format)].id));
    }
}

TEST_F(WindowTest, aFailedExportKeepsTheDialogOpenAndSaysWhy)
{
    m_window.setSpec(small());
    runToEnd();
    const QTemporaryDir folder;
    ExportDialog dialog(m_window.pageInput(), QStringLiteral("results"), Theme::light(), m_settings, &m_window);
    dialog.show();
    dialog.setPath(folder.path()); // a directory
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    press(buttonOf(dialog, QDialogButtonBox::AcceptRole));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(exported.count(), 0);
    bool said = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(folder.path()));
    EXPECT_TRUE(said);
}

TEST_F(WindowTest, aSavedRunOpensWithTheSameFigures)
{
    m_window.setSpec(small());
    runToEnd();
    EXPECT_TRUE(m_window.isWindowModified());
    const Summary saved = *m_window.controller().run()->summary();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("run.coreo"));
    m_window.saveFile(path);
    EXPECT_FALSE(m_window.isWindowModified());
    EXPECT_EQ(m_settings.recentFiles(), QStringList(path));

    Settings settings;
    MainWindow other(thisMachine(), settings);
    ASSERT_TRUE(other.openFile(path));
    const RunData *opened = other.controller().run();
    ASSERT_TRUE(opened && opened->summary());
    EXPECT_EQ(opened->summary()->makespan, saved.makespan);
    EXPECT_EQ(opened->summary()->inversions, saved.inversions);
    EXPECT_EQ(opened->summary()->deliveryDelayTotal, saved.deliveryDelayTotal);
    EXPECT_EQ(opened->summary()->serialTime, saved.serialTime);
    EXPECT_EQ(opened->table().deliveredCount(), 40u);
    EXPECT_EQ(other.spec().tasks, 40u);
}

TEST_F(WindowTest, aForeignFileIsRefusedAndWhatIsShownStays)
{
    m_window.setSpec(small());
    runToEnd();
    const RunData *before = m_window.controller().run();
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("foreign.coreo")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("this is no run");
    file.close();
    answerNext(QStringLiteral("OK"));
    EXPECT_FALSE(m_window.openFile(file.fileName()));
    EXPECT_EQ(m_window.controller().run(), before);
}

TEST_F(WindowTest, closingDuringARunAsksOnceAndThenStopsIt)
{
    m_window.setSpec(endless());
    QSignalSpy ended(&m_window, &MainWindow::ended);
    m_window.startRun();
    waitForResults();
    answerNext(MainWindow::tr("Keep running"));
    EXPECT_FALSE(m_window.close());
    EXPECT_TRUE(m_window.controller().isRunning());
    answerNext(MainWindow::tr("Stop and close"));
    m_window.close();
    EXPECT_FALSE(m_window.isVisible());
    ASSERT_TRUE(ended.count() > 0 || ended.wait(kLongestMs));
    EXPECT_FALSE(m_window.controller().isRunning());
}

} // namespace coreo
