#pragma once

#include "export/page.h"

#include <QByteArray>
#include <QImage>

#include <functional>

namespace coreo {

/// The file formats of pictures.
enum class PictureFormat { Png, Svg, Pdf };

/// By a path's ending; none if it is none of them.
std::optional<PictureFormat> pictureFormatOf(const QString &path);

/// Anything that can be drawn into a picture, whatever it shows.
struct Drawing
{
    QSizeF size;                ///< what paint() fills, from (0, 0)
    QString title, description; ///< where the format has a place for them
    std::function<void(QPainter &)> paint;
};
/// A drawing as a file's bytes. Errors: as below.
QByteArray renderPicture(const Drawing &drawing, double scale, PictureFormat format);

/// The page as pixels, `scale` of them for each of the page's.
QImage renderImage(const PageInput &input, const PageStyle &style, double scale);

/// The page as a file's bytes; nothing is written anywhere.
/// Errors: Failure(Environment) when the picture is too large to be made.
QByteArray renderPicture(const PageInput &input, const PageStyle &style, double scale, PictureFormat format);

} // namespace coreo
