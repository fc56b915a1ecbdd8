#include "core/run_file_support.h"
#include "model/problem.h"
#include "record/run_file.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coreo {

namespace {

using namespace test;
using ::testing::AllOf;
using ::testing::HasSubstr;

/// What saving to `path` says; empty if it worked. The exit code must be that of an output that was not written.
std::string saveError(const RunHistory &history, const std::string &path)
{
    try {
        saveRun(history, path);
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.code(), ExitCode::OutputNotWritten);
        return failure.what();
    }
    return {};
}

/// One integer that SQLite itself reads from the file.
std::int64_t query(const std::string &path, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> closer(database, sqlite3_close);
    sqlite3_stmt *statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr), SQLITE_OK) << sql;
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> finalizer(statement, sqlite3_finalize);
    EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW) << sql;
    return sqlite3_column_int64(statement, 0);
}

class RunFile : public ::testing::Test
{
protected:
    TemporaryFolder folder;
};

} // namespace

TEST_F(RunFile, completeRunComesBackWhole)
{
    const auto run = threeTaskRun();
    saveRun(*run, folder.file("a.coreo"));
    EXPECT_EQ(described(openRun(folder.file("a.coreo"))), described(run));
    EXPECT_EQ(folder.entries().size(), 1u);
}

TEST_F(RunFile, resultsThatNobodyIsToldAreNull)
{
    const auto run = threeTaskRun();
    run->resultKind = ResultKind::None;
    run->totalResult.clear();
    const std::string path = folder.file("a.coreo");
    saveRun(*run, path);
    EXPECT_EQ(query(path, "SELECT count(result) FROM task"), 0);
    EXPECT_EQ(query(path, "SELECT count(result) FROM span"), 0);
    const auto opened = openRun(path);
    EXPECT_EQ(opened->resultKind, ResultKind::None);
    EXPECT_EQ(formatResult(opened->resultKind, 12), "");
}

TEST_F(RunFile, filesFromBeforeTheLockWasRecordedOpen)
{
    const std::string path = folder.file("a.coreo");
    saveRun(*cancelledRun(), path);
    EXPECT_EQ(query(path, "SELECT count(*) FROM lock_hold WHERE worker IS NULL"), 1);
    const auto change = [&](const char *sql) {
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sql;
        sqlite3_close(database);
    };
    change("DROP TABLE lock_hold; VACUUM");
    EXPECT_THROW(openRun(path), Failure) << "its digests say that it was there";
    change("DELETE FROM digest WHERE table_name = 'lock_hold'; VACUUM");
    EXPECT_TRUE(openRun(path)->lockHolds.empty());
}

TEST_F(RunFile, cancelledRunComesBackWhole)
{
    const auto run = cancelledRun();
    saveRun(*run, folder.file("a.coreo"));
    EXPECT_EQ(described(openRun(folder.file("a.coreo"))), described(run));
}

TEST_F(RunFile, largeRunComesBackWholeWithoutRepeatingItsTasks)
{
    for (const std::uint32_t tasks : { 21'000u, 60'000u }) { // one reader, two readers
        const auto run = largeRun(tasks);
        saveRun(*run, folder.file("a.coreo"));
        EXPECT_TRUE(described(openRun(folder.file("a.coreo"))) == described(run)) << tasks;
        EXPECT_LT(query(folder.file("a.coreo"), "SELECT count(*) FROM span"), tasks / 100);
    }
}

TEST_F(RunFile, lanesThatCannotBeSortedAreWrittenOut)
{
    // Two tasks of no length at one instant, the later one first: no sorting finds back to that.
    const auto sorted = largeRun(30'000);
    auto run = std::make_shared<RunHistory>(sorted->spec, sorted->machine, 2, 70'000);
    for (std::uint32_t lane = 0; lane < 2; ++lane)
        for (std::size_t i = 0; i < sorted->lane(lane).spans.size(); ++i)
            run->lane(lane).spans.push(sorted->lane(lane).spans[i]);
    Span span = sorted->lane(0).spans[sorted->lane(0).spans.size() - 1];
    const Time end = std::max(span.end, Time(1'000'000));
    for (const std::uint32_t task : { 29'999u, 29'998u }) {
        span.start = span.end = end;
        span.task = TaskId(task);
        span.flags = Span::makeFlags(true, true, TaskState::Ok);
        run->lane(1).spans.push(span);
    }
    run->endNs = end.count();
    run->setState(RunState::Complete);
    saveRun(*run, folder.file("a.coreo"));
    EXPECT_TRUE(described(openRun(folder.file("a.coreo"))) == described(run));
}

TEST_F(RunFile, savingAnOpenedRunGivesTheSameBytes)
{
    saveRun(*cancelledRun(), folder.file("a.coreo"));
    saveRun(*openRun(folder.file("a.coreo")), folder.file("b.coreo"));
    EXPECT_TRUE(readFile(folder.file("a.coreo")) == readFile(folder.file("b.coreo")));
}

TEST_F(RunFile, anybodyCanQueryIt)
{
    const std::string path = folder.file("a.coreo");
    saveRun(*threeTaskRun(), path);
    EXPECT_EQ(query(path, "PRAGMA application_id"), 0x434F5245);
    EXPECT_EQ(query(path, "PRAGMA user_version"), 1);
    EXPECT_EQ(query(path, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
    EXPECT_EQ(query(path, "SELECT sum(result) FROM task WHERE state = 'ok'"), 3'002'000);
    EXPECT_EQ(query(path, "SELECT max(delivered) FROM task"), 3'150);
    EXPECT_EQ(query(path, "SELECT count(*) FROM span WHERE kind = 'compute'"), 3);
    EXPECT_EQ(query(path, "SELECT count(*) FROM task WHERE core IS NULL"), 1);
    EXPECT_EQ(query(path, "SELECT count(*) FROM core_sample"), 4);
    EXPECT_EQ(query(path, "SELECT value = 'complete' FROM run WHERE key = 'state'"), 1);
    // The value that Python's zlib.crc32 gives for 0, 1, 2 as eight bytes each, little endian.
    EXPECT_EQ(query(path, "SELECT crc FROM digest WHERE table_name = 'task' AND column_name = 'id'"), 0x4f8c5ccc);
}

TEST_F(RunFile, checkTellsWhatItFound)
{
    saveRun(*threeTaskRun(), folder.file("a.coreo"));
    std::string all;
    for (const Text &line : checkRun(folder.file("a.coreo")))
        all += line.english() + '\n';
    EXPECT_THAT(all, AllOf(HasSubstr("a.coreo is whole"), HasSubstr("3 tasks; lanes: 2;"), HasSubstr("digests")));
}

TEST_F(RunFile, runningRunIsNotSaved)
{
    const auto run = threeTaskRun();
    run->setState(RunState::Running);
    EXPECT_THAT(saveError(*run, folder.file("a.coreo")), HasSubstr("not over"));
    EXPECT_EQ(folder.entries().size(), 0u);
}

TEST_F(RunFile, replacesAnOldFileAndKeepsItsModeAndLinks)
{
    const std::string path = folder.file("a.coreo"), link = folder.file("link.coreo");
    writeFile(path, "old");
    ::chmod(path.c_str(), 0640);
    ASSERT_EQ(::symlink(path.c_str(), link.c_str()), 0);
    saveRun(*threeTaskRun(), link);
    struct stat status = {};
    ASSERT_EQ(::lstat(link.c_str(), &status), 0);
    EXPECT_TRUE(S_ISLNK(status.st_mode));
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0640u);
    EXPECT_EQ(openRun(path)->taskCount(), 3u);
}

TEST_F(RunFile, namesWithOddCharactersWork)
{
    for (const char *name : { "a b.coreo", "100%?x=1#y.coreo", "\xc3\xa9\n'\".coreo", "-", "%41" }) {
        saveRun(*threeTaskRun(), folder.file(name));
        EXPECT_EQ(openRun(folder.file(name))->taskCount(), 3u) << name;
    }
}

TEST_F(RunFile, targetsThatCannotBeAFileAreRefusedAndStayAsTheyAre)
{
    const auto run = threeTaskRun();
    ASSERT_EQ(::mkdir(folder.file("dir").c_str(), 0700), 0);
    ASSERT_EQ(::mkfifo(folder.file("fifo").c_str(), 0600), 0);
    EXPECT_THAT(saveError(*run, folder.file("dir")), AllOf(HasSubstr(folder.file("dir")), HasSubstr("is a directory")));
    EXPECT_THAT(saveError(*run, folder.file("fifo")), HasSubstr("not a regular file"));
    EXPECT_THAT(saveError(*run, "/dev/null"), HasSubstr("not a regular file"));
    EXPECT_THAT(saveError(*run, folder.file("none/a.coreo")), HasSubstr("No such file or directory"));
    EXPECT_THAT(saveError(*run, folder.file(std::string(256, 'n'))), HasSubstr("File name too long"));
    EXPECT_THAT(saveError(*run, ""), HasSubstr("No such file"));
    struct stat status = {};
    ASSERT_EQ(::stat(folder.file("fifo").c_str(), &status), 0);
    EXPECT_TRUE(S_ISFIFO(status.st_mode));
    EXPECT_EQ(folder.entries().size(), 2u);
}

TEST_F(RunFile, folderWithoutPermissionIsNamed)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    ASSERT_EQ(::mkdir(folder.file("dir").c_str(), 0500), 0);
    EXPECT_THAT(saveError(*threeTaskRun(), folder.file("dir/a.coreo")), HasSubstr("Permission denied"));
}

TEST_F(RunFile, fullDiskLeavesTheOldFileAndNothingElse)
{
    const std::string path = folder.file("a.coreo");
    writeFile(path, "the old file");
    const auto run = threeTaskRun();
    rlimit before = {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    // Every size at which the disk may be full, a page at a time, until the file fits.
    int refused = 0;
    for (rlim_t limit = 0;; limit += 4'096) {
        const rlimit small = { limit, before.rlim_max };
        ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const std::string error = saveError(*run, path);
        ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
        EXPECT_EQ(folder.entries().size(), 1u);
        if (error.empty())
            break;
        EXPECT_THAT(error, AllOf(HasSubstr(path), HasSubstr("File too large"), HasSubstr("left as it is")));
        EXPECT_EQ(readFile(path), "the old file");
        ++refused;
    }
    ::signal(SIGXFSZ, handler);
    EXPECT_GT(refused, 5);
    EXPECT_EQ(openRun(path)->taskCount(), 3u);
}

} // namespace coreo
