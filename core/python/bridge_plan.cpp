#include "python/bridge_plan.h"

#include "model/fault_plan.h"
#include "platform/guard.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstring>

namespace coreo {
namespace {

using nlohmann::json;

constexpr std::uint8_t kNoStep = 255;

/// The number of a kind in the plan; the enumeration may be put into another order.
std::uint8_t numberOf(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::Wait: return 0;
    case Step::Kind::Spin: return 1;
    case Step::Kind::Identity: return 2;
    case Step::Kind::Sum: return 3;
    case Step::Kind::Triangular: return 4;
    case Step::Kind::Stream: return 5;
    case Step::Kind::Read: return 6;
    case Step::Kind::Count: return 7;
    case Step::Kind::Call: return 8;
    }
    return kNoStep;
}

const char *nameOf(ResultKind kind)
{
    switch (kind) {
    case ResultKind::Integer: return "integer";
    case ResultKind::Real: return "real";
    case ResultKind::Hash: return "hash";
    case ResultKind::Words: return "words";
    case ResultKind::None: return "none";
    }
    return "";
}

const char *nameOf(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::Throw: return "throw";
    case Fault::Kind::Kill: return "kill";
    case Fault::Kind::Segv: return "segv";
    case Fault::Kind::Abort: return "abort";
    case Fault::Kind::Signal: return "signal";
    case Fault::Kind::Exit: return "exit";
    case Fault::Kind::Hang: return "hang";
    case Fault::Kind::Stop: return "stop";
    case Fault::Kind::Spin: return "spin";
    case Fault::Kind::Alloc: return "alloc";
    case Fault::Kind::Result: return "result";
    case Fault::Kind::Garbage: return "garbage";
    case Fault::Kind::CloseFds: return "closefds";
    case Fault::Kind::Fork: return "fork";
    }
    return "";
}

/// No API of CPython's repeats a task: what befalls a later attempt befalls nobody.
json faultsOf(const RunSpec &spec)
{
    json out = json::array();
    FaultPlan plan;
    Text problem;
    if (!FaultPlan::parse(spec.fault, plan, problem))
        throw Failure(ExitCode::Usage, problem);
    for (std::uint32_t i = 0; i < spec.tasks && !plan.empty(); ++i)
        if (const Fault *fault = plan.find(TaskId(i), 1, spec.seed))
            out.push_back({{"task", i}, {"kind", nameOf(fault->kind)}, {"argument", fault->argument}, {"amount", fault->amount}});
    return out;
}

/// The tables of all tasks' steps.
struct Steps
{
    explicit Steps(const BridgeRequest &request)
    {
        const std::uint32_t tasks = request.mode == BridgeMode::Run ? request.spec.tasks : 0;
        for (std::uint32_t i = 0; i < std::min(tasks, 64u); ++i)
            most = std::max<std::size_t>(most, request.workload.task(TaskId(i)).count);
        for (std::uint32_t i = 0; i < tasks; ++i)
            add(request.workload.task(TaskId(i)), i == 0);
    }

    std::size_t most = 1;
    bool alike = true;
    std::vector<std::uint8_t> kinds;
    std::vector<std::uint64_t> amounts, arguments;

private:
    void add(const Task &task, bool first)
    {
        if (task.count > most)
            widen(task.count);
        for (std::size_t i = 0; i < most; ++i) {
            const bool there = i < task.count;
            kinds.push_back(there ? numberOf(task.steps[i].kind) : kNoStep);
            amounts.push_back(there ? task.steps[i].amount : 0);
            arguments.push_back(there ? task.steps[i].argument : 0);
        }
        alike = alike && (first || std::equal(kinds.end() - static_cast<std::ptrdiff_t>(most), kinds.end(), kinds.begin()));
    }

    /// A task has more steps than any before it: rows become longer.
    void widen(std::size_t steps)
    {
        const auto widened = [&](auto &table, auto filler) {
            std::remove_reference_t<decltype(table)> out;
            for (std::size_t at = 0; at < table.size(); at += most) {
                out.insert(out.end(), table.begin() + static_cast<std::ptrdiff_t>(at),
                           table.begin() + static_cast<std::ptrdiff_t>(at + most));
                out.resize(out.size() + steps - most, filler);
            }
            table = std::move(out);
        };
        widened(kinds, kNoStep);
        widened(amounts, std::uint64_t{0});
        widened(arguments, std::uint64_t{0});
        most = steps;
    }
};

const char *pinOf(Pin pin)
{
    return pin == Pin::Worker ? "worker" : "task";
}

json userOf(const RunSpec &spec)
{
    const auto value = [&](const char *key, const char *fallback) {
        const auto found = spec.workloadParameters.find(key);
        return found == spec.workloadParameters.end() ? std::string(fallback) : found->second;
    };
    json user{{"file", value("file", "")}, {"function", value("function", "task")}, {"items", nullptr}};
    if (const std::string items = value("items", ""); !items.empty())
        user["items"] = items;
    return user;
}

json planText(const BridgeRequest &request)
{
    const RunSpec &spec = request.spec;
    const EventLayout &layout = request.layout;
    json plan;
    plan["programs"] = {request.interpreter, bridgeFolder() + "/bridge.py"};
    plan["mode"] = request.mode == BridgeMode::Run ? "run" : "probe";
    plan["strategy"] = spec.strategy;
    plan["executor"] = spec.executor;
    plan["tasks"] = spec.tasks;
    plan["workers"] = spec.workers;
    plan["chunk"] = spec.chunk;
    plan["chunkGiven"] = spec.chunkGiven;
    plan["join"] = request.joins;
    plan["pin"] = spec.pin == Pin::None ? json(nullptr) : json(pinOf(spec.pin));
    plan["usable"] = json::array();
    for (const CoreId core : request.usable)
        plan["usable"].push_back(core.value);
    plan["startMethod"] = spec.startMethod;
    plan["switchInterval"] = spec.switchInterval.count();
    plan["nice"] = spec.nice;
    plan["seed"] = spec.seed;
    plan["lanes"] = layout.slots;
    plan["coordinatorLane"] = spec.waitsOnCoordinator() ? json(layout.slots - 1) : json(nullptr);
    plan["slotAt"] = layout.slotsAt();
    plan["slotStride"] = layout.slotStride();
    plan["spansPerSlot"] = layout.spansPerSlot;
    plan["logAt"] = {layout.logAt(0), layout.logAt(1), layout.logAt(2)};
    plan["logCapacity"] = layout.logCapacity;
    plan["resultKind"] = nameOf(request.workload.resultKind());
    plan["faults"] = faultsOf(spec);
    plan["user"] = request.workload.needsPython() ? userOf(spec) : json(nullptr);
    return plan;
}

constexpr std::size_t aligned(std::size_t bytes)
{
    return (bytes + 7) / 8 * 8;
}

} // namespace

std::string pythonExecutor(const RunSpec &spec)
{
    if (spec.strategy == "serial")
        return "inline";
    return spec.executor == "gil-threads" || spec.executor == "loops" ? spec.executor : "processes";
}

std::string bridgeFolder()
{
    const std::string coreo = Guard::programPath();
    return coreo.substr(0, coreo.rfind('/')) + "/../share/coreographer/python";
}

SharedMemory makeBridgePlan(const BridgeRequest &request)
{
    const std::uint32_t tasks = request.mode == BridgeMode::Run ? request.spec.tasks : 0;
    const Steps steps(request);
    json plan = planText(request);
    plan["mostSteps"] = steps.most;
    plan["kinds"] = nullptr;
    if (steps.alike && tasks > 0)
        plan["kinds"] = std::vector<int>(steps.kinds.begin(), steps.kinds.begin() + static_cast<std::ptrdiff_t>(steps.most));
    const bool known = request.workload.knowsAnswers();
    // Offsets stand in the text, and depend on its length: there is room for them.
    constexpr std::size_t kRoom = 256;
    const std::size_t tables = aligned(8 + plan.dump().size() + kRoom);
    std::size_t end = tables;
    const auto reserve = [&end](std::size_t bytes) {
        const std::size_t at = end;
        end += aligned(bytes);
        return at;
    };
    const std::array<std::size_t, 3> at{reserve(steps.kinds.size()), reserve(steps.amounts.size() * 8),
                                        reserve(steps.arguments.size() * 8)};
    const std::size_t expectedAt = reserve(known ? tasks * std::size_t{8} : 0);
    const std::size_t orderAt = reserve(request.order.size() * 4);
    plan["stepsAt"] = at;
    plan["expectedAt"] = known ? json(expectedAt) : json(nullptr);
    plan["order"] = request.order.empty() ? json(nullptr) : json(orderAt);
    const std::string text = plan.dump(-1, ' ', false, json::error_handler_t::replace);

    SharedMemory memory = SharedMemory::create("coreo plan", std::max(end, aligned(8 + text.size())));
    const std::uint64_t length = text.size();
    const auto put = [&](std::size_t offset, const void *data, std::size_t bytes) {
        if (bytes > 0)
            std::memcpy(memory.data() + offset, data, bytes);
    };
    put(0, &length, sizeof length);
    put(8, text.data(), text.size());
    put(at[0], steps.kinds.data(), steps.kinds.size());
    put(at[1], steps.amounts.data(), steps.amounts.size() * 8);
    put(at[2], steps.arguments.data(), steps.arguments.size() * 8);
    for (std::uint32_t i = 0; known && i < tasks; ++i) {
        const std::uint64_t bits = request.workload.expected(TaskId(i));
        put(expectedAt + i * std::size_t{8}, &bits, sizeof bits);
    }
    for (std::size_t i = 0; i < request.order.size(); ++i)
        put(orderAt + i * 4, &request.order[i].value, 4);
    return memory;
}

std::vector<std::string> programsOf(const SharedMemory &plan)
{
    std::uint64_t length = 0;
    if (plan.size() < sizeof length)
        return {};
    std::memcpy(&length, plan.data(), sizeof length);
    if (length > plan.size() - sizeof length)
        return {};
    const char *text = plan.data() + sizeof length;
    const json parsed = json::parse(text, text + length, nullptr, false);
    std::vector<std::string> out;
    if (parsed.is_object() && parsed.contains("programs") && parsed["programs"].is_array())
        for (const json &program : parsed["programs"])
            if (program.is_string())
                out.push_back(program.get<std::string>());
    return out;
}

} // namespace coreo
