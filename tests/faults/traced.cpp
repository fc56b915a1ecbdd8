#include "faults/traced.h"

#include "faults/needs.h"

#include <gtest/gtest.h>

#include <map>
#include <sstream>

namespace coreo::test {

Traced runTraced(const std::string &calls, const std::vector<std::string> &command,
                 const std::vector<std::pair<std::string, std::string>> &environment)
{
    const TemporaryFolder folder;
    const std::string log = folder.file("calls");
    std::vector<std::string> all = withoutLeakCheck();
    all.insert(all.end(), {"strace", "-f", "-qq", "-s", "4096", "--seccomp-bpf", "-o", log, "-e", "trace=execve," + calls, "-e", "signal=none"});
    all.insert(all.end(), command.begin(), command.end());
    ProgramSetup setup{all.front(), {all.begin() + 1, all.end()}, environment};
    Traced traced;
    traced.result = runProgram(setup);
    std::istringstream lines(readFile(log));
    bool started = false;
    std::map<std::string, std::string> begun; // by process
    for (std::string line; std::getline(lines, line);) {
        // "4711  socket(...) = 3", or in two parts where another process came between: "4711  socket(... <unfinished ...>",
        // "4711  <... socket resumed>) = 3".
        const std::size_t at = line.find_first_not_of(" 0123456789");
        if (at == std::string::npos)
            continue;
        std::string &first = begun[line.substr(0, line.find(' '))];
        std::string call = line.substr(at);
        if (const std::size_t rest = call.find(" resumed>"); call.starts_with("<... ") && rest != std::string::npos)
            call = first + call.substr(rest + 9);
        if (const std::size_t cut = call.find(" <unfinished ...>"); cut != std::string::npos) {
            first = call.substr(0, cut);
            continue;
        }
        if (call.starts_with("execve("))
            started = true;
        else if (!call.starts_with("+++"))
            traced.calls.push_back(call);
    }
    EXPECT_TRUE(started) << "nothing was traced";
    return traced;
}

} // namespace coreo::test
