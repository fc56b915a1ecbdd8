#include "executors/process_supervisor.h"

#include "platform/affinity.h"
#include "platform/clock.h"
#include "platform/failure_text.h"
#include "platform/other_process.h"
#include "platform/start_thread.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace coreo {
namespace {

using namespace std::chrono_literals;

constexpr auto kAnswerTime = 5s;          ///< from being started to being ready
constexpr auto kAnswerTimeAWorker = 50ms; ///< and more for each that starts beside it
constexpr auto kGrace = 400ms;            ///< between TERM and KILL
constexpr auto kFinishTime = 500ms;       ///< for workers to end by themselves

} // namespace

ProcessSupervisor::ProcessSupervisor(const ExecutorContext &context, PoolWords &words, int control, int plan)
    : m_context(context), m_words(words), m_control(control), m_plan(plan),
      m_timeout(static_cast<std::int64_t>(context.history.spec.timeout * 1e9)), m_places(context.history.laneCount())
{
    m_guard.start();
    m_poke = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_poke < 0)
        throw Failure(ExitCode::Environment, {coreoText("Cannot watch over worker processes: %1. Nothing was run."),
                                              {std::strerror(errno)}});
    try {
        m_thread = startThread([this] { loop(); });
    } catch (...) {
        ::close(m_poke);
        throw;
    }
}

ProcessSupervisor::~ProcessSupervisor()
{
    finish();
}

Time ProcessSupervisor::now() const
{
    return Time(clock::now() - m_context.zero);
}

void ProcessSupervisor::poke() const
{
    const std::uint64_t one = 1;
    (void)!::write(m_poke, &one, sizeof one);
}

void ProcessSupervisor::start(std::uint32_t slot, Time asked)
{
    const std::lock_guard lock(m_mutex);
    if (!m_guard.running())
        m_guard.start();
    Place &place = m_places[slot];
    const std::int64_t cpuBefore = place.cpuBefore;
    place = Place{};
    place.cpuBefore = cpuBefore;
    place.pending = true;
    place.asked = asked;
    place.answerUntil = Clock::now() + kAnswerTime + kAnswerTimeAWorker * m_places.size();
    int ends[2] = {-1, -1};
    const auto makeSocket = [&] { return ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0; };
    if (!makeSocket() && (errno != EMFILE || !raiseDescriptorLimit() || !makeSocket())) {
        place.reason = std::strerror(errno);
        died(slot, 0);
        return;
    }
    place.socket = ends[0];
    std::vector<int> descriptors{ends[1], m_control, m_plan, m_context.history.laneMemory(slot).descriptor()};
    if (m_context.input >= 0)
        descriptors.push_back(m_context.input);
    m_guard.startWorker(slot, descriptors);
    ::close(ends[1]);
    poke();
}

std::vector<WorkerDeath> ProcessSupervisor::takeDeaths()
{
    if (!hasDeaths())
        return {};
    const std::lock_guard lock(m_mutex);
    m_hasDeaths.store(false, std::memory_order_seq_cst);
    return std::exchange(m_deaths, {});
}

void ProcessSupervisor::loop()
{
    setThreadName("supervisor");
    while (turn()) {
    }
}

/// Waits for news and takes it in; false when there is nothing more to watch over.
bool ProcessSupervisor::turn()
{
    std::vector<pollfd> ready;
    std::vector<std::uint32_t> slots;
    int timeout = -1;
    {
        const std::lock_guard lock(m_mutex);
        const bool working = std::any_of(m_places.begin(), m_places.end(),
                                         [](const Place &place) { return place.pending && place.ready; });
        if (m_finishing && (!working || Clock::now() >= m_finishUntil))
            return false;
        ready.push_back({m_poke, POLLIN, 0});
        ready.push_back({m_guard.descriptor(), POLLIN, 0}); // ignored by poll(2) where it is -1
        for (std::uint32_t slot = 0; slot < m_places.size(); ++slot)
            if (m_places[slot].socket >= 0) {
                ready.push_back({m_places[slot].socket, POLLIN, 0});
                slots.push_back(slot);
            }
        timeout = waitTime();
    }
    (void)::poll(ready.data(), ready.size(), timeout);
    const std::lock_guard lock(m_mutex);
    std::uint64_t pokes = 0;
    (void)!::read(m_poke, &pokes, sizeof pokes);
    for (std::size_t i = 0; i < slots.size(); ++i)
        if (ready[i + 2].revents != 0)
            readSocket(slots[i]);
    takeGuardEvents();
    checkTimes();
    return true;
}

/// In milliseconds, as for poll(2).
int ProcessSupervisor::waitTime() const
{
    bool starting = false, ending = false;
    for (const Place &place : m_places) {
        starting = starting || (place.pending && !place.ready);
        ending = ending || (place.pending && place.killAt != Clock::time_point());
    }
    if (m_timeout > Time::zero() || ending || m_finishing)
        return 10;
    return starting ? 100 : -1;
}

void ProcessSupervisor::takeGuardEvents()
{
    while (m_guard.running()) {
        const std::optional<GuardEvent> event = m_guard.receive();
        if (!event)
            return;
        if (event->kind == GuardEvent::Kind::Lost)
            return guardLost();
        if (event->slot < m_places.size())
            takeEvent(*event);
    }
}

void ProcessSupervisor::takeEvent(const GuardEvent &event)
{
    Place &place = m_places[event.slot];
    RunHistory &history = m_context.history;
    switch (event.kind) {
    case GuardEvent::Kind::Started: {
        place.pid = event.pid;
        WorkerInfo info;
        info.id = WorkerId(event.slot);
        info.kind = "process";
        info.pid = info.tid = event.pid;
        info.started = place.asked;
        history.addWorker(std::move(info));
        readSocket(event.slot); // it may have been quicker than the guard's word
        break;
    }
    case GuardEvent::Kind::StartFailed:
        place.reason = startErrorText(event.value);
        died(event.slot, 0);
        break;
    case GuardEvent::Kind::Ended:
        place.cpuBefore += event.cpu; // its clock went with it
        died(event.slot, event.value);
        break;
    case GuardEvent::Kind::Stopped:
        history.addWarning({coreoText("Worker %1 (pid %2) is not responding since %3 s: somebody stopped it."),
                            {std::to_string(event.slot), std::to_string(event.pid),
                             std::to_string(now().count() / 1'000'000'000)}});
        m_stops.begin(WorkerId(event.slot), now());
        break;
    case GuardEvent::Kind::Continued:
        m_stops.end(WorkerId(event.slot), now());
        break;
    case GuardEvent::Kind::Lost:
        break;
    }
}

/// The guard was killed: its workers die with it (followGuard), and what is left falls to us. One that ends by itself is no
/// guard of ours, and its successors would do the same.
void ProcessSupervisor::guardLost()
{
    const int status = m_guard.end();
    for (std::uint32_t slot = 0; slot < m_places.size(); ++slot)
        if (Place &place = m_places[slot]; place.pending) {
            place.cpuBefore = cpuOf(place);
            if (!WIFSIGNALED(status))
                place.reason = "its guard " + endText(status);
            died(slot, SIGKILL);
        }
}

void ProcessSupervisor::readSocket(std::uint32_t slot)
{
    Place &place = m_places[slot];
    char bytes[16'384];
    while (place.socket >= 0 && (place.pid >= 0 || place.reason.empty())) {
        if (place.pid < 0)
            return; // its start is not told yet; the bytes wait
        const ssize_t count = ::recv(place.socket, bytes, sizeof bytes, MSG_DONTWAIT);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return;
        if (count <= 0) { // closed: by its end, which the guard tells, or by a task that closes what is not its own
            ::close(place.socket);
            place.socket = -1;
            return;
        }
        place.frames.add(bytes, static_cast<std::size_t>(count));
        while (std::optional<WorkerFrame> frame = place.frames.next())
            takeFrame(slot, std::move(*frame));
        if (place.frames.broken()) {
            place.protocol = true;
            ::close(place.socket);
            place.socket = -1;
            kill(slot);
        }
    }
}

void ProcessSupervisor::takeFrame(std::uint32_t slot, WorkerFrame frame)
{
    Place &place = m_places[slot];
    RunHistory &history = m_context.history;
    switch (frame.kind) {
    case WorkerFrame::Kind::Ready:
        place.ready = true;
        history.workerReady(WorkerId(slot), Time(frame.ended),
                            frame.state == 0 ? std::nullopt : std::optional<CoreId>(CoreId(frame.state - 1)));
        break;
    case WorkerFrame::Kind::Failure: {
        if (frame.task >= history.taskCount())
            break;
        TaskFailure failure;
        failure.task = TaskId(frame.task);
        failure.attempt = frame.attempt;
        failure.worker = WorkerId(slot);
        failure.pid = place.pid;
        failure.started = Time(frame.started);
        failure.ended = Time(frame.ended);
        failure.state = TaskState::Failed;
        failure.text = failureText(frame.text);
        history.addFailure(std::move(failure));
        break;
    }
    case WorkerFrame::Kind::Warning:
        history.addWarning({coreoText("Could not pin to CPU %1: %2. The run goes on unpinned there."),
                            {std::to_string(frame.task), failureText(frame.text)}});
        break;
    case WorkerFrame::Kind::Cannot:
        place.reason = failureText(frame.text);
        break;
    case WorkerFrame::Kind::Bulk:
        break; // what a task returns beyond its result is taken and dropped
    }
}

void ProcessSupervisor::checkTimes()
{
    const Clock::time_point at = Clock::now();
    for (std::uint32_t slot = 0; slot < m_places.size(); ++slot) {
        Place &place = m_places[slot];
        if (!place.pending || place.pid < 0)
            continue;
        if (!place.ready && at >= place.answerUntil && place.reason.empty()) {
            place.reason = "it did not answer in time";
            kill(slot);
        }
        if (place.killAt != Clock::time_point() && at >= place.killAt) {
            place.killAt = {};
            kill(slot);
        }
        if (m_timeout > Time::zero() && place.ready && !place.timedOut)
            checkTimeout(slot);
    }
}

void ProcessSupervisor::checkTimeout(std::uint32_t slot)
{
    const Lane &lane = m_context.history.lane(slot);
    const Doing doing = lane.doing();
    if (doing.task.isNone())
        return;
    const std::size_t spans = lane.spans.size();
    Time begin = doing.since;
    for (std::size_t i = spans; i > 0 && lane.spans[i - 1].task == doing.task && !lane.spans[i - 1].lastOfTask(); --i)
        begin = lane.spans[i - 1].start;
    // Where the task has just ended its span is there: nothing to end. Else the slot is still about it.
    if (now() - begin < m_timeout ||
        (spans > 0 && lane.spans[spans - 1].start >= begin && lane.spans[spans - 1].lastOfTask()))
        return;
    Place &place = m_places[slot];
    place.timedOut = doing.task;
    place.killAt = Clock::now() + kGrace;
    m_guard.signal(slot, SIGTERM);
    m_guard.signal(slot, SIGCONT); // one that is stopped takes TERM only then
}

void ProcessSupervisor::kill(std::uint32_t slot)
{
    m_places[slot].killed = true;
    m_guard.signal(slot, SIGKILL);
}

/// Tells the coordinator, after what the worker has still sent.
void ProcessSupervisor::died(std::uint32_t slot, int status)
{
    Place &place = m_places[slot];
    if (!place.pending)
        return;
    readSocket(slot);
    if (place.socket >= 0)
        ::close(place.socket);
    place.socket = -1;
    place.pending = false;
    m_stops.end(WorkerId(slot), now());
    const bool byAnother = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL && !place.killed;
    WorkerDeath death{slot,           place.pid,      status,       now(), place.ready, place.protocol,
                      byAnother && m_oom.tookOne(), place.timedOut, place.reason};
    place.pid = -1;
    m_deaths.push_back(std::move(death));
    m_hasDeaths.store(true, std::memory_order_seq_cst);
    m_words.wakes.fetch_add(1, std::memory_order_seq_cst);
    futexWake(m_words.wakes, 1, FutexScope::Shared);
}

void ProcessSupervisor::finish()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
        m_finishUntil = Clock::now() + kFinishTime;
    }
    poke();
    m_thread.join();
    const std::lock_guard lock(m_mutex);
    takeGuardEvents();
    m_guard.end();
    for (std::uint32_t slot = 0; slot < m_places.size(); ++slot) {
        readSocket(slot);
        if (m_places[slot].socket >= 0)
            ::close(m_places[slot].socket);
        m_places[slot].socket = -1;
        m_places[slot].pid = -1;
    }
    ::close(m_poke);
}

std::int64_t ProcessSupervisor::cpuOf(const Place &place) const
{
    return place.cpuBefore + (place.pid < 0 ? 0 : cpuOfProcess(place.pid));
}

bool ProcessSupervisor::signalWorker(std::uint32_t slot, std::int64_t pid, int number)
{
    const std::lock_guard lock(m_mutex);
    if (slot >= m_places.size() || !m_places[slot].pending || m_places[slot].pid < 0 || m_places[slot].pid != pid)
        return false;
    m_guard.signal(slot, number);
    return true;
}

std::vector<std::int64_t> ProcessSupervisor::consumedCpu() const
{
    std::vector<std::int64_t> out;
    const std::lock_guard lock(m_mutex);
    for (const Place &place : m_places)
        out.push_back(cpuOf(place));
    return out;
}

} // namespace coreo
