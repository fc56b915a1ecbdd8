#include "cli/run_options.h"
#include "cli/verbs.h"

#include <algorithm>

namespace coreo {

bool takeFlag(std::vector<std::string> &arguments, std::string_view option)
{
    return std::erase(arguments, option) > 0;
}

bool takeValue(std::vector<std::string> &arguments, std::string_view option, std::string &value)
{
    const std::string prefix = std::string(option) + "=";
    bool found = false;
    for (std::size_t i = 0; i < arguments.size();) {
        if (arguments[i].starts_with(prefix)) {
            value = arguments[i].substr(prefix.size());
            arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(i));
        } else if (arguments[i] == option) {
            if (i + 1 >= arguments.size())
                throw BadArguments({{std::string(option.substr(2)), Text(coreoText("needs a value"))}});
            value = arguments[i + 1];
            const auto at = arguments.begin() + static_cast<std::ptrdiff_t>(i);
            arguments.erase(at, at + 2);
        } else {
            ++i;
            continue;
        }
        found = true;
    }
    return found;
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
