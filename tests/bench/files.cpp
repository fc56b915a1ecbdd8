// What files of a million tasks take: a trace, a CSV, a .coreo saved and opened, beside what Qt takes for the same rows.
// Wall and CPU milliseconds (of the whole process: saving and opening have a second thread), medians over rounds in which ours and the
// peers take turns. The files stay in the folder, for tests/bench/peers/files.py to do the same in Python.
// Usage: bench_files FOLDER OUT.json [ROUNDS]

#include "analysis/summary.h"
#include "formats/format.h"
#include "model/run_spec.h"
#include "platform/clock.h"
#include "record/run_file.h"
#include "record/task_table.h"
#include "support/run_helper.h"

#ifdef COREO_BENCH_QT
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#endif

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

using namespace coreo;

constexpr std::uint32_t kTasks = 1'000'000;

/// A plain file: what making it safe takes (a name of its own, a sync, a rename) is the disk's, not the format's.
class PlainFile final : public Sink
{
public:
    explicit PlainFile(const std::string &path) : m_file(std::fopen(path.c_str(), "wb")) { std::setvbuf(m_file, nullptr, _IONBF, 0); }
    ~PlainFile() override { std::fclose(m_file); }
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;
    void write(std::string_view bytes) override { std::fwrite(bytes.data(), 1, bytes.size(), m_file); }

private:
    std::FILE *m_file;
};

struct Measure
{
    const char *group;
    const char *name;
    double wantedMs; ///< 0 = a peer
    std::string file; ///< what it writes anew; empty = it replaces or reads
    std::function<void()> run;
    std::vector<double> wall, cpu;
};

double processCpu()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

#ifdef COREO_BENCH_QT
void qtCsv(const TaskTable &table, const QString &path)
{
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly);
    QTextStream out(&file);
    const auto time = [](Time at) { return isTime(at) ? QString::number(at.count()) : QString(); };
    out << "id,state,worker,core,submitted,started,finished,received,delivered,attempts,result\n";
    for (std::uint32_t id = 0; id < table.size(); ++id) {
        const TaskTable::Row row = table.row(TaskId(id));
        out << id << ',' << stateName(row.state).data() << ',' << row.worker.value << ',' << row.core.value << ','
            << time(row.submitted) << ',' << time(row.started) << ',' << time(row.finished) << ',' << time(row.received) << ','
            << time(row.delivered) << ',' << row.attempts << ',' << QString::fromStdString(formatResult(table.history().resultKind, row.result))
            << '\n';
    }
}

void qtTrace(const RunHistory &history, const QString &path)
{
    QJsonArray events;
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane) {
        const AppendLog<Span> &spans = history.lane(lane).spans;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const double start = static_cast<double>(spans[i].start.count()) / 1e3;
            const double length = static_cast<double>((spans[i].end - spans[i].start).count()) / 1e3;
            events.append(QJsonObject{{"name", QStringLiteral("task %1").arg(spans[i].task.value)}, {"cat", "compute"}, {"ph", "X"},
                                      {"pid", 1}, {"tid", static_cast<int>(lane + 1)}, {"ts", start}, {"dur", length},
                                      {"args", QJsonObject{{"core", spans[i].core}}}});
        }
    }
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly);
    file.write(QJsonDocument(QJsonObject{{"traceEvents", events}}).toJson(QJsonDocument::Compact));
}
#endif

std::vector<Measure> measures(const std::shared_ptr<RunHistory> &history, const FormatInput &input, const std::string &folder)
{
    const std::string saved = folder + "/run.coreo";
    std::vector<Measure> all;
    all.push_back({"Chrome trace", "ours", 150, folder + "/trace.json", [=] { PlainFile file(folder + "/trace.json"); writeChromeTrace(input, file); }, {}, {}});
    all.push_back({"CSV", "ours", 80, folder + "/tasks.csv", [=] { PlainFile file(folder + "/tasks.csv"); writeCsv(input, file); }, {}, {}});
    all.push_back({"save .coreo", "ours", 1'000, "", [=] { saveRun(*history, saved); }, {}, {}});
    all.push_back({"open .coreo", "ours", 500, "", [=] { (void)openRun(saved); }, {}, {}});
#ifdef COREO_BENCH_QT
    const QString base = QString::fromStdString(folder);
    const TaskTable *const table = &input.table;
    all.push_back({"CSV", "QTextStream", 0, folder + "/qt.csv", [=] { qtCsv(*table, base + "/qt.csv"); }, {}, {}});
    all.push_back({"Chrome trace", "QJsonDocument, without the deliveries", 0, folder + "/qt.json", [=] { qtTrace(*history, base + "/qt.json"); }, {}, {}});
#endif
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_files FOLDER OUT.json [ROUNDS]\n");
        return 2;
    }
    const std::string folder = argv[1];
    const int rounds = argc > 3 ? std::max(1, std::atoi(argv[3])) : 5;
    const RunSpec spec = test::makeSimulated("pool_imap_unordered", "synthetic:mean=1ms", kTasks, 64, 64, "native");
    const auto history = prepare(spec, test::machine());
    run(*history, {});
    TaskTable table(history);
    table.update();
    const Summary summary = summarise(table);
    std::vector<Measure> all = measures(history, {table, summary}, folder);
    for (int round = 0; round < rounds; ++round)
        for (Measure &measure : all) {
            // Emptied instead, ext4 would take it for a file that is replaced and write it to the disk at once (auto_da_alloc).
            if (!measure.file.empty())
                ::unlink(measure.file.c_str());
            ::sync(); // what others wrote is not this one's
            const std::int64_t wall = clock::now();
            const double cpu = processCpu();
            measure.run();
            measure.cpu.push_back(processCpu() - cpu);
            measure.wall.push_back(static_cast<double>(clock::now() - wall) * 1e-6);
        }
    std::ofstream out(argv[2]);
    out << "[";
    for (const Measure &measure : all)
        out << (&measure == all.data() ? "" : ",") << "\n{\"file\": \"" << measure.group << "\", \"name\": \"" << measure.name
            << "\", \"ms\": " << median(measure.wall) << ", \"cpu_ms\": " << median(measure.cpu) << ", \"wanted\": " << measure.wantedMs << "}";
    out << "\n]\n";
    return out.good() ? 0 : 1;
}
