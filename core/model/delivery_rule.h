#pragma once

#include <cstdint>

namespace coreo {

/// When a strategy hands results on: what head-of-line waits are computed against.
enum class DeliveryRule : std::uint8_t {
    Ordered,   ///< in index order, as soon as everything before is there
    AtOnce,    ///< all together, when the last is in
    Unordered, ///< as they come
};

} // namespace coreo
