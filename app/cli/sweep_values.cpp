#include "cli/sweep_plan.h"

#include "analysis/words.h"
#include "model/parameters.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace coreo {

namespace {

constexpr std::size_t kMostValues = 10'000;

[[noreturn]] void fail(Text text)
{
    throw BadArguments({{"over", std::move(text)}});
}

/// Options that say what is run. How often each combination is run is no property of it.
bool isSweepable(const OptionInfo &option)
{
    return option.definesRun && !option.later && option.name != std::string_view("--repeat");
}

void checkName(const std::string &name)
{
    std::vector<std::string> known;
    for (const OptionInfo &option : runOptionTable()) {
        if (isSweepable(option))
            known.emplace_back(option.name + 2);
    }
    if (std::find(known.begin(), known.end(), name) != known.end())
        return;
    for (const OptionInfo &option : runOptionTable()) {
        if (name != option.name + 2)
            continue;
        fail(option.later ? notInThisVersion("option", name, known)
                          : Text(coreoText("\"%1\" does not say what is run, so that there is nothing to sweep"), {name}));
    }
    fail(unknownId("option", name, known));
}

/// Takes a JSON string that begins at `at` and ends before a comma or the end.
std::string takeQuoted(const std::string &text, std::size_t &at)
{
    const std::size_t begin = at;
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\')
            ++at;
    }
    ++at;
    const nlohmann::json value = nlohmann::json::parse(text.substr(begin, at - begin), nullptr, false);
    if (at > text.size() || !value.is_string() || (at < text.size() && text[at] != ','))
        fail({coreoText("%1 is not a JSON string between commas"), {text.substr(begin)}});
    return value.get<std::string>();
}

/// FIRST..LAST or FIRST..LAST..STEP of whole numbers; empty for anything else, as a range of times is.
std::optional<std::vector<std::string>> rangeOf(const std::string &text)
{
    std::vector<std::uint64_t> numbers;
    for (const std::string_view part : parse::split(text, "..")) {
        std::uint64_t number = 0;
        if (!parse::integer(part, number))
            return {};
        numbers.push_back(number);
    }
    if (numbers.size() != 2 && numbers.size() != 3)
        return {};
    const std::uint64_t step = numbers.size() == 3 ? numbers[2] : 1;
    if (step == 0 || numbers[0] > numbers[1])
        fail({coreoText("the range %1 is empty: write FIRST..LAST or FIRST..LAST..STEP, upwards"), {text}});
    if ((numbers[1] - numbers[0]) / step >= kMostValues)
        fail({coreoText("the range %1 has more than %2 values"), {text, grouped(kMostValues)}});
    std::vector<std::string> values;
    for (std::uint64_t i = 0; i <= (numbers[1] - numbers[0]) / step; ++i)
        values.push_back(std::to_string(numbers[0] + i * step));
    return values;
}

void addValue(SweptOption &option, std::string value)
{
    if (std::find(option.values.begin(), option.values.end(), value) != option.values.end())
        fail({coreoText("%1 has the value \"%2\" twice"), {option.name, value}});
    option.values.push_back(std::move(value));
}

} // namespace

SweptOption readSweptOption(const std::string &text)
{
    const std::size_t equals = text.find('=');
    SweptOption option{text.substr(0, equals), {}};
    if (equals == std::string::npos || option.name.empty())
        fail({coreoText("\"%1\" is not OPTION=VALUES, such as workers=1..8 or chunk=1,4,16"), {text}});
    checkName(option.name);
    const std::string values = text.substr(equals + 1);
    for (std::size_t at = 0; at <= values.size(); ++at) { // past the comma
        if (values[at] == '"') {
            addValue(option, takeQuoted(values, at));
            continue;
        }
        const std::size_t comma = std::min(values.find(',', at), values.size());
        const std::string value = values.substr(at, comma - at);
        at = comma;
        if (value.empty())
            fail({coreoText("%1 has an empty value in \"%2\""), {option.name, values}});
        if (const auto range = rangeOf(value)) {
            for (const std::string &number : *range)
                addValue(option, number);
        } else {
            addValue(option, value);
        }
    }
    return option;
}

std::vector<OptionInfo> sweepOptionTable()
{
    std::vector<OptionInfo> table = {
        {"--over", "OPTION=VALUES", "sweep an option (without dashes): 1,4,16 or 1..8 or 1..8..2; may be repeated"},
        {"--repeat", "N", "run each combination N times, 1 to 1,000, and tell the median and the spread"},
        {"--json", "FILE|-", "write every combination as JSON (coreo.sweep/1)"},
        {"--csv", "FILE|-", "write one row a combination"},
        {"--quiet", "", "print errors only"},
    };
    for (const OptionInfo &option : runOptionTable()) {
        if (isSweepable(option))
            table.push_back(option);
    }
    return table;
}

} // namespace coreo
