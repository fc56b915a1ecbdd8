#include "cli/spec_file.h"

#include "model/problem.h"
#include "record/spec_json.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace coreo {

namespace {

/// A spec is a few hundred bytes; whoever gives more has named the wrong file.
constexpr std::size_t kMaxBytes = 1 << 20;

[[noreturn]] void fail(const std::string &path, const char *why)
{
    throw Failure(ExitCode::BadInputFile, Text(coreoText("Cannot read the spec file \"%1\": %2."), {path, why}));
}

std::string readWhole(const std::string &path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        fail(path, std::strerror(errno));
    std::string text;
    char part[4096];
    ssize_t count = 0;
    while ((count = ::read(file, part, sizeof part)) != 0 && text.size() <= kMaxBytes) {
        if (count > 0)
            text.append(part, static_cast<std::size_t>(count));
        else if (errno != EINTR)
            break;
    }
    const int error = errno;
    ::close(file);
    if (count < 0)
        fail(path, std::strerror(error));
    if (text.size() > kMaxBytes)
        fail(path, coreoText("it is larger than 1 MiB"));
    return text;
}

} // namespace

RunSpec readSpecFile(const std::string &path)
{
    RunSpec spec = specFromJson(readWhole(path), path);
    if (!spec.chunkGiven)
        spec.chunk = 0;
    return spec;
}

} // namespace coreo
