#pragma once

namespace coreo {

/// Makes chart cards known to screen readers: each is a QAccessible::Chart with its accessible name, one sentence of what
/// it shows, and its bars as named children. May be called any number of times.
/// Threads: the GUI thread.
void installChartAccessibility();

} // namespace coreo
