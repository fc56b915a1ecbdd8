#include "session/backend.h"

namespace coreo {

bool runsOnPython(const std::string &executor)
{
    return executor != "threads" && executor != "inline";
}

RunSpec onBackend(RunSpec spec, const std::string &backend)
{
    if (spec.backend == backend)
        return spec;
    const RunSpec defaults;
    if (spec.onPython()) {
        spec.python = defaults.python;
        spec.startMethod = defaults.startMethod;
        spec.onError = defaults.onError; // a run of CPython's says "api", because that is how it is
    }
    spec.cores = 0;
    spec.costs = defaults.costs;
    spec.backend = backend;
    if (spec.onPython()) {
        spec.retries = 0;
        spec.timeout = 0;
        if (spec.executor == "threads")
            spec.executor = "gil-threads"; // that is what its threads are
        else if (!runsOnPython(spec.executor))
            spec.executor.clear();
    }
    if (!spec.onPython() && !spec.underLock())
        spec.switchInterval = defaults.switchInterval;
    return spec;
}

} // namespace coreo
