#include "platform/private_file.h"

#include "model/problem.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace coreo {
namespace {

std::string temporaryFolder()
{
    const char *folder = std::getenv("TMPDIR");
    return folder && *folder == '/' ? folder : "/tmp";
}

[[noreturn]] void refuse(const std::string &folder)
{
    throw Failure(ExitCode::Environment,
                  {coreoText("Cannot write the run's input into the folder %1: %2. Nothing was started; free some space "
                             "there, or name another folder in TMPDIR."),
                   {folder, std::strerror(errno)}});
}

} // namespace

PrivateFile PrivateFile::create()
{
    PrivateFile file;
    const std::string folder = temporaryFolder();
    file.m_descriptor = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, 0600);
    if (file.m_descriptor < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        std::string name = folder + "/coreo.XXXXXX";
        file.m_descriptor = ::mkostemp(name.data(), O_CLOEXEC);
        if (file.m_descriptor >= 0)
            ::unlink(name.c_str());
    }
    if (file.m_descriptor < 0)
        refuse(folder);
    return file;
}

PrivateFile::~PrivateFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void PrivateFile::append(const std::string &bytes)
{
    for (std::size_t written = 0; written < bytes.size();) {
        const ssize_t count = ::write(m_descriptor, bytes.data() + written, bytes.size() - written);
        if (count < 0 && errno != EINTR)
            refuse(temporaryFolder());
        written += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
}

bool PrivateFile::read(int descriptor, std::uint64_t offset, char *out, std::size_t count)
{
    for (std::size_t done = 0; done < count;) {
        const ssize_t got = ::pread(descriptor, out + done, count - done, static_cast<off_t>(offset + done));
        if (got == 0)
            errno = EIO; // shorter than it was made
        if (got == 0 || (got < 0 && errno != EINTR))
            return false;
        done += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    return true;
}

} // namespace coreo
