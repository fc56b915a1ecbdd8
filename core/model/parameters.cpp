#include "model/parameters.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace coreo {
namespace {

std::string formatBound(const Parameter &declaration, double bound)
{
    switch (declaration.kind) {
    case Parameter::Kind::Duration:
    case Parameter::Kind::DurationRange:
    case Parameter::Kind::DurationList:
        return formatDuration(Time(static_cast<std::int64_t>(bound)));
    case Parameter::Kind::Size:
        return formatSize(static_cast<std::uint64_t>(bound));
    case Parameter::Kind::Real: {
        std::string text = std::to_string(bound);
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
        return text;
    }
    default:
        return std::to_string(static_cast<std::uint64_t>(bound));
    }
}

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

/// Reads one number of the declaration's kind into a double (only to compare it with the bounds).
bool readNumber(const Parameter &declaration, std::string_view text, double &out)
{
    std::uint64_t whole = 0;
    Time time{};
    switch (declaration.kind) {
    case Parameter::Kind::Integer:
    case Parameter::Kind::IntegerList:
        if (!parse::integer(text, whole))
            return false;
        out = static_cast<double>(whole);
        return true;
    case Parameter::Kind::Real:
        return parse::real(text, out);
    case Parameter::Kind::Size:
        if (!parse::size(text, whole))
            return false;
        out = static_cast<double>(whole);
        return true;
    default:
        if (!parse::duration(text, time))
            return false;
        out = static_cast<double>(time.count());
        return true;
    }
}

Text wrong(const Parameter &declaration, std::string_view value)
{
    const std::string low = formatBound(declaration, declaration.minimum);
    const std::string high = formatBound(declaration, declaration.maximum);
    switch (declaration.kind) {
    case Parameter::Kind::Integer:
        return {coreoText("\"%1\" is not a whole number from %2 to %3"), {std::string(value), low, high}};
    case Parameter::Kind::IntegerList:
        return {coreoText("\"%1\" is not a list of whole numbers from %2 to %3 separated by \"/\""),
                {std::string(value), low, high}};
    case Parameter::Kind::Real:
        return {coreoText("\"%1\" is not a number from %2 to %3"), {std::string(value), low, high}};
    case Parameter::Kind::Duration:
        return {coreoText("\"%1\" is not a time from %2 to %3 (for example 250us, 20ms, 1.5s)"),
                {std::string(value), low, high}};
    case Parameter::Kind::DurationRange:
        return {coreoText("\"%1\" is not a range of times within %2..%3 (for example 0..200ms)"),
                {std::string(value), low, high}};
    case Parameter::Kind::DurationList:
        return {coreoText("\"%1\" is not a list of times from %2 to %3 separated by \"/\" (for example 500ms/50ms)"),
                {std::string(value), low, high}};
    case Parameter::Kind::Size:
        return {coreoText("\"%1\" is not a size from %2 to %3 (for example 64MiB)"), {std::string(value), low, high}};
    case Parameter::Kind::Choice:
        return {coreoText("\"%1\" is not one of %2"), {std::string(value), joined(declaration.choices)}};
    case Parameter::Kind::Flag:
        return {coreoText("\"%1\" is neither true nor false"), {std::string(value)}};
    case Parameter::Kind::Name:
        return {coreoText("\"%1\" is not a name: letters, digits and underscores, no digit first"), {std::string(value)}};
    case Parameter::Kind::File:
        break;
    }
    return {coreoText("a file's path is missing")};
}

/// The numbers that a value consists of, for lists and ranges.
std::vector<std::string_view> numbersOf(const Parameter &declaration, std::string_view value)
{
    using Kind = Parameter::Kind;
    if (declaration.kind == Kind::IntegerList || declaration.kind == Kind::DurationList)
        return parse::split(value, "/");
    if (declaration.kind == Kind::DurationRange)
        return parse::split(value, "..");
    return {value};
}

/// Source: Python's identifiers, of ASCII letters.
bool isName(std::string_view value)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto inside = [&](char c) { return letter(c) || (c >= '0' && c <= '9'); };
    return !value.empty() && value.size() <= 200 && letter(value.front()) && std::all_of(value.begin(), value.end(), inside);
}

} // namespace

Text checkParameter(const Parameter &declaration, std::string_view value)
{
    using Kind = Parameter::Kind;
    bool flag = false;
    switch (declaration.kind) {
    case Kind::Choice:
        if (std::find(declaration.choices.begin(), declaration.choices.end(), value) == declaration.choices.end())
            return wrong(declaration, value);
        return {};
    case Kind::Flag:
        return parse::flag(value, flag) ? Text() : wrong(declaration, value);
    case Kind::Name:
        return isName(value) ? Text() : wrong(declaration, value);
    case Kind::File:
        return value.empty() ? wrong(declaration, value) : Text();
    default:
        break;
    }
    const std::vector<std::string_view> numbers = numbersOf(declaration, value);
    if (declaration.kind == Kind::DurationRange && numbers.size() > 2)
        return wrong(declaration, value);
    double before = declaration.minimum;
    for (const std::string_view number : numbers) {
        double parsed = 0;
        if (!readNumber(declaration, number, parsed) || parsed < declaration.minimum || parsed > declaration.maximum)
            return wrong(declaration, value);
        if (declaration.kind == Kind::DurationRange && parsed < before)
            return wrong(declaration, value);
        before = parsed;
    }
    return {};
}

std::string parameterValue(const Parameters &declared, const ParameterValues &given, std::string_view key)
{
    if (const auto found = given.find(std::string(key)); found != given.end())
        return found->second;
    for (const Parameter &declaration : declared)
        if (declaration.key == key)
            return declaration.fallback;
    return {};
}

Problems checkParameters(const Parameters &declared, const ParameterValues &given, std::string_view where)
{
    Problems problems;
    std::vector<std::string> keys;
    for (const Parameter &declaration : declared)
        keys.push_back(declaration.key);
    for (const auto &[key, value] : given) {
        const auto found = std::find_if(declared.begin(), declared.end(),
                                        [&key = key](const Parameter &declaration) { return declaration.key == key; });
        const std::string place = std::string(where) + "." + key;
        if (found == declared.end()) {
            if (keys.empty())
                problems.push_back({place, {coreoText("there is no parameter \"%1\" here: it takes none"), {key}}});
            else
                problems.push_back(
                    {place, {coreoText("there is no parameter \"%1\" here; known: %2"), {key, joined(keys)}}});
            continue;
        }
        if (Text text = checkParameter(*found, value); !text.empty())
            problems.push_back({place, std::move(text)});
    }
    return problems;
}

std::vector<std::string> nearest(std::string_view typed, const std::vector<std::string> &known, std::size_t most)
{
    // Edit distance, with a bonus for a common beginning or a contained word: "imap" finds "pool_imap".
    std::vector<std::pair<std::size_t, std::size_t>> ranked;
    for (std::size_t k = 0; k < known.size(); ++k) {
        const std::string &word = known[k];
        std::vector<std::size_t> row(typed.size() + 1);
        std::iota(row.begin(), row.end(), std::size_t(0));
        for (std::size_t i = 1; i <= word.size(); ++i) {
            std::size_t diagonal = row[0];
            row[0] = i;
            for (std::size_t j = 1; j <= typed.size(); ++j) {
                const std::size_t above = row[j];
                row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (word[i - 1] == typed[j - 1] ? 0u : 1u)});
                diagonal = above;
            }
        }
        std::size_t distance = row[typed.size()];
        if (typed.size() >= 3 && (word.find(typed) != std::string::npos || typed.find(word) != std::string_view::npos))
            distance = std::min<std::size_t>(distance, 2);
        if (distance <= std::max<std::size_t>(2, typed.size() / 2))
            ranked.emplace_back(distance, k);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> out;
    for (std::size_t i = 0; i < ranked.size() && i < most; ++i)
        out.push_back(known[ranked[i].second]);
    return out;
}

} // namespace coreo
