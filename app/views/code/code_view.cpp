#include "views/code/code_view.h"

#include "views/code/code_highlighter.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <bit>

namespace coreo {

namespace {

/// The most marks that one line has: a call that hands out and waits.
constexpr int kMostMarks = 3;

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Theme::base().pointSizeF());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace

/// The strip at the left in which marks stand; the view paints it.
class CodeView::Margin : public QWidget
{
public:
    explicit Margin(CodeView &view) : QWidget(&view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_view.paintMargin(painter, event->rect());
    }

private:
    CodeView &m_view;
};

CodeView::CodeView(Language language, QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(new CodeHighlighter(language, document())), m_margin(new Margin(*this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a narrow window shows all of a line
    setFrameShape(NoFrame);
    setFont(codeFont());
    setViewportMargins(marginWidth(), 0, 0, 0);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const auto line = static_cast<std::size_t>(textCursor().blockNumber());
        const std::uint8_t marks = line < m_lines.size() ? m_lines[line].marks : 0;
        emphasise(marks);
        emit markedLineChosen(marks);
    });
}

void CodeView::setLines(const std::vector<CodeLine> &lines)
{
    if (lines == m_lines)
        return;
    const QPoint place(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_lines = lines;
    QString text = QString::fromStdString(joinedLines(lines));
    text.chop(1);
    setPlainText(text);
    horizontalScrollBar()->setValue(place.x());
    verticalScrollBar()->setValue(place.y());
    m_margin->update();
}

void CodeView::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    m_highlighter->setTheme(theme);
    showEmphasis();
    m_margin->update();
}

void CodeView::emphasise(std::uint8_t marks)
{
    if (marks == m_emphasised)
        return;
    m_emphasised = marks;
    showEmphasis();
}

void CodeView::showEmphasis()
{
    QList<QTextEdit::ExtraSelection> out;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const std::uint8_t shared = m_lines[i].marks & m_emphasised;
        if (shared == 0)
            continue;
        QTextEdit::ExtraSelection line;
        QColor ground = m_theme.color(roleOf(std::countr_zero(shared) + 1));
        ground.setAlpha(48);
        line.format.setBackground(ground);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = QTextCursor(document()->findBlockByNumber(static_cast<int>(i)));
        out.append(line);
    }
    setExtraSelections(out);
}

Role CodeView::roleOf(int mark)
{
    switch (mark) {
    case 1: return Role::Queued;
    case 2: return Role::Running;
    case 3: return Role::Waiting;
    default: return Role::Delivered;
    }
}

void CodeView::paintMark(QPainter &painter, const QPointF &centre, int mark, const Theme &theme)
{
    const QColor ground = theme.color(roleOf(mark));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(centre, kMarkRadius, kMarkRadius);
    painter.setPen(onColor(ground));
    QFont font = Theme::axis();
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(QRectF(centre.x() - 10, centre.y() - 10, 20, 20), Qt::AlignCenter, QString::number(mark));
}

int CodeView::marginWidth() const
{
    return static_cast<int>(kMostMarks * (2 * kMarkRadius + 2)) + 6;
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect room = contentsRect();
    m_margin->setGeometry(room.left(), room.top(), marginWidth(), viewport()->height());
}

void CodeView::paintMargin(QPainter &painter, const QRect &rect)
{
    painter.fillRect(rect, m_theme.color(Role::Card));
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= rect.bottom()) {
        const double height = blockBoundingRect(block).height();
        const double middle = block.layout()->lineAt(0).height() / 2; // of the first row, where a line is wrapped
        const auto line = static_cast<std::size_t>(block.blockNumber());
        double x = marginWidth() - kMarkRadius - 4;
        for (int mark = kMarks; mark >= 1 && line < m_lines.size(); --mark) {
            if ((m_lines[line].marks & (1 << (mark - 1))) == 0)
                continue;
            paintMark(painter, {x, top + middle}, mark, m_theme);
            x -= 2 * kMarkRadius + 2;
        }
        block = block.next();
        top += height;
    }
}

} // namespace coreo
