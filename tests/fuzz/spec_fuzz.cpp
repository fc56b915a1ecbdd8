#include "model/problem.h"
#include "record/spec_json.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any text is either a spec, which then comes back whole, or one Failure.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    try {
        const coreo::RunSpec spec = coreo::specFromJson(text, "fuzz");
        coreo::RunSpec again;
        coreo::applySpecJson(again, coreo::specToJson(spec), 1, "again");
        if (again != spec)
            std::abort();
    } catch (const coreo::Failure &failure) {
        if (failure.code() != coreo::ExitCode::BadInputFile)
            std::abort();
    }
    return 0;
}
