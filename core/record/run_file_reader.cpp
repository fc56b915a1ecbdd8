#include "record/run_file_reader.h"

#include "record/run_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace coreo::runfile {

namespace {

constexpr std::size_t kHeaderBytes = 100;
constexpr std::string_view kMagic("SQLite format 3\0", 16);
/// The longest value that SQLite may build: a spec with a list of durations is the largest of ours.
constexpr int kMaxValueBytes = 16 << 20;

std::uint32_t bigEndian(const unsigned char *bytes)
{
    return static_cast<std::uint32_t>(bytes[0]) << 24 | static_cast<std::uint32_t>(bytes[1]) << 16
        | static_cast<std::uint32_t>(bytes[2]) << 8 | bytes[3];
}

/// A path as SQLite's URI wants it.
std::string fileUri(const std::string &path)
{
    constexpr const char *digits = "0123456789abcdef";
    std::string uri = path.starts_with('/') ? "file://" : "file:";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x21 || byte > 0x7e || c == '%' || c == '?' || c == '#')
            uri += { '%', digits[byte >> 4], digits[byte & 15] };
        else
            uri += c;
    }
    return uri + "?immutable=1";
}

[[noreturn]] void refuse(const char *pattern, std::vector<std::string> values)
{
    throw Failure(ExitCode::BadInputFile, Text(pattern, std::move(values)));
}

} // namespace

DatabaseReader::DatabaseReader(const std::string &path)
    : m_path(path)
{
    checkHeader();
    openDatabase();
    checkSchema();
    readDigests();
}

void DatabaseReader::damaged(const Text &what) const
{
    refuse(coreoText("%1 is damaged and was not opened: %2."), { m_path, what.english() });
}

void DatabaseReader::checkHeader()
{
    const int file = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0) {
        if (errno == ENOENT)
            refuse(coreoText("There is no file %1."), { m_path });
        refuse(coreoText("Cannot read %1: %2."), { m_path, std::generic_category().message(errno) });
    }
    struct stat status = {};
    std::array<unsigned char, kHeaderBytes> header {};
    const bool known = ::fstat(file, &status) == 0;
    const ssize_t size = known && S_ISREG(status.st_mode) ? ::pread(file, header.data(), header.size(), 0) : 0;
    const int error = errno;
    ::close(file);
    if (!known || size < 0)
        refuse(coreoText("Cannot read %1: %2."), { m_path, std::generic_category().message(error) });
    if (S_ISDIR(status.st_mode))
        refuse(coreoText("%1 is a directory, not a run file."), { m_path });
    if (!S_ISREG(status.st_mode))
        refuse(coreoText("%1 is not a regular file."), { m_path });
    if (size == 0)
        refuse(coreoText("%1 is empty, not a run file."), { m_path });
    m_fileSize = static_cast<std::uint64_t>(status.st_size);
    const std::string_view start(reinterpret_cast<const char *>(header.data()),
                                 std::min(static_cast<std::size_t>(size), kMagic.size()));
    if (kMagic.substr(0, start.size()) != start)
        refuse(coreoText("%1 is not a run file (.coreo): it does not begin like one."), { m_path });
    if (static_cast<std::size_t>(size) < kHeaderBytes)
        damaged({ coreoText("it is cut off after %n byte(s)"), size });
    checkHeaderFields(header.data());
}

void DatabaseReader::checkHeaderFields(const unsigned char *header)
{
    if (bigEndian(header + 68) != kRunFileId)
        refuse(coreoText("%1 is a database of another program, not a run file (.coreo)."), { m_path });
    const std::uint32_t version = bigEndian(header + 60);
    if (version > kRunFileVersion)
        refuse(coreoText(
                   "%1 has the run file format %2; this program reads up to format %3. Open it with a newer version."),
               { m_path, std::to_string(version), std::to_string(kRunFileVersion) });
    if (version == 0)
        refuse(coreoText("%1 has the run file format 0, which does not exist; this program reads format %2."),
               { m_path, std::to_string(kRunFileVersion) });
    const std::uint32_t stored = static_cast<std::uint32_t>(header[16]) << 8 | header[17];
    const std::uint64_t pageSize = stored == 1 ? 65'536 : stored;
    if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0)
        damaged({ coreoText("its page size is %1"), { std::to_string(pageSize) } });
    const std::uint64_t expected = pageSize * bigEndian(header + 28);
    if (m_fileSize < expected)
        damaged({ coreoText("it is cut off: %1 of %2 bytes are there"),
                  { std::to_string(m_fileSize), std::to_string(expected) } });
    if (m_fileSize > expected)
        damaged(
            { coreoText("it has %1 bytes where %2 belong"), { std::to_string(m_fileSize), std::to_string(expected) } });
}

void DatabaseReader::openDatabase()
{
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(fileUri(m_path).c_str(), &database,
                                     SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI, nullptr);
    m_database.reset(database);
    if (code != SQLITE_OK)
        damaged(database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, kMaxValueBytes);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(database, SQLITE_LIMIT_WORKER_THREADS, 0);
    const auto configure = [&](int option, int value) { sqlite3_db_config(database, option, value, nullptr); };
    configure(SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    configure(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    configure(SQLITE_DBCONFIG_DQS_DML, 0);
    for (const char *pragma : { "PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0", "PRAGMA query_only = ON" })
        if (sqlite3_exec(database, pragma, nullptr, nullptr, nullptr) != SQLITE_OK)
            damaged(sqlite3_errmsg(database));
    // From here on nothing but plain reading is possible, whatever a schema asks for.
    sqlite3_set_authorizer(
        database,
        [](void *, int action, const char *, const char *, const char *, const char *) {
            return action == SQLITE_SELECT || action == SQLITE_READ ? SQLITE_OK : SQLITE_DENY;
        },
        nullptr);
}

void DatabaseReader::checkSchema()
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(handle(), "SELECT type, name, sql FROM sqlite_schema", -1, &raw, nullptr) != SQLITE_OK)
        damaged(sqlite3_errmsg(handle()));
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(raw, sqlite3_finalize);
    m_found.assign(tables().size(), false);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW) {
        const auto column = [&](int index) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(raw, index));
            return std::string(text ? text : "");
        };
        const std::string type = column(0), name = column(1), sql = column(2);
        if (type != "table" || !sql.starts_with("CREATE TABLE "))
            damaged({ coreoText("it holds a %1 named %2, and run files have plain tables only"), { type, name } });
        const auto ours
            = std::find_if(tables().begin(), tables().end(), [&](const Table &table) { return name == table.name; });
        if (ours == tables().end())
            continue; // a newer minor version's; never read
        if (sql != ours->create)
            damaged({ coreoText("its table %1 is not declared as in a run file"), { name } });
        m_found[static_cast<std::size_t>(ours - tables().begin())] = true;
    }
    if (code != SQLITE_DONE)
        damaged(sqlite3_errmsg(handle()));
    for (std::size_t i = 0; i < m_found.size(); ++i)
        if (!m_found[i] && !tables()[i].later)
            damaged({ coreoText("its table %1 is missing"), { tables()[i].name } });
}

void DatabaseReader::readDigests()
{
    TableReader reader(*this, DigestTable);
    while (reader.next()) {
        if (m_digests.size() >= 1'000)
            damaged(coreoText("it has too many digests"));
        Digest digest { std::string(reader.text(0)), std::string(reader.text(1)), 0 };
        digest.crc = static_cast<std::uint32_t>(reader.integer(2, 0, UINT32_MAX));
        for (std::size_t i = 0; i < m_found.size(); ++i)
            if (!m_found[i] && digest.table == tables()[i].name)
                damaged({ coreoText("its table %1 is missing"), { digest.table } });
        m_digests.push_back(std::move(digest));
    }
}

void DatabaseReader::checkDigests(TableIndex index, const std::vector<Crc32> &read) const
{
    const Table &table = tables()[index];
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto digest = std::find_if(m_digests.begin(), m_digests.end(), [&](const Digest &each) {
            return each.table == table.name && each.column == table.columns[i];
        });
        if (digest == m_digests.end() || digest->crc != read[i].value())
            damaged({ coreoText("the column %1 of its table %2 does not match its digest"),
                      { table.columns[i], table.name } });
    }
}

void DatabaseReader::checkRows(std::uint64_t rows, const char *what) const
{
    if (rows > m_fileSize / kLeastRowBytes)
        damaged({ what, { std::to_string(rows), std::to_string(m_fileSize) } });
}

} // namespace coreo::runfile
