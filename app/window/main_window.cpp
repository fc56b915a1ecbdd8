#include "window/main_window.h"

#include "session/core_text.h"
#include "session/own_cost.h"
#include "views/cards/number_cards.h"
#include "views/code/code_page.h"
#include "views/compare/compare_table.h"
#include "views/controls/experiment_panel.h"
#include "views/cores/cores_page.h"
#include "views/lesson/lesson_panel.h"
#include "views/tasks/tasks_view.h"
#include "window/chart_area.h"
#include "window/cost_line.h"
#include "window/notice_strip.h"
#include "window/worker_menu.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace coreo {

namespace {

constexpr QSize kDefaultSize(1440, 960);
constexpr QSize kLeastSize(1024, 700);
/// Below this not all charts have room beside each other.
constexpr QSize kRoomForAll(1200, 800);
constexpr int kToldMs = 8000;

} // namespace

MainWindow::MainWindow(Machine machine, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_trust(settings)
    , m_catalogue(makeCatalogue())
    , m_feed(std::make_unique<CoreFeed>(machine))
    , m_sampler(std::make_unique<CoreSampler>(*m_feed))
    , m_controller(std::make_unique<RunController>(std::move(machine)))
    , m_viewState(std::make_unique<ViewState>())
    , m_ownCost(std::make_unique<OwnCost>())
    , m_theme(Theme::light())
    , m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    setObjectName(QStringLiteral("MainWindow"));
    setAcceptDrops(true);
    setMinimumSize(kLeastSize);
    resize(kDefaultSize.boundedTo(screen()->availableSize()));
    buildLayout();
    offerFailures();
    buildMenus();
    connectSession();
    connectPanel();
    const int choice = m_settings.number("theme", static_cast<int>(ThemeChoice::System));
    setThemeChoice(choice >= 0 && choice <= 2 ? static_cast<ThemeChoice>(choice) : ThemeChoice::System);
    m_feed->setWindowSeconds(m_settings.number("coreSeconds", m_feed->windowSeconds()));
    restoreLayout();
    setSpec(exampleSpec());
    runStarted();
    showStatus();
    updateTitle();
    updateWatching();
}

MainWindow::~MainWindow()
{
    // Charts look at the runs: they go before the controller that owns them.
    m_charts->setInput(nullptr, nullptr, nullptr);
    m_tasks->setInput(nullptr);
    m_coresPage->setRun(nullptr);
    delete takeCentralWidget();
}

void MainWindow::buildLayout()
{
    auto *centre = new QWidget(this);
    auto *columns = new QHBoxLayout(centre);
    columns->setContentsMargins(Theme::kGap, Theme::kGap, Theme::kGap, 4);
    columns->setSpacing(Theme::kGap);
    m_panel = new ExperimentPanel(m_catalogue, m_controller->machine(), centre);
    columns->addWidget(m_panel);
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::kGap);
    columns->addLayout(right, 1);
    m_numbers = new NumberCards(centre);
    m_told = new NoticeStrip(centre);
    m_told->setAccessibleName(tr("What happened"));
    m_warning = new NoticeStrip(centre);
    m_warning->setAccessibleName(tr("Warnings"));
    m_lesson = new LessonPanel(true, centre);
    m_charts = new ChartArea(*m_viewState, centre);
    right->addWidget(m_numbers);
    right->addWidget(m_told);
    right->addWidget(m_warning);
    right->addWidget(m_lesson);
    right->addWidget(m_charts, 1);
    setCentralWidget(centre);

    m_coresPage = new CoresPage(centre);
    m_coresPage->setFeed(m_feed.get());
    m_charts->setFilledPage(QStringLiteral("cores"), m_coresPage);
    connect(m_coresPage, &CoresPage::restoreAsked, m_charts, &ChartArea::restore);
    m_tasks = new TasksView(*m_viewState, centre);
    m_tasks->setAccessibleName(tr("Tasks"));
    m_charts->addPage(QStringLiteral("tasks"), tr("Tasks"), m_tasks);
    m_code = new CodePage(centre);
    m_code->setAccessibleName(tr("Code"));
    m_charts->addPage(QStringLiteral("code"), tr("Code"), m_code);
    m_differences = new CompareTable(centre);
    m_differences->setAccessibleName(tr("Differences"));
    m_charts->addPage(QStringLiteral("compare"), tr("Differences"), m_differences);
    m_charts->setPageVisible(QStringLiteral("compare"), false);

    menuBar()->setCornerWidget(m_charts->wideTabs(), Qt::TopRightCorner);
    m_status = new QLabel(this);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(Theme::kGap, 0, 0, 2);
    // What does not fit beside the cost is cut, rather than the window made wider.
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    statusBar()->addWidget(m_status, 1);
    m_costLine = new CostLine(this);
    m_costLine->hide();
    statusBar()->addPermanentWidget(m_costLine);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &MainWindow::escape);
}

void MainWindow::connectSession()
{
    connect(m_controller.get(), &RunController::started, this, &MainWindow::runStarted);
    connect(m_controller.get(), &RunController::advanced, this, &MainWindow::runAdvanced);
    connect(m_controller.get(), &RunController::finished, this, &MainWindow::runFinished);
    connect(m_controller.get(), &RunController::failed, this, &MainWindow::runFailed);
    connect(m_feed.get(), &CoreFeed::sampled, this, &MainWindow::coresSampled);
    connect(m_feed.get(), &CoreFeed::windowChanged, this, [this] {
        m_settings.setNumber("coreSeconds", m_feed->windowSeconds());
        m_charts->refreshCores();
    });
    connect(m_charts, &ChartArea::exampleAsked, this, &MainWindow::runExample);
    connect(m_charts, &ChartArea::exportAsked, this, &MainWindow::showExport);
    connect(m_charts, &ChartArea::copyAsked, this, &MainWindow::copyChart);
    connect(m_charts, &ChartArea::filledChanged, this, [this] {
        const bool filled = !m_charts->filled().isEmpty();
        m_panel->setVisible(!filled);
        m_numbers->setVisible(!filled);
        showNotices();
        showLesson();
        updateActions();
    });
    connect(m_lesson, &LessonPanel::hideAsked, this, [this] { m_actions["lesson"]->trigger(); });
}

/// The failure lesson: what can be done to a worker stands in the timeline's context menu and, for the keyboard, behind a
/// button that is there while a run is.
void MainWindow::offerFailures()
{
    ChartCard *card = m_charts->card(QStringLiteral("timeline-workers"));
    m_workers = new WorkerMenu(*m_controller, this);
    connect(m_workers, &WorkerMenu::told, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence, kToldMs); });
    connect(card, &ChartCard::menuOpening, this, [this](QMenu &menu, const Hit &over) {
        if (!m_controller->isRunning() || over.worker.isNone())
            return;
        menu.addSeparator();
        m_workers->addLane(menu, over.worker.value);
    });
    m_workerButton = new QToolButton(card);
    m_workerButton->setText(tr("Fail a worker"));
    m_workerButton->setAccessibleName(tr("Fail a worker"));
    m_workerButton->setToolTip(tr("Kill, crash or stop a worker, and see what becomes of its task"));
    m_workerButton->setPopupMode(QToolButton::InstantPopup);
    m_workerButton->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_workerButton);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_workers->addAll(*menu);
    });
    m_workerButton->setMenu(menu);
    card->addHeaderWidget(m_workerButton);
    m_workerButton->hide();
}

void MainWindow::connectPanel()
{
    connect(m_panel, &ExperimentPanel::edited, this, &MainWindow::edited);
    connect(m_panel, &ExperimentPanel::editEnded, this, [this] { m_edits.endStep(); });
    RunBox &box = m_panel->runBox();
    connect(&box, &RunBox::runAsked, this, &MainWindow::startRun);
    connect(&box, &RunBox::cancelAsked, this, &MainWindow::cancelRun);
    connect(&box, &RunBox::compareAsked, this, &MainWindow::startComparison);
    connect(&box, &RunBox::bothAsked, this, &MainWindow::startOnBoth);
    connect(&box, &RunBox::exportAsked, this, [this] { showExport(QStringLiteral("all")); });
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_themeChoice = choice;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_systemIsDark);
    m_theme = dark ? Theme::dark() : Theme::light();
    applyTheme();
}

void MainWindow::applyTheme()
{
    QApplication::setPalette(m_theme.palette());
    QApplication::setFont(m_theme.base());
    m_panel->setTheme(m_theme);
    m_numbers->setTheme(m_theme);
    m_told->setTheme(m_theme);
    m_warning->setTheme(m_theme);
    m_charts->setTheme(m_theme);
    m_coresPage->setTheme(m_theme);
    m_differences->setTheme(m_theme);
    m_tasks->setTheme(m_theme);
    m_code->setTheme(m_theme);
    m_lesson->setTheme(m_theme);
    m_costLine->setTheme(m_theme);
    QPalette palette = m_status->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Role::SecondaryText));
    m_status->setPalette(palette);
    updateActions();
}

void MainWindow::restoreLayout()
{
    const QByteArray geometry = m_settings.bytes("geometry");
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const QByteArray sizes = m_settings.bytes("splitters");
    if (!sizes.isEmpty())
        m_charts->setSizes(sizes);
}

void MainWindow::rememberLayout()
{
    m_settings.setBytes("geometry", saveGeometry());
    m_settings.setBytes("splitters", m_charts->sizes());
}

void MainWindow::updateWatching()
{
    const bool watched = isVisible() && !isMinimized();
    m_controller->setWatched(watched);
    m_sampler->setWatched(watched);
    m_ownCost->setRunning(watched && m_controller->isRunning());
}

bool MainWindow::event(QEvent *event)
{
    // All widgets of a window are painted while it handles one UpdateRequest.
    const bool frame = event->type() == QEvent::UpdateRequest;
    if (frame)
        m_ownCost->frameBegins();
    const bool done = QMainWindow::event(event);
    if (frame)
        m_ownCost->frameEnds();
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange: updateWatching(); break;
    default: break;
    }
    return done;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_charts->setCompact(width() < kRoomForAll.width() || height() < kRoomForAll.height());
    showLesson();
}

void MainWindow::escape()
{
    if (!m_charts->filled().isEmpty())
        m_charts->restore();
    else if (m_controller->isRunning())
        cancelRun();
    else if (isFullScreen())
        showNormal();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_controller->isRunning() && !m_closing) {
        QMessageBox question(QMessageBox::Question, tr("Coreographer"), tr("A run is going on."), QMessageBox::NoButton,
                             this);
        question.setTextFormat(Qt::PlainText);
        question.setInformativeText(tr("Closing stops it; what it has delivered so far is lost."));
        const QAbstractButton *stop = question.addButton(tr("Stop and close"), QMessageBox::AcceptRole);
        question.setDefaultButton(question.addButton(tr("Keep running"), QMessageBox::RejectRole));
        question.exec();
        if (question.clickedButton() != stop) {
            event->ignore();
            return;
        }
    }
    rememberLayout();
    event->accept();
    endNow();
}

void MainWindow::endNow()
{
    m_closing = true;
    if (m_controller->isRunning()) {
        hide();
        cancelRun();
        return; // runFinished() goes on
    }
    emit ended();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(urls.first().toLocalFile());
}

} // namespace coreo
