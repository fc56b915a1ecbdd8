// FAULTS section 7, J: nothing of ours ever opens a network socket or listens on any other.

#include "faults/needs.h"
#include "faults/traced.h"
#include "support/needs_python.h"
#include "support/run_helper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using testing::HasSubstr;

using Arguments = std::vector<std::string>;

/// Sockets that are no Unix sockets, and whatever waits for somebody to connect.
void expectNoNetwork(const Traced &traced)
{
    for (const std::string &call : traced.calls) {
        const bool unixSocket = call.starts_with("socket(AF_UNIX") || call.starts_with("socketpair(AF_UNIX");
        EXPECT_TRUE(unixSocket) << call;
    }
}

void expectNoNetwork(const std::string &program, const Arguments &arguments, int exitCode = 0)
{
    std::string what = program;
    for (const std::string &argument : arguments)
        what += " " + argument;
    SCOPED_TRACE(what);
    Arguments command = {program};
    command.insert(command.end(), arguments.begin(), arguments.end());
    const Traced traced = runTraced("socket,socketpair,bind,listen", command, {{"DBUS_SESSION_BUS_ADDRESS", "disabled:"}});
    EXPECT_EQ(traced.result.exitCode, exitCode) << traced.result.err;
    expectNoNetwork(traced);
}

const std::string kCoreo = COREO_BIN_DIR "/coreo";

// R-P50
TEST(Network, NoExecutorOpensASocketToAnywhere)
{
    COREO_SKIP_WITHOUT(missingStrace());
    const Arguments batch = {"run", "--tasks", "40", "--workers", "2", "--quiet"};
    const auto ran = [&](const Arguments &how, int exitCode = 0) {
        Arguments arguments = batch;
        arguments.insert(arguments.end(), how.begin(), how.end());
        expectNoNetwork(kCoreo, arguments, exitCode);
    };
    for (const char *executor : {"inline", "threads", "gil-threads", "processes"})
        ran({"--strategy", "pool_imap", "--executor", executor, "--workload", "identity"});
    for (const char *strategy : {"serial", "process_join", "event_loop_gather", "loop_per_core", "run_in_executor_gather"})
        ran({"--strategy", strategy, "--workload", "synthetic:mean=1ms,io=0.5"});
    ran({"--workload", "wordcount:files=4,size=64KiB"});
    ran({"--workload", "identity", "--backend", "simulated"});
    ran({"--workload", "identity", "--executor", "processes", "--fault", "kill@3,garbage@5"}, 1);
}

// R-P50
TEST(Network, NoVerbOpensASocketToAnywhere)
{
    COREO_SKIP_WITHOUT(missingStrace());
    const TemporaryFolder folder;
    const std::string saved = folder.file("a.coreo"), other = folder.file("b.coreo");
    expectNoNetwork(kCoreo, {"run", "--tasks", "20", "--workload", "identity", "--save", saved, "--csv", folder.file("a.csv"),
                             "--trace", folder.file("a.trace"), "--json", "-"});
    expectNoNetwork(kCoreo, {"run", "--tasks", "20", "--workload", "identity", "--executor", "threads", "--save", other});
    for (const char *format : {"json", "csv", "chrome-trace"})
        expectNoNetwork(kCoreo, {"export", saved, "--format", format, "--out", "-"});
    expectNoNetwork(kCoreo, {"check", saved});
    expectNoNetwork(kCoreo, {"compare", saved, other});
    expectNoNetwork(kCoreo, {"sweep", "--over", "workers=1,2", "--tasks", "20", "--workload", "identity"});
    expectNoNetwork(kCoreo, {"machine", "--json"});
    expectNoNetwork(kCoreo, {"list", "scenarios", "--json"});
    expectNoNetwork(kCoreo, {"--help"});
    if (fullCounts()) // seconds
        expectNoNetwork(kCoreo, {"calibrate", "--out", folder.file("costs")});
#ifdef COREO_WINDOW
    for (const char *picture : {"a.png", "a.svg", "a.pdf"})
        expectNoNetwork(COREO_WINDOW, {"render", saved, "--view", "all", "--out", folder.file(picture)});
#endif
}

#ifdef COREO_WINDOW
// R-P50
TEST(Network, TheWindowOpensNoSocketToAnywhere)
{
    COREO_SKIP_WITHOUT(missingStrace());
    const TemporaryFolder folder;
    for (const char *executor : {"processes", "threads"}) {
        const Traced traced = runTraced("socket,socketpair,bind,listen",
                                        {COREO_WINDOW, "--executor", executor, "--workload", "identity", "--run", "--screenshot", folder.file("a.png")},
                                        {{"DBUS_SESSION_BUS_ADDRESS", "disabled:"}, {"QT_QPA_PLATFORM", "offscreen"}});
        EXPECT_EQ(traced.result.exitCode, 0) << traced.result.err;
        expectNoNetwork(traced);
    }
}
#endif

// R-P50. What CPython does on its own account is its own: its fork server listens on a Unix socket, only where somebody asks
// for that start method, and nothing of it is on a network.
TEST(Network, CPythonOpensNoneEither)
{
    COREO_SKIP_WITHOUT(missingStrace());
    COREO_SKIP_WITHOUT(missingInterpreter());
    const Arguments batch = {"run", "--backend", "python", "--tasks", "12", "--workers", "2", "--workload", "identity", "--quiet"};
    const auto ran = [&](const Arguments &how) {
        Arguments arguments = batch;
        arguments.insert(arguments.end(), how.begin(), how.end());
        expectNoNetwork(kCoreo, arguments);
    };
    for (const char *strategy : {"pool_imap", "executor_as_completed", "run_in_executor_gather", "event_loop_gather", "process_join"})
        ran({"--strategy", strategy});
    ran({"--executor", "gil-threads"});
    ran({"--start-method", "spawn"});
    Arguments forkServer = {kCoreo, "--start-method", "forkserver"};
    forkServer.insert(forkServer.begin() + 1, batch.begin(), batch.end());
    for (const std::string &call : runTraced("socket,bind", forkServer).calls)
        EXPECT_THAT(call, HasSubstr("AF_UNIX"));
}

} // namespace
} // namespace coreo::test
