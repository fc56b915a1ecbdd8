#pragma once

#include "theme/theme.h"
#include "views/code/code_view.h"

#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace coreo {

/// Keywords bold, numbers (what the sliders set) in the accent, texts and comments set back.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    CodeHighlighter(CodeView::Language language, QTextDocument *document);
    void setTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    QRegularExpression m_tokens;
    Theme m_theme = Theme::light();
};

} // namespace coreo
