#include "formats/format.h"

#include "record/run_file_schema.h"

namespace coreo {

const std::vector<FormatInfo> &formats()
{
    static const std::vector<FormatInfo> all = {
        { "csv", coreoText("Table of tasks (CSV)"), "csv", writeCsv },
        { "json", coreoText("Whole result (JSON)"), "json", writeJson },
        { "chrome-trace", coreoText("Trace for Perfetto and chrome://tracing"), "trace.json", writeChromeTrace },
    };
    return all;
}

const FormatInfo *findFormat(std::string_view id)
{
    for (const FormatInfo &format : formats())
        if (id == format.id)
            return &format;
    return nullptr;
}

std::string_view stateName(TaskState state)
{
    return runfile::nameOf(state);
}

std::string_view stateName(RunState state)
{
    return runfile::nameOf(state);
}

} // namespace coreo
