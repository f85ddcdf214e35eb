"""Files that are whole or absent: written aside, flushed, then renamed over the old ones."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from corpus.errors import OutputError


def write_aside(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Let `write` fill a file beside `path`, flush it to disk, and rename it: a kill leaves the old file as it was."""
    aside = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with aside.open("wb") as out:
            write(out)
            out.flush()
            os.fsync(out.fileno())
        aside.replace(path)
    except OSError as error:
        raise OutputError(
            f"the file cannot be written ({error})", subject=str(path), hint="Free some space, or choose another --work"
        ) from error
