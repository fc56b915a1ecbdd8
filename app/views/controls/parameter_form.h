#pragma once

#include "model/parameters.h"
#include "theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <map>
#include <vector>

class QVBoxLayout;

namespace coreo {

class ParameterField;

/// The controls of a workload's or a strategy's parameters, made from their declarations.
/// Threads: the GUI thread.
class ParameterForm : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterForm(QWidget *parent = nullptr);

    /// Other declarations: other controls.
    void setParameters(const Parameters &declared);
    void setValues(const ParameterValues &given); ///< without a signal
    /// Those that differ from their defaults, so that a spec stays as short as a person would write it.
    [[nodiscard]] ParameterValues values() const;
    /// Sentences by key.
    void setProblems(const std::map<std::string, QString> &sentences);
    void setTheme(const Theme &theme);
    /// Lets Tab go through the controls after `before`: those made anew would otherwise come last in the window.
    void tabAfter(QWidget *before);

signals:
    void edited(const QString &key);

private:
    QVBoxLayout *m_layout;
    std::vector<ParameterField *> m_fields;
    Theme m_theme;
};

} // namespace coreo
