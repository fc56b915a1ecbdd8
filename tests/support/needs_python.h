#pragma once

#include "model/problem.h"
#include "python/bridge.h"

#include <string>

namespace coreo::test {

/// Why nothing can be run on CPython here, in one line for GTEST_SKIP(); empty if it can.
inline std::string missingInterpreter()
{
    try {
        (void)findInterpreter("");
        return {};
    } catch (const Failure &failure) {
        return std::string("needs a Python interpreter: ") + failure.what();
    }
}

} // namespace coreo::test
