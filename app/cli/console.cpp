#include "cli/console.h"

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace coreo {

namespace {

const char *code(Console::Style style)
{
    switch (style) {
    case Console::Style::Bold: return "\x1b[1m";
    case Console::Style::Dim: return "\x1b[2m";
    case Console::Style::Good: return "\x1b[32m";
    case Console::Style::Bad: return "\x1b[31m";
    case Console::Style::Warning: return "\x1b[33m";
    case Console::Style::Plain: break;
    }
    return "";
}

bool isSet(const char *variable)
{
    const char *value = std::getenv(variable);
    return value && *value;
}

/// As setlocale(3) would decide, without changing this program's own locale, which stays C.
bool localeIsUtf8()
{
    for (const char *variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        if (isSet(variable)) {
            const std::string_view value = std::getenv(variable);
            for (const char *name : {"UTF-8", "UTF8", "utf-8", "utf8"}) {
                if (value.find(name) != std::string_view::npos)
                    return true;
            }
            return false;
        }
    }
    return false;
}

winsize windowSize(int descriptor)
{
    winsize size{};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) {
        size.ws_col = 80;
        size.ws_row = 24;
    }
    return size;
}

/// The length of the UTF-8 sequence at the front of `text` and the character it stands for; 0 if it is none.
std::size_t decode(std::string_view text, std::uint32_t &character)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length == 0 || lead > 0xf4 || length > text.size())
        return 0;
    character = length == 1 ? lead : lead & (0x7fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
        character = character << 6 | (byte(i) & 0x3fu);
    }
    static constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = character >= 0xd800 && character <= 0xdfff;
    return character < least[length] || character > 0x10ffff || surrogate ? 0 : length;
}

bool isHarmful(std::uint32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

std::string escaped(std::uint32_t number, char kind, int digits)
{
    static constexpr char hex[] = "0123456789abcdef";
    std::string out = {'\\', kind};
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        out += hex[number >> shift & 15];
    return out;
}

} // namespace

Console::Console(int descriptor)
    : m_descriptor(descriptor), m_terminal(::isatty(descriptor) == 1), m_unicode(localeIsUtf8())
{
    const char *terminal = std::getenv("TERM");
    m_redraw = m_terminal && terminal && *terminal && std::string_view(terminal) != "dumb";
    m_colours = m_redraw && !isSet("NO_COLOR"); // https://no-color.org
}

void Console::print(std::string_view text)
{
    while (!text.empty() && m_brokenBy == 0) {
        const ssize_t count = ::write(m_descriptor, text.data(), text.size());
        if (count >= 0) {
            text.remove_prefix(static_cast<std::size_t>(count));
        } else if (errno == EAGAIN) { // somebody made the shared descriptor non-blocking
            pollfd room{m_descriptor, POLLOUT, 0};
            ::poll(&room, 1, -1);
        } else if (errno != EINTR) {
            m_brokenBy = errno;
        }
    }
}

void Console::printLine(std::string_view text)
{
    print(std::string(text) + '\n');
}

int Console::columns() const
{
    return windowSize(m_descriptor).ws_col;
}

int Console::rows() const
{
    return windowSize(m_descriptor).ws_row;
}

std::string Console::styled(Style style, std::string_view text) const
{
    if (!m_colours || style == Style::Plain)
        return std::string(text);
    return code(style) + std::string(text) + "\x1b[0m";
}

std::string harmless(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        std::uint32_t character = 0;
        const std::size_t length = decode(text, character);
        if (length == 0)
            out += escaped(static_cast<unsigned char>(text[0]), 'x', 2);
        else if (isHarmful(character))
            out += character < 0x100 ? escaped(character, 'x', 2) : escaped(character, 'u', 4);
        else
            out += text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return out;
}

} // namespace coreo
