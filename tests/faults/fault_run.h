#pragma once

#include "support/run_program.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace coreo::test {

/// How a fault run is started.
struct FaultSetup
{
    std::vector<std::string> arguments; ///< follow "run --executor processes"; a later --executor counts
    std::string program{};              ///< the build's coreo if empty
    std::vector<std::string> under{};   ///< a program that starts it, with its arguments: {"taskset", "-c", "1"}
    std::vector<std::pair<std::string, std::string>> environment{};
    bool controllingTerminal = false; ///< as in ProgramSetup
};

/// A `coreo run` whose every process carries a mark in its environment, so that a test finds them all, daemons
/// included. Threads: one. Errors: std::runtime_error when something that must come does not.
class FaultRun
{
public:
    explicit FaultRun(FaultSetup setup);
    explicit FaultRun(std::vector<std::string> arguments) : FaultRun(FaultSetup{std::move(arguments)}) {}

    [[nodiscard]] RunningProgram &program() { return m_program; }
    /// Living processes of the run; zombies are dead.
    [[nodiscard]] std::vector<pid_t> processes() const;
    [[nodiscard]] std::vector<pid_t> workers() const { return withArgument("worker"); }
    [[nodiscard]] std::vector<pid_t> guards() const { return withArgument("guard"); }
    /// Workers, as soon as there are `count` that have worked for some milliseconds.
    [[nodiscard]] std::vector<pid_t> busyWorkers(std::size_t count) const;
    /// Waits for the program; its end leaves nothing behind, which is checked.
    ProgramResult wait();
    /// Until no process of the run is alive; false if that takes longer.
    [[nodiscard]] bool allGoneWithin(std::chrono::milliseconds time) const;
    /// Until `done`; throws with `what` after a minute.
    static void until(const std::function<bool()> &done, const char *what);

private:
    [[nodiscard]] std::vector<pid_t> withArgument(const std::string &verb) const;

    std::string m_mark;
    RunningProgram m_program;
};

/// What `--json -` wrote, after the ledger (FAULTS I1 to I8) was checked on it.
nlohmann::json checkedResult(const ProgramResult &result, int tasks);

/// Runs to its end: checked result, and the expected exit code. `setup` lacks tasks and outputs.
nlohmann::json faultResult(FaultSetup setup, int tasks, int exitCode);
nlohmann::json faultResult(std::vector<std::string> arguments, int tasks, int exitCode);

} // namespace coreo::test
