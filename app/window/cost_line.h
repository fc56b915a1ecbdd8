#pragma once

#include "session/core_sampler.h"
#include "session/own_cost.h"
#include "session/run_controller.h"
#include "theme/theme.h"

#include <QElapsedTimer>
#include <QLabel>

namespace coreo {

/// The overlay "Program's own cost": one line at the window's lower edge with the frame, drain and sampler cost and the
/// event loop's gap, live. It stands where nothing else does, and is never part of a chart or an export.
/// It has no timer: whoever draws a frame anyway calls refresh() before it, so that the line costs no frame of its own.
/// Threads: the GUI thread.
class CostLine : public QLabel
{
    Q_OBJECT

public:
    explicit CostLine(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows the newest figures, at most every kLeastMs.
    void refresh(const OwnCost &own, const RunController::Cost &drain, const CoreSampler::Cost &sampler);

private:
    static constexpr int kLeastMs = 400;

    QElapsedTimer m_shown;
    CoreSampler::Cost m_before;
};

} // namespace coreo
