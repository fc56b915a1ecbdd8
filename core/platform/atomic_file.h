#pragma once

#include "model/problem.h"

#include <cstddef>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace coreo {

/// Writes a file so that at any instant, a power cut included, the target is the old file or the complete new one. The
/// bytes go to a temporary file beside the target, which takes the target's place in commit(); a symbolic link is
/// followed to the file it names, an existing file keeps its mode, a new one gets 0666 less the umask.
/// Threads: one at a time.
/// Errors: Failure(OutputNotWritten) that names the path, the system's reason, what was kept and what to do. After a
/// failure, or without commit(), the target is as it was and no temporary file is left. Directories, FIFOs, sockets and
/// devices are refused. (A program killed within commit() may leave one ".NAME.XXXXXX" beside the target.)
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
    void resolve();
    void flush();
    void writeOut(std::string_view bytes);
    void discard();
    [[noreturn]] void fail(const Text &why);
    [[noreturn]] void failSystem(int number);

    std::string m_path;      ///< as given
    std::string m_target;    ///< behind symbolic links
    std::string m_directory; ///< of the target
    std::string m_temporary; ///< empty = not made, or already in place
    std::string m_buffer;
    mode_t m_mode = 0;
    bool m_replaces = false;
    int m_file = -1;
};

/// Makes writing to a closed pipe (SIGPIPE) or beyond a size limit (SIGXFSZ) an error instead of the program's death, and
/// SIGCHLD the default, without which children's ends cannot be read. Call it first in main().
void ignoreFatalSignals();

} // namespace coreo
