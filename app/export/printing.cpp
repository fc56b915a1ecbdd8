#include "export/printing.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace coreo {

namespace {

/// The page is laid out this wide and then fitted to the paper.
constexpr double kLayoutWidth = 1280;

} // namespace

bool printWithDialog(const PageInput &input, QWidget *parent)
{
    QPrinter printer(QPrinter::ScreenResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(captionOf(input).title);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(QCoreApplication::translate("Printing", "Print charts"));
    return dialog.exec() == QDialog::Accepted && printPage(input, printer);
}

bool printPage(const PageInput &input, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QRectF paper = printer.pageLayout().paintRectPixels(printer.resolution());
    PageStyle style;
    style.theme = Theme::print();
    const double scale = paper.width() / kLayoutWidth;
    style.size = QSizeF(kLayoutWidth, paper.height() / scale);
    painter.scale(scale, scale);
    paintPage(painter, input, style);
    return painter.end();
}

} // namespace coreo
