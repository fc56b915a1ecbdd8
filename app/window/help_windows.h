#pragma once

#include "window/main_window.h"

#include <functional>

class QWidget;

namespace coreo {

/// The help page from the resources, in a window of its own.
void showHelp(QWidget &parent);
/// Every key and what it does.
void showShortcuts(QWidget &parent);
/// Version and licences.
void showAbout(QWidget &parent);
/// Theme, and the seconds that the core tiles show.
void showSettings(QWidget &parent, CoreFeed &feed, ThemeChoice theme, const std::function<void(ThemeChoice)> &setTheme);

} // namespace coreo
