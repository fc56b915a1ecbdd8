#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace coreo {

/// Marks a string that a person reads. The string itself is the key: lupdate collects it (see resources/translations),
/// the app looks it up in the context "core"; the terminal program prints it as it stands.
constexpr const char *coreoText(const char *english)
{
    return english;
}

/// A sentence that a person reads, kept apart from its values so that it can be translated: "%1" ... "%9" stand for the
/// arguments, "%n" for the count, which also chooses the plural form.
/// Threads: a value. Errors: a place without an argument stays as it is.
struct Text
{
    std::string pattern;
    std::vector<std::string> arguments;
    std::optional<std::int64_t> count;

    Text() = default;
    Text(const char *english) : pattern(english) {}
    Text(const char *english, std::vector<std::string> values) : pattern(english), arguments(std::move(values)) {}
    Text(const char *english, std::int64_t number, std::vector<std::string> values = {})
        : pattern(english), arguments(std::move(values)), count(number)
    {}

    [[nodiscard]] bool empty() const { return pattern.empty(); }
    /// The English sentence with its values filled in; "(s)" after a count becomes the right form.
    [[nodiscard]] std::string english() const;
    bool operator==(const Text &) const = default;
};

} // namespace coreo
