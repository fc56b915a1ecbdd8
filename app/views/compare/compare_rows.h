#pragma once

#include "analysis/summary.h"
#include "model/run_spec.h"
#include "record/python_facts.h"

#include <QString>

#include <vector>

namespace coreo {

/// One line of the table of differences between two runs: texts ready to be shown.
struct CompareRow
{
    enum class Better { Neither, A, B };

    QString figure;
    QString a, b;
    QString difference; ///< of B against A; empty where nothing can be said or nothing differs
    Better better = Better::Neither;
};

/// First what was asked for differently, then which interpreter ran what on CPython, then the figures. A figure that
/// neither run has is left out.
std::vector<CompareRow> compareRuns(const RunSpec &specA, const Summary &a, const RunSpec &specB, const Summary &b,
                                    const PythonFacts &pythonA = {}, const PythonFacts &pythonB = {});

} // namespace coreo
