#include "architecture/source_tree.h"

#include <gtest/gtest.h>

#include <cstring>
#include <elf.h>

namespace coreo {

namespace {

template<class T>
T at(const std::string &bytes, std::size_t offset)
{
    T value{};
    if (offset + sizeof value <= bytes.size())
        std::memcpy(&value, bytes.data() + offset, sizeof value);
    return value;
}

/// The shared libraries that a 64-bit program asks for. Source: elf(5), DT_NEEDED.
std::vector<std::string> neededLibraries(const std::string &program)
{
    std::vector<std::string> libraries;
    const auto header = at<Elf64_Ehdr>(program, 0);
    if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || header.e_ident[EI_CLASS] != ELFCLASS64)
        return libraries;
    const auto section = [&](std::size_t index) {
        return at<Elf64_Shdr>(program, header.e_shoff + index * header.e_shentsize);
    };
    for (std::size_t i = 0; i < header.e_shnum; ++i) {
        const Elf64_Shdr dynamic = section(i);
        if (dynamic.sh_type != SHT_DYNAMIC)
            continue;
        const Elf64_Shdr names = section(dynamic.sh_link);
        for (std::size_t offset = 0; offset + sizeof(Elf64_Dyn) <= dynamic.sh_size; offset += sizeof(Elf64_Dyn)) {
            const auto entry = at<Elf64_Dyn>(program, dynamic.sh_offset + offset);
            const std::size_t name = names.sh_offset + entry.d_un.d_val;
            if (entry.d_tag == DT_NEEDED && name < program.size())
                libraries.emplace_back(program.c_str() + name);
        }
    }
    return libraries;
}

bool anyQt(const std::vector<std::string> &libraries)
{
    for (const std::string &library : libraries) {
        if (library.find("Qt") != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

TEST(Programs, coreoLinksNoQt)
{
    const std::vector<std::string> libraries = neededLibraries(readFile(std::filesystem::path(COREO_BIN_DIR) / "coreo"));
    EXPECT_FALSE(libraries.empty()) << "every program needs the C library: the file was not understood";
    EXPECT_FALSE(anyQt(libraries)) << joined(libraries);
}

#if COREO_HAS_APP
/// The same look at a program that does link Qt, this one.
TEST(Programs, qtWouldBeSeen)
{
    EXPECT_TRUE(anyQt(neededLibraries(readFile("/proc/self/exe"))));
}
#endif

} // namespace coreo
