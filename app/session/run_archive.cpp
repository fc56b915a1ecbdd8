#include "session/run_archive.h"

#include "record/run_file.h"

#include <QFile>

namespace coreo {

std::shared_ptr<const RunHistory> openRunFile(const QString &path)
{
    return openRun(QFile::encodeName(path).toStdString());
}

void saveRunFile(const RunHistory &history, const QString &path)
{
    saveRun(history, QFile::encodeName(path).toStdString());
}

} // namespace coreo
