// The short life of `coreo bridge` before it is Python, and a probe of the user's file.

#include "platform/guard.h"
#include "python/message.h"
#include "python/python_run.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace coreo {
namespace {

/// As Bridge hands them on (resources/python/README.md).
enum class BridgeDescriptor : int { Control = 3, Plan, Events, Messages, Output, Input };

int refuse(const std::string &why)
{
    const std::string line = nlohmann::json{{"event", "refused"}, {"code", 4}, {"text", why}}.dump() + "\n";
    (void)::send(static_cast<int>(BridgeDescriptor::Control), line.data(), line.size(), MSG_NOSIGNAL);
    return static_cast<int>(ExitCode::Environment);
}

} // namespace

int becomePython(std::int64_t guard)
{
    if (!followGuard(static_cast<pid_t>(guard)))
        return static_cast<int>(ExitCode::Usage); // somebody typed the verb, or the guard is gone
    const rlimit noCore{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &noCore); // a crash is told, not dumped
    std::vector<std::string> programs;
    try {
        // Mapped from a copy: the interpreter is to find the descriptor open.
        programs = programsOf(SharedMemory::map(::dup(static_cast<int>(BridgeDescriptor::Plan)), SharedMemory::Access::ReadOnly));
    } catch (const Failure &failure) {
        return refuse(failure.what());
    }
    if (programs.size() != 2)
        return refuse("the plan cannot be read: the program was replaced while it ran.");
    const int output = static_cast<int>(BridgeDescriptor::Output);
    if (::dup2(output, STDOUT_FILENO) < 0 || ::dup2(output, STDERR_FILENO) < 0)
        return refuse(std::strerror(errno));
    // Isolated: neither the user's site packages nor environment variables change what is measured; no byte code is written.
    const char *arguments[] = {programs[0].c_str(), "-I", "-B", "-X", "faulthandler", programs[1].c_str(), nullptr};
    ::execv(programs[0].c_str(), const_cast<char *const *>(arguments));
    return refuse(std::string("it cannot be started: ") + std::strerror(errno) + ".");
}

std::uint32_t countPythonItems(const RunSpec &spec, const Workload &workload, StopFlag &stop)
{
    EventLayout layout;
    const std::string interpreter = findInterpreter(spec.python);
    SharedMemory plan = makeBridgePlan({spec, workload, layout, {}, {}, false, interpreter, BridgeMode::Probe});
    const EventMemory memory(layout);
    Bridge bridge(plan, memory.descriptor(), -1);
    nlohmann::json answer;
    const Bridge::Listener listener{[&](const nlohmann::json &said) { answer = said; }, [](const nlohmann::json &) {}};
    while (answer.is_null() && !bridge.ended() && !stop.asked())
        bridge.listen(listener, 20);
    bridge.listen(listener, 0);
    bridge.end();
    if (stop.asked())
        return 0;
    if (!answer.is_object() || message::text(answer, "event") != "ready")
        notReady(answer, bridge, interpreter);
    const std::int64_t items = message::integer(answer, "items");
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(items, 0, kMaxTasks));
}

} // namespace coreo
