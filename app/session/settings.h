#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>

class QSettings;

namespace coreo {

/// What the window remembers between two starts. Handed to whoever needs it; an instance without a file forgets
/// everything (screenshots, tests).
/// Threads: the GUI thread. Errors: a file that cannot be read is as an empty one, one of a newer version is left
/// alone.
class Settings
{
public:
    static constexpr int kVersion = 1;
    static constexpr int kMostRecent = 10;

    /// Forgets at the end of the program.
    Settings();
    /// Keeps in this file.
    explicit Settings(const QString &path);
    ~Settings();
    Settings(const Settings &) = delete;
    Settings &operator=(const Settings &) = delete;

    /// Whether what is set is still there at the next start, as far as its file can be written; true without a file.
    [[nodiscard]] bool kept() const;

    /// The user's file, as the XDG folders say.
    static QString userFile();

    [[nodiscard]] QByteArray bytes(const char *key) const;
    void setBytes(const char *key, const QByteArray &value);
    [[nodiscard]] QString text(const char *key, const QString &fallback = {}) const;
    void setText(const char *key, const QString &value);
    [[nodiscard]] int number(const char *key, int fallback) const;
    void setNumber(const char *key, int value);

    /// Newest first; files that are gone are left out.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void clearRecentFiles();

private:
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback) const;
    void setValue(const QString &key, const QVariant &value);

    std::unique_ptr<QSettings> m_file; ///< null = kept in memory only
    QVariantMap m_memory;
};

} // namespace coreo
