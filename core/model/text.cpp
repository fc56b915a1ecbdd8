#include "model/text.h"

namespace coreo {

std::string Text::english() const
{
    std::string out;
    out.reserve(pattern.size() + 32);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '%' && i + 1 < pattern.size()) {
            const char next = pattern[i + 1];
            if (next >= '1' && next <= '9' && static_cast<std::size_t>(next - '1') < arguments.size()) {
                out += arguments[static_cast<std::size_t>(next - '1')];
                ++i;
                continue;
            }
            if (next == 'n' && count) {
                out += std::to_string(*count);
                ++i;
                continue;
            }
        }
        if (count && pattern.compare(i, 3, "(s)") == 0) {
            if (*count != 1)
                out += 's';
            i += 2;
            continue;
        }
        out += c;
    }
    return out;
}

} // namespace coreo
