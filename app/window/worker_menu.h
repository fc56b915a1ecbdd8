#pragma once

#include "session/run_controller.h"

#include <QObject>

#include <optional>

class QMenu;

namespace coreo {

/// The failure lesson's menu: what can be done to the worker of a lane while a run happens. Where a worker is a thread
/// it says why that cannot be ended alone.
/// Threads: the GUI thread.
class WorkerMenu : public QObject
{
    Q_OBJECT

public:
    explicit WorkerMenu(RunController &controller, QObject *parent = nullptr);

    /// Adds the entries of one lane; nothing where no worker lives there.
    void addLane(QMenu &menu, std::uint32_t lane);
    /// Adds a menu a living worker, or the sentence why there is none that could be signalled.
    void addAll(QMenu &menu);

signals:
    void told(const QString &sentence); ///< what was done, or why it could not be

private:
    void send(std::uint32_t lane, std::int64_t pid, RunController::WorkerSignal signal);
    [[nodiscard]] QString whyNot() const; ///< empty where workers can be signalled

    RunController &m_controller;
};

} // namespace coreo
