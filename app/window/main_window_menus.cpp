// The main window's menus: every entry does something at any time that it can be chosen.
#include "window/main_window.h"

#include "views/controls/experiment_panel.h"
#include "window/chart_area.h"
#include "window/cost_line.h"
#include "window/help_windows.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

#include <functional>

namespace coreo {

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QKeySequence &key, const char *icon,
                               const std::function<void()> &does)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    if (icon)
        action->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(icon))));
    connect(action, &QAction::triggered, this, does);
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildRunMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, tr("&Open\u2026"), QKeySequence::Open, "open", [this] { askOpen(); });
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    connect(menu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    fillRecentMenu();
    m_actions["save"] = addAction(menu, tr("&Save"), QKeySequence::Save, "save", [this] { save(); });
    m_actions["saveAs"] = addAction(menu, tr("Save &as\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, "save-as",
                                    [this] { askSaveAs(); });
    menu->addSeparator();
    m_actions["export"] = addAction(menu, tr("&Export\u2026"), Qt::CTRL | Qt::Key_E, "export", [this] {
        showExport(m_charts->filled().isEmpty() ? QStringLiteral("all") : m_charts->filled());
    });
    m_actions["copy"] = addAction(menu, tr("&Copy chart"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, "copy",
                                  [this] { copyChart(m_charts->currentView()); });
    m_actions["print"] = addAction(menu, tr("&Print\u2026"), QKeySequence::Print, "print", [this] { print(); });
    menu->addSeparator();
    addAction(menu, tr("&Quit"), Qt::CTRL | Qt::Key_Q, nullptr, [this] { close(); });
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList files = m_settings.recentFiles();
    m_recentMenu->setEnabled(!files.isEmpty());
    for (const QString &path : files) {
        QString name = path;
        QAction *action = m_recentMenu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (files.isEmpty())
        return;
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Clear this list")), &QAction::triggered, this,
            [this] { m_settings.clearRecentFiles(); });
}

void MainWindow::buildRunMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Run"));
    m_actions["run"] = addAction(menu, tr("&Run"), Qt::Key_F5, "run", [this] { startRun(); });
    m_actions["compare"] = addAction(menu, tr("Run and c&ompare"), Qt::SHIFT | Qt::Key_F5, "compare",
                                     [this] { startComparison(); });
    m_actions["both"] = addAction(menu, tr("Run &natively and on CPython"), Qt::CTRL | Qt::Key_F5, "compare",
                                  [this] { startOnBoth(); });
    // Esc has several uses (see escape()), so it is shown here but bound there.
    m_actions["cancel"]
        = addAction(menu, tr("&Cancel") + QStringLiteral("\tEsc"), {}, "cancel", [this] { cancelRun(); });
    menu->addSeparator();
    m_actions["undo"] = addAction(menu, tr("&Undo setting"), QKeySequence::Undo, nullptr, [this] {
        m_edits.undo();
        showSpec();
        followEdits();
    });
    m_actions["redo"] = addAction(menu, tr("Re&do setting"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, nullptr, [this] {
        m_edits.redo();
        showSpec();
        followEdits();
    });
    m_actions["follow"] = addAction(menu, tr("Simulate again as &settings change"), {}, nullptr, [this] {
        m_settings.setNumber("follow", m_actions["follow"]->isChecked() ? 1 : 0);
        followEdits();
    });
    m_actions["follow"]->setCheckable(true);
    m_actions["follow"]->setChecked(m_settings.number("follow", 1) != 0);
    menu->addSeparator();
    m_actions["command"] = addAction(menu, tr("Copy as co&mmand"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, "copy",
                                     [this] { copyCommand(); });
    m_actions["command"]->setToolTip(tr("Copies the \"coreo run ...\" that repeats this run"));
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    QMenu *fill = menu->addMenu(tr("&Fill the window with"));
    for (const ViewInfo &view : views()) {
        const QString id = QString::fromLatin1(view.id);
        if (ChartCard *card = m_charts->card(id))
            m_actions["fill " + id] = addAction(fill, card->accessibleName(), {}, nullptr, [this, id] { m_charts->fill(id); });
    }
    m_actions["restore"] = addAction(menu, tr("All &charts"), {}, "restore", [this] {
        m_charts->restore();
        m_charts->showPage(QStringLiteral("charts"));
    });
    addAction(menu, tr("&Tasks"), {}, nullptr, [this] { m_charts->showPage(QStringLiteral("tasks")); });
    addAction(menu, tr("Co&de"), {}, nullptr, [this] { m_charts->showPage(QStringLiteral("code")); });
    m_actions["lesson"] = addAction(menu, tr("&Lesson"), {}, nullptr, [this] {
        m_settings.setNumber("lesson", m_actions["lesson"]->isChecked() ? 1 : 0);
        showLesson();
    });
    m_actions["lesson"]->setCheckable(true);
    m_actions["lesson"]->setChecked(m_settings.number("lesson", 1) != 0);
    QAction *cost = menu->addAction(tr("&Program's own cost"));
    cost->setCheckable(true);
    connect(cost, &QAction::toggled, this, [this](bool shown) {
        m_settings.setNumber("ownCost", shown ? 1 : 0);
        m_costLine->setVisible(shown);
        m_ownCost->setAsked(OwnCost::Asker::Window, shown);
    });
    cost->setChecked(m_settings.number("ownCost", 0) != 0);
    menu->addSeparator();
    const auto zoom = [this](double factor) {
        if (ChartCard *card = m_charts->card(m_charts->currentView()))
            card->zoomBy(factor);
    };
    m_actions["zoomIn"] = addAction(menu, tr("Zoom &in"), QKeySequence::ZoomIn, "zoom-in", [zoom] { zoom(0.5); });
    m_actions["zoomOut"] = addAction(menu, tr("Zoom &out"), QKeySequence::ZoomOut, "zoom-out", [zoom] { zoom(2); });
    m_actions["zoomAll"] = addAction(menu, tr("&Whole run"), Qt::CTRL | Qt::Key_0, "zoom-fit",
                                     [this] { m_viewState->setZoom({}); });
    menu->addSeparator();
    QMenu *themes = menu->addMenu(tr("T&heme"));
    auto *group = new QActionGroup(this);
    const std::pair<QString, ThemeChoice> choices[] = {{tr("As the &system"), ThemeChoice::System},
                                                        {tr("&Light"), ThemeChoice::Light},
                                                        {tr("&Dark"), ThemeChoice::Dark}};
    for (const auto &[text, choice] : choices) {
        QAction *action = addAction(themes, text, {}, nullptr, [this, value = choice] {
            setThemeChoice(value);
            m_settings.setNumber("theme", static_cast<int>(value));
        });
        action->setCheckable(true);
        action->setActionGroup(group);
        m_actions[QStringLiteral("theme%1").arg(static_cast<int>(choice))] = action;
    }
    addAction(menu, tr("F&ull screen"), Qt::Key_F11, "full-screen",
              [this] { isFullScreen() ? showNormal() : showFullScreen(); });
    addAction(menu, tr("S&ettings\u2026"), Qt::CTRL | Qt::Key_Comma, "settings", [this] {
        showSettings(*this, *m_feed, m_themeChoice, [this](ThemeChoice choice) {
            setThemeChoice(choice);
            m_settings.setNumber("theme", static_cast<int>(choice));
        });
    });
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, tr("&Help"), QKeySequence::HelpContents, "help", [this] { showHelp(*this); });
    m_actions["kill"] = addAction(menu, tr("The &same kill, three ways\u2026"), {}, nullptr, [this] { showKillLesson(); });
    addAction(menu, tr("&Keyboard shortcuts"), Qt::CTRL | Qt::Key_Slash, nullptr, [this] { showShortcuts(*this); });
    menu->addSeparator();
    addAction(menu, tr("&About Coreographer"), {}, "about", [this] { showAbout(*this); });
    addAction(menu, tr("About &Qt"), {}, nullptr, [] { QApplication::aboutQt(); });
}

void MainWindow::updateActions()
{
    if (m_actions.isEmpty())
        return;
    const bool running = m_controller->isRunning();
    const bool canRun = !running && m_problems.empty();
    const RunData *run = m_controller->run();
    const bool over = run && !running;
    m_actions["save"]->setEnabled(over && (m_path.isEmpty() || isWindowModified()));
    m_actions["saveAs"]->setEnabled(over);
    for (const char *id : {"export", "copy", "print"})
        m_actions[id]->setEnabled(run != nullptr);
    m_actions["run"]->setEnabled(canRun);
    m_actions["compare"]->setEnabled(canRun);
    m_actions["both"]->setEnabled(canRun && m_controller->problemsOnBoth(m_edits.current()).empty());
    m_actions["kill"]->setEnabled(!running);
    m_actions["cancel"]->setEnabled(running && !m_controller->cancelAsked());
    m_actions["undo"]->setEnabled(m_edits.canUndo());
    m_actions["redo"]->setEnabled(m_edits.canRedo());
    m_actions["command"]->setEnabled(m_problems.empty());
    for (const ViewInfo &view : views()) {
        const QString id = QString::fromLatin1(view.id);
        if (QAction *fill = m_actions.value("fill " + id))
            fill->setVisible(m_charts->offers(id));
    }
    for (const char *id : {"zoomIn", "zoomOut", "zoomAll"})
        m_actions[id]->setEnabled(run != nullptr);
    m_actions[QStringLiteral("theme%1").arg(static_cast<int>(m_themeChoice))]->setChecked(true);
    const RunData *newest = m_controller->newest();
    m_workerButton->setVisible(running && newest && !newest->over() && !newest->history().spec.simulated());
    m_panel->runBox().setExportable(run != nullptr);
}

} // namespace coreo
