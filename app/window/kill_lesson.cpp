#include "window/kill_lesson.h"

#include "session/backend.h"
#include "session/catalogue.h"
#include "session/core_text.h"
#include "session/file_writer.h"
#include "views/chart_card.h"
#include "views/kills/kill_chart.h"
#include "views/kills/kill_sentence.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace coreo {

namespace {

constexpr QSize kSize(1080, 820);
constexpr double kPictureWidth = 1080, kPictureRow = 240;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RunSpec killBatch(const std::string &strategy, const std::string &backend)
{
    RunSpec spec;
    spec.strategy = strategy;
    spec.workload = "synthetic";
    // They only wait: four workers are as good on a machine of two cores.
    spec.workloadParameters = {{"mean", "120ms"}, {"io", "1"}, {"cv", "0.4"}};
    spec.tasks = 24;
    spec.workers = 4;
    spec.executor = "processes";
    spec.seed = 7;
    spec.fault = "kill@7";
    return onBackend(spec, backend);
}

KillLesson::KillLesson(Setup setup, Settings &settings, QWidget *parent)
    : QDialog(parent), m_setup(std::move(setup)), m_settings(settings), m_controller(m_setup.machine)
{
    setWindowTitle(tr("The same kill, three ways"));
    setAccessibleName(windowTitle());
    build();
    connect(&m_controller, &RunController::started, this, &KillLesson::runStarted);
    connect(&m_controller, &RunController::advanced, this, &KillLesson::runAdvanced);
    connect(&m_controller, &RunController::finished, this, &KillLesson::runFinished);
    connect(&m_controller, &RunController::failed, this, [this](const Text &why) {
        if (m_next > 0)
            m_rows[m_next - 1]->sentence->setText(translated(why));
    });
    resize(parent ? kSize.boundedTo(parent->screen()->availableSize()) : kSize);
}

KillLesson::~KillLesson()
{
    m_controller.disconnect(this);
    for (const auto &row : m_rows)
        row->card->setInput(nullptr, nullptr, nullptr);
}

void KillLesson::build()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("One batch of 24 short waits on four workers. Task 7 kills the process that runs it, as a "
                                    "crash or the system's memory killer would. What becomes of the rest?"), this));
    if (m_setup.hasPython) {
        addRow(killBatch("pool_map", "python"));
        addRow(killBatch("executor_map", "python"));
    } else {
        column->addWidget(plainLabel(tr("No python3 was found on PATH, so only the native engine is shown. Install one, or name one "
                                        "as the interpreter of CPython."), this));
    }
    addRow(killBatch("pool_map", "native"));
    m_state = plainLabel({}, this);
    m_state->setAccessibleName(tr("State"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_again = buttons->addButton(tr("&Run again"), QDialogButtonBox::ActionRole);
    m_export = buttons->addButton(tr("&Export\u2026"), QDialogButtonBox::ActionRole);
    connect(m_again, &QPushButton::clicked, this, &KillLesson::run);
    connect(m_export, &QPushButton::clicked, this, &KillLesson::askExport);
    connect(buttons, &QDialogButtonBox::rejected, this, &KillLesson::reject);
    column->addWidget(m_state);
    column->addWidget(buttons);
    showState();
}

void KillLesson::addRow(const RunSpec &spec)
{
    auto row = std::make_unique<Row>();
    row->spec = spec;
    if (spec.onPython()) {
        row->spec.python = m_setup.python;
        row->spec.startMethod = m_setup.startMethod;
    }
    row->name = strategyName(spec.strategy) + QStringLiteral(" \u00B7 ") +
                (spec.onPython() ? QStringLiteral("CPython") : tr("native"));
    auto chart = std::make_unique<KillChart>(row->name);
    row->chart = chart.get();
    row->card = new ChartCard(std::move(chart), row->name, m_view, this);
    row->card->setTheme(m_setup.theme);
    row->card->setMinimumHeight(128);
    row->card->offerNothing();
    row->sentence = plainLabel({}, this);
    row->sentence->setAccessibleName(row->name);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(4);
    column->addWidget(row->sentence);
    column->addWidget(row->card, 1);
    m_rows.push_back(std::move(row));
}

void KillLesson::run()
{
    if (isRunning())
        return;
    m_stopped = false;
    m_view.reset();
    for (const auto &row : m_rows) {
        row->card->setInput(nullptr, nullptr, nullptr);
        row->run.reset();
        row->sentence->clear();
        row->chart->setReach(Time(0));
    }
    runNext();
}

void KillLesson::runNext()
{
    if (m_stopped || m_next == m_rows.size()) {
        m_next = 0;
        showState();
        emit over();
        return;
    }
    ++m_next;
    showState();
    m_controller.start(m_rows[m_next - 1]->spec);
}

void KillLesson::runStarted()
{
    if (m_next == 0 || !m_controller.run())
        return;
    Row &row = *m_rows[m_next - 1];
    auto run = std::make_unique<RunData>(m_controller.run()->historyPointer());
    row.card->setInput(run.get(), nullptr, nullptr);
    row.run = std::move(run);
}

void KillLesson::runAdvanced()
{
    if (m_next == 0 || !m_rows[m_next - 1]->run)
        return;
    Row &now = *m_rows[m_next - 1];
    now.run->update();
    Time reach{};
    for (const auto &row : m_rows)
        reach = row->run ? std::max(reach, row->run->horizon()) : reach;
    for (const auto &row : m_rows) {
        row->chart->setReach(reach);
        row->card->chartChanged();
    }
}

void KillLesson::runFinished()
{
    if (m_next == 0)
        return;
    runAdvanced();
    Row &row = *m_rows[m_next - 1];
    if (row.run && row.run->over() && row.sentence->text().isEmpty())
        row.sentence->setText(killSentence(*row.run));
    runNext();
}

std::vector<KillRow> KillLesson::rows() const
{
    std::vector<KillRow> out;
    for (const auto &row : m_rows)
        out.push_back({row->run.get(), row->name, row->sentence->text()});
    return out;
}

void KillLesson::showState()
{
    m_state->setText(isRunning() ? tr("Running %1 of %2: %3").arg(m_next).arg(m_rows.size()).arg(m_rows[m_next - 1]->name)
                                 : QString());
    m_again->setEnabled(!isRunning());
    m_export->setEnabled(!isRunning() && std::any_of(m_rows.begin(), m_rows.end(), [](const auto &row) { return row->run != nullptr; }));
}

void KillLesson::exportTo(const QString &path) const
{
    const QSizeF size(kPictureWidth, 40 + kPictureRow * static_cast<double>(m_rows.size()));
    const PictureFormat format = pictureFormatOf(path).value_or(PictureFormat::Png);
    constexpr double kScale = 2;
    writeFile(path, renderPicture(killsDrawing(windowTitle(), rows(), size, m_setup.theme), kScale, format));
}

void KillLesson::askExport()
{
    const QString start = QDir(m_settings.text("export/folder", QDir::homePath())).filePath(QStringLiteral("kill.png"));
    QString path = QFileDialog::getSaveFileName(this, tr("Export"), start, tr("Pictures (*.png *.svg *.pdf)"));
    if (path.isEmpty())
        return;
    if (!pictureFormatOf(path))
        path += QStringLiteral(".png");
    try {
        exportTo(path);
        m_settings.setText("export/folder", QFileInfo(path).absolutePath());
        m_state->setText(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    } catch (const Failure &failure) {
        QMessageBox box(QMessageBox::Warning, tr("Export"), translated(failure.text()), QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
}

void KillLesson::reject()
{
    m_stopped = true;
    m_controller.cancel();
    QDialog::reject();
}

} // namespace coreo
