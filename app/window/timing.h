#pragma once

#include <QByteArray>
#include <QObject>

#include <cstdint>

namespace coreo {

class MainWindow;

/// What the program itself cost, for `--timing`: start-up, frames, draining, sampling, the event loop's gaps.
/// Threads: the GUI thread. Units: nanoseconds.
class WindowTiming : public QObject
{
    Q_OBJECT

public:
    WindowTiming();

    /// Notes what happens in the window from now on.
    void watch(MainWindow &window);
    [[nodiscard]] QByteArray json() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow *m_window = nullptr;
    std::int64_t m_toMain = 0; ///< from the process's start, as the two below
    std::int64_t m_toFirstPaint = -1;
    std::int64_t m_toLiveTiles = -1;
};

} // namespace coreo
