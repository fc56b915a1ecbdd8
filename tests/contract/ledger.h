#pragma once

#include "support/run_helper.h"

namespace coreo::test {

/// Checks what must hold of every run that went to its end, whatever strategy and executor (DESIGN, Tests; FAULTS I1-I6).
void expectLedger(const Ran &ran);

/// Checks when each task was submitted and delivered against table A of INTERFACE, exactly.
void expectDeliveryRule(const Ran &ran);

} // namespace coreo::test
