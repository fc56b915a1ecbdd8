#include "window/help_windows.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QIcon>
#include <QMessageBox>
#include <QTableWidget>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace coreo {

namespace {

QDialogButtonBox *closeButton(QDialog &dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace

void showHelp(QWidget &parent)
{
    auto *dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(MainWindow::tr("Coreographer help"));
    dialog->resize(700, 640);
    auto *text = new QTextBrowser(dialog);
    // From a source, so that links between the pages work, and the way back (Alt+Left).
    text->setSource(QUrl(QStringLiteral("qrc:/help/coreographer.md")));
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(closeButton(*dialog));
    dialog->show();
}

void showShortcuts(QWidget &parent)
{
    const std::pair<QString, QString> keys[] = {
        {QStringLiteral("F5"), MainWindow::tr("Run")},
        {QStringLiteral("Shift+F5"), MainWindow::tr("Run and compare")},
        {QStringLiteral("Ctrl+F5"), MainWindow::tr("Run natively and on CPython")},
        {QStringLiteral("Esc"), MainWindow::tr("Back to all charts; cancel the run")},
        {QStringLiteral("Ctrl+E"), MainWindow::tr("Export")},
        {QStringLiteral("Ctrl+Shift+C"), MainWindow::tr("Copy the chart")},
        {QStringLiteral("Ctrl+Shift+K"), MainWindow::tr("Copy as command")},
        {QStringLiteral("Ctrl+O, Ctrl+S, Ctrl+Shift+S"), MainWindow::tr("Open, save, save as")},
        {QStringLiteral("Ctrl+P"), MainWindow::tr("Print")},
        {QStringLiteral("Ctrl+Z, Ctrl+Shift+Z"), MainWindow::tr("Undo, redo a setting")},
        {QStringLiteral("W S, + \u2212, wheel"), MainWindow::tr("Zoom on time")},
        {QStringLiteral("A D, arrows"), MainWindow::tr("Move along the time axis")},
        {QStringLiteral("0, F, Ctrl+0"), MainWindow::tr("The whole run")},
        {QStringLiteral("Return"), MainWindow::tr("The chart fills the window")},
        {QStringLiteral("F11"), MainWindow::tr("Full screen")},
        {QStringLiteral("Ctrl+,"), MainWindow::tr("Settings")},
        {QStringLiteral("F1"), MainWindow::tr("Help")},
        {QStringLiteral("Ctrl+Q"), MainWindow::tr("Quit")},
    };
    QDialog dialog(&parent);
    dialog.setWindowTitle(MainWindow::tr("Keyboard shortcuts"));
    dialog.resize(480, 560);
    auto *table = new QTableWidget(static_cast<int>(std::size(keys)), 2, &dialog);
    table->setHorizontalHeaderLabels({MainWindow::tr("Keys"), MainWindow::tr("What they do")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->setShowGrid(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(keys[row].first));
        table->setItem(row, 1, new QTableWidgetItem(keys[row].second));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(table);
    layout->addWidget(closeButton(dialog));
    dialog.exec();
}

void showAbout(QWidget &parent)
{
    QMessageBox box(&parent);
    box.setWindowTitle(MainWindow::tr("About Coreographer"));
    box.setIconPixmap(QIcon(QStringLiteral(":/icons/coreographer.svg")).pixmap(64, 64));
    box.setTextFormat(Qt::PlainText);
    box.setText(MainWindow::tr("Coreographer %1").arg(QStringLiteral(COREO_VERSION)));
    box.setInformativeText(
        MainWindow::tr(
            "Runs a batch of tasks on this machine's cores under the concurrency strategies people use, and shows "
            "what happens while it happens.\n\n"
            "Licence: GPL-3.0-or-later. It comes with no warranty.\n\n"
            "Uses Qt %1 (LGPL-3.0) with Qt Charts (GPL-3.0), SQLite (public domain), hwloc (BSD-3-Clause) and "
            "JSON for Modern C++ (MIT).")
            .arg(QLatin1String(qVersion())));
    box.exec();
}

void showSettings(QWidget &parent, CoreFeed &feed, ThemeChoice theme, const std::function<void(ThemeChoice)> &setTheme)
{
    QDialog dialog(&parent);
    dialog.setWindowTitle(MainWindow::tr("Settings"));
    auto *themes = new QComboBox(&dialog);
    themes->addItems({MainWindow::tr("As the system"), MainWindow::tr("Light"), MainWindow::tr("Dark")});
    themes->setCurrentIndex(static_cast<int>(theme));
    auto *seconds = new QComboBox(&dialog);
    for (const int choice : {30, 60, 300})
        seconds->addItem(MainWindow::tr("%Ln second(s)", nullptr, choice), choice);
    seconds->setCurrentIndex(seconds->findData(feed.windowSeconds()));
    QObject::connect(themes, &QComboBox::currentIndexChanged, &dialog,
                     [&setTheme](int index) { setTheme(static_cast<ThemeChoice>(index)); });
    QObject::connect(seconds, &QComboBox::currentIndexChanged, &dialog,
                     [&feed, seconds] { feed.setWindowSeconds(seconds->currentData().toInt()); });
    auto *form = new QFormLayout;
    form->addRow(MainWindow::tr("&Theme"), themes);
    form->addRow(MainWindow::tr("&Core tiles show"), seconds);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addLayout(form);
    layout->addWidget(closeButton(dialog));
    dialog.exec();
}

} // namespace coreo
