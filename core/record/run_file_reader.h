#pragma once

#include "record/crc32.h"
#include "record/run_file_schema.h"

#include <sqlite3.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace coreo::runfile {

/// A run file, opened with every doubt: its header is read by hand before SQLite sees the file, SQLite opens it
/// read-only and immutable with its defences up, and the schema must be ours to the letter.
/// Threads: one; two readers of one file are independent. Errors: Failure(BadInputFile) naming file and fault.
/// Source: sqlite.org/security.html "untrusted SQLite database files", sqlite.org/fileformat.html section 1.3.
class DatabaseReader
{
public:
    explicit DatabaseReader(const std::string &path);

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] std::uint64_t fileSize() const { return m_fileSize; }
    [[nodiscard]] sqlite3 *handle() const { return m_database.get(); }

    /// Reports that the file is damaged.
    [[noreturn]] void damaged(const Text &what) const;
    /// Holds the digests of a table's columns, as read, against the file's.
    void checkDigests(TableIndex table, const std::vector<Crc32> &read) const;
    /// Refuses a number of rows that a file of this size cannot hold; `what` is the sentence, of rows (%1) and bytes
    /// (%2).
    void checkRows(std::uint64_t rows, const char *what) const;
    /// Whether the file has that table: those of later versions may be missing.
    [[nodiscard]] bool has(TableIndex table) const { return m_found[table]; }
    [[nodiscard]] std::size_t digestCount() const { return m_digests.size(); }

private:
    struct Digest
    {
        std::string table, column;
        std::uint32_t crc = 0;
    };
    struct Close
    {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
    };
    void checkHeader();
    void checkHeaderFields(const unsigned char *header);
    void openDatabase();
    void checkSchema();
    void readDigests();

    std::string m_path;
    std::uint64_t m_fileSize = 0;
    std::unique_ptr<sqlite3, Close> m_database;
    std::vector<Digest> m_digests;
    std::vector<bool> m_found;
};

/// Reads rows of one table in order. Each column is read exactly once a row; its value goes into its digest as it is
/// read.
class TableReader
{
public:
    /// Rows `first` to `end` (not included) by row number; all by default.
    TableReader(const DatabaseReader &file, TableIndex table, std::int64_t first = 0, std::int64_t end = INT64_MAX);

    bool next();
    [[nodiscard]] std::int64_t row() const { return m_row; }

    std::int64_t integer(int column, std::int64_t minimum, std::int64_t maximum);
    std::optional<std::int64_t> integerOrNull(int column, std::int64_t minimum, std::int64_t maximum);
    Time time(int column); ///< kNoTime for NULL
    double real(int column);
    std::string_view text(int column);
    std::optional<std::string_view> textOrNull(int column);
    /// A name that one of nameOf()'s inverses knows.
    template<class Enum> Enum name(int column, std::optional<Enum> (*find)(std::string_view))
    {
        const std::optional<Enum> found = find(text(column));
        if (!found)
            wrong(column);
        return *found;
    }

    [[noreturn]] void wrong(int column) const;
    [[nodiscard]] const std::vector<Crc32> &digests() const { return m_digests; }
    /// After the last row: the whole table was read, check it.
    void checkDigests() const { m_file.checkDigests(m_index, m_digests); }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    const DatabaseReader &m_file;
    TableIndex m_index;
    const Table &m_table;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::vector<Crc32> m_digests;
    std::int64_t m_row;
    std::uint64_t m_textBytes = 0;
};

} // namespace coreo::runfile
