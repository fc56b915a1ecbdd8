#include "cli/live_view.h"

#include "cli/text_table.h"
#include "analysis/words.h"
#include "platform/start_thread.h"

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <mutex>

namespace coreo {

namespace {

constexpr auto kRefresh = std::chrono::milliseconds(100);
constexpr std::size_t kCell = 28;  ///< " 12 ██████████████   63 %  "
constexpr std::size_t kBar = 16;
constexpr std::size_t kWords = 56; ///< room for the words about the progress, so that the bar beside them stays put

double busy(const CoreShare &share)
{
    return std::clamp(static_cast<double>(share.user) + static_cast<double>(share.kernel), 0.0, 1.0);
}

/// A bar of `width` columns, in eighths of a column where the terminal has such characters.
std::string bar(double share, std::size_t width, bool unicode)
{
    static constexpr const char *parts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    const double full = std::clamp(share, 0.0, 1.0) * static_cast<double>(width);
    std::string out;
    if (!unicode)
        return padded(std::string(static_cast<std::size_t>(std::lround(full)), '#'), width);
    const auto eighths = static_cast<std::size_t>(std::lround(full * 8));
    for (std::size_t i = 0; i < eighths / 8; ++i)
        out += "█";
    out += parts[eighths % 8];
    return padded(out, width);
}

std::string percent(double share)
{
    const std::string number = std::to_string(std::lround(share * 100));
    return std::string(number.size() < 3 ? 3 - number.size() : 0, ' ') + number + " %";
}

std::string coreCell(CoreId core, const CoreShare &share, bool unicode)
{
    const std::string id = std::to_string(core.value);
    const std::string indent(id.size() < 4 ? 4 - id.size() : 0, ' ');
    return indent + id + " " + bar(busy(share), kBar, unicode) + " " + percent(busy(share));
}

/// One character a core: 1,024 cores are 13 lines of 80.
std::vector<std::string> denseLines(const LivePicture &picture, std::size_t columns, std::size_t most)
{
    static constexpr const char *blocks[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    static constexpr const char *letters[] = {".", ":", "-", "=", "+", "*", "%", "#"};
    const auto &heights = picture.unicode ? blocks : letters;
    std::vector<std::string> lines;
    for (std::size_t first = 0; first < picture.shares.size() && lines.size() < most; first += columns) {
        std::string line;
        for (std::size_t i = first; i < std::min(first + columns, picture.shares.size()); ++i)
            line += heights[std::lround(busy(picture.shares[i]) * 7)];
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> coreLines(const LivePicture &picture, std::size_t columns, std::size_t most)
{
    const std::size_t count = std::min(picture.shares.size(), picture.cores.size());
    const std::size_t across = columns / kCell;
    if (count == 0)
        return {};
    if (across == 0 || (count + across - 1) / across > most)
        return denseLines(picture, columns, most);
    const std::size_t down = (count + across - 1) / across;
    std::vector<std::string> lines(down);
    for (std::size_t i = 0; i < count; ++i) {
        std::string &line = lines[i % down];
        line = padded(line, i / down * kCell) + coreCell(picture.cores[i], picture.shares[i], picture.unicode);
    }
    return lines;
}

std::string progressLine(const LivePicture &picture, std::size_t columns)
{
    const double share = picture.tasks == 0 ? 1.0 : static_cast<double>(picture.delivered) / picture.tasks;
    std::string words = grouped(picture.delivered) + " of " + grouped(picture.tasks) + " delivered, " +
                        fixed(seconds(picture.elapsed), 1) + " s";
    if (picture.simulated)
        words += " simulated"; // virtual time says nothing about how long is left to wait
    else if (picture.delivered > 0 && picture.delivered < picture.tasks)
        words += ", about " + fixed(seconds(picture.elapsed) * (1 / share - 1), 1) + " s left";
    if (columns < kWords + kBar || words.size() + 2 > kWords)
        return words.substr(0, columns);
    return bar(share, std::min(columns - kWords, std::size_t{40}), picture.unicode) + "  " + words;
}

} // namespace

std::vector<std::string> drawLive(const LivePicture &picture, int columns, int rows)
{
    const auto width = static_cast<std::size_t>(std::max(columns, 2) - 1); // the last column would wrap on some terminals
    const auto height = static_cast<std::size_t>(std::max(rows, 1));
    std::vector<std::string> lines = coreLines(picture, width, height - 1);
    lines.push_back(progressLine(picture, width));
    for (std::string &line : lines)
        line.erase(line.find_last_not_of(' ') + 1);
    return lines;
}

LiveView::LiveView(Console &console, std::shared_ptr<const RunHistory> history)
    : m_console(console), m_history(std::move(history)), m_thread(startThread<std::jthread>([this](const std::stop_token &stop) { watch(stop); }))
{}

LiveView::~LiveView()
{
    m_thread.request_stop();
    m_thread.join();
    if (m_lines > 0)
        m_console.print("\r\x1b[" + std::to_string(m_lines) + "A\x1b[J");
}

void LiveView::watch(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    while (!wake.wait_for(lock, stop, kRefresh, [&] { return stop.stop_requested(); }))
        redraw();
}

void LiveView::redraw()
{
    const std::vector<CoreSample> samples = m_history->coreSamples(m_samplesRead);
    m_samplesRead += samples.size();
    if (!samples.empty())
        m_shares = samples.back().shares;
    LivePicture picture;
    for (const LogicalProcessor &cpu : m_history->machine.processors)
        picture.cores.push_back(cpu.id);
    picture.shares = m_shares;
    picture.tasks = m_history->taskCount();
    picture.delivered = m_history->delivered.size();
    picture.elapsed = m_history->state() == RunState::Running ? m_history->now() : m_history->end();
    picture.simulated = m_history->machine.simulated;
    picture.unicode = m_console.unicode();
    std::string text = m_lines > 0 ? "\r\x1b[" + std::to_string(m_lines) + "A" : "";
    const auto lines = drawLive(picture, m_console.columns(), m_console.rows() - 1);
    for (const std::string &line : lines)
        text += line + "\x1b[K\n";
    m_console.print(text + "\x1b[J");
    m_lines = lines.size();
}

} // namespace coreo
