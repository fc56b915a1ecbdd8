#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <array>

class QLabel;
class QToolButton;

namespace coreo {

/// What a scenario teaches, as a card: what to expect, where to look, what the article gets wrong. Hidden while there is
/// nothing to tell.
/// Threads: the GUI thread.
class LessonPanel : public QWidget
{
    Q_OBJECT

public:
    /// With `canHide` it has a button that asks for it to go away.
    explicit LessonPanel(bool canHide, QWidget *parent = nullptr);

    struct Texts
    {
        QString name, expect, look, wrong; ///< `wrong` may be empty
        [[nodiscard]] bool empty() const { return expect.isEmpty() && look.isEmpty() && wrong.isEmpty(); }
    };
    void setTexts(const Texts &texts);
    void setTheme(const Theme &theme);

signals:
    void hideAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        QWidget *box = nullptr;
        QLabel *heading = nullptr;
        QLabel *text = nullptr;
    };

    Theme m_theme = Theme::light();
    QLabel *m_name;
    std::array<Part, 3> m_parts;
};

} // namespace coreo
