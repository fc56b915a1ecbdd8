#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace coreo {

/// One line of a program that is shown to a person, and which moments of a batch happen in it: a Python line and a line
/// of our own that carry the same mark do the same.
struct CodeLine
{
    enum Mark : std::uint8_t {
        Starts = 1,   ///< workers start
        HandsOut = 2, ///< tasks are handed out
        Waits = 4,    ///< the program waits for a result
        HandsOn = 8,  ///< a result is handed on to the consumer
    };
    std::string text;
    std::uint8_t marks = 0;

    bool operator==(const CodeLine &) const = default;
};

/// What a run does, twice: as the program that somebody writes in Python, and as the strategy that this program runs.
/// Threads: a value.
struct Explanation
{
    std::vector<CodeLine> python;
    std::vector<CodeLine> own;         ///< C++, as it was compiled
    std::vector<std::string> ownFiles; ///< where `own` stands, from the repository's root
    std::vector<std::pair<std::string, std::string>> values; ///< what our lines' expressions stand for in this run
};

/// A program's lines with their ends, as somebody would copy it.
inline std::string joinedLines(const std::vector<CodeLine> &lines)
{
    std::string out;
    for (const CodeLine &line : lines)
        out += line.text + '\n';
    return out;
}

} // namespace coreo
