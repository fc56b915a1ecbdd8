#include "session/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace coreo {

namespace {

const QString kVersionKey = QStringLiteral("version");
const QString kRecentKey = QStringLiteral("recentFiles");

} // namespace

Settings::Settings() = default;

Settings::Settings(const QString &path) : m_file(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
    const int version = m_file->value(kVersionKey, kVersion).toInt();
    if (version > kVersion)
        m_file.reset();
    else
        m_file->setValue(kVersionKey, kVersion);
}

Settings::~Settings() = default;

bool Settings::kept() const
{
    return !m_file || m_file->isWritable();
}

QString Settings::userFile()
{
    return QDir::cleanPath(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                           QStringLiteral("/coreographer/coreographer.ini"));
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    return m_file ? m_file->value(key, fallback) : m_memory.value(key, fallback);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (m_file)
        m_file->setValue(key, value);
    else
        m_memory.insert(key, value);
}

QByteArray Settings::bytes(const char *key) const
{
    return value(QLatin1String(key), {}).toByteArray();
}

void Settings::setBytes(const char *key, const QByteArray &value)
{
    setValue(QLatin1String(key), value);
}

QString Settings::text(const char *key, const QString &fallback) const
{
    return value(QLatin1String(key), fallback).toString();
}

void Settings::setText(const char *key, const QString &value)
{
    setValue(QLatin1String(key), value);
}

int Settings::number(const char *key, int fallback) const
{
    bool isNumber = false;
    const int found = value(QLatin1String(key), fallback).toInt(&isNumber);
    return isNumber ? found : fallback;
}

void Settings::setNumber(const char *key, int value)
{
    setValue(QLatin1String(key), value);
}

QStringList Settings::recentFiles() const
{
    QStringList present;
    const QStringList all = value(kRecentKey, {}).toStringList();
    for (const QString &path : all) {
        if (QFileInfo(path).isFile())
            present << path;
    }
    return present.mid(0, kMostRecent);
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = value(kRecentKey, {}).toStringList();
    all.removeAll(absolute);
    all.prepend(absolute);
    setValue(kRecentKey, QStringList(all.mid(0, kMostRecent)));
}

void Settings::clearRecentFiles()
{
    setValue(kRecentKey, QStringList());
}

} // namespace coreo
