#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>

#include <cstdint>
#include <vector>

namespace coreo {

class MainWindow;

/// What the program itself cost, for `--timing`: start-up, frames, draining, sampling.
/// Threads: the GUI thread. Units: nanoseconds.
class WindowTiming : public QObject
{
    Q_OBJECT

public:
    WindowTiming();

    /// Counts the window's frames from now on.
    void watch(MainWindow &window);
    [[nodiscard]] QByteArray json() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow *m_window = nullptr;
    std::int64_t m_toMain = 0;       ///< from the process's start
    std::int64_t m_toFirstPaint = -1;
    std::vector<std::int64_t> m_frames; ///< GUI thread CPU of each frame
};

} // namespace coreo
