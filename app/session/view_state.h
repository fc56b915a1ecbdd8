#pragma once

#include "model/ids.h"
#include "model/time.h"

#include <QObject>

#include <optional>

namespace coreo {

/// The only thing that views share: the visible range of time, the hovered and the selected task.
/// The program never moves the zoom: only a person does.
/// Threads: the GUI thread.
class ViewState : public QObject
{
    Q_OBJECT

public:
    struct Range
    {
        Time begin{};
        Time end{};
        bool operator==(const Range &) const = default;
    };

    using QObject::QObject;

    /// None = the whole run, which follows a running one.
    [[nodiscard]] std::optional<Range> zoom() const { return m_zoom; }
    /// The range to draw when the whole run reaches to `horizon`.
    [[nodiscard]] Range visible(Time horizon) const;
    void setZoom(std::optional<Range> range);
    /// Zooms by `factor` (< 1 in) around `centre`, and pans by `delta`, within [0, horizon].
    void zoomAround(Time centre, double factor, Time horizon);
    void pan(Time delta, Time horizon);

    [[nodiscard]] TaskId hovered() const { return m_hovered; }
    [[nodiscard]] TaskId selected() const { return m_selected; }
    void setHovered(TaskId task);
    void setSelected(TaskId task);
    void reset();

signals:
    void rangeChanged();
    void hoveredChanged();
    void selectedChanged();

private:
    std::optional<Range> m_zoom;
    TaskId m_hovered;
    TaskId m_selected;
};

} // namespace coreo
