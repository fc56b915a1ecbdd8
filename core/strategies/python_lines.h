#pragma once

#include "model/explanation.h"
#include "model/run_spec.h"

#include <set>
#include <string>
#include <vector>

// The batch as a Python 3 program. Three parts: what a task does (python_work.cpp), who works (python_pool.cpp), and what
// the main program does with it (python_lines.cpp).

namespace coreo {

/// The whole program; see explain().
std::vector<CodeLine> pythonLines(const RunSpec &spec);

using PythonText = std::vector<std::string>;

/// What a task does, in Python: a function of `argument` that waits and then computes. `before` and `items` are lines of
/// a module; the others stand in a function, without their indentation.
struct PythonWork
{
    std::set<std::string> imports;
    PythonText before;      ///< helpers
    std::string argument;   ///< "x"
    PythonText waits;       ///< as a plain function waits; empty where it does not
    PythonText awaits;      ///< the same on an event loop
    std::string handed;     ///< what the computing part takes from the waiting one
    PythonText computes;    ///< ends in a return
    PythonText items;       ///< ends in "items = ..."
};
PythonWork pythonWork(const RunSpec &spec);

/// Who works, in Python.
struct PythonPool
{
    std::set<std::string> imports;
    PythonText before;      ///< helpers of the module
    PythonText prepares;    ///< lines of the main program
    std::string pool;       ///< "Pool(4)", "ThreadPool(4)"
    std::string executor;   ///< "ProcessPoolExecutor(max_workers=4)"
    std::string poolImport, executorImport; ///< whichever of both is used
    std::string note;       ///< a comment for the first line; may be empty
    std::string function = "f"; ///< what workers call
    bool guarded = false;   ///< the main program stands behind __name__ == "__main__"
};
PythonPool pythonPool(const RunSpec &spec);

/// 1234567 as 1_234_567; seconds of a Time as the shortest decimal.
std::string pythonNumber(std::uint64_t number);
std::string pythonSeconds(Time time);
std::string pythonReal(double value);

} // namespace coreo
