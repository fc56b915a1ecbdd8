#include "views/controls/number_row.h"

#include "views/controls/plain_text.h"
#include "views/controls/problem_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace coreo {

namespace {

/// The digits of a number as typed, without what groups them; empty where it is none.
QString digitsOf(QString text, const QLocale &locale)
{
    text.remove(locale.groupSeparator());
    text.remove(u'\u00A0').remove(u'\u202F').remove(u' ');
    const bool number = !text.isEmpty() && text.size() <= 18
                        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return number ? text : QString();
}

/// Lets numbers outside its range be typed, so that they can be refused with a reason: QSpinBox swallows the key.
class TolerantSpinBox : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;
    [[nodiscard]] QLineEdit *editor() const { return lineEdit(); }

protected:
    QValidator::State validate(QString &text, int &position) const override
    {
        const QValidator::State state = QSpinBox::validate(text, position);
        return state == QValidator::Invalid && !digitsOf(text, locale()).isEmpty() ? QValidator::Intermediate : state;
    }
};

} // namespace

NumberRow::NumberRow(const QString &label, LogSlider::Scale scale, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_slider(new LogSlider(scale, this))
    , m_spin(new TolerantSpinBox(this))
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
        m_value = value;
        m_refused.clear();
        showProblem();
        emit edited(value);
    });
    connect(m_slider, &QSlider::sliderReleased, this, &NumberRow::editEnded);
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) {
        if (value == m_value)
            return; // Return tells the old value again
        m_value = value;
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(value);
        m_refused.clear();
        showProblem();
        emit edited(value);
    });
    connect(static_cast<TolerantSpinBox *>(m_spin)->editor(), &QLineEdit::textEdited, this, &NumberRow::typed);
    connect(m_spin, &QSpinBox::editingFinished, this, [this] {
        // What was typed on the way to a refused number was not meant either.
        if (m_beforeTyping && !m_refused.isEmpty() && *m_beforeTyping != m_spin->value()) {
            setValue(*m_beforeTyping);
            emit edited(*m_beforeTyping);
        }
        m_beforeTyping.reset();
        emit editEnded();
    });
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
    m_value = m_spin->value();
}

void NumberRow::setLowestText(const QString &text)
{
    m_spin->setSpecialValueText(text);
}

void NumberRow::setProblem(const QString &sentence)
{
    m_told = sentence;
    showProblem();
}

void NumberRow::typed(const QString &text)
{
    if (!m_beforeTyping)
        m_beforeTyping = m_spin->value(); // the spin box takes the text in after this
    const QLocale locale = m_spin->locale();
    const QString digits = digitsOf(text, locale);
    const qlonglong number = digits.toLongLong();
    const bool refused = !digits.isEmpty() && (number < m_spin->minimum() || number > m_spin->maximum());
    m_refused = refused ? tr("%1 is not from %2 to %3.")
                              .arg(locale.toString(number), locale.toString(m_spin->minimum()),
                                   locale.toString(m_spin->maximum()))
                        : QString();
    showProblem();
}

void NumberRow::showProblem()
{
    m_problem->setProblem(m_refused.isEmpty() ? m_told : m_refused);
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
    m_value = m_spin->value();
}

} // namespace coreo
