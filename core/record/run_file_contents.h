#pragma once

#include "record/run_file_reader.h"

#include <future>
#include <map>
#include <string>
#include <vector>

namespace coreo::runfile {

/// On a thread of its own where the system grants one, else later on this one.
inline constexpr std::launch kSideBySide = std::launch::async | std::launch::deferred;

/// One row of `task`, checked against its ranges.
struct TaskRow
{
    Time submitted, started, finished, received, delivered;
    std::uint64_t result = 0;
    WorkerId worker;
    std::uint32_t attempts = 0;
    std::uint16_t core = Span::kNoCore;
    TaskState state = TaskState::NotStarted;
};

struct LaneRow
{
    std::uint64_t spans = 0;
    std::int64_t ownCpu = 0, measuredTasks = 0, longestOwn = 0, plannedWaits = 0;
};

struct SpanEntry
{
    std::uint32_t lane = 0;
    std::uint64_t position = 0;
    Span span;
};

/// Everything a run file holds, read and checked value by value, before any of it becomes a recording.
struct FileContents
{
    std::map<std::string, std::string> run;
    RunSpec spec;
    Machine machine;
    ResultKind results = ResultKind::Integer;
    bool allSpans = true;
    std::vector<LaneRow> lanes;
    std::vector<TaskRow> tasks;
    std::vector<SpanEntry> spans;
    std::vector<WorkerInfo> workers;
    std::vector<TaskFailure> failures;
    std::vector<CoreSample> samples;
    std::vector<LockHold> lockHolds;
    std::vector<Text> warnings;
};

/// The value of `key` in table `run`, which must be there.
const std::string &runValue(const DatabaseReader &file, const FileContents &contents, const char *key);
/// The same as an integer within [minimum, maximum].
std::int64_t runInteger(const DatabaseReader &file, const FileContents &contents, const char *key, std::int64_t minimum,
                        std::int64_t maximum);

/// Reads every table. Errors: Failure(BadInputFile).
FileContents readContents(const DatabaseReader &file);

/// Puts the recording together; refuses what could not have been recorded (spans that overlap, times that run back).
std::shared_ptr<RunHistory> buildHistory(const DatabaseReader &file, const FileContents &contents);

} // namespace coreo::runfile
