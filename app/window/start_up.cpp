#include "window/start_up.h"

#include "cli/run_options.h"

#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QStyleFactory>
#include <QTranslator>

#include <cstdio>

namespace coreo {

namespace {

/// Exists, and nothing can be made below it.
constexpr const char *kNowhere = "/dev/null";

/// Qt looks for a folder for run-time files and warns where there is none; this program puts nothing there.
void passOn(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set")) && !text.contains(QLatin1String(kNowhere)))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

} // namespace

void prepareEnvironment(bool withoutDisplay)
{
    qInstallMessageHandler(passOn);
    // Without a session bus Qt's accessibility starts dbus-launch and a daemon that outlives the program.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    if (withoutDisplay) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return;
    }
    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
                         !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    if (!display)
        throw Failure(
            ExitCode::Environment,
            {coreoText("There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it on a desktop, set "
                        "QT_QPA_PLATFORM=offscreen for --screenshot, or use coreo or coreographer render.")});
}

NoRuntimeFolder::NoRuntimeFolder() : m_temporary(qgetenv("TMPDIR"))
{
    qputenv("TMPDIR", kNowhere);
}

void NoRuntimeFolder::over()
{
    if (!m_active)
        return;
    m_active = false;
    if (m_temporary.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", m_temporary);
}

void setUpApplication(QApplication &application)
{
    QCoreApplication::setApplicationName(QStringLiteral("coreographer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COREO_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.coreographer.Coreographer"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/coreographer.svg")));
    const auto install = [&application](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English needs its file too: it holds the plural forms.
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/translations/coreographer_en.qm")))
        QCoreApplication::installTranslator(english);
    install(QStringLiteral("coreographer"), QStringLiteral(":/translations"));
}

int complain(const Failure &failure)
{
    if (const auto *bad = dynamic_cast<const BadArguments *>(&failure)) {
        for (const Problem &problem : bad->problems())
            std::fprintf(stderr, "coreographer: %s\n", problemLine(problem).c_str());
        if (failure.code() == ExitCode::Usage)
            std::fputs("Try coreographer --help.\n", stderr);
    } else {
        std::fprintf(stderr, "coreographer: %s\n", failure.what());
    }
    return static_cast<int>(failure.code());
}

} // namespace coreo
