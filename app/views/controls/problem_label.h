#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace coreo {

/// The sentence beside a control that says what is wrong with its value: vermilion with a cross, gone when all is well.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    void setProblem(const QString &sentence);
    void setTheme(const Theme &theme);
};

/// The same place for a remark that is no problem ("applies to the next run"), in the secondary colour.
class NoteLabel : public QLabel
{
    Q_OBJECT

public:
    explicit NoteLabel(QWidget *parent = nullptr);

    void setNote(const QString &sentence);
    void setTheme(const Theme &theme);
};

} // namespace coreo
