"""Where things live and what a run is told; environment variables are read here and nowhere else in the application."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs


def default_store() -> Path:
    """Path of the database with the translation memory: `TERTIUM_STORE`, else the user's data folder."""
    named = os.environ.get("TERTIUM_STORE")
    return Path(named) if named else Path(platformdirs.user_data_dir("tertium", appauthor=False)) / "store.sqlite3"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is told. `store` is None where no translation memory is wanted."""

    target: str = "en"
    engine: str = "auto"
    embedder: str = "use"
    offline: bool = False
    store: Path | None = None
    debug: bool = False  # unexpected errors in one article stop the run instead of dropping the article
