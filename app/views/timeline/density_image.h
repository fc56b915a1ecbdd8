#pragma once

#include "views/timeline/task_density.h"
#include "theme/theme.h"

#include <QImage>

namespace coreo {

/// The rows of a timeline by task that stand for many tasks each, as an image; its memory is kept for the next frame.
/// Threads: the GUI thread.
class DensityImage
{
public:
    /// `scale`: pixels for one unit of the painter, for hatching. Good until the next call.
    const QImage &of(const RunData &run, const TaskLevels &levels, ViewState::Range range, QSize size, double scale,
                     const Theme &theme);

private:
    QImage m_image;
};

} // namespace coreo
