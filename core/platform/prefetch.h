#pragma once

namespace coreo {

/// Asks for the cache line in which `place` stands, to be written soon: it comes from whichever core has it while the caller goes
/// on. `__builtin_prefetch(place, 1)` asks for a copy to read where the compiler does not know the processor, and the first
/// write then waits as long as if nobody had asked.
/// Source: Intel SDM 2B, PREFETCHW; 64-bit processors that do not have it take it as a no-op.
inline void fetchToWrite(const void *place)
{
#if defined(__x86_64__)
    asm volatile("prefetchw %0" : : "m"(*static_cast<const char *>(place)));
#else
    __builtin_prefetch(place, 1);
#endif
}

} // namespace coreo
