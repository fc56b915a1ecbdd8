#include "models/task_model.h"
#include "models/task_text.h"
#include "support/made_runs.h"
#include "views/tasks/tasks_chart.h"
#include "views/tasks/tasks_view.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace coreo {

namespace {

using namespace std::chrono_literals;
using test::makeRun;
using test::MadeRun;

QString cell(const TaskModel &model, int row, int column)
{
    return model.index(row, column).data().toString().replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

MadeRun four()
{
    MadeRun made;
    made.tasks = 4;
    made.workers = 2;
    made.durations = {60ms, 20ms, 25ms, 10ms};
    return made;
}

} // namespace

TEST(TaskModel, showsTheRecords)
{
    MadeRun made = four();
    made.failing = {3};
    RunData run(makeRun(made));
    run.update();
    TaskModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRun(&run);
    ASSERT_EQ(model.rowCount(), 4);
    ASSERT_EQ(model.columnCount(), 13);
    EXPECT_EQ(cell(model, 1, TaskModel::Task).toStdString(), "1");
    EXPECT_EQ(cell(model, 1, TaskModel::State).toStdString(), "delivered");
    EXPECT_EQ(cell(model, 1, TaskModel::Worker).toStdString(), "1");
    EXPECT_EQ(cell(model, 1, TaskModel::Duration).toStdString(), "20 ms");
    EXPECT_EQ(cell(model, 1, TaskModel::Waited).toStdString(), "40 ms");
    EXPECT_EQ(cell(model, 1, TaskModel::Result).toStdString(), "1");
    EXPECT_EQ(cell(model, 3, TaskModel::State).toStdString(), "failed");
    EXPECT_EQ(cell(model, 3, TaskModel::Result).toStdString(), "") << "a failed task has none";
    EXPECT_TRUE(model.index(1, TaskModel::Duration).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    EXPECT_TRUE(model.index(1, TaskModel::State).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    for (int column = 0; column < TaskModel::kColumns; ++column)
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

TEST(TaskModel, sortsWithoutLosingTheSelection)
{
    RunData run(makeRun(four()));
    run.update();
    TaskModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRun(&run);
    const QPersistentModelIndex second(model.index(1, TaskModel::State));
    model.sort(TaskModel::Duration, Qt::DescendingOrder);
    std::vector<std::uint32_t> order;
    for (int row = 0; row < 4; ++row)
        order.push_back(model.taskAt(row).value);
    EXPECT_EQ(order, (std::vector<std::uint32_t>{0, 2, 1, 3}));
    EXPECT_EQ(second.row(), 2) << "task 1 stands there now";
    for (std::uint32_t task = 0; task < 4; ++task)
        EXPECT_EQ(model.taskAt(model.rowOf(TaskId(task))), TaskId(task));
    model.sort(TaskModel::Task, Qt::AscendingOrder);
    EXPECT_EQ(second.row(), 1);
    EXPECT_EQ(model.rowOf(TaskId(4)), -1);
    EXPECT_EQ(model.rowOf(TaskId()), -1);
}

TEST(TaskModel, growsWithTheRunAndKeepsItsRows)
{
    MadeRun made = four();
    made.until = 30ms;
    auto history = makeRun(made);
    RunData run(history);
    run.update();
    TaskModel model;
    model.setRun(&run);
    EXPECT_EQ(cell(model, 0, TaskModel::State).toStdString(), "running");
    EXPECT_EQ(cell(model, 1, TaskModel::State).toStdString(), "waiting for delivery");
    EXPECT_EQ(cell(model, 3, TaskModel::State).toStdString(), "queued");
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.refresh();
    EXPECT_EQ(changed.count(), 0) << "nothing new";
    history->lane(0).spans.push({Time(0), 60ms, 0, TaskId(0u), 0, SpanKind::Compute, Span::makeFlags(true, true, TaskState::Ok)});
    history->lane(0).idle();
    run.update();
    model.refresh();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(reset.count(), 0) << "a selection survives";
    EXPECT_EQ(cell(model, 0, TaskModel::State).toStdString(), "on its way");
}

TEST(TaskModel, saysOfAnEndedRunThatNothingWaitsAnyMore)
{
    MadeRun made = four();
    made.until = 30ms;
    made.cancelled = true;
    RunData run(makeRun(made));
    run.update();
    TaskModel model;
    model.setRun(&run);
    ASSERT_TRUE(isTime(run.table().received(TaskId(1))));
    EXPECT_EQ(cell(model, 1, TaskModel::State).toStdString(), "not delivered");
}

TEST(TasksView, sharesItsSelectionWithTheCharts)
{
    RunData run(makeRun(four()));
    run.update();
    ViewState state;
    TasksView view(state);
    view.resize(900, 300);
    view.setInput(&run);
    view.show();
    EXPECT_EQ(view.accessibleName().toStdString(), "Tasks");
    state.setSelected(TaskId(2));
    EXPECT_EQ(view.currentIndex().row(), 2);
    view.sortByColumn(TaskModel::Duration, Qt::AscendingOrder);
    EXPECT_EQ(view.model().taskAt(view.currentIndex().row()), TaskId(2)) << "sorting keeps the task selected";
    EXPECT_EQ(state.selected(), TaskId(2));
    view.setCurrentIndex(view.model().index(0, 0));
    EXPECT_EQ(state.selected(), TaskId(3)) << "the shortest";
    state.setSelected(TaskId());
    EXPECT_FALSE(view.currentIndex().isValid());
    view.setInput(nullptr);
    EXPECT_EQ(view.model().rowCount(), 0);
}

TEST(TaskText, tellsOneTaskAndMany)
{
    RunData run(makeRun(four()));
    run.update();
    const auto plain = [](QString text) { return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString(); };
    EXPECT_EQ(plain(TaskText::toolTip(run, TaskId(1))), "Task 1: delivered\nWorker 1 on CPU 1\nRan 20 ms, from 0 s to 20 ms\n"
                                                        "Delivered at 60 ms\n"
                                                        "Waited 40 ms for its delivery");
    EXPECT_EQ(plain(TaskText::line(run, TaskId(0u))), "Task 0: delivered, ran 60 ms on Worker 0");
    const std::string several = plain(TaskText::toolTip(run, TaskId(0u), TaskId(4)));
    EXPECT_NE(several.find("shortest 10 ms, median 25 ms, longest 60 ms"), std::string::npos) << several;
    const TaskTable::SpanRange spans = run.table().spans(TaskId(1));
    EXPECT_NE(plain(TaskText::toolTip(spans.first, spans.last + 1)).find("from 1 to 2"), std::string::npos);
}

TEST(TasksChart, leavesOutTheLeastTellingColumns)
{
    const std::vector<double> widths(TaskModel::kColumns, 50);
    EXPECT_EQ(columnsThatFit(widths, 2000).size(), 13u);
    EXPECT_EQ(columnsThatFit(widths, 180), (std::vector<int>{TaskModel::Task, TaskModel::State, TaskModel::Duration}));
    EXPECT_TRUE(columnsThatFit(widths, 20).empty());
}

} // namespace coreo
