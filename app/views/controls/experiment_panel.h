#pragma once

#include "model/machine.h"
#include "model/problem.h"
#include "record/python_facts.h"
#include "session/catalogue.h"
#include "theme/theme.h"
#include "views/controls/run_box.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace coreo {

class NumberRow;
class NoteLabel;
class ParameterForm;
class ProblemLabel;
class PythonBox;

/// The panel at the left: every control of an experiment, and the buttons that start one. It shows one RunSpec and
/// tells each edit together with the control's name; what is right or wrong with a spec is told to it.
/// Threads: the GUI thread.
class ExperimentPanel : public QWidget
{
    Q_OBJECT

public:
    ExperimentPanel(Catalogue catalogue, const Machine &machine, QWidget *parent = nullptr);

    /// Shows `spec`; where it leaves the choice to the engine, `resolved` says what that is.
    void setSpec(const RunSpec &spec, const RunSpec &resolved);
    [[nodiscard]] const RunSpec &spec() const { return m_spec; }
    void setProblems(const Problems &problems);
    void setRunning(bool running, bool cancelAsked);
    /// Of the interpreter that has run a batch here, and by which name it had been `asked` for.
    void setPython(const PythonFacts &facts, const std::string &asked);
    void setTheme(const Theme &theme);

    [[nodiscard]] RunBox &runBox() { return *m_runBox; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

signals:
    /// `control` as in Problem::where; edits of the same control in a row are one step of undo.
    void edited(const coreo::RunSpec &spec, const QString &control);
    void editEnded();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildChoices(QVBoxLayout &column);
    void buildNumbers(QVBoxLayout &column);
    void buildBackends(QVBoxLayout &column);
    void buildMore(QVBoxLayout &column);
    void connectChoices();
    void connectNumbers();
    void connectBackends();
    QComboBox *addCombo(QVBoxLayout &column, const QString &label, const char *where);
    void addProblem(QVBoxLayout &column, const char *where);
    void tell(const char *control);
    void tellScenario(const QString &id);
    void tellStrategy(const QString &id);
    void tellWorkload(const std::string &id);
    void tellBackend(const std::string &backend, const char *control);
    void showScenario();
    void showStrategy();
    void showWorkload();
    void showNumbers(const RunSpec &resolved);
    void showExecutors(const Catalogue::Strategy &strategy);
    void showBackend(int cores);

    static constexpr const char *kSwitchInterval = "switch-interval"; ///< as in Problem::where

    Catalogue m_catalogue;
    int m_cpus;
    int m_usable;
    RunSpec m_spec;
    Theme m_theme;
    bool m_loading = false;

    QLabel *m_title = nullptr;
    QComboBox *m_scenario = nullptr;
    QComboBox *m_strategy = nullptr;
    QComboBox *m_workload = nullptr;
    QComboBox *m_executor = nullptr;
    ParameterForm *m_strategyForm = nullptr;
    ParameterForm *m_workloadForm = nullptr;
    QString m_strategyFormId, m_workloadFormId;
    NumberRow *m_tasks = nullptr;
    NumberRow *m_workers = nullptr;
    NumberRow *m_chunk = nullptr;
    QCheckBox *m_pin = nullptr;
    QCheckBox *m_simulate = nullptr;
    QSpinBox *m_virtualCores = nullptr;
    QCheckBox *m_cpython = nullptr;
    PythonBox *m_python = nullptr;
    QToolButton *m_more = nullptr;
    QWidget *m_moreBox = nullptr;
    QLineEdit *m_seed = nullptr;
    ParameterForm *m_lockForm = nullptr; ///< of the interpreter lock; only where there is one
    QWidget *m_bodyWidget = nullptr;
    RunBox *m_runBox = nullptr;
    std::vector<QLabel *> m_labels;
    std::map<std::string, ProblemLabel *> m_problems;
};

} // namespace coreo
