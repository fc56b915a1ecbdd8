#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;

namespace coreo {

/// One line over the charts: what happened in one plain sentence, or a warning with its mark.
/// Threads: the GUI thread.
class NoticeStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Told, Warning, Failure };

    explicit NoticeStrip(QWidget *parent = nullptr);

    /// An empty text hides the strip.
    void setNotice(Kind kind, const QString &text);
    [[nodiscard]] QString text() const;
    void setTheme(const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();

    QLabel *m_label;
    Kind m_kind = Kind::Told;
    Theme m_theme;
};

} // namespace coreo
