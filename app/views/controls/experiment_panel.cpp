#include "views/controls/experiment_panel.h"

#include "views/card.h"
#include "views/controls/number_row.h"
#include "views/controls/parameter_form.h"
#include "views/controls/plain_text.h"
#include "views/controls/problem_label.h"
#include "views/controls/python_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace coreo {

namespace {

constexpr int kPanelWidth = 276;
constexpr int kMargin = 12;
constexpr int kSliderTasks = 1'000'000;
constexpr int kSliderChunk = 10'000;
constexpr int kFirstVirtualCores = 64;

/// Shortens its text visibly where it has no room: QComboBox cuts it off in the middle of a letter.
class ChoiceBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        painter.setPen(palette().color(QPalette::Text));
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect room
            = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 4);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

} // namespace

ExperimentPanel::ExperimentPanel(Catalogue catalogue, const Machine &machine, QWidget *parent)
    : QWidget(parent), m_catalogue(std::move(catalogue)), m_cpus(std::max(1, static_cast<int>(machine.cpus()))),
      m_usable(static_cast<int>(machine.usableCount())), m_theme(Theme::light()), m_runBox(new RunBox(this))
{
    setFixedWidth(kPanelWidth);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, kMargin, 1, kMargin); // the scroll bar stays within the frame
    outer->setSpacing(8);
    m_title = new QLabel(tr("Experiment"), this);
    m_title->setContentsMargins(kMargin, 0, kMargin, 0);
    outer->addWidget(m_title);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_bodyWidget = new QWidget(scroll);
    auto *column = new QVBoxLayout(m_bodyWidget);
    column->setContentsMargins(kMargin, 0, kMargin, 0);
    column->setSpacing(4);
    buildChoices(*column);
    buildNumbers(*column);
    buildBackends(*column);
    buildMore(*column);
    column->addStretch(1);
    scroll->setWidget(m_bodyWidget);
    // The card is painted below: neither the viewport nor its content may cover it.
    scroll->viewport()->setAutoFillBackground(false);
    m_bodyWidget->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kMargin, 0, kMargin, 0);
    foot->addWidget(m_runBox);
    outer->addLayout(foot);
    connectChoices();
    connectNumbers();
    connectBackends();
}

QComboBox *ExperimentPanel::addCombo(QVBoxLayout &column, const QString &label, const char *where)
{
    auto *text = new QLabel(label, m_bodyWidget);
    auto *combo = new ChoiceBox(m_bodyWidget);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    text->setBuddy(combo);
    m_labels.push_back(text);
    column.addWidget(text);
    column.addWidget(combo);
    addProblem(column, where);
    return combo;
}

void ExperimentPanel::addProblem(QVBoxLayout &column, const char *where)
{
    auto *problem = new ProblemLabel(m_bodyWidget);
    column.addWidget(problem);
    m_problems.emplace(where, problem);
}

void ExperimentPanel::buildChoices(QVBoxLayout &column)
{
    m_scenario = addCombo(column, tr("Scenario"), "scenario");
    m_scenario->addItem(tr("Own settings"), QString());
    for (const Catalogue::Scenario &scenario : m_catalogue.scenarios) {
        m_scenario->addItem(scenario.name, scenario.id);
        m_scenario->setItemData(m_scenario->count() - 1, plainToolTip(scenario.summary), Qt::ToolTipRole);
    }
    column.addSpacing(4);
    m_strategy = addCombo(column, tr("Strategy"), "strategy");
    for (const Catalogue::Strategy &strategy : m_catalogue.strategies) {
        m_strategy->addItem(strategy.name, strategy.id);
        m_strategy->setItemData(m_strategy->count() - 1, plainToolTip(strategy.summary), Qt::ToolTipRole);
    }
    m_strategyForm = new ParameterForm(m_bodyWidget);
    column.addWidget(m_strategyForm);
    column.addSpacing(4);
    m_workload = addCombo(column, tr("Workload"), "workload");
    for (const Catalogue::Workload &workload : m_catalogue.workloads) {
        m_workload->addItem(workload.name, workload.id);
        m_workload->setItemData(m_workload->count() - 1, plainToolTip(workload.summary), Qt::ToolTipRole);
    }
    m_workloadForm = new ParameterForm(m_bodyWidget);
    column.addWidget(m_workloadForm);
    column.addSpacing(6);
}

void ExperimentPanel::buildNumbers(QVBoxLayout &column)
{
    m_tasks = new NumberRow(tr("Tasks"), LogSlider::Scale::Logarithmic, m_bodyWidget);
    m_tasks->setRange(1, kSliderTasks, static_cast<int>(kMaxTasks));
    m_tasks->setAccessible(
        tr("Tasks"), tr("How many tasks the batch has: 1 to 1,000,000 by the slider, up to 10,000,000 by typing."));
    m_workers = new NumberRow(tr("Cores (%1 here)").arg(m_cpus), LogSlider::Scale::Linear, m_bodyWidget);
    m_workers->setRange(1, 2 * m_cpus, static_cast<int>(kMaxWorkers));
    m_workers->setAccessible(tr("Cores"),
                             tr("How many workers share the batch, one for each core: up to twice the machine's cores "
                                "by the slider, up to 1,024 by typing."));
    m_chunk = new NumberRow(tr("Chunk size"), LogSlider::Scale::Logarithmic, m_bodyWidget);
    m_chunk->setRange(0, kSliderChunk, static_cast<int>(kMaxTasks));
    m_chunk->setLowestText(tr("auto"));
    m_chunk->setAccessible(
        tr("Chunk size"),
        tr("How many tasks are handed out together; auto = what the strategy's API does by default."));
    for (NumberRow *row : {m_tasks, m_workers, m_chunk})
        column.addWidget(row);

    column.addSpacing(4);
    m_pin = new QCheckBox(tr("Pin workers to cores"), m_bodyWidget);
    m_pin->setAccessibleName(tr("Pin workers to cores"));
    m_pin->setToolTip(plainToolTip(tr("Each worker stays on one logical processor, physical cores first.")));
    column.addWidget(m_pin);
    addProblem(column, "pin");
}

/// Who runs the batch, if not we ourselves here and now: one of them at most.
void ExperimentPanel::buildBackends(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    m_simulate = new QCheckBox(tr("Simulate"), m_bodyWidget);
    m_simulate->setAccessibleName(tr("Simulate"));
    m_simulate->setToolTip(plainToolTip(
        tr("Runs the same strategy on a virtual machine in virtual time: as many cores as you like, at once.")));
    m_virtualCores = new QSpinBox(m_bodyWidget);
    m_virtualCores->setRange(1, static_cast<int>(kMaxWorkers));
    m_virtualCores->setValue(kFirstVirtualCores);
    m_virtualCores->setAccessibleName(tr("Virtual cores"));
    m_virtualCores->setSuffix(tr(" cores"));
    m_virtualCores->setAlignment(Qt::AlignRight);
    m_virtualCores->setFixedWidth(98);
    row->addWidget(m_simulate, 1);
    row->addWidget(m_virtualCores);
    column.addLayout(row);
    addProblem(column, "cores");
    m_cpython = new QCheckBox(QStringLiteral("CPython"), m_bodyWidget);
    m_cpython->setAccessibleName(QStringLiteral("CPython"));
    m_cpython->setToolTip(plainToolTip(
        tr("Your Python runs the batch with its own API, as the strategy's name says; what truly happened is drawn.")));
    column.addWidget(m_cpython);
    m_python = new PythonBox(m_bodyWidget);
    m_python->hide();
    column.addWidget(m_python);
}

void ExperimentPanel::buildMore(QVBoxLayout &column)
{
    m_more = new QToolButton(m_bodyWidget);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    column.addWidget(m_more);
    m_moreBox = new QWidget(m_bodyWidget);
    auto *box = new QVBoxLayout(m_moreBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    m_executor = addCombo(*box, tr("Executor"), "executor");
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Seed"), m_moreBox);
    m_labels.push_back(label);
    m_seed = new QLineEdit(m_moreBox);
    m_seed->setAlignment(Qt::AlignRight);
    m_seed->setFixedWidth(98);
    m_seed->setMaxLength(20);
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(plainToolTip(tr("Chooses the random sizes: the same seed makes the same batch.")));
    label->setBuddy(m_seed);
    row->addWidget(label, 1);
    row->addWidget(m_seed);
    box->addLayout(row);
    addProblem(*box, "seed");
    m_lockForm = new ParameterForm(m_moreBox);
    m_lockForm->setParameters({{kSwitchInterval, coreoText("Switch interval"), Parameter::Kind::Duration,
                                formatDuration(kDefaultSwitchInterval), static_cast<double>(kMinSwitchInterval.count()),
                                static_cast<double>(kMaxSwitchInterval.count()), {},
                                coreoText("How long a thread waits for the interpreter lock before it asks for it")}});
    box->addWidget(m_lockForm);
    column.addWidget(m_moreBox);
    m_moreBox->hide();
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_moreBox->setVisible(open);
    });
}

void ExperimentPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_title->setFont(theme.cardTitle());
    for (QLabel *label : m_labels) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.color(Role::SecondaryText));
        label->setPalette(palette);
    }
    for (NumberRow *row : {m_tasks, m_workers, m_chunk})
        row->setTheme(theme);
    m_strategyForm->setTheme(theme);
    m_workloadForm->setTheme(theme);
    m_lockForm->setTheme(theme);
    m_python->setTheme(theme);
    for (const auto &[where, problem] : m_problems)
        problem->setTheme(theme);
    for (QCheckBox *box : {m_pin, m_simulate, m_cpython}) {
        // On a dark card Fusion's empty box would hardly be seen.
        QPalette palette = theme.palette();
        if (theme.isDark())
            palette.setColor(QPalette::Base, theme.color(Role::Border));
        box->setPalette(palette);
    }
    m_runBox->setTheme(theme);
    update();
}

void ExperimentPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCardGround(painter, rect(), m_theme);
}

} // namespace coreo
