#include "window/arguments.h"

#include <algorithm>
#include <charconv>

namespace coreo {

namespace {

struct OwnOption
{
    const char *name;
    const char *placeholder;
    const char *help;
};

constexpr OwnOption kWindowOptions[] = {
    {"--run", "", "start the run at once"},
    {"--screenshot", "FILE.png", "save a picture of the window once the run has finished, then quit"},
    {"--size", "WxH", "the window's size in pixels, 320x240 to 16384x16384"},
    {"--theme", "light|dark", "the colours; default: as set in the program"},
    {"--hidden", "", "do not show the window; quit when the run has finished"},
    {"--help", "", "print this and exit"},
    {"--version", "", "print the version and exit"},
};
constexpr OwnOption kRenderOptions[] = {
    {"--view", "VIEW",
      "cores, timeline-tasks, timeline-workers, order, results, event-loop, tasks, or all: one page with every chart" },
    {"--out", "FILE", "the picture to write, its name ends in .png, .svg or .pdf"},
    {"--compare", "FILE.coreo", "a second run, drawn beside it on the same scale"},
    {"--size", "WxH", "the picture's size in pixels"},
    {"--scale", "N", "N times as large, 1 to 4"},
    {"--theme", "light|dark", "the colours; default: light"},
};

/// Takes options with their values out of a list of arguments, and keeps what is wrong.
class Reader
{
public:
    explicit Reader(std::vector<std::string> &arguments) : m_arguments(arguments) {}

    bool flag(const std::string &name)
    {
        const auto found = std::find(m_arguments.begin(), m_arguments.end(), name);
        if (found == m_arguments.end())
            return false;
        std::erase(m_arguments, name);
        return true;
    }

    /// The last of equal options counts; empty = not given.
    std::string value(const std::string &name)
    {
        std::string out;
        for (auto at = m_arguments.begin(); at != m_arguments.end();) {
            if (at->rfind(name + "=", 0) == 0) {
                out = at->substr(name.size() + 1);
                at = m_arguments.erase(at);
            } else if (*at != name) {
                ++at;
                continue;
            } else if (at + 1 == m_arguments.end()) {
                problems.push_back({name.substr(2), {coreoText("needs a value")}});
                at = m_arguments.erase(at);
                continue;
            } else {
                out = *(at + 1);
                at = m_arguments.erase(at, at + 2);
            }
            if (out.empty())
                problems.push_back({name.substr(2), {coreoText("its value is empty")}});
        }
        return out;
    }

    Problems problems;

private:
    std::vector<std::string> &m_arguments;
};

std::optional<std::pair<int, int>> readSize(const std::string &text, Problems &problems)
{
    if (text.empty())
        return {};
    int width = 0;
    int height = 0;
    const char *end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, width);
    const bool cross = first.ec == std::errc() && first.ptr != end && *first.ptr == 'x';
    const auto second = cross ? std::from_chars(first.ptr + 1, end, height)
                              : std::from_chars_result{end, std::errc::invalid_argument};
    constexpr int kMost = 16'384;
    if (second.ec != std::errc() || second.ptr != end || width < 320 || height < 240 || width > kMost
        || height > kMost) {
        problems.push_back(
            {"size",
              Text(coreoText("\"%1\" is not a size such as 1440x960, from 320x240 to 16384x16384"), {text})});
        return {};
    }
    return std::pair{width, height};
}

void readTheme(Reader &reader, WindowArguments &out)
{
    out.theme = reader.value("--theme");
    if (!out.theme.empty() && out.theme != "light" && out.theme != "dark")
        reader.problems.push_back({"theme", Text(coreoText("\"%1\" is neither light nor dark"), {out.theme})});
}

/// The one file; more are left for the complaint about arguments that nobody expected.
void takeFile(std::vector<std::string> &arguments, WindowArguments &out)
{
    const auto found = std::find_if(arguments.begin(), arguments.end(),
                                    [](const std::string &argument) { return argument.empty() || argument[0] != '-'; });
    if (found == arguments.end())
        return;
    out.file = *found;
    arguments.erase(found);
}

std::vector<std::string> names(const OwnOption *first, const OwnOption *last)
{
    std::vector<std::string> out;
    for (; first != last; ++first)
        out.emplace_back(first->name);
    return out;
}

void readRender(std::vector<std::string> &arguments, Reader &reader, WindowArguments &out)
{
    const std::string view = reader.value("--view");
    if (!view.empty())
        out.view = view;
    out.out = reader.value("--out");
    out.compare = reader.value("--compare");
    out.size = readSize(reader.value("--size"), reader.problems);
    readTheme(reader, out);
    const std::string scale = reader.value("--scale");
    if (!scale.empty() && (!parse::real(scale, out.scale) || out.scale < 1 || out.scale > 4))
        reader.problems.push_back({"scale", Text(coreoText("\"%1\" is not a number from 1 to 4"), {scale})});
    takeFile(arguments, out);
    if (out.file.empty())
        reader.problems.push_back(
            {"", {coreoText("say which saved run to draw: coreographer render FILE.coreo --out FILE.png")}});
    if (out.out.empty())
        reader.problems.push_back(
            {"out", {coreoText("say which file to write, its name ends in .png, .svg or .pdf")}});
    const Problems left = leftOver(arguments, names(std::begin(kRenderOptions), std::end(kRenderOptions)));
    reader.problems.insert(reader.problems.end(), left.begin(), left.end());
}

void readWindow(std::vector<std::string> &arguments, Reader &reader, WindowArguments &out, const Machine &machine)
{
    out.start = reader.flag("--run");
    out.specFromFile = std::any_of(arguments.begin(), arguments.end(), [](const std::string &argument) {
        return argument == "--spec" || argument.starts_with("--spec=");
    });
    out.hidden = reader.flag("--hidden");
    out.screenshot = reader.value("--screenshot");
    out.size = readSize(reader.value("--size"), reader.problems);
    readTheme(reader, out);
    try {
        out.run = parseRunOptions(arguments, machine);
    } catch (const BadArguments &bad) {
        reader.problems.insert(reader.problems.end(), bad.problems().begin(), bad.problems().end());
    }
    takeFile(arguments, out);
    const Problems left = leftOver(arguments, names(std::begin(kWindowOptions), std::end(kWindowOptions)));
    reader.problems.insert(reader.problems.end(), left.begin(), left.end());
}

std::string optionLine(const std::string &name, const std::string &placeholder, const std::string &help)
{
    constexpr std::size_t kColumn = 34;
    std::string line = "  " + name + (placeholder.empty() ? "" : " " + placeholder);
    line += line.size() + 2 > kColumn ? "\n" + std::string(kColumn, ' ') : std::string(kColumn - line.size(), ' ');
    return line + help + "\n";
}

} // namespace

WindowArguments parseWindowArguments(std::vector<std::string> arguments, const Machine &machine)
{
    WindowArguments out;
    Reader reader(arguments);
    if (reader.flag("--help") || reader.flag("-h")) {
        out.verb = WindowArguments::Verb::Help;
        return out;
    }
    if (reader.flag("--version")) {
        out.verb = WindowArguments::Verb::Version;
        return out;
    }
    if (!arguments.empty() && arguments.front() == "render") {
        arguments.erase(arguments.begin());
        out.verb = WindowArguments::Verb::Render;
        readRender(arguments, reader, out);
    } else {
        readWindow(arguments, reader, out, machine);
    }
    if (!reader.problems.empty())
        throw BadArguments(reader.problems);
    return out;
}

std::string windowHelp()
{
    std::string text
        = "Runs a batch of tasks on this machine's cores under the concurrency strategies people use, and shows\n"
          "what happens while it happens.\n\n"
          "usage: coreographer [FILE.coreo] [options] [run options]\n"
          "       coreographer render FILE.coreo --out FILE.png|svg|pdf [render options]\n\n"
          "Options\n";
    for (const OwnOption &option : kWindowOptions)
        text += optionLine(option.name, option.placeholder, option.help);
    text += "\nOptions of render, which draws a saved run's charts without a display\n";
    for (const OwnOption &option : kRenderOptions)
        text += optionLine(option.name, option.placeholder, option.help);
    text += "\nRun options, as those of coreo run\n";
    for (const OptionInfo &option : runOptionTable()) {
        if (!option.later)
            text += optionLine(option.name, option.placeholder, option.help);
    }
    return text
        + "\nExit status: 0 all ok, 1 some task not ok, 2 usage, 3 bad input file, 4 environment, 5 output not "
          "written.\n";
}

} // namespace coreo
