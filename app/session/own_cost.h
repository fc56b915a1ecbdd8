#pragma once

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <vector>

namespace coreo {

/// CPU time of the thread that asks. Units: nanoseconds.
[[nodiscard]] std::int64_t cpuSoFar();

/// A series of durations: of all of them count, sum and longest; of the newest also percentiles.
/// Threads: one. Units: nanoseconds.
class RecentTimes
{
public:
    /// Some minutes of frames.
    static constexpr std::size_t kKept = 8192;

    void add(std::int64_t time);
    [[nodiscard]] std::int64_t count() const { return m_count; }
    [[nodiscard]] std::int64_t mean() const { return m_count == 0 ? 0 : m_sum / m_count; }
    [[nodiscard]] std::int64_t longest() const { return m_longest; }
    [[nodiscard]] std::int64_t last() const { return m_last; }
    /// Of the newest: at least `share` of them took no longer. 0 where there are none.
    [[nodiscard]] std::int64_t percentile(double share) const;

private:
    std::vector<std::int64_t> m_newest; ///< a ring once it is full
    std::int64_t m_count = 0;
    std::int64_t m_sum = 0;
    std::int64_t m_longest = 0;
    std::int64_t m_last = 0;
};

/// What the window costs while it shows something: CPU time of the GUI thread by frame, and how long its event loop was
/// away. A frame's two stamps are always taken; the loop is watched, by a timer of its own, only while a run goes on and
/// somebody asks for it.
/// Threads: the GUI thread. Units: nanoseconds.
class OwnCost : public QObject
{
    Q_OBJECT

public:
    /// How often the loop is asked whether it still comes round.
    static constexpr int kProbeMs = 10;

    explicit OwnCost(QObject *parent = nullptr);

    /// Around the painting of all that was asked to be painted.
    void frameBegins();
    void frameEnds();

    enum class Asker { Window, File };
    void setAsked(Asker who, bool asked); ///< somebody wants to know the loop's gaps
    void setRunning(bool running);        ///< a run is shown while it goes on

    /// Painting only.
    [[nodiscard]] const RecentTimes &frames() const { return m_frames; }
    /// All that the GUI thread did since the frame before: draining, figures, layout, painting.
    [[nodiscard]] const RecentTimes &wholeFrames() const { return m_wholeFrames; }
    /// The same, of frames from one within a run to the next within it: without start-up, layout for another run, and its
    /// finished picture.
    [[nodiscard]] const RecentTimes &runFrames() const { return m_runFrames; }
    /// From one turn of the event loop to the next, of turns asked for every kProbeMs.
    [[nodiscard]] const RecentTimes &gaps() const { return m_gaps; }

private:
    void setProbe();

    RecentTimes m_frames, m_wholeFrames, m_runFrames, m_gaps;
    QTimer m_probe;
    std::int64_t m_frameBegan = 0;
    std::int64_t m_frameEnded = -1;
    std::int64_t m_turned = 0;
    bool m_asked[2] = {false, false};
    bool m_running = false;
    bool m_frameInRun = false; ///< the frame before was one
};

} // namespace coreo
