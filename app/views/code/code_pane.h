#pragma once

#include "views/code/code_view.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace coreo {

/// A card with a program: heading, a button that copies all of it, the lines, and a line below.
/// Threads: the GUI thread.
class CodePane : public QWidget
{
    Q_OBJECT

public:
    CodePane(CodeView::Language language, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] CodeView &view() { return *m_view; }
    void setHeading(const QString &heading);
    void setFoot(const QString &foot); ///< empty = none
    void setTheme(const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme = Theme::light();
    QLabel *m_heading;
    QPushButton *m_copy;
    CodeView *m_view;
    QLabel *m_foot;
};

} // namespace coreo
