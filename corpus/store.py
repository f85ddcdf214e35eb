"""The database beside the runs: translations made before.

SQLite in write-ahead mode, so that two runs can read and write at once. Every write is committed before the call
returns: an interrupted run loses nothing that was reported done. Migrations are named, only ever appended, each in a
transaction of its own; what they are is checked whenever a database is opened.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from corpus.errors import StoreError

MIGRATIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "0001-translations",
        (
            """CREATE TABLE translations (
                key TEXT PRIMARY KEY,
                translation TEXT NOT NULL,
                score REAL,
                engine TEXT NOT NULL,
                created TEXT NOT NULL
            ) WITHOUT ROWID""",
        ),
    ),
)
_KEYS_PER_QUERY = 500  # below the 999 variables that SQLite before 3.32 allows
_BUSY_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class StoredTranslation:
    """A row of the translation memory. `score` is the engine's mean token log-probability, None if it gives none.

    `key` names source, languages, engine, revision and options together; `created` is set when it is added (UTC).
    """

    key: str
    translation: str
    score: float | None
    engine: str
    created: str = ""


class Store:
    """The database at `path`, opened once per run; a context manager.

    Makes the folder and the database where they are missing. Every method raises StoreError, which names the file and
    the remedy, when the database is corrupt, read-only, locked for longer than `busy_seconds`, on a full disk, not
    Tertium's, or made by a newer version.
    """

    def __init__(self, path: Path, *, busy_seconds: float = _BUSY_SECONDS) -> None:
        self.path = path
        if path.is_dir():
            raise StoreError("is a folder, not a database", subject=str(path), hint="Choose another place, a file")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                f"cannot make its folder: {error.strerror}", subject=str(path), hint="Choose another place for it"
            ) from error
        with self._explained():
            self._connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
        try:
            with self._explained():
                self._use_write_ahead(busy_seconds)
                self._connection.execute("PRAGMA synchronous = NORMAL")
                self._migrate()
        except BaseException:
            self._connection.close()
            raise

    def __enter__(self) -> Self:
        """Return the open store."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the database."""
        self.close()

    def close(self) -> None:
        """Close the database; closing twice does no harm."""
        self._connection.close()

    def translations(self, keys: Iterable[str]) -> dict[str, StoredTranslation]:
        """Rows known under any of the keys, by key; unknown keys are left out. Takes any number of keys."""
        found: dict[str, StoredTranslation] = {}
        remaining = iter(dict.fromkeys(keys))
        with self._explained():
            while batch := list(islice(remaining, _KEYS_PER_QUERY)):
                marks = ",".join("?" * len(batch))
                query = f"SELECT key, translation, score, engine, created FROM translations WHERE key IN ({marks})"  # noqa: S608
                for row in self._connection.execute(query, batch):
                    found[row[0]] = StoredTranslation(*row)
        return found

    def add_translations(self, rows: Iterable[StoredTranslation]) -> None:
        """Add rows, or replace those with the same key; all of them or none, committed when the call returns."""
        now = _now()
        values = [(row.key, row.translation, row.score, row.engine, row.created or now) for row in rows]
        with self._transaction() as connection:
            connection.executemany("INSERT OR REPLACE INTO translations VALUES (?, ?, ?, ?, ?)", values)

    def _use_write_ahead(self, busy_seconds: float) -> None:
        """Switch to write-ahead mode; SQLite does not wait by itself for another process that is switching too."""
        deadline = time.monotonic() + busy_seconds
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                busy = getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
                if not busy or time.monotonic() > deadline:
                    raise
                time.sleep(0.02)

    def _migrate(self) -> None:
        known = [name for name, _ in MIGRATIONS]
        with self._transaction() as connection:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if tables and "migrations" not in tables:
                raise StoreError(
                    "this database belongs to another program", subject=str(self.path), hint="Choose another file"
                )
            connection.execute("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied TEXT NOT NULL)")
        for name, statements in MIGRATIONS:
            with self._transaction() as connection:  # another process may be opening it too: look again under the lock
                applied = [row for (row,) in connection.execute("SELECT name FROM migrations ORDER BY rowid")]
                if applied != known[: len(applied)]:
                    raise StoreError(
                        "this database was made by a newer version of Tertium",
                        subject=str(self.path),
                        hint="Upgrade with: pip install --upgrade tertium; or choose another file",
                    )
                if name not in applied:
                    for statement in statements:
                        connection.execute(statement)
                    connection.execute("INSERT INTO migrations VALUES (?, ?)", (name, _now()))

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """All that happens within is written, or nothing is; waits for another writer first."""
        with self._explained():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn SQLite's errors into ours, with the remedy."""
        try:
            yield
        except sqlite3.Error as error:
            raise StoreError(f"the database fails: {error}", subject=str(self.path), hint=_remedy(error)) from error


def _remedy(error: sqlite3.Error) -> str:
    # The primary result code is the low byte of the extended one (sqlite.org/rescode.html).
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    remedies = {
        sqlite3.SQLITE_BUSY: "Another run is writing to it: wait for that to end",
        sqlite3.SQLITE_LOCKED: "Another run is writing to it: wait for that to end",
        sqlite3.SQLITE_READONLY: "Make the file and its folder writable or choose another place",
        sqlite3.SQLITE_CANTOPEN: "Check that its folder exists and can be written, or choose another place",
        sqlite3.SQLITE_CORRUPT: "Move the file away; a new one is made, and only translations have to be made again",
        sqlite3.SQLITE_NOTADB: "Move the file away or choose another place; a new one is made",
        sqlite3.SQLITE_FULL: "Free some space on the disk and run again; what was done is kept",
    }
    return remedies.get(code, "Move the file away or choose another place")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
