#pragma once

#include "model/problem.h"
#include "model/text.h"

#include <QApplication>

#include <string>

namespace coreo {

/// What must be settled before there is a QApplication: the session bus, and whether there is a display at all.
/// Errors: Failure(Environment) where Qt would abort for want of a display.
void prepareEnvironment(bool withoutDisplay);

/// Stands around the making of a QApplication. Where XDG_RUNTIME_DIR names none, Qt makes a folder for run-time files below TMPDIR
/// only to look for one of flatpak's there; this program has no use for it and leaves nothing behind.
/// Threads: before there is another one.
class NoRuntimeFolder
{
public:
    NoRuntimeFolder();
    ~NoRuntimeFolder() { over(); }
    NoRuntimeFolder(const NoRuntimeFolder &) = delete;
    NoRuntimeFolder &operator=(const NoRuntimeFolder &) = delete;
    void over();

private:
    QByteArray m_temporary; ///< what TMPDIR was; null = unset
    bool m_active = true;
};

/// Style, name, icon and translations.
void setUpApplication(QApplication &application);

/// Prints "coreographer: ..." to standard error, in English as the terminal program does, and returns the exit code.
int complain(const Failure &failure);

} // namespace coreo
