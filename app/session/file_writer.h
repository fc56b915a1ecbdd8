#pragma once

#include <QByteArray>
#include <QString>

namespace coreo {

/// Writes a whole file so that a failure leaves the old one as it was.
/// Threads: any. Errors: Failure(OutputNotWritten) with path, reason and what to do.
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace coreo
