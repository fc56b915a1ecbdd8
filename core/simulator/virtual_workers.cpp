#include "simulator/virtual_workers.h"

namespace coreo {

Time VirtualWorkers::advance(Time now, Time limit, std::vector<Returned> &returned, const std::stop_token &stop)
{
    m_returned = &returned;
    Time reached = now;
    for (std::uint32_t events = 0; !m_events.empty(); ++events) {
        const Time due = m_events.nextTime();
        if (due > reached) {
            if (!returned.empty() || due > limit)
                break;
            reached = due;
        }
        if (events % 4096 == 4095 && stop.stop_requested())
            break;
        handle(m_events.nextSlot(), due);
    }
    return reached;
}

} // namespace coreo
