#include "cli/text_table.h"

#include "cli/console.h"

#include <algorithm>
#include <sstream>

namespace coreo {

namespace {

constexpr std::size_t kGap = 2;
constexpr std::size_t kLeast = 24; ///< a narrower last column would be a tower of single words
constexpr std::size_t kBelow = 4;

/// The text in lines of at most `room` columns, all but the first one indented; a longer word stays whole.
std::string folded(const std::string &text, std::size_t room, std::size_t indent)
{
    std::istringstream words(text);
    std::string out;
    std::size_t used = 0;
    for (std::string word; words >> word;) {
        const std::size_t width = displayWidth(word);
        if (used > 0 && (width > room || used + 1 + width > room)) {
            out.append("\n").append(indent, ' ');
            used = 0;
        }
        out.append(used > 0 ? " " : "").append(word);
        used += width + (used > 0 ? 1 : 0);
    }
    return out;
}

} // namespace

TextTable::TextTable(std::vector<std::string> heading)
{
    add(std::move(heading));
}

void TextTable::add(std::vector<std::string> row)
{
    for (std::string &cell : row)
        cell = harmless(cell);
    m_rows.push_back(std::move(row));
}

std::string TextTable::text(int columns) const
{
    std::vector<std::size_t> widths(m_rows.front().size());
    for (const auto &row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    std::size_t indent = 0;
    for (std::size_t i = 0; i + 1 < widths.size(); ++i)
        indent += widths[i] + kGap;
    const auto width = static_cast<std::size_t>(std::max(columns, 0));
    const bool below = width > 0 && width < indent + kLeast;
    if (below)
        indent = kBelow;
    const std::size_t room = width > indent ? width - indent : std::string::npos;
    std::string out;
    for (const auto &row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i + 1 < row.size(); ++i)
            line += padded(row[i], widths[i] + kGap);
        if (below && !row.back().empty()) {
            line.erase(line.find_last_not_of(' ') + 1);
            line.append("\n").append(indent, ' ');
        }
        line += folded(row.back(), room, indent);
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    return out;
}

std::size_t displayWidth(std::string_view text)
{
    const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts));
}

std::string padded(std::string_view text, std::size_t width)
{
    std::string out(text);
    const std::size_t taken = displayWidth(text);
    out.append(width > taken ? width - taken : 0, ' ');
    return out;
}

} // namespace coreo
