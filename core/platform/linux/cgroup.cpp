#include "platform/cgroup.h"

#include "platform/linux/small_file.h"

#include <algorithm>
#include <charconv>

namespace coreo::cgroup {

namespace {

/// The next piece of `text` up to `separator`; takes it off.
std::string_view take(std::string_view &text, char separator)
{
    const std::size_t end = text.find(separator);
    const std::string_view piece = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return piece;
}

bool listed(std::string_view list, std::string_view wanted)
{
    while (!list.empty()) {
        if (take(list, ',') == wanted)
            return true;
    }
    return false;
}

/// Our path in /proc/self/cgroup: lines "4:cpu,cpuacct:/path", "0::/path" for version 2.
std::optional<std::string> ownPath(std::string_view text, bool version2, std::string_view controller)
{
    while (!text.empty()) {
        std::string_view line = take(text, '\n');
        const std::string_view number = take(line, ':');
        const std::string_view controllers = take(line, ':');
        if (version2 ? number == "0" && controllers.empty() : listed(controllers, controller))
            return std::string(line == "/" ? std::string_view() : line);
    }
    return std::nullopt;
}

struct Mount
{
    std::string root; ///< which part of the hierarchy is mounted
    std::string point;
};

/// The mount table's entry of a hierarchy: "36 35 98:0 /root /point options [more] - type source options".
std::optional<Mount> findMount(std::string_view text, bool version2, std::string_view controller)
{
    while (!text.empty()) {
        std::string_view line = take(text, '\n');
        const std::size_t middle = line.find(" - ");
        if (middle == std::string_view::npos)
            continue;
        std::string_view after = line.substr(middle + 3);
        const std::string_view type = take(after, ' ');
        take(after, ' ');
        if (version2 ? type != "cgroup2" : type != "cgroup" || !listed(after, controller))
            continue;
        for (int i = 0; i < 3; ++i)
            take(line, ' ');
        const std::string_view root = take(line, ' ');
        return Mount{std::string(root == "/" ? std::string_view() : root), std::string(take(line, ' '))};
    }
    return std::nullopt;
}

std::optional<Place> findVersion(bool version2, std::string_view controller, const std::string &procRoot,
                                 const std::string &sysRoot)
{
    const std::optional<std::string> groups = readSmallFile(procRoot + "/self/cgroup");
    const std::optional<std::string> mounts = readSmallFile(procRoot + "/self/mountinfo");
    if (!groups || !mounts)
        return std::nullopt;
    std::optional<std::string> path = ownPath(*groups, version2, controller);
    std::optional<Mount> mount = findMount(*mounts, version2, controller);
    if (!path || !mount)
        return std::nullopt;
    if (mount->point.starts_with("/sys/"))
        mount->point = sysRoot + mount->point.substr(4);
    // In a container only our part of the hierarchy is mounted; what lies outside of it ("/..") cannot be read.
    if (!mount->root.empty() && path->starts_with(mount->root))
        path = path->substr(mount->root.size());
    if (path->starts_with("/..") || !path->starts_with('/'))
        path->clear();
    return Place{version2, std::move(mount->point), std::move(*path)};
}

std::optional<std::int64_t> readSigned(const std::string &path)
{
    const std::optional<std::string> text = readSmallFile(path);
    std::int64_t number = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), number).ec != std::errc())
        return std::nullopt;
    return number;
}

std::optional<double> quotaOf(const Place &place, const std::string &directory)
{
    if (place.version2) {
        const std::optional<std::string> text = readSmallFile(directory + "/cpu.max");
        return text ? parseCpuMax(*text) : std::nullopt;
    }
    const std::optional<std::int64_t> quota = readSigned(directory + "/cpu.cfs_quota_us"); // -1 = unlimited
    const std::optional<std::int64_t> period = readSigned(directory + "/cpu.cfs_period_us");
    if (!quota || !period || *quota <= 0 || *period <= 0)
        return std::nullopt;
    return static_cast<double>(*quota) / static_cast<double>(*period);
}

/// A line "key number" of a file.
std::optional<std::uint64_t> statistic(const std::string &file, std::string_view key)
{
    const std::optional<std::string> text = readSmallFile(file);
    std::string_view rest = text ? std::string_view(*text) : std::string_view();
    std::uint64_t number = 0;
    while (!rest.empty()) {
        std::string_view line = take(rest, '\n');
        if (take(line, ' ') == key && std::from_chars(line.data(), line.data() + line.size(), number).ec == std::errc())
            return number;
    }
    return std::nullopt;
}

std::optional<std::uint64_t> leftOf(const Place &place, const std::string &directory)
{
    // Without a limit version 1 shows a number near 2^63, version 2 "max".
    const auto limit = readNumber(directory + (place.version2 ? "/memory.max" : "/memory.limit_in_bytes"));
    const auto used = readNumber(directory + (place.version2 ? "/memory.current" : "/memory.usage_in_bytes"));
    if (!limit || !used || *limit >= std::uint64_t{1} << 62)
        return std::nullopt;
    const std::uint64_t droppable =
        statistic(directory + "/memory.stat", place.version2 ? "inactive_file" : "total_inactive_file").value_or(0);
    const std::uint64_t held = *used - std::min(*used, droppable);
    return *limit - std::min(*limit, held);
}

} // namespace

std::optional<Place> find(std::string_view controller, const std::string &procRoot, const std::string &sysRoot)
{
    if (std::optional<Place> place = findVersion(false, controller, procRoot, sysRoot))
        return place;
    return findVersion(true, controller, procRoot, sysRoot);
}

std::vector<std::string> levels(const Place &place)
{
    std::vector<std::string> directories;
    for (std::string path = place.path; !path.empty(); path.resize(path.rfind('/')))
        directories.push_back(place.mount + path);
    directories.push_back(place.mount);
    return directories;
}

std::optional<double> parseCpuMax(std::string_view text)
{
    const std::string_view quota = take(text, ' ');
    std::uint64_t microseconds = 0;
    std::uint64_t period = 0;
    if (std::from_chars(quota.data(), quota.data() + quota.size(), microseconds).ec != std::errc() ||
        std::from_chars(text.data(), text.data() + text.size(), period).ec != std::errc() || period == 0)
        return std::nullopt;
    return static_cast<double>(microseconds) / static_cast<double>(period);
}

std::optional<double> cpuQuota(const std::string &procRoot, const std::string &sysRoot)
{
    std::optional<double> least;
    if (const std::optional<Place> place = find("cpu", procRoot, sysRoot)) {
        for (const std::string &directory : levels(*place)) {
            if (const std::optional<double> quota = quotaOf(*place, directory))
                least = std::min(*quota, least.value_or(*quota));
        }
    }
    return least;
}

std::optional<std::uint64_t> memoryLeft(const std::string &procRoot, const std::string &sysRoot)
{
    std::optional<std::uint64_t> least;
    if (const std::optional<Place> place = find("memory", procRoot, sysRoot)) {
        for (const std::string &directory : levels(*place)) {
            if (const std::optional<std::uint64_t> left = leftOf(*place, directory))
                least = std::min(*left, least.value_or(*left));
        }
    }
    return least;
}

std::optional<std::uint64_t> oomKills(const std::string &procRoot, const std::string &sysRoot)
{
    if (const std::optional<Place> place = find("memory", procRoot, sysRoot)) {
        const std::string file = place->mount + place->path + (place->version2 ? "/memory.events" : "/memory.oom_control");
        if (const std::optional<std::uint64_t> kills = statistic(file, "oom_kill"))
            return kills;
    }
    return statistic(procRoot + "/vmstat", "oom_kill");
}

bool OomWatch::tookOne()
{
    // What is counted and not told for a second was a process of somebody else.
    constexpr auto kToldWithin = std::chrono::seconds(1);
    const std::uint64_t kills = oomKills().value_or(m_seen);
    const Clock::time_point now = Clock::now();
    if (now >= m_openUntil)
        m_open = 0;
    if (kills > m_seen) {
        m_open += kills - m_seen;
        m_openUntil = now + kToldWithin;
    }
    m_seen = kills;
    if (m_open == 0)
        return false;
    --m_open;
    return true;
}

} // namespace coreo::cgroup
