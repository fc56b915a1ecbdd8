#include "record/json_input.h"

#include <cmath>
#include <set>

namespace coreo {

using nlohmann::json;

namespace {

/// "[json.exception.parse_error.101] parse error at line 2, column 5: ..." without the bracketed part.
std::string reason(const json::exception &error)
{
    const std::string what = error.what();
    const std::size_t end = what.find("] ");
    return end == std::string::npos ? what : what.substr(end + 2);
}

} // namespace

JsonInput::JsonInput(std::string_view text, std::string where)
    : m_where(std::move(where))
{
    if (text.size() > kMaxBytes)
        throw Failure(ExitCode::BadInputFile,
                      Text(coreoText("%1 is too large: %2 bytes, at most %3 are read."),
                           { m_where, std::to_string(text.size()), std::to_string(kMaxBytes) }));
    std::vector<std::set<std::string>> keys;
    const auto watch = [&](int depth, json::parse_event_t event, json &value) {
        if (depth > kMaxDepth)
            throw Failure(ExitCode::BadInputFile,
                          Text(coreoText("%1 is nested too deeply: at most %2 levels are read."),
                               { m_where, std::to_string(kMaxDepth) }));
        if (event == json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == json::parse_event_t::key && !keys.back().insert(value.get<std::string>()).second)
            refuse(shown(value), coreoText("stands twice in the same object."));
        return true;
    };
    try {
        m_root = json::parse(text.begin(), text.end(), watch);
    } catch (const json::exception &error) {
        throw Failure(ExitCode::BadInputFile, Text(coreoText("%1 is not valid JSON: %2."), { m_where, reason(error) }));
    }
    if (!m_root.is_object())
        throw Failure(ExitCode::BadInputFile, Text(coreoText("%1 does not hold a JSON object."), { m_where }));
}

void JsonInput::refuse(const std::string &key, const char *pattern, std::vector<std::string> values) const
{
    throw Failure(ExitCode::BadInputFile,
                  Text(coreoText("%1: %2 %3"), { m_where, key, Text(pattern, std::move(values)).english() }));
}

std::string JsonInput::shown(const json &value)
{
    std::string text = value.dump(-1, ' ', true, json::error_handler_t::replace);
    if (text.size() > 60)
        text = text.substr(0, 57) + "...";
    return text;
}

std::uint64_t JsonInput::integer(const json &value, const std::string &key, std::uint64_t minimum,
                                 std::uint64_t maximum) const
{
    // A negative or an endless number is a number out of range; text, fractions and the rest have the wrong type.
    const bool whole = value.is_number_unsigned();
    const bool huge = value.is_number_float() && std::floor(value.get<double>()) == value.get<double>();
    if (!whole && !value.is_number_integer() && !huge)
        refuse(key, coreoText("must be a whole number from %1 to %2, not %3."),
               { std::to_string(minimum), std::to_string(maximum), shown(value) });
    const std::uint64_t number = whole ? value.get<std::uint64_t>() : 0;
    if (!whole || number < minimum || number > maximum)
        refuse(key, coreoText("is %1; allowed is %2 to %3."),
               { shown(value), std::to_string(minimum), std::to_string(maximum) });
    return number;
}

std::int64_t JsonInput::signedInteger(const json &value, const std::string &key, std::int64_t minimum,
                                      std::int64_t maximum) const
{
    const bool fits = value.is_number_unsigned() ? value.get<std::uint64_t>() <= static_cast<std::uint64_t>(INT64_MAX)
                                                 : value.is_number_integer();
    const std::int64_t number = fits ? value.get<std::int64_t>() : 0;
    if (!fits || number < minimum || number > maximum)
        refuse(key, coreoText("must be a whole number from %1 to %2, not %3."),
               { std::to_string(minimum), std::to_string(maximum), shown(value) });
    return number;
}

std::string JsonInput::text(const json &value, const std::string &key) const
{
    if (!value.is_string())
        refuse(key, coreoText("must be a text, not %1."), { shown(value) });
    auto result = value.get<std::string>();
    if (result.find('\0') != std::string::npos)
        refuse(key, coreoText("holds a zero character."));
    return result;
}

bool JsonInput::flag(const json &value, const std::string &key) const
{
    if (!value.is_boolean())
        refuse(key, coreoText("must be true or false, not %1."), { shown(value) });
    return value.get<bool>();
}

double JsonInput::real(const json &value, const std::string &key) const
{
    if (!value.is_number() || !std::isfinite(value.get<double>()))
        refuse(key, coreoText("must be a number, not %1."), { shown(value) });
    return value.get<double>();
}

const json &JsonInput::object(const json &value, const std::string &key) const
{
    if (!value.is_object())
        refuse(key, coreoText("must be an object, not %1."), { shown(value) });
    return value;
}

const json &JsonInput::array(const json &value, const std::string &key) const
{
    if (!value.is_array())
        refuse(key, coreoText("must be a list, not %1."), { shown(value) });
    return value;
}

const json &JsonInput::member(const std::string &key) const
{
    const auto found = m_root.find(key);
    if (found == m_root.end())
        refuse(key, coreoText("is missing."));
    return *found;
}

} // namespace coreo
