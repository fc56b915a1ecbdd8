#include "executors/process_frames.h"

#include "record/crc32.h"

#include <cstring>

namespace coreo {
namespace {

struct Header
{
    std::uint32_t length; ///< of everything behind the header
    std::uint32_t checksum;
};
struct Fixed
{
    std::uint32_t kind, task, attempt, state;
    std::int64_t started, ended;
};
constexpr std::size_t kMost = sizeof(Fixed) + kMostFrameText;

std::uint32_t checksum(std::string_view bytes)
{
    Crc32 crc;
    crc.text(bytes);
    return crc.value();
}

} // namespace

std::string encodeFrame(const WorkerFrame &frame)
{
    const Fixed fixed{static_cast<std::uint32_t>(frame.kind), frame.task, frame.attempt, frame.state, frame.started,
                      frame.ended};
    std::string body(sizeof fixed, '\0');
    std::memcpy(body.data(), &fixed, sizeof fixed);
    body += frame.text.substr(0, kMostFrameText);
    const Header header{static_cast<std::uint32_t>(body.size()), checksum(body)};
    std::string out(sizeof header, '\0');
    std::memcpy(out.data(), &header, sizeof header);
    return out + body;
}

std::optional<WorkerFrame> FrameReader::next()
{
    Header header{};
    if (m_broken || m_bytes.size() < sizeof header)
        return std::nullopt;
    std::memcpy(&header, m_bytes.data(), sizeof header);
    if (header.length < sizeof(Fixed) || header.length > kMost) {
        m_broken = true;
        return std::nullopt;
    }
    if (m_bytes.size() < sizeof header + header.length)
        return std::nullopt;
    const std::string_view body(m_bytes.data() + sizeof header, header.length);
    Fixed fixed{};
    std::memcpy(&fixed, body.data(), sizeof fixed);
    if (checksum(body) != header.checksum || fixed.kind > static_cast<std::uint32_t>(WorkerFrame::Kind::Bulk)) {
        m_broken = true;
        return std::nullopt;
    }
    WorkerFrame frame{static_cast<WorkerFrame::Kind>(fixed.kind), fixed.task,  fixed.attempt, fixed.state,
                      fixed.started,                              fixed.ended, std::string(body.substr(sizeof fixed))};
    m_bytes.erase(0, sizeof header + header.length);
    return frame;
}

} // namespace coreo
