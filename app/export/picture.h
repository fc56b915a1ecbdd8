#pragma once

#include "export/page.h"

#include <QByteArray>
#include <QImage>

namespace coreo {

/// The file formats of pictures.
enum class PictureFormat { Png, Svg, Pdf };

/// By a path's ending; none if it is none of them.
std::optional<PictureFormat> pictureFormatOf(const QString &path);

/// The page as pixels, `scale` of them for each of the page's.
QImage renderImage(const PageInput &input, const PageStyle &style, double scale);

/// The page as a file's bytes; nothing is written anywhere.
/// Errors: Failure(Environment) when the picture is too large to be made.
QByteArray renderPicture(const PageInput &input, const PageStyle &style, double scale, PictureFormat format);

} // namespace coreo
