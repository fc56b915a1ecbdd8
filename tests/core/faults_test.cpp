// What attempts that fail are made of: the plan of faults, sentences that are safe to keep, frames that may be
// nonsense.

#include "executors/process_frames.h"
#include "model/fault_plan.h"
#include "platform/failure_text.h"
#include "record/shared_memory.h"
#include "support/run_helper.h"

#include <csignal>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>
#include <unistd.h>

namespace coreo::test {
namespace {

using testing::HasSubstr;

FaultPlan planOf(const char *text)
{
    FaultPlan plan;
    Text problem;
    EXPECT_TRUE(FaultPlan::parse(text, plan, problem)) << text << ": " << problem.english();
    return plan;
}

TEST(FaultPlan, ReadsWhatTheInterfaceNames)
{
    const FaultPlan plan = planOf("kill@7#1,7#2,signal:BUS@3,exit:9@4,alloc:64@5,throw~0.5");
    ASSERT_EQ(plan.faults().size(), 6u);
    EXPECT_EQ(plan.faults()[1].kind, Fault::Kind::Kill);
    EXPECT_EQ(plan.faults()[1].attempt, 2u);
    EXPECT_EQ(plan.faults()[2].amount, SIGBUS);
    EXPECT_EQ(plan.faults()[3].amount, 9);
    EXPECT_EQ(plan.faults()[4].amount, 64);
    EXPECT_DOUBLE_EQ(plan.faults()[5].probability, 0.5);
    EXPECT_STREQ(plan.needsProcess(), "kill");
    EXPECT_EQ(planOf("throw@1,hang@2").needsProcess(), nullptr);
    EXPECT_TRUE(planOf("").empty());
}

TEST(FaultPlan, RefusesTheRest)
{
    for (const char *text : {"kill",
                             "@7",
                             "kil@7",
                             "kill@",
                             "kill@x",
                             "kill@7#0",
                             "kill@7#",
                             "7",
                             "exit@7",
                             "exit:256@7",
                             "signal@1",
                             "signal:NONE@1",
                             "alloc:0@1",
                             "kill:now@7",
                             "throw~2",
                             "throw~nan",
                             "throw~",
                             "kill@7,"
                             ",",
                             "throw~0.5,7",
                             "kill@4294967295"}) {
        FaultPlan plan;
        Text problem;
        EXPECT_FALSE(FaultPlan::parse(text, plan, problem)) << text;
        EXPECT_THAT(problem.english(), HasSubstr("KIND@TASK"));
    }
}

TEST(FaultPlan, ChoosesByTaskAttemptAndSeed)
{
    const FaultPlan plan = planOf("kill@7#2,segv@9");
    EXPECT_EQ(plan.find(TaskId(7), 1, 1), nullptr);
    ASSERT_NE(plan.find(TaskId(7), 2, 1), nullptr);
    EXPECT_EQ(plan.find(TaskId(9), 5, 1)->kind, Fault::Kind::Segv);
    const FaultPlan drawn = planOf("throw~0.25");
    int hits = 0, other = 0;
    for (int task = 0; task < 4'000; ++task) {
        hits += drawn.find(TaskId(task), 1, 1) ? 1 : 0;
        other += drawn.find(TaskId(task), 1, 1) == drawn.find(TaskId(task), 1, 2) ? 0 : 1;
    }
    EXPECT_NEAR(hits, 1'000, 150);
    EXPECT_GT(other, 0) << "another seed draws others";
}

TEST(FailureText, IsSafeToKeep)
{
    EXPECT_EQ(failureText("plain, é and 한"), "plain, é and 한");
    EXPECT_EQ(failureText("a\x1b[2J\nb"), "a\\x1b[2J\\x0ab");
    EXPECT_EQ(failureText("\xc3(\xff\xc0\x80"), "\\xc3(\\xff\\xc0\\x80");
    EXPECT_LE(failureText(std::string(1u << 20, '\xff')).size(), 4'096u);
    EXPECT_EQ(timeoutText(std::chrono::milliseconds(2'000)), "timed-out after 2.0 s");
    EXPECT_EQ(endText(SIGSEGV), "was killed by SIGSEGV");
    EXPECT_EQ(endText(9 << 8), "exited with status 9");
}

WorkerFrame someFrame()
{
    return {WorkerFrame::Kind::Failure, 41, 2, 2, 1'000, 2'000, "what it said"};
}

TEST(WorkerFrames, ComeBackFromAnyPieces)
{
    const std::string bytes = encodeFrame(someFrame()) + encodeFrame(someFrame());
    FrameReader reader;
    int frames = 0;
    for (const char byte : bytes) {
        reader.add(&byte, 1);
        while (const std::optional<WorkerFrame> frame = reader.next()) {
            EXPECT_EQ(frame->task, 41u);
            EXPECT_EQ(frame->text, "what it said");
            ++frames;
        }
    }
    EXPECT_EQ(frames, 2);
    EXPECT_FALSE(reader.broken());
}

TEST(WorkerFrames, AnyFlippedBitIsNoFrame)
{
    const std::string whole = encodeFrame(someFrame());
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        std::string bytes = whole;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
        FrameReader reader;
        reader.add(bytes.data(), bytes.size());
        EXPECT_FALSE(reader.next().has_value()) << "bit " << bit;
    }
}

TEST(SharedMemory, KeepsItsSizeAndIsOurs)
{
    SharedMemory memory = SharedMemory::create("test", 1u << 20);
    EXPECT_NE(::ftruncate(memory.descriptor(), 0), 0) << "sealed: nobody can make others fault";
    memory.data()[5] = 'x';
    const SharedMemory again = SharedMemory::map(::dup(memory.descriptor()), SharedMemory::Access::ReadOnly);
    EXPECT_EQ(again.data()[5], 'x');
    EXPECT_EQ(again.size(), memory.size());
    EXPECT_EQ(again.descriptor(), -1);
}

/// Attempts of one task lie on several lanes, which are read one after the other: the last in time counts.
TEST(TaskTable, TheLastAttemptCountsWhateverItsLane)
{
    RunSpec spec;
    spec.tasks = 1;
    spec.workers = 2;
    spec.executor = "threads";
    auto history = std::make_shared<RunHistory>(spec, Machine(), 2, 8);
    const auto span = [](int start, int end, TaskState state) {
        Span out;
        out.start = Time(start);
        out.end = Time(end);
        out.task = TaskId(0);
        out.flags = Span::makeFlags(true, true, state);
        return out;
    };
    history->lane(1).spans.push(span(0, 5, TaskState::Crashed));
    history->lane(0).spans.push(span(7, 9, TaskState::Ok));
    TaskTable table(history);
    table.update();
    EXPECT_EQ(table.state(TaskId(0)), TaskState::Ok);
    EXPECT_EQ(table.attempts(TaskId(0)), 2u);
    EXPECT_EQ(table.started(TaskId(0)), Time(7));
    EXPECT_EQ(table.finishedCount(), 1u);
}

} // namespace
} // namespace coreo::test
