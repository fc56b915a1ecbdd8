#include "views/kills/kill_sentence.h"

#include "session/core_text.h"
#include "theme/units.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace coreo {

namespace {

struct KillSentence
{
    Q_DECLARE_TR_FUNCTIONS(KillSentence)
};

/// The first task that died with its worker; none if there is no such.
TaskId blamed(const RunHistory &history)
{
    const std::vector<TaskFailure> failures = history.failures();
    const auto found = std::find_if(failures.begin(), failures.end(),
                                    [](const TaskFailure &failure) { return failure.state == TaskState::Crashed; });
    return found == failures.end() ? TaskId() : found->task;
}

QString rangesOf(const std::vector<Chunk> &chunks)
{
    constexpr qsizetype kMost = 6;
    const QLocale locale;
    QStringList out;
    for (const Chunk &chunk : chunks) {
        const QString first = locale.toString(chunk.first.value);
        out << (chunk.count == 1 ? first : KillSentence::tr("%1 to %2").arg(first, locale.toString(chunk.end() - 1)));
    }
    if (out.size() > kMost)
        out = out.mid(0, kMost) << QStringLiteral("\u2026");
    return out.join(QStringLiteral(", "));
}

QString stuck(const RunData &run, const QString &task)
{
    const TaskTable &table = run.table();
    const std::uint32_t received = table.receivedCount(), delivered = std::min(received, table.deliveredCount());
    return KillSentence::tr("Stuck for ever: the worker died on task %1, and nobody repeats the work that was lost with it, nor "
                            "tells of it.").arg(task) + QLatin1Char(' ') +
           KillSentence::tr("%Ln result(s) came back and are held back,", nullptr, static_cast<int>(received - delivered)) +
           QLatin1Char(' ') + KillSentence::tr("%Ln never come(s);", nullptr, static_cast<int>(table.size() - received)) +
           QLatin1Char(' ') + KillSentence::tr("the watchdog ended the run after %1.").arg(formatTime(run.horizon()));
}

QString broken(const RunData &run, const QString &task)
{
    int futures = 0;
    const std::vector<Chunk> chunks = run.history().python().broken;
    for (const Chunk &chunk : chunks)
        futures += static_cast<int>(chunk.count);
    return KillSentence::tr("The worker died on task %1, and the executor broke every future that had no result yet, whoever was "
                            "to blame:").arg(task) + QLatin1Char(' ') +
           KillSentence::tr("%Ln task(s), %1.", nullptr, futures).arg(rangesOf(chunks)) + QLatin1Char(' ') +
           KillSentence::tr("%Ln result(s) had been handed on.", nullptr, static_cast<int>(run.table().deliveredCount()));
}

} // namespace

QString killSentence(const RunData &run)
{
    const RunHistory &history = run.history();
    const TaskId task = blamed(history);
    const QString number = task.isNone() ? QStringLiteral("\u2013") : QLocale().toString(task.value);
    if (history.state() == RunState::Stuck)
        return stuck(run, number);
    if (!history.python().broken.empty())
        return broken(run, number);
    if (run.summary() && !task.isNone() && run.summary()->of(TaskState::Crashed) == 1 && history.state() == RunState::Complete)
        return KillSentence::tr("Only task %1 is blamed: another worker took the dead one's place.").arg(number) +
               QLatin1Char(' ') +
               KillSentence::tr("The other %Ln task(s) are done after %1.", nullptr,
                                static_cast<int>(run.summary()->of(TaskState::Ok))).arg(formatTime(run.horizon()));
    return run.summary() ? translated(run.summary()->sentence) : QString();
}

} // namespace coreo
