#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace coreo {

/// The parts a colour plays, whatever the theme (LOOK, palette). Colour is never the only mark.
enum class Role {
    Window, Card, Border, Grid, Text, SecondaryText,
    Running,   ///< a running task, user time, the accent
    Kernel,    ///< kernel time, painted over user time
    Waiting,   ///< finished, waiting for delivery: hatched
    WaitingOutline,
    WaitingText,
    Delivered, ///< tick
    DeliveredText,
    Blocker,   ///< holds others back, or failed (then with a cross)
    Sleeping,  ///< a wait that holds no core: hollow bar
    Queued,    ///< thin line
    Cancelled, ///< dashed outline
};
inline constexpr int kRoles = static_cast<int>(Role::Cancelled) + 1;

/// Colours and type of one look: a value that is handed to whoever paints.
/// Units: points for fonts, device independent pixels for lengths.
class Theme
{
public:
    static Theme light();
    static Theme dark();
    static Theme print(); ///< light, on white without card borders: for exports and paper
    /// The same look on no ground at all (neither window nor card is filled): for transparent exports.
    [[nodiscard]] Theme transparent() const;

    [[nodiscard]] QColor color(Role role) const { return m_colors[static_cast<int>(role)]; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isTransparent() const { return m_transparent; }
    /// Whether cards stand out from the window and get a frame; not on paper.
    [[nodiscard]] bool framesCards() const { return color(Role::Window) != color(Role::Card); }
    [[nodiscard]] QPalette palette() const; ///< for Qt's own controls, so that Fusion follows

    // Type is the same in every look.
    [[nodiscard]] static QFont base();      ///< 9.5 pt
    [[nodiscard]] static QFont cardTitle(); ///< 10.5 pt bold
    [[nodiscard]] static QFont number();    ///< 16 pt bold
    [[nodiscard]] static QFont axis();      ///< 8.5 pt

    static constexpr int kGap = 12;
    static constexpr int kRadius = 8;

private:
    QColor m_colors[kRoles];
    bool m_dark = false;
    bool m_transparent = false;
};

/// The contrast ratio of two opaque colours, 1 to 21.
/// Source: WCAG 2.1, relative luminance.
double contrast(const QColor &a, const QColor &b);
/// White or near-black: whichever reads better on `ground`.
QColor onColor(const QColor &ground);

} // namespace coreo
