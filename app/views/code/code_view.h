#pragma once

#include "model/explanation.h"
#include "theme/theme.h"

#include <QPlainTextEdit>

namespace coreo {

class CodeHighlighter;

/// Lines of a program that can be read and copied, not changed. What happens in a line (tasks are handed out, ...) stands
/// as a numbered mark before it; the marks of the line with the cursor are told, so that another view can show its own.
/// Threads: the GUI thread.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Language { Python, Cpp };

    explicit CodeView(Language language, QWidget *parent = nullptr);

    /// Keeps the place that is looked at.
    void setLines(const std::vector<CodeLine> &lines);
    [[nodiscard]] const std::vector<CodeLine> &lines() const { return m_lines; }
    void setTheme(const Theme &theme);
    /// Lines that carry one of these marks stand out.
    void emphasise(std::uint8_t marks);
    [[nodiscard]] std::uint8_t emphasised() const { return m_emphasised; }

    /// The colour of a mark, by its number from 1.
    static Role roleOf(int mark);
    static void paintMark(QPainter &painter, const QPointF &centre, int mark, const Theme &theme);
    static constexpr int kMarks = 4;
    static constexpr double kMarkRadius = 7;

signals:
    void markedLineChosen(std::uint8_t marks); ///< 0 = a line without any

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Margin;
    void paintMargin(QPainter &painter, const QRect &rect);
    void showEmphasis();
    [[nodiscard]] int marginWidth() const;

    std::vector<CodeLine> m_lines;
    Theme m_theme = Theme::light();
    CodeHighlighter *m_highlighter;
    Margin *m_margin;
    std::uint8_t m_emphasised = 0;
};

} // namespace coreo
