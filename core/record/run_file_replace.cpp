#include "record/run_file_replace.h"

#include "model/problem.h"

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace coreo::runfile {

namespace {

std::string directoryOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

/// The mode that open(2) would give a new file. Reading the mask means setting it, so it is taken from /proc.
unsigned newFileMode()
{
    const int file = ::open("/proc/self/status", O_RDONLY | O_CLOEXEC);
    char text[1024] = {};
    const ssize_t size = file < 0 ? 0 : ::read(file, text, sizeof text - 1);
    if (file >= 0)
        ::close(file);
    const std::string status(text, size > 0 ? static_cast<std::size_t>(size) : 0);
    const std::size_t at = status.find("Umask:");
    const unsigned long mask = at == std::string::npos ? 077 : std::strtoul(status.c_str() + at + 6, nullptr, 8);
    return 0666u & ~static_cast<unsigned>(mask);
}

/// A descriptor that closes itself.
struct Descriptor
{
    int number;
    ~Descriptor()
    {
        if (number >= 0)
            ::close(number);
    }
};

} // namespace

Replacement::Replacement(const std::string &target)
    : m_shown(target)
    , m_target(target)
{
    checkTarget();
    std::string path = directoryOf(m_target) + "/.coreo-XXXXXX";
    const int file = ::mkostemp(path.data(), O_CLOEXEC);
    if (file < 0)
        failErrno(errno);
    m_path = path;
    const bool modeSet = ::fchmod(file, m_existed ? m_mode : newFileMode()) == 0;
    const int error = errno;
    ::close(file);
    if (!modeSet) {
        ::unlink(m_path.c_str());
        failErrno(error);
    }
}

Replacement::~Replacement()
{
    if (!m_path.empty())
        ::unlink(m_path.c_str());
}

void Replacement::checkTarget()
{
    struct stat status = {};
    if (::lstat(m_target.c_str(), &status) != 0) {
        if (errno != ENOENT)
            failErrno(errno);
        return;
    }
    if (S_ISLNK(status.st_mode)) {
        char resolved[PATH_MAX];
        if (!::realpath(m_target.c_str(), resolved))
            failErrno(errno);
        m_target = resolved;
        if (::stat(m_target.c_str(), &status) != 0)
            failErrno(errno);
    }
    m_existed = true;
    m_mode = status.st_mode & 07777;
    if (S_ISDIR(status.st_mode))
        fail(coreoText("it is a directory"));
    if (!S_ISREG(status.st_mode))
        fail(coreoText("it is not a regular file"));
    if (::access(m_target.c_str(), W_OK) != 0)
        failErrno(errno);
}

void Replacement::commit()
{
    {
        const Descriptor file { ::open(m_path.c_str(), O_RDWR | O_CLOEXEC) };
        if (file.number < 0 || ::fsync(file.number) != 0)
            failErrno(errno);
    }
    if (::rename(m_path.c_str(), m_target.c_str()) != 0)
        failErrno(errno);
    m_path.clear();
    syncDirectory();
}

void Replacement::syncDirectory() const
{
    // The new file is in place and whole; a directory that cannot be synced (some network file systems) loses nothing
    // unless the power fails now, and then the old file is back.
    const Descriptor directory { ::open(directoryOf(m_target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC) };
    if (directory.number >= 0)
        (void)::fsync(directory.number);
}

void Replacement::fail(const std::string &reason) const
{
    throw Failure(
        ExitCode::OutputNotWritten,
        m_existed ? Text(
            coreoText(
                "Cannot save the run to %1: %2. What is there was left as it is; choose another file name or folder."),
            { m_shown, reason })
                  : Text(coreoText(
                             "Cannot save the run to %1: %2. Nothing was written; choose another file name or folder."),
                         { m_shown, reason }));
}

void Replacement::failErrno(int error) const
{
    fail(std::generic_category().message(error));
}

} // namespace coreo::runfile
