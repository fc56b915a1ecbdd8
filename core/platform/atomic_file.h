#pragma once

#include "model/problem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <sys/stat.h>

namespace coreo {

/// Writes a file so that at any instant, a power cut included, the target is the old file or the complete new one. The
/// bytes go to a nameless file in the target's folder (a named one where the file system knows no other), which takes
/// the target's place in commit(). A symbolic link is followed to the file it names; an existing file keeps its mode
/// and owner, a new one gets 0666 less the umask.
/// Threads: one at a time.
/// Errors: Failure(OutputNotWritten) that names the path, the system's reason, what was kept and what to do; later
/// calls repeat the first one. After a failure, or without commit(), the target is as it was and no other file is left.
/// Directories, FIFOs, sockets and devices are refused ("-" is the caller's to handle). Only a program that is killed
/// between two system calls of commit() can leave one ".NAME.XXXXXX" behind.
class AtomicFile
{
public:
    explicit AtomicFile(std::string path);
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    void write(std::string_view bytes);
    /// Puts the file in place and returns once it is on the disk.
    void commit();

    /// The path as the caller gave it.
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    void followLinks();
    void inspectTarget();
    void open();
    void openNamed(mode_t mode);
    void flush();
    void putInPlace();
    void syncDirectory();
    void discard();
    [[noreturn]] void fail(Text why);
    [[noreturn]] void failSystem(int number);

    std::string m_path;      ///< as given
    std::string m_target;    ///< behind symbolic links
    std::string m_directory; ///< of the target
    std::string m_temporary; ///< to be removed; empty = nameless or in place
    std::string m_buffer;
    std::uint64_t m_written = 0;
    std::optional<struct stat> m_existing;
    std::optional<Text> m_failed;
    int m_file = -1;
};

/// Makes writing to a closed pipe (SIGPIPE) or beyond a size limit (SIGXFSZ) an error instead of the program's death,
/// and SIGCHLD the default, without which children's ends cannot be read. Call it first in main().
void ignoreFatalSignals();

} // namespace coreo
