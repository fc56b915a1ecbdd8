#include "support/replay.h"

namespace coreo::test {

namespace {

void copy(const TaskLog &from, TaskLog &to, Time time)
{
    while (to.stamps.size() < from.stamps.size() && from.stamps[to.stamps.size()].at <= time) {
        const Stamp &stamp = from.stamps[to.stamps.size()];
        for (std::size_t i = to.tasks.written(); i < stamp.end; ++i)
            to.append(from.tasks[i]);
        to.stamp(stamp.at);
    }
}

} // namespace

Replay::Replay(const RunHistory &whole)
    : m_whole(whole), m_history(std::make_shared<RunHistory>(whole.spec, whole.machine, whole.laneCount(), [&whole] {
          std::size_t most = 1;
          for (std::uint32_t lane = 0; lane < whole.laneCount(); ++lane)
              most = std::max(most, whole.lane(lane).spans.size());
          return most;
      }()))
{
    m_history->delivery = whole.delivery;
    m_history->waitsHoldWorkers = whole.waitsHoldWorkers;
    m_history->plannedWaits = whole.plannedWaits.load();
    for (std::size_t i = 0; i < whole.submissions.size(); ++i)
        m_history->submissions.push(whole.submissions[i]);
    for (const WorkerInfo &worker : whole.workers())
        m_history->addWorker(worker);
    m_history->setState(RunState::Running);
    m_history->setClock([](std::int64_t) { return s_now; }, 0);
    s_now = 0;
}

void Replay::goOnTo(Time time, Time now)
{
    s_now = now.count();
    for (std::uint32_t lane = 0; lane < m_whole.laneCount(); ++lane) {
        const AppendLog<Span> &from = m_whole.lane(lane).spans;
        Lane &to = m_history->lane(lane);
        while (to.spans.size() < from.size() && from[to.spans.size()].end <= time)
            to.spans.push(from[to.spans.size()]);
        const std::size_t next = to.spans.size();
        if (next < from.size() && from[next].start <= time)
            to.doing(from[next].task, from[next].start, from[next].kind);
        else
            to.idle();
    }
    copy(m_whole.received, m_history->received, time);
    copy(m_whole.delivered, m_history->delivered, time);
}

void Replay::end()
{
    goOnTo(m_whole.end());
    m_history->endNs = m_whole.endNs.load();
    m_history->setState(m_whole.state());
}

} // namespace coreo::test
