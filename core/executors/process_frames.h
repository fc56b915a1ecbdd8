#pragma once

#include "executors/step_runner.h"
#include "model/ids.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace coreo {

// What is not an index crosses a worker's socket: framed, capped, with a checksum. A worker that sends anything else is
// not to be trusted with further tasks.

struct WorkerFrame
{
    enum class Kind : std::uint32_t { Ready, Failure, Warning, Cannot, Bulk };
    Kind kind = Kind::Ready;
    std::uint32_t task = 0;
    std::uint32_t attempt = 0;
    std::uint32_t state = 0;  ///< Failure: TaskState; Ready: the CPU it is pinned to + 1
    std::int64_t started = 0; ///< ns since the run's zero
    std::int64_t ended = 0;
    std::string text;         ///< Warning, Cannot: patterns are the reader's; this is what fills them
};

/// The most that a frame's text holds; bulk goes in pieces.
inline constexpr std::size_t kMostFrameText = 64u << 10;

std::string encodeFrame(const WorkerFrame &frame);

/// Puts pieces of a stream together to frames.
/// Threads: a value. Errors: broken() once something came that no worker of ours would send.
class FrameReader
{
public:
    void add(const char *bytes, std::size_t count) { m_bytes.append(bytes, count); }
    /// The next whole frame.
    std::optional<WorkerFrame> next();
    [[nodiscard]] bool broken() const { return m_broken; }

private:
    std::string m_bytes;
    bool m_broken = false;
};

} // namespace coreo
