#include "window/render_command.h"

#include "export/picture.h"
#include "session/file_writer.h"
#include "session/run_archive.h"
#include "session/run_name.h"
#include "window/start_up.h"

#include <QFile>

#include <optional>

namespace coreo {

namespace {

void checkArguments(const WindowArguments &arguments)
{
    Problems problems;
    if (!pageViews().contains(QString::fromStdString(arguments.view)))
        problems.push_back({"view", Text(coreoText("\"%1\" is none of %2"),
                                           {arguments.view, pageViews().join(QStringLiteral(", ")).toStdString()})});
    if (!pictureFormatOf(QString::fromStdString(arguments.out)))
        problems.push_back({"out", Text(coreoText("\"%1\" ends in none of .png, .svg and .pdf"), {arguments.out})});
    const QSize least = smallestPageSize(QString::fromStdString(arguments.view));
    if (arguments.size && (arguments.size->first < least.width() || arguments.size->second < least.height()))
        problems.push_back({"size", Text(coreoText("%1x%2 is too small for the view %3, which needs at least %4x%5"),
                                         {std::to_string(arguments.size->first),
                                          std::to_string(arguments.size->second), arguments.view,
                                          std::to_string(least.width()), std::to_string(least.height())})});
    if (!problems.empty())
        throw BadArguments(problems);
}

} // namespace

int renderCommand(const WindowArguments &arguments, int &argc, char **argv)
{
    checkArguments(arguments);
    prepareEnvironment(true);
    NoRuntimeFolder starting;
    QApplication application(argc, argv);
    starting.over();
    setUpApplication(application);

    const RunData run(openRunFile(QFile::decodeName(arguments.file.c_str())));
    std::optional<RunData> compare;
    PageInput input;
    input.run = &run;
    if (!arguments.compare.empty()) {
        compare.emplace(openRunFile(QFile::decodeName(arguments.compare.c_str())));
        input.compare = &*compare;
        input.compareName = runName(compare->history(), &run.history());
    }
    input.runName = runName(run.history(), compare ? &compare->history() : nullptr);
    PageStyle style;
    style.view = QString::fromStdString(arguments.view);
    style.size = arguments.size ? QSizeF(arguments.size->first, arguments.size->second) : defaultPageSize(style.view);
    style.theme = arguments.theme == "dark" ? Theme::dark() : Theme::light();
    const QString out = QFile::decodeName(arguments.out.c_str());
    writeFile(out, renderPicture(input, style, arguments.scale, *pictureFormatOf(out)));
    return static_cast<int>(ExitCode::Ok);
}

} // namespace coreo
