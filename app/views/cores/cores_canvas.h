#pragma once

#include "views/cores/cores_page.h"

namespace coreo {

/// The page's chart with its header.
class CoresPage::Canvas : public QWidget
{
public:
    explicit Canvas(CoresPage &page);

    [[nodiscard]] ChartInput input() const;
    CoresChart chart;
    Theme theme = Theme::light();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF card() const { return QRectF(rect()); }

    CoresPage &m_page;
};

} // namespace coreo
