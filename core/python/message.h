#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>

// Members of what the bridge says, whatever may stand there.

namespace coreo::message {

inline std::int64_t integer(const nlohmann::json &said, const char *key, std::int64_t fallback = 0)
{
    const auto found = said.find(key);
    return found != said.end() && found->is_number_integer() ? found->get<std::int64_t>() : fallback;
}

inline std::string text(const nlohmann::json &said, const char *key)
{
    const auto found = said.find(key);
    return found != said.end() && found->is_string() ? found->get<std::string>() : std::string();
}

inline bool flag(const nlohmann::json &said, const char *key)
{
    const auto found = said.find(key);
    return found != said.end() && found->is_boolean() && found->get<bool>();
}

} // namespace coreo::message
