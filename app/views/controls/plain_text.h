#pragma once

#include <QString>

namespace coreo {

/// Text for a tool tip, shown letter by letter: Qt would render markup that data happens to contain.
inline QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return text;
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

} // namespace coreo
