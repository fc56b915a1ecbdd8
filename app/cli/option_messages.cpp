#include "cli/run_options.h"

#include "analysis/words.h"
#include "model/parameters.h"

namespace coreo {

namespace {

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

} // namespace

std::string problemLine(const Problem &problem)
{
    if (problem.where.empty())
        return problem.text.english();
    std::string option = problem.where;
    const std::size_t dot = option.find('.');
    std::string line = "--" + option.substr(0, dot);
    if (dot != std::string::npos)
        line += ", " + option.substr(dot + 1);
    return line + ": " + problem.text.english();
}

Text notInThisVersion(std::string_view what, const std::string &id, const std::vector<std::string> &known)
{
    std::vector<std::string> close = nearest(id, known);
    return Text(coreoText("%1 \"%2\" is not in this version; nearest: %3"),
                {std::string(what), id, joined(close.empty() ? known : close)});
}

Text unknownId(std::string_view what, const std::string &id, const std::vector<std::string> &known)
{
    const std::vector<std::string> close = nearest(id, known);
    if (close.empty())
        return Text(coreoText("there is no %1 \"%2\"; there are: %3"), {std::string(what), id, joined(known)});
    return Text(coreoText("there is no %1 \"%2\"; nearest: %3"), {std::string(what), id, joined(close)});
}

bool readNumber(const char *where, const std::string &text, std::uint64_t minimum, std::uint64_t maximum,
                std::uint64_t &out, Problems &problems)
{
    std::uint64_t number = 0;
    const bool read = parse::integer(text, number);
    if (read && number >= minimum && number <= maximum) {
        out = number;
        return true;
    }
    const std::size_t sign = text.starts_with("-") ? 1 : 0;
    const bool digits = text.size() > sign && text.find_first_not_of("0123456789", sign) == std::string::npos;
    problems.push_back({where, Text(digits || read ? coreoText("%1 is outside the allowed range, %2 to %3")
                                                   : coreoText("\"%1\" is not a whole number; allowed: %2 to %3"),
                                    {text, grouped(minimum), grouped(maximum)})});
    return false;
}

} // namespace coreo
