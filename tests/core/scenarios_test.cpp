// Scenario files are read with every doubt: a misspelt key would silently teach something else.

#include "model/problem.h"
#include "run/run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <set>

namespace coreo {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;

json wholeScenario()
{
    return {{"format", "coreo.scenario/1"},
            {"id", "made-up"},
            {"name", "A name"},
            {"summary", "A summary."},
            {"lesson", {{"expect", "This."}, {"look", "There."}, {"wrong", ""}}},
            {"order", 7},
            {"spec", {{"strategy", "pool_map"}, {"tasks", 9}, {"workers", {{"atMost", 4}}}}}};
}

/// What reading the scenario, changed by `change`, complains of.
std::string problemOf(const std::function<void(json &)> &change)
{
    json scenario = wholeScenario();
    change(scenario);
    try {
        readScenario(scenario.dump(), 2, "made-up.json");
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.code(), ExitCode::BadInputFile);
        return failure.what();
    }
    return "";
}

TEST(Scenarios, aWholeOneIsRead)
{
    const Scenario scenario = readScenario(wholeScenario().dump(), 2, "made-up.json");
    EXPECT_EQ(scenario.id, "made-up");
    EXPECT_EQ(scenario.name, "A name");
    EXPECT_EQ(scenario.summary, "A summary.");
    EXPECT_EQ(scenario.lesson.expect, "This.");
    EXPECT_EQ(scenario.lesson.look, "There.");
    EXPECT_EQ(scenario.lesson.wrong, "");
    EXPECT_EQ(scenario.order, 7);
    EXPECT_EQ(scenario.spec.scenario, "made-up");
    EXPECT_EQ(scenario.spec.strategy, "pool_map");
    EXPECT_EQ(scenario.spec.workers, 2u) << "at most 4, and 2 are usable";
}

TEST(Scenarios, unknownKeysAreRefused)
{
    EXPECT_THAT(problemOf([](json &s) { s["titel"] = "x"; }), AllOf(HasSubstr("made-up.json"), HasSubstr("titel")));
    EXPECT_THAT(problemOf([](json &s) { s["lesson"]["looks"] = "x"; }), AllOf(HasSubstr("lesson"), HasSubstr("looks")));
    EXPECT_THAT(problemOf([](json &s) { s["spec"]["task"] = 3; }), HasSubstr("task"));
}

TEST(Scenarios, whatIsMissingIsNamed)
{
    for (const char *key : {"format", "id", "name", "summary", "lesson", "order", "spec"})
        EXPECT_THAT(problemOf([key](json &s) { s.erase(key); }), AllOf(HasSubstr(key), HasSubstr("missing")));
    for (const char *key : {"expect", "look", "wrong"})
        EXPECT_THAT(problemOf([key](json &s) { s["lesson"].erase(key); }), AllOf(HasSubstr(key), HasSubstr("missing")));
}

TEST(Scenarios, wrongTypesAndFormatsAreRefused)
{
    EXPECT_THAT(problemOf([](json &s) { s["lesson"] = "a text"; }), HasSubstr("lesson"));
    EXPECT_THAT(problemOf([](json &s) { s["lesson"]["wrong"] = 3; }), HasSubstr("wrong"));
    EXPECT_THAT(problemOf([](json &s) { s["order"] = -1; }), HasSubstr("order"));
    EXPECT_THAT(problemOf([](json &s) { s["format"] = "coreo.scenario/2"; }), HasSubstr("coreo.scenario/1"));
}

TEST(Scenarios, everyOneTellsWhatToExpectAndWhereToLook)
{
    std::set<std::string> ids;
    for (const Scenario &scenario : scenarios()) {
        EXPECT_TRUE(ids.insert(scenario.id).second) << scenario.id;
        EXPECT_FALSE(scenario.lesson.expect.empty()) << scenario.id;
        EXPECT_FALSE(scenario.lesson.look.empty()) << scenario.id;
    }
}

} // namespace
} // namespace coreo
