// What a task of each workload does, in Python.

#include "strategies/python_lines.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace coreo {

std::string pythonNumber(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t i = digits.size(); i > 3; i -= 3)
        digits.insert(i - 3, 1, '_');
    return digits;
}

std::string pythonReal(double value)
{
    char text[40];
    const auto [end, error] = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed);
    std::string out(text, error == std::errc() ? end : text);
    return out.find('.') == std::string::npos ? out + ".0" : out;
}

std::string pythonSeconds(Time time)
{
    return pythonReal(static_cast<double>(time.count()) / 1e9);
}

namespace {

/// More values than these are not written out.
constexpr std::size_t kMostValues = 48;
constexpr std::size_t kValuesALine = 8;

class Values
{
public:
    explicit Values(const RunSpec &spec) : m_values(spec.workloadParameters) {}
    [[nodiscard]] std::string text(const char *key) const
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? std::string() : found->second;
    }
    [[nodiscard]] Time time(const char *key) const
    {
        Time out{};
        (void)parse::duration(text(key), out);
        return out;
    }
    [[nodiscard]] double real(const char *key) const
    {
        double out = 0;
        (void)parse::real(text(key), out);
        return out;
    }
    [[nodiscard]] std::uint64_t integer(const char *key) const
    {
        std::uint64_t out = 0;
        (void)parse::integer(text(key), out);
        return out;
    }
    [[nodiscard]] std::uint64_t size(const char *key) const
    {
        std::uint64_t out = 0;
        (void)parse::size(text(key), out);
        return out;
    }

private:
    const ParameterValues &m_values;
};

std::string rangeOf(const RunSpec &spec)
{
    return "range(" + pythonNumber(spec.tasks) + ")";
}

/// "items" from a list that cycles over the tasks; `name` is what its values are, `type` how Python reads one.
PythonText itemsOf(const PythonText &values, const std::string &name, const std::string &type, const RunSpec &spec)
{
    if (values.size() == 1)
        return {"items = [" + values.front() + "] * " + pythonNumber(spec.tasks)};
    PythonText out;
    const bool all = values.size() == spec.tasks;
    const std::string left = all ? "items" : name;
    if (values.size() > kMostValues) {
        out.push_back(left + " = [" + type + "(line) for line in open(\"" + name + ".txt\")]  # " +
                      pythonNumber(values.size()) + " of them");
    } else if (values.size() <= kValuesALine) {
        std::string line = left + " = [";
        for (std::size_t i = 0; i < values.size(); ++i)
            line += (i ? ", " : "") + values[i];
        out.push_back(line + "]");
    } else {
        out.push_back(left + " = [");
        for (std::size_t i = 0; i < values.size(); i += kValuesALine) {
            std::string line = "   ";
            for (std::size_t j = i; j < std::min(i + kValuesALine, values.size()); ++j)
                line += " " + values[j] + ",";
            out.push_back(line);
        }
        out.push_back("]");
    }
    if (!all)
        out.push_back("items = [" + name + "[i % len(" + name + ")] for i in " + rangeOf(spec) + "]");
    return out;
}

PythonText integersOf(const std::string &list)
{
    PythonText out;
    for (const std::string_view part : parse::split(list, "/")) {
        std::uint64_t number = 0;
        if (parse::integer(part, number))
            out.push_back(pythonNumber(number));
    }
    return out.empty() ? PythonText{"0"} : out;
}

PythonText busy()
{
    return {"def busy(seconds):", "    end = time.thread_time() + seconds", "    while time.thread_time() < end:",
            "        pass"};
}

/// A task of a given length in seconds, `io` of it waiting.
void addTimed(PythonWork &work, double io)
{
    work.imports.insert("import time");
    work.before = busy();
    work.argument = work.handed = "seconds";
    const std::string share = pythonReal(io);
    const std::string part = io > 0 ? pythonReal(1 - io) + " * seconds" : "seconds";
    if (io > 0) {
        work.waits = {"time.sleep(" + share + " * seconds)"};
        work.awaits = {"await asyncio.sleep(" + share + " * seconds)"};
    }
    work.computes = {"busy(" + part + ")", "return seconds"};
}

PythonWork identity(const RunSpec &spec)
{
    return {{}, {}, "x", {}, {}, "x", {"return x"}, {"items = " + rangeOf(spec)}};
}

PythonWork sum(const RunSpec &spec)
{
    return {{}, {}, "n", {}, {}, "n",
            {"total = 0", "for k in range(n + 1):", "    total += k", "return total"},
            itemsOf(integersOf(Values(spec).text("n")), "sizes", "int", spec)};
}

PythonWork triangular(const RunSpec &spec)
{
    return {{}, {}, "r", {}, {}, "r",
            {"result = 0.0", "for k in range(r):", "    result = (k * (k + 1)) / 2  # only the last one stays",
             "return result"},
            itemsOf(integersOf(Values(spec).text("ranges")), "ranges", "int", spec)};
}

PythonWork sleepThenSum(const RunSpec &spec)
{
    const Values values(spec);
    const std::string range = values.text("sleep");
    const auto parts = parse::split(range, "..");
    Time low{}, high{};
    if (!parts.empty()) {
        (void)parse::duration(parts.front(), low);
        (void)parse::duration(parts.back(), high);
    }
    PythonWork work;
    const std::string length = "random.uniform(" + pythonSeconds(low) + ", " + pythonSeconds(high) + ")";
    if (high > Time::zero()) {
        work.imports = {"import random"};
        work.waits = {"time.sleep(" + length + ")"};
        work.awaits = {"await asyncio.sleep(" + length + ")"};
    }
    work.argument = work.handed = "i";
    if (values.time("cpu") > Time::zero()) {
        work.before = busy();
        work.imports.insert("import time");
        work.computes = {"busy(" + pythonSeconds(values.time("cpu")) + ")", "return i"};
    } else {
        work.computes = {"total = 0", "for k in range(" + pythonNumber(values.integer("n")) + " + 1):", "    total += k",
                         "return total"};
    }
    work.items = {"items = " + rangeOf(spec)};
    return work;
}

/// The lengths of `synthetic`, drawn by the same rule; our own generator gives other numbers.
PythonText lengthsOf(const RunSpec &spec, PythonWork &work)
{
    const Values values(spec);
    const std::string shape = values.text("shape");
    const std::string mean = pythonSeconds(values.time("mean"));
    const double cv = values.real("cv");
    if (shape == "constant" || cv <= 0)
        return {"items = [" + mean + "] * " + pythonNumber(spec.tasks)};
    const std::string width = pythonReal(std::round(std::sqrt(3.0) * cv * 1e4) / 1e4);
    const std::string each = " for i in " + rangeOf(spec) + "]";
    if (shape == "ascending" || shape == "descending") {
        const std::string place = "i / " + pythonNumber(std::max<std::uint32_t>(1, spec.tasks - 1));
        const std::string slope = shape == "ascending" ? "2 * " + place + " - 1" : "1 - 2 * " + place;
        return {"items = [max(0.0, " + mean + " * (1 + " + width + " * (" + slope + ")))" + each};
    }
    work.imports.insert("import random");
    const std::string seed = "random.seed(" + std::to_string(spec.seed) + ")";
    if (shape == "uniform")
        return {seed, "items = [max(0.0, " + mean + " * (1 + random.uniform(-" + width + ", " + width + ")))" + each};
    if (shape == "bimodal")
        return {seed, "long, short = " + pythonReal(1 + 3 * cv) + ", " + pythonReal(std::max(0.0, 1 - cv / 3)),
                "items = [" + mean + " * (long if random.random() < 0.1 else short)" + each};
    work.imports.insert("import math");
    return {seed, "sigma = math.sqrt(math.log(1 + " + pythonReal(cv) + " ** 2))",
            "mu = math.log(" + mean + ") - sigma ** 2 / 2", "items = [random.lognormvariate(mu, sigma)" + each};
}

PythonWork synthetic(const RunSpec &spec)
{
    PythonWork work;
    addTimed(work, Values(spec).real("io"));
    work.items = lengthsOf(spec, work);
    return work;
}

PythonWork durations(const RunSpec &spec)
{
    PythonWork work;
    const Values values(spec);
    addTimed(work, values.real("io"));
    const std::string list = values.text("list");
    PythonText lengths;
    for (const std::string_view part : parse::split(list, "/")) {
        Time length{};
        if (parse::duration(part, length))
            lengths.push_back(pythonSeconds(length));
    }
    if (lengths.empty())
        work.items = {"lengths = [float(line) / 1000 for line in open(\"lengths.txt\")]",
                      "items = [lengths[i % len(lengths)] for i in " + rangeOf(spec) + "]"};
    else
        work.items = itemsOf(lengths, "lengths", "float", spec);
    return work;
}

PythonWork memory(const RunSpec &spec)
{
    const Values values(spec);
    const std::string words = pythonNumber(values.size("size") / 8);
    return {{"from array import array"}, {}, "i", {}, {}, "i",
            {"buffer = array(\"Q\", range(i, i + " + words + "))",
             "return sum(sum(buffer) for _ in range(" + pythonNumber(values.integer("passes")) + "))"},
            {"items = " + rangeOf(spec)}};
}

PythonWork wordcount(const RunSpec &spec)
{
    return {{"from pathlib import Path"}, {}, "path",
            {"text = Path(path).read_text()"},
            {"text = await asyncio.to_thread(Path(path).read_text)"},
            "text", {"return len(text.split())"},
            {"items = [f\"part-{i}.txt\" for i in " + rangeOf(spec) + "]"}};
}

/// "work" of "/home/me/work.py".
std::string moduleOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
    return name.substr(0, name.rfind('.'));
}

/// The user's, or a workload's that has no Python of its own.
PythonWork ownFunction(const RunSpec &spec)
{
    const Values values(spec);
    const std::string module = spec.workload == "python" ? moduleOf(values.text("file")) : "work";
    const std::string function = values.text("function").empty() ? "task" : values.text("function");
    const std::string items = values.text("items");
    PythonWork own = identity(spec);
    own.imports = {"from " + (module.empty() ? "work" : module) + " import " + function + (items.empty() ? "" : ", " + items)};
    own.computes = {"return " + function + "(x)"};
    if (!items.empty())
        own.items = {"items = " + items + "()"};
    return own;
}

} // namespace

PythonWork pythonWork(const RunSpec &spec)
{
    using Make = PythonWork (*)(const RunSpec &);
    constexpr std::pair<std::string_view, Make> makers[] = {
        {"sum", sum},           {"triangular", triangular}, {"sleep_then_sum", sleepThenSum}, {"synthetic", synthetic},
        {"memory", memory},     {"durations", durations},   {"wordcount", wordcount},         {"identity", identity},
    };
    for (const auto &[id, make] : makers) {
        if (id == spec.workload)
            return make(spec);
    }
    return ownFunction(spec);
}

} // namespace coreo
