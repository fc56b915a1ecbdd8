#pragma once

#include "export/picture.h"

#include <vector>

namespace coreo {

/// One run of the failure lesson: its timeline, and the sentence above it.
struct KillRow
{
    const RunData *run = nullptr; ///< null = it did not happen
    QString name;                 ///< what it is called then
    QString sentence;
};

/// The runs below each other on one time axis.
Drawing killsDrawing(const QString &title, const std::vector<KillRow> &rows, const QSizeF &size, const Theme &theme);

} // namespace coreo
