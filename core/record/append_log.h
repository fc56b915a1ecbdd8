#pragma once

#include "model/problem.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <new>
#include <sys/mman.h>
#include <type_traits>

namespace coreo {

/// An append-only array with one writer and any number of readers that never wait: address space for `capacity` entries
/// is reserved once, pages become resident only as they are written, and one atomic length says how far one may read.
/// Entries never move, so a reader keeps plain pointers. It stands in private memory of its own, or in memory that
/// somebody else keeps and may share with other processes: length first, then the entries.
/// Threads: push(), prefault() and trim() by one thread; everything else by any thread.
/// Errors: Failure(Environment) when the address space cannot be reserved. Beyond the capacity push() refuses and
/// counts the entry as dropped: nothing is ever overwritten.
/// Source: mmap(2) MAP_NORESERVE, madvise(2) MADV_POPULATE_WRITE, MADV_HUGEPAGE, MADV_DONTNEED, MADV_REMOVE.
template<class T>
class AppendLog
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    AppendLog() = default;
    explicit AppendLog(std::size_t capacity) { reserve(capacity); }
    AppendLog(const AppendLog &) = delete;
    AppendLog &operator=(const AppendLog &) = delete;
    ~AppendLog() { release(); }

    void reserve(std::size_t capacity)
    {
        release();
        m_capacity = capacity == 0 ? 1 : capacity;
        void *memory = ::mmap(nullptr, m_capacity * sizeof(T), PROT_READ | PROT_WRITE,
                              MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (memory == MAP_FAILED) {
            m_capacity = 0;
            throw Failure(ExitCode::Environment,
                          Text(coreoText("Cannot reserve %1 MiB of address space for the recording. Use fewer tasks or workers."),
                               {std::to_string(capacity * sizeof(T) >> 20)}));
        }
        m_data = static_cast<T *>(memory);
    }

    /// How much memory place() needs.
    static constexpr std::size_t bytesFor(std::size_t capacity) { return kHeader + capacity * sizeof(T); }
    /// Puts the log into memory that outlives it: zeros if it is new, else the log goes on with what stands there.
    void place(void *memory, std::size_t capacity)
    {
        release();
        m_counts = static_cast<Counts *>(memory);
        m_data = reinterpret_cast<T *>(static_cast<char *>(memory) + kHeader);
        m_capacity = capacity;
        m_placed = true;
    }

    /// Makes the first `count` entries resident, so that no page fault falls into the run.
    void prefault(std::size_t count)
    {
#ifdef MADV_POPULATE_WRITE
        if (count > m_capacity)
            count = m_capacity;
        // Placed entries begin inside a page, which madvise(2) wants from its beginning.
        const auto lead = reinterpret_cast<std::uintptr_t>(m_data) % kPage;
        if (m_data && count > 0)
            (void)::madvise(reinterpret_cast<char *>(m_data) - lead, lead + count * sizeof(T), MADV_POPULATE_WRITE);
#else
        (void)count;
#endif
    }

    /// Asks for pages of 2 MiB instead of 4 KiB from the third MiB on, for a log that is expected to grow long while somebody measures: a
    /// page fault for many entries instead of many page faults. What stays shorter takes no more memory for it.
    void preferLargePages()
    {
#ifdef MADV_HUGEPAGE
        const auto begin = reinterpret_cast<std::uintptr_t>(m_data);
        const std::uintptr_t first = (begin + 2 * kLargePage - 1) / kLargePage * kLargePage;
        const std::uintptr_t end = (begin + m_capacity * sizeof(T)) / kLargePage * kLargePage;
        if (m_data && first < end)
            (void)::madvise(reinterpret_cast<void *>(first), end - first, MADV_HUGEPAGE);
#endif
    }

    /// Gives back the memory behind the last entry, made resident for more than came. Once nobody appends any more: later
    /// entries would find it as new.
    void trim()
    {
        const auto end = reinterpret_cast<std::uintptr_t>(m_data + written());
        const auto last = reinterpret_cast<std::uintptr_t>(m_data + m_capacity) / kPage * kPage;
        const std::uintptr_t first = (end + kPage - 1) / kPage * kPage;
        if (m_data && first < last) // of shared memory the pages themselves, not only our view of them
            (void)::madvise(reinterpret_cast<void *>(first), last - first, m_placed ? MADV_REMOVE : MADV_DONTNEED);
    }

    bool push(const T &entry)
    {
        return append([&entry](T &place) { ::new (static_cast<void *>(&place)) T(entry); });
    }
    /// The same for an entry whose members `write` sets where it stands. One that is made elsewhere member by member and then
    /// copied as a whole is read before its parts have left the processor's store buffer, which takes longer than all the rest.
    template<class Write>
    bool append(Write write)
    {
        const std::size_t at = m_counts->size.load(std::memory_order_relaxed);
        if (at >= m_capacity) [[unlikely]] {
            m_counts->dropped.fetch_add(1, std::memory_order_relaxed);
            return false;
        }
        write(m_data[at]);
        m_counts->size.store(at + 1, std::memory_order_release);
        __builtin_prefetch(m_data + at + kAhead, 1);
        return true;
    }

    /// For a writer that appends several entries before anybody may see them: write with slot(), then publish().
    [[nodiscard]] T *slot(std::size_t index) { return index < m_capacity ? m_data + index : nullptr; }
    void publish(std::size_t size) { m_counts->size.store(size, std::memory_order_release); }
    /// The writer's own view of the length.
    [[nodiscard]] std::size_t written() const { return m_counts->size.load(std::memory_order_relaxed); }

    [[nodiscard]] std::size_t size() const { return m_counts->size.load(std::memory_order_acquire); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    [[nodiscard]] std::size_t dropped() const { return m_counts->dropped.load(std::memory_order_relaxed); }
    [[nodiscard]] const T *data() const { return m_data; }
    const T &operator[](std::size_t index) const { return m_data[index]; }
    [[nodiscard]] const T *begin() const { return m_data; }

private:
    void release()
    {
        if (m_data && !m_placed)
            ::munmap(m_data, m_capacity * sizeof(T));
        m_data = nullptr;
        m_counts = &m_own;
        m_placed = false;
    }

    /// Zeros are an empty log, so that fresh shared memory needs no constructor.
    struct alignas(64) Counts // no cache line with somebody else's
    {
        std::atomic<std::size_t> size{0};
        std::atomic<std::size_t> dropped{0};
    };
    static constexpr std::size_t kHeader = 64;
    static constexpr std::size_t kPage = 4'096;
    static constexpr std::size_t kLargePage = 2u << 20;
    /// The log runs through memory that no cache holds: asked for this early, the next lines are there when they are
    /// written. A writer whose next instruction is a barrier would wait for each.
    static constexpr std::size_t kAhead = 512 / sizeof(T);
    static_assert(sizeof(Counts) <= kHeader && alignof(T) <= kHeader);

    T *m_data = nullptr;
    std::size_t m_capacity = 0;
    Counts m_own;
    Counts *m_counts = &m_own;
    bool m_placed = false;
};

} // namespace coreo
