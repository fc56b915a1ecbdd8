#pragma once

#include "model/problem.h"
#include "model/time.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace coreo {

/// A parameter's values as text, by key, exactly as typed: a RunSpec keeps them so, and the owner parses them.
using ParameterValues = std::map<std::string, std::string>;

/// Declares one parameter of a workload or a strategy. Controls, command lines, help and checks are all made from it.
struct Parameter
{
    enum class Kind { Integer, IntegerList, Real, Duration, DurationRange, DurationList, Size, Choice, Flag, File, Name };

    std::string key;          ///< as in ID:key=value
    const char *label = "";   ///< what the window shows (translatable)
    Kind kind = Kind::Integer;
    std::string fallback;     ///< the default, in the syntax of a command line; empty = not given
    double minimum = 0;       ///< Units: the number itself, nanoseconds, or bytes
    double maximum = 1e18;
    std::vector<std::string> choices;
    const char *tip = "";     ///< one sentence (translatable)
};

using Parameters = std::vector<Parameter>;

/// Reads values in the syntax of INTERFACE table B. Each throws nothing: false leaves `out` alone. Always the C locale.
/// Times take ns, us, ms, s (bare = ms); sizes B, KiB, MiB, GiB (bare = bytes); integers are plain decimal, underscores allowed.
namespace parse {
bool integer(std::string_view text, std::uint64_t &out);
bool real(std::string_view text, double &out);
bool duration(std::string_view text, Time &out);
bool size(std::string_view text, std::uint64_t &out);
bool flag(std::string_view text, bool &out);
std::vector<std::string_view> split(std::string_view text, std::string_view separator);
} // namespace parse

/// Checks one value against its declaration; empty pattern = fine.
Text checkParameter(const Parameter &declaration, std::string_view value);

/// The value given for `key`, else the declaration's default, else an empty string.
std::string parameterValue(const Parameters &declared, const ParameterValues &given, std::string_view key);

/// Problems of `given` against `declared`: unknown keys (with the known ones) and values out of range.
/// `where` is put before the key, as in "workload.mean".
Problems checkParameters(const Parameters &declared, const ParameterValues &given, std::string_view where);

/// Splits "id:key=value,key=value" (a value with a comma or a quote is a JSON string). Throws Failure(Usage).
void parseIdWithParameters(std::string_view text, std::string_view what, std::string &id, ParameterValues &values);
/// The inverse, in canonical order.
std::string formatIdWithParameters(const std::string &id, const ParameterValues &values);

/// A duration in the shortest exact form ("250us", "1.5s"); a size likewise ("64MiB").
std::string formatDuration(Time time);
std::string formatSize(std::uint64_t bytes);

/// Those of `known` that resemble `typed`, nearest first, at most `most`.
std::vector<std::string> nearest(std::string_view typed, const std::vector<std::string> &known, std::size_t most = 3);

} // namespace coreo
