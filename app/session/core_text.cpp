#include "session/core_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace coreo {

QString translated(const Text &text)
{
    const int count = text.count ? static_cast<int>(*text.count) : -1;
    const QString found = QCoreApplication::translate("core", text.pattern.c_str(), nullptr, count);
    const QString pattern = QString::fromStdString(text.pattern);
    // Qt has put the number where %n stood; what is left is the untranslated pattern in that case.
    QString untouched = pattern;
    if (text.count)
        untouched.replace(QStringLiteral("%n"), QString::number(count))
            .replace(QStringLiteral("%Ln"), QLocale().toString(count));
    if (found == untouched)
        return QString::fromStdString(text.english());

    QString out;
    out.reserve(found.size() + 32);
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (found[i] == QLatin1Char('%') && i + 1 < found.size() && found[i + 1].isDigit()) {
            const int place = found[i + 1].digitValue() - 1;
            if (place >= 0 && place < static_cast<int>(text.arguments.size())) {
                out += QString::fromStdString(text.arguments[static_cast<std::size_t>(place)]);
                ++i;
                continue;
            }
        }
        out += found[i];
    }
    return out;
}

QString translated(const char *english)
{
    return english && *english ? QCoreApplication::translate("core", english) : QString();
}

QString translated(const std::string &english)
{
    return translated(english.c_str());
}

} // namespace coreo
