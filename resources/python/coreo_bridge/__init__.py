"""Runs a batch of tasks with CPython's own APIs and records what happens; README.md beside it has the protocol."""
