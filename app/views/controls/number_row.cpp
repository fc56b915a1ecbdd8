#include "views/controls/number_row.h"

#include "views/controls/plain_text.h"
#include "views/controls/problem_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace coreo {

NumberRow::NumberRow(const QString &label, LogSlider::Scale scale, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_slider(new LogSlider(scale, this))
    , m_spin(new QSpinBox(this))
    , m_note(new NoteLabel(this))
    , m_problem(new ProblemLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_spin);
    m_spin->setGroupSeparatorShown(true);
    m_spin->setAlignment(Qt::AlignRight);
    m_spin->setAccelerated(true);
    m_spin->setFixedWidth(98);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_label, 0, 0, 1, 2);
    layout->addWidget(m_slider, 1, 0);
    layout->addWidget(m_spin, 1, 1);
    layout->addWidget(m_note, 2, 0, 1, 2);
    layout->addWidget(m_problem, 3, 0, 1, 2);

    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        const QSignalBlocker quiet(m_spin);
        m_spin->setValue(value);
        emit edited(value);
    });
    connect(m_slider, &QSlider::sliderReleased, this, &NumberRow::editEnded);
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(value);
        emit edited(value);
    });
    connect(m_spin, &QSpinBox::editingFinished, this, &NumberRow::editEnded);
}

void NumberRow::setAccessible(const QString &name, const QString &toolTip)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_spin)}) {
        widget->setAccessibleName(name);
        widget->setToolTip(plainToolTip(toolTip));
    }
}

void NumberRow::setLabel(const QString &label)
{
    m_label->setText(label);
}

void NumberRow::setRange(int low, int sliderHigh, int spinHigh)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietSpin(m_spin);
    m_spin->setRange(low, spinHigh);
    m_slider->setRange(low, sliderHigh);
    m_slider->setValue(m_spin->value());
}

void NumberRow::setLowestText(const QString &text)
{
    m_spin->setSpecialValueText(text);
}

void NumberRow::setProblem(const QString &sentence)
{
    m_problem->setProblem(sentence);
}

void NumberRow::setOffBecause(const QString &reason)
{
    m_slider->setEnabled(reason.isEmpty());
    m_spin->setEnabled(reason.isEmpty());
    m_label->setEnabled(reason.isEmpty());
    m_note->setNote(reason);
}

void NumberRow::setTheme(const Theme &theme)
{
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, theme.color(Role::SecondaryText));
    m_label->setPalette(palette);
    m_note->setTheme(theme);
    m_problem->setTheme(theme);
}

int NumberRow::value() const
{
    return m_spin->value();
}

void NumberRow::setValue(int value)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietSpin(m_spin);
    m_spin->setValue(value);
    m_slider->setValue(value);
}

} // namespace coreo
