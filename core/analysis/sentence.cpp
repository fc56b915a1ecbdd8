#include "analysis/sentence.h"

#include "analysis/words.h"

namespace coreo {

Text sentence(const RunSpec &spec, const Summary &summary)
{
    const Summary::Course &course = summary.course;
    const std::string tasks = std::to_string(summary.tasks);
    if (summary.wrong + summary.missing + summary.duplicates > 0)
        return {coreoText("Something is wrong with this run: %1 results wrong, %2 missing, %3 delivered twice."),
                {std::to_string(summary.wrong), std::to_string(summary.missing), std::to_string(summary.duplicates)}};
    if (course.state == RunState::Cancelled || course.state == RunState::Interrupted)
        return {coreoText("Stopped after %1: %2 of %3 results had been delivered."),
                {timeText(summary.makespan), std::to_string(course.delivered), tasks}};
    if (course.state == RunState::Stuck)
        return {coreoText("CPython would have waited for ever: ended after %1, with %2 of %3 results delivered."),
                {timeText(summary.makespan), std::to_string(course.delivered), tasks}};
    const std::uint32_t bad = summary.notOk();
    if (bad > 0)
        return {coreoText("%n task(s) did not end well; the other %1 are done."), bad,
                {std::to_string(summary.of(TaskState::Ok))}};
    const bool pooled = spec.executor != "inline";
    // Tasks shorter than a wake-up are what pools make slower; with longer ones a bad figure has other causes.
    const bool tiny = summary.tasks > 0 && summary.serialTime / summary.tasks < std::chrono::microseconds(100);
    if (pooled && tiny && summary.speedup > 0 && summary.speedup < 0.9)
        return {coreoText("Do not parallelise this: the work itself takes %1, and handing it out made it %2 times slower."),
                {timeText(summary.serialTime), fixed(1 / summary.speedup, 1 / summary.speedup < 10 ? 1 : 0)}};
    const auto &line = summary.headOfLine;
    if (line.blocker && line.byBlocker > summary.makespan / 20) {
        if (course.delivery == DeliveryRule::AtOnce)
            return {coreoText("Everything was delivered at once when task %1 ended; %n finished result(s) had waited %2 in sum."),
                    line.heldByBlocker, {std::to_string(line.blocker->value), timeText(line.byBlocker)}};
        return {coreoText("Task %1 held back %n finished result(s), for %2 in sum."), line.heldByBlocker,
                {std::to_string(line.blocker->value), timeText(line.byBlocker)}};
    }
    if (pooled && course.lanes == 1)
        return {coreoText("One worker did all %1 tasks, one after the other, in %2."), {tasks, timeText(summary.makespan)}};
    if (spec.strategy == "pool_apply")
        return {coreoText("One task at a time: %1 workers took turns and were as quick as one."),
                {std::to_string(spec.workers)}};
    if (!pooled)
        return {coreoText("One after the other on one core: %1 for %2 tasks."), {timeText(summary.makespan), tasks}};
    if (summary.efficiency)
        return {coreoText("%1 workers were %2 times as quick as one, %3 % of what the cores could give."),
                {std::to_string(spec.workers), fixed(summary.speedup, 2), fixed(*summary.efficiency * 100, 0)}};
    return {coreoText("%1 tasks took %2; one after the other they would have taken %3."),
            {tasks, timeText(summary.makespan), timeText(summary.serialTime)}};
}

} // namespace coreo
