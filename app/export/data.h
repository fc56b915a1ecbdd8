#pragma once

#include "session/run_data.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace coreo {

/// A format of the figures themselves (not of pictures), as the export dialog offers it.
struct DataFormat
{
    QString id;
    QString name;
    QString extension; ///< without the dot
};
std::vector<DataFormat> dataFormats();

/// A finished run in one of these formats. Errors: Failure(Internal) for an unknown id.
QByteArray renderData(const RunData &run, const QString &id);

} // namespace coreo
