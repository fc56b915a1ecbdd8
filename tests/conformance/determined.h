#pragma once

#include "support/run_helper.h"

#include <string>
#include <vector>

namespace coreo::test {

/// What an API determines, whoever runs the batch and however long anything takes: sentences on what does not hold of this
/// run; empty if all does.
std::vector<std::string> determined(const Ran &ran);

/// In what two runs of one batch on different back ends must not differ: results, states, what was delivered.
std::vector<std::string> differences(const Ran &one, const Ran &other);

} // namespace coreo::test
