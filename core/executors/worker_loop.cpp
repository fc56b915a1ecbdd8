#include "executors/worker_loop.h"

#include <thread>

namespace coreo {

void WorkerLoop::run()
{
    Place &place = m_place;
    Time at = place.runner.now();
    while (!place.stop.asked()) {
        if (!claim()) {
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
        const bool goOn = place.runner.run(m_claim.chunk, at, at, m_claim.attempt);
        const bool failed = place.runner.anyThrown();
        if (failed)
            place.thrown(place.runner.takeThrown());
        if (!goOn)
            break;
        tell(failed);
    }
    if (place.lock)
        place.lock->letGo();
    place.lane.idle();
}

/// Takes the next chunk if there is one: what waits in front first.
bool WorkerLoop::claim()
{
    HeldClaim *held = m_place.held;
    const auto announce = [&](std::uint64_t ticket) {
        if (!held)
            return;
        m_place.lane.idle();
        held->spansBefore.store(m_place.lane.spans.written(), std::memory_order_relaxed);
        held->ticket.store(ticket, std::memory_order_seq_cst);
    };
    if (!m_place.front.empty() &&
        m_place.front.claim(m_frontCursor, m_claim, [&](std::uint64_t n) { announce(n | HeldClaim::kFront); })) {
        m_claim.ticket |= HeldClaim::kFront;
        m_fresh = true;
        return true;
    }
    const bool claimed = m_place.queue.claim(m_cursor, m_claim, announce);
    m_fresh = m_cursor.fresh;
    return claimed;
}

/// Waits for the next chunk; false when there will be none.
bool WorkerLoop::idle()
{
    PoolWords &words = m_place.words;
    if (words.sleep.load(std::memory_order_seq_cst) == static_cast<std::uint32_t>(PoolWords::Sleep::Nap))
        words.wakeCoordinator(m_place.scope); // what it naps for may all be there
    if (m_place.spinning) {
        const Time until = m_place.runner.now() + kLookBeforeSleep;
        while (m_place.runner.now() < until && words.closing.load(std::memory_order_relaxed) == 0) {
            if (claim())
                return true;
            relax();
        }
    }
    for (;;) {
        const std::uint32_t seen = words.work.load(std::memory_order_seq_cst);
        if (words.closing.load(std::memory_order_seq_cst) != 0 || m_place.stop.asked())
            return false;
        words.idle.fetch_add(1, std::memory_order_seq_cst);
        const bool claimed = claim();
        if (!claimed)
            futexWait(words.work, seen, Time(-1), m_place.scope);
        words.idle.fetch_sub(1, std::memory_order_seq_cst);
        if (claimed || claim())
            return true;
    }
}

void WorkerLoop::tell(bool failed)
{
    NoticeRing &notices = m_place.notices;
    FinishedChunk finished{};
    finished.first = m_claim.chunk.first.value;
    finished.count = m_claim.chunk.count;
    finished.ticket = m_claim.ticket & (~0ull >> 1);
    finished.failed = failed ? 1 : 0;
    while (!notices.push(finished)) { // the coordinator lags by thousands of results: let it catch up
        m_place.words.wakeCoordinator(m_place.scope);
        std::this_thread::yield();
        if (m_place.stop.asked())
            return;
    }
    const auto mode = static_cast<PoolWords::Sleep>(m_place.words.sleep.load(std::memory_order_seq_cst));
    if (mode == PoolWords::Sleep::Any || (mode == PoolWords::Sleep::Nap && notices.halfFull()))
        m_place.words.wakeCoordinator(m_place.scope);
}

} // namespace coreo
