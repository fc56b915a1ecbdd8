#pragma once

#include "theme/theme.h"
#include "views/controls/log_slider.h"

#include <QWidget>

#include <optional>

class QLabel;
class QSpinBox;

namespace coreo {

class NoteLabel;
class ProblemLabel;

/// A number as a slider for the usual range and a spin box for the whole one, under their label. Both carry the
/// accessible name. A typed number outside the range is refused aloud: the last good one comes back when typing ends,
/// and a sentence tells what was refused until the next edit.
/// Threads: the GUI thread.
class NumberRow : public QWidget
{
    Q_OBJECT

public:
    NumberRow(const QString &label, LogSlider::Scale scale, QWidget *parent = nullptr);

    void setAccessible(const QString &name, const QString &toolTip);
    void setLabel(const QString &label);
    /// The slider reaches from `low` to `sliderHigh`, the spin box to `spinHigh`.
    void setRange(int low, int sliderHigh, int spinHigh);
    /// What the lowest value is called ("auto").
    void setLowestText(const QString &text);
    void setProblem(const QString &sentence);
    /// Off, and why; an empty reason switches on.
    void setOffBecause(const QString &reason);
    void setTheme(const Theme &theme);

    [[nodiscard]] int value() const;
    void setValue(int value); ///< without a signal

signals:
    void edited(int value);
    void editEnded(); ///< the slider was let go

private:
    void typed(const QString &text);
    void showProblem();

    QLabel *m_label;
    LogSlider *m_slider;
    QSpinBox *m_spin;
    NoteLabel *m_note;
    ProblemLabel *m_problem;
    QString m_told;    ///< what the engine says of the value
    int m_value = 0; ///< what was told last
    std::optional<int> m_beforeTyping;
    QString m_refused; ///< what was typed and cannot be
};

} // namespace coreo
