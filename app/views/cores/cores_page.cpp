#include "views/cores/cores_page.h"

#include "views/cores/cores_canvas.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace coreo {

namespace {

constexpr std::array<int, 4> kWindows{30, 60, 300, 0}; ///< seconds; 0 = the whole run

QString upTime(qint64 total)
{
    const QLocale locale;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const QString clock = QStringLiteral("%1:%2:%3").arg(two(total / 3600 % 24), two(total / 60 % 60), two(total % 60));
    const auto days = static_cast<int>(total / 86400);
    return days == 0 ? clock : CoresPage::tr("%Ln day(s) %1", nullptr, days).arg(clock);
}

} // namespace

CoresPage::CoresPage(QWidget *parent) : QWidget(parent), m_canvas(new Canvas(*this))
{
    setAccessibleName(tr("Cores"));
    makeControls();
}

CoresPage::~CoresPage() = default;

void CoresPage::makeControls()
{
    auto *top = new QHBoxLayout;
    m_modes = new QButtonGroup(this);
    const std::array<QString, 3> modes{tr("Per core"), tr("Heat map"), tr("Overall")};
    for (int i = 0; i < 3; ++i) {
        auto *button = new QToolButton(this);
        button->setText(modes[static_cast<std::size_t>(i)]);
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setFocusPolicy(Qt::StrongFocus);
        m_modes->addButton(button, i);
        top->addWidget(button);
    }
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { setMode(static_cast<CoresMode>(id)); });
    top->addStretch();
    auto *label = new QLabel(tr("&Window"), this);
    label->setTextFormat(Qt::PlainText);
    m_window = new QComboBox(this);
    for (const int window : kWindows)
        m_window->addItem(window == 0 ? tr("Whole run") : tr("%Ln s", nullptr, window), window);
    m_window->setCurrentIndex(1);
    label->setBuddy(m_window);
    connect(m_window, &QComboBox::currentIndexChanged, this, &CoresPage::chooseWindow);
    top->addWidget(label);
    top->addWidget(m_window);

    auto *figures = new QGridLayout;
    figures->setHorizontalSpacing(28);
    figures->setVerticalSpacing(0);
    const std::array<QString, kFigures> names{tr("Utilisation"), tr("Packages"), tr("Cores"), tr("Logical processors"),
                                              tr("Processes"), tr("Threads"), tr("Up time")};
    for (int i = 0; i < kFigures; ++i) {
        m_names[i] = new QLabel(names[static_cast<std::size_t>(i)], this);
        m_values[i] = new QLabel(this);
        for (QLabel *text : {m_names[i], m_values[i]})
            text->setTextFormat(Qt::PlainText);
        m_values[i]->setAccessibleName(names[static_cast<std::size_t>(i)]);
        figures->addWidget(m_names[i], 0, i);
        figures->addWidget(m_values[i], 1, i);
    }
    figures->setColumnStretch(kFigures, 1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::kGap);
    for (QLayout *line : {static_cast<QLayout *>(top), static_cast<QLayout *>(figures)})
        line->setContentsMargins(Theme::kGap, 0, Theme::kGap, 0); // as what stands within the card
    all->addLayout(top);
    all->addWidget(m_canvas, 1);
    all->addLayout(figures);
    setTheme(Theme::light());
    showFigures();
}

void CoresPage::setFeed(CoreFeed *feed)
{
    if (m_feed)
        m_feed->disconnect(this);
    m_feed = feed;
    if (m_feed) {
        connect(m_feed, &CoreFeed::sampled, this, &CoresPage::refresh);
        connect(m_feed, &CoreFeed::windowChanged, this, &CoresPage::refresh);
        connect(m_feed, &QObject::destroyed, this, [this] { m_feed = nullptr; });
        if (!m_canvas->chart.wholeRun())
            m_window->setCurrentIndex(m_window->findData(m_feed->windowSeconds()));
    }
    refresh();
}

void CoresPage::setRun(const RunData *run, const RunData *compare)
{
    m_run = run;
    m_compare = compare;
    refresh();
}

void CoresPage::showWholeRun(bool whole)
{
    if (whole != m_canvas->chart.wholeRun())
        m_window->setCurrentIndex(m_window->findData(whole ? 0 : m_feed ? m_feed->windowSeconds() : kWindows[1]));
}

void CoresPage::setTheme(const Theme &theme)
{
    m_canvas->theme = theme;
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::WindowText, theme.color(Role::SecondaryText));
    for (int i = 0; i < kFigures; ++i) {
        m_names[i]->setFont(theme.axis());
        m_names[i]->setPalette(quiet);
        m_values[i]->setFont(theme.number());
    }
    showMode();
    m_canvas->update();
}

/// The chosen mode's button in the accent colour: Fusion's pressed look alone is hard to see, most of all in the dark.
void CoresPage::showMode()
{
    const QColor accent = m_canvas->theme.color(Role::Running);
    for (QAbstractButton *button : m_modes->buttons()) {
        QPalette colours = m_canvas->theme.palette();
        if (button->isChecked()) {
            colours.setColor(QPalette::Button, accent);
            colours.setColor(QPalette::ButtonText, onColor(accent));
        }
        button->setPalette(colours);
    }
}

void CoresPage::setFigures(const SystemFigures &figures)
{
    m_system = figures;
    m_systemKnown = true;
    showFigures();
}

void CoresPage::setMode(CoresMode mode)
{
    const bool changed = mode != m_canvas->chart.mode();
    m_canvas->chart.setMode(mode);
    m_modes->button(static_cast<int>(mode))->setChecked(true);
    showMode();
    m_canvas->update();
    if (changed)
        emit modeChanged(mode);
}

CoresMode CoresPage::mode() const
{
    return m_canvas->chart.mode();
}

void CoresPage::chooseWindow(int index)
{
    if (index < 0)
        return;
    const int window = m_window->itemData(index).toInt();
    m_canvas->chart.setWholeRun(window == 0);
    if (window > 0 && m_feed)
        m_feed->setWindowSeconds(window);
    m_canvas->update();
}

void CoresPage::refresh()
{
    if (!isVisible())
        return;
    showFigures();
    m_canvas->update();
}

void CoresPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showFigures();
}

void CoresPage::setFigure(Figure figure, const QString &value)
{
    if (m_values[figure]->text() != value)
        m_values[figure]->setText(value);
    m_values[figure]->setVisible(!value.isEmpty());
    m_names[figure]->setVisible(!value.isEmpty());
}

void CoresPage::showFigures()
{
    const QLocale locale;
    const std::optional<double> busy = m_canvas->chart.meanBusy(m_canvas->input());
    setFigure(Utilisation, busy ? tr("%1 %").arg(locale.toString(std::lround(*busy * 100))) : QString());
    const Machine *machine = m_canvas->chart.machine(m_canvas->input());
    setFigure(Packages, machine ? locale.toString(machine->packages) : QString());
    setFigure(PhysicalCores, machine ? locale.toString(machine->physicalCores) : QString());
    setFigure(LogicalProcessors, machine ? locale.toString(machine->cpus()) : QString());
    setFigure(Processes, m_systemKnown ? locale.toString(m_system.processes) : QString());
    setFigure(Threads, m_systemKnown ? locale.toString(m_system.threads) : QString());
    setFigure(UpTime, m_systemKnown ? upTime(m_system.upSeconds) : QString());
}

void CoresPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit restoreAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace coreo
