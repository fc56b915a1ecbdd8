#pragma once

#include "export/page.h"
#include "session/catalogue.h"
#include "session/core_feed.h"
#include "session/core_sampler.h"
#include "session/run_controller.h"
#include "session/script_trust.h"
#include "session/settings.h"
#include "session/spec_history.h"
#include "session/view_state.h"
#include "theme/theme.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace coreo {

class ChartArea;
class CodePage;
class CompareTable;
class CoresPage;
class CostLine;
class ExperimentPanel;
class LessonPanel;
class NoticeStrip;
class NumberCards;
class OwnCost;
class TasksView;
class WorkerMenu;

enum class ThemeChoice { System, Light, Dark };

/// The window: experiment panel, numbers, charts, menus, and the run that they show.
/// Threads: the GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Machine machine, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setThemeChoice(ThemeChoice choice);
    void setSpec(const RunSpec &spec);
    [[nodiscard]] const RunSpec &spec() const { return m_edits.current(); }

    /// Opens a saved run; tells in the window what went wrong. False then.
    bool openFile(const QString &path);
    /// The same, but what went wrong is the caller's. Errors: Failure.
    void showRun(const QString &path);
    /// Saves the run, and what it is compared with beside it as NAME-b.coreo. Errors: Failure.
    void saveFile(const QString &path);

    void startRun();
    void startComparison();
    void startOnBoth(); ///< natively and on CPython
    /// What the user named himself, by typing the command that started the program: it needs no question.
    void trustSpec();
    /// Nobody is there to answer: what would need a question is refused instead.
    void setUnattended(bool unattended) { m_unattended = unattended; }
    [[nodiscard]] const QString &failure() const { return m_failure; }
    void cancelRun();
    /// Stops what runs, then emits ended(): without a question.
    void endNow();

    [[nodiscard]] RunController &controller() { return *m_controller; }
    [[nodiscard]] CoreFeed &feed() { return *m_feed; }
    [[nodiscard]] const CoreSampler &sampler() const { return *m_sampler; }
    [[nodiscard]] OwnCost &ownCost() { return *m_ownCost; }
    [[nodiscard]] PageInput pageInput() const;
    [[nodiscard]] ChartArea &charts() { return *m_charts; }

signals:
    void ended(); ///< the window is closed for good

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // main_window.cpp
    void buildLayout();
    void connectSession();
    void connectPanel();
    void offerFailures();
    void restoreLayout();
    void rememberLayout();
    void applyTheme();
    void updateWatching();
    void escape();
    // main_window_menus.cpp
    void buildMenus();
    void buildFileMenu();
    void buildRunMenu();
    void buildViewMenu();
    void buildHelpMenu();
    QAction *addAction(QMenu *menu, const QString &text, const QKeySequence &key, const char *icon,
                       const std::function<void()> &does);
    void fillRecentMenu();
    void updateActions();
    // main_window_run.cpp
    void edited(const RunSpec &spec, const QString &control);
    void followEdits();
    [[nodiscard]] bool followsEdits() const;
    void showSpec();
    [[nodiscard]] RunSpec exampleSpec() const;
    void runExample();
    [[nodiscard]] bool mayStart();
    void begun();
    void offerExample();
    void runStarted();
    void runAdvanced();
    void runFinished();
    void runFailed(const Text &why);
    void showProgress();
    void showNumbers();
    void showDifferences();
    void showNotices();
    void showLesson();
    void showStatus();
    [[nodiscard]] const CoreFeed *liveCores() const; ///< null where recorded readings are shown
    void coresSampled();
    [[nodiscard]] QString nameOf(const RunData *run, const RunData *beside) const;
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] QString pythonFoot() const;
    // main_window_warnings.cpp
    [[nodiscard]] QStringList warnings() const;
    void noteRecordedOthers();
    void noteOthers();
    // trust_question.cpp
    [[nodiscard]] bool agreesToRun(const RunSpec &spec);
    // main_window_files.cpp
    void askOpen();
    void save();
    void askSaveAs();
    void showExport(const QString &view);
    void copyChart(const QString &view);
    void copyCommand();
    void showKillLesson();
    void print();
    void tellFailure(const QString &title, const Text &why);
    void updateTitle();

    Settings &m_settings;
    ScriptTrust m_trust;
    Catalogue m_catalogue;
    std::unique_ptr<CoreFeed> m_feed;
    std::unique_ptr<CoreSampler> m_sampler;
    std::unique_ptr<RunController> m_controller;
    std::unique_ptr<ViewState> m_viewState;
    std::unique_ptr<OwnCost> m_ownCost;
    SpecHistory m_edits;
    Problems m_problems;
    Theme m_theme;
    ThemeChoice m_themeChoice = ThemeChoice::System;
    bool m_systemIsDark;

    ExperimentPanel *m_panel = nullptr;
    NumberCards *m_numbers = nullptr;
    NoticeStrip *m_told = nullptr;
    NoticeStrip *m_warning = nullptr;
    ChartArea *m_charts = nullptr;
    CoresPage *m_coresPage = nullptr;
    TasksView *m_tasks = nullptr;
    CompareTable *m_differences = nullptr;
    CodePage *m_code = nullptr;
    WorkerMenu *m_workers = nullptr;
    QToolButton *m_workerButton = nullptr;
    LessonPanel *m_lesson = nullptr;
    QLabel *m_status = nullptr;
    CostLine *m_costLine = nullptr;
    QMenu *m_recentMenu = nullptr;
    QHash<QString, QAction *> m_actions;

    QString m_lessonOf;             ///< the scenario that was chosen last; empty = none, or it has been left
    QString m_path;                 ///< the file of what is shown; empty = none
    QString m_failure;              ///< of the last run
    std::optional<double> m_others; ///< now: others' share of the machine where it disturbs
    std::optional<double> m_recordedOthers; ///< the same over the runs shown that are over
    Time m_othersNoted{};
    bool m_opened = false; ///< the run shown came from a file
    bool m_closing = false;
    bool m_unattended = false;
    bool m_skipTiles = true; ///< not the first ones
    bool m_editedDuringRun = false;
    bool m_following = false;   ///< the run that happens was begun by followEdits()
    bool m_followLater = false; ///< and something was set since
};

} // namespace coreo
