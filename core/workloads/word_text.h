#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace coreo {

/// What a text's words come to: how many they are, and a digest of how often each occurs that adds up over texts, so that
/// the merged counts of a map-reduce are right exactly if the sums are.
struct WordCounts
{
    std::uint32_t words = 0;
    std::uint32_t digest = 0; ///< the sum over all words of a hash of the word, modulo 2^32

    [[nodiscard]] std::uint64_t bits() const { return std::uint64_t{digest} << 32 | words; }
};

/// Counts each word in a table, as a map-reduce's map does. Letters make words; everything else parts them.
/// Threads: one.
class WordCounter
{
public:
    /// Takes the next piece of a text, cut between two words: cutAfter() says where.
    void add(std::string_view piece);
    [[nodiscard]] WordCounts counts() const;
    /// How long a piece of at least `least` bytes is that ends at no word's middle.
    static std::size_t cutAfter(std::string_view text, std::size_t least);

private:
    std::unordered_map<std::string, std::uint32_t> m_table;
};

/// File number `file` of exactly `bytes` bytes: words of a vocabulary of some hundreds, the first ones more often, lines of
/// a dozen. A pure function.
std::string makeText(std::uint64_t seed, std::uint32_t file, std::uint64_t bytes);

} // namespace coreo
