#pragma once

#include "model/ids.h"
#include "model/time.h"

#include <array>
#include <cstdint>

namespace coreo {

/// A run of consecutive tasks that is handed to one worker as a whole.
struct Chunk
{
    TaskId first{0u};
    std::uint32_t count = 0;

    [[nodiscard]] std::uint32_t end() const { return first.value + count; }
    bool operator==(const Chunk &) const = default;
};

/// One step of a task, as data: the interpreter of the native executors carries it out, the simulator costs it.
/// Units: `amount` is nanoseconds for Wait and Spin, a count of additions for Sum and Triangular, bytes for Stream.
struct Step
{
    enum class Kind : std::uint8_t {
        Wait,       ///< holds no core for `amount` ns
        Spin,       ///< `amount` ns of calibrated work ending in the hash `argument`
        Identity,   ///< f(x) = x: the result is `argument`
        Sum,        ///< adds 0..amount one by one
        Triangular, ///< `amount` times (k*(k+1))/2 in floating point, overwriting
        Stream,     ///< fills a private buffer of `amount` bytes with a pattern of `argument`, then adds it up in passes;
                    ///< their number is in the argument's lowest bits (kStreamPassesMask)
        Read,       ///< reads `amount` bytes of the run's input from the offset `argument` on
        Count,      ///< counts the words of such a text, reading it first if no Read of this worker has
        Call,       ///< calls the user's Python function with item `argument`: the back end python only
    };
    Kind kind = Kind::Identity;
    std::uint64_t amount = 0;
    std::uint64_t argument = 0;

    /// Whether it is waiting, for time to pass or for a file, and not computing.
    [[nodiscard]] bool waits() const { return kind == Kind::Wait || kind == Kind::Read; }
};

/// How many passes a Stream step makes: these bits of its argument.
inline constexpr std::uint64_t kStreamPassesMask = 0xffff;
/// What two neighbouring words of a Stream step's buffer differ by: with it the sum has a closed form.
inline constexpr std::uint64_t kStreamStride = 0x9e3779b97f4a7c15ull;

/// What one task does: at most a few steps, held in place so that a million tasks can be made on the fly without any
/// allocation. The last step's outcome is the task's result.
struct Task
{
    static constexpr int kMaxSteps = 3;
    std::array<Step, kMaxSteps> steps{};
    std::uint8_t count = 0;

    void add(Step step) { steps[count++] = step; }
    [[nodiscard]] const Step *begin() const { return steps.data(); }
    [[nodiscard]] const Step *end() const { return steps.data() + count; }
};

/// How the 64 bits of a result are to be read and added.
enum class ResultKind : std::uint8_t {
    Integer, ///< an unsigned 64-bit number; the summary adds exactly, in 128 bits
    Real,    ///< a double; added in index order, printed as Python's repr
    Hash,    ///< a 64-bit hash; printed in hexadecimal, added modulo 2^64
    Words,   ///< a number of words in the lower half; in the upper half a digest of the counts, which is not printed
    None,    ///< checked where it arose, and told to nobody: what a process that is only joined has
};

} // namespace coreo
