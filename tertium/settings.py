"""Where things live and what a run is told; environment variables are read here and nowhere else in the application."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from corpus.errors import StoreError

if TYPE_CHECKING:
    from translate.memory import TranslationMemory


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


@contextmanager
def open_memory(settings: Settings) -> Iterator[TranslationMemory | None]:
    """Open the translation memory for the block; None where none is wanted.

    Raises StoreError that names the ways around a store that fails.
    """
    if settings.store is None:
        yield None
        return
    from corpus.store import Store
    from translate.memory import TranslationMemory

    try:
        with Store(settings.store) as store:
            yield TranslationMemory(store)
    except StoreError as error:
        ways = "TERTIUM_STORE=FILE names another place, --no-memory works without"
        raise StoreError(error.message, subject=error.subject, hint=f"{error.hint}. {ways}") from error
