#pragma once

#include <string>

namespace coreo::runfile {

/// A file that is written beside its target and takes its place only when it is whole and on the disk. Without commit()
/// nothing is left behind and what was at the target stays as it was, to the byte.
/// Threads: one. Errors: Failure(OutputNotWritten) with the target's path, the system's reason and what was kept.
/// Source: rename(2), fsync(2); a symbolic link is followed and kept, the mode of a file that is replaced is kept.
class Replacement
{
public:
    explicit Replacement(const std::string &target);
    Replacement(const Replacement &) = delete;
    Replacement &operator=(const Replacement &) = delete;
    ~Replacement();

    /// Where to write; exists, empty.
    [[nodiscard]] const std::string &path() const { return m_path; }
    void commit();

    /// Reports that the operation failed for `reason`.
    [[noreturn]] void fail(const std::string &reason) const;
    [[noreturn]] void failErrno(int error) const;

private:
    void checkTarget();
    void syncDirectory() const;

    std::string m_shown; ///< the target as the caller named it
    std::string m_target; ///< links resolved
    std::string m_path;
    bool m_existed = false;
    unsigned m_mode = 0;
};

} // namespace coreo::runfile
