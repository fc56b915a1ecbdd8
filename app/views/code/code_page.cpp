#include "views/code/code_page.h"

#include "views/code/code_pane.h"

#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

namespace coreo {

/// What the numbered marks mean.
class CodePage::Legend : public QWidget
{
public:
    explicit Legend(QWidget *parent) : QWidget(parent)
    {
        setAccessibleName(texts().join(QStringLiteral(", ")));
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    void setTheme(const Theme &theme)
    {
        m_theme = theme;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {200, 22}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QStringList all = texts();
        double x = 4;
        for (int mark = 1; mark <= CodeView::kMarks; ++mark) {
            CodeView::paintMark(painter, {x + CodeView::kMarkRadius, height() / 2.0}, mark, m_theme);
            painter.setFont(Theme::base());
            painter.setPen(m_theme.color(Role::Text));
            const QString &text = all[mark - 1];
            const double wide = painter.fontMetrics().horizontalAdvance(text);
            x += 2 * CodeView::kMarkRadius + 5;
            painter.drawText(QRectF(x, 0, wide + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
            x += wide + 22;
        }
    }

private:
    static QStringList texts()
    {
        return {CodePage::tr("workers start"), CodePage::tr("tasks are handed out"),
                CodePage::tr("the program waits for a result"), CodePage::tr("results are handed on")};
    }
    Theme m_theme = Theme::light();
};

CodePage::CodePage(QWidget *parent)
    : QWidget(parent), m_lesson(new LessonPanel(false, this)),
      m_python(new CodePane(CodeView::Language::Python, tr("Python lines"), this)),
      m_own(new CodePane(CodeView::Language::Cpp, tr("Lines of the strategy"), this)), m_legend(new Legend(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_lesson);
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setHandleWidth(Theme::kGap);
    panes->addWidget(m_python);
    panes->addWidget(m_own);
    panes->setSizes({560, 560});
    column->addWidget(panes, 1);
    column->addWidget(m_legend);
    connect(&m_python->view(), &CodeView::markedLineChosen, &m_own->view(), &CodeView::emphasise);
    connect(&m_own->view(), &CodeView::markedLineChosen, &m_python->view(), &CodeView::emphasise);
}

void CodePage::setExplanation(const Explanation &explanation, const QString &strategy, const QString &pythonFoot)
{
    const bool python = !pythonFoot.isEmpty();
    m_python->setHeading(python ? tr("What CPython runs") : tr("As a Python program"));
    m_python->setFoot(pythonFoot);
    m_python->view().setLines(explanation.python);
    m_own->view().setLines(explanation.own);
    QStringList files;
    for (const std::string &file : explanation.ownFiles)
        files << QString::fromStdString(file);
    m_own->setHeading((python ? tr("The same natively: %1") : tr("What runs here: %1")).arg(strategy));
    QStringList values;
    for (const auto &[expression, value] : explanation.values)
        values << QStringLiteral("%1 = %2").arg(QString::fromStdString(expression), QString::fromStdString(value));
    m_own->setFoot(files.join(QStringLiteral(", ")) + QLatin1Char('\n') +
                   tr("Here: %1").arg(values.join(QStringLiteral("; "))));
}

void CodePage::setLesson(const LessonPanel::Texts &texts)
{
    m_lesson->setTexts(texts);
}

void CodePage::setTheme(const Theme &theme)
{
    m_lesson->setTheme(theme);
    m_python->setTheme(theme);
    m_own->setTheme(theme);
    m_legend->setTheme(theme);
}

} // namespace coreo
