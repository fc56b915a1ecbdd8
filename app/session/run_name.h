#pragma once

#include "record/run_history.h"

#include <QString>

namespace coreo {

/// Who ran a batch: "CPython 3.11.2", "native" or "simulated". While CPython has not told its version it is "CPython".
QString backendName(const RunHistory &run);

/// What a run is called wherever it is named: "Pool.imap", and on CPython "Pool.imap · CPython 3.11.2". Beside a run of
/// another back end each says its own.
QString runName(const RunHistory &run, const RunHistory *beside = nullptr);

/// The interpreter in a few words: "CPython 3.11.2, with an interpreter lock"; empty where nothing is known.
QString interpreterText(const PythonFacts &facts);

} // namespace coreo
