#include "executors/worker_loop.h"

#include <thread>

namespace coreo {

void WorkerLoop::run()
{
    Place &place = m_place;
    if (place.held)
        place.held->ticket.store(HeldClaim::kClaiming, std::memory_order_seq_cst);
    Time at = place.runner.now();
    while (!place.stop.asked()) {
        if (claim()) {
            wakeWhoWaits();
        } else {
            place.lane.idle();
            if (place.lock)
                place.lock->letGo();
            if (!idle())
                break;
            m_fresh = true;
        }
        if (m_fresh) // else it was there when the task before began, whose end is this one's start
            at = place.runner.now();
        if (place.pinForTask)
            place.pinForTask(m_claim.chunk.first);
        const Time before = at;
        const bool goOn = place.runner.run(m_claim.chunk, at, at, m_claim.attempt);
        const bool failed = place.runner.anyThrown();
        if (failed)
            place.thrown(place.runner.takeThrown());
        if (!goOn)
            break;
        tell(failed);
        if (place.turns.over(at - before, m_cursor.alone)) [[unlikely]]
            at = stayAway();
    }
    if (place.lock)
        place.lock->letGo();
    place.lane.idle();
}

/// Lets others claim for a moment, as one that has nothing to do; the instant at which it comes back.
Time WorkerLoop::stayAway()
{
    m_place.lane.idle();
    Time at = m_place.runner.now();
    for (const Time until = at + m_place.turns.away(); at < until; at = m_place.runner.now()) {
    }
    return at;
}

/// Takes the next chunk if there is one: what waits in front first.
bool WorkerLoop::claim()
{
    const bool inFront = !m_place.front.empty() && m_place.front.claim(m_frontCursor, m_claim);
    if (inFront)
        m_claim.ticket |= HeldClaim::kFront;
    else if (!m_place.queue.claim(m_cursor, m_claim))
        return false;
    m_fresh = inFront || m_cursor.fresh;
    if (m_place.held)
        announce();
    return true;
}

void WorkerLoop::announce()
{
    m_place.lane.idle(); // what it did before is not what it does of this
    m_place.held->spansBefore.store(m_place.lane.spans.written(), std::memory_order_relaxed);
    m_place.held->ticket.store(m_claim.ticket, std::memory_order_release);
}

/// The same for a worker that has said that it claims nothing.
bool WorkerLoop::claimWhenIdle()
{
    if (m_place.front.empty() && m_place.queue.empty())
        return false;
    if (m_place.held)
        m_place.held->ticket.store(HeldClaim::kClaiming, std::memory_order_seq_cst);
    if (claim())
        return true;
    if (m_place.held)
        m_place.held->ticket.store(HeldClaim::kNone, std::memory_order_seq_cst);
    return false;
}

/// Waits for the next chunk; false when there will be none.
bool WorkerLoop::idle()
{
    PoolWords &words = m_place.words;
    if (m_place.held)
        m_place.held->ticket.store(HeldClaim::kNone, std::memory_order_seq_cst);
    // An addition, because it meets the coordinator's exchange: either it sees what was told, or it is seen asleep.
    if (words.sleep.fetch_add(0, std::memory_order_seq_cst) != static_cast<std::uint32_t>(PoolWords::Sleep::Awake))
        words.wakeCoordinator(m_place.scope); // what it naps for may all be there
    if (m_place.spinning) {
        const Time until = m_place.runner.now() + kLookBeforeSleep;
        while (m_place.runner.now() < until && words.closing.load(std::memory_order_relaxed) == 0) {
            if (claimWhenIdle())
                return true;
            relax();
        }
    }
    for (;;) {
        const std::uint32_t seen = words.work.load(std::memory_order_seq_cst);
        if (words.closing.load(std::memory_order_seq_cst) != 0 || m_place.stop.asked())
            return false;
        words.idle.fetch_add(1, std::memory_order_seq_cst);
        const bool claimed = claimWhenIdle();
        if (!claimed)
            futexWait(words.work, seen, Time(-1), m_place.scope);
        words.idle.fetch_sub(1, std::memory_order_seq_cst);
        if (claimed || claimWhenIdle())
            return true;
    }
}

void WorkerLoop::tell(bool failed)
{
    FinishedChunk finished{};
    finished.first = m_claim.chunk.first.value;
    finished.count = m_claim.chunk.count;
    finished.ticket = m_claim.ticket & (~0ull >> 1);
    finished.failed = failed ? 1 : 0;
    while (!m_place.notices.push(finished)) { // the coordinator lags by tens of thousands of results: let it catch up
        m_place.words.wakeCoordinator(m_place.scope);
        std::this_thread::yield();
        if (m_place.stop.asked())
            return;
    }
}

/// After a claim, which is the barrier between what was told before and this look at whether the coordinator sleeps: to
/// tell and to look at once would need one of its own.
void WorkerLoop::wakeWhoWaits()
{
    const auto mode = static_cast<PoolWords::Sleep>(m_place.words.sleep.load(std::memory_order_seq_cst));
    if (mode == PoolWords::Sleep::Any || (mode == PoolWords::Sleep::Nap && m_place.notices.halfFull()))
        m_place.words.wakeCoordinator(m_place.scope);
}

} // namespace coreo
