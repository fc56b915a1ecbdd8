#pragma once

#include <cstdint>
#include <string>
#include <utility>

namespace coreo {

/// A file of the temporary folder that has no name: only whoever has its descriptor can read it, and it is gone with the
/// last of them, however that one ends.
/// Threads: a value, moved not copied; read() by any.
/// Errors: Failure(Environment) that names the folder and the reason.
/// Source: open(2) O_TMPFILE; where the file system has none, a file that is unlinked at once.
class PrivateFile
{
public:
    PrivateFile() = default;
    static PrivateFile create();
    PrivateFile(PrivateFile &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    PrivateFile &operator=(PrivateFile &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~PrivateFile();

    void append(const std::string &bytes);
    /// -1 if there is none.
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// Reads exactly `count` bytes; false, with errno, where that cannot be done.
    static bool read(int descriptor, std::uint64_t offset, char *out, std::size_t count);

private:
    int m_descriptor = -1;
};

} // namespace coreo
