"""What a person at a terminal sees while a run works: bars on stderr, nothing at all when it is not a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol


class Progress(Protocol):
    """Shows how far each stage is."""

    def stage(self, name: str) -> Callable[[int, int], None]:
        """Start a stage; call the result with (done, total)."""


class Silent:
    """For pipes, tests and `--quiet`."""

    def stage(self, name: str) -> Callable[[int, int], None]:
        """Return a callback that shows nothing."""
        return lambda done, total: None


@contextmanager
def bars(*, quiet: bool) -> Iterator[Progress]:
    """Progress bars on a terminal, else nothing."""
    if quiet or not sys.stderr.isatty():
        yield Silent()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as RichProgress

    columns = (TextColumn("{task.description:<12}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with RichProgress(*columns, console=Console(stderr=True)) as shown:

        class Bars:
            def stage(self, name: str) -> Callable[[int, int], None]:
                task = shown.add_task(name, total=None)
                return lambda done, total: shown.update(task, completed=done, total=total)

        yield Bars()
