#include "views/controls/parameter_form.h"

#include "views/controls/parameter_field.h"

#include <QVBoxLayout>

namespace coreo {

ParameterForm::ParameterForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_theme(Theme::light())
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

void ParameterForm::setParameters(const Parameters &declared)
{
    for (ParameterField *field : m_fields) {
        // The field may be the sender of the signal that led here.
        field->hide();
        m_layout->removeWidget(field);
        field->setParent(nullptr);
        field->deleteLater();
    }
    m_fields.clear();
    for (const Parameter &parameter : declared) {
        auto *field = new ParameterField(parameter, this);
        field->setTheme(m_theme);
        m_layout->addWidget(field);
        m_fields.push_back(field);
        connect(field, &ParameterField::edited, this, [this, field] {
            emit edited(QString::fromStdString(field->declaration().key));
        });
    }
    setVisible(!declared.empty());
}

void ParameterForm::setValues(const ParameterValues &given)
{
    for (ParameterField *field : m_fields) {
        const auto found = given.find(field->declaration().key);
        const std::string &value = found == given.end() ? field->declaration().fallback : found->second;
        if (field->value() != value)
            field->setValue(value);
    }
}

ParameterValues ParameterForm::values() const
{
    ParameterValues out;
    for (const ParameterField *field : m_fields) {
        const std::string value = field->value();
        if (value != field->declaration().fallback)
            out.emplace(field->declaration().key, value);
    }
    return out;
}

void ParameterForm::setProblems(const std::map<std::string, QString> &sentences)
{
    for (ParameterField *field : m_fields) {
        const auto found = sentences.find(field->declaration().key);
        field->setProblem(found == sentences.end() ? QString() : found->second);
    }
}

void ParameterForm::tabAfter(QWidget *before)
{
    for (const ParameterField *field : m_fields) {
        for (QWidget *editor : field->editors()) {
            setTabOrder(before, editor);
            before = editor;
        }
    }
}

void ParameterForm::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (ParameterField *field : m_fields)
        field->setTheme(theme);
}

} // namespace coreo
