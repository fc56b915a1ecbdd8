#include "cli/verbs.h"

#include "executors/process_worker.h"
#include "model/parameters.h"
#include "platform/guard.h"
#include "python/python_run.h"

#include <sys/types.h>

namespace coreo {

std::optional<int> runHiddenVerb(const std::vector<std::string> &arguments)
{
    std::uint64_t slot = 0, guard = 0;
    if (arguments.size() == 1 && arguments[0] == "guard")
        return runGuard();
    if (arguments.size() == 3 && arguments[0] == "worker" && parse::integer(arguments[1], slot) &&
        parse::integer(arguments[2], guard))
        return runWorkerProcess(static_cast<std::uint32_t>(slot), static_cast<pid_t>(guard));
    if (arguments.size() == 3 && arguments[0] == "bridge" && parse::integer(arguments[2], guard))
        return becomePython(static_cast<std::int64_t>(guard));
    return std::nullopt;
}

} // namespace coreo
