#pragma once

#include "export/page.h"

class QPrinter;
class QWidget;

namespace coreo {

/// Asks for a printer and prints one page with every chart, fitted to the paper. False if the person decided otherwise.
bool printWithDialog(const PageInput &input, QWidget *parent);

/// Prints onto `printer` as it is set up. False if the printer could not start.
bool printPage(const PageInput &input, QPrinter &printer);

} // namespace coreo
