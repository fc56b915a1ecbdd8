#include "architecture/source_tree.h"
#include "architecture/translations.h"
#include "executors/native_executor.h"
#include "formats/format.h"
#include "run/run.h"
#include "strategies/strategy.h"
#include "workloads/workload.h"
#if COREO_HAS_APP
#include "views/chart.h"
#endif

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <memory>

namespace coreo {

namespace {

namespace fs = std::filesystem;

/// One registry entry: its id and the texts that a person reads, with their contexts.
struct Entry
{
    std::string kind;
    std::string id;
    std::vector<Translations::Key> texts;
};

void addParameters(Entry &entry, const Parameters &parameters)
{
    for (const Parameter &parameter : parameters) {
        entry.texts.emplace_back("core", parameter.label);
        entry.texts.emplace_back("core", parameter.tip);
    }
}

std::vector<Entry> entries()
{
    std::vector<Entry> all;
    for (const StrategyInfo &strategy : strategies()) {
        Entry entry{"strategy", strategy.id, {{"core", strategy.summary}}};
        addParameters(entry, strategy.parameters);
        all.push_back(std::move(entry));
    }
    for (const WorkloadInfo &workload : workloads()) {
        Entry entry{"workload", workload.id, {{"core", workload.name}, {"core", workload.summary}}};
        addParameters(entry, workload.parameters);
        all.push_back(std::move(entry));
    }
    for (const ExecutorInfo &executor : executors())
        all.push_back({"executor", executor.id, {{"core", executor.name}, {"core", executor.summary}}});
    for (const Scenario &scenario : scenarios())
        all.push_back({"scenario",
                       scenario.id,
                       {{"core", scenario.name},
                        {"core", scenario.summary},
                        {"core", scenario.lesson.expect},
                        {"core", scenario.lesson.look},
                        {"core", scenario.lesson.wrong}}});
    for (const FormatInfo &format : formats())
        all.push_back({"format", format.id, {{"core", format.name}}});
#if COREO_HAS_APP
    for (const ViewInfo &view : views())
        all.push_back({"view", view.id, {{"views", view.accessibleName}}});
#endif
    return all;
}

/// What `program --gtest_list_tests` prints.
std::string listedTests(const fs::path &program)
{
    const std::string command = '\'' + program.string() + "' --gtest_list_tests";
    const std::unique_ptr<FILE, int (*)(FILE *)> pipe(popen(command.c_str(), "r"), &pclose);
    std::string text;
    char buffer[4096];
    while (pipe && std::fgets(buffer, sizeof buffer, pipe.get()))
        text += buffer;
    return text;
}

/// Whether `word` stands in `text` with nothing of an identifier beside it, so that pool_imap is not seen in
/// pool_imap_unordered; test names may join words by "_x_" or "__".
bool hasWord(const std::string &text, const std::string &word)
{
    const auto isPart = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool startsWord = at == 0 || !isPart(text[at - 1]);
        const bool goesOn = end < text.size() && (isPart(text[end]) || text.compare(end, 10, "_unordered") == 0
                                                  || text.compare(end, 6, "_async") == 0);
        if (startsWord && !goesOn)
            return true;
    }
    return false;
}

} // namespace

TEST(Registries, everyEntryHasALineInTheReadme)
{
    const std::string readme = readFile(sourceRoot() / "README.md");
    std::vector<std::string> missing;
    for (const Entry &entry : entries()) {
        const std::string quoted = '`' + entry.id + '`';
        bool found = false;
        std::size_t line = 0;
        while (!found && line < readme.size()) {
            const std::size_t end = std::min(readme.find('\n', line), readme.size());
            const std::string_view cells(readme.data() + line, end - line);
            const std::size_t firstCell = cells.find('|', 1);
            found = cells.starts_with("| `") && cells.substr(0, firstCell).find(quoted) != std::string_view::npos;
            line = end + 1;
        }
        if (!found)
            missing.push_back(entry.kind + ' ' + entry.id);
    }
    EXPECT_GT(entries().size(), 15u);
    EXPECT_TRUE(missing.empty()) << "no row in a table of README.md:\n" << joined(missing);
}

TEST(Registries, everyEntryIsTranslated)
{
    std::vector<std::string> missing;
    for (const char *language : {"fr", "es", "ko"}) {
        const Translations translations =
            readTranslations(sourceRoot() / "resources/translations" / ("coreographer_" + std::string(language) + ".ts"));
        for (const Entry &entry : entries()) {
            for (const Translations::Key &key : entry.texts) {
                if (!key.second.empty() && !translations.finished.contains(key))
                    missing.push_back(std::string(language) + ": " + entry.kind + ' ' + entry.id + ": " + key.second);
            }
        }
    }
    EXPECT_TRUE(missing.empty()) << joined(missing);
}

TEST(Registries, everyStrategyAndExecutorHasAContractTest)
{
    const std::string tests = listedTests(fs::path(COREO_BIN_DIR) / "test_contract");
    std::vector<std::string> missing;
    for (const StrategyInfo &strategy : strategies()) {
        if (!hasWord(tests, strategy.id))
            missing.push_back(strategy.id);
    }
    for (const ExecutorInfo &executor : executors()) {
        if (!hasWord(tests, executor.id))
            missing.push_back(executor.id);
    }
    EXPECT_TRUE(missing.empty()) << joined(missing) << "among:\n" << tests;
}

TEST(Registries, wordsAreToldApart)
{
    EXPECT_TRUE(hasWord("Contract/pool_imap_threads_2", "pool_imap"));
    EXPECT_FALSE(hasWord("Contract/pool_imap_unordered_threads_2", "pool_imap"));
    EXPECT_FALSE(hasWord("Contract/pool_apply_async_inline", "pool_apply"));
    EXPECT_FALSE(hasWord("serialise", "serial"));
}

} // namespace coreo
