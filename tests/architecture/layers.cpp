#include "architecture/layers.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>

namespace coreo {

namespace {

using Layers = std::vector<std::string>;

bool contains(const Layers &layers, const std::string &layer)
{
    return std::find(layers.begin(), layers.end(), layer) != layers.end();
}

const std::map<std::string, Layers> &table()
{
    static const Layers concrete{"core/model", "port", "core/record", "core/platform", "core/workloads"};
    static const Layers everythingButFormats{"core/model",      "core/workloads", "port",
                                             "core/executors",  "core/simulator", "core/python",
                                             "core/strategies", "core/platform",  "core/record",
                                             "core/analysis"};
    static const Layers shown{"core/model", "core/record", "core/analysis", "app/session", "app/theme", "app/models"};
    static const std::map<std::string, Layers> layers{
        {"core/model", {}},
        {"core/workloads", {"core/model"}},
        {"core/record", {"core/model"}},
        {"core/platform", {"core/model"}},
        {"core/analysis", {"core/model", "core/record"}},
        {"port", {"core/model"}},
        {"core/strategies", {"core/model", "port"}},
        {"core/executors", concrete},
        {"core/simulator", concrete},
        {"core/python", {"core/model", "core/executors", "core/record", "core/platform", "core/workloads"}},
        {"core/formats", {"core/model", "core/record", "core/analysis"}},
        {"core/run", everythingButFormats},
        {"core/reproduce", {"core/model", "core/record", "core/analysis", "core/run"}},
        {"core/calibrate", {"core/model", "core/record", "core/platform", "core/simulator", "core/run"}},
        {"app/cli", [] {
             Layers all = everythingButFormats;
             all.insert(all.end(), {"core/formats", "core/run", "core/reproduce", "core/calibrate"});
             return all;
         }()},
        {"app/session",
         {"core/model", "core/run", "core/record", "core/analysis", "core/formats", "core/platform", "app/theme"}},
        {"app/theme", {"core/model"}},
        {"app/models", shown},
        {"app/views", shown},
        {"app/export", [] {
             Layers all = shown;
             all.insert(all.end(), {"core/formats", "app/views"});
             return all;
         }()},
        {"app/window",
         {"core/model", "core/run", "core/record", "core/analysis", "app/cli", "app/session", "app/theme", "app/models",
          "app/views", "app/export"}},
    };
    return layers;
}

bool isQt(const std::string &name)
{
    return name.size() > 1 && name[0] == 'Q' && (name[1] == 't' || (name[1] >= 'A' && name[1] <= 'Z'));
}

/// A strategy is ordinary code over the port: it knows no clock and no thread.
bool isThreadOrClock(const std::string &name)
{
    static constexpr std::array<std::string_view, 11> kNames{"thread", "mutex",     "condition_variable", "future",
                                                             "atomic", "semaphore", "chrono",             "ctime",
                                                             "latch",  "barrier",   "stop_token"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

std::string angleProblem(const std::string &layer, const std::string &name)
{
    if (isQt(name) && (layer.starts_with("core/") || layer == "port" || layer == "app/cli"))
        return "Qt below the desktop program: <" + name + ">";
    if (layer == "core/model" && name.find_first_of("./") != std::string::npos)
        return "model may use the standard library only: <" + name + ">";
    if (layer == "core/strategies" && isThreadOrClock(name))
        return "a strategy knows no clock and no thread: <" + name + ">";
    return {};
}

} // namespace

std::string layerOf(const std::string &file)
{
    if (file == "core/executors/executor.h" || file == "core/executors/batch.h")
        return "port";
    const std::size_t first = file.find('/');
    const std::size_t second = first == std::string::npos ? first : file.find('/', first + 1);
    if (second == std::string::npos)
        return {};
    const std::string folder = file.substr(0, second);
    return table().contains(folder) ? folder : std::string();
}

std::vector<std::string> allowedLayers(const std::string &layer)
{
    const auto at = table().find(layer);
    return at == table().end() ? Layers() : at->second;
}

std::string includeProblem(const std::string &file, const Include &include,
                           const std::function<bool(const std::string &)> &exists)
{
    const std::string layer = layerOf(file);
    if (layer.empty())
        return "not in a folder of the layer table";
    if (include.angle)
        return angleProblem(layer, include.name);
    if (include.name.ends_with(".moc"))
        return {};

    const std::string beside = (std::filesystem::path(file).parent_path() / include.name).lexically_normal().string();
    for (const std::string &candidate : {"core/" + include.name, "app/" + include.name, beside}) {
        if (!exists(candidate))
            continue;
        const std::string target = layerOf(candidate);
        if (target == layer || contains(allowedLayers(layer), target))
            return {};
        return layer + " may not use " + (target.empty() ? candidate : target) + ": \"" + include.name + '"';
    }
    return "no such file in core/ or app/: \"" + include.name + '"';
}

} // namespace coreo
