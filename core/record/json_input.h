#pragma once

#include "model/problem.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace coreo {

/// Small JSON documents from outside, read with every doubt: size and depth are capped before memory is taken, a key
/// that stands twice is refused (the last would win silently), and each message names file, key, value and what is
/// allowed. Threads: a value. Errors: Failure(BadInputFile).
class JsonInput
{
public:
    static constexpr std::size_t kMaxBytes = 8u << 20;
    static constexpr int kMaxDepth = 16;

    JsonInput(std::string_view text, std::string where);

    [[nodiscard]] const nlohmann::json &root() const { return m_root; }
    [[nodiscard]] const std::string &where() const { return m_where; }

    /// Throws "WHERE: KEY <what>".
    [[noreturn]] void refuse(const std::string &key, const char *pattern, std::vector<std::string> values = {}) const;

    [[nodiscard]] std::uint64_t integer(const nlohmann::json &value, const std::string &key, std::uint64_t minimum,
                                        std::uint64_t maximum) const;
    [[nodiscard]] std::int64_t signedInteger(const nlohmann::json &value, const std::string &key, std::int64_t minimum,
                                             std::int64_t maximum) const;
    [[nodiscard]] std::string text(const nlohmann::json &value, const std::string &key) const;
    [[nodiscard]] bool flag(const nlohmann::json &value, const std::string &key) const;
    [[nodiscard]] double real(const nlohmann::json &value, const std::string &key) const;
    [[nodiscard]] const nlohmann::json &object(const nlohmann::json &value, const std::string &key) const;
    [[nodiscard]] const nlohmann::json &array(const nlohmann::json &value, const std::string &key) const;
    /// The member `key` of the root, which must be there.
    [[nodiscard]] const nlohmann::json &member(const std::string &key) const;
    /// A value as a message shows it: short, on one line.
    [[nodiscard]] static std::string shown(const nlohmann::json &value);

private:
    std::string m_where;
    nlohmann::json m_root;
};

} // namespace coreo
