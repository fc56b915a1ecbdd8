#include "views/order/printed_order.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace coreo {

QString printedOrder(const std::vector<TaskId> &delivered, std::size_t total,
                     const std::function<bool(const QString &)> &fits)
{
    const auto text = [&](std::size_t count) {
        QStringList numbers;
        for (std::size_t i = 0; i < count; ++i)
            numbers << QString::number(delivered[i].value);
        const QString line = numbers.join(u' ');
        if (count == total)
            return line;
        const auto left = static_cast<int>(total - count); // not inside translate(): lupdate would not see the text
        return line + u' ' + QCoreApplication::translate("PrintedOrder", "… and %Ln more", nullptr, left);
    };
    // The longest that fits; texts grow with their count but for the last, which needs no ellipsis.
    const std::size_t most = std::min<std::size_t>(delivered.size(), 500);
    if (most == total && most > 0 && fits(text(most)))
        return text(most);
    std::size_t low = 0, high = most;
    // From the short end: hundreds of numbers take long to measure, and a few fill a line.
    for (std::size_t count = 1; count <= most; count *= 2) {
        if (!fits(text(count))) {
            high = count - 1;
            break;
        }
        low = count;
    }
    while (low < high) {
        const std::size_t middle = (low + high + 1) / 2;
        if (fits(text(middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return low == 0 ? QString() : text(low);
}

} // namespace coreo
