#include "simulator/attempts.h"

#include "model/problem.h"
#include "platform/failure_text.h"

#include <csignal>

namespace coreo {
namespace {

/// How the worker's process ends, as waitpid(2) would tell it.
int endOf(const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::Segv:
        return SIGSEGV;
    case Fault::Kind::Abort:
        return SIGABRT;
    case Fault::Kind::Signal:
        return static_cast<int>(fault.amount);
    case Fault::Kind::Exit:
        return static_cast<int>(fault.amount) << 8;
    default:
        return SIGKILL; // also of one that talked nonsense
    }
}

std::string crashText(const Fault &fault, WorkerId worker, TaskId task)
{
    const std::string who = "worker " + std::to_string(worker.value) + " ";
    const std::string what = "task " + std::to_string(task.value);
    if (fault.kind == Fault::Kind::Garbage)
        return who + "was ended while running " + what + ": it sent what no worker sends (protocol)";
    return who + endText(endOf(fault)) + (fault.kind == Fault::Kind::Exit ? " before finishing " : " while running ") + what;
}

/// What the native interpreter of steps would keep of it.
std::string thrownText(const Fault *fault)
{
    if (fault && fault->argument == "int")
        return "something was thrown that is not a std::exception";
    return failureText(fault && fault->argument == "large" ? std::string(1u << 16, '\xff') : "a fault that was asked for");
}

} // namespace

Attempts::Attempts(RunHistory &history)
    : m_history(history), m_timeout(static_cast<std::int64_t>(history.spec.timeout * 1e9)),
      m_processes(history.spec.executor == "processes")
{
    Text problem;
    if (!FaultPlan::parse(history.spec.fault, m_plan, problem))
        throw Failure(ExitCode::Usage, problem);
}

const Fault *Attempts::faultOf(TaskId task, std::uint32_t number) const
{
    return m_plan.empty() ? nullptr : m_plan.find(task, number, m_history.spec.seed);
}

std::uint32_t Attempts::number(TaskId task) const
{
    const auto failed = m_failed.find(task.value);
    return failed == m_failed.end() ? 1 : failed->second + 1;
}

Attempts::Fate Attempts::fate(TaskId task, std::uint32_t number) const
{
    const Fault *fault = faultOf(task, number);
    if (!fault)
        return {};
    switch (fault->kind) {
    case Fault::Kind::Throw:
        return {TaskState::Failed};
    case Fault::Kind::Hang:
    case Fault::Kind::Stop:
    case Fault::Kind::Spin:
        if (m_timeout == Time::zero())
            throw Failure(ExitCode::Usage,
                          {coreoText("%1 lasts for ever, and virtual time has nobody who loses patience: add a --timeout"),
                           {m_plan.neverEnds()}});
        return {TaskState::TimedOut, true, fault->kind == Fault::Kind::Spin ? SpanKind::Compute : SpanKind::Wait};
    case Fault::Kind::Alloc:
    case Fault::Kind::Result:
    case Fault::Kind::CloseFds:
    case Fault::Kind::Fork:
        return {};
    default:
        return {TaskState::Crashed};
    }
}

void Attempts::record(TaskId task, std::uint32_t number, WorkerId worker, Time started, Time ended, TaskState state)
{
    const Fault *fault = faultOf(task, number);
    TaskFailure failure;
    failure.task = task;
    failure.attempt = number;
    failure.worker = worker;
    failure.started = started;
    failure.ended = ended;
    failure.state = state;
    if (state == TaskState::TimedOut) {
        failure.text = timeoutText(m_timeout);
        failure.signal = m_processes ? signalName(SIGTERM) : "";
    } else if (state == TaskState::Crashed && fault) {
        const int end = endOf(*fault);
        failure.text = crashText(*fault, worker, task);
        failure.signal = signalName(end);
        if (fault->kind == Fault::Kind::Exit)
            failure.status = static_cast<int>(fault->amount);
    } else {
        failure.text = thrownText(fault);
    }
    m_history.addFailure(std::move(failure));
}

bool Attempts::repeats(TaskId task)
{
    return ++m_failed[task.value] <= m_history.spec.retries;
}

} // namespace coreo
