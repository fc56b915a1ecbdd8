#pragma once

#include "session/run_data.h"
#include "theme/theme.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace coreo {

/// One of the numbers above the charts, for the run and, after "Run and compare", for the second one.
struct NumberFigure
{
    struct Column
    {
        QString value;
        QString remark;
        Role role = Role::Text;
        QString shortRemark{}; ///< where the remark has no room; empty = the remark is shortened
    };
    QString title;
    Column run;
    Column compare; ///< an empty value = there is no second run
};

/// Wall time, speed-up, first result, waiting for delivery, overtakes: of a finished run its summary's, of a running
/// one what is known so far. `run` may be null: each figure then says what it will be. `names` are what both runs are
/// called beside each other.
/// Threads: a pure function of what the runs hold.
std::vector<NumberFigure> numberFigures(const RunData *run, const RunData *compare, const QString &runName = {},
                                        const QString &compareName = {});

/// One number as a card; every device gets the same picture.
void paintNumberCard(QPainter &painter, const QRectF &rect, const NumberFigure &figure, const Theme &theme);

/// Units: device independent pixels.
inline constexpr int kNumberCardHeight = 74;

} // namespace coreo
