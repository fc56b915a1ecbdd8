#pragma once

#include "model/run_spec.h"
#include "record/python_facts.h"
#include "session/interpreters.h"
#include "theme/theme.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace coreo {

class NoteLabel;
class ProblemLabel;

/// The controls of the back end CPython: which interpreter, and how it starts its workers. It looks for interpreters in the
/// folders of PATH and starts none: what one says of itself is known once a batch has run on it.
/// Threads: the GUI thread.
class PythonBox : public QWidget
{
    Q_OBJECT

public:
    explicit PythonBox(QWidget *parent = nullptr);

    void setSpec(const RunSpec &spec); ///< without a signal
    /// Of the interpreter that has run a batch here, and by which name it had been `asked` for.
    void setFacts(const PythonFacts &facts, const std::string &asked);
    void setProblems(const QString &interpreter, const QString &startMethod);
    void setTheme(const Theme &theme);

    /// As it stands in the controls.
    void readInto(RunSpec &spec) const;
    /// Which python3 there are; tests give their own.
    void setInterpreters(std::vector<Interpreter> found);

signals:
    /// `where` as in Problem::where.
    void edited(const QString &where);

private:
    static QString nameOf(const Interpreter &found);
    void build();
    void browse();
    void showHint();
    [[nodiscard]] QString hint() const;

    QLineEdit *m_interpreter;
    QComboBox *m_startMethod;
    NoteLabel *m_hint;
    NoteLabel *m_own;
    ProblemLabel *m_interpreterProblem;
    ProblemLabel *m_startMethodProblem;
    std::vector<QLabel *> m_labels;
    std::vector<Interpreter> m_found;
    std::map<QString, PythonFacts> m_facts; ///< by the name that was asked for
    QString m_problem;                ///< of the interpreter, as it was told
};

} // namespace coreo
