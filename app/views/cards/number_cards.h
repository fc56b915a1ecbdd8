#pragma once

#include "views/cards/figures.h"

#include <QWidget>

#include <vector>

namespace coreo {

class NumberCard;

/// The row of numbers above the charts.
/// Threads: the GUI thread.
class NumberCards : public QWidget
{
    Q_OBJECT

public:
    explicit NumberCards(QWidget *parent = nullptr);

    void setFigures(const std::vector<NumberFigure> &figures);
    void setTheme(const Theme &theme);

private:
    std::vector<NumberCard *> m_cards;
    Theme m_theme;
};

/// One number with its title and remark.
class NumberCard : public QWidget
{
    Q_OBJECT

public:
    explicit NumberCard(QWidget *parent = nullptr);

    void setFigure(const NumberFigure &figure);
    void setTheme(const Theme &theme);
    [[nodiscard]] const NumberFigure &figure() const { return m_figure; }

    QSize sizeHint() const override { return {180, kNumberCardHeight}; }
    QSize minimumSizeHint() const override { return {90, kNumberCardHeight}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NumberFigure m_figure;
    Theme m_theme;
};

} // namespace coreo
