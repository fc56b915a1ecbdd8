#pragma once

#include "model/parameters.h"
#include "model/run_spec.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace coreo {

/// What there is to choose from, as the controls show it: the registries' names, sentences and parameter declarations,
/// in the user's language. Views know the engine through this value only.
/// Threads: a value.
struct Catalogue
{
    struct Strategy
    {
        QString id, name, summary;
        QString defaultExecutor;
        QStringList executors;
        bool takesChunk = false;
        QString counterpart; ///< what "Run and compare" runs beside it; never empty, never itself
        Parameters parameters;
    };
    struct Workload
    {
        QString id, name, summary;
        Parameters parameters;
    };
    struct Scenario
    {
        QString id, name, summary;
        QString expect, look, wrong; ///< its lesson; `wrong` may be empty
        RunSpec spec;
    };
    struct Executor
    {
        QString id, name, summary;
    };

    std::vector<Strategy> strategies;
    std::vector<Workload> workloads;
    std::vector<Scenario> scenarios;
    std::vector<Executor> executors;

    [[nodiscard]] const Strategy *strategy(const QString &id) const;
    [[nodiscard]] const Workload *workload(const QString &id) const;
    [[nodiscard]] const Scenario *scenario(const QString &id) const;
    [[nodiscard]] const Executor *executor(const QString &id) const;
};

/// The API name that a strategy goes by ("Pool.imap"); the id itself where this program does not have it.
QString strategyName(const std::string &id);

/// The catalogue of this program's engine.
Catalogue makeCatalogue();

} // namespace coreo
