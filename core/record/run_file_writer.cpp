#include "record/run_file_writer.h"

#include "record/run_file.h"

#include <bit>
#include <cerrno>
#include <new>
#include <system_error>

namespace coreo::runfile {

namespace {

/// What the virtual table of one INSERT reads.
struct Rows
{
    const Table *table;
    const RowSource *source;
    CellWriter *out;
};

struct RowsTable : sqlite3_vtab
{
    Rows *rows = nullptr;
};

struct RowsCursor : sqlite3_vtab_cursor
{
    std::size_t row = 0;
};

int connect(sqlite3 *database, void *data, int, const char *const *, sqlite3_vtab **out, char **)
{
    auto *table = new RowsTable();
    table->rows = static_cast<Rows *>(data);
    *out = table;
    return sqlite3_declare_vtab(database, ("CREATE TABLE source (" + table->rows->table->columnList() + ")").c_str());
}

int disconnect(sqlite3_vtab *table)
{
    delete static_cast<RowsTable *>(table);
    return SQLITE_OK;
}

int bestIndex(sqlite3_vtab *, sqlite3_index_info *)
{
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab *, sqlite3_vtab_cursor **out)
{
    *out = new RowsCursor();
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete static_cast<RowsCursor *>(cursor);
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    static_cast<RowsCursor *>(cursor)->row = 0;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor *cursor)
{
    ++static_cast<RowsCursor *>(cursor)->row;
    return SQLITE_OK;
}

Rows &rowsOf(sqlite3_vtab_cursor *cursor)
{
    return *static_cast<RowsTable *>(cursor->pVtab)->rows;
}

int atEnd(sqlite3_vtab_cursor *cursor)
{
    return static_cast<RowsCursor *>(cursor)->row >= rowsOf(cursor).source->rows ? 1 : 0;
}

int cell(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
    const Rows &rows = rowsOf(cursor);
    rows.out->begin(context, column);
    try {
        rows.source->cell(static_cast<RowsCursor *>(cursor)->row, column, *rows.out);
    } catch (const std::bad_alloc &) { // nothing may fly through SQLite's own frames
        return SQLITE_NOMEM;
    }
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *out)
{
    *out = static_cast<sqlite3_int64>(static_cast<RowsCursor *>(cursor)->row);
    return SQLITE_OK;
}

sqlite3_module rowsModule()
{
    sqlite3_module module = {};
    module.xConnect = connect; // no xCreate: the table is there by its name only, nobody can create one
    module.xBestIndex = bestIndex;
    module.xDisconnect = disconnect;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = filter;
    module.xNext = next;
    module.xEof = atEnd;
    module.xColumn = cell;
    module.xRowid = rowId;
    return module;
}

const sqlite3_module kRowsModule = rowsModule();

} // namespace

void CellWriter::begin(sqlite3_context *context, int column)
{
    m_context = context;
    m_column = static_cast<std::size_t>(column);
}

void CellWriter::null()
{
    m_digests[m_column].integer(kNoTime.count());
    sqlite3_result_null(m_context);
}

void CellWriter::integer(std::int64_t value)
{
    m_digests[m_column].integer(value);
    sqlite3_result_int64(m_context, value);
}

void CellWriter::real(double value)
{
    m_digests[m_column].integer(std::bit_cast<std::int64_t>(value));
    sqlite3_result_double(m_context, value);
}

void CellWriter::text(std::string_view value)
{
    m_digests[m_column].text(value);
    m_digests[m_column].text(std::string_view("\0", 1));
    sqlite3_result_text(m_context, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
}

void CellWriter::time(Time value)
{
    isTime(value) ? integer(value.count()) : null();
}

DatabaseWriter::DatabaseWriter(const std::string &path, std::size_t pageSize)
{
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_database.reset(database);
    if (code != SQLITE_OK)
        throw WriteError { database ? sqlite3_errmsg(database) : sqlite3_errstr(code) };
    // Nobody else sees this file before it is whole, and a half-written one is thrown away: no journal, no locks, and
    // one sync at the end, done by who renames it.
    execute("PRAGMA page_size = " + std::to_string(pageSize));
    execute("PRAGMA journal_mode = OFF");
    execute("PRAGMA synchronous = OFF");
    execute("PRAGMA locking_mode = EXCLUSIVE");
    execute("PRAGMA application_id = " + std::to_string(kRunFileId));
    execute("PRAGMA user_version = " + std::to_string(kRunFileVersion));
    execute("BEGIN");
    for (const Table &table : tables())
        execute(table.create);
}

void DatabaseWriter::write(TableIndex index, const RowSource &source)
{
    const Table &table = tables()[index];
    CellWriter out(table.columns.size());
    Rows rows { &table, &source, &out };
    if (sqlite3_create_module(m_database.get(), "coreo_rows", &kRowsModule, &rows) != SQLITE_OK)
        throw WriteError { sqlite3_errmsg(m_database.get()) };
    execute(std::string("INSERT INTO ") + table.name + " (" + table.columnList() + ") SELECT * FROM coreo_rows");
    sqlite3_create_module(m_database.get(), "coreo_rows", nullptr, nullptr);
    m_digests.push_back({ index, out.digests() });
}

void DatabaseWriter::finish()
{
    struct Entry
    {
        const char *table;
        const char *column;
        std::uint32_t crc;
    };
    std::vector<Entry> entries;
    for (const Digest &digest : m_digests)
        for (std::size_t i = 0; i < digest.columns.size(); ++i)
            entries.push_back(
                { tables()[digest.table].name, tables()[digest.table].columns[i], digest.columns[i].value() });
    write(DigestTable, { entries.size(), [&](std::size_t row, int column, CellWriter &out) {
                            const Entry &entry = entries[row];
                            if (column == 2)
                                out.integer(entry.crc);
                            else
                                out.text(column == 0 ? entry.table : entry.column);
                        } });
    execute("COMMIT");
    if (sqlite3_close(m_database.release()) != SQLITE_OK)
        throw WriteError { "the database could not be closed" };
}

void DatabaseWriter::execute(const std::string &sql)
{
    const int code = sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return;
    int error = 0;
    sqlite3_file_control(m_database.get(), "main", SQLITE_FCNTL_LAST_ERRNO, &error);
    if (code == SQLITE_FULL)
        error = ENOSPC;
    throw WriteError { error != 0 ? std::generic_category().message(error) : sqlite3_errmsg(m_database.get()) };
}

} // namespace coreo::runfile
