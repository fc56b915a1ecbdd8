#pragma once

#include <string>
#include <string_view>

namespace coreo {

/// Standard output or standard error, as a person or a pipe sees it. A stream that has broken stays broken: what comes
/// after is dropped, and the program's end tells (see brokenBy()).
/// Threads: one at a time.
class Console
{
public:
    explicit Console(int descriptor);

    void print(std::string_view text);
    void printLine(std::string_view text);

    [[nodiscard]] bool isTerminal() const { return m_terminal; }
    /// A terminal on which lines can be redrawn.
    [[nodiscard]] bool canRedraw() const { return m_redraw; }
    /// The locale says UTF-8, so that block characters can be shown.
    [[nodiscard]] bool unicode() const { return m_unicode; }
    [[nodiscard]] int columns() const;
    [[nodiscard]] int rows() const;
    /// The errno that broke the stream; 0 = it works.
    [[nodiscard]] int brokenBy() const { return m_brokenBy; }

    enum class Style { Plain, Bold, Dim, Good, Bad, Warning };
    /// The text with colour codes around it where this is a terminal and NO_COLOR does not say otherwise.
    [[nodiscard]] std::string styled(Style style, std::string_view text) const;

private:
    int m_descriptor;
    bool m_terminal;
    bool m_redraw;
    bool m_colours;
    bool m_unicode;
    int m_brokenBy = 0;
};

/// Text of unknown origin (names and messages from files and arguments) as it may be shown on a terminal: control
/// characters, direction overrides and bytes that are not UTF-8 become \xNN or \uNNNN. Newlines too.
std::string harmless(std::string_view text);

} // namespace coreo
