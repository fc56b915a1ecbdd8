#pragma once

#include "model/problem.h"
#include "model/text.h"

#include <QApplication>

#include <string>

namespace coreo {

/// What must be settled before there is a QApplication: the session bus, and whether there is a display at all.
/// Errors: Failure(Environment) where Qt would abort for want of a display.
void prepareEnvironment(bool withoutDisplay);

/// Style, name, icon and translations.
void setUpApplication(QApplication &application);

/// Prints "coreographer: ..." to standard error, in English as the terminal program does, and returns the exit code.
int complain(const Failure &failure);

} // namespace coreo
