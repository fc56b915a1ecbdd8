#pragma once

#include "strategies/in_order.h"
#include "strategies/strategy.h"

// One function a strategy, each in the file of its name: what the article's main program does. The registry
// (registry.cpp) lists them.

namespace coreo {

void serial(Batch &batch, Executor &executor);
void processJoin(Batch &batch, Executor &executor);
void poolApply(Batch &batch, Executor &executor);
void poolApplyAsync(Batch &batch, Executor &executor);
void poolMap(Batch &batch, Executor &executor);
void poolImap(Batch &batch, Executor &executor);
void poolImapUnordered(Batch &batch, Executor &executor);
void executorMap(Batch &batch, Executor &executor);
void executorAsCompleted(Batch &batch, Executor &executor);
void runInExecutorAsCompleted(Batch &batch, Executor &executor);
void runInExecutorGather(Batch &batch, Executor &executor);
void eventLoopGather(Batch &batch, Executor &executor);
void eventLoopAsCompleted(Batch &batch, Executor &executor);
void loopPerCore(Batch &batch, Executor &executor);

} // namespace coreo
