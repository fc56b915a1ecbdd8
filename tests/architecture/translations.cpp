#include "architecture/translations.h"

#include "architecture/source_tree.h"

#include <array>
#include <string_view>

namespace coreo {

namespace {

std::string unescaped(std::string_view xml)
{
    static constexpr std::array<std::pair<std::string_view, char>, 5> kEntities{
        {{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&amp;", '&'}}};
    std::string text;
    for (std::size_t i = 0; i < xml.size();) {
        bool found = false;
        for (const auto &[entity, character] : kEntities) {
            if (xml.substr(i, entity.size()) == entity) {
                text += character;
                i += entity.size();
                found = true;
                break;
            }
        }
        if (!found)
            text += xml[i++];
    }
    return text;
}

/// The text between `open` and `close`, from `from` on; moves `from` behind it. False if there is none.
bool next(std::string_view xml, std::string_view open, std::string_view close, std::size_t &from, std::string_view &inside)
{
    const std::size_t begin = xml.find(open, from);
    if (begin == std::string_view::npos)
        return false;
    const std::size_t end = xml.find(close, begin);
    if (end == std::string_view::npos)
        return false;
    inside = xml.substr(begin + open.size(), end - begin - open.size());
    from = end + close.size();
    return true;
}

/// What stands in a <translation ...> element, its plural forms joined by line feeds.
std::string translationText(std::string_view element)
{
    const std::string_view body = element.substr(element.find('>') + 1);
    std::string text;
    std::size_t from = 0;
    std::string_view form;
    while (next(body, "<numerusform>", "</numerusform>", from, form))
        text += (text.empty() ? "" : "\n") + unescaped(form);
    return from == 0 ? unescaped(body) : text;
}

} // namespace

Translations readTranslations(const std::filesystem::path &file)
{
    Translations result;
    const std::string xml = readFile(file);
    std::size_t contextAt = 0;
    std::string_view context, name, message, source, translation;
    while (next(xml, "<context>", "</context>", contextAt, context)) {
        std::size_t at = 0;
        if (!next(context, "<name>", "</name>", at, name))
            continue;
        while (next(context, "<message", "</message>", at, message)) {
            std::size_t inMessage = 0;
            if (!next(message, "<source>", "</source>", inMessage, source)
                || !next(message, "<translation", "</translation>", inMessage, translation))
                continue;
            const Translations::Key key(unescaped(name), unescaped(source));
            const std::string text = translationText(translation);
            if (text.empty() || translation.substr(0, translation.find('>')).find("unfinished") != std::string_view::npos)
                result.unfinished.insert(key);
            else
                result.finished[key] = text;
        }
    }
    return result;
}

} // namespace coreo
