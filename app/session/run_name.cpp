#include "session/run_name.h"

#include "session/catalogue.h"

#include <QCoreApplication>

namespace coreo {

namespace {

struct RunName
{
    Q_DECLARE_TR_FUNCTIONS(RunName)
};

QString pythonName(const PythonFacts &facts)
{
    const QString implementation = QString::fromStdString(facts.implementation.empty() ? "CPython" : facts.implementation);
    if (facts.version.empty())
        return implementation;
    const QString name = implementation + QLatin1Char(' ') + QString::fromStdString(facts.version);
    return facts.freeThreaded ? RunName::tr("%1 free-threaded").arg(name) : name;
}

} // namespace

QString backendName(const RunHistory &run)
{
    if (run.spec.onPython())
        return pythonName(run.python());
    return run.spec.simulated() ? RunName::tr("simulated") : RunName::tr("native");
}

QString runName(const RunHistory &run, const RunHistory *beside)
{
    const QString strategy = strategyName(run.spec.strategy);
    if (run.spec.onPython() || (beside && beside->spec.backend != run.spec.backend))
        return strategy + QStringLiteral(" \u00B7 ") + backendName(run);
    return strategy;
}

QString interpreterText(const PythonFacts &facts)
{
    if (facts.version.empty())
        return {};
    const QString name = pythonName(facts);
    if (!facts.freeThreaded)
        return RunName::tr("%1, with an interpreter lock").arg(name);
    return facts.lock ? RunName::tr("%1 build, with its interpreter lock on").arg(name)
                      : RunName::tr("%1 build, without an interpreter lock").arg(name);
}

} // namespace coreo
