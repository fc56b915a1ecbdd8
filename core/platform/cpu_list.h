#pragma once

#include <string_view>
#include <vector>

namespace coreo {

/// The numbers of a CPU list as Linux writes them ("0-3,8,10-11"), sorted; what is not understood ends the list.
/// Threads: pure. Source: cpuset(7), "List format".
std::vector<int> parseCpuList(std::string_view text);

} // namespace coreo
