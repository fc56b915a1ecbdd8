#include "views/controls/log_slider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

/// What the style is told the range is: finer than any screen is wide.
constexpr int kPlaces = 10'000;

} // namespace

LogSlider::LogSlider(Scale scale, QWidget *parent) : QSlider(Qt::Horizontal, parent), m_scale(scale) {}

double LogSlider::placeOf(int value) const
{
    const double span = static_cast<double>(maximum()) - minimum();
    if (span <= 0)
        return 0;
    const double offset = static_cast<double>(value) - minimum();
    return m_scale == Scale::Linear ? offset / span : std::log1p(offset) / std::log1p(span);
}

int LogSlider::valueAt(double place) const
{
    const double share = std::clamp(place, 0.0, 1.0);
    const double span = static_cast<double>(maximum()) - minimum();
    const double offset = m_scale == Scale::Linear ? share * span : std::expm1(share * std::log1p(span));
    const int exact = minimum() + static_cast<int>(std::lround(std::min(offset, span)));
    if (m_scale == Scale::Linear || share >= 1.0 || exact < 100)
        return exact;
    // Round numbers: two digits that count, as a person would have typed.
    const double unit = std::pow(10.0, std::floor(std::log10(exact)) - 1);
    return std::clamp(static_cast<int>(std::lround(exact / unit) * unit), minimum(), maximum());
}

void LogSlider::initStyleOption(QStyleOptionSlider *option) const
{
    QSlider::initStyleOption(option);
    option->minimum = 0;
    option->maximum = kPlaces;
    option->sliderPosition = static_cast<int>(std::lround(placeOf(sliderPosition()) * kPlaces));
    option->sliderValue = option->sliderPosition;
}

void LogSlider::moveTo(double x)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const double length = std::max(1, groove.width() - handle.width());
    double place = (x - groove.x() - handle.width() / 2.0) / length;
    if (layoutDirection() == Qt::RightToLeft)
        place = 1 - place;
    setSliderPosition(valueAt(place));
}

void LogSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    moveTo(event->position().x());
    update();
}

void LogSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        moveTo(event->position().x());
}

void LogSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
    update();
}

void LogSlider::step(int hundredths)
{
    const int current = value();
    int next = valueAt(placeOf(current) + hundredths / 100.0);
    if (next == current)
        next = current + (hundredths > 0 ? 1 : -1);
    setValue(next);
}

void LogSlider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: case Qt::Key_Down: step(-1); break;
    case Qt::Key_Right: case Qt::Key_Up: step(1); break;
    case Qt::Key_PageDown: step(-10); break;
    case Qt::Key_PageUp: step(10); break;
    default: QSlider::keyPressEvent(event);
    }
}

void LogSlider::wheelEvent(QWheelEvent *event)
{
    // A wheel that scrolls the panel must not change the experiment on its way.
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    if (event->angleDelta().y() != 0)
        step(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace coreo
