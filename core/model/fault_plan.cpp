#include "model/fault_plan.h"

#include "model/parameters.h"
#include "model/random.h"

#include <array>
#include <csignal>

namespace coreo {
namespace {

constexpr std::array<const char *, 14> kNames{"throw", "kill",  "segv",  "abort",  "signal",  "exit",     "hang",
                                              "stop",  "spin",  "alloc", "result", "garbage", "closefds", "fork"};
constexpr std::int64_t kMostMebibytes = 1 << 20;
constexpr std::uint64_t kSalt = 0xfa17;

struct SignalName
{
    const char *name;
    int number;
};
constexpr std::array kSignals{SignalName{"HUP", SIGHUP},   SignalName{"INT", SIGINT},   SignalName{"QUIT", SIGQUIT},
                              SignalName{"ILL", SIGILL},   SignalName{"TRAP", SIGTRAP}, SignalName{"ABRT", SIGABRT},
                              SignalName{"BUS", SIGBUS},   SignalName{"FPE", SIGFPE},   SignalName{"KILL", SIGKILL},
                              SignalName{"USR1", SIGUSR1}, SignalName{"SEGV", SIGSEGV}, SignalName{"USR2", SIGUSR2},
                              SignalName{"PIPE", SIGPIPE}, SignalName{"ALRM", SIGALRM}, SignalName{"TERM", SIGTERM}};

bool readArgument(std::string_view text, Fault &fault)
{
    std::uint64_t number = 0;
    fault.argument = text;
    switch (fault.kind) {
    case Fault::Kind::Throw:
        return text.empty() || text == "int" || text == "large";
    case Fault::Kind::Signal:
        if (text.starts_with("SIG"))
            text.remove_prefix(3);
        for (const SignalName &known : kSignals)
            if (text == known.name)
                fault.amount = known.number;
        return fault.amount != 0;
    case Fault::Kind::Exit:
        fault.amount = parse::integer(text, number) ? static_cast<std::int64_t>(number) : -1;
        return fault.amount >= 0 && fault.amount <= 255;
    case Fault::Kind::Alloc:
    case Fault::Kind::Result:
        fault.amount = parse::integer(text, number) && number <= kMostMebibytes ? static_cast<std::int64_t>(number) : 0;
        return fault.amount > 0;
    default:
        return text.empty();
    }
}

/// "KIND[:ARGUMENT]".
bool readKind(std::string_view text, Fault &fault)
{
    const std::size_t colon = text.find(':');
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (text.substr(0, colon) == kNames[i]) {
            fault.kind = static_cast<Fault::Kind>(i);
            return readArgument(colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1), fault);
        }
    return false;
}

/// "TASK[#ATTEMPT]".
bool readPlace(std::string_view text, Fault &fault)
{
    const std::size_t hash = text.find('#');
    std::uint64_t task = 0, attempt = 0;
    if (!parse::integer(text.substr(0, hash), task) || task >= TaskId::kNone)
        return false;
    if (hash != std::string_view::npos &&
        (!parse::integer(text.substr(hash + 1), attempt) || attempt == 0 || attempt > 1'000'000))
        return false;
    fault.task = TaskId(task);
    fault.attempt = static_cast<std::uint32_t>(attempt);
    return true;
}

bool readItem(std::string_view item, const Fault *before, Fault &fault)
{
    const std::size_t at = item.find_first_of("@~");
    if (at == std::string_view::npos) {
        if (!before || !before->task)
            return false;
        fault = *before;
        return readPlace(item, fault);
    }
    if (!readKind(item.substr(0, at), fault))
        return false;
    if (item[at] == '@')
        return readPlace(item.substr(at + 1), fault);
    return parse::real(item.substr(at + 1), fault.probability) && fault.probability >= 0 && fault.probability <= 1;
}

} // namespace

bool FaultPlan::parse(std::string_view text, FaultPlan &out, Text &problem)
{
    out.m_faults.clear();
    if (text.empty())
        return true;
    for (const std::string_view item : parse::split(text, ",")) {
        Fault fault;
        if (!readItem(item, out.m_faults.empty() ? nullptr : &out.m_faults.back(), fault)) {
            problem = {
                coreoText(
                    "\"%1\" is not KIND@TASK, KIND@TASK#ATTEMPT or KIND~PROBABILITY; kinds: throw kill segv abort "
                    "signal:NAME exit:N hang stop spin alloc:MIB result:MIB garbage closefds fork"),
                {std::string(item)}};
            return false;
        }
        out.m_faults.push_back(std::move(fault));
    }
    return true;
}

const Fault *FaultPlan::find(TaskId task, std::uint32_t attempt, std::uint64_t seed) const
{
    for (std::size_t i = 0; i < m_faults.size(); ++i) {
        const Fault &fault = m_faults[i];
        const bool here = fault.task ? *fault.task == task && (fault.attempt == 0 || fault.attempt == attempt)
                                     : unitInterval(randomBits(seed, task.value, kSalt + (i << 32) + attempt)) <
                                           fault.probability;
        if (here)
            return &fault;
    }
    return nullptr;
}

const char *FaultPlan::needsProcess() const
{
    for (const Fault &fault : m_faults)
        if (fault.kind != Fault::Kind::Throw && fault.kind != Fault::Kind::Hang)
            return kNames[static_cast<std::size_t>(fault.kind)];
    return nullptr;
}

const char *FaultPlan::neverEnds() const
{
    for (const Fault &fault : m_faults)
        if (fault.kind == Fault::Kind::Hang || fault.kind == Fault::Kind::Stop || fault.kind == Fault::Kind::Spin)
            return kNames[static_cast<std::size_t>(fault.kind)];
    return nullptr;
}

} // namespace coreo
