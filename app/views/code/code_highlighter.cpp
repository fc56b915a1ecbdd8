#include "views/code/code_highlighter.h"

namespace coreo {

namespace {

// Whichever of the groups matches first at a place: comment, text, number, keyword.
const char *const kPython = R"((?<comment>#.*)|(?<text>"(?:[^"\\]|\\.)*")|(?<number>\b\d[\d_]*(?:\.\d+)?\b)|)"
                            R"(\b(?<keyword>import|from|def|return|for|in|while|with|as|if|else|async|await|pass|not|and|or)\b)";
const char *const kCpp = R"((?<comment>//.*)|(?<text>"(?:[^"\\]|\\.)*")|(?<number>\b\d+(?:\.\d+)?\b)|)"
                         R"(\b(?<keyword>void|const|for|while|if|else|return|continue|break|auto|bool)\b)";

} // namespace

CodeHighlighter::CodeHighlighter(CodeView::Language language, QTextDocument *document)
    : QSyntaxHighlighter(document),
      m_tokens(QString::fromLatin1(language == CodeView::Language::Python ? kPython : kCpp))
{}

void CodeHighlighter::setTheme(const Theme &theme)
{
    m_theme = theme;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    QRegularExpressionMatchIterator matches = m_tokens.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QTextCharFormat format;
        if (match.capturedStart(QStringLiteral("comment")) >= 0) {
            format.setForeground(m_theme.color(Role::SecondaryText));
        } else if (match.capturedStart(QStringLiteral("text")) >= 0) {
            format.setForeground(m_theme.color(Role::DeliveredText));
        } else if (match.capturedStart(QStringLiteral("number")) >= 0) {
            format.setForeground(m_theme.color(Role::Running));
            format.setFontWeight(QFont::Bold);
        } else {
            format.setFontWeight(QFont::Bold);
        }
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
    }
}

} // namespace coreo
