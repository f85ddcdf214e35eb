"""Work on long files in chunks of lines: in this process, or in several when there is enough of it; order is kept."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from typing import TypeVar

Result = TypeVar("Result")
Progress = Callable[[int, int], None]  # (done, total)

# Lines a chunk: chrF++ keeps the n-grams of all its references (60 kB a line), so 500 lines are 30 MB.
CHUNK = 500
# Under this many chunks the start of other processes (about a second) costs more than they save.
_WORTH_PROCESSES = 40
# Each process holds NumPy and sacreBLEU (60 MB); eight are as many as fit the promised gigabyte.
_MOST_PROCESSES = 8


def silent(done: int, total: int) -> None:
    """Show no progress."""


def default_jobs() -> int:
    """Processors that this process may use, eight at most."""
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(available, _MOST_PROCESSES)


def in_chunks(
    work: Callable[[int, int], Callable[[], Result]], lines: int, *, jobs: int = 1, progress: Progress = silent
) -> Iterator[tuple[int, int, Result]]:
    """Yield (start, end, result) for each chunk of `lines`, in order.

    `work(start, end)` prepares a call for these lines; with several `jobs` the call must be picklable
    (`functools.partial` of a function of a module), since it runs in another process.
    """
    bounds = [(start, min(start + CHUNK, lines)) for start in range(0, lines, CHUNK)]
    if jobs <= 1 or len(bounds) < _WORTH_PROCESSES:
        for start, end in bounds:
            yield start, end, work(start, end)()
            progress(end, lines)
        return
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing import get_context

    # "spawn": a fork of a process with threads (a progress bar is one) may lock up.
    with ProcessPoolExecutor(min(jobs, _MOST_PROCESSES), mp_context=get_context("spawn")) as pool:
        waiting: deque[tuple[int, int, Future[Result]]] = deque()
        for start, end in bounds:
            waiting.append((start, end, pool.submit(work(start, end))))
            if len(waiting) < 3 * jobs:  # enough to keep them busy, few enough to keep texts in flight small
                continue
            yield from _first(waiting, lines, progress)
        while waiting:
            yield from _first(waiting, lines, progress)


def _first(waiting: deque, lines: int, progress: Progress) -> Iterator[tuple[int, int, Result]]:  # type: ignore[type-arg]
    start, end, future = waiting.popleft()
    yield start, end, future.result()
    progress(end, lines)
