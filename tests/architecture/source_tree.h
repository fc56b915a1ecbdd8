#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace coreo {

/// The top of the source tree that this test was built from.
std::filesystem::path sourceRoot();

/// A whole file; an unreadable one fails the test with its name.
std::string readFile(const std::filesystem::path &path);

/// Headers and sources below `folder` (relative to the top), as paths relative to the top, sorted.
std::vector<std::string> sourceFiles(std::string_view folder);

/// One #include of a file, as written: with its quotes or angle brackets.
struct Include
{
    int line = 0;
    std::string name;
    bool angle = false;
};
std::vector<Include> includesOf(std::string_view code);

/// `what` for every entry, one a line: a readable list for a failed expectation.
std::string joined(const std::vector<std::string> &lines);

} // namespace coreo
