#include "workloads/word_text.h"

#include "model/random.h"

#include <algorithm>

namespace coreo {
namespace {

constexpr std::uint32_t kVocabulary = 700;
constexpr std::uint32_t kWordsALine = 12;

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

std::uint32_t hashOf(std::string_view word)
{
    std::uint64_t hash = word.size();
    for (const char c : word)
        hash = mix(hash ^ static_cast<unsigned char>(c));
    return static_cast<std::uint32_t>(hash);
}

/// Word number `index`: two to nine letters that depend on nothing else.
void appendWord(std::string &out, std::uint64_t index)
{
    std::uint64_t bits = mix(index + 1);
    const std::uint64_t length = 2 + bits % 8;
    for (std::uint64_t i = 0; i < length; ++i) {
        bits = mix(bits);
        out.push_back(static_cast<char>('a' + bits % 26));
    }
}

} // namespace

void WordCounter::add(std::string_view piece)
{
    std::string word; // short words need no memory of their own
    for (std::size_t at = 0; at < piece.size();) {
        while (at < piece.size() && !isLetter(piece[at]))
            ++at;
        const std::size_t begin = at;
        while (at < piece.size() && isLetter(piece[at]))
            ++at;
        if (at > begin) {
            word.assign(piece.substr(begin, at - begin));
            ++m_table[word];
        }
    }
}

WordCounts WordCounter::counts() const
{
    WordCounts out;
    for (const auto &[word, count] : m_table) {
        out.words += count;
        out.digest += count * hashOf(word);
    }
    return out;
}

std::size_t WordCounter::cutAfter(std::string_view text, std::size_t least)
{
    std::size_t end = std::min(least, text.size());
    while (end < text.size() && isLetter(text[end]))
        ++end;
    return end;
}

std::string makeText(std::uint64_t seed, std::uint32_t file, std::uint64_t bytes)
{
    std::string out;
    out.reserve(bytes + 16);
    std::uint64_t state = randomBits(seed, file, 1);
    for (std::uint32_t n = 1; out.size() < bytes; ++n) {
        state = mix(state);
        // The lesser of two draws: the first words of the vocabulary are frequent, the last ones rare.
        appendWord(out, std::min(state % kVocabulary, (state >> 32) % kVocabulary));
        out.push_back(n % kWordsALine == 0 ? '\n' : ' ');
    }
    out.resize(bytes);
    return out;
}

} // namespace coreo
