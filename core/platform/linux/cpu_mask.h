#pragma once

#include <cstddef>
#include <vector>

#include <sched.h>

namespace coreo {

/// A set of CPUs as the system calls want it, of any size: cpu_set_t ends at CPU 1023.
/// Threads: a value.
class CpuMask
{
public:
    explicit CpuMask(std::size_t cpus)
        : m_words((cpus + kBits - 1) / kBits, 0)
    {
    }

    [[nodiscard]] std::size_t bytes() const { return m_words.size() * sizeof(unsigned long); }
    [[nodiscard]] std::size_t cpus() const { return m_words.size() * kBits; }
    [[nodiscard]] cpu_set_t *data() { return reinterpret_cast<cpu_set_t *>(m_words.data()); }
    [[nodiscard]] const cpu_set_t *data() const { return reinterpret_cast<const cpu_set_t *>(m_words.data()); }

    void add(std::size_t cpu)
    {
        if (cpu >= cpus())
            m_words.resize(cpu / kBits + 1, 0);
        m_words[cpu / kBits] |= 1UL << (cpu % kBits);
    }
    [[nodiscard]] bool has(std::size_t cpu) const
    {
        return cpu < cpus() && (m_words[cpu / kBits] >> (cpu % kBits) & 1UL) != 0;
    }

private:
    static constexpr std::size_t kBits = sizeof(unsigned long) * 8;
    std::vector<unsigned long> m_words;
};

} // namespace coreo
