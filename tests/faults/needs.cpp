#include "faults/needs.h"

#include "platform/cgroup.h"
#include "support/run_helper.h"
#include "support/run_program.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace coreo::test {
namespace {

bool succeeds(const std::vector<std::string> &command)
{
    ProgramSetup setup;
    setup.program = command.front();
    setup.arguments.assign(command.begin() + 1, command.end());
    try {
        return runProgram(setup).exitCode == 0;
    } catch (const std::runtime_error &) {
        return false; // there is no such program
    }
}

bool writeControl(const std::string &path, const std::string &value)
{
    std::ofstream file(path);
    file << value << std::flush;
    return file.good();
}

} // namespace

std::string missingTool(const std::string &name, const std::string &package)
{
    std::istringstream path(std::getenv("PATH") ? std::getenv("PATH") : "");
    for (std::string folder; std::getline(path, folder, ':');)
        if (::access((folder + "/" + name).c_str(), X_OK) == 0)
            return {};
    return "needs the program " + name + " (Debian package " + package + ")";
}

std::string missingRight(const std::vector<std::string> &command, const std::string &what)
{
    return succeeds(command) ? std::string() : "needs " + what + ": '" + command.front() + "' is not here or not allowed to";
}

std::string missingRoot()
{
    return ::geteuid() == 0 ? std::string() : "needs to be root";
}

std::string missingStrace()
{
    if (const std::string tool = missingTool("strace", "strace"); !tool.empty())
        return tool;
    return missingRight({"strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=sendto:signal=KILL:when=9", "true"},
                        "the right to trace its children");
}

std::vector<std::string> inMountNamespace(const std::string &script)
{
    std::vector<std::string> command{"unshare", "--mount"};
    if (::geteuid() != 0)
        command.emplace_back("--map-root-user");
    command.insert(command.end(), {"sh", "-c", script + " && exec \"$@\"", "sh"});
    return command;
}

std::string missingMountNamespace()
{
    std::vector<std::string> command = inMountNamespace("mount -t tmpfs -o size=64k none /mnt");
    command.emplace_back("true");
    return missingRight(command, "a mount namespace of its own");
}

OwnCgroup::OwnCgroup(const std::string &controller)
{
    const auto place = cgroup::find(controller, "/proc", "/sys");
    if (!place) {
        m_missing = "needs the cgroup controller " + controller;
        return;
    }
    m_version2 = place->version2;
    const std::string parent = place->mount + place->path;
    if (m_version2)
        (void)writeControl(parent + "/cgroup.subtree_control", "+" + controller);
    const std::string path = parent + "/coreo-test-" + std::to_string(::getpid());
    if (::mkdir(path.c_str(), 0755) != 0) {
        m_missing = "needs the right to make a cgroup in " + parent;
        return;
    }
    m_path = path;
    if (m_version2 && !std::filesystem::exists(file(controller == "memory" ? "memory.max" : controller + ".cpus")))
        m_missing = "needs the cgroup controller " + controller + " in " + parent;
}

OwnCgroup::~OwnCgroup()
{
    // Processes that have ended stay in it for some microseconds.
    for (int i = 0; !m_path.empty() && ::rmdir(m_path.c_str()) != 0 && errno == EBUSY && i < 10'000; ++i)
        std::this_thread::yield();
}

bool OwnCgroup::put(const std::string &version1, const std::string &version2, const std::string &value)
{
    const std::string &name = m_version2 ? version2 : version1;
    return name.empty() || writeControl(file(name), value);
}

std::string OwnCgroup::get(const std::string &version1, const std::string &version2) const
{
    return readFile(file(m_version2 ? version2 : version1));
}

std::vector<std::string> OwnCgroup::under() const
{
    return {"sh", "-c", "echo $$ >\"$0\" && exec \"$@\"", file("cgroup.procs")};
}

bool threadSanitized()
{
#ifdef __SANITIZE_THREAD__
    return true;
#else
    return false;
#endif
}

std::vector<std::string> withoutLeakCheck()
{
    const char *given = std::getenv("ASAN_OPTIONS");
    return {"env", std::string("ASAN_OPTIONS=") + (given ? given : "") + ":detect_leaks=0:verify_asan_link_order=0"};
}

unsigned testSeed()
{
    const char *given = std::getenv("COREO_TEST_SEED");
    const unsigned seed = given ? static_cast<unsigned>(std::strtoul(given, nullptr, 10))
        : fullCounts()          ? std::random_device()()
                                : 4'711;
    std::printf("seed %u (again with COREO_TEST_SEED=%u)\n", seed, seed);
    std::fflush(stdout);
    return seed;
}

} // namespace coreo::test
