#include "architecture/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace coreo {

namespace fs = std::filesystem;

fs::path sourceRoot()
{
    return COREO_SOURCE_DIR;
}

std::string readFile(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    EXPECT_TRUE(file.good()) << "cannot read " << path;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<std::string> sourceFiles(std::string_view folder)
{
    std::vector<std::string> files;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(sourceRoot() / folder)) {
        const std::string extension = entry.path().extension();
        if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp"))
            files.push_back(fs::relative(entry.path(), sourceRoot()).string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<Include> includesOf(std::string_view code)
{
    std::vector<Include> includes;
    std::istringstream lines{std::string(code)};
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        const std::size_t hash = line.find_first_not_of(" \t");
        if (hash == std::string::npos || line[hash] != '#')
            continue;
        const std::size_t word = line.find_first_not_of(" \t", hash + 1);
        if (word == std::string::npos || line.compare(word, 7, "include") != 0)
            continue;
        const std::size_t open = line.find_first_of("\"<", word);
        if (open == std::string::npos)
            continue;
        const bool angle = line[open] == '<';
        const std::size_t close = line.find(angle ? '>' : '"', open + 1);
        includes.push_back({number, line.substr(open + 1, close - open - 1), angle});
    }
    return includes;
}

std::string joined(const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += "  " + line + '\n';
    return text;
}

} // namespace coreo
