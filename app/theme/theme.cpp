#include "theme/theme.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <cmath>

namespace coreo {

namespace {

struct Entry
{
    Role role;
    const char *light;
    const char *dark;
};

/// LOOK, palette: Okabe-Ito hues.
constexpr std::array<Entry, kRoles> kPalette{{
    {Role::Window, "#F3F4F6", "#16181D"},
    {Role::Card, "#FFFFFF", "#1E2127"},
    {Role::Border, "#D5D9E0", "#343A44"},
    {Role::Grid, "#E4E7EC", "#2B3038"},
    {Role::Text, "#1B1F24", "#E6E9EE"},
    {Role::SecondaryText, "#5B6470", "#9AA4B2"},
    {Role::Running, "#0072B2", "#56B4E9"},
    {Role::Kernel, "#00486F", "#B5DDF6"},
    {Role::Waiting, "#E69F00", "#F0B429"},
    {Role::WaitingOutline, "#9A6700", "#F0B429"},
    {Role::WaitingText, "#9A6700", "#F0B429"},
    {Role::Delivered, "#009E73", "#2FC79A"},
    {Role::DeliveredText, "#007A59", "#2FC79A"},
    {Role::Blocker, "#D55E00", "#FF7A3D"},
    {Role::Sleeping, "#2E86C1", "#8FD0F5"},
    {Role::Queued, "#8A94A3", "#7B8696"},
    {Role::Cancelled, "#CC79A7", "#E08FC0"},
}};

/// Noto Sans where it is installed, so that pictures look alike everywhere; the desktop's own font otherwise.
QFont font(double points, QFont::Weight weight)
{
    QFont result;
    result.setFamilies({QStringLiteral("Noto Sans"), QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
    result.setPointSizeF(points);
    result.setWeight(weight);
    return result;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

Theme Theme::light()
{
    Theme theme;
    for (const Entry &entry : kPalette)
        theme.m_colors[static_cast<int>(entry.role)] = QColor(QLatin1String(entry.light));
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    for (const Entry &entry : kPalette)
        theme.m_colors[static_cast<int>(entry.role)] = QColor(QLatin1String(entry.dark));
    theme.m_dark = true;
    return theme;
}

Theme Theme::print()
{
    Theme theme = light();
    theme.m_colors[static_cast<int>(Role::Window)] = theme.color(Role::Card);
    return theme;
}

Theme Theme::transparent() const
{
    Theme theme = *this;
    theme.m_transparent = true;
    theme.m_colors[static_cast<int>(Role::Window)] = theme.color(Role::Card);
    return theme;
}

QPalette Theme::palette() const
{
    const QColor window = color(Role::Window);
    const QColor card = color(Role::Card);
    const QColor text = color(Role::Text);
    const QColor secondary = color(Role::SecondaryText);
    const QColor accent = color(Role::Running);
    const QColor button = m_dark ? color(Role::Grid) : card;

    QPalette palette(button, window);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor ink = group == QPalette::Disabled ? mixed(secondary, window, 0.35) : text;
        palette.setColor(group, QPalette::Window, window);
        palette.setColor(group, QPalette::Base, card);
        palette.setColor(group, QPalette::AlternateBase, mixed(card, window, 0.6));
        palette.setColor(group, QPalette::ToolTipBase, card);
        palette.setColor(group, QPalette::ToolTipText, text);
        palette.setColor(group, QPalette::Button, button);
        palette.setColor(group, QPalette::WindowText, ink);
        palette.setColor(group, QPalette::Text, ink);
        palette.setColor(group, QPalette::ButtonText, ink);
        palette.setColor(group, QPalette::BrightText, color(Role::Blocker));
        palette.setColor(group, QPalette::PlaceholderText, secondary);
        palette.setColor(group, QPalette::Link, accent);
        palette.setColor(group, QPalette::LinkVisited, color(Role::Kernel));
        palette.setColor(group, QPalette::Highlight, group == QPalette::Disabled ? color(Role::Border) : accent);
        palette.setColor(group, QPalette::HighlightedText, group == QPalette::Disabled ? ink : onColor(accent));
        palette.setColor(group, QPalette::Light, m_dark ? mixed(button, text, 0.15) : QColor(Qt::white));
        palette.setColor(group, QPalette::Midlight, mixed(button, color(Role::Border), 0.5));
        palette.setColor(group, QPalette::Mid, color(Role::Border));
        palette.setColor(group, QPalette::Dark, m_dark ? mixed(window, text, 0.25) : mixed(window, text, 0.35));
        palette.setColor(group, QPalette::Shadow, m_dark ? QColor(Qt::black) : mixed(window, text, 0.6));
    }
    return palette;
}

QFont Theme::base()
{
    return font(9.5, QFont::Normal);
}

QFont Theme::cardTitle()
{
    return font(10.5, QFont::Bold);
}

QFont Theme::number()
{
    return font(16, QFont::Bold);
}

QFont Theme::axis()
{
    return font(8.5, QFont::Normal);
}

double contrast(const QColor &a, const QColor &b)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&linear](const QColor &color) {
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor onColor(const QColor &ground)
{
    const QColor white(Qt::white);
    const QColor black(QLatin1String("#111418"));
    return contrast(ground, white) >= contrast(ground, black) ? white : black;
}

} // namespace coreo
