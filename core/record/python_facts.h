#pragma once

#include "model/task.h"

#include <cstdint>
#include <string>
#include <vector>

namespace coreo {

/// What is known of the CPython that ran a batch.
/// Threads: a value.
struct PythonFacts
{
    std::string path;           ///< the interpreter
    std::string version;        ///< "3.11.2"
    std::string implementation; ///< "CPython"
    bool freeThreaded = false;  ///< a build that can do without an interpreter lock
    bool lock = true;           ///< whether it has one now
    std::int64_t recording = 0; ///< what recording one task costs it, in nanoseconds; measured after the run
    std::uint64_t events = 0;   ///< spans and log entries that it wrote
    std::uint64_t dropped = 0;  ///< and those for which there was no room
    std::vector<Chunk> broken;  ///< futures without a result that a dead worker took with it
    std::string verdict;        ///< why the run was stuck; empty if it was not

    [[nodiscard]] bool known() const { return !path.empty(); }
};

} // namespace coreo
