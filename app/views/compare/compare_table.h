#pragma once

#include "theme/theme.h"
#include "views/compare/compare_rows.h"

#include <QTableWidget>

namespace coreo {

/// The table of differences between two runs. The better value of a row is bold and marked, never by colour alone.
/// Threads: the GUI thread.
class CompareTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit CompareTable(QWidget *parent = nullptr);

    void setRows(const std::vector<CompareRow> &rows);
    void setTheme(const Theme &theme);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void colour();

    Theme m_theme = Theme::light();
    std::vector<CompareRow> m_rows;
};

} // namespace coreo
