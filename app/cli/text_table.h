#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace coreo {

/// Columns of text, each as wide as its widest cell; the last one runs on, or is folded to the terminal's width.
/// Threads: a value. Errors: none.
class TextTable
{
public:
    explicit TextTable(std::vector<std::string> heading);
    void add(std::vector<std::string> row);
    [[nodiscard]] bool empty() const { return m_rows.size() == 1; }
    /// The rows, made harmless for a terminal. With `columns` the last cell is folded at blanks, below itself, so that it
    /// fits; where that would leave it less than 24 columns it begins on a line of its own. 0 = one line a row.
    [[nodiscard]] std::string text(int columns = 0) const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

/// The number of columns that UTF-8 text takes on a terminal (one a character).
std::size_t displayWidth(std::string_view text);
/// The text with spaces up to `width` columns.
std::string padded(std::string_view text, std::size_t width);

} // namespace coreo
