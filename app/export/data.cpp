#include "export/data.h"

#include "formats/format.h"
#include "session/core_text.h"

namespace coreo {

namespace {

class BytesSink : public Sink
{
public:
    void write(std::string_view bytes) override { m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size())); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace

std::vector<DataFormat> dataFormats()
{
    std::vector<DataFormat> out;
    for (const FormatInfo &info : formats())
        out.push_back({QString::fromLatin1(info.id), translated(info.name), QString::fromLatin1(info.extension)});
    return out;
}

QByteArray renderData(const RunData &run, const QString &id)
{
    const FormatInfo *format = findFormat(id.toStdString());
    if (!format || !run.summary())
        throw Failure(ExitCode::Internal, Text(coreoText("There is no data format \"%1\"."), {id.toStdString()}));
    BytesSink sink;
    format->write({run.table(), *run.summary()}, sink);
    return sink.take();
}

} // namespace coreo
