"""The store: what goes in comes out, nothing committed is lost, every failure names the file and the remedy."""

from __future__ import annotations

import functools
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import strategies as st

from corpus import store as store_module
from corpus.errors import StoreError
from corpus.store import MIGRATIONS, Store, StoredTranslation

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def row(key: str, translation: str = "A bridge.", score: float | None = -0.25) -> StoredTranslation:
    return StoredTranslation(key, translation, score, "fake")


def test_translations_come_back_and_unknown_keys_are_left_out(tmp_path: Path) -> None:
    with Store(tmp_path / "new" / "folder" / "tertium.db") as store:
        store.add_translations([row("a"), row("b", "Une rivière.", None)])
    with Store(tmp_path / "new" / "folder" / "tertium.db") as store:
        found = store.translations(["a", "b", "c"])
    assert set(found) == {"a", "b"}
    assert (found["a"].translation, found["a"].score, found["b"].score) == ("A bridge.", -0.25, None)
    assert found["a"].created


def test_a_key_added_again_is_replaced(tmp_path: Path) -> None:
    with Store(tmp_path / "t.db") as store:
        store.add_translations([row("a", "first")])
        store.add_translations([row("a", "second")])
        assert store.translations(["a"])["a"].translation == "second"


def test_thousands_of_keys_in_one_call(tmp_path: Path) -> None:
    keys = [f"key-{number}" for number in range(40_000)]
    with Store(tmp_path / "t.db") as store:
        store.add_translations(row(key) for key in keys[::2])
        found = store.translations(iter(keys))
    assert set(found) == set(keys[::2])


def test_what_was_added_before_an_interruption_stays(tmp_path: Path) -> None:
    path = tmp_path / "t.db"

    def interrupted() -> None:
        with Store(path) as store:
            store.add_translations([row("a")])

            def rows() -> object:
                yield row("b")
                raise KeyboardInterrupt

            store.add_translations(rows())  # type: ignore[arg-type]

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    with Store(path) as store:
        assert set(store.translations(["a", "b"])) == {"a"}


def test_a_failed_call_adds_none_of_its_rows(tmp_path: Path) -> None:
    with Store(tmp_path / "t.db") as store:
        with pytest.raises(StoreError):
            store.add_translations([row("a"), StoredTranslation("b", None, None, "fake")])  # type: ignore[arg-type]
        assert store.translations(["a"]) == {}
        store.add_translations([row("a")])
        assert set(store.translations(["a"])) == {"a"}


WRITER = """
import sys
from pathlib import Path
from corpus.store import Store, StoredTranslation
with Store(Path(sys.argv[1])) as store:
    for number in range(60):
        store.add_translations([StoredTranslation(f"{sys.argv[2]}-{number}", "text", None, "fake")])
"""


def test_two_processes_open_and_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "t.db"
    root = Path(store_module.__file__).parent.parent
    command = [sys.executable, "-c", WRITER, str(path)]
    writers = [subprocess.Popen([*command, name], cwd=root, stderr=subprocess.PIPE) for name in ("left", "right")]
    for writer in writers:
        _, errors = writer.communicate(timeout=120)
        assert (writer.returncode, errors) == (0, b"")
    with Store(path) as store:
        assert len(store.translations(f"{name}-{n}" for name in ("left", "right") for n in range(60))) == 120


def test_an_older_database_is_brought_up_to_date_and_keeps_its_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store(tmp_path / "t.db") as store:
        store.add_translations([row("a")])
    added = ("0002-added", ("ALTER TABLE translations ADD COLUMN note TEXT",))
    monkeypatch.setattr(store_module, "MIGRATIONS", (*MIGRATIONS, added))
    with Store(tmp_path / "t.db") as store:
        assert set(store.translations(["a"])) == {"a"}


def test_a_migration_that_fails_leaves_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = ("0002-broken", ("CREATE TABLE half (a TEXT)", "CREATE TABLE no good"))
    monkeypatch.setattr(store_module, "MIGRATIONS", (*MIGRATIONS, broken))
    with pytest.raises(StoreError):
        Store(tmp_path / "t.db")
    monkeypatch.setattr(store_module, "MIGRATIONS", MIGRATIONS)
    with Store(tmp_path / "t.db") as store:
        store.add_translations([row("a")])
    connection = sqlite3.connect(tmp_path / "t.db")
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'").fetchone() == (0,)
    connection.close()


def test_a_newer_database_is_refused_with_the_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer = ("0002-future", ("CREATE TABLE future (a TEXT)",))
    monkeypatch.setattr(store_module, "MIGRATIONS", (*MIGRATIONS, newer))
    Store(tmp_path / "t.db").close()
    monkeypatch.setattr(store_module, "MIGRATIONS", MIGRATIONS)
    with pytest.raises(StoreError, match=r"t\.db: .*newer version.*pip install --upgrade"):
        Store(tmp_path / "t.db")


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "t.db")
    connection.execute("CREATE TABLE theirs (a TEXT)")
    connection.close()
    with pytest.raises(StoreError, match="another program"):
        Store(tmp_path / "t.db")


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "t.db").write_bytes(b"not a database at all, but long enough to be one" * 50)
    with pytest.raises(StoreError, match=r"t\.db.*Move the file away"):
        Store(tmp_path / "t.db")


def test_a_database_whose_pages_are_damaged(tmp_path: Path) -> None:
    path = tmp_path / "t.db"
    with Store(path) as store:
        store.add_translations(row(f"key-{number}", "x" * 200) for number in range(500))
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(StoreError, match=r"t\.db.*Move the file away"), Store(path) as store:
        store.translations([f"key-{number}" for number in range(500)])


def test_a_locked_database_says_who_to_wait_for(tmp_path: Path) -> None:
    Store(tmp_path / "t.db").close()
    other = sqlite3.connect(tmp_path / "t.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StoreError, match=r"t\.db.*locked.*Another run"):
            Store(tmp_path / "t.db", busy_seconds=0.05)
    finally:
        other.close()


def test_a_read_only_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store(tmp_path / "t.db").close()
    connect = sqlite3.connect

    def read_only(path: Path, **options: object) -> sqlite3.Connection:
        return connect(f"file:{path}?mode=ro", uri=True, **options)  # type: ignore[call-overload, no-any-return]

    # Tests may run as root, whom file permissions do not stop.
    monkeypatch.setattr(sqlite3, "connect", read_only)
    with pytest.raises(StoreError, match=r"t\.db.*writable"), Store(tmp_path / "t.db") as store:
        store.add_translations([row("a")])


def test_a_full_disk_keeps_what_was_done(tmp_path: Path) -> None:
    with Store(tmp_path / "t.db") as store:
        store.add_translations([row("a")])
        store._connection.execute("PRAGMA max_page_count = 8")
        with pytest.raises(StoreError, match=r"t\.db.*full.*Free some space"):
            store.add_translations(row(f"key-{number}", "x" * 500) for number in range(500))
        assert set(store.translations(["a", "key-1"])) == {"a"}


@pytest.mark.parametrize("make_parent", [Path.mkdir, functools.partial(Path.write_text, data="a file")])
def test_a_place_where_no_database_can_be(tmp_path: Path, make_parent: object) -> None:
    make_parent(tmp_path / "taken")  # type: ignore[operator]
    folder = tmp_path / "taken"
    path = folder if folder.is_dir() else folder / "t.db"
    with pytest.raises(StoreError, match=r"[Cc]hoose another place"):
        Store(path)
