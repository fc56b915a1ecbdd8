#include "record/json_input.h"
#include "record/spec_json.h"
#include "run/run.h"

#include <algorithm>
#include <initializer_list>
#include <thread>

namespace coreo {

// Made from resources/scenarios by scenarios.cmake.
extern const char *const kScenarioTexts[];
extern const unsigned kScenarioTextCount;

namespace {

constexpr const char *kFormat = "coreo.scenario/1";

/// Every key of an object is one of these; what is unknown was meant to do something.
void expectKeys(const JsonInput &input, const nlohmann::json &object, const std::string &inside,
                std::initializer_list<std::string_view> known)
{
    for (const auto &[key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            input.refuse(inside + JsonInput::shown(key), coreoText("is not a key of a scenario."));
    }
}

Lesson readLesson(const JsonInput &input)
{
    const nlohmann::json &lesson = input.object(input.member("lesson"), "lesson");
    expectKeys(input, lesson, "lesson: ", {"expect", "look", "wrong"});
    const auto text = [&](const char *key) {
        const std::string path = std::string("lesson: ") + key;
        const auto found = lesson.find(key);
        if (found == lesson.end())
            input.refuse(path, coreoText("is missing."));
        return input.text(*found, path);
    };
    return {text("expect"), text("look"), text("wrong")};
}

std::vector<Scenario> load()
{
    // The number of CPUs that this process may use, as the C library counts them.
    const std::uint32_t usable = std::max(1u, std::thread::hardware_concurrency());
    std::vector<Scenario> found;
    for (unsigned i = 0; i < kScenarioTextCount; ++i)
        found.push_back(readScenario(kScenarioTexts[i], usable, "a scenario"));
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.order < b.order; });
    return found;
}

} // namespace

Scenario readScenario(std::string_view json, std::uint32_t usableCpus, const std::string &where)
{
    const JsonInput input(json, where);
    expectKeys(input, input.root(), "", {"format", "id", "name", "summary", "lesson", "order", "spec"});
    if (input.text(input.member("format"), "format") != kFormat)
        input.refuse("format", coreoText("is %1; this program reads %2."),
                     {JsonInput::shown(input.member("format")), kFormat});
    Scenario scenario;
    scenario.id = input.text(input.member("id"), "id");
    scenario.name = input.text(input.member("name"), "name");
    scenario.summary = input.text(input.member("summary"), "summary");
    scenario.lesson = readLesson(input);
    scenario.order = static_cast<int>(input.integer(input.member("order"), "order", 0, 1000));
    scenario.spec.scenario = scenario.id;
    applySpecJson(scenario.spec, input.object(input.member("spec"), "spec").dump(), usableCpus, scenario.id);
    return scenario;
}

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
