#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace coreo {

/// The whole of a small file of /proc or /sys (at most 1 MiB), whose size is not known beforehand.
/// Threads: any. Errors: empty if it cannot be opened or read.
std::optional<std::string> readSmallFile(const std::string &path);

/// The same for a file that holds one number; "max" and rubbish are empty.
std::optional<std::uint64_t> readNumber(const std::string &path);

} // namespace coreo
