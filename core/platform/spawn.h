#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

namespace coreo {

/// A program of ours that is to be started: without input and output, with no signal blocked or ignored, and with none
/// of our descriptors but those that it is given.
struct Spawning
{
    static constexpr int kFirstDescriptor = 3;

    std::string path;
    std::vector<std::string> arguments;   ///< the first one is its name
    std::vector<int> descriptors;         ///< its kFirstDescriptor and following
    std::vector<std::string> environment; ///< "NAME=value"; empty = as ours
    bool ownSession = false;              ///< else a Ctrl-C on the terminal reaches it too
    bool silent = false;                  ///< without standard error, too
};

/// Starts it and says its process number.
/// Threads: any. Errors: 0 or errno. Source: posix_spawn(3).
int spawn(const Spawning &program, pid_t &pid);

/// The path of a program that stands in the folder of the running one, whether it is there or not.
std::string besideThisProgram(const std::string &name);

} // namespace coreo
