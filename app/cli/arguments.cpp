#include "cli/run_options.h"
#include "cli/verbs.h"

#include <algorithm>

namespace coreo {

bool takeFlag(std::vector<std::string> &arguments, std::string_view option)
{
    return std::erase(arguments, option) > 0;
}

std::vector<std::string> takeValues(std::vector<std::string> &arguments, std::string_view option)
{
    const std::string prefix = std::string(option) + "=";
    std::vector<std::string> values;
    for (std::size_t i = 0; i < arguments.size();) {
        const auto at = arguments.begin() + static_cast<std::ptrdiff_t>(i);
        if (arguments[i].starts_with(prefix)) {
            values.push_back(arguments[i].substr(prefix.size()));
            arguments.erase(at);
        } else if (arguments[i] == option) {
            if (i + 1 >= arguments.size())
                throw BadArguments({{std::string(option.substr(2)), Text(coreoText("needs a value"))}});
            values.push_back(arguments[i + 1]);
            arguments.erase(at, at + 2);
        } else {
            ++i;
        }
    }
    return values;
}

bool takeValue(std::vector<std::string> &arguments, std::string_view option, std::string &value)
{
    std::vector<std::string> values = takeValues(arguments, option);
    if (values.empty())
        return false;
    value = std::move(values.back());
    return true;
}

void takeRest(std::vector<std::string> arguments, const std::vector<std::pair<const char *, std::string *>> &wanted,
              const std::vector<std::string> &ownOptions)
{
    Problems problems;
    std::size_t filled = 0;
    for (std::string &argument : arguments) {
        if (argument.size() > 1 && argument.starts_with("-"))
            problems.push_back({"", unknownId("option", argument.substr(0, argument.find('=')), ownOptions)});
        else if (filled < wanted.size())
            *wanted[filled++].second = std::move(argument);
        else
            problems.push_back({"", Text(coreoText("unexpected argument \"%1\""), {argument})});
    }
    for (; filled < wanted.size(); ++filled)
        problems.push_back({"", Text(coreoText("%1 is missing"), {wanted[filled].first})});
    if (!problems.empty())
        throw BadArguments(std::move(problems));
}

} // namespace coreo
