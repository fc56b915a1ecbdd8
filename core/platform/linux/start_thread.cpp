#include "platform/start_thread.h"

#include "model/problem.h"

#include <cerrno>
#include <cstring>
#include <sys/resource.h>

namespace coreo {

std::string startErrorText(int error)
{
    std::string text = std::strerror(error);
    rlimit processes{};
    if (error == EAGAIN && ::getrlimit(RLIMIT_NPROC, &processes) == 0 && processes.rlim_cur != RLIM_INFINITY)
        text += " (ulimit -u is " + std::to_string(processes.rlim_cur) + ")";
    return text;
}

void refuseThread(const std::system_error &error)
{
    throw Failure(ExitCode::Environment,
                  {coreoText("Cannot start a thread: %1. Nothing was run; raise the limit on threads (ulimit -u) or use "
                             "fewer workers."),
                   {startErrorText(error.code().value())}});
}

} // namespace coreo
