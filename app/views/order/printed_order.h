#pragma once

#include "model/ids.h"

#include <QString>

#include <functional>
#include <vector>

namespace coreo {

/// The delivered order as a program would print it, "0 2 3 1 6 7 8 9 5 4", as far as it fits; what does not fit is
/// counted at the end. `total` is how many have been delivered, of which `delivered` may hold only the first ones.
/// `fits` says whether a text has room. Empty if not even one number does.
QString printedOrder(const std::vector<TaskId> &delivered, std::size_t total,
                     const std::function<bool(const QString &)> &fits);

} // namespace coreo
