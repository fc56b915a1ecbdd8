#include "platform/failure_text.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <sys/wait.h>

namespace coreo {
namespace {

constexpr std::size_t kMost = 4'096;

/// The length of the well-formed UTF-8 character that begins here, 0 if there is none. Source: RFC 3629.
std::size_t characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80)
        return lead >= 0x20 && lead != 0x7f ? 1 : 0;
    const std::size_t length = lead >= 0xc2 && lead < 0xe0 ? 2
        : lead >= 0xe0 && lead < 0xf0                      ? 3
        : lead >= 0xf0 && lead < 0xf5                      ? 4
                                                           : 0;
    if (length == 0 || at + length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(at + i) & 0xc0) != 0x80)
            return 0;
    const bool overlong = (lead == 0xe0 && byte(at + 1) < 0xa0) || (lead == 0xf0 && byte(at + 1) < 0x90);
    const bool beyond = (lead == 0xed && byte(at + 1) > 0x9f) || (lead == 0xf4 && byte(at + 1) > 0x8f);
    return overlong || beyond ? 0 : length;
}

} // namespace

std::string failureText(std::string_view said)
{
    std::string out;
    for (std::size_t at = 0; at < said.size() && out.size() + 4 <= kMost;) {
        if (const std::size_t length = characterAt(said, at); length > 0) {
            out += said.substr(at, length);
            at += length;
            continue;
        }
        std::array<char, 5> escaped{};
        std::snprintf(escaped.data(), escaped.size(), "\\x%02x",
                      static_cast<unsigned>(static_cast<unsigned char>(said[at++])));
        out += escaped.data();
    }
    return out;
}

std::string timeoutText(Time limit)
{
    const std::int64_t tenths = limit.count() / 100'000'000;
    if (tenths == 0)
        return "timed-out after " + std::to_string(limit.count() / 1'000'000) + " ms";
    return "timed-out after " + std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

std::string signalName(int waitStatus)
{
    if (!WIFSIGNALED(waitStatus))
        return {};
    const char *name = ::sigabbrev_np(WTERMSIG(waitStatus));
    return name ? std::string("SIG") + name : "signal " + std::to_string(WTERMSIG(waitStatus));
}

std::string endText(int waitStatus)
{
    if (WIFSIGNALED(waitStatus))
        return "was killed by " + signalName(waitStatus);
    return "exited with status " + std::to_string(WEXITSTATUS(waitStatus));
}

} // namespace coreo
