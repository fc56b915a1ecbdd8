#include "session/script_trust.h"

#include "session/interpreters.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace coreo {

namespace {

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

/// The settings' key of a file's content; empty where it cannot be read.
QByteArray keyOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return "trusted/" + hash.result().toHex();
}

} // namespace

QString scriptOf(const RunSpec &spec)
{
    const auto file = spec.workloadParameters.find("file");
    if (spec.workload != "python" || file == spec.workloadParameters.end())
        return {};
    return QFile::decodeName(file->second.c_str());
}

void ScriptTrust::chooseScript(const RunSpec &spec)
{
    if (const QString file = scriptOf(spec); !file.isEmpty())
        m_chosen << absolute(file);
}

void ScriptTrust::chooseInterpreter(const RunSpec &spec)
{
    if (!spec.python.empty())
        m_chosen << absolute(QFile::decodeName(spec.python.c_str()));
}

bool ScriptTrust::knows(const QString &path) const
{
    if (m_chosen.contains(path))
        return true;
    const QByteArray key = keyOf(path);
    return !key.isEmpty() && m_settings.number(key.constData(), 0) == 1;
}

QStringList ScriptTrust::unknown(const RunSpec &spec) const
{
    QStringList out;
    if (!spec.onPython())
        return out;
    if (const QString file = scriptOf(spec); !file.isEmpty() && !knows(absolute(file)))
        out << absolute(file);
    const QString interpreter = QFile::decodeName(spec.python.c_str());
    if (!interpreter.isEmpty() && !isOnPath(interpreter) && !knows(absolute(interpreter)))
        out << absolute(interpreter);
    return out;
}

void ScriptTrust::trust(const QStringList &files)
{
    for (const QString &file : files) {
        if (const QByteArray key = keyOf(file); !key.isEmpty())
            m_settings.setNumber(key.constData(), 1);
    }
}

} // namespace coreo
