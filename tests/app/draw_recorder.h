#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace coreo::test {

/// A paint device that keeps what was drawn as data: pictures are tested by what they say and where, never by pixels.
class DrawRecorder : public QPaintDevice
{
public:
    struct Text
    {
        QString text;
        QRectF rect;
    };

    explicit DrawRecorder(QSize size);
    ~DrawRecorder() override;

    QPaintEngine *paintEngine() const override;

    [[nodiscard]] const std::vector<Text> &texts() const;
    [[nodiscard]] int shapes() const; ///< rectangles, lines, polygons, images
    [[nodiscard]] bool says(const QString &text) const;
    /// The texts that leave `area`, and pairs that lie on each other, one a line; empty if all is well.
    [[nodiscard]] QString faults(const QRectF &area) const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace coreo::test
