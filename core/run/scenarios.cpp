#include "record/spec_json.h"
#include "run/run.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <thread>

namespace coreo {

// Made from resources/scenarios by scenarios.cmake.
extern const char *const kScenarioTexts[];
extern const unsigned kScenarioTextCount;

namespace {

std::vector<Scenario> load()
{
    std::vector<std::pair<int, Scenario>> found;
    for (unsigned i = 0; i < kScenarioTextCount; ++i) {
        const auto json = nlohmann::json::parse(kScenarioTexts[i]);
        Scenario scenario;
        scenario.id = json.at("id").get<std::string>();
        scenario.name = json.at("name").get<std::string>();
        scenario.summary = json.at("summary").get<std::string>();
        scenario.spec.scenario = scenario.id;
        // The number of CPUs that this process may use, as the C library counts them.
        applySpecJson(scenario.spec, json.at("spec").dump(), std::max(1u, std::thread::hardware_concurrency()), scenario.id);
        found.emplace_back(json.at("order").get<int>(), std::move(scenario));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Scenario> out;
    for (auto &[order, scenario] : found)
        out.push_back(std::move(scenario));
    return out;
}

} // namespace

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> table = load();
    return table;
}

const Scenario *findScenario(std::string_view id)
{
    for (const Scenario &scenario : scenarios())
        if (scenario.id == id)
            return &scenario;
    return nullptr;
}

} // namespace coreo
