#pragma once

#include "model/text.h"

#include <QString>

namespace coreo {

/// A sentence of the core in the user's language: the pattern is looked up in the context "core", then its values are
/// filled in. Without a translation it reads as the terminal program prints it.
/// Threads: the GUI thread (translators are the application's).
QString translated(const Text &text);
/// A single string that the core marked with coreoText().
QString translated(const char *english);
QString translated(const std::string &english);

} // namespace coreo
