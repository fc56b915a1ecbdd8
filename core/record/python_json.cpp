#include "record/json_input.h"
#include "record/spec_json.h"

namespace coreo {

using nlohmann::json;
using nlohmann::ordered_json;

std::string pythonToJson(const PythonFacts &facts)
{
    if (!facts.known())
        return "null";
    ordered_json broken = ordered_json::array();
    for (const Chunk &chunk : facts.broken)
        broken.push_back({ chunk.first.value, chunk.count });
    ordered_json out;
    out["path"] = facts.path;
    out["version"] = facts.version;
    out["implementation"] = facts.implementation;
    out["freeThreaded"] = facts.freeThreaded;
    out["lock"] = facts.lock;
    out["recording"] = facts.recording;
    out["events"] = facts.events;
    out["dropped"] = facts.dropped;
    out["broken"] = std::move(broken);
    out["verdict"] = facts.verdict.empty() ? ordered_json(nullptr) : ordered_json(facts.verdict);
    return out.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

PythonFacts pythonFromJson(std::string_view text, const std::string &where)
{
    if (text == "null")
        return {};
    const JsonInput input(text, where);
    const auto count = [&](const char *key) { return input.integer(input.member(key), key, 0, INT64_MAX); };
    const auto word = [&](const char *key) { return input.text(input.member(key), key); };
    PythonFacts facts;
    facts.path = word("path");
    facts.version = word("version");
    facts.implementation = word("implementation");
    facts.freeThreaded = input.flag(input.member("freeThreaded"), "freeThreaded");
    facts.lock = input.flag(input.member("lock"), "lock");
    facts.recording = static_cast<std::int64_t>(count("recording"));
    facts.events = count("events");
    facts.dropped = count("dropped");
    for (const json &range : input.array(input.member("broken"), "broken")) {
        const json &pair = input.array(range, "broken");
        if (pair.size() != 2)
            input.refuse("broken", coreoText("holds %1 where two numbers belong."), { JsonInput::shown(pair) });
        facts.broken.push_back({ TaskId(input.integer(pair[0], "broken", 0, kMaxTasks)),
                                 static_cast<std::uint32_t>(input.integer(pair[1], "broken", 1, kMaxTasks)) });
    }
    if (!input.member("verdict").is_null())
        facts.verdict = word("verdict");
    return facts;
}

} // namespace coreo
