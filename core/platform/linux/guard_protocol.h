#pragma once

#include "platform/spawn.h"

#include <cstdint>
#include <string>
#include <vector>

namespace coreo::guard {

/// What crosses the socket between our program and the guard, one packet each; both are the same program.
struct Packet
{
    enum class Kind : std::uint32_t { Start, Signal, Event };
    Kind kind = Kind::Event;
    std::uint32_t slot = 0;
    std::int32_t event = 0; ///< GuardEvent::Kind
    std::int32_t pid = 0;
    std::int32_t value = 0; ///< signal number, status, errno; of a start the Guard::Program
    std::int64_t cpu = 0;   ///< of a worker that has ended, in nanoseconds
};

inline constexpr std::size_t kMostDescriptors = 6;
/// Descriptors that the guard keeps lie from here on, out of the way of those that workers get.
inline constexpr int kKeptFrom = 16;
inline constexpr int kFirstHandedOn = Spawning::kFirstDescriptor;

bool send(int socket, const Packet &packet, const std::vector<int> &descriptors = {});
enum class Received { Packet, Nothing, End };
Received receive(int socket, Packet &packet, std::vector<int> *descriptors = nullptr);

/// Children of every thread of this process.
std::vector<int> childrenOfSelf();

/// Starts a program of ours with `descriptors` as its 3, 4, ... in a session of its own (platform/spawn.h). 0 or errno.
int spawn(const std::string &path, const std::vector<std::string> &arguments, const std::vector<int> &descriptors,
          const std::vector<std::string> &environment, int &pid);

} // namespace coreo::guard
