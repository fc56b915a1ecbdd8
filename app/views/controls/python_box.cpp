#include "views/controls/python_box.h"

#include "session/run_name.h"
#include "views/controls/plain_text.h"
#include "views/controls/problem_label.h"

#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace coreo {

namespace {

constexpr std::size_t kMostNamed = 3; ///< further interpreters stand in the tool tip

} // namespace

QString PythonBox::nameOf(const Interpreter &found)
{
    const QString name = found.program == QFileInfo(found.path).fileName()
                             ? found.path
                             : QStringLiteral("%1 (%2)").arg(found.path, found.program);
    return found.freeThreaded ? tr("%1, free-threaded").arg(name) : name;
}

PythonBox::PythonBox(QWidget *parent)
    : QWidget(parent), m_interpreter(new QLineEdit(this)), m_startMethod(new QComboBox(this)), m_hint(new NoteLabel(this)),
      m_own(new NoteLabel(this)), m_interpreterProblem(new ProblemLabel(this)), m_startMethodProblem(new ProblemLabel(this))
{
    build();
    setInterpreters(interpretersOnPath());
    connect(m_interpreter, &QLineEdit::textEdited, this, [this] {
        showHint();
        emit edited(QStringLiteral("python"));
    });
    connect(m_startMethod, &QComboBox::currentIndexChanged, this, [this] { emit edited(QStringLiteral("start-method")); });
}

void PythonBox::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_own);
    auto *label = new QLabel(tr("Interpreter"), this);
    label->setBuddy(m_interpreter);
    m_interpreter->setAccessibleName(tr("Interpreter"));
    m_interpreter->setPlaceholderText(tr("python3 on PATH"));
    m_interpreter->setToolTip(plainToolTip(tr("The Python that runs the batch: a path, or a name that is looked for on PATH.")));
    auto *browse = new QToolButton(this);
    browse->setText(QStringLiteral("\u2026"));
    browse->setToolTip(tr("Choose an interpreter"));
    browse->setAccessibleName(tr("Browse for an interpreter"));
    connect(browse, &QToolButton::clicked, this, &PythonBox::browse);
    auto *row = new QHBoxLayout;
    row->addWidget(m_interpreter, 1);
    row->addWidget(browse);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_interpreterProblem);
    auto *methodLabel = new QLabel(tr("Start method"), this);
    methodLabel->setBuddy(m_startMethod);
    for (const char *method : {"fork", "spawn", "forkserver"})
        m_startMethod->addItem(QLatin1String(method), QLatin1String(method));
    m_startMethod->setToolTip(plainToolTip(
        tr("How it starts its workers: as copies of itself, anew, or as copies of a small server.")));
    m_startMethod->setAccessibleName(tr("Start method"));
    auto *method = new QHBoxLayout;
    method->addWidget(methodLabel, 1);
    method->addWidget(m_startMethod);
    column->addLayout(method);
    column->addWidget(m_startMethodProblem);
    m_labels = {label, methodLabel};
}

void PythonBox::setInterpreters(std::vector<Interpreter> found)
{
    m_found = std::move(found);
    QStringList paths;
    for (const Interpreter &interpreter : m_found)
        paths << interpreter.path;
    delete m_interpreter->completer();
    m_interpreter->setCompleter(new QCompleter(paths, m_interpreter));
    showHint();
}

void PythonBox::setFacts(const PythonFacts &facts, const std::string &asked)
{
    if (facts.known())
        m_facts[QFile::decodeName(asked.c_str())] = facts;
    showHint();
}

/// What the chosen one has said of itself, else what PATH offers.
QString PythonBox::hint() const
{
    const QString asked = m_interpreter->text().trimmed();
    if (const auto known = m_facts.find(asked); known != m_facts.end())
        return interpreterText(known->second) + QLatin1Char('\n') + QFile::decodeName(known->second.path.c_str());
    if (!asked.isEmpty() || m_found.empty())
        return {};
    QStringList names;
    for (std::size_t i = 0; i < std::min(kMostNamed, m_found.size()); ++i)
        names << nameOf(m_found[i]);
    if (m_found.size() > kMostNamed)
        names << QStringLiteral("\u2026");
    return tr("On PATH: %1").arg(names.join(QStringLiteral(", ")));
}

void PythonBox::showHint()
{
    m_hint->setNote(hint());
    QStringList all;
    for (const Interpreter &found : m_found)
        all << nameOf(found);
    m_hint->setToolTip(plainToolTip(all.join(QLatin1Char('\n'))));
    const QString asked = m_interpreter->text().trimmed();
    QString problem = m_problem;
    if (problem.isEmpty() && asked.isEmpty() && m_found.empty())
        problem = tr("No python3 was found on PATH: give the path of one.");
    else if (problem.isEmpty() && asked.contains(QLatin1Char('/')) && !QFileInfo(asked).isExecutable())
        problem = tr("There is no program of this name.");
    m_interpreterProblem->setProblem(problem);
}

void PythonBox::setSpec(const RunSpec &spec)
{
    const QSignalBlocker quiet(this);
    const QString interpreter = QFile::decodeName(spec.python.c_str());
    if (m_interpreter->text().trimmed() != interpreter)
        m_interpreter->setText(interpreter);
    m_startMethod->setCurrentIndex(m_startMethod->findData(QString::fromStdString(spec.startMethod)));
    m_own->setNote(spec.workload == "python" ? tr("A function of yours runs on CPython only: it is switched on.") : QString());
    showHint();
}

void PythonBox::readInto(RunSpec &spec) const
{
    spec.python = QFile::encodeName(m_interpreter->text().trimmed()).toStdString();
    if (m_startMethod->currentIndex() >= 0)
        spec.startMethod = m_startMethod->currentData().toString().toStdString();
}

void PythonBox::setProblems(const QString &interpreter, const QString &startMethod)
{
    m_problem = interpreter;
    m_startMethodProblem->setProblem(startMethod);
    showHint();
}

void PythonBox::browse()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("Choose an interpreter"), QStringLiteral("/usr/bin"));
    if (path.isEmpty())
        return;
    m_interpreter->setText(path);
    showHint();
    emit edited(QStringLiteral("python"));
}

void PythonBox::setTheme(const Theme &theme)
{
    for (QLabel *label : m_labels) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.color(Role::SecondaryText));
        label->setPalette(palette);
    }
    m_hint->setTheme(theme);
    m_own->setTheme(theme);
    m_interpreterProblem->setTheme(theme);
    m_startMethodProblem->setTheme(theme);
}

} // namespace coreo
