#include "cli/text_table.h"

#include "cli/console.h"

#include <algorithm>

namespace coreo {

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

std::string TextTable::text() const
{
    std::vector<std::size_t> widths(m_rows.front().size());
    for (const auto &row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    std::string out;
    for (const auto &row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += i + 1 == row.size() ? row[i] : padded(row[i], widths[i] + 2);
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
