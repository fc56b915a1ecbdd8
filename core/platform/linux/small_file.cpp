#include "platform/linux/small_file.h"

#include <cerrno>
#include <charconv>

#include <fcntl.h>
#include <unistd.h>

namespace coreo {

std::optional<std::string> readSmallFile(const std::string &path)
{
    constexpr std::size_t kMost = std::size_t{1} << 20;
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    std::string text;
    char buffer[8192];
    ssize_t got = 1;
    while (got != 0 && text.size() < kMost) {
        got = read(file, buffer, sizeof buffer);
        if (got > 0)
            text.append(buffer, static_cast<std::size_t>(got));
        else if (got < 0 && errno != EINTR)
            break;
    }
    close(file);
    if (got < 0)
        return std::nullopt;
    return text;
}

std::optional<std::uint64_t> readNumber(const std::string &path)
{
    const std::optional<std::string> text = readSmallFile(path);
    std::uint64_t number = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), number).ec != std::errc())
        return std::nullopt;
    return number;
}

} // namespace coreo
