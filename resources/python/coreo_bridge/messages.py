"""Failures of tasks, told through the pipe that everybody may write to (descriptor 6): one write a message."""

import json
import os
import traceback

MOST_BYTES = 4096  # what the system writes into a pipe at once
OUR_FOLDER = os.path.dirname(os.path.abspath(__file__))
MOST_TEXT = 16_384  # more than fits, so that cutting it stays cheap


def is_ours(frame_file):
    return frame_file.startswith(OUR_FOLDER) or os.path.dirname(OUR_FOLDER) == os.path.dirname(frame_file)


def without_our_frames(trace):
    """The traceback from the first frame on that is not the bridge's own."""
    while trace is not None and is_ours(trace.tb_frame.f_code.co_filename):
        trace = trace.tb_next
    return trace


def describe(error):
    """The exception's last line, then where it came from: only the user's frames."""
    line = "".join(traceback.format_exception_only(type(error), error)).strip()
    trace = without_our_frames(error.__traceback__)
    text = line[:MOST_TEXT]
    if trace is not None:
        where = traceback.format_exception(type(error), error, trace)
        text += "\n" + "".join(where).rstrip()[-MOST_TEXT:]
    return text.encode("utf-8", "replace").decode()


def encode(message, key="text"):
    """One line of JSON that fits into one write; the text is cut until it does."""
    while True:
        line = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"
        over = len(line) - MOST_BYTES
        if over <= 0:
            return line
        text = message[key]
        message = dict(message)
        # A character takes at most six bytes when it is escaped: cut too little rather than too much.
        message[key] = text[:max(0, len(text) - max(8, over // 6) - 3)] + "..."


class Messages:
    """The pipe's writing end. A task that has closed the descriptor, or put a file of its own into its place, is none
    of our business: nothing is written then."""

    def __init__(self, descriptor):
        self.descriptor = descriptor
        self.mute = False
        self.identity = self._identity()

    def _identity(self):
        try:
            status = os.fstat(self.descriptor)
            return status.st_dev, status.st_ino
        except OSError:
            return None

    def failed(self, task, slot, started, ended, text, pid=None):
        """The first attempt at the task has failed: there is no other here."""
        if self.mute or self.identity is None or self._identity() != self.identity:
            return
        message = {"task": task, "attempt": 1, "pid": pid or os.getpid(), "slot": slot, "started": started,
                   "ended": ended, "text": text}
        try:
            os.write(self.descriptor, encode(message))
        except OSError:
            pass  # nobody reads any more: the program has ended
