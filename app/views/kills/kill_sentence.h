#pragma once

#include "session/run_data.h"

#include <QString>

namespace coreo {

/// One sentence on what became of a batch of which a worker was killed; of a run that is over.
QString killSentence(const RunData &run);

} // namespace coreo
