#pragma once

#include "record/crc32.h"
#include "record/run_file_schema.h"

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace coreo::runfile {

/// Hands one row to SQLite, a cell a call and each column once, and takes every value into its column's digest.
/// A text must live until the row is complete.
class CellWriter
{
public:
    explicit CellWriter(std::size_t columns)
        : m_digests(columns)
    {
    }

    void null();
    void integer(std::int64_t value);
    void real(double value);
    void text(std::string_view value);
    /// NULL for kNoTime.
    void time(Time value);
    template<class Kind> void id(Id<Kind> value) { value.isNone() ? null() : integer(value.value); }

    void begin(sqlite3_context *context, int column);
    [[nodiscard]] const std::vector<Crc32> &digests() const { return m_digests; }

private:
    sqlite3_context *m_context = nullptr;
    std::size_t m_column = 0;
    std::vector<Crc32> m_digests;
};

/// The rows of one table, as asked for by SQLite: in order, cell by cell.
struct RowSource
{
    std::size_t rows = 0;
    std::function<void(std::size_t row, int column, CellWriter &out)> cell;
};

/// Writes whole tables into a new database. A million rows go through one INSERT ... SELECT over a virtual table that
/// exists on this connection only: less than half the time of a million bound statements, and still SQLite's own pages.
/// Threads: one. Errors: WriteError with the system's reason.
class DatabaseWriter
{
public:
    struct WriteError
    {
        std::string reason;
    };

    /// `path` names an empty file.
    DatabaseWriter(const std::string &path, std::size_t pageSize);

    void write(TableIndex table, const RowSource &source);
    /// Writes the digests of everything before, and ends.
    void finish();

private:
    struct Close
    {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
    };
    struct Digest
    {
        TableIndex table;
        std::vector<Crc32> columns;
    };
    void execute(const std::string &sql);

    std::unique_ptr<sqlite3, Close> m_database;
    std::vector<Digest> m_digests;
};

} // namespace coreo::runfile
