#include "executors/step_runner.h"

#include "executors/failure_text.h"
#include "model/problem.h"
#include "platform/clock.h"

#include <algorithm>
#include <bit>
#include <exception>
#include <stdexcept>
#include <utility>

namespace coreo {
namespace {

constexpr std::uint64_t kAdditionsBetweenLooks = 131'072; // about 50 us
/// From this much computing on, the thread's CPU clock (half a microsecond a reading) is worth reading around a chunk.
constexpr Time kWorthMeasuring = std::chrono::microseconds(200);

} // namespace

StepRunner::Options StepRunner::optionsFor(const RunSpec &spec)
{
    Options options;
    options.timeout = Time(static_cast<std::int64_t>(spec.timeout * 1e9));
    options.seed = spec.seed;
    Text problem;
    if (!FaultPlan::parse(spec.fault, options.faults, problem))
        throw Failure(ExitCode::Usage, problem);
    return options;
}

StepRunner::StepRunner(const Workload &workload, Lane &lane, StopFlag &stop, std::int64_t zero, Options options)
    : m_workload(workload), m_lane(lane), m_flag(stop), m_stop(stop), m_zero(zero), m_options(std::move(options))
{}

Time StepRunner::now() const
{
    return Time(clock::now() - m_zero);
}

std::vector<StepRunner::Thrown> StepRunner::takeThrown()
{
    return std::exchange(m_thrown, {});
}

bool StepRunner::run(Chunk chunk, Time start, Time &ended, std::uint32_t attempt)
{
    Task task = m_workload.task(chunk.first);
    const bool measure = plan(task).compute >= kWorthMeasuring / chunk.count;
    const std::int64_t cpuBefore = measure ? clock::threadCpu() : 0;
    m_waits = m_wall = m_longestWall = m_longestWait = Time::zero();
    Time at = start;
    bool goOn = true;
    for (std::uint32_t i = chunk.first.value;;) {
        goOn = runTask(TaskId(i), task, at, attempt);
        if (!goOn || ++i == chunk.end())
            break;
        task = m_workload.task(TaskId(i));
    }
    const auto relaxed = std::memory_order_relaxed;
    if (m_waits > Time::zero())
        m_lane.plannedWaits.store(m_lane.plannedWaits.load(relaxed) + m_waits.count(), relaxed);
    if (measure) {
        const std::int64_t own = clock::threadCpu() - cpuBefore;
        m_lane.ownCpu.store(m_lane.ownCpu.load(relaxed) + own, relaxed);
        m_lane.measuredTasks.store(m_lane.measuredTasks.load(relaxed) + chunk.count, relaxed);
        const double share = m_wall > Time::zero()
                                 ? static_cast<double>(m_longestWall.count()) / static_cast<double>(m_wall.count())
                                 : 1.0;
        const auto longest = static_cast<std::int64_t>(static_cast<double>(own) * share) + m_longestWait.count();
        m_lane.longestOwn.store(std::max(m_lane.longestOwn.load(relaxed), longest), relaxed);
    }
    ended = at;
    return goOn;
}

void StepRunner::computeOnly(TaskId id)
{
    std::uint64_t result = 0;
    for (const Step &step : m_workload.task(id))
        compute(step, result);
    asm volatile("" : : "r"(result));
}

bool StepRunner::runTask(TaskId id, const Task &task, Time &at, std::uint32_t attempt)
{
    const Time begin = at;
    std::uint64_t result = 0;
    Time waited{};
    bool first = true, complete = true;
    TaskState state = TaskState::Ok;
    if (m_options.timeout > Time::zero())
        m_stop.deadline = m_zero + (begin + m_options.timeout).count();
    for (const Step *step = task.begin(); step != task.end() && complete;) {
        Span span;
        span.start = at;
        span.task = id;
        span.kind = step->kind == Step::Kind::Wait ? SpanKind::Wait : SpanKind::Compute;
        m_lane.doing(id, first ? begin : at, span.kind);
        const auto fail = [&](const char *text) {
            state = TaskState::Failed;
            m_thrown.push_back({id, attempt, begin, now(), state, failureText(text)});
        };
        try {
            if (first && !m_options.faults.empty())
                if (const Fault *fault = m_options.faults.find(id, attempt, m_options.seed))
                    complete = misbehave(*fault);
            complete = complete && carryOut(task, step, result, waited);
        } catch (const std::exception &error) {
            fail(error.what());
        } catch (...) {
            fail("something was thrown that is not a std::exception");
        }
        if (!complete && !m_flag.asked()) {
            state = TaskState::TimedOut;
            m_thrown.push_back({id, attempt, begin, now(), state, timeoutText(m_options.timeout)});
        } else if (!complete) {
            state = TaskState::Cancelled;
        }
        const bool last = step == task.end() || state != TaskState::Ok;
        at = now();
        span.end = at;
        span.core = currentCore();
        span.result = result;
        span.flags = Span::makeFlags(first, last, state);
        m_lane.spans.push(span);
        first = false;
        if (state == TaskState::Failed)
            break;
    }
    m_waits += waited;
    const Time wall = at - begin - std::min(waited, at - begin);
    m_wall += wall;
    if (wall + waited > m_longestWall + m_longestWait) {
        m_longestWall = wall;
        m_longestWait = waited;
    }
    return state != TaskState::Cancelled;
}

/// The steps of one span: a wait, or everything up to the next. False when the task has to end.
bool StepRunner::carryOut(const Task &task, const Step *&step, std::uint64_t &result, Time &waited)
{
    if (step->kind == Step::Kind::Wait) {
        const Time length(static_cast<std::int64_t>(step->amount));
        waited += length;
        ++step;
        return wait(length);
    }
    bool complete = true;
    for (; step != task.end() && step->kind != Step::Kind::Wait && complete; ++step)
        complete = compute(*step, result);
    return complete;
}

bool StepRunner::wait(Time length)
{
    if (m_stop.deadline == 0)
        return m_flag.sleepFor(length);
    const Time left(std::max<std::int64_t>(0, m_stop.deadline - clock::now()));
    return m_flag.sleepFor(std::min(length, left)) && left > length;
}

/// True if the task goes on as if nothing had been.
bool StepRunner::misbehave(const Fault &fault)
{
    if (fault.kind == Fault::Kind::Throw) {
        if (fault.argument == "int")
            throw 42;
        throw std::runtime_error(fault.argument == "large" ? std::string(1u << 20, '\xff')
                                                           : "a fault that was asked for");
    }
    if (fault.kind == Fault::Kind::Hang)
        return wait(Time::max());
    if (m_options.misbehave)
        m_options.misbehave(fault);
    return true;
}

bool StepRunner::compute(const Step &step, std::uint64_t &result)
{
    bool complete = true;
    switch (step.kind) {
    case Step::Kind::Identity:
        result = step.argument;
        break;
    case Step::Kind::Spin: {
        const double turns = static_cast<double>(step.amount) * m_options.rate.turnsPerNs;
        result = spin(static_cast<std::uint64_t>(turns), step.argument, m_stop, complete);
        break;
    }
    case Step::Kind::Sum:
        result = sum(step.amount, complete);
        break;
    case Step::Kind::Triangular:
        result = triangular(step.amount, complete);
        break;
    case Step::Kind::Stream:
        result = stream(step.amount, step.argument, complete);
        break;
    case Step::Kind::Wait:
        break;
    }
    return complete;
}

std::uint64_t StepRunner::sum(std::uint64_t n, bool &complete) const
{
    std::uint64_t total = 0;
    for (std::uint64_t next = 0; next <= n;) {
        const std::uint64_t until = n - next < kAdditionsBetweenLooks ? n + 1 : next + kAdditionsBetweenLooks;
        for (; next < until; ++next) {
            total += next;
            asm volatile("" : "+r"(total)); // one addition after the other, not n(n+1)/2
        }
        if (next <= n && m_stop.asked()) {
            complete = false;
            break;
        }
    }
    return total;
}

std::uint64_t StepRunner::triangular(std::uint64_t range, bool &complete) const
{
    double result = 0;
    for (std::uint64_t k = 0; k < range;) {
        const std::uint64_t until = std::min(range, k + kAdditionsBetweenLooks / 2);
        for (; k < until; ++k) {
            result = static_cast<double>(k * (k + 1) / 2);
            asm volatile("" : "+x"(result)); // overwritten each time, and still computed each time
        }
        if (k < range && m_stop.asked()) {
            complete = false;
            break;
        }
    }
    return std::bit_cast<std::uint64_t>(result);
}

std::uint64_t StepRunner::stream(std::uint64_t bytes, std::uint64_t argument, bool &complete)
{
    constexpr std::size_t kWordsBetweenLooks = 32'768; // 256 KiB
    const std::size_t words = bytes / sizeof(std::uint64_t);
    m_buffer.resize(words);
    std::uint64_t total = 0;
    const std::uint64_t passes = argument & kStreamPassesMask;
    for (std::uint64_t pass = 0; pass <= passes; ++pass) { // pass 0 fills
        for (std::size_t next = 0; next < words;) {
            const std::size_t until = std::min(words, next + kWordsBetweenLooks);
            if (pass == 0)
                for (; next < until; ++next)
                    m_buffer[next] = argument + kStreamStride * next;
            else
                for (; next < until; ++next)
                    total += m_buffer[next];
            if (m_stop.asked()) {
                complete = false;
                return total;
            }
        }
        std::uint64_t *data = m_buffer.data();
        asm volatile("" : "+r"(data) : : "memory"); // passes are not merged
    }
    return total;
}

} // namespace coreo
