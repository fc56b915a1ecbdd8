#pragma once

#include "model/explanation.h"
#include "theme/theme.h"
#include "views/lesson/lesson_panel.h"

#include <QWidget>

namespace coreo {

class CodePane;

/// The page that explains a batch: the Python lines that an article would have, beside our strategy's own, both with the
/// numbers of the controls. Numbered marks say which lines do the same.
/// Threads: the GUI thread.
class CodePage : public QWidget
{
    Q_OBJECT

public:
    explicit CodePage(QWidget *parent = nullptr);

    /// `strategy` is its name, for the heading. Where CPython runs the batch, its lines are what runs, and `pythonFoot` says
    /// more of it; otherwise that is empty.
    void setExplanation(const Explanation &explanation, const QString &strategy, const QString &pythonFoot = {});
    void setLesson(const LessonPanel::Texts &texts);
    void setTheme(const Theme &theme);

private:
    class Legend;

    LessonPanel *m_lesson;
    CodePane *m_python;
    CodePane *m_own;
    Legend *m_legend;
};

} // namespace coreo
