#include "model/parameters.h"

namespace coreo {
namespace {

[[noreturn]] void fail(std::string_view what, std::string_view text, const char *why)
{
    throw Failure(ExitCode::Usage, {coreoText("%1 \"%2\": %3 (the form is ID:key=value,key=value)"),
                                    {std::string(what), std::string(text), why}});
}

/// Reads a JSON string literal (the form for values with a comma or a quote) from `text` at `at`, which is on the quote.
bool readQuoted(std::string_view text, std::size_t &at, std::string &out)
{
    for (++at; at < text.size(); ++at) {
        char c = text[at];
        if (c == '"') {
            ++at;
            return true;
        }
        if (c == '\\') {
            if (++at >= text.size())
                return false;
            c = text[at];
            switch (c) {
            case 'n': c = '\n'; break;
            case 't': c = '\t'; break;
            case 'r': c = '\r'; break;
            case '"': case '\\': case '/': break;
            default: return false;
            }
        }
        out += c;
    }
    return false;
}

} // namespace

void parseIdWithParameters(std::string_view text, std::string_view what, std::string &id, ParameterValues &values)
{
    const std::size_t colon = text.find(':');
    id = std::string(text.substr(0, colon));
    values.clear();
    if (id.empty())
        fail(what, text, "the id is missing");
    if (colon == std::string_view::npos)
        return;
    std::size_t at = colon + 1;
    while (at <= text.size()) {
        const std::size_t equals = text.find('=', at);
        if (equals == std::string_view::npos || equals == at)
            fail(what, text, "a parameter without \"=\"");
        const std::string key(text.substr(at, equals - at));
        std::string value;
        at = equals + 1;
        if (at < text.size() && text[at] == '"') {
            if (!readQuoted(text, at, value) || (at < text.size() && text[at] != ','))
                fail(what, text, "a quoted value that does not end");
        } else {
            const std::size_t comma = text.find(',', at);
            value = std::string(text.substr(at, comma == std::string_view::npos ? comma : comma - at));
            at = comma == std::string_view::npos ? text.size() : comma;
        }
        if (!values.emplace(key, value).second)
            fail(what, text, "a parameter given twice");
        if (at >= text.size())
            return;
        ++at; // the comma
    }
}

std::string formatIdWithParameters(const std::string &id, const ParameterValues &values)
{
    std::string out = id;
    char separator = ':';
    for (const auto &[key, value] : values) {
        out += separator + key + '=';
        separator = ',';
        if (value.find_first_of(",\"\n\t\r\\") == std::string::npos) {
            out += value;
            continue;
        }
        out += '"';
        for (const char c : value) {
            switch (c) {
            case '\n': out += "\\n"; break;
            case '\t': out += "\\t"; break;
            case '\r': out += "\\r"; break;
            case '"': case '\\': out += '\\'; [[fallthrough]];
            default: out += c;
            }
        }
        out += '"';
    }
    return out;
}

} // namespace coreo
