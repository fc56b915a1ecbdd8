// The main window's half that opens, saves, exports and copies.
#include "export/export_dialog.h"
#include "export/picture.h"
#include "export/printing.h"
#include "run/command_line.h"
#include "session/core_text.h"
#include "session/interpreters.h"
#include "session/run_archive.h"
#include "window/chart_area.h"
#include "window/kill_lesson.h"
#include "window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStatusBar>

namespace coreo {

namespace {

constexpr int kMessageMs = 4'000;

} // namespace

void MainWindow::askOpen()
{
    const QString folder = m_settings.text("folder", QDir::homePath());
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a saved run"), folder,
                                                      tr("Saved runs (*.coreo);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

bool MainWindow::openFile(const QString &path)
{
    if (m_controller->isRunning()) {
        tellFailure(tr("Open"), {coreoText("A run is going on. Cancel it, or wait for its end, then open the file.")});
        return false;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    try {
        showRun(path);
        QApplication::restoreOverrideCursor();
        return true;
    } catch (const Failure &failure) {
        QApplication::restoreOverrideCursor();
        tellFailure(tr("Open"), failure.text());
        return false;
    }
}

void MainWindow::showRun(const QString &path)
{
    const std::shared_ptr<const RunHistory> history = openRunFile(path);
    m_failure.clear();
    m_path = QFileInfo(path).absoluteFilePath();
    setWindowModified(false);
    m_settings.addRecentFile(m_path);
    m_settings.setText("folder", QFileInfo(path).absolutePath());
    RunSpec spec = history->spec;
    spec.nice = 0;
    setSpec(spec);
    m_controller->show(history);
    updateTitle();
    updateActions();
}

void MainWindow::saveFile(const QString &path)
{
    const RunData *run = m_controller->run();
    if (!run)
        return;
    saveRunFile(run->history(), path);
    if (const RunData *compare = m_controller->compare()) {
        const QFileInfo first(path);
        saveRunFile(compare->history(), first.dir().filePath(first.completeBaseName() + QStringLiteral("-b.coreo")));
    }
    m_path = QFileInfo(path).absoluteFilePath();
    setWindowModified(false);
    m_settings.addRecentFile(m_path);
    m_settings.setText("folder", QFileInfo(path).absolutePath());
    updateTitle();
    updateActions();
}

void MainWindow::save()
{
    if (m_path.isEmpty()) {
        askSaveAs();
        return;
    }
    try {
        saveFile(m_path);
        statusBar()->showMessage(tr("Saved"), kMessageMs);
    } catch (const Failure &failure) {
        tellFailure(tr("Save"), failure.text());
    }
}

void MainWindow::askSaveAs()
{
    const RunData *run = m_controller->run();
    if (!run)
        return;
    const QString name = QString::fromStdString(run->history().spec.strategy) + QStringLiteral(".coreo");
    const QString start = m_path.isEmpty() ? QDir(m_settings.text("folder", QDir::homePath())).filePath(name) : m_path;
    QString path = QFileDialog::getSaveFileName(this, tr("Save the run"), start, tr("Saved runs (*.coreo)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".coreo");
    try {
        saveFile(path);
        statusBar()->showMessage(tr("Saved"), kMessageMs);
    } catch (const Failure &failure) {
        tellFailure(tr("Save"), failure.text());
    }
}

PageInput MainWindow::pageInput() const
{
    PageInput input;
    input.run = m_controller->run();
    input.compare = m_controller->compare();
    input.cores = liveCores();
    input.runName = nameOf(input.run, input.compare);
    input.compareName = nameOf(input.compare, input.run);
    input.zoom = m_viewState->zoom();
    return input;
}

void MainWindow::showExport(const QString &view)
{
    ExportDialog dialog(pageInput(), view, m_theme, m_settings, this);
    connect(&dialog, &ExportDialog::exported, this, [this](const QString &path) {
        statusBar()->showMessage(tr("Exported to %1").arg(QDir::toNativeSeparators(path)), kMessageMs);
    });
    // A run that goes on replaces what the dialog draws from.
    connect(m_controller.get(), &RunController::started, &dialog, &QDialog::reject);
    dialog.exec();
}

void MainWindow::copyChart(const QString &view)
{
    PageStyle style;
    style.view = view;
    style.theme = m_theme;
    style.size = defaultPageSize(view);
    if (const ChartCard *card = m_charts->card(view); card && card->isVisible())
        style.size = card->size();
    QApplication::clipboard()->setImage(renderImage(pageInput(), style, devicePixelRatioF() * 2));
    statusBar()->showMessage(tr("Chart copied"), kMessageMs);
}

void MainWindow::copyCommand()
{
    const RunData *run = m_controller->run();
    RunSpec spec = m_edits.current();
    if (run && run->over())
        spec = run->history().spec;
    QApplication::clipboard()->setText(QString::fromStdString(commandFor(spec)));
    statusBar()->showMessage(tr("Command copied: %1").arg(QString::fromStdString(commandFor(spec))), kMessageMs);
}

void MainWindow::showKillLesson()
{
    const RunSpec &spec = m_edits.current();
    RunSpec interpreter;
    interpreter.backend = "python";
    interpreter.python = spec.python;
    if (m_controller->isRunning() || !agreesToRun(interpreter)) {
        showNotices();
        return;
    }
    KillLesson::Setup setup{m_controller->machine(), !spec.python.empty() || !interpretersOnPath().empty(), spec.python,
                            spec.startMethod, m_theme};
    auto *lesson = new KillLesson(std::move(setup), m_settings, this);
    lesson->setAttribute(Qt::WA_DeleteOnClose);
    lesson->open();
    lesson->run();
}

void MainWindow::print()
{
    if (printWithDialog(pageInput(), this))
        statusBar()->showMessage(tr("Printed"), kMessageMs);
}

void MainWindow::tellFailure(const QString &title, const Text &why)
{
    QMessageBox box(QMessageBox::Warning, title, translated(why), QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void MainWindow::updateTitle()
{
    // INTERFACE: the title starts with the program's name.
    setWindowTitle(m_path.isEmpty() ? QStringLiteral("Coreographer[*]")
                                    : QStringLiteral("Coreographer \u2013 %1[*]").arg(QFileInfo(m_path).fileName()));
}

} // namespace coreo
