#include "python/bridge.h"

#include "model/problem.h"
#include "platform/failure_text.h"
#include "platform/start_thread.h"
#include "python/message.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coreo {
namespace {

bool isProgram(const std::string &path)
{
    struct stat status{};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && ::access(path.c_str(), X_OK) == 0;
}

[[noreturn]] void cannotStart(int error)
{
    throw Failure(ExitCode::Environment, {coreoText("Cannot start Python: %1. Nothing was run."), {startErrorText(error)}});
}

/// A descriptor that is closed where it goes out of scope.
class Owned
{
public:
    explicit Owned(int descriptor) : m_descriptor(descriptor) {}
    ~Owned()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Owned(const Owned &) = delete;
    Owned &operator=(const Owned &) = delete;
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

} // namespace

std::string findInterpreter(const std::string &asked)
{
    const std::string name = asked.empty() ? "python3" : asked;
    if (name.find('/') != std::string::npos) {
        if (isProgram(name))
            return name;
        const int error = ::access(name.c_str(), F_OK) == 0 ? EACCES : ENOENT;
        throw Failure(ExitCode::Environment,
                      {coreoText("There is no Python at %1: %2. Nothing was run; name another one (--python PATH)."),
                       {name, error == EACCES ? "it is not a program that can be started" : std::strerror(error)}});
    }
    const char *path = std::getenv("PATH");
    std::string_view rest = path ? path : "/usr/local/bin:/usr/bin:/bin";
    while (!rest.empty()) {
        const std::size_t colon = rest.find(':');
        const std::string folder(rest.substr(0, colon));
        if (const std::string file = folder + "/" + name; !folder.empty() && isProgram(file))
            return file;
        rest.remove_prefix(colon == std::string_view::npos ? rest.size() : colon + 1);
    }
    throw Failure(ExitCode::Environment,
                  {coreoText("There is no %1 on PATH. Nothing was run; install it (apt install python3), or name an "
                             "interpreter (--python PATH)."),
                   {name}});
}

void BoundedText::add(std::string_view bytes)
{
    m_total += bytes.size();
    const std::size_t first = std::min(bytes.size(), kHead - m_head.size());
    m_head.append(bytes.substr(0, first));
    m_tail.append(bytes.substr(first));
    if (m_tail.size() > kTail)
        m_tail.erase(0, m_tail.size() - kTail);
}

std::string BoundedText::text() const
{
    return m_total > m_head.size() + m_tail.size() ? m_head + "\n[...]\n" + m_tail : m_head + m_tail;
}

void LineReader::add(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        if (!m_skipping)
            m_rest.append(bytes.substr(0, end));
        if (m_rest.size() > kMostBytes) {
            m_rest.clear();
            m_skipping = true;
        }
        if (end == std::string_view::npos)
            return;
        if (!m_skipping)
            m_lines.push_back(std::move(m_rest));
        m_rest.clear();
        m_skipping = false;
        bytes.remove_prefix(end + 1);
    }
}

std::optional<std::string> LineReader::next()
{
    if (m_lines.empty())
        return std::nullopt;
    std::string line = std::move(m_lines.front());
    m_lines.pop_front();
    return line;
}

Bridge::Bridge(SharedMemory &plan, int events, int input)
{
    int control[2] = {-1, -1}, messages[2] = {-1, -1}, printed[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, control) != 0)
        cannotStart(errno);
    const Owned theirs(control[1]);
    m_control = control[0];
    if (::pipe2(messages, O_CLOEXEC) != 0)
        cannotStart(errno);
    const Owned theirMessages(messages[1]);
    m_messages = messages[0];
    if (::pipe2(printed, O_CLOEXEC) != 0)
        cannotStart(errno);
    const Owned theirOutput(printed[1]);
    m_printed = printed[0];
    const Owned nothing(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    for (const int descriptor : {m_control, m_messages, m_printed})
        ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    m_guard.start();
    m_guard.startWorker(0, {theirs.get(), plan.descriptor(), events, theirMessages.get(), theirOutput.get(),
                            input >= 0 ? input : nothing.get()},
                        Guard::Program::Bridge);
}

Bridge::~Bridge()
{
    end();
    for (const int descriptor : {m_control, m_messages, m_printed})
        if (descriptor >= 0)
            ::close(descriptor);
}

void Bridge::end()
{
    m_guard.end();
}

void Bridge::send(std::string_view line)
{
    const std::string bytes = std::string(line) + "\n";
    (void)::send(m_control, bytes.data(), bytes.size(), MSG_NOSIGNAL); // one that is gone is seen by ended()
}

bool Bridge::readInto(int descriptor, const std::function<void(std::string_view)> &take)
{
    char bytes[65'536];
    for (;;) {
        const ssize_t count = ::read(descriptor, bytes, sizeof bytes);
        if (count > 0)
            take({bytes, static_cast<std::size_t>(count)});
        else if (count == 0 || errno != EINTR)
            return count != 0 && errno == EAGAIN;
    }
}

void Bridge::tell(LineReader &lines, const std::function<void(const nlohmann::json &)> &listener)
{
    while (const std::optional<std::string> line = lines.next()) {
        const auto message = nlohmann::json::parse(*line, nullptr, false);
        if (message.is_object())
            listener(message);
    }
}

void Bridge::readAll(const Listener &listener)
{
    const auto close = [](int &descriptor) {
        ::close(descriptor);
        descriptor = -1;
    };
    // Failures first: when its main process tells of a worker's end, what that worker has said is there.
    if (m_messages >= 0 && !readInto(m_messages, [this](std::string_view bytes) { m_failed.add(bytes); }))
        close(m_messages);
    tell(m_failed, listener.failed);
    if (m_control >= 0 && !readInto(m_control, [this](std::string_view bytes) { m_said.add(bytes); }))
        close(m_control);
    tell(m_said, listener.said);
    if (m_printed >= 0 && !readInto(m_printed, [this](std::string_view bytes) { m_output.add(bytes); }))
        close(m_printed);
}

void Bridge::listen(const Listener &listener, int milliseconds)
{
    pollfd ready[] = {{m_control, POLLIN, 0}, {m_messages, POLLIN, 0}, {m_printed, POLLIN, 0}, {m_guard.descriptor(), POLLIN, 0}};
    (void)::poll(ready, 4, milliseconds);
    takeGuardEvents(); // before its last words are read, so that none of them is missed
    readAll(listener);
}

void notReady(const nlohmann::json &refused, Bridge &bridge, const std::string &interpreter)
{
    const std::optional<int> status = bridge.ended();
    const std::string said = failureText(bridge.output().text());
    bridge.end();
    if (refused.is_object() && message::text(refused, "event") == "refused") {
        const ExitCode code = message::integer(refused, "code", 4) == 3 ? ExitCode::BadInputFile : ExitCode::Environment;
        throw Failure(code, {coreoText("Python (%1) cannot run this batch: %2 Nothing was run."),
                             {interpreter, failureText(message::text(refused, "text"))}});
    }
    throw Failure(ExitCode::Environment,
                  {coreoText("Python (%1) %2 before it was ready. Nothing was run; name another interpreter (--python PATH). "
                             "It said: %3"),
                   {interpreter, status ? endText(*status) : "ended", said.empty() ? "nothing" : said}});
}

void Bridge::takeGuardEvents()
{
    while (m_guard.running()) {
        const std::optional<GuardEvent> event = m_guard.receive();
        if (!event)
            return;
        switch (event->kind) {
        case GuardEvent::Kind::Started:
            m_pid = event->pid;
            break;
        case GuardEvent::Kind::StartFailed:
            cannotStart(event->value);
        case GuardEvent::Kind::Ended:
            m_status = event->value;
            break;
        case GuardEvent::Kind::Lost:
            m_guard.end();
            m_status = m_status.value_or(SIGKILL);
            return;
        case GuardEvent::Kind::Stopped:
        case GuardEvent::Kind::Continued:
            break;
        }
    }
}

} // namespace coreo
