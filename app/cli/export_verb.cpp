#include "cli/outputs.h"
#include "cli/run_options.h"
#include "cli/verbs.h"
#include "formats/format.h"
#include "record/run_file.h"

namespace coreo {

int exportVerb(std::vector<std::string> arguments, Terminal &terminal)
{
    std::string format, path, run;
    const bool hasFormat = takeValue(arguments, "--format", format);
    const bool hasPath = takeValue(arguments, "--out", path);
    takeRest(std::move(arguments), {{"RUN.coreo", &run}}, {"--format", "--out", "--help"});
    std::vector<std::string> known;
    for (const FormatInfo &info : formats())
        known.emplace_back(info.id);
    Problems problems;
    const FormatInfo *info = findFormat(format);
    if (!hasFormat)
        problems.push_back({"", Text(coreoText("--format is missing"))});
    else if (!info)
        problems.push_back({"format", unknownId("format", format, known)});
    if (!hasPath || path.empty())
        problems.push_back({"", Text(coreoText("--out is missing: a file, or '-' for standard output"))});
    if (!problems.empty())
        throw BadArguments(std::move(problems));

    TaskTable table(openRun(run));
    table.update();
    writeFormat(*info, table, summarise(table), path, terminal.out);
    return 0;
}

} // namespace coreo
