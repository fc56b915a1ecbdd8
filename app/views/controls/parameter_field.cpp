#include "views/controls/parameter_field.h"

#include "session/core_text.h"
#include "views/controls/log_slider.h"
#include "views/controls/plain_text.h"
#include "views/controls/problem_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace coreo {

namespace {

constexpr int kEditorWidth = 86;
/// A linear slider of a share or a factor has this many stops.
constexpr int kRealStops = 200;

/// 1, 2, 5, 10, 20, ... of a unit: the stops of a slider over durations. Units: nanoseconds.
std::int64_t durationStop(int stop)
{
    constexpr std::array<int, 3> kMantissas{1, 2, 5};
    std::int64_t value = kMantissas[static_cast<std::size_t>(stop % 3)];
    for (int i = 0; i < stop / 3; ++i)
        value *= 10;
    return value;
}

int nearestDurationStop(double nanoseconds)
{
    const double decades = std::log10(std::max(nanoseconds, 1.0));
    int best = 0;
    for (int stop = static_cast<int>(decades) * 3; stop < static_cast<int>(decades) * 3 + 4; ++stop) {
        if (std::abs(std::log10(static_cast<double>(durationStop(stop))) - decades) <
            std::abs(std::log10(static_cast<double>(durationStop(best))) - decades))
            best = stop;
    }
    return best;
}

} // namespace

ParameterField::ParameterField(const Parameter &declaration, QWidget *parent)
    : QWidget(parent), m_declaration(declaration), m_problem(new ProblemLabel(this))
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (declaration.kind != Parameter::Kind::Flag) {
        m_label = new QLabel(translated(declaration.label), this);
        m_label->setTextFormat(Qt::PlainText);
    }
    switch (declaration.kind) {
    case Parameter::Kind::Flag: buildFlag(*row); break;
    case Parameter::Kind::Choice: buildChoice(*row); break;
    case Parameter::Kind::Integer: buildInteger(*row); break;
    case Parameter::Kind::Real: buildReal(*row); break;
    case Parameter::Kind::Duration: buildDuration(*row); break;
    case Parameter::Kind::File: buildFile(*row); break;
    case Parameter::Kind::IntegerList:
    case Parameter::Kind::DurationRange:
    case Parameter::Kind::DurationList:
    case Parameter::Kind::Name:
    case Parameter::Kind::Size: buildLine(*row); break;
    }
    m_column->addLayout(row);
    m_column->addWidget(m_problem);
    setValue(declaration.fallback);
}

void ParameterField::name(QWidget *editor)
{
    editor->setAccessibleName(translated(m_declaration.label));
    QString tip = translated(m_declaration.tip);
    if (!m_declaration.fallback.empty())
        tip += (tip.isEmpty() ? QString() : QStringLiteral("\n")) +
               tr("Default: %1").arg(QString::fromStdString(m_declaration.fallback));
    editor->setToolTip(plainToolTip(tip));
    if (m_label && !m_label->buddy())
        m_label->setBuddy(editor);
}

void ParameterField::buildFlag(QBoxLayout &row)
{
    auto *box = new QCheckBox(translated(m_declaration.label), this);
    name(box);
    row.addWidget(box, 1);
    m_read = [box] { return std::string(box->isChecked() ? "true" : "false"); };
    m_write = [box](const std::string &text) {
        bool on = false;
        box->setChecked(parse::flag(text, on) && on);
    };
    connect(box, &QCheckBox::toggled, this, &ParameterField::edited);
}

void ParameterField::buildChoice(QBoxLayout &row)
{
    auto *combo = new QComboBox(this);
    for (const std::string &choice : m_declaration.choices)
        combo->addItem(translated(choice), QString::fromStdString(choice));
    name(combo);
    row.addWidget(m_label, 1);
    row.addWidget(combo, 1);
    m_read = [combo] { return combo->currentData().toString().toStdString(); };
    m_write = [combo](const std::string &text) {
        combo->setCurrentIndex(std::max(0, combo->findData(QString::fromStdString(text))));
    };
    connect(combo, &QComboBox::currentIndexChanged, this, &ParameterField::edited);
}

void ParameterField::buildInteger(QBoxLayout &row)
{
    const double highest = std::numeric_limits<int>::max();
    if (m_declaration.maximum > highest) {
        buildLine(row);
        return;
    }
    auto *spin = new QSpinBox(this);
    spin->setRange(static_cast<int>(m_declaration.minimum), static_cast<int>(m_declaration.maximum));
    spin->setGroupSeparatorShown(true);
    spin->setAlignment(Qt::AlignRight);
    spin->setAccelerated(true);
    spin->setFixedWidth(kEditorWidth);
    name(spin);
    row.addWidget(m_label, 1);
    row.addWidget(spin);
    m_read = [spin] { return std::to_string(spin->value()); };
    m_write = [spin](const std::string &text) {
        std::uint64_t number = 0;
        if (parse::integer(text, number) && number <= static_cast<std::uint64_t>(std::numeric_limits<int>::max()))
            spin->setValue(static_cast<int>(number));
    };
    connect(spin, &QSpinBox::valueChanged, this, &ParameterField::edited);
}

void ParameterField::buildReal(QBoxLayout &row)
{
    auto *spin = new QDoubleSpinBox(this);
    spin->setDecimals(2);
    spin->setSingleStep(0.05);
    spin->setRange(m_declaration.minimum, std::min(m_declaration.maximum, 1e9));
    spin->setAlignment(Qt::AlignRight);
    spin->setFixedWidth(kEditorWidth);
    name(spin);
    row.addWidget(m_label, 1);
    m_read = [spin] { return QString::number(spin->value(), 'g', 12).toStdString(); };
    m_write = [spin](const std::string &text) {
        double number = 0;
        if (parse::real(text, number))
            spin->setValue(number);
    };
    if (m_declaration.maximum - m_declaration.minimum <= 100) {
        auto *slider = new LogSlider(LogSlider::Scale::Linear, this);
        slider->setRange(0, kRealStops);
        name(slider);
        const double low = m_declaration.minimum;
        const double step = (m_declaration.maximum - low) / kRealStops;
        row.addWidget(slider, 1);
        connect(slider, &QSlider::valueChanged, spin,
                [spin, low, step](int stop) { spin->setValue(low + stop * step); });
        connect(spin, &QDoubleSpinBox::valueChanged, slider, [slider, low, step](double value) {
            const QSignalBlocker quiet(slider);
            slider->setValue(static_cast<int>(std::lround((value - low) / step)));
        });
    }
    row.addWidget(spin);
    connect(spin, &QDoubleSpinBox::valueChanged, this, &ParameterField::edited);
}

void ParameterField::buildDuration(QBoxLayout &row)
{
    auto *line = new QLineEdit(this);
    line->setAlignment(Qt::AlignRight);
    line->setFixedWidth(kEditorWidth);
    name(line);
    auto *slider = new LogSlider(LogSlider::Scale::Linear, this);
    constexpr double kLongest = 1e10;
    slider->setRange(nearestDurationStop(std::max(m_declaration.minimum, 1e3)),
                     nearestDurationStop(std::min(m_declaration.maximum, kLongest)));
    name(slider);
    row.addWidget(m_label, 1);
    row.addWidget(slider, 1);
    row.addWidget(line);
    const auto follow = [line, slider] {
        Time time{};
        if (parse::duration(line->text().trimmed().toStdString(), time)) {
            const QSignalBlocker quiet(slider);
            slider->setValue(nearestDurationStop(static_cast<double>(time.count())));
        }
    };
    m_read = [line] { return line->text().trimmed().toStdString(); };
    m_write = [line, follow](const std::string &text) {
        line->setText(QString::fromStdString(text));
        follow();
    };
    connect(slider, &QSlider::valueChanged, this, [this, line](int stop) {
        line->setText(QString::fromStdString(formatDuration(Time(durationStop(stop)))));
        emit edited();
    });
    connect(line, &QLineEdit::textEdited, this, [this, follow] {
        follow();
        emit edited();
    });
}

bool ParameterField::needsLine() const
{
    using Kind = Parameter::Kind;
    return m_declaration.kind == Kind::IntegerList || m_declaration.kind == Kind::DurationList ||
           m_declaration.kind == Kind::File;
}

void ParameterField::buildLine(QBoxLayout &row)
{
    auto *line = new QLineEdit(this);
    name(line);
    if (needsLine())
        m_column->addWidget(m_label); // a list of several entries is longer than what is left beside a label
    else
        row.addWidget(m_label, 1);
    row.addWidget(line, 2);
    m_read = [line] { return line->text().trimmed().toStdString(); };
    m_write = [line](const std::string &text) {
        line->setText(QString::fromStdString(text));
        line->setCursorPosition(0);
    };
    connect(line, &QLineEdit::textEdited, this, &ParameterField::edited);
}

void ParameterField::buildFile(QBoxLayout &row)
{
    buildLine(row);
    auto *choose = new QToolButton(this);
    choose->setText(QStringLiteral("\u2026"));
    choose->setToolTip(tr("Choose a file"));
    choose->setAccessibleName(tr("Choose a file: %1").arg(translated(m_declaration.label)));
    row.addWidget(choose);
    connect(choose, &QToolButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(window(), translated(m_declaration.label));
        if (path.isEmpty())
            return;
        m_write(path.toStdString());
        emit edited();
    });
}

std::string ParameterField::value() const
{
    return m_read();
}

void ParameterField::setValue(const std::string &value)
{
    const QSignalBlocker quiet(this);
    m_write(value);
}

std::vector<QWidget *> ParameterField::editors() const
{
    std::vector<QWidget *> out;
    for (int i = 0; i < m_column->count(); ++i) {
        const QLayout *row = m_column->itemAt(i)->layout();
        for (int at = 0; row && at < row->count(); ++at) {
            QWidget *widget = row->itemAt(at)->widget();
            if (widget && (widget->focusPolicy() & Qt::TabFocus) != 0)
                out.push_back(widget);
        }
    }
    return out;
}

void ParameterField::setProblem(const QString &sentence)
{
    m_problem->setProblem(sentence);
}

void ParameterField::setTheme(const Theme &theme)
{
    if (m_label) {
        QPalette palette = m_label->palette();
        palette.setColor(QPalette::WindowText, theme.color(Role::SecondaryText));
        m_label->setPalette(palette);
    }
    m_problem->setTheme(theme);
}

} // namespace coreo
