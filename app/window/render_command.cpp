#include "window/render_command.h"

#include "export/picture.h"
#include "session/catalogue.h"
#include "session/file_writer.h"
#include "session/run_archive.h"
#include "window/start_up.h"

#include <QFile>

namespace coreo {

namespace {

QString nameOf(const Catalogue &catalogue, const RunHistory &history)
{
    const auto *strategy = catalogue.strategy(QString::fromStdString(history.spec.strategy));
    return strategy ? strategy->name : QString();
}

void checkArguments(const WindowArguments &arguments)
{
    Problems problems;
    if (!pageViews().contains(QString::fromStdString(arguments.view)))
        problems.push_back({"view", Text(coreoText("\"%1\" is none of %2"),
                                           {arguments.view, pageViews().join(QStringLiteral(", ")).toStdString()})});
    if (!pictureFormatOf(QString::fromStdString(arguments.out)))
        problems.push_back({"out", Text(coreoText("\"%1\" ends in none of .png, .svg and .pdf"), {arguments.out})});
    if (!problems.empty())
        throw BadArguments(problems);
}

} // namespace

int renderCommand(const WindowArguments &arguments, int &argc, char **argv)
{
    checkArguments(arguments);
    prepareEnvironment(true);
    QApplication application(argc, argv);
    setUpApplication(application);

    const RunData run(openRunFile(QFile::decodeName(arguments.file.c_str())));
    PageInput input;
    input.run = &run;
    input.runName = nameOf(makeCatalogue(), run.history());
    PageStyle style;
    style.view = QString::fromStdString(arguments.view);
    style.size = arguments.size ? QSizeF(arguments.size->first, arguments.size->second) : defaultPageSize(style.view);
    style.theme = arguments.theme == "dark" ? Theme::dark() : Theme::light();
    const QString out = QFile::decodeName(arguments.out.c_str());
    writeFile(out, renderPicture(input, style, arguments.scale, *pictureFormatOf(out)));
    return static_cast<int>(ExitCode::Ok);
}

} // namespace coreo
