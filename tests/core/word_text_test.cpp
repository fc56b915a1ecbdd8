// The texts of the workload wordcount and the counting of their words.

#include "workloads/word_text.h"

#include <gtest/gtest.h>
#include <sstream>

namespace coreo::test {
namespace {

TEST(WordText, IsAPureFunctionOfExactlyThatSize)
{
    for (const std::uint64_t bytes : {0ull, 1ull, 16ull, 4'097ull, 100'000ull}) {
        EXPECT_EQ(makeText(7, 3, bytes).size(), bytes);
        EXPECT_EQ(makeText(7, 3, bytes), makeText(7, 3, bytes));
    }
    EXPECT_NE(makeText(7, 3, 1'000), makeText(7, 4, 1'000));
    EXPECT_NE(makeText(7, 3, 1'000), makeText(8, 3, 1'000));
}

TEST(WordText, CountsAsAStreamDoes)
{
    const std::string text = makeText(1, 0, 50'000);
    WordCounter counter;
    counter.add(text);
    std::istringstream stream(text);
    std::uint32_t words = 0;
    for (std::string word; stream >> word;)
        ++words;
    EXPECT_EQ(counter.counts().words, words);
}

TEST(WordText, PiecesCountAsTheWhole)
{
    const std::string text = makeText(1, 0, 50'000);
    WordCounter whole, parts;
    whole.add(text);
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t length = WordCounter::cutAfter(rest, 997);
        parts.add(rest.substr(0, length));
        rest.remove_prefix(length);
    }
    EXPECT_EQ(parts.counts().bits(), whole.counts().bits());
}

TEST(WordText, DigestsAddUpAndTellAChangedWord)
{
    WordCounter a, b, both, changed;
    a.add("two and two");
    b.add("is four");
    both.add("two and two");
    both.add("is four");
    changed.add("two and too is four");
    EXPECT_EQ(a.counts().words + b.counts().words, both.counts().words);
    EXPECT_EQ(a.counts().digest + b.counts().digest, both.counts().digest);
    EXPECT_EQ(changed.counts().words, both.counts().words);
    EXPECT_NE(changed.counts().digest, both.counts().digest);
}

} // namespace
} // namespace coreo::test
