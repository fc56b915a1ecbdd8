#pragma once

#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>

// What the suite's files share. Each measurement is one batch; its figure is the time a task, so that names compare.

namespace coreo::bench {

/// As the last step of a benchmark's only iteration: the figure, in nanoseconds a task.
inline void tell(benchmark::State &state, double nanosecondsATask)
{
    state.SetIterationTime(nanosecondsATask * 1e-9);
}

/// Registers `measure`, which answers nanoseconds a task, as GROUP/NAME.
template<class Measure> void add(const std::string &name, Measure measure)
{
    benchmark::RegisterBenchmark(name.c_str(),
                                 [measure](benchmark::State &state) {
                                     for ([[maybe_unused]] auto _ : state)
                                         tell(state, measure());
                                 })
        ->UseManualTime()
        ->Iterations(1);
}

/// One batch of ours: its time a task from the first task's start on (starting workers is not handing out); everything
/// is recorded. `mean` of the tasks is for the caller to know.
double ours(const char *strategy, const char *executor, const char *workload, std::uint32_t tasks);
/// The same as CPU time a task of the thread that runs it: for one event loop.
double oursOnLoop(const char *workload, std::uint32_t tasks);
/// A Python program of this folder, which prints nanoseconds a task; throws where it does not.
double python(const std::string &script, const std::string &arguments);

void addHandOut(); ///< identity tasks, handed out one by one
void addMakespan(); ///< tasks of 10 us and of 100 us
void addLoop(); ///< sleeping tasks on one loop
void addSimulator(); ///< virtual cores
void addRecording(); ///< what recording costs

} // namespace coreo::bench
