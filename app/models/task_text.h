#pragma once

#include "session/run_data.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace coreo {

/// What the table and the charts say about tasks, in the user's language. All plain text.
class TaskText
{
    Q_DECLARE_TR_FUNCTIONS(TaskText)

public:
    static QString state(const RunData &run, TaskId task);
    /// "Task 3", with the locale's grouping.
    static QString name(TaskId task);
    static QString worker(const RunHistory &history, std::uint32_t lane);
    /// One line for screen readers.
    static QString line(const RunData &run, TaskId task);
    /// Several lines for a tool tip.
    static QString toolTip(const RunData &run, TaskId task);
    /// The same for [first, last): how many, and the shortest, median and longest of them.
    static QString toolTip(const RunData &run, TaskId first, TaskId last);
    /// The same for the spans [first, last) of one worker, where what a task waited and computed in turn counts once.
    static QString toolTip(const Span *first, const Span *last);
    /// The same for tasks that took so long, in any order.
    static QString several(std::uint32_t lowest, std::uint32_t highest, std::size_t count, std::vector<Time> lengths);
    /// Why its attempts failed, a line each; at most a few.
    static QStringList failures(const RunData &run, TaskId task);
};

} // namespace coreo
