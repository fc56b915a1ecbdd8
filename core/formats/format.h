#pragma once

#include "analysis/summary.h"
#include "record/task_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace coreo {

/// Where a format writes to: a file that is replaced as a whole, standard output, a text in memory. What goes wrong is
/// the sink's to report, by an exception.
class Sink
{
public:
    virtual ~Sink() = default;
    virtual void write(std::string_view bytes) = 0;
};

/// What a format writes: a run that is over, taken in by its table, and its figures.
struct FormatInput
{
    const TaskTable &table;
    const Summary &summary;
};

/// One output format. Adding one: a file with its write function here, a line in formats().
/// Threads: write() by any; it only reads. Errors: those of the sink.
struct FormatInfo
{
    const char *id; ///< as in --format ID
    const char *name; ///< translatable
    const char *extension; ///< without the dot
    void (*write)(const FormatInput &input, Sink &sink);
};

const std::vector<FormatInfo> &formats();
/// None for an unknown id.
const FormatInfo *findFormat(std::string_view id);

/// Names of states and kinds as INTERFACE writes them.
std::string_view stateName(TaskState state);
std::string_view stateName(RunState state);

/// coreo.run/1 (INTERFACE "Run result"): one object, written as a stream.
void writeJson(const FormatInput &input, Sink &sink);
/// One row a task, with the columns of coreo.run/1 after its id; an empty field where JSON has null.
void writeCsv(const FormatInput &input, Sink &sink);
/// The Trace Event Format that chrome://tracing and Perfetto open: a bar a span, a mark a delivery.
void writeChromeTrace(const FormatInput &input, Sink &sink);

/// The `summary` object of coreo.run/1, for formats of several runs.
std::string summaryToJson(const Summary &summary);

/// A text as one CSV cell: quoted where needed, and never one that a spreadsheet would take for a formula.
std::string csvText(std::string_view text);

} // namespace coreo
