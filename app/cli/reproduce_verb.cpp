#include "cli/outputs.h"
#include "cli/picture_maker.h"
#include "cli/run_options.h"
#include "cli/stop_signals.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "analysis/words.h"
#include "platform/atomic_file.h"
#include "platform/topology.h"
#include "record/run_file.h"
#include "reproduce/report.h"
#include "reproduce/sections.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace coreo {

namespace {

using reproduce::Claim;
using reproduce::JudgedSection;
using reproduce::Section;
using reproduce::Stage;

constexpr const char *kDefaultFolder = "coreo-reproduce";

std::vector<const Section *> wantedSections(const std::string &what)
{
    std::vector<const Section *> wanted;
    std::vector<std::string> known{"all"};
    for (const Section &section : reproduce::sections()) {
        known.emplace_back(section.id);
        if (what == "all" || what == section.id)
            wanted.push_back(&section);
    }
    if (wanted.empty())
        throw BadArguments({{"", unknownId("article", what, known)}});
    return wanted;
}

std::string deviationText(double deviation)
{
    return std::string(deviation < 0 ? "" : "+").append(fixed(deviation * 100, 1)) + " % (the real run; it never decides)";
}

std::string claimsText(const JudgedSection &section, int columns)
{
    TextTable table({section.id, "", section.title});
    for (const Claim &claim : section.claims) {
        table.add({verdictName(claim.verdict), "claim", claim.claim});
        table.add({"", "seen here", claim.seen});
        table.add({"", "bound", claim.bound});
        table.add({"", "judged on", claim.basis == "-" ? "nothing: luck or this machine's load decides" : claim.basis});
        if (!claim.correction.empty())
            table.add({"", "correction", claim.correction});
        if (claim.deviation)
            table.add({"", "deviation", deviationText(*claim.deviation)});
    }
    return table.text(columns) + "\n";
}

/// One call of the verb: runs, judges, prints and writes.
class Reproducer
{
public:
    Reproducer(Terminal &terminal, std::string folder, RunSpec base)
        : m_terminal(terminal), m_folder(std::move(folder)), m_signals(m_stop), m_machine(detectMachine()), m_base(std::move(base))
    {}

    int run(const std::vector<const Section *> &sections);

private:
    void carryOut(const Section &section);
    void save(const Stage &stage, JudgedSection &judged);
    void draw(const Section &section, JudgedSection &judged);
    void writeReport();
    void write(const std::string &name, const std::string &text);
    void keepGoing(const Failure &failure);
    void progress(const std::string &name);
    [[nodiscard]] std::string path(const std::string &name) const { return m_folder + "/" + name; }

    Terminal &m_terminal;
    const std::string m_folder;
    std::stop_source m_stop;
    StopSignals m_signals;
    const Machine m_machine;
    const RunSpec m_base; ///< the back end, and its interpreter
    const PictureMaker m_pictures;
    std::vector<JudgedSection> m_judged;
    bool m_notWritten = false;
};

/// What is running now, on one line that is drawn over.
void Reproducer::progress(const std::string &name)
{
    if (m_terminal.out.canRedraw())
        m_terminal.out.print(name.empty() ? "\r\x1b[K" : std::string("\r\x1b[K  running: ").append(harmless(name)));
}

/// A file that cannot be written does not stop the others.
void Reproducer::keepGoing(const Failure &failure)
{
    m_notWritten = true;
    m_terminal.err.printLine(m_terminal.err.styled(Console::Style::Bad, "coreo:") + " " + harmless(failure.what()));
}

void Reproducer::save(const Stage &stage, JudgedSection &judged)
{
    for (const reproduce::KeptRun &kept : stage.kept()) {
        try {
            saveRun(*kept.history, path(kept.name + ".coreo"));
            judged.files.push_back(kept.name + ".coreo");
            TaskTable table(kept.history);
            table.update();
            writeFormat(*findFormat("csv"), table, summarise(table), path(kept.name + ".csv"), m_terminal.out);
            judged.files.push_back(kept.name + ".csv");
        } catch (const Failure &failure) {
            keepGoing(failure);
        }
    }
}

void Reproducer::draw(const Section &section, JudgedSection &judged)
{
    for (const reproduce::Picture &picture : section.pictures) {
        if (!m_pictures.available() || m_stop.stop_requested())
            return;
        const std::string name = std::string(picture.name) + ".png";
        progress(name);
        std::vector<std::string> arguments{path(std::string(picture.run) + ".coreo"), "--view", picture.view, "--out", path(name)};
        if (picture.compare)
            arguments.insert(arguments.end(), {"--compare", path(std::string(picture.compare) + ".coreo")});
        const std::string problem = m_pictures.draw(arguments, m_stop.get_token());
        progress("");
        if (problem.empty())
            judged.files.push_back(name);
        else if (!m_stop.stop_requested())
            keepGoing(Failure(ExitCode::OutputNotWritten,
                              {coreoText("The picture %1 was not drawn: %2. The run itself was kept."), {name, problem}}));
    }
}

void Reproducer::carryOut(const Section &section)
{
    Stage stage(m_machine, m_stop.get_token(), [this](const std::string &name) { progress(name); }, m_base);
    JudgedSection judged{section.id, section.title, section.run(stage), {}};
    progress("");
    m_terminal.out.print(claimsText(judged, m_terminal.out.isTerminal() ? m_terminal.out.columns() : 0));
    save(stage, judged);
    draw(section, judged);
    m_judged.push_back(std::move(judged));
}

void Reproducer::write(const std::string &name, const std::string &text)
{
    try {
        AtomicFile file(path(name));
        file.write(text);
        file.commit();
    } catch (const Failure &failure) {
        keepGoing(failure);
    }
}

void Reproducer::writeReport()
{
    write("claims.json", claimsJson(m_judged, m_machine, versionLine("coreo")));
    write("claims.csv", claimsCsv(m_judged));
    std::size_t claims = 0, failed = 0, told = 0, files = 2;
    for (const JudgedSection &section : m_judged) {
        claims += section.claims.size();
        files += section.files.size();
        for (const Claim &claim : section.claims) {
            failed += claim.verdict == reproduce::Verdict::Fail ? 1 : 0;
            told += claim.verdict == reproduce::Verdict::Told ? 1 : 0;
        }
    }
    const std::string line = counted(claims, "claim") + ": " + grouped(claims - failed - told) + " pass, " +
                             grouped(failed) + " fail, " + grouped(told) + " told only";
    m_terminal.out.printLine(m_terminal.out.styled(failed == 0 ? Console::Style::Good : Console::Style::Bad, line));
    m_terminal.out.printLine("Written: " + counted(files, "file") + " in " + harmless(m_folder));
    if (!m_pictures.available())
        m_terminal.out.printLine("No pictures: they need coreographer, the desktop program, beside coreo.");
}

int Reproducer::run(const std::vector<const Section *> &sections)
{
    try {
        for (const Section *section : sections)
            carryOut(*section);
    } catch (const reproduce::Stopped &) {
        progress("");
    }
    if (const int signal = m_signals.received(); signal != 0) {
        const char *name = sigabbrev_np(signal);
        m_terminal.err.printLine("coreo: interrupted by SIG" + std::string(name ? name : "?") + ": " +
                                 counted(m_judged.size(), "article") + " of " + grouped(sections.size()) + " judged");
        return 128 + signal;
    }
    writeReport();
    if (m_notWritten)
        return static_cast<int>(ExitCode::OutputNotWritten);
    const bool pass = m_judged.size() == sections.size() &&
                      std::all_of(m_judged.begin(), m_judged.end(),
                                  [](const JudgedSection &section) { return allPass(section.claims); });
    return static_cast<int>(pass ? ExitCode::Ok : ExitCode::TaskNotOk);
}

} // namespace

int reproduceVerb(std::vector<std::string> arguments, Terminal &terminal)
{
    std::string folder = kDefaultFolder, what;
    RunSpec base;
    (void)takeValue(arguments, "--out", folder);
    const bool chosen = takeValue(arguments, "--backend", base.backend);
    const bool named = takeValue(arguments, "--python", base.python);
    takeRest(std::move(arguments), {{"which article (s1, s2, s3, s4 or all)", &what}}, {"--out", "--backend", "--python", "--help"});
    const std::vector<std::string> backends{"native", "python"};
    if (chosen && std::find(backends.begin(), backends.end(), base.backend) == backends.end())
        throw BadArguments({{"backend", unknownId("backend", base.backend, backends)}});
    if (named && !base.onPython())
        throw BadArguments({{"python", Text(coreoText("only the back end python has an interpreter: add --backend python"))}});
    const std::vector<const Section *> wanted = wantedSections(what);
    return Reproducer(terminal, makeOutputFolder(folder, "claims.json"), base).run(wanted);
}

} // namespace coreo
