#include "platform/atomic_file.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <random>

#include <fcntl.h>
#include <unistd.h>

namespace coreo {

namespace {

constexpr std::size_t kBuffer = std::size_t{1} << 18;
constexpr int kMostLinks = 40; // as the kernel
constexpr int kMostNames = 100;

std::string directoryOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

/// A name beside `target` that nothing has yet, most likely.
std::string temporaryName(const std::string &directory, const std::string &target)
{
    constexpr std::size_t kMostOfName = 200; // so that the longer name fits wherever the target's does
    std::random_device random;
    char suffix[16];
    std::snprintf(suffix, sizeof suffix, ".%06x", random() & 0xffffffU);
    return directory + "/." + target.substr(target.rfind('/') + 1).substr(0, kMostOfName) + suffix;
}

std::string describe(int number)
{
    const char *text = strerrordesc_np(number);
    return text != nullptr ? text : "error " + std::to_string(number);
}

const char *kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return coreoText("Cannot write %1: it is a folder. It was left alone; name a file in it.");
    if (S_ISFIFO(mode))
        return coreoText(
            "Cannot write %1: it is a pipe (FIFO), not a file. It was left alone; use - for standard output.");
    if (S_ISSOCK(mode))
        return coreoText("Cannot write %1: it is a socket, not a file. It was left alone; name a file.");
    return coreoText("Cannot write %1: it is a device, not a file. It was left alone; use - for standard output.");
}

/// %1 is the path, %2 the system's words, %3 the folder.
const char *sentence(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return coreoText(
            "Cannot write %1: %2. Nothing at that path was changed. Free some space or choose another disk.");
    case EFBIG:
        return coreoText(
            "Cannot write %1: %2 (a limit as set by ulimit -f, or of the file system). Nothing at that path "
            "was changed. Raise the limit or save less.");
    case EROFS:
        return coreoText("Cannot write %1: %2. Nothing at that path was changed. Choose a folder on a writable disk.");
    case ENAMETOOLONG:
        return coreoText("Cannot write %1: %2. Nothing was changed. Choose a shorter name.");
    case ENOENT:
        return coreoText(
            "Cannot write %1: the folder %3 does not exist. Nothing was changed. Make the folder or choose "
            "another one.");
    case ENOTDIR:
        return coreoText("Cannot write %1: %3 is not a folder. Nothing was changed. Choose another path.");
    case ELOOP:
        return coreoText(
            "Cannot write %1: its symbolic links lead nowhere (%2). Nothing was changed. Choose another path.");
    case EIO:
        return coreoText(
            "Cannot write %1: %2; the disk may be failing. Nothing at that path was changed. Choose another "
            "disk.");
    default:
        return coreoText("Cannot write %1: %2. Nothing at that path was changed. Choose another path.");
    }
}

} // namespace

AtomicFile::AtomicFile(std::string path)
    : m_path(std::move(path))
    , m_target(m_path)
{
    followLinks();
    inspectTarget();
    open();
    m_buffer.reserve(kBuffer);
}

AtomicFile::~AtomicFile()
{
    discard();
}

void AtomicFile::followLinks()
{
    if (m_path.empty())
        fail(Text(coreoText("Cannot write a file: no path was given. Name a file.")));
    for (int i = 0; i < kMostLinks; ++i) {
        m_directory = directoryOf(m_target);
        std::string link(4096, '\0');
        const ssize_t length = readlink(m_target.c_str(), link.data(), link.size());
        if (length < 0)
            return; // not a link, or nothing there: inspectTarget() tells
        link.resize(static_cast<std::size_t>(length));
        m_target = link.starts_with('/') ? link : m_directory + '/' + link;
    }
    failSystem(ELOOP);
}

void AtomicFile::inspectTarget()
{
    struct stat status = {};
    if (lstat(m_target.c_str(), &status) != 0) {
        if (errno != ENOENT)
            failSystem(errno);
        if (m_target.ends_with('/'))
            failSystem(ENOENT);
        return;
    }
    if (!S_ISREG(status.st_mode))
        fail(Text(kindOf(status.st_mode), {m_path}));
    // Replacing would work on a write-protected file too, but that is not what its owner asked for.
    if (faccessat(AT_FDCWD, m_target.c_str(), W_OK, AT_EACCESS) != 0) {
        if (errno == EACCES)
            fail(Text(coreoText("Cannot write %1: the file is write-protected (%2). It was left alone; change its mode "
                                "or choose another name."),
                      {m_path, describe(EACCES)}));
        failSystem(errno);
    }
    m_existing = status;
}

void AtomicFile::open()
{
    const mode_t mode = m_existing ? 0600 : 0666; // the system takes the umask off
    m_file = ::open(m_directory.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode);
    // Old kernels and some file systems (overlays, network) have no nameless files; each says so in its own way.
    if (m_file < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL || errno == ENOENT))
        openNamed(mode);
    if (m_file < 0) {
        const int number = errno;
        if (number == EACCES || number == EPERM)
            fail(Text(coreoText("Cannot write %1: the folder %3 cannot be written to (%2). Nothing at that path was "
                                "changed. Change the folder's mode or choose another one."),
                      {m_path, describe(number), m_directory}));
        failSystem(number);
    }
    if (m_existing) {
        // Only root can give a file away; for everybody else the owner is the same or becomes the writer.
        if (m_existing->st_uid != geteuid() || m_existing->st_gid != getegid())
            static_cast<void>(fchown(m_file, m_existing->st_uid, m_existing->st_gid) == 0);
        if (fchmod(m_file, m_existing->st_mode & 07777) != 0)
            failSystem(errno);
    }
}

void AtomicFile::openNamed(mode_t mode)
{
    for (int i = 0; i < kMostNames; ++i) {
        const std::string path = temporaryName(m_directory, m_target);
        const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, mode);
        if (file >= 0) {
            m_file = file;
            m_temporary = path;
            return;
        }
        if (errno != EEXIST)
            return;
    }
}

void AtomicFile::write(std::string_view bytes)
{
    if (m_failed)
        fail(*m_failed);
    while (!bytes.empty()) {
        const std::size_t room = kBuffer - m_buffer.size();
        m_buffer += bytes.substr(0, room);
        bytes.remove_prefix(std::min(room, bytes.size()));
        if (m_buffer.size() == kBuffer)
            flush();
    }
}

void AtomicFile::flush()
{
    std::string_view rest = m_buffer;
    while (!rest.empty()) {
        const ssize_t wrote = ::write(m_file, rest.data(), rest.size());
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            failSystem(wrote < 0 ? errno : ENOSPC);
        rest.remove_prefix(static_cast<std::size_t>(wrote));
        m_written += static_cast<std::uint64_t>(wrote);
    }
    m_buffer.clear();
}

void AtomicFile::commit()
{
    if (m_failed)
        fail(*m_failed);
    flush();
    struct stat status = {};
    if (fsync(m_file) != 0 || fstat(m_file, &status) != 0)
        failSystem(errno);
    if (static_cast<std::uint64_t>(status.st_size) != m_written)
        failSystem(EIO);
    putInPlace();
    close(m_file); // synced before: there is nothing left that could fail
    m_file = -1;
    syncDirectory();
}

void AtomicFile::putInPlace()
{
    if (m_temporary.empty()) {
        const std::string nameless = "/proc/self/fd/" + std::to_string(m_file);
        const auto link = [&](const std::string &path) {
            return linkat(AT_FDCWD, nameless.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) == 0;
        };
        if (!m_existing && link(m_target))
            return; // nothing to replace: no other name was ever needed
        if (!m_existing && errno != EEXIST)
            failSystem(errno);
        for (int i = 0; i < kMostNames && m_temporary.empty(); ++i) {
            const std::string path = temporaryName(m_directory, m_target);
            if (link(path))
                m_temporary = path;
            else if (errno != EEXIST)
                failSystem(errno);
        }
    }
    if (rename(m_temporary.c_str(), m_target.c_str()) != 0)
        failSystem(errno);
    m_temporary.clear();
}

void AtomicFile::syncDirectory()
{
    const int directory = ::open(m_directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return; // a folder that may be written but not read: the file itself is safe
    const int number = fsync(directory) == 0 ? 0 : errno;
    close(directory);
    if (number == EIO)
        fail(Text(
            coreoText("%1 was written, but the disk did not confirm it (%2). Check the disk and save again elsewhere."),
            {m_path, describe(number)}));
}

void AtomicFile::discard()
{
    if (m_file >= 0)
        close(m_file);
    m_file = -1;
    if (!m_temporary.empty())
        unlink(m_temporary.c_str());
    m_temporary.clear();
}

void AtomicFile::fail(Text why)
{
    discard();
    m_failed = why;
    throw Failure(ExitCode::OutputNotWritten, std::move(why));
}

void AtomicFile::failSystem(int number)
{
    fail(Text(sentence(number), {m_path, describe(number), m_directory}));
}

void ignoreFatalSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGCHLD, SIG_DFL);
}

} // namespace coreo
