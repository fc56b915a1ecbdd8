#include "window/window_command.h"

#include "export/data.h"
#include "session/file_writer.h"
#include "window/main_window.h"
#include "window/signal_watch.h"
#include "window/start_up.h"
#include "window/timing.h"

#include <QBuffer>
#include <QFile>
#include <QTimer>

#include <cstdio>

namespace coreo {

namespace {

/// The tiles need a few readings before they show anything.
constexpr int kBeforePictureMs = 400;
constexpr QSize kPictureSize(1440, 960);

void writeOut(const std::string &path, const QByteArray &bytes)
{
    if (path == "-")
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    else
        writeFile(QFile::decodeName(path.c_str()), bytes);
}

/// What the command line wants done after the run, and whether the program ends then.
class Errand : public QObject
{
public:
    Errand(const WindowArguments &arguments, MainWindow &window) : m_arguments(arguments), m_window(window) {}

    void begin()
    {
        connect(&m_window.controller(), &RunController::failed, this, [this](const Text &why) {
            m_exit = static_cast<int>(ExitCode::Environment);
            std::fprintf(stderr, "coreographer: %s\n", why.english().c_str());
        });
        connect(&m_window.controller(), &RunController::finished, this, [this] { runEnded(); });
        if (m_arguments.start)
            start();
        else if (quitsAtEnd())
            later();
    }
    [[nodiscard]] int exitCode() const { return m_exit; }

private:
    [[nodiscard]] bool quitsAtEnd() const { return m_arguments.hidden || !m_arguments.screenshot.empty(); }

    void start()
    {
        m_window.startRun();
        if (m_window.controller().isRunning() || m_window.failure().isEmpty())
            return;
        m_exit = static_cast<int>(ExitCode::Environment);
        std::fprintf(stderr, "coreographer: %s\n", qPrintable(m_window.failure()));
        finish();
    }

    void runEnded()
    {
        const RunData *run = m_window.controller().newest();
        if (m_done || !run || !run->summary())
            return finish();
        m_done = true;
        if (m_exit == 0 && !run->summary()->allOk())
            m_exit = static_cast<int>(ExitCode::TaskNotOk);
        tryTo([&] { writeFiles(*run); });
        finish();
    }

    void writeFiles(const RunData &run)
    {
        const RunOptions &options = m_arguments.run;
        if (options.save)
            m_window.saveFile(QFile::decodeName(options.save->c_str()));
        const std::pair<const std::optional<std::string> &, const char *> outputs[] = {
            {options.json, "json"}, {options.csv, "csv"}, {options.trace, "chrome-trace"}};
        for (const auto &[path, format] : outputs) {
            if (path)
                writeOut(*path, renderData(run, QLatin1String(format)));
        }
    }

    void finish()
    {
        if (quitsAtEnd())
            later();
    }

    void later()
    {
        QTimer::singleShot(kBeforePictureMs, this, [this] {
            if (!m_arguments.screenshot.empty())
                tryTo([this] { takePicture(); });
            m_window.endNow();
        });
    }

    void takePicture()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        m_window.grab().save(&buffer, "PNG");
        writeFile(QFile::decodeName(m_arguments.screenshot.c_str()), bytes);
    }

    template<class Does>
    void tryTo(const Does &does)
    {
        try {
            does();
        } catch (const Failure &failure) {
            m_exit = complain(failure);
        }
    }

    const WindowArguments &m_arguments;
    MainWindow &m_window;
    int m_exit = 0;
    bool m_done = false;
};

void present(MainWindow &window, const WindowArguments &arguments)
{
    if (arguments.theme == "light")
        window.setThemeChoice(ThemeChoice::Light);
    else if (arguments.theme == "dark")
        window.setThemeChoice(ThemeChoice::Dark);
    if (arguments.size) {
        const QSize size(arguments.size->first, arguments.size->second);
        window.setMinimumSize(window.minimumSize().boundedTo(size));
        window.resize(size);
    } else if (!arguments.screenshot.empty()) {
        window.resize(kPictureSize); // whatever the screen's size is
    }
    // A picture needs the layout of a shown window, which nobody has to see.
    if (arguments.hidden)
        window.setAttribute(Qt::WA_DontShowOnScreen);
    if (!arguments.hidden || !arguments.screenshot.empty())
        window.show();
}

} // namespace

int windowCommand(const WindowArguments &arguments, Machine machine, int &argc, char **argv)
{
    prepareEnvironment(false);
    SignalWatch signalWatch;
    WindowTiming timing;
    NoRuntimeFolder starting;
    QApplication application(argc, argv);
    starting.over();
    setUpApplication(application);
    const bool forgets = arguments.hidden || !arguments.screenshot.empty();
    const std::unique_ptr<Settings> settings =
        forgets ? std::make_unique<Settings>() : std::make_unique<Settings>(Settings::userFile());
    if (!settings->kept())
        std::fprintf(stderr,
                     "coreographer: settings and recent files are not kept, because %s cannot be written. Everything else works.\n",
                     qPrintable(Settings::userFile()));
    MainWindow window(std::move(machine), *settings);
    timing.watch(window);
    window.setUnattended(forgets);
    if (arguments.run.specGiven) {
        window.setSpec(arguments.run.spec);
        if (!arguments.specFromFile)
            window.trustSpec();
    }
    if (!arguments.file.empty())
        window.showRun(QFile::decodeName(arguments.file.c_str()));
    int signalled = 0;
    QObject::connect(&signalWatch, &SignalWatch::received, &window, [&](int number) {
        signalled = number;
        window.endNow();
    });
    signalWatch.watch();
    QObject::connect(&window, &MainWindow::ended, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    present(window, arguments);
    Errand errand(arguments, window);
    QTimer::singleShot(0, &errand, [&errand] { errand.begin(); });
    application.exec();
    if (arguments.run.timing)
        writeOut(*arguments.run.timing, timing.json());
    return signalled != 0 ? 128 + signalled : errand.exitCode();
}

} // namespace coreo
