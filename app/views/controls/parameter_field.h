#pragma once

#include "model/parameters.h"
#include "theme/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;
class QBoxLayout;

namespace coreo {

class ProblemLabel;

/// The control of one declared parameter: what it looks like follows from the declaration's kind (a spin box with a
/// slider, a line, a list of choices, a check box, a file chooser). Its value is text in the syntax of a command line.
/// Threads: the GUI thread.
class ParameterField : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterField(const Parameter &declaration, QWidget *parent = nullptr);

    [[nodiscard]] const Parameter &declaration() const { return m_declaration; }
    [[nodiscard]] std::string value() const;
    void setValue(const std::string &value); ///< without a signal
    void setProblem(const QString &sentence);
    void setTheme(const Theme &theme);
    /// What takes the keyboard, from left to right.
    [[nodiscard]] std::vector<QWidget *> editors() const;

signals:
    void edited();

private:
    void buildFlag(QBoxLayout &row);
    void buildChoice(QBoxLayout &row);
    void buildInteger(QBoxLayout &row);
    void buildReal(QBoxLayout &row);
    void buildDuration(QBoxLayout &row);
    /// Whether the editor stands on a line of its own, below its label.
    [[nodiscard]] bool needsLine() const;
    void buildLine(QBoxLayout &row);
    void buildFile(QBoxLayout &row);
    void name(QWidget *editor);

    Parameter m_declaration;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_label = nullptr;
    ProblemLabel *m_problem = nullptr;
    std::function<std::string()> m_read;
    std::function<void(const std::string &)> m_write;
};

} // namespace coreo
