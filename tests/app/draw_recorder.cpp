#include "app/draw_recorder.h"

#include <QTransform>

namespace coreo::test {

class DrawRecorder::Engine : public QPaintEngine
{
public:
    Engine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
    }
    Type type() const override { return User; }

    void drawTextItem(const QPointF &position, const QTextItem &item) override
    {
        const QRectF box(position.x(), position.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        m_texts.push_back({item.text(), m_transform.mapRect(box)});
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { ++m_shapes; }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { ++m_shapes; }
    void drawPath(const QPainterPath &) override { ++m_shapes; }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { ++m_shapes; }
    void drawRects(const QRectF *, int count) override { m_shapes += count; }
    void drawLines(const QLineF *, int count) override { m_shapes += count; }

    std::vector<Text> m_texts;
    int m_shapes = 0;

private:
    QTransform m_transform;
};

DrawRecorder::DrawRecorder(QSize size) : m_size(size), m_engine(std::make_unique<Engine>()) {}

DrawRecorder::~DrawRecorder() = default;

QPaintEngine *DrawRecorder::paintEngine() const
{
    return m_engine.get();
}

const std::vector<DrawRecorder::Text> &DrawRecorder::texts() const
{
    return m_engine->m_texts;
}

int DrawRecorder::shapes() const
{
    return m_engine->m_shapes;
}

bool DrawRecorder::says(const QString &text) const
{
    for (const Text &drawn : texts()) {
        if (drawn.text == text)
            return true;
    }
    return false;
}

QString DrawRecorder::faults(const QRectF &area) const
{
    QString result;
    const std::vector<Text> &all = texts();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!area.adjusted(-0.6, -0.6, 0.6, 0.6).contains(all[i].rect))
            result += QStringLiteral("'%1' leaves the card\n").arg(all[i].text);
        for (std::size_t j = 0; j < i; ++j) {
            // Lines of text have air above and below: only what really touches counts.
            const QRectF one = all[i].rect.adjusted(0, 3, 0, -3);
            if (one.intersects(all[j].rect.adjusted(0, 3, 0, -3)))
                result += QStringLiteral("'%1' lies on '%2'\n").arg(all[i].text, all[j].text);
        }
    }
    return result;
}

int DrawRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    case PdmDepth:
        return 32;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace coreo::test
