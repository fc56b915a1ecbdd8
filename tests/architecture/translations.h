#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace coreo {

/// What a Qt .ts file holds, as far as these tests ask.
struct Translations
{
    using Key = std::pair<std::string, std::string>; ///< context, English text

    std::map<Key, std::string> finished; ///< plural forms are joined by line feeds
    std::set<Key> unfinished;
};

/// Reads a file as lupdate writes it.
Translations readTranslations(const std::filesystem::path &file);

} // namespace coreo
