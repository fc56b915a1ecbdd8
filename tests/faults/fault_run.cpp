#include "faults/fault_run.h"

#include <gtest/gtest.h>

#include <cctype>
#include <ctime>
#include <filesystem>
#include <map>
#include <numeric>
#include <stdexcept>
#include <thread>

namespace coreo::test {

namespace {

using Clock = std::chrono::steady_clock;

bool isZombie(pid_t pid)
{
    const std::string stat = readFile("/proc/" + std::to_string(pid) + "/stat");
    const std::size_t end = stat.rfind(") ");
    return end == std::string::npos || stat[end + 2] == 'Z' || stat[end + 2] == 'X';
}

std::string freshMark()
{
    static int count = 0;
    return "COREO_RUNTAG=" + std::to_string(::getpid()) + "-" + std::to_string(++count);
}

ProgramSetup programSetup(FaultSetup fault, const std::string &mark)
{
    ProgramSetup setup;
    std::vector<std::string> &all = fault.under;
    all.insert(all.end(), {fault.program.empty() ? COREO_BIN_DIR "/coreo" : fault.program, "run", "--executor", "processes"});
    all.insert(all.end(), fault.arguments.begin(), fault.arguments.end());
    setup.program = all.front();
    setup.arguments.assign(all.begin() + 1, all.end());
    setup.controllingTerminal = fault.controllingTerminal;
    const std::size_t equals = mark.find('=');
    setup.environment = std::move(fault.environment);
    setup.environment.emplace_back(mark.substr(0, equals), mark.substr(equals + 1));
    return setup;
}

double cpuSeconds(pid_t pid)
{
    clockid_t clock{};
    timespec time{};
    if (::clock_getcpuclockid(pid, &clock) != 0 || ::clock_gettime(clock, &time) != 0)
        return 0;
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

} // namespace

FaultRun::FaultRun(FaultSetup setup) : m_mark(freshMark()), m_program(programSetup(std::move(setup), m_mark)) {}

void FaultRun::until(const std::function<bool()> &done, const char *what)
{
    for (const auto end = Clock::now() + std::chrono::minutes(1); !done(); std::this_thread::yield())
        if (Clock::now() > end)
            throw std::runtime_error(std::string("waited in vain for ") + what);
}

std::vector<pid_t> FaultRun::processes() const
{
    std::vector<pid_t> found;
    for (const auto &entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (std::isdigit(static_cast<unsigned char>(name[0])) == 0)
            continue;
        const std::string environment = '\0' + readFile(entry.path() / "environ");
        const auto pid = static_cast<pid_t>(std::stol(name));
        if (environment.find('\0' + m_mark + '\0') != std::string::npos && !isZombie(pid))
            found.push_back(pid);
    }
    return found;
}

std::vector<pid_t> FaultRun::withArgument(const std::string &verb) const
{
    std::vector<pid_t> found;
    for (const pid_t pid : processes())
        if (readFile("/proc/" + std::to_string(pid) + "/cmdline")
                .starts_with("coreo" + std::string(1, '\0') + verb + '\0'))
            found.push_back(pid);
    return found;
}

std::vector<pid_t> FaultRun::busyWorkers(std::size_t count) const
{
    std::vector<pid_t> found;
    std::map<pid_t, double> before; // what its start cost: it takes its name when it is ready
    until(
        [&] {
            found.clear();
            for (const pid_t pid : workers()) {
                if (!readFile("/proc/" + std::to_string(pid) + "/comm").starts_with("coreo worker"))
                    continue;
                const double now = cpuSeconds(pid);
                if (now - before.emplace(pid, now).first->second > 0.03)
                    found.push_back(pid);
            }
            return found.size() >= count;
        },
        "busy workers");
    return found;
}

bool FaultRun::allGoneWithin(std::chrono::milliseconds time) const
{
    const auto end = Clock::now() + time;
    while (!processes().empty()) {
        if (Clock::now() > end)
            return false;
        std::this_thread::yield();
    }
    return true;
}

ProgramResult FaultRun::wait()
{
    ProgramResult result = m_program.wait();
    EXPECT_TRUE(processes().empty()) << "I8: the program has ended, and something that it started has not";
    return result;
}

nlohmann::json checkedResult(const ProgramResult &result, int tasks)
{
    if (result.out.empty())
        throw std::runtime_error("exit code " + std::to_string(result.exitCode) + ": " + result.err);
    nlohmann::json run = nlohmann::json::parse(result.out);
    const nlohmann::json &summary = run["summary"];
    int sum = 0;
    for (const char *state : {"ok", "failed", "crashed", "timedOut", "cancelled", "notStarted"})
        sum += summary[state].get<int>();
    EXPECT_EQ(sum, tasks) << "I1: each task is in one state";
    for (const char *fault : {"wrong", "missing", "duplicates"})
        EXPECT_EQ(summary[fault], 0) << "I2: " << fault;
    EXPECT_EQ(run["state"], "complete");
    const nlohmann::json &columns = run["tasks"];
    for (int i = 0; i < tasks; ++i) {
        SCOPED_TRACE("task " + std::to_string(i));
        EXPECT_LE(columns["started"][i], columns["finished"][i]) << "I6";
        EXPECT_LE(columns["finished"][i], columns["received"][i]);
        EXPECT_LE(columns["received"][i], columns["delivered"][i]) << "I5: a failure is delivered in its place";
        int failures = 0;
        for (const nlohmann::json &failure : run["failures"])
            failures += failure["task"] == i ? 1 : 0;
        const bool ok = columns["state"][i] == "ok";
        EXPECT_EQ(columns["attempts"][i], failures + (ok ? 1 : 0)) << "I4: every attempt that failed says why";
    }
    return run;
}

nlohmann::json faultResult(FaultSetup setup, int tasks, int exitCode)
{
    setup.arguments.insert(setup.arguments.end(), {"--tasks", std::to_string(tasks), "--json", "-", "--quiet"});
    FaultRun run(std::move(setup));
    const ProgramResult result = run.wait();
    EXPECT_EQ(result.exitCode, exitCode) << result.err;
    return checkedResult(result, tasks);
}

nlohmann::json faultResult(std::vector<std::string> arguments, int tasks, int exitCode)
{
    return faultResult(FaultSetup{std::move(arguments)}, tasks, exitCode);
}

} // namespace coreo::test
