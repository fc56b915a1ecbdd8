#include "record/run_file_reader.h"

#include <bit>
#include <cmath>

namespace coreo::runfile {

TableReader::TableReader(const DatabaseReader &file, TableIndex table, std::int64_t first, std::int64_t end)
    : m_file(file)
    , m_index(table)
    , m_table(tables()[table])
    , m_digests(m_table.columns.size())
{
    m_row = std::max(first, m_table.firstRow) - 1;
    const std::string sql = "SELECT rowid, " + m_table.columnList() + " FROM " + m_table.name + " WHERE rowid < ?1"
        + (first > m_table.firstRow ? " AND rowid >= ?2" : "");
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_file.handle(), sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        m_file.damaged(sqlite3_errmsg(m_file.handle()));
    m_statement.reset(statement);
    sqlite3_bind_int64(statement, 1, end);
    if (first > m_table.firstRow)
        sqlite3_bind_int64(statement, 2, first);
}

bool TableReader::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_DONE)
        return false;
    if (code != SQLITE_ROW)
        m_file.damaged(
            { coreoText("its table %1 cannot be read: %2"), { m_table.name, sqlite3_errmsg(m_file.handle()) } });
    // Every row has its own number, so pages that a hostile file uses twice cannot keep us reading for ever.
    if (sqlite3_column_int64(m_statement.get(), 0) != ++m_row)
        m_file.damaged({ coreoText("row %1 of its table %2 is missing"), { std::to_string(m_row), m_table.name } });
    return true;
}

void TableReader::wrong(int column) const
{
    m_file.damaged({ coreoText("the column %1 of its table %2 holds an impossible value in row %3"),
                     { m_table.columns[static_cast<std::size_t>(column)], m_table.name, std::to_string(m_row) } });
}

std::optional<std::int64_t> TableReader::integerOrNull(int column, std::int64_t minimum, std::int64_t maximum)
{
    const int type = sqlite3_column_type(m_statement.get(), column + 1);
    if (type == SQLITE_NULL) {
        m_digests[static_cast<std::size_t>(column)].integer(kNoTime.count());
        return std::nullopt;
    }
    const std::int64_t value = sqlite3_column_int64(m_statement.get(), column + 1);
    if (type != SQLITE_INTEGER || value < minimum || value > maximum)
        wrong(column);
    m_digests[static_cast<std::size_t>(column)].integer(value);
    return value;
}

std::int64_t TableReader::integer(int column, std::int64_t minimum, std::int64_t maximum)
{
    const std::optional<std::int64_t> value = integerOrNull(column, minimum, maximum);
    if (!value)
        wrong(column);
    return *value;
}

Time TableReader::time(int column)
{
    return Time(integerOrNull(column, 0, kMaxTime).value_or(kNoTime.count()));
}

double TableReader::real(int column)
{
    const double value = sqlite3_column_double(m_statement.get(), column + 1);
    if (sqlite3_column_type(m_statement.get(), column + 1) != SQLITE_FLOAT || !std::isfinite(value))
        wrong(column);
    m_digests[static_cast<std::size_t>(column)].integer(std::bit_cast<std::int64_t>(value));
    return value;
}

std::optional<std::string_view> TableReader::textOrNull(int column)
{
    Crc32 &digest = m_digests[static_cast<std::size_t>(column)];
    const int type = sqlite3_column_type(m_statement.get(), column + 1);
    if (type == SQLITE_NULL) {
        digest.integer(kNoTime.count());
        return std::nullopt;
    }
    if (type != SQLITE_TEXT)
        wrong(column);
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column + 1));
    const std::string_view value(bytes ? bytes : "",
                                 static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column + 1)));
    // Rows may point at one overflow chain between them: what they add up to is held against the file.
    m_textBytes += value.size();
    if (m_textBytes > m_file.fileSize())
        wrong(column);
    digest.text(value);
    digest.text(std::string_view("\0", 1));
    return value;
}

std::string_view TableReader::text(int column)
{
    const std::optional<std::string_view> value = textOrNull(column);
    if (!value)
        wrong(column);
    return *value;
}

} // namespace coreo::runfile
