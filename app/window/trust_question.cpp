// The main window's part that asks before somebody's file is executed.
#include "session/script_trust.h"
#include "window/main_window.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace coreo {

namespace {

/// "FILE, function F", or the interpreter's path.
QString lineOf(const RunSpec &spec, const QString &file)
{
    const QString shown = QDir::toNativeSeparators(file);
    if (file != QFileInfo(scriptOf(spec)).absoluteFilePath())
        return MainWindow::tr("This will start the interpreter %1, which is not on your PATH.").arg(shown);
    const auto function = spec.workloadParameters.find("function");
    return MainWindow::tr("This will run %1, function %2.")
        .arg(shown, function == spec.workloadParameters.end() ? QStringLiteral("task")
                                                              : QString::fromStdString(function->second));
}

} // namespace

void MainWindow::trustSpec()
{
    m_trust.chooseScript(m_edits.current());
    m_trust.chooseInterpreter(m_edits.current());
}

bool MainWindow::agreesToRun(const RunSpec &spec)
{
    const QStringList files = m_trust.unknown(spec);
    if (files.isEmpty())
        return true;
    QStringList lines;
    for (const QString &file : files)
        lines << lineOf(spec, file);
    if (m_unattended) {
        m_failure = tr("%1 You have not agreed to that, and nobody is there to be asked: nothing was started. Open it in the "
                       "window and press Run.").arg(lines.join(QLatin1Char(' ')));
        return false;
    }
    QMessageBox question(QMessageBox::Question, tr("Run this file?"), lines.join(QLatin1Char('\n')), QMessageBox::NoButton, this);
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(tr("You did not choose it yourself: a saved experiment names it. It can do whatever you can, so "
                                   "run only what you know. You will not be asked again while its content stays the same."));
    const QAbstractButton *run = question.addButton(tr("&Run it"), QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(tr("&Do not run it"), QMessageBox::RejectRole));
    question.exec();
    if (question.clickedButton() != run)
        return false;
    m_trust.trust(files);
    return true;
}

} // namespace coreo
