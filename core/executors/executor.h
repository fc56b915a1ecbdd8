#pragma once

#include "model/task.h"
#include "model/time.h"

#include <cstdint>

namespace coreo {

/// What the coordinator is told: the control channel. Results and times travel elsewhere (record/).
struct Notice
{
    enum class Kind : std::uint8_t {
        ChunkFinished, ///< every task of `chunk` has its end (ok or not)
        WorkerLost,    ///< `worker` died; its unstarted tasks run elsewhere, for a strategy there is nothing to do
        Stop,          ///< the run is to end now: return
    };
    Kind kind = Kind::Stop;
    Chunk chunk{};
    WorkerId worker{};
    bool failed = false; ///< ChunkFinished: a task of it ended with an exception (a worker's death is none)
};

/// The port: the only thing a strategy knows of who does the work. Implemented by the native executors (which block in
/// wait()) and by the simulator (which advances virtual time there).
/// Threads: called by the run's coordinator only.
/// Errors: Failure(Environment) from submit() when no worker can be started.
class Executor
{
public:
    virtual ~Executor() = default;

    /// Puts the tasks into the queue, cut into chunks of `chunkSize`; never blocks. The first call starts the workers.
    /// Hand-out is first in, first out: a worker that is free takes the oldest chunk.
    virtual void submit(Chunk tasks, std::uint32_t chunkSize) = 0;

    /// As submit() with chunks of one; but what a task waits for before it computes is waited for on the coordinator's own
    /// event loop, side by side, and only then the task is put into the queue.
    virtual void awaitThenSubmit(Chunk tasks) = 0;

    /// The next notice; waits for it. Everything that one look at the workers brought carries one `received` stamp.
    virtual Notice wait() = 0;

    /// Runs one task on the coordinator itself, and says how it ended as wait() does.
    virtual Notice runHere(TaskId task) = 0;

    /// The instant at which `count` results handed on now are with the consumer: the stamp of the batch of notices
    /// that is being worked on; the simulator adds the cost of delivering.
    virtual Time deliver(std::uint32_t count) = 0;
};

} // namespace coreo
