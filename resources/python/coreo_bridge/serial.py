"""The serial loop: `for item in items: results.append(f(item))`."""

import time

from . import crew as crews
from .tasks import make_task


def serial(run):
    slot, steps = crews.begin_main(run.crew)
    f = make_task(run.crew, slot, steps)
    results, now = [], time.monotonic_ns
    submitted, received, delivered = run.note_submitted, run.note_received, run.note_delivered
    for i, item in enumerate(run.items):
        submitted(i, 1, now())
        try:
            result = f(item)
        except Exception as error:
            received(i, 1, now())
            run.raised(i, 1, error)
            break
        at = now()
        received(i, 1, at)
        delivered(i, 1, at)
        results.append(result)
    run.ended()
    return results
