#include "executors/process_executor.h"

#include "executors/process_control.h"
#include "executors/process_plan.h"
#include "platform/failure_text.h"

#include <algorithm>
#include <climits>
#include <utility>

namespace coreo {

struct ProcessExecutor::Shared
{
    explicit Shared(const ExecutorContext &context)
        : controlMemory(SharedMemory::create("coreo control", sizeof(ControlBlock))),
          control(*::new (controlMemory.data()) ControlBlock), plan(context),
          queue(control.words.queue, plan.queueMemory(), plan.header().submits),
          front(control.words.front, plan.frontMemory(), plan.header().frontEntries)
    {}

    SharedMemory controlMemory;
    ControlBlock &control;
    ProcessPlan plan;
    ClaimQueue queue;
    ClaimQueue front;
};

ProcessExecutor::ProcessExecutor(const ExecutorContext &context)
    : ProcessExecutor(context, std::make_unique<Shared>(context))
{}

ProcessExecutor::ProcessExecutor(const ExecutorContext &context, std::unique_ptr<Shared> shared)
    : PoolExecutor(context, shared->control.words, shared->queue, shared->front, FutexScope::Shared),
      m_shared(std::move(shared)), m_supervisor(context.history.workerLanes()),
      m_places(context.history.workerLanes())
{
    m_shared->plan.setSpinning(m_spinning);
    for (std::uint32_t i = 0; i < m_places.size(); ++i) {
        ::new (context.history.laneMemory(i).data()) WorkerSlot;
        addRing(slotOf(i).notices);
    }
}

ProcessExecutor::~ProcessExecutor()
{
    finish();
}

WorkerSlot &ProcessExecutor::slotOf(std::uint32_t slot)
{
    return *reinterpret_cast<WorkerSlot *>(m_context.history.laneMemory(slot).data());
}

void ProcessExecutor::startWorkers()
{
    m_supervisor.start(m_context, m_words, m_shared->controlMemory.descriptor(), m_shared->plan.descriptor());
    for (std::uint32_t i = 0; i < m_places.size(); ++i)
        startWorker(i);
}

void ProcessExecutor::startWorker(std::uint32_t slot)
{
    Place &place = m_places[slot];
    WorkerSlot &shared = slotOf(slot);
    Lane &lane = m_context.history.lane(slot);
    const Time asked = now();
    lane.idle();
    lane.leftOnLoop(0);
    shared.held.ticket.store(HeldClaim::kNone, std::memory_order_seq_cst);
    shared.asked.store(asked.count(), std::memory_order_seq_cst);
    place.alive = true;
    place.spansAtStart = lane.spans.size();
    m_supervisor.startWorker(slot, asked);
}

void ProcessExecutor::wake()
{
    if (m_context.stop.asked()) {
        m_shared->control.stop.store(1, std::memory_order_seq_cst);
        futexWake(m_shared->control.stop, INT_MAX, FutexScope::Shared);
    }
    PoolExecutor::wake();
}

void ProcessExecutor::lookAtWorkers()
{
    settleDeaths();
    if (m_due > 0)
        startDue();
}

void ProcessExecutor::settleDeaths()
{
    const std::vector<WorkerDeath> deaths = m_supervisor.takeDeaths();
    for (const WorkerDeath &death : deaths)
        m_places[death.slot].alive = false;
    if (!deaths.empty()) {
        drainRings(); // all that the dead have told
        bool somebodyClaimed = false;
        for (const WorkerDeath &death : deaths)
            somebodyClaimed = settle(death) || somebodyClaimed;
        if (somebodyClaimed)
            askWhatIsLost();
        for (const WorkerDeath &death : deaths)
            replace(death);
    }
    const bool found = m_lost.asked && findLost();
    if (deaths.empty() && !found)
        return;
    // One of them may have been woken for work that it did not live to claim.
    m_words.work.fetch_add(1, std::memory_order_seq_cst);
    futexWake(m_words.work, INT_MAX, m_scope);
}

/// Whatever was taken before this moment and is nowhere announced was taken by somebody who is dead, once every living
/// worker has been seen to be past the claim that it may have been in the middle of.
void ProcessExecutor::askWhatIsLost()
{
    m_lost.asked = true;
    m_lost.queue.claimed = m_queue.claimed();
    m_lost.front.claimed = m_front.claimed();
    for (std::uint32_t i = 0; i < m_places.size(); ++i) {
        m_places[i].heldWhenAsked = slotOf(i).held.ticket.load(std::memory_order_seq_cst);
        m_places[i].mayAnnounce = m_places[i].alive;
    }
}

/// False while that cannot be told.
bool ProcessExecutor::findLost()
{
    std::vector<std::uint64_t> held;
    for (std::uint32_t i = 0; i < m_places.size(); ++i)
        if (m_places[i].alive)
            held.push_back(slotOf(i).held.ticket.load(std::memory_order_seq_cst));
    drainRings(); // after that look: who announces something new by then has told of what it held before
    std::size_t next = 0;
    for (Place &place : m_places) {
        if (!place.alive)
            continue;
        const std::uint64_t ticket = held[next++];
        const bool announced = ticket != HeldClaim::kClaiming && ticket != HeldClaim::kNone;
        if (ticket == HeldClaim::kNone || (announced && (ticket != place.heldWhenAsked || !isSettled(ticket))))
            place.mayAnnounce = false;
        if (place.mayAnnounce)
            return false;
    }
    m_lost.asked = false;
    std::sort(held.begin(), held.end());
    handOutLost(m_lost.queue, m_queue, 0, held);
    handOutLost(m_lost.front, m_front, HeldClaim::kFront, held);
    return true;
}

void ProcessExecutor::handOutLost(Lost::Tickets &tickets, const ClaimQueue &queue, std::uint64_t mark,
                                  const std::vector<std::uint64_t> &held)
{
    bool allBefore = true;
    for (std::uint64_t index = tickets.settledBelow; index < tickets.claimed; ++index) {
        const std::uint64_t ticket = index | mark;
        if (!isSettled(ticket) && !queue.isVoid(index)) {
            if (std::binary_search(held.begin(), held.end(), ticket)) {
                allBefore = false;
                continue;
            }
            isSettled(ticket) = true;
            const ClaimQueue::Claim claim = queue.claimOf(index);
            handOutNext(claim.chunk, claim.attempt);
        }
        if (allBefore)
            tickets.settledBelow = index + 1;
    }
}

std::vector<bool>::reference ProcessExecutor::isSettled(std::uint64_t ticket)
{
    const bool front = (ticket & HeldClaim::kFront) != 0;
    std::vector<bool> &settled = front ? m_settledFront : m_settled;
    const std::uint64_t index = ticket & ~HeldClaim::kFront;
    if (index >= settled.size())
        settled.resize(std::max<std::size_t>(index + 1, settled.size() * 2));
    return settled[index];
}

/// What the dead worker held finds its place. True if it may have taken something that it did not announce.
bool ProcessExecutor::settle(const WorkerDeath &death)
{
    const HeldClaim &held = slotOf(death.slot).held;
    const std::uint64_t ticket = held.ticket.load(std::memory_order_seq_cst);
    if (ticket == HeldClaim::kNone)
        return false;
    if (ticket == HeldClaim::kClaiming || isSettled(ticket))
        return true;
    isSettled(ticket) = true;
    m_places[death.slot].begunOnLoop = m_context.history.lane(death.slot).onLoop().left > 0;
    const ClaimQueue &queue = (ticket & HeldClaim::kFront) != 0 ? m_front : m_queue;
    settleChunk(death, queue.claimOf(ticket & ~HeldClaim::kFront), held.spansBefore.load(std::memory_order_relaxed));
    return false;
}

void ProcessExecutor::settleChunk(const WorkerDeath &death, const ClaimQueue::Claim &claim, std::size_t spansBefore)
{
    Lane &lane = m_context.history.lane(death.slot);
    const Chunk chunk = claim.chunk;
    std::vector<bool> done(chunk.count); // has its end, or is repeated on its own
    TaskId begun;                        // has spans, but no end
    for (std::size_t i = spansBefore; i < lane.spans.size(); ++i) {
        const Span &span = lane.spans[i];
        if (span.task < chunk.first || span.task.value >= chunk.end())
            continue;
        begun = span.lastOfTask() ? TaskId() : span.task;
        if (span.lastOfTask())
            done[span.task.value - chunk.first.value] = true;
    }
    skipSpans(death.slot, spansBefore);
    recordUntold(m_context.history, death, spansBefore, claim.attempt);
    settleEnds(death.slot, chunk);
    const TaskId running = begun.isNone() ? lane.doing().task : begun;
    const bool ran = !running.isNone() && running >= chunk.first && running.value < chunk.end() &&
                     !done[running.value - chunk.first.value] && !(chunk.count > 1 && reported(running));
    const bool meantForAnother = death.timedOut && *death.timedOut != running; // it was over when we ended its worker
    if (ran && !meantForAnother) {
        done[running.value - chunk.first.value] = true;
        settleRunning(death, running, begun.isNone());
        passOver(running);
    }
    lane.leftOnLoop(0);
    skipSpans(death.slot, lane.spans.size());
    handOutRest(claim, done);
}

/// What the dead worker had not begun, or slept on its event loop, is handed out next.
void ProcessExecutor::handOutRest(const ClaimQueue::Claim &claim, const std::vector<bool> &done)
{
    const auto first = static_cast<std::uint32_t>(std::find(done.begin(), done.end(), false) - done.begin());
    if (first == claim.chunk.count)
        return;
    if (m_context.history.spec.onLoops()) { // as one batch: side by side, as before; what is done is passed over
        const auto after = static_cast<std::uint32_t>(done.rend() - std::find(done.rbegin(), done.rend(), false));
        handOutNext({TaskId(claim.chunk.first.value + first), after - first}, claim.attempt);
        return;
    }
    for (std::uint32_t i = first; i < claim.chunk.count;) {
        std::uint32_t until = i;
        while (until < claim.chunk.count && !done[until])
            ++until;
        handOutNext({TaskId(claim.chunk.first.value + i), until - i}, claim.attempt);
        i = until + 1;
    }
}

void ProcessExecutor::passOver(TaskId task)
{
    m_shared->plan.passOver(task);
}

/// The one task that the dead worker was doing gets its end, and is repeated where the run asks for it.
void ProcessExecutor::settleRunning(const WorkerDeath &death, TaskId task, bool first)
{
    endByDeath(m_context.history, death, task, attemptOf(task), first);
    if (!repeat(task))
        report({task, 1});
}

void ProcessExecutor::replace(const WorkerDeath &death)
{
    Place &place = m_places[death.slot];
    // Its start-up is one span; whatever is beyond it is of tasks. A loop may have begun tasks and ended none.
    if (std::exchange(place.begunOnLoop, false) ||
        m_context.history.lane(death.slot).spans.size() > place.spansAtStart + 1) {
        place.restart.worked();
        startWorker(death.slot);
        return;
    }
    const std::size_t received = m_context.history.received.tasks.written();
    const RestartRule::Next next = place.restart.endedEarly(death.fromOutside(), received, now());
    if (next == RestartRule::Next::StartNow)
        startWorker(death.slot);
    else if (next == RestartRule::Next::StartLater)
        ++m_due;
    else
        giveUp(death);
}

void ProcessExecutor::startDue()
{
    for (std::uint32_t i = 0; i < m_places.size(); ++i)
        if (m_places[i].restart.isDue(now())) {
            --m_due;
            startWorker(i);
        }
}

void ProcessExecutor::giveUp(const WorkerDeath &death)
{
    m_places[death.slot].givenUp = true;
    std::size_t left = 0;
    for (const Place &place : m_places)
        left += place.givenUp ? 0 : 1;
    const std::string reason = death.reason.empty() ? "it " + endText(death.status) : death.reason;
    if (left == 0)
        throw Failure(
            ExitCode::Environment,
            {coreoText(
                 "No worker process of %1 comes to its first task, after %2 starts each: %3. What had finished is "
                 "kept; see to the cause, or use executor threads."),
             {Guard::programPath(), std::to_string(RestartRule::kMostDeaths), reason}});
    m_context.history.addWarning({coreoText("Only %1 of %2 workers could be started: %3. The run goes on with them."),
                                  {std::to_string(left), std::to_string(m_places.size()), reason}});
}

void ProcessExecutor::finish()
{
    wake();
    close();
    m_supervisor.finish();
    m_shared->controlMemory.closeDescriptor();
    m_shared->plan.closeDescriptor();
    closeLanes(m_context.history, now());
}

} // namespace coreo
