#pragma once

#include "cli/console.h"
#include "record/run_history.h"

#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace coreo {

/// What one picture of a running batch is made of.
struct LivePicture
{
    std::vector<CoreId> cores;     ///< the rows, in order
    std::vector<CoreShare> shares; ///< empty = not known (yet), or one a core
    std::uint32_t tasks = 0;
    std::uint32_t delivered = 0;
    Time elapsed{};
    bool simulated = false; ///< the time is a virtual one
    bool unicode = true; ///< blocks in eighths of a column; else '#'
};

/// The lines of the picture: a bar a core in as many columns as fit, one character a core where that would be too high,
/// and the progress. A pure function; no line is wider than `columns`, and there are at most `rows` lines.
std::vector<std::string> drawLive(const LivePicture &picture, int columns, int rows);

/// Redraws the picture of a run ten times a second until it is destroyed, and then clears it.
/// Threads: owns one, the only one that uses the console meanwhile.
class LiveView
{
public:
    LiveView(Console &console, std::shared_ptr<const RunHistory> history);
    ~LiveView();

private:
    void watch(const std::stop_token &stop);
    void redraw();

    Console &m_console;
    std::shared_ptr<const RunHistory> m_history;
    std::vector<CoreShare> m_shares;
    std::size_t m_samplesRead = 0;
    std::size_t m_lines = 0;
    std::jthread m_thread;
};

} // namespace coreo
