#include "record/shared_memory.h"

#include "model/problem.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coreo {
namespace {

[[noreturn]] void refuse(const std::string &name, std::size_t bytes, int error)
{
    rlimit descriptors{};
    ::getrlimit(RLIMIT_NOFILE, &descriptors);
    if (error == EMFILE)
        throw Failure(ExitCode::Environment,
                      {coreoText("Too many open files for so many worker processes: the limit is %1 and each needs about 3. "
                                 "Nothing was run; raise it (ulimit -n) or use fewer workers."),
                       {std::to_string(descriptors.rlim_cur)}});
    throw Failure(ExitCode::Environment,
                  {coreoText("Cannot make %1 MiB of shared memory (%2): %3. Nothing was run; use fewer tasks or workers, "
                             "raise the limits (ulimit -f, ulimit -v), or use executor threads."),
                   {std::to_string(bytes >> 20), name, std::strerror(error)}});
}

} // namespace

bool raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max)
        return false;
    limit.rlim_cur = limit.rlim_max;
    return ::setrlimit(RLIMIT_NOFILE, &limit) == 0;
}

SharedMemory SharedMemory::create(const std::string &name, std::size_t bytes)
{
    SharedMemory out;
    out.m_descriptor = ::memfd_create(name.c_str(), MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (out.m_descriptor < 0 && errno == EMFILE && raiseDescriptorLimit())
        out.m_descriptor = ::memfd_create(name.c_str(), MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (out.m_descriptor < 0)
        refuse(name, bytes, errno);
    if (::fchmod(out.m_descriptor, 0600) != 0 || ::ftruncate(out.m_descriptor, static_cast<off_t>(bytes)) != 0 ||
        ::fcntl(out.m_descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        refuse(name, bytes, errno);
    void *memory = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE, out.m_descriptor, 0);
    if (memory == MAP_FAILED)
        refuse(name, bytes, errno);
    out.m_data = memory;
    out.m_size = bytes;
    return out;
}

SharedMemory SharedMemory::map(int descriptor, Access access)
{
    SharedMemory out;
    out.m_descriptor = descriptor;
    struct stat info{};
    if (::fstat(descriptor, &info) != 0 || info.st_size <= 0)
        refuse("descriptor " + std::to_string(descriptor), 0, errno);
    const auto bytes = static_cast<std::size_t>(info.st_size);
    const int protection = access == Access::ReadWrite ? PROT_READ | PROT_WRITE : PROT_READ;
    void *memory = ::mmap(nullptr, bytes, protection, MAP_SHARED | MAP_NORESERVE, descriptor, 0);
    if (memory == MAP_FAILED)
        refuse("descriptor " + std::to_string(descriptor), bytes, errno);
    out.m_data = memory;
    out.m_size = bytes;
    out.closeDescriptor();
    return out;
}

void SharedMemory::closeDescriptor()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

SharedMemory::~SharedMemory()
{
    if (m_data)
        ::munmap(m_data, m_size);
    closeDescriptor();
}

} // namespace coreo
