#pragma once

#include "export/kills_page.h"
#include "session/run_controller.h"
#include "session/settings.h"
#include "session/view_state.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace coreo {

class ChartCard;
class KillChart;

/// "The same kill, three ways": one batch, of which one task kills its worker, on CPython's Pool and ProcessPoolExecutor and
/// natively, one after the other, with what became of each below the other on one time axis. Without a python3 it says so
/// and shows the native one.
/// Threads: the GUI thread.
class KillLesson : public QDialog
{
    Q_OBJECT

public:
    struct Setup
    {
        Machine machine;
        bool hasPython = true;
        std::string python;      ///< as in RunSpec
        std::string startMethod = "fork";
        Theme theme = Theme::light();
    };
    KillLesson(Setup setup, Settings &settings, QWidget *parent = nullptr);
    ~KillLesson() override;

    void run();
    [[nodiscard]] bool isRunning() const { return m_next > 0; }
    /// As they stand: what runs still has no sentence.
    [[nodiscard]] std::vector<KillRow> rows() const;
    /// Writes the picture. Errors: Failure.
    void exportTo(const QString &path) const;

signals:
    void over(); ///< all of it has run

protected:
    void reject() override;

private:
    struct Row
    {
        RunSpec spec;
        QString name;
        std::unique_ptr<RunData> run;
        KillChart *chart = nullptr; ///< the card's
        ChartCard *card = nullptr;
        QLabel *sentence = nullptr;
    };

    void build();
    void addRow(const RunSpec &spec);
    void runNext();
    void runStarted();
    void runAdvanced();
    void runFinished();
    void askExport();
    void showState();

    Setup m_setup;
    Settings &m_settings;
    RunController m_controller;
    ViewState m_view;
    std::vector<std::unique_ptr<Row>> m_rows;
    std::size_t m_next = 0; ///< 1 + the row that runs; 0 = none
    bool m_stopped = false;
    QLabel *m_state = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_export = nullptr;
};

/// The batch of the lesson; `strategy` is the API, natively or on CPython.
RunSpec killBatch(const std::string &strategy, const std::string &backend);

} // namespace coreo
