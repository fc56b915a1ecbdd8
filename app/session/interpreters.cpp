#include "session/interpreters.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace coreo {

namespace {

std::vector<Interpreter> inFolder(const QString &folder, const QRegularExpression &names)
{
    std::vector<Interpreter> out;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("python3*")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (!names.match(file.fileName()).hasMatch() || !file.isExecutable())
            continue;
        const QString program = QFileInfo(file.canonicalFilePath()).fileName();
        out.push_back({file.absoluteFilePath(), program, program.endsWith(QLatin1Char('t'))});
    }
    return out;
}

} // namespace

std::vector<Interpreter> interpretersOnPath()
{
    static const QRegularExpression kNames(QStringLiteral("^python3(\\.\\d+t?)?$"));
    std::vector<Interpreter> out;
    QStringList programs;
    const auto take = [&](const Interpreter &found) {
        const QString program = QFileInfo(found.path).canonicalFilePath();
        if (programs.contains(program))
            return;
        programs << program;
        out.push_back(found);
    };
    std::vector<Interpreter> all;
    const QStringList folders = qEnvironmentVariable("PATH").split(QLatin1Char(':'), Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        for (const Interpreter &found : inFolder(folder, kNames))
            all.push_back(found);
    }
    const auto first = std::find_if(all.begin(), all.end(), [](const Interpreter &found) {
        return QFileInfo(found.path).fileName() == QLatin1String("python3");
    });
    if (first != all.end())
        take(*first);
    for (const Interpreter &found : all)
        take(found);
    return out;
}

bool isOnPath(const QString &interpreter)
{
    if (!interpreter.contains(QLatin1Char('/')))
        return true; // a name: it is looked for there
    const QString program = QFileInfo(interpreter).canonicalFilePath();
    const std::vector<Interpreter> all = interpretersOnPath();
    return !program.isEmpty() && std::any_of(all.begin(), all.end(), [&](const Interpreter &found) {
        return QFileInfo(found.path).canonicalFilePath() == program;
    });
}

} // namespace coreo
