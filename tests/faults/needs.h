#pragma once

#include <string>
#include <vector>

namespace coreo::test {

// What a case needs of the machine beyond the build, and what stands in its place. Each function answers what is missing,
// in one line for GTEST_SKIP(), or nothing.

/// Ends the case as skipped, visibly, if `missing` says something.
#define COREO_SKIP_WITHOUT(missing)                                                                                            \
    do {                                                                                                                       \
        if (const std::string lack = (missing); !lack.empty())                                                                 \
            GTEST_SKIP() << lack;                                                                                              \
    } while (false)

/// A program in PATH; `package` is where Debian has it.
std::string missingTool(const std::string &name, const std::string &package);
/// The right to run `command` (a harmless one); `what` says it in words.
std::string missingRight(const std::vector<std::string> &command, const std::string &what);
std::string missingRoot();
/// strace and the right to trace.
std::string missingStrace();

/// What goes before a command to run it after `script` in a mount namespace of its own, as root there.
std::vector<std::string> inMountNamespace(const std::string &script);
std::string missingMountNamespace();

/// A control group of our own below the one that this process is in, removed with the object.
/// Errors: missing() says why there is none.
class OwnCgroup
{
public:
    /// `controller`: "memory", "cpuset"; either version.
    explicit OwnCgroup(const std::string &controller);
    ~OwnCgroup();
    OwnCgroup(const OwnCgroup &) = delete;
    OwnCgroup &operator=(const OwnCgroup &) = delete;

    [[nodiscard]] const std::string &missing() const { return m_missing; }
    /// Writes a control file: by its name in version 1 and in version 2, nothing where that is empty. False if refused.
    bool put(const std::string &version1, const std::string &version2, const std::string &value);
    [[nodiscard]] std::string get(const std::string &version1, const std::string &version2) const;
    /// What goes before a command to run it in the group.
    [[nodiscard]] std::vector<std::string> under() const;

private:
    [[nodiscard]] std::string file(const std::string &name) const { return m_path + "/" + name; }
    bool m_version2 = false;
    std::string m_path;
    std::string m_missing;
};

/// Sanitizers that cannot do without a thread of their own, or without leaks being looked for by tracing.
bool threadSanitized();
/// "env", and settings under which the leak check, which traces, keeps out of the way.
std::vector<std::string> withoutLeakCheck();

/// The seed of a random test: COREO_TEST_SEED, else a fixed one, at full counts a fresh one. Printed, so that what failed
/// can be repeated.
unsigned testSeed();

} // namespace coreo::test
