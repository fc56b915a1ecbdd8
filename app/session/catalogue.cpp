#include "session/catalogue.h"

#include "run/run.h"
#include "session/core_text.h"

#include <algorithm>

namespace coreo {

namespace {

template<class Entries>
const typename Entries::value_type *find(const Entries &entries, const QString &id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

/// Where the registry names no counterpart the serial loop is the yardstick, and for that one the plain pool.
QString counterpartOf(const StrategyInfo &info)
{
    const QString id = QString::fromLatin1(info.id);
    const QString named = info.counterpart ? QString::fromLatin1(info.counterpart) : QString();
    if (!named.isEmpty() && named != id && findStrategy(info.counterpart))
        return named;
    return id == QLatin1String("serial") ? QStringLiteral("pool_map") : QStringLiteral("serial");
}

} // namespace

const Catalogue::Strategy *Catalogue::strategy(const QString &id) const
{
    return find(strategies, id);
}

const Catalogue::Workload *Catalogue::workload(const QString &id) const
{
    return find(workloads, id);
}

const Catalogue::Scenario *Catalogue::scenario(const QString &id) const
{
    return find(scenarios, id);
}

const Catalogue::Executor *Catalogue::executor(const QString &id) const
{
    return find(executors, id);
}

QString strategyName(const std::string &id)
{
    const StrategyInfo *info = findStrategy(id);
    return QString::fromStdString(info ? std::string(info->name) : id);
}

Catalogue makeCatalogue()
{
    Catalogue out;
    for (const StrategyInfo &info : coreo::strategies()) {
        Catalogue::Strategy entry;
        entry.id = QString::fromLatin1(info.id);
        entry.name = QString::fromUtf8(info.name);
        entry.summary = translated(info.summary);
        entry.defaultExecutor = QString::fromLatin1(info.defaultExecutor);
        for (const char *executor : info.executors)
            entry.executors << QString::fromLatin1(executor);
        entry.takesChunk = info.takesChunk;
        entry.counterpart = counterpartOf(info);
        entry.parameters = info.parameters;
        out.strategies.push_back(std::move(entry));
    }
    for (const WorkloadInfo &info : coreo::workloads())
        out.workloads.push_back(
            {QString::fromLatin1(info.id), translated(info.name), translated(info.summary), info.parameters});
    for (const coreo::Scenario &scenario : coreo::scenarios())
        out.scenarios.push_back({QString::fromStdString(scenario.id), translated(scenario.name),
                                  translated(scenario.summary), translated(scenario.lesson.expect),
                                  translated(scenario.lesson.look), translated(scenario.lesson.wrong), scenario.spec});
    for (const ExecutorInfo &info : coreo::executors())
        out.executors.push_back({QString::fromLatin1(info.id), translated(info.name), translated(info.summary)});
    return out;
}

} // namespace coreo
