#include "cli/outputs.h"

#include "formats/format.h"
#include "platform/atomic_file.h"
#include "record/run_file.h"

#include <filesystem>

namespace coreo {

namespace {

struct Output
{
    const char *where;  ///< the option, without its dashes
    const char *format; ///< of core/formats; .coreo is none of them
    std::optional<std::string> RunOptions::*path;
};
constexpr Output outputs[] = {{"save", "", &RunOptions::save},
                              {"json", "json", &RunOptions::json},
                              {"csv", "csv", &RunOptions::csv},
                              {"trace", "chrome-trace", &RunOptions::trace}};

/// Behind standard output; what goes wrong there the console remembers and the program's end tells.
class ConsoleSink : public Sink
{
public:
    explicit ConsoleSink(Console &console) : m_console(console) {}
    void write(std::string_view bytes) override { m_console.print(bytes); }

private:
    Console &m_console;
};

class FileSink : public Sink
{
public:
    explicit FileSink(AtomicFile &file) : m_file(file) {}
    void write(std::string_view bytes) override { m_file.write(bytes); }

private:
    AtomicFile &m_file;
};

} // namespace

void checkOutputs(const RunOptions &options)
{
    Problems problems;
    const auto probe = [&](const char *where, const std::optional<std::string> &path) {
        if (!path || path == "-")
            return;
        try {
            AtomicFile file(*path); // without commit() it leaves nothing behind
        } catch (const Failure &failure) {
            problems.push_back({where, failure.text(), failure.code()});
        }
    };
    for (const Output &output : outputs)
        probe(output.where, options.*output.path);
    probe("timing", options.timing);
    if (!problems.empty())
        throw BadArguments(std::move(problems));
}

WrittenOutputs writeOutputs(const RunOptions &options, const TaskTable &table, const Summary &summary,
                            Console &standardOutput)
{
    WrittenOutputs written;
    for (const Output &output : outputs) {
        const std::optional<std::string> &path = options.*output.path;
        if (!path)
            continue;
        try {
            if (const FormatInfo *format = findFormat(output.format))
                writeFormat(*format, table, summary, *path, standardOutput);
            else
                saveRun(table.history(), *path);
            if (path != "-")
                written.files.push_back(*path);
        } catch (const Failure &failure) {
            written.problems.push_back({output.where, failure.text(), failure.code()});
        }
    }
    return written;
}

void writeFormat(const FormatInfo &format, const TaskTable &table, const Summary &summary, const std::string &path,
                 Console &standardOutput)
{
    if (path == "-") {
        ConsoleSink sink(standardOutput);
        format.write({table, summary}, sink);
        return;
    }
    AtomicFile file(path);
    FileSink sink(file);
    format.write({table, summary}, sink);
    file.commit();
}

void writeText(const std::string &text, const std::string &path, Console &standardOutput)
{
    if (path == "-") {
        standardOutput.print(text);
        return;
    }
    AtomicFile file(path);
    file.write(text);
    file.commit();
}

std::string makeOutputFolder(std::string folder, const std::string &file)
{
    if (folder.starts_with("-"))
        folder.insert(0, "./");
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw Failure(ExitCode::OutputNotWritten,
                      {coreoText("Cannot make the folder %1: %2. Nothing was run; name another one with --out."),
                       {folder, error.message()}});
    const AtomicFile probe(folder + "/" + file); // without commit() it leaves nothing behind
    return folder;
}

} // namespace coreo
