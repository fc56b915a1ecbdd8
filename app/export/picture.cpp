#include "export/picture.h"

#include "model/problem.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashFunctions>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace coreo {

namespace {

constexpr int kDotsPerInch = 96;
constexpr double kDotsPerMeter = kDotsPerInch / 0.0254;
constexpr double kPointsPerInch = 72.0;

Drawing drawingOf(const PageInput &input, const PageStyle &style)
{
    const Caption caption = captionOf(input);
    return {style.size, caption.title, caption.parameters,
            [&input, &style](QPainter &painter) { paintPage(painter, input, style); }};
}

QByteArray renderSvg(const Drawing &drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // Without it text comes out a quarter too small: the generator counts 72 dots an inch, everybody else 96.
    generator.setResolution(kDotsPerInch);
    generator.setSize(drawing.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), drawing.size));
    generator.setTitle(drawing.title);
    generator.setDescription(drawing.description);
    QPainter painter(&generator);
    drawing.paint(painter);
    painter.end();
    return bytes;
}

/// Qt writes fonts in the order of a hash table, which is another one in each process.
class SameOrder
{
public:
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
    SameOrder(const SameOrder &) = delete;
    SameOrder &operator=(const SameOrder &) = delete;
};

/// Qt writes down when a file was made, so that no two of one run would be alike; blanks of the same length keep its
/// table of places right.
void leaveTheTimeOut(QByteArray &pdf)
{
    const QByteArray key = QByteArrayLiteral("/CreationDate (");
    const qsizetype start = pdf.indexOf(key);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start);
    if (end > 0)
        pdf.replace(start, end + 1 - start, QByteArray(end + 1 - start, ' '));
}

QByteArray renderPdf(const Drawing &drawing, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const SameOrder sameOrder;
    QPdfWriter writer(&buffer);
    const QSizeF points = drawing.size * scale * (kPointsPerInch / kDotsPerInch);
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(kDotsPerInch);
    writer.setTitle(drawing.title);
    writer.setCreator(QStringLiteral("Coreographer"));
    QPainter painter(&writer);
    painter.scale(scale, scale);
    drawing.paint(painter);
    painter.end();
    leaveTheTimeOut(bytes);
    return bytes;
}

QImage imageOf(const Drawing &drawing, double scale)
{
    const QSize pixels(static_cast<int>(std::lround(drawing.size.width() * scale)),
                       static_cast<int>(std::lround(drawing.size.height() * scale)));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        throw Failure(
            ExitCode::Environment,
            Text(coreoText("A picture of %1 x %2 pixels does not fit into memory. Choose a smaller size or scale."),
                 {std::to_string(pixels.width()), std::to_string(pixels.height())}));
    image.setDotsPerMeterX(static_cast<int>(kDotsPerMeter));
    image.setDotsPerMeterY(static_cast<int>(kDotsPerMeter));
    // A ratio makes painted caches as fine as the picture; Qt knows none below 1.
    if (scale >= 1)
        image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (scale < 1)
        painter.scale(scale, scale);
    drawing.paint(painter);
    return image;
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &path)
{
    const QString lower = path.toLower();
    if (lower.endsWith(QLatin1String(".png")))
        return PictureFormat::Png;
    if (lower.endsWith(QLatin1String(".svg")))
        return PictureFormat::Svg;
    if (lower.endsWith(QLatin1String(".pdf")))
        return PictureFormat::Pdf;
    return {};
}

QImage renderImage(const PageInput &input, const PageStyle &style, double scale)
{
    return imageOf(drawingOf(input, style), scale);
}

QByteArray renderPicture(const PageInput &input, const PageStyle &style, double scale, PictureFormat format)
{
    return renderPicture(drawingOf(input, style), scale, format);
}

QByteArray renderPicture(const Drawing &drawing, double scale, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg: return renderSvg(drawing);
    case PictureFormat::Pdf: return renderPdf(drawing, scale);
    case PictureFormat::Png: break;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(drawing, scale).save(&buffer, "PNG");
    return bytes;
}

} // namespace coreo
