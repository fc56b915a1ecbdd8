#pragma once

#include "architecture/source_tree.h"

#include <functional>
#include <string>
#include <vector>

namespace coreo {

/// DESIGN's layer table (also in core/README.md). Layers are named as their folders: "core/model", "app/views", and
/// "port" for the two headers that strategies may see of core/executors. Empty = in no layer.
std::string layerOf(const std::string &file);

/// The layers that a file of `layer` may include, besides its own.
std::vector<std::string> allowedLayers(const std::string &layer);

/// What is wrong with one #include of `file`, in one sentence; empty = fine.
/// `exists` tells whether a path relative to the top is a file.
std::string includeProblem(const std::string &file, const Include &include,
                           const std::function<bool(const std::string &)> &exists);

} // namespace coreo
