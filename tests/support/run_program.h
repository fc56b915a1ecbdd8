#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace coreo::test {

/// How a program is started by a test. Its environment is small and the same everywhere: PATH, HOME, LC_ALL=C.UTF-8 and
/// what `environment` adds; no signal is ignored or blocked.
struct ProgramSetup
{
    std::string program; ///< a path, or a name that is looked up in PATH
    std::vector<std::string> arguments{};
    std::vector<std::pair<std::string, std::string>> environment{};
    std::optional<unsigned long> fileSizeLimit{}; ///< RLIMIT_FSIZE, bytes: a full disk that needs no disk
    bool terminal = false;                      ///< standard output is a terminal of 80 x 24
    bool controllingTerminal = false;           ///< everything is a terminal of its own, where it is in the foreground
    bool outputUnread = false;                  ///< nobody reads standard output, so that a long one never gets out
    bool outputClosed = false;                  ///< the reader of standard output is gone before the program starts
};

struct ProgramResult
{
    int exitCode = -1; ///< -1 if a signal ended it
    int signal = 0;
    std::string out;
    std::string err;
    std::chrono::duration<double> time{}; ///< from start() to the end
    long peakKiB = 0; ///< the most memory that it, or one process that it waited for, ever had at once
};

/// A program that is running: what it prints is collected until it ends.
/// Threads: one. Errors: std::runtime_error when it cannot be started, or when it has not ended (or printed) in time; it
/// is killed then, and by the destructor.
class RunningProgram
{
public:
    explicit RunningProgram(const ProgramSetup &setup);
    ~RunningProgram();
    RunningProgram(const RunningProgram &) = delete;
    RunningProgram &operator=(const RunningProgram &) = delete;

    [[nodiscard]] int pid() const { return m_pid; }
    void send(int signal) const;
    /// Types on its controlling terminal; "\x03" is Ctrl-C for everything in the foreground there.
    void type(const std::string &text) const;
    /// Sends a signal to a program that takes signals from a signalfd(2), and returns once it has been taken: a second one
    /// of the same number is then not lost.
    void sendAndWaitUntilTaken(int signal) const;
    /// Reads until standard output or standard error holds `text`.
    void waitForText(const std::string &text);
    /// Reads until the program ends.
    ProgramResult wait();

private:
    void readUntil(const std::function<bool()> &enough, const char *what);

    int m_pid = -1;
    int m_out = -1, m_err = -1, m_unread = -1;
    ProgramResult m_result;
    std::chrono::steady_clock::time_point m_start;
};

/// Starts a program and waits for its end.
ProgramResult runProgram(const ProgramSetup &setup);

/// What bounds of time are to be multiplied by: the environment's COREO_TIME_FACTOR (sanitizers, a loaded machine), else 1.
double timeFactor();

/// A folder of its own for one test, removed with all that is in it.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    [[nodiscard]] std::string path() const { return m_path; }
    [[nodiscard]] std::string file(const std::string &name) const { return m_path + "/" + name; }
    /// Names of everything in it, sorted, hidden ones too.
    [[nodiscard]] std::vector<std::string> entries() const;

private:
    std::string m_path;
};

std::string readFile(const std::string &path);
void writeFile(const std::string &path, const std::string &text);

} // namespace coreo::test
