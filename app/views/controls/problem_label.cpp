#include "views/controls/problem_label.h"

namespace coreo {

namespace {

void setUp(QLabel &label)
{
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setVisible(false);
}

void colour(QLabel &label, const QColor &ink)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, ink);
    label.setPalette(palette);
}

} // namespace

ProblemLabel::ProblemLabel(QWidget *parent) : QLabel(parent)
{
    setUp(*this);
}

void ProblemLabel::setProblem(const QString &sentence)
{
    setText(sentence.isEmpty() ? QString() : QStringLiteral("\u2715 ") + sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void ProblemLabel::setTheme(const Theme &theme)
{
    setFont(theme.axis());
    colour(*this, theme.color(Role::Blocker));
}

NoteLabel::NoteLabel(QWidget *parent) : QLabel(parent)
{
    setUp(*this);
}

void NoteLabel::setNote(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

void NoteLabel::setTheme(const Theme &theme)
{
    setFont(theme.axis());
    colour(*this, theme.color(Role::SecondaryText));
}

} // namespace coreo
