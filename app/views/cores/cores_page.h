#pragma once

#include "views/cores/cores_chart.h"

#include <QWidget>

class QComboBox;
class QButtonGroup;
class QLabel;

namespace coreo {

/// What the system as a whole is doing; whoever may ask the platform hands it in.
struct SystemFigures
{
    int processes = 0;
    int threads = 0;
    qint64 upSeconds = 0;
};

/// The task manager's page of logical processors: the cores chart with a choice of mode and window, and figures below.
/// Threads: the GUI thread. It paints only while it is visible.
class CoresPage : public QWidget
{
    Q_OBJECT

public:
    explicit CoresPage(QWidget *parent = nullptr);
    ~CoresPage() override;

    /// The live readings; must outlive the page or be replaced. The window choice sets the feed's window.
    void setFeed(CoreFeed *feed);
    /// The run (or two, beside each other) that "Whole run" shows and whose cores get a border; null for none.
    void setRun(const RunData *run, const RunData *compare = nullptr);
    /// Chooses "Whole run", or goes back to the live readings.
    void showWholeRun(bool whole);
    void setTheme(const Theme &theme);
    void setFigures(const SystemFigures &figures);
    void setMode(CoresMode mode);
    [[nodiscard]] CoresMode mode() const;
    /// The run has grown.
    void refresh();

signals:
    void modeChanged(CoresMode mode);
    void restoreAsked(); ///< Esc or a double click on the chart

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Canvas;
    enum Figure { Utilisation, Packages, PhysicalCores, LogicalProcessors, Processes, Threads, UpTime, kFigures };

    void makeControls();
    void chooseWindow(int index);
    void showMode();
    void showFigures();
    void setFigure(Figure figure, const QString &value);

    CoreFeed *m_feed = nullptr;
    const RunData *m_run = nullptr;
    const RunData *m_compare = nullptr;
    SystemFigures m_system;
    bool m_systemKnown = false;
    Canvas *m_canvas;
    QButtonGroup *m_modes;
    QComboBox *m_window;
    QLabel *m_names[kFigures] = {};
    QLabel *m_values[kFigures] = {};
};

} // namespace coreo
