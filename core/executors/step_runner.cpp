#include "executors/step_runner.h"

#include "model/problem.h"
#include "platform/clock.h"
#include "platform/failure_text.h"
#include "platform/prefetch.h"
#include "platform/private_file.h"
#include "workloads/word_text.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <exception>
#include <stdexcept>
#include <utility>

namespace coreo {
namespace {

constexpr std::uint64_t kAdditionsBetweenLooks = 131'072; // about 50 us
/// From this much computing on, the thread's CPU clock (half a microsecond a reading) is worth reading around a chunk.
constexpr Time kWorthMeasuring = std::chrono::microseconds(200);

/// Whether so many tasks like this one compute for that long.
bool worthMeasuring(const Task &task, std::uint32_t count)
{
    const auto trivial = [](const Step &step) { return step.amount == 0; };
    if (count == 1 && std::all_of(task.begin(), task.end(), trivial)) // its plan would take longer than itself
        return false;
    const Time compute = plan(task).compute;
    return compute >= kWorthMeasuring || compute * count >= kWorthMeasuring;
}

} // namespace

StepRunner::Options StepRunner::optionsFor(const RunSpec &spec)
{
    Options options;
    options.timeout = Time(static_cast<std::int64_t>(spec.timeout * 1e9));
    options.seed = spec.seed;
    options.skipFirstWaits = spec.waitsOnCoordinator();
    Text problem;
    if (!FaultPlan::parse(spec.fault, options.faults, problem))
        throw Failure(ExitCode::Usage, problem);
    return options;
}

StepRunner::StepRunner(const Workload &workload, Lane &lane, StopFlag &stop, std::int64_t zero, Options options)
    : m_workload(workload), m_lane(lane), m_flag(stop), m_stop(stop), m_zero(zero), m_options(std::move(options))
{
    m_stop.lock = m_options.lock;
}

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
    m_claimsNext = m_options.claims && chunk.count == 1; // of several tasks it would only take the word from others
    m_measures = worthMeasuring(task, chunk.count);
    const std::int64_t cpuBefore = m_measures ? clock::threadCpu() : 0;
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
    if (m_measures) {
        const Time own(clock::threadCpu() - cpuBefore);
        const double share = m_wall > Time::zero()
                                 ? static_cast<double>(m_longestWall.count()) / static_cast<double>(m_wall.count())
                                 : 1.0;
        const Time longest(static_cast<std::int64_t>(static_cast<double>(own.count()) * share));
        addOwnTime(own, chunk.count, longest + m_longestWait);
    }
    ended = at;
    return goOn;
}

void StepRunner::addOwnTime(Time own, std::uint32_t tasks, Time longest)
{
    const auto relaxed = std::memory_order_relaxed;
    m_lane.ownCpu.store(m_lane.ownCpu.load(relaxed) + own.count(), relaxed);
    m_lane.measuredTasks.store(m_lane.measuredTasks.load(relaxed) + tasks, relaxed);
    m_lane.longestOwn.store(std::max(m_lane.longestOwn.load(relaxed), longest.count()), relaxed);
}

void StepRunner::computeOnly(TaskId id)
{
    std::uint64_t result = 0;
    for (const Step &step : m_workload.task(id))
        compute(step, result);
    asm volatile("" : : "r"(result));
}

bool StepRunner::runTask(TaskId id, const Task &task, Time &at, std::uint32_t number)
{
    Attempt attempt{id, number, at};
    TaskState state = TaskState::Ok;
    if (m_options.timeout > Time::zero())
        m_stop.deadline = m_zero + (at + m_options.timeout).count();
    const Step *step = task.begin();
    while (m_options.skipFirstWaits && step != task.end() && step->waits())
        ++step;
    for (bool first = true; (first || step != task.end()) && state == TaskState::Ok; first = false) {
        if (!m_options.record) [[unlikely]] {
            state = carryOutHere(attempt, step, task.end());
            continue;
        }
        const Time start = at;
        const SpanKind kind = step != task.end() && step->waits() ? SpanKind::Wait : SpanKind::Compute;
        m_lane.doing(id, first ? attempt.begin : at, kind);
        state = carryOutHere(attempt, step, task.end());
        const bool last = step == task.end() || state != TaskState::Ok;
        if (m_claimsNext && last) // the word is on its way while the end is recorded
            fetchToWrite(m_options.claims);
        at = std::max(at, Time(clock::nowLoose() - m_zero)); // nobody else's stamp is compared before it is published
        m_lane.spans.append([&](Span &span) {
            span.start = start;
            span.end = at;
            span.result = attempt.result;
            span.task = id;
            span.core = currentCore();
            span.kind = kind;
            span.flags = Span::makeFlags(first, last, state);
        });
    }
    m_waits += attempt.waited;
    if (m_measures) {
        const Time wall = at - attempt.begin - std::min(attempt.waited, at - attempt.begin);
        m_wall += wall;
        if (wall + attempt.waited > m_longestWall + m_longestWait) {
            m_longestWall = wall;
            m_longestWait = attempt.waited;
        }
    }
    return state != TaskState::Cancelled;
}

[[gnu::always_inline]] inline TaskState StepRunner::carryOutHere(Attempt &attempt, const Step *&step, const Step *end)
{
    const auto fail = [&](const char *text) {
        m_thrown.push_back(
            {attempt.id, attempt.number, attempt.begin, now(), TaskState::Failed, failureText(text)});
        return TaskState::Failed;
    };
    bool complete = true;
    try {
        if (!attempt.misbehaved && !m_options.faults.empty()) {
            attempt.misbehaved = true;
            if (const Fault *fault = m_options.faults.find(attempt.id, attempt.number, m_options.seed))
                complete = misbehave(*fault);
        }
        complete = complete && carryOutSteps(step, end, attempt);
    } catch (const std::exception &error) {
        return fail(error.what());
    } catch (...) {
        return fail("something was thrown that is not a std::exception");
    }
    if (complete)
        return TaskState::Ok;
    return m_flag.asked() ? TaskState::Cancelled : timedOut(attempt);
}

TaskState StepRunner::carryOut(Attempt &attempt, const Step *&step, const Step *end)
{
    return carryOutHere(attempt, step, end);
}

TaskState StepRunner::timedOut(const Attempt &attempt)
{
    m_thrown.push_back({attempt.id, attempt.number, attempt.begin, now(), TaskState::TimedOut,
                        timeoutText(m_options.timeout)});
    return TaskState::TimedOut;
}

/// False when the task has to end.
[[gnu::always_inline]] inline bool StepRunner::carryOutSteps(const Step *&step, const Step *end, Attempt &attempt)
{
    if (step != end && step->kind == Step::Kind::Wait) {
        const Time length(static_cast<std::int64_t>(step->amount));
        attempt.waited += length;
        ++step;
        return wait(length);
    }
    if (step != end && step->kind == Step::Kind::Read) {
        if (m_stop.lock)
            m_stop.lock->letGo();
        read(*step++);
        return true;
    }
    if (m_stop.lock && !m_stop.lock->hold(m_stop.deadline))
        return false;
    bool complete = true;
    for (; step != end && !step->waits() && complete; ++step)
        complete = compute(*step, attempt.result);
    return complete;
}

bool StepRunner::wait(Time length)
{
    if (m_stop.lock)
        m_stop.lock->letGo();
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

[[gnu::always_inline]] inline bool StepRunner::compute(const Step &step, std::uint64_t &result)
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
    case Step::Kind::Count:
        result = count(step, complete);
        break;
    case Step::Kind::Wait:
    case Step::Kind::Read:
    case Step::Kind::Call: // refused before a native run begins
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

void StepRunner::read(const Step &step)
{
    m_text.resize(step.amount);
    m_textAt = ~0ull;
    if (!PrivateFile::read(m_options.input, step.argument, m_text.data(), m_text.size()))
        throw std::runtime_error(std::string("cannot read its input: ") + std::strerror(errno));
    m_textAt = step.argument;
}

std::uint64_t StepRunner::count(const Step &step, bool &complete)
{
    constexpr std::size_t kBytesBetweenLooks = 64u << 10; // some 300 us
    if (m_textAt != step.argument || m_text.size() != step.amount)
        read(step); // somebody else has waited for it: the text itself crosses no process border
    WordCounter counter;
    for (std::string_view rest = m_text; !rest.empty();) {
        const std::size_t length = WordCounter::cutAfter(rest, kBytesBetweenLooks);
        counter.add(rest.substr(0, length));
        rest.remove_prefix(length);
        if (!rest.empty() && m_stop.asked()) {
            complete = false;
            break;
        }
    }
    return counter.counts().bits();
}

} // namespace coreo
