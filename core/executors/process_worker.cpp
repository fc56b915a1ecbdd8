#include "executors/process_worker.h"

#include "executors/loop_runner.h"
#include "executors/misbehave.h"
#include "executors/process_control.h"
#include "executors/process_frames.h"
#include "model/problem.h"
#include "platform/affinity.h"
#include "platform/guard.h"
#include "record/shared_memory.h"
#include "record/spec_json.h"
#include "workloads/workload.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace coreo {
namespace {

constexpr int kSocket = static_cast<int>(WorkerDescriptor::Socket);

void sendFrame(const WorkerFrame &frame)
{
    const std::string bytes = encodeFrame(frame);
    for (std::size_t sent = 0; sent < bytes.size();) {
        const ssize_t count = ::send(kSocket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR)
            return; // our program is gone, and the guard about to end us
        sent += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
}

void sendFailures(const std::vector<StepRunner::Thrown> &thrown)
{
    for (const StepRunner::Thrown &entry : thrown)
        sendFrame({WorkerFrame::Kind::Failure, entry.task.value, entry.attempt, static_cast<std::uint32_t>(entry.state),
                   entry.started.count(), entry.ended.count(), entry.text});
}

/// Where memory runs out, a worker is to be taken, not the program that shows what happened.
void offerToTheOomKiller()
{
    const int file = ::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    (void)!::write(file, "500", 3);
    ::close(file);
}

/// The worker with everything mapped.
class WorkerProcess
{
public:
    explicit WorkerProcess(std::uint32_t slot);
    /// Returns the process's exit status.
    int run();

private:
    [[nodiscard]] const PlanHeader &plan() const { return *reinterpret_cast<const PlanHeader *>(m_plan.data()); }
    void readPlan();
    std::optional<CoreId> pin(std::uint32_t place);
    void reportForWork(StepRunner &runner, Lane &lane, Time asked);
    int runOwnTask(StepRunner &runner, Lane &lane, std::uint32_t attempt);
    std::unique_ptr<StepRunner> makeRunner(Lane &lane, StopFlag &stop, StepRunner::Options options);

    const std::uint32_t m_slot;
    SharedMemory m_control, m_plan, m_memory;
    RunSpec m_spec;
    std::vector<CoreId> m_usable;
    std::unique_ptr<Workload> m_workload;
};

WorkerProcess::WorkerProcess(std::uint32_t slot)
    : m_slot(slot),
      m_control(SharedMemory::map(static_cast<int>(WorkerDescriptor::Control), SharedMemory::Access::ReadWrite)),
      m_plan(SharedMemory::map(static_cast<int>(WorkerDescriptor::Plan), SharedMemory::Access::ReadOnly)),
      m_memory(SharedMemory::map(static_cast<int>(WorkerDescriptor::Lane), SharedMemory::Access::ReadWrite))
{
    readPlan();
}

void WorkerProcess::readPlan()
{
    const PlanHeader &header = plan();
    if (m_plan.size() < sizeof header || header.layout != PlanHeader::kLayout || header.sizes != PlanHeader().sizes)
        throw Failure(ExitCode::Environment,
                      coreoText("The worker program is of another version: it was replaced meanwhile."));
    clock::adopt(header.calibration);
    applySpecJson(m_spec, {m_plan.data() + header.textAt, header.textSize}, 1, "the plan");
    const auto *usable = reinterpret_cast<const std::uint32_t *>(m_plan.data() + header.usableAt);
    for (std::uint64_t i = 0; i < header.usableCount; ++i)
        m_usable.emplace_back(usable[i]);
    const WorkloadInfo *info = findWorkload(m_spec.workload);
    if (!info)
        throw Failure(ExitCode::Environment,
                      {coreoText("The worker program does not know the workload %1."), {m_spec.workload}});
    m_workload = info->make(m_spec);
}

std::optional<CoreId> WorkerProcess::pin(std::uint32_t place)
{
    if (m_usable.empty())
        return std::nullopt;
    const CoreId core = m_usable[place % m_usable.size()];
    std::string error;
    if (pinThread(core, error))
        return core;
    sendFrame({WorkerFrame::Kind::Warning, core.value, 0, 0, 0, 0, error});
    return std::nullopt;
}

std::unique_ptr<StepRunner> WorkerProcess::makeRunner(Lane &lane, StopFlag &stop, StepRunner::Options options)
{
    if (!m_spec.onLoops())
        return std::make_unique<StepRunner>(*m_workload, lane, stop, plan().zero, std::move(options));
    options.timeout = Time(static_cast<std::int64_t>(m_spec.timeout * 1e9)); // a loop ends those that sleep too long
    char *const passOver = m_plan.data() + plan().passOverAt;
    return std::make_unique<LoopRunner>(*m_workload, lane, stop, plan().zero, std::move(options), [passOver](TaskId task) {
        return std::atomic_ref(passOver[task.value]).load(std::memory_order_acquire) != 0;
    });
}

int WorkerProcess::run()
{
    const PlanHeader &header = plan();
    auto &control = *reinterpret_cast<ControlBlock *>(m_control.data());
    auto &slot = *reinterpret_cast<WorkerSlot *>(m_memory.data());
    Lane lane(m_memory.data() + kWorkerSlotBytes, header.spansPerLane, Lane::Memory::InUse);
    StopFlag stop(control.stop);
    StepRunner::Options options = StepRunner::optionsFor(m_spec);
    options.rate.turnsPerNs = header.turnsPerNs;
    options.claims = &control.words.queue;
    options.timeout = Time::zero(); // the coordinator ends us: a task that hangs would not look at any clock
    if (m_workload->inputPieces() > 0)
        options.input = static_cast<int>(WorkerDescriptor::Input);
    options.misbehave = [&](const Fault &fault) { misbehave(fault, kSocket); };
    const std::unique_ptr<StepRunner> runner = makeRunner(lane, stop, std::move(options));

    lane.spans.prefault(header.spansExpected); // the memory is there, but not in this process's page tables
    reportForWork(*runner, lane, Time(slot.asked.load()));
    if (m_spec.processPerTask())
        return runOwnTask(*runner, lane, slot.attempt.load());
    ClaimQueue queue(control.words.queue, m_plan.data() + header.queueAt, header.submits);
    ClaimQueue front(control.words.front, m_plan.data() + header.frontAt, header.frontEntries);
    WorkerLoop::Place place{control.words, queue, front, slot.notices, lane, *runner, stop, FutexScope::Shared,
                            header.spinning != 0, {}, sendFailures, &slot.held};
    if (m_spec.pin == Pin::Task)
        place.pinForTask = [this](TaskId task) { pin(task.value); };
    place.turns = ClaimTurns(std::min(m_spec.workers, static_cast<std::uint32_t>(m_usable.size())));
    WorkerLoop(std::move(place)).run();
    return 0;
}

void WorkerProcess::reportForWork(StepRunner &runner, Lane &lane, Time asked)
{
    if (m_spec.nice != 0)
        setThreadNice(m_spec.nice);
    std::optional<CoreId> pinned;
    if (m_spec.pin == Pin::Worker)
        pinned = pin(m_slot);
    Span startUp;
    startUp.start = asked;
    startUp.end = runner.now();
    startUp.kind = SpanKind::Startup;
    startUp.core = currentCore();
    lane.spans.push(startUp);
    sendFrame({WorkerFrame::Kind::Ready,
               0,
               0,
               pinned ? pinned->value + 1 : 0,
               startUp.start.count(),
               startUp.end.count(),
               {}});
    setThreadName("coreo worker " + std::to_string(m_slot)); // from now on it works
}

/// What a process of process_join does. Nobody is handed its result, so it is checked here; the status is all it tells.
int WorkerProcess::runOwnTask(StepRunner &runner, Lane &lane, std::uint32_t attempt)
{
    const TaskId task(m_slot);
    if (m_spec.pin == Pin::Task)
        pin(task.value);
    Time at = runner.now();
    runner.run({task, 1}, at, at, attempt);
    lane.idle();
    sendFailures(runner.takeThrown());
    const Span &end = lane.spans[lane.spans.size() - 1];
    const bool right = end.state() == TaskState::Ok && end.result == m_workload->expected(task);
    return right ? 0 : static_cast<int>(ExitCode::TaskNotOk);
}

} // namespace

int runWorkerProcess(std::uint32_t slot, pid_t guard)
{
    if (!followGuard(guard))
        return static_cast<int>(ExitCode::Usage); // somebody typed the verb, or the guard is gone
    offerToTheOomKiller();
    const rlimit noCore{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &noCore); // a crash is told, not dumped
    try {
        WorkerProcess worker(slot);
        return worker.run();
    } catch (const std::exception &error) {
        sendFrame({WorkerFrame::Kind::Cannot, 0, 0, 0, 0, 0, error.what()});
        return static_cast<int>(ExitCode::Environment);
    }
}

} // namespace coreo
