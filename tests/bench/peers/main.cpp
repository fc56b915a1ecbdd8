// The benchmark suite: ours and its peers in one run, in random order; tests/bench/run builds, runs and makes the
// table.

#include "peers/measured.h"

int main(int count, char **arguments)
{
    coreo::bench::addHandOut();
    coreo::bench::addMakespan();
    coreo::bench::addLoop();
    coreo::bench::addSimulator();
    coreo::bench::addRecording();
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
