#pragma once

#include "views/timeline/task_density.h"

#include <QImage>

namespace coreo {

/// The timeline by task as an image, one row of pixels for many tasks: queued very light, running, waiting for delivery
/// hatched, delivered as a green edge. Transparent where nothing happened.
/// Units: `size` in pixels of the image; `scale` of them go on one pixel of the screen.
QImage taskDensityImage(const RunData &run, const TaskLevels &levels, ViewState::Range range, QSize size, double scale,
                        const Theme &theme);

} // namespace coreo
