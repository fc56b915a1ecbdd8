// The experiment panel's other half: between the controls and the RunSpec.
#include "views/controls/experiment_panel.h"

#include "session/backend.h"
#include "session/core_text.h"
#include "views/controls/number_row.h"
#include "views/controls/parameter_form.h"
#include "views/controls/plain_text.h"
#include "views/controls/problem_label.h"
#include "views/controls/python_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace coreo {

void ExperimentPanel::connectChoices()
{
    connect(m_scenario, &QComboBox::activated, this, [this] { tellScenario(m_scenario->currentData().toString()); });
    connect(m_strategy, &QComboBox::currentIndexChanged, this,
            [this] { tellStrategy(m_strategy->currentData().toString()); });
    connect(m_workload, &QComboBox::currentIndexChanged, this,
            [this] { tellWorkload(m_workload->currentData().toString().toStdString()); });
    connect(m_executor, &QComboBox::currentIndexChanged, this, [this] {
        if (m_loading)
            return;
        m_spec.executor = m_executor->currentData().toString().toStdString();
        tell("executor");
    });
    connect(m_strategyForm, &ParameterForm::edited, this, [this](const QString &key) {
        m_spec.strategyParameters = m_strategyForm->values();
        tell(("strategy." + key.toStdString()).c_str());
    });
    connect(m_lockForm, &ParameterForm::edited, this, [this] {
        const ParameterValues values = m_lockForm->values();
        const auto given = values.find(kSwitchInterval);
        Time interval = kDefaultSwitchInterval;
        if (given != values.end() && !parse::duration(given->second, interval))
            return; // the field says so
        m_spec.switchInterval = interval;
        tell(kSwitchInterval);
    });
    connect(m_workloadForm, &ParameterForm::edited, this, [this](const QString &key) {
        m_spec.workloadParameters = m_workloadForm->values();
        tell(("workload." + key.toStdString()).c_str());
    });
}

void ExperimentPanel::connectNumbers()
{
    connect(m_tasks, &NumberRow::edited, this, [this](int value) {
        m_spec.tasks = static_cast<std::uint32_t>(value);
        tell("tasks");
    });
    connect(m_workers, &NumberRow::edited, this, [this](int value) {
        m_spec.workers = static_cast<std::uint32_t>(value);
        tell("workers");
    });
    connect(m_chunk, &NumberRow::edited, this, [this](int value) {
        m_spec.chunk = static_cast<std::uint32_t>(value);
        m_spec.chunkGiven = value > 0;
        tell("chunk");
    });
    for (NumberRow *row : {m_tasks, m_workers, m_chunk})
        connect(row, &NumberRow::editEnded, this, &ExperimentPanel::editEnded);
    connect(m_pin, &QCheckBox::toggled, this, [this](bool on) {
        m_spec.pin = on ? Pin::Worker : Pin::None;
        tell("pin");
    });
    connect(m_seed, &QLineEdit::textEdited, this, [this](const QString &text) {
        std::uint64_t seed = 0;
        const bool valid = parse::integer(text.trimmed().toStdString(), seed);
        m_problems["seed"]->setProblem(valid ? QString()
                                             : tr("The seed is a whole number from 0 to 18446744073709551615."));
        if (!valid)
            return;
        m_spec.seed = seed;
        tell("seed");
    });
}

void ExperimentPanel::connectBackends()
{
    connect(m_simulate, &QCheckBox::toggled, this, [this](bool on) { tellBackend(on ? "simulated" : "native", "cores"); });
    connect(m_cpython, &QCheckBox::toggled, this, [this](bool on) { tellBackend(on ? "python" : "native", "backend"); });
    connect(m_virtualCores, &QSpinBox::valueChanged, this, [this](int value) {
        if (m_loading)
            return;
        m_spec.cores = static_cast<std::uint32_t>(value);
        tell("cores");
    });
    connect(m_python, &PythonBox::edited, this, [this](const QString &where) {
        m_python->readInto(m_spec);
        tell(where.toLatin1().constData());
    });
}

void ExperimentPanel::tellBackend(const std::string &backend, const char *control)
{
    if (m_loading)
        return;
    m_spec = onBackend(m_spec, backend);
    if (m_spec.simulated())
        m_spec.cores = static_cast<std::uint32_t>(m_virtualCores->value());
    if (m_spec.onPython())
        m_python->readInto(m_spec); // as they stood when it was on last
    tell(control);
}

void ExperimentPanel::tellWorkload(const std::string &id)
{
    if (m_loading)
        return;
    m_spec.workload = id;
    m_spec.workloadParameters.clear();
    if (id == "python" && !m_spec.onPython())
        tellBackend("python", "workload");
    else
        tell("workload");
}

void ExperimentPanel::tell(const char *control)
{
    if (m_loading)
        return;
    m_spec.scenario.clear();
    emit edited(m_spec, QString::fromLatin1(control));
}

void ExperimentPanel::tellScenario(const QString &id)
{
    const Catalogue::Scenario *scenario = m_catalogue.scenario(id);
    if (!scenario) {
        tell("scenario");
        return;
    }
    const bool python = m_spec.onPython();
    m_spec = scenario->spec;
    if (python) { // who runs it is another question than what is run
        m_spec = onBackend(m_spec, "python");
        m_python->readInto(m_spec);
    }
    m_spec.scenario = id.toStdString();
    emit edited(m_spec, QStringLiteral("scenario"));
}

void ExperimentPanel::tellStrategy(const QString &id)
{
    if (m_loading)
        return;
    m_spec.strategy = id.toStdString();
    m_spec.strategyParameters.clear();
    if (const Catalogue::Strategy *strategy = m_catalogue.strategy(id)) {
        if (!strategy->executors.contains(QString::fromStdString(m_spec.executor)))
            m_spec.executor.clear();
        if (!strategy->takesChunk) {
            m_spec.chunk = 0;
            m_spec.chunkGiven = false;
        }
    }
    tell("strategy");
}

void ExperimentPanel::setSpec(const RunSpec &spec, const RunSpec &resolved)
{
    const QScopedValueRollback loading(m_loading, true);
    m_spec = spec;
    showScenario();
    showStrategy();
    showWorkload();
    showNumbers(resolved);
    const std::string &executor = m_spec.executor.empty() ? resolved.executor : m_spec.executor;
    m_lockForm->setVisible(executor == "gil-threads");
    m_lockForm->setValues({{kSwitchInterval, formatDuration(m_spec.switchInterval)}});
}

void ExperimentPanel::showScenario()
{
    const int index = m_spec.scenario.empty() ? 0 : m_scenario->findData(QString::fromStdString(m_spec.scenario));
    m_scenario->setCurrentIndex(std::max(0, index));
    const Catalogue::Scenario *scenario = m_catalogue.scenario(m_scenario->currentData().toString());
    // With the name, which a narrow panel shortens.
    m_scenario->setToolTip(plainToolTip(scenario ? scenario->name + u'\n' + scenario->summary
                                                 : tr("Not one of the prepared batches.")));
}

void ExperimentPanel::showStrategy()
{
    const QString id = QString::fromStdString(m_spec.strategy);
    m_strategy->setCurrentIndex(m_strategy->findData(id));
    const Catalogue::Strategy *strategy = m_catalogue.strategy(id);
    if (m_strategyFormId != id || !strategy) {
        m_strategyForm->setParameters(strategy ? strategy->parameters : Parameters{});
        m_strategyFormId = id;
        m_strategyForm->tabAfter(m_strategy);
    }
    m_strategyForm->setValues(m_spec.strategyParameters);
    if (!strategy)
        return;
    m_strategy->setToolTip(plainToolTip(strategy->summary));
    m_chunk->setOffBecause(strategy->takesChunk ? QString() : tr("%1 has no chunks").arg(strategy->name));

    const bool oneWorker = strategy->defaultExecutor == QLatin1String("inline");
    m_workers->setOffBecause(oneWorker ? tr("%1 works on one core").arg(strategy->name) : QString());
    showExecutors(*strategy);
    const Catalogue::Strategy *counterpart = m_catalogue.strategy(strategy->counterpart);
    m_runBox->setCounterpart(counterpart ? counterpart->name : QString());
}

void ExperimentPanel::showExecutors(const Catalogue::Strategy &strategy)
{
    m_executor->clear();
    const auto nameOf = [this](const QString &executor) {
        const Catalogue::Executor *entry = m_catalogue.executor(executor);
        return entry ? entry->name : executor;
    };
    m_executor->addItem(tr("Default"), QString());
    for (const QString &executor : strategy.executors) {
        // What this version, or CPython, does not have is not offered.
        if (m_catalogue.executor(executor) && (!m_spec.onPython() || runsOnPython(executor.toStdString())))
            m_executor->addItem(nameOf(executor), executor);
    }
    m_executor->setCurrentIndex(std::max(0, m_executor->findData(QString::fromStdString(m_spec.executor))));
}

void ExperimentPanel::showWorkload()
{
    const QString id = QString::fromStdString(m_spec.workload);
    m_workload->setCurrentIndex(m_workload->findData(id));
    const Catalogue::Workload *workload = m_catalogue.workload(id);
    if (m_workloadFormId != id || !workload) {
        m_workloadForm->setParameters(workload ? workload->parameters : Parameters{});
        m_workloadFormId = id;
        m_workloadForm->tabAfter(m_workload);
    }
    m_workloadForm->setValues(m_spec.workloadParameters);
    if (workload)
        m_workload->setToolTip(plainToolTip(workload->summary));
}

void ExperimentPanel::showNumbers(const RunSpec &resolved)
{
    const bool simulated = m_spec.simulated();
    const auto shown = [](std::uint32_t asked, std::uint32_t otherwise) {
        return static_cast<int>(asked > 0 ? asked : otherwise);
    };
    const int cores = shown(m_spec.cores, resolved.cores > 0 ? resolved.cores : static_cast<std::uint32_t>(m_usable));
    const auto items = m_spec.workloadParameters.find("items");
    const bool asItems = m_spec.tasks == 0 && m_spec.workload == "python" && items != m_spec.workloadParameters.end();
    m_tasks->setLabel(asItems ? tr("Tasks (as many as items)") : tr("Tasks"));
    m_tasks->setValue(shown(m_spec.tasks, resolved.tasks));
    const int here = simulated ? cores : m_cpus;
    m_workers->setRange(1, std::min(2 * here, static_cast<int>(kMaxWorkers)), static_cast<int>(kMaxWorkers));
    m_workers->setLabel(simulated ? tr("Cores (%1 virtual)").arg(here) : tr("Cores (%1 here)").arg(here));
    m_workers->setValue(shown(m_spec.workers, resolved.workers));
    m_chunk->setValue(m_spec.chunkGiven ? static_cast<int>(m_spec.chunk) : 0);
    m_pin->setChecked(m_spec.pin != Pin::None);
    showBackend(cores);
    if (m_seed->text().trimmed() != QString::number(m_spec.seed) && !m_seed->hasFocus())
        m_seed->setText(QString::number(m_spec.seed));
}

void ExperimentPanel::showBackend(int cores)
{
    const bool simulated = m_spec.simulated();
    m_simulate->setChecked(simulated);
    m_virtualCores->setEnabled(simulated);
    if (simulated || !m_virtualCores->hasFocus())
        m_virtualCores->setValue(simulated ? cores : std::max(m_virtualCores->value(), 1));
    m_cpython->setChecked(m_spec.onPython());
    m_python->setVisible(m_spec.onPython());
    if (m_spec.onPython())
        m_python->setSpec(m_spec);
}

void ExperimentPanel::setPython(const PythonFacts &facts, const std::string &asked)
{
    m_python->setFacts(facts, asked);
}

void ExperimentPanel::setProblems(const Problems &problems)
{
    std::map<std::string, QString> byPlace;
    for (const Problem &problem : problems) {
        QString &sentence = byPlace[problem.where];
        sentence += (sentence.isEmpty() ? QString() : QStringLiteral(" ")) + translated(problem.text);
    }
    const auto take = [&byPlace](const std::string &where) {
        const auto found = byPlace.find(where);
        if (found == byPlace.end())
            return QString();
        const QString sentence = found->second;
        byPlace.erase(found);
        return sentence;
    };
    const auto takeBelow = [&byPlace](const std::string &prefix) {
        std::map<std::string, QString> out;
        std::erase_if(byPlace, [&](const auto &entry) {
            if (entry.first.rfind(prefix, 0) != 0)
                return false;
            out.emplace(entry.first.substr(prefix.size()), entry.second);
            return true;
        });
        return out;
    };
    m_tasks->setProblem(take("tasks"));
    m_workers->setProblem(take("workers"));
    m_chunk->setProblem(take("chunk"));
    if (m_spec.onPython())
        m_python->setProblems(take("python"), take("start-method"));
    m_lockForm->setProblems({{kSwitchInterval, take(kSwitchInterval)}});
    m_strategyForm->setProblems(takeBelow("strategy."));
    m_workloadForm->setProblems(takeBelow("workload."));
    const bool hiddenProblem = byPlace.count("executor") + byPlace.count("seed") > 0;
    for (const auto &[where, label] : m_problems)
        label->setProblem(take(where));
    if (hiddenProblem)
        m_more->setChecked(true);
    // What has no control of its own still has to be told.
    QString rest;
    for (const auto &[where, sentence] : byPlace)
        rest += (rest.isEmpty() ? QString() : QStringLiteral("\n")) + sentence;
    if (rest.isEmpty() && !problems.empty())
        rest = tr("Correct the marked settings to run.");
    m_runBox->setBlocked(rest);
}

void ExperimentPanel::setRunning(bool running, bool cancelAsked)
{
    m_runBox->setRunning(running, cancelAsked);
    m_runBox->setNote({});
}

} // namespace coreo
