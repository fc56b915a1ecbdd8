#include "platform/linux/guard_protocol.h"

#include "platform/linux/small_file.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <sstream>
#include <sys/socket.h>
#include <unistd.h>

namespace coreo::guard {

bool send(int socket, const Packet &packet, const std::vector<int> &descriptors)
{
    iovec part{const_cast<Packet *>(&packet), sizeof packet};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(kMostDescriptors * sizeof(int))> control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (!descriptors.empty()) {
        const std::size_t bytes = descriptors.size() * sizeof(int);
        message.msg_control = control.data();
        message.msg_controllen = CMSG_SPACE(bytes);
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(bytes);
        std::memcpy(CMSG_DATA(header), descriptors.data(), bytes);
    }
    for (int tries = 0; tries < 2'000; ++tries) {
        if (::sendmsg(socket, &message, MSG_NOSIGNAL) == static_cast<ssize_t>(sizeof packet))
            return true;
        if (errno == ETOOMANYREFS) // more descriptors under way than one may have open: the reader will take some
            ::usleep(1'000);
        else if (errno != EINTR)
            return false;
    }
    return false;
}

Received receive(int socket, Packet &packet, std::vector<int> *descriptors)
{
    iovec part{&packet, sizeof packet};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(kMostDescriptors * sizeof(int))> control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    ssize_t got = 0;
    do {
        got = ::recvmsg(socket, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        return errno == EAGAIN ? Received::Nothing : Received::End;
    if (got != static_cast<ssize_t>(sizeof packet))
        return Received::End;
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_type != SCM_RIGHTS)
            continue;
        for (std::size_t i = 0; i < (header->cmsg_len - CMSG_LEN(0)) / sizeof(int); ++i) {
            int descriptor = -1;
            std::memcpy(&descriptor, CMSG_DATA(header) + i * sizeof(int), sizeof descriptor);
            if (descriptors)
                descriptors->push_back(descriptor);
            else
                ::close(descriptor);
        }
    }
    return Received::Packet;
}

std::vector<int> childrenOfSelf()
{
    std::vector<int> children;
    DIR *tasks = ::opendir("/proc/self/task");
    if (!tasks)
        return children;
    while (const dirent *entry = ::readdir(tasks)) {
        if (entry->d_name[0] == '.')
            continue;
        std::istringstream list(
            readSmallFile("/proc/self/task/" + std::string(entry->d_name) + "/children").value_or(""));
        for (int pid = 0; list >> pid;)
            children.push_back(pid);
    }
    ::closedir(tasks);
    return children;
}

int spawn(const std::string &path, const std::vector<std::string> &arguments, const std::vector<int> &descriptors,
          const std::vector<std::string> &environment, int &pid)
{
    return coreo::spawn({.path = path,
                         .arguments = arguments,
                         .descriptors = descriptors,
                         .environment = environment,
                         .ownSession = true,
                         .silent = false},
                        pid);
}

} // namespace coreo::guard
