#pragma once

#include "platform/guard.h"
#include "python/event_memory.h"
#include "record/shared_memory.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace coreo {

/// The file that becomes the interpreter: a path as given, else the name looked for on PATH; "python3" if there is none.
/// Errors: Failure(Environment) that says where it was looked for.
std::string findInterpreter(const std::string &asked);

/// Bytes of somebody's output: its beginning and its end, whatever there was in between.
class BoundedText
{
public:
    void add(std::string_view bytes);
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::size_t total() const { return m_total; }

private:
    static constexpr std::size_t kHead = 8u << 10, kTail = 8u << 10;
    std::string m_head, m_tail;
    std::size_t m_total = 0;
};

/// Cuts what comes through a pipe into lines, each at most so long; what is longer is cut off.
class LineReader
{
public:
    void add(std::string_view bytes);
    std::optional<std::string> next();

private:
    static constexpr std::size_t kMostBytes = 1u << 20;
    std::string m_rest;
    std::deque<std::string> m_lines;
    bool m_skipping = false;
};

/// The bridge: CPython that runs resources/python/bridge.py below a guard, with what it says. Everything below it ends
/// with this object at the latest.
/// Threads: one.
/// Errors: Failure(Environment) from the constructor when it cannot be started; what goes wrong later is seen by ended().
class Bridge
{
public:
    /// `plan` and `events` are handed to it; `input` is what tasks read, or -1.
    Bridge(SharedMemory &plan, int events, int input);
    ~Bridge();
    Bridge(const Bridge &) = delete;
    Bridge &operator=(const Bridge &) = delete;

    /// What it says: `said` from its main process, `failed` of a task by whichever process had it.
    struct Listener
    {
        std::function<void(const nlohmann::json &)> said;
        std::function<void(const nlohmann::json &)> failed;
    };
    /// Waits for news, at most so long, and tells the listener.
    void listen(const Listener &listener, int milliseconds);
    void send(std::string_view line);
    /// Kills everything below the guard, and waits until it is gone. Once; the destructor does it, too.
    void end();

    /// How its main process ended, as from waitpid(2); none while it lives.
    [[nodiscard]] std::optional<int> ended() const { return m_status; }
    [[nodiscard]] std::int64_t pid() const { return m_pid; }
    /// What it, or a task, wrote to standard output or error.
    [[nodiscard]] const BoundedText &output() const { return m_output; }

private:
    void takeGuardEvents();
    /// False at the end of the file.
    static bool readInto(int descriptor, const std::function<void(std::string_view)> &take);
    void tell(LineReader &lines, const std::function<void(const nlohmann::json &)> &listener);
    void readAll(const Listener &listener);

    SubreaperScope m_subreaper;
    Guard m_guard;
    int m_control = -1, m_messages = -1, m_printed = -1;
    std::int64_t m_pid = -1;
    std::optional<int> m_status;
    LineReader m_said, m_failed;
    BoundedText m_output;
};

/// The bridge did not become ready: throws Failure, with what it `refused` (null if it said nothing), or how it ended.
[[noreturn]] void notReady(const nlohmann::json &refused, Bridge &bridge, const std::string &interpreter);

} // namespace coreo
