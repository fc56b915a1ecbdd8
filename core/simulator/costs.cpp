#include "simulator/costs.h"

#include "model/parameters.h"
#include "model/problem.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace coreo {
namespace {

constexpr const char *kFormat = "coreo.costs/1";
constexpr std::size_t kMaxFileBytes = 1 << 20;
constexpr std::int64_t kMaxCost = 3'600'000'000'000; // an hour
constexpr double kMaxRate = 1e6;

struct CostKey
{
    const char *key;
    Time Costs::*member;
    std::int64_t minimum;
};
constexpr std::array<CostKey, 12> kCosts{{{"startWorker", &Costs::startWorker, 0},
                                          {"workerStartup", &Costs::workerStartup, 0},
                                          {"submit", &Costs::submit, 0},
                                          {"feed", &Costs::feed, 0},
                                          {"handOut", &Costs::handOut, 0},
                                          {"returnResult", &Costs::returnResult, 0},
                                          {"receive", &Costs::receive, 0},
                                          {"deliver", &Costs::deliver, 0},
                                          {"switchTask", &Costs::switchTask, 0},
                                          {"loopTask", &Costs::loopTask, 0},
                                          {"slice", &Costs::slice, 1'000},
                                          {"stopWorker", &Costs::stopWorker, 0}}};

struct RateKey
{
    const char *key;
    double StepCosts::*member;
};
constexpr std::array<RateKey, 6> kRates{{{"identity", &StepCosts::identity},
                                         {"sumPerAddition", &StepCosts::sumPerAddition},
                                         {"triangularPerTurn", &StepCosts::triangularPerTurn},
                                         {"streamPerByte", &StepCosts::streamPerByte},
                                         {"readPerByte", &StepCosts::readPerByte},
                                         {"countPerByte", &StepCosts::countPerByte}}};

Costs nativeCosts()
{
    // Source: NUMBERS, "Limits". A thread's start is a clone on the coordinator and one wake-up across cores; a submit
    // call is one wake-up; a claim is a contended atomic add and a clock reading; an end is a clock reading and a
    // record; one futex round trip on one core (4.2 us) is two switches. NUMBERS, "Event loop":
    // 0.59 us a task. The slice is CFS' sched_min_granularity.
    Costs costs;
    costs.startWorker = Time(20'000);
    costs.workerStartup = Time(45'000);
    costs.submit = Time(4'200);
    costs.handOut = Time(14);
    costs.returnResult = Time(12);
    costs.receive = Time(8);
    costs.deliver = Time(4);
    costs.switchTask = Time(2'100);
    costs.loopTask = Time(600);
    costs.stopWorker = Time(20'000);
    return costs;
}

Costs pythonCosts()
{
    // Source: SEMANTICS, section 5. A Pool(2) gives its first result after 19 ms (2 x startWorker, then workerStartup of
    // the first); `apply` takes 69 us a round trip (submit + feed + handOut + returnResult + receive); imap with chunk 1 on two
    // workers 22 us an item ((handOut + returnResult) / 2), with chunk 100 0.5 us. f(x)=x is 85 ns serially. Section 1: the
    // second article's loop takes 90.66 s for 600 million turns; the third's 10,000 tasks take 4.16 s for 6,000 additions
    // each, 0.23 s of it the loop's own, once a task. Streaming is done in C and costs what it does natively.
    Costs costs;
    costs.startWorker = Time(2'500'000);
    costs.workerStartup = Time(16'400'000);
    costs.submit = Time(6'000);
    costs.feed = Time(8'000);
    costs.handOut = Time(22'000);
    costs.returnResult = Time(20'000);
    costs.receive = Time(13'000);
    costs.deliver = Time(15);
    costs.switchTask = Time(2'100);
    costs.loopTask = Time(23'000);
    costs.stopWorker = Time(1'000'000);
    costs.steps.identity = 85;
    costs.steps.sumPerAddition = 65;
    costs.steps.triangularPerTurn = 151;
    costs.steps.countPerByte = 15; // re.findall and a Counter over words of six letters
    return costs;
}

[[noreturn]] void refuse(const std::string &path, const char *what, std::vector<std::string> values = {})
{
    values.insert(values.begin(), path);
    throw Failure(ExitCode::BadInputFile, Text(what, std::move(values)));
}

std::string readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        refuse(path, coreoText("Cannot open the cost file %1: %2. Give native, python, none, or the path of a readable "
                               "coreo.costs/1 file."), {std::strerror(errno)});
    std::string text(kMaxFileBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad())
        refuse(path, coreoText("Cannot read the cost file %1: %2."), {std::strerror(errno)});
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > kMaxFileBytes)
        refuse(path, coreoText("The cost file %1 is larger than 1 MiB: it is not a coreo.costs/1 file."));
    return text;
}

template<class Keys>
void refuseUnknown(const std::string &path, const nlohmann::json &object, const Keys &keys, std::vector<std::string> known)
{
    for (const auto &entry : keys)
        known.emplace_back(entry.key);
    for (const auto &item : object.items()) {
        if (std::find(known.begin(), known.end(), item.key()) != known.end())
            continue;
        std::string all;
        for (const std::string &key : known)
            all += (all.empty() ? "" : ", ") + key;
        refuse(path, coreoText("The cost file %1 has the unknown key \"%2\". Known keys are %3."), {item.key(), all});
    }
}

void readCosts(const std::string &path, const nlohmann::json &object, Costs &costs)
{
    for (const CostKey &entry : kCosts) {
        const auto found = object.find(entry.key);
        if (found == object.end())
            continue;
        const bool fits = found->is_number_integer() &&
                          (!found->is_number_unsigned() || found->get<std::uint64_t>() <= std::uint64_t{kMaxCost});
        const std::int64_t value = fits ? found->get<std::int64_t>() : -1;
        if (value < entry.minimum || value > kMaxCost)
            refuse(path, coreoText("In the cost file %1, \"%2\" is %3: it must be a whole number of nanoseconds from %4 to %5."),
                   {entry.key, found->dump(), std::to_string(entry.minimum), std::to_string(kMaxCost)});
        costs.*entry.member = Time(value);
    }
}

void readRates(const std::string &path, const nlohmann::json &object, StepCosts &steps)
{
    for (const RateKey &entry : kRates) {
        const auto found = object.find(entry.key);
        if (found == object.end())
            continue;
        const double value = found->is_number() ? found->get<double>() : -1;
        if (!(value >= 0 && value <= kMaxRate))
            refuse(path, coreoText("In the cost file %1, \"steps.%2\" is %3: it must be a number of nanoseconds from 0 to 1000000."),
                   {entry.key, found->dump()});
        steps.*entry.member = value;
    }
}

Costs readCostFile(const std::string &path)
{
    nlohmann::json document;
    try {
        document = nlohmann::json::parse(readFile(path));
        if (document.is_object() && document.value("format", nlohmann::json()) == kFormat) {
            Costs costs = nativeCosts();
            refuseUnknown(path, document, kCosts, {"format", "steps"});
            readCosts(path, document, costs);
            if (const auto steps = document.find("steps"); steps != document.end()) {
                if (!steps->is_object())
                    refuse(path, coreoText("In the cost file %1, \"steps\" is not an object of step rates."));
                refuseUnknown(path, *steps, kRates, {});
                readRates(path, *steps, costs.steps);
            }
            return costs;
        }
    } catch (const nlohmann::json::exception &error) {
        refuse(path, coreoText("The cost file %1 is not valid JSON: %2."), {error.what()});
    }
    refuse(path, coreoText("The file %1 is not a cost file: it has no \"format\": \"coreo.costs/1\"."));
}

} // namespace

Costs builtinCosts(std::string_view id)
{
    if (id == "native")
        return nativeCosts();
    if (id == "python")
        return pythonCosts();
    if (id == "none")
        return {};
    throw Failure(ExitCode::Usage, Text(coreoText("There are no built-in costs \"%1\". Known are native, python and none."),
                                        {std::string(id)}));
}

Costs loadCosts(const std::string &idOrPath)
{
    if (idOrPath == "native" || idOrPath == "python" || idOrPath == "none")
        return builtinCosts(idOrPath);
    return readCostFile(idOrPath);
}

std::string toJson(const Costs &costs)
{
    nlohmann::ordered_json document;
    document["format"] = kFormat;
    for (const CostKey &entry : kCosts)
        document[entry.key] = (costs.*entry.member).count();
    for (const RateKey &entry : kRates)
        document["steps"][entry.key] = costs.steps.*entry.member;
    return document.dump(2) + "\n";
}

} // namespace coreo
