#include "session/file_writer.h"

#include "platform/atomic_file.h"

#include <QFile>

namespace coreo {

void writeFile(const QString &path, const QByteArray &bytes)
{
    AtomicFile file(QFile::encodeName(path).toStdString());
    file.write(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    file.commit();
}

} // namespace coreo
