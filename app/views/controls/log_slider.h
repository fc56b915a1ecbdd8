#pragma once

#include <QSlider>

namespace coreo {

/// A horizontal slider whose value is the number itself (also for screen readers), while its handle moves on a
/// logarithmic or a linear scale. A click moves the handle there; one key step is one hundredth of the way, at least 1.
/// Threads: the GUI thread.
class LogSlider : public QSlider
{
    Q_OBJECT

public:
    enum class Scale { Linear, Logarithmic };

    explicit LogSlider(Scale scale, QWidget *parent = nullptr);

    /// Where `value` stands between minimum and maximum, and the value at a place. Units: shares in [0, 1].
    [[nodiscard]] double placeOf(int value) const;
    [[nodiscard]] int valueAt(double place) const;

protected:
    void initStyleOption(QStyleOptionSlider *option) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void moveTo(double x);
    void step(int hundredths);

    Scale m_scale;
};

} // namespace coreo
