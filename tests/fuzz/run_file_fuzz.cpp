#include "model/problem.h"
#include "record/run_file.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <unistd.h>

/// Any bytes are either a run or one Failure; everything else is found by the sanitizers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string path = "/tmp/coreo-fuzz-XXXXXX";
    const int file = mkstemp(path.data());
    if (file < 0 || write(file, data, size) != static_cast<ssize_t>(size))
        std::abort();
    close(file);
    try {
        (void)coreo::checkRun(path);
    } catch (const coreo::Failure &failure) {
        if (failure.code() != coreo::ExitCode::BadInputFile)
            std::abort();
    }
    unlink(path.c_str());
    return 0;
}
