#pragma once

#include "reproduce/run_facts.h"

#include <functional>
#include <memory>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <vector>

namespace coreo::reproduce {

/// A run that was asked to stop: nothing of the section counts.
class Stopped : public std::runtime_error
{
public:
    Stopped() : std::runtime_error("stopped") {}
};

/// A run that is kept, to be saved and drawn.
struct KeptRun
{
    std::string name; ///< of its files
    std::shared_ptr<RunHistory> history;
};

/// Where the articles' batches run, one after the other on the calling thread.
/// Threads: one. Errors: Stopped once the stop was asked; Failure as run() has it.
class Stage
{
public:
    /// `progress` hears the name of each run before it starts.
    /// What is real runs on `base`'s back end, with its interpreter.
    Stage(Machine machine, std::stop_token stop, std::function<void(const std::string &)> progress, RunSpec base = {});

    /// Runs a batch and keeps it under `name`.
    RunFacts keep(const std::string &name, const RunSpec &spec);
    /// Runs a batch of which only the facts are needed; `name` is for the progress.
    RunFacts pass(const std::string &name, const RunSpec &spec);

    [[nodiscard]] const Machine &machine() const { return m_machine; }
    /// Whether what is real is CPython's.
    [[nodiscard]] bool onPython() const { return m_base.onPython(); }
    [[nodiscard]] const std::vector<KeptRun> &kept() const { return m_kept; }

private:
    std::shared_ptr<RunHistory> carryOut(const std::string &name, RunSpec spec);

    Machine m_machine;
    std::stop_token m_stop;
    std::function<void(const std::string &)> m_progress;
    RunSpec m_base;
    std::vector<KeptRun> m_kept;
};

/// A scenario's spec. Errors: Failure(Internal) for one that is not there.
RunSpec scenarioSpec(const char *id);
/// A spec from its parts; the workload as on a command line ("sum:n=5").
RunSpec specOf(const char *strategy, const char *workload, std::uint32_t tasks, std::uint32_t workers,
               const char *executor = "processes");
/// The same on virtual cores at no costs but the tasks' own.
RunSpec onVirtualCores(RunSpec spec, std::uint32_t workers, std::uint32_t cores);

} // namespace coreo::reproduce
