#include "core/run_file_support.h"
#include "model/problem.h"
#include "record/crc32.h"
#include "record/run_file.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <bit>
#include <cstdlib>
#include <memory>
#include <random>
#include <sys/stat.h>

namespace coreo {

namespace {

using namespace test;
using ::testing::AllOf;
using ::testing::HasSubstr;

/// What opening says; empty if the file opened. The exit code must be that of a bad input file.
std::string openError(const std::string &path)
{
    try {
        openRun(path);
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.code(), ExitCode::BadInputFile);
        EXPECT_THAT(failure.what(), HasSubstr(path));
        return failure.what();
    }
    return {};
}

/// A database that a forger edits: every digest is made right again afterwards, so that only the values can give it
/// away.
class Forger
{
public:
    explicit Forger(const std::string &path)
    {
        sqlite3_open_v2(path.c_str(), &m_database, SQLITE_OPEN_READWRITE, nullptr);
        execute("PRAGMA journal_mode = OFF");
    }
    Forger(const Forger &) = delete;
    Forger &operator=(const Forger &) = delete;
    ~Forger()
    {
        std::vector<std::array<std::string, 2>> columns;
        rows("SELECT table_name, column_name FROM digest", [&](sqlite3_stmt *row) {
            columns.push_back({ text(row, 0), text(row, 1) });
        });
        for (const auto &[table, column] : columns) {
            Crc32 crc;
            rows("SELECT \"" + column + "\" FROM " + table, [&](sqlite3_stmt *row) { take(row, crc); });
            execute("UPDATE digest SET crc = " + std::to_string(crc.value()) + " WHERE table_name = '" + table
                    + "' AND column_name = '" + column + "'");
        }
        sqlite3_close(m_database);
    }

    void execute(const std::string &sql)
    {
        EXPECT_EQ(sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sql << ": " << sqlite3_errmsg(m_database);
    }

private:
    template<class Row> void rows(const std::string &sql, Row row)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            return; // the forger took this table away
        while (sqlite3_step(statement) == SQLITE_ROW)
            row(statement);
        sqlite3_finalize(statement);
    }
    static std::string text(sqlite3_stmt *row, int column)
    {
        return reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    }
    static void take(sqlite3_stmt *row, Crc32 &crc)
    {
        switch (sqlite3_column_type(row, 0)) {
        case SQLITE_INTEGER:
            return crc.integer(sqlite3_column_int64(row, 0));
        case SQLITE_FLOAT:
            return crc.integer(std::bit_cast<std::int64_t>(sqlite3_column_double(row, 0)));
        case SQLITE_NULL:
            return crc.integer(INT64_MIN);
        default:
            crc.text({ text(row, 0).c_str(), static_cast<std::size_t>(sqlite3_column_bytes(row, 0)) });
            crc.text({ "\0", 1 });
        }
    }

    sqlite3 *m_database = nullptr;
};

class DamagedRunFile : public ::testing::Test
{
protected:
    /// What opening says of a cancelled run's file after `sql` was run on it.
    std::string forged(const std::string &sql)
    {
        saveRun(*cancelledRun(), path);
        {
            Forger forger(path);
            forger.execute(sql);
        }
        return openError(path);
    }

    TemporaryFolder folder;
    std::string path = folder.file("a.coreo");
};

/// The same file in the smallest pages SQLite has: less padding, so that most bits mean something.
void compact(const std::string &path)
{
    Forger forger(path);
    forger.execute("PRAGMA page_size = 512");
    forger.execute("VACUUM");
}

bool allCounts()
{
    return std::getenv("COREO_TEST_ALL") != nullptr;
}

} // namespace

TEST_F(DamagedRunFile, whatIsNoRunFileGetsOneClearMessageEach)
{
    EXPECT_THAT(openError(path), HasSubstr("There is no file"));
    writeFile(path, "");
    EXPECT_THAT(openError(path), HasSubstr("is empty"));
    writeFile(path, "{\"format\": \"coreo.run/1\"}");
    EXPECT_THAT(openError(path), HasSubstr("does not begin like one"));
    writeFile(path, "S");
    EXPECT_THAT(openError(path), HasSubstr("cut off after 1 byte"));
    writeFile(path, std::string(70'000, '\xff'));
    EXPECT_THAT(openError(path), HasSubstr("does not begin like one"));
    EXPECT_THAT(openError("/dev/null"), HasSubstr("not a regular file"));
    ASSERT_EQ(::mkdir(folder.file("dir").c_str(), 0700), 0);
    EXPECT_THAT(openError(folder.file("dir")), HasSubstr("is a directory"));
    ASSERT_EQ(::mkfifo(folder.file("fifo").c_str(), 0600), 0);
    EXPECT_THAT(openError(folder.file("fifo")), HasSubstr("not a regular file"));
    EXPECT_THAT(openError(path + "/x"), HasSubstr("Not a directory"));
}

TEST_F(DamagedRunFile, otherDatabasesAndVersionsAreNamed)
{
    EXPECT_THAT(forged("PRAGMA application_id = 1"), HasSubstr("database of another program"));
    EXPECT_THAT(forged("PRAGMA user_version = 2"), AllOf(HasSubstr("format 2"), HasSubstr("up to format 1")));
    EXPECT_THAT(forged("PRAGMA user_version = 0"), HasSubstr("format 0"));
}

TEST_F(DamagedRunFile, whatANewerMinorVersionAddsIsNotRead)
{
    EXPECT_EQ(
        forged("CREATE TABLE future (a, b); INSERT INTO future VALUES (1, 2); INSERT INTO run VALUES ('future', 'x')"),
        "");
}

TEST_F(DamagedRunFile, onlyPlainTablesOfOursAreRead)
{
    EXPECT_THAT(forged("CREATE VIEW v AS SELECT * FROM task"), HasSubstr("view named v"));
    EXPECT_THAT(forged("CREATE TRIGGER t AFTER INSERT ON run BEGIN SELECT 1; END"), HasSubstr("trigger named t"));
    EXPECT_THAT(forged("CREATE INDEX i ON task (state)"), HasSubstr("index named i"));
    EXPECT_THAT(forged("PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 0, "
                       "'CREATE VIRTUAL TABLE x USING fts5(a)')"),
                HasSubstr("plain tables only"));
    EXPECT_THAT(forged("DROP TABLE failure"), HasSubstr("table failure is missing"));
    EXPECT_THAT(forged("ALTER TABLE task ADD COLUMN extra AS (abs(state))"),
                HasSubstr("not declared as in a run file"));
    EXPECT_THAT(forged("DROP TABLE task; CREATE VIEW task AS SELECT 1"), HasSubstr("view named task"));
}

TEST_F(DamagedRunFile, hostileSizesAreRefusedBeforeMemoryIsTaken)
{
    const auto spec = [](const char *tasks) {
        return std::string("UPDATE run SET value = replace(value, '\"tasks\":8', '\"tasks\":") + tasks
            + "') WHERE key = 'spec'";
    };
    EXPECT_THAT(forged(spec("9223372036854775808")), HasSubstr("allowed is 1 to 10000000"));
    EXPECT_THAT(forged(spec("1e300")), HasSubstr("allowed is 1 to 10000000"));
    EXPECT_THAT(forged(spec("-1")), HasSubstr("allowed is 1 to 10000000"));
    EXPECT_THAT(forged(spec("null")), HasSubstr("spec"));
    EXPECT_THAT(forged(spec("10000000")), HasSubstr("claims 10000000 tasks"));
    EXPECT_THAT(forged(spec("9")), HasSubstr("ends at row 7 of 9"));
    EXPECT_THAT(forged(spec("7")), HasSubstr("more than the run's 7 rows"));
    EXPECT_THAT(forged("UPDATE run SET value = '1000000000' WHERE key = 'lanes'"), HasSubstr("value of lanes"));
    EXPECT_THAT(forged("UPDATE run SET value = '1025' WHERE key = 'lanes'"), HasSubstr("value of lanes"));
    EXPECT_THAT(forged("UPDATE lane SET spans = 1000000000000"), HasSubstr("claims 2000000000000 spans"));
    EXPECT_THAT(forged("UPDATE lane SET spans = -1"), HasSubstr("column spans"));
    EXPECT_THAT(forged("UPDATE run SET value = replace(hex(zeroblob(50000)), '00', '[') WHERE key = 'spec'"),
                HasSubstr("nested too deeply"));
    EXPECT_THAT(forged("UPDATE run SET value = hex(zeroblob(5000000)) WHERE key = 'spec'"), HasSubstr("too large"));
    EXPECT_THAT(forged("UPDATE run SET value = hex(zeroblob(20000000)) WHERE key = 'spec'"), HasSubstr("damaged"));
    EXPECT_THAT(
        forged("UPDATE run SET value = replace(value, '\"cpus\":2', '\"cpus\":4000000000') WHERE key = 'machine'"),
        HasSubstr("cpus"));
}

TEST_F(DamagedRunFile, impossibleValuesAreNamedWithColumnAndRow)
{
    const std::vector<std::array<std::string, 2>> cases = {
        { "UPDATE task SET worker = 2 WHERE id = 3",
          "column worker of its table task holds an impossible value in row 3" },
        { "UPDATE task SET worker = -1 WHERE id = 0", "column worker" },
        { "UPDATE task SET core = 65535 WHERE id = 0", "column core" },
        { "UPDATE task SET delivered = -5 WHERE id = 0", "column delivered" },
        { "UPDATE task SET submitted = 9223372036854775807 WHERE id = 0", "column submitted" },
        { "UPDATE task SET submitted = 1.5 WHERE id = 0", "column submitted" },
        { "UPDATE task SET received = 1 WHERE id = 0", "column finished" },
        { "UPDATE task SET state = 'fine' WHERE id = 0", "column state" },
        { "UPDATE task SET state = NULL WHERE id = 0", "column state" },
        { "UPDATE task SET result = 'x' WHERE id = 0", "column result" },
        { "UPDATE task SET result = NULL WHERE id = 0", "column result" },
        { "UPDATE task SET attempts = 16777216 WHERE id = 0", "column attempts" },
        { "DELETE FROM task WHERE id = 4", "row 4 of its table task is missing" },
        { "UPDATE span SET worker = 7 WHERE rowid = 2", "column worker of its table span" },
        { "UPDATE span SET position = 6 WHERE rowid = 2", "column position" },
        { "UPDATE span SET position = 0 WHERE rowid = 2", "two spans of lane 0 have one position" },
        { "UPDATE span SET task = 8 WHERE rowid = 2", "column task" },
        { "UPDATE span SET \"end\" = 29 WHERE rowid = 2", "column end" },
        { "UPDATE span SET start = 59 WHERE task = 1", "cannot follow the one before it" },
        { "UPDATE span SET first = 0 WHERE task = 1", "cannot follow the one before it" },
        { "UPDATE span SET task = 5 WHERE rowid = 3", "cannot follow the one before it" },
        { "UPDATE span SET kind = 'x' WHERE rowid = 2", "column kind" },
        { "DELETE FROM span WHERE rowid = (SELECT max(rowid) FROM span)", "lane 1 has 2 spans where 3 belong" },
        { "UPDATE worker SET id = 2", "column id of its table worker" },
        { "UPDATE failure SET task = 8", "column task of its table failure" },
        { "UPDATE run SET value = 'running' WHERE key = 'state'", "no state of a run that is over" },
        { "UPDATE run SET value = '-1' WHERE key = 'end'", "value of end" },
        { "UPDATE run SET value = '1e9' WHERE key = 'end'", "value of end" },
        { "UPDATE run SET value = 'x' WHERE key = 'delivery'", "rule of delivery" },
        { "UPDATE run SET value = '' WHERE key = 'machine'", "not valid JSON" },
        { "UPDATE run SET key = 'spec' WHERE key = 'machine'", "column key" },
        { "DELETE FROM run WHERE key = 'program'; UPDATE run SET rowid = rowid - 1 WHERE rowid > 2",
          "program is missing" },
    };
    for (const auto &[sql, message] : cases)
        EXPECT_THAT(forged(sql), HasSubstr(message)) << sql;
}

TEST_F(DamagedRunFile, impossibleCoreSamplesAreRefused)
{
    for (const char *sql : { "UPDATE core_sample SET own = 1e308", "UPDATE core_sample SET user = -0.5",
                             "UPDATE core_sample SET core = 5", "UPDATE core_sample SET time = 5 WHERE rowid = 2",
                             "UPDATE core_sample SET own = 9e999", "DELETE FROM core_sample WHERE rowid = 4",
                             "UPDATE core_sample SET time = NULL", "UPDATE core_sample SET time = 9999 - time" }) {
        saveRun(*threeTaskRun(), path);
        {
            Forger forger(path);
            forger.execute(sql);
        }
        EXPECT_THAT(openError(path), HasSubstr("core")) << sql;
    }
}

TEST_F(DamagedRunFile, checkFindsColumnsThatDisagreeWithTheSpans)
{
    saveRun(*cancelledRun(), path);
    {
        Forger forger(path);
        forger.execute("UPDATE task SET started = 31 WHERE id = 0");
    }
    try {
        checkRun(path);
        FAIL() << "not noticed";
    } catch (const Failure &failure) {
        EXPECT_THAT(failure.what(), HasSubstr("task 0: the column started and the spans disagree"));
    }
}

TEST_F(DamagedRunFile, everyPrefixIsRefused)
{
    saveRun(*cancelledRun(), path);
    compact(path);
    const std::string whole = readFile(path);
    const std::size_t step = allCounts() ? 1 : 61;
    for (std::size_t size = 0; size < whole.size(); size += step) {
        writeFile(folder.file("cut.coreo"), whole.substr(0, size));
        EXPECT_NE(openError(folder.file("cut.coreo")), "") << size << " bytes";
    }
    writeFile(folder.file("long.coreo"), whole + '\0');
    EXPECT_THAT(openError(folder.file("long.coreo")), HasSubstr("belong"));
}

/// One flipped bit is detected, or changes nothing that anybody is shown.
TEST_F(DamagedRunFile, everyFlippedBitIsDetectedOrHarmless)
{
    saveRun(*cancelledRun(), path);
    compact(path);
    const std::string whole = readFile(path);
    const std::string expected = described(openRun(path));
    const unsigned seed = allCounts() ? 0 : std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const std::size_t bits = whole.size() * 8;
    const std::size_t count = allCounts() ? bits : 600;
    std::size_t detected = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t bit = allCounts() ? i : random() % (i % 4 == 0 ? 800 : bits); // 800: the header
        std::string flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        writeFile(path, flipped);
        try {
            EXPECT_EQ(described(openRun(path)), expected) << "bit " << bit;
        } catch (const Failure &failure) {
            EXPECT_EQ(failure.code(), ExitCode::BadInputFile) << failure.what();
            ++detected;
        }
    }
    EXPECT_GT(detected, count / 100);
}

TEST(Crc32, isWhatZlibComputes)
{
    Crc32 crc;
    crc.text("123456789");
    EXPECT_EQ(crc.value(), 0xcbf43926u);
    Crc32 pieces; // the same digits, however they come
    for (const std::string_view piece : {"1234567", "89", "1", "23456789"})
        pieces.text(piece);
    Crc32 whole;
    whole.text("123456789123456789");
    EXPECT_EQ(pieces.value(), whole.value());
    EXPECT_EQ(pieces.length(), 18u);
    Crc32 head, tail, all;
    for (int i = 0; i < 1'000; ++i) {
        (i < 300 ? head : tail).integer(i * 7'919ll - 5);
        all.integer(i * 7'919ll - 5);
    }
    head.append(tail);
    EXPECT_EQ(head.value(), all.value());
    EXPECT_EQ(head.length(), 8'000u);
}

} // namespace coreo
