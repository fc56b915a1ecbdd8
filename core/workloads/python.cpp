// The user's own Python function: which file, which function, and where its items come from. What it does only CPython knows.

#include "workloads/builtin.h"

#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace coreo {
namespace {

Parameters parameters()
{
    using Kind = Parameter::Kind;
    return {{"file", coreoText("Python file"), Kind::File, "", 0, 0, {},
             coreoText("A file of yours, such as work.py; it is run only when the batch is")},
            {"function", coreoText("Function"), Kind::Name, "task", 0, 0, {},
             coreoText("Each task calls it with one item; what it raises is that task's failure")},
            {"items", coreoText("Items from"), Kind::Name, "", 0, 0, {},
             coreoText("A function of the file without parameters that returns the list of items; without it the items are 0, 1, 2, ...")}};
}

/// Nothing of the file is read here: only that there is one.
void requireFile(const std::string &path)
{
    struct stat status{};
    std::string why;
    if (path.empty())
        throw Failure(ExitCode::Usage,
                      {coreoText("Workload python: give the file, such as python:file=work.py,function=task.")});
    if (::stat(path.c_str(), &status) != 0)
        why = std::strerror(errno);
    else if (!S_ISREG(status.st_mode))
        why = "it is not a regular file";
    if (!why.empty())
        throw Failure(ExitCode::BadInputFile, {coreoText("Cannot use the Python file \"%1\": %2. Nothing was started."),
                                               {path, why}});
}

class PythonFunction : public Workload
{
public:
    [[nodiscard]] Task task(TaskId id) const override
    {
        Task task;
        task.add({Step::Kind::Call, 0, id.value});
        return task;
    }
    [[nodiscard]] std::uint64_t expected(TaskId) const override { return 0; }
    /// A coroutine function waits, and then goes on.
    [[nodiscard]] int spansPerTask() const override { return 2; }
    [[nodiscard]] bool knowsAnswers() const override { return false; }
    [[nodiscard]] bool needsPython() const override { return true; }
    [[nodiscard]] ResultKind resultKind() const override { return ResultKind::Hash; }
};

} // namespace

WorkloadInfo pythonInfo()
{
    return {"python", coreoText("Your Python function"),
            coreoText("Calls a function of a Python file of yours with each item; only with the back end python."),
            parameters(), [](const ParameterValues &) { return 0u; },
            [](const RunSpec &spec) -> std::unique_ptr<Workload> {
                requireFile(parameterValue(parameters(), spec.workloadParameters, "file"));
                return std::make_unique<PythonFunction>();
            }};
}

} // namespace coreo
