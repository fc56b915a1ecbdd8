#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace coreo {

/// Allows this process as many open files as the system does without asking: the usual 1,024 are for programs that use
/// select(2). False if it has them already.
bool raiseDescriptorLimit();

/// Memory that can be handed to another process by its descriptor: nameless, so that nothing is left behind whatever
/// happens; sealed, so that nobody who has it can change its size and make others fault; independent of /dev/shm. It is
/// zeros at first, and pages become resident only as they are written.
/// Threads: a value, moved not copied. The contents are whatever their users agree on.
/// Errors: Failure(Environment) that names the limit.
/// Source: memfd_create(2), fcntl(2) F_ADD_SEALS.
class SharedMemory
{
public:
    enum class Access : std::uint8_t { ReadWrite, ReadOnly };

    SharedMemory() = default;
    static SharedMemory create(const std::string &name, std::size_t bytes);
    /// Memory that another process has made; takes the descriptor over and closes it.
    static SharedMemory map(int descriptor, Access access);
    SharedMemory(SharedMemory &&other) noexcept { swap(other); }
    SharedMemory &operator=(SharedMemory &&other) noexcept
    {
        swap(other);
        return *this;
    }
    ~SharedMemory();

    [[nodiscard]] char *data() const { return static_cast<char *>(m_data); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// For handing it on; -1 once closed. The mapping does not need it.
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    void closeDescriptor();

private:
    void swap(SharedMemory &other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        std::swap(m_descriptor, other.m_descriptor);
    }

    void *m_data = nullptr;
    std::size_t m_size = 0;
    int m_descriptor = -1;
};

} // namespace coreo
