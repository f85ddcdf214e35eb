"""Models by name: fetched once, converted once, used offline; and the choice among what is here."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.errors import CorruptModel, MissingExtra, ModelNotFound, Offline, UsageError
from translate import hub, registry
from translate.model_files import read_description
from translate.registry import available, choose_engine, get, load_engine

Counter = list[tuple[str, str | None]]


@pytest.fixture
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty model cache, and no permission from the environment."""
    monkeypatch.setenv("TERTIUM_MODELS", str(tmp_path / "models"))
    monkeypatch.delenv("TERTIUM_OFFLINE", raising=False)
    return tmp_path / "models"


@pytest.fixture
def served(cache: Path, tiny_models: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Counter:
    """A hub that serves a tiny model under every name; returns what was fetched from it."""
    fetched: Counter = []

    def download(repository: str, revision: str | None, folder: Path) -> str:
        fetched.append((repository, revision))
        shutil.copytree(tiny_models(two_vocabularies=False), folder, dirs_exist_ok=True)
        return revision or "0123abcd"

    monkeypatch.setattr(hub, "_download", download)
    return fetched


def test_a_model_is_fetched_once_and_then_used_offline(cache: Path, served: Counter) -> None:
    engine = load_engine("opus-mt-de-en")
    assert served == [("Helsinki-NLP/opus-mt-de-en", None)]
    again = load_engine("opus-mt-de-en", offline=True)
    assert len(served) == 1
    assert again.revision == engine.revision
    texts = ["der Fluss steigt"]
    assert again.translate(texts, "de", "en") == engine.translate(texts, "de", "en")
    assert again.supports("de", "en")
    assert not again.supports("fr", "en")
    assert read_description(cache / "opus-mt-de-en").origin == "0123abcd"
    assert [path.name for path in cache.iterdir()] == ["opus-mt-de-en"]


def test_a_pinned_revision_is_asked_for_and_kept_apart(cache: Path, served: Counter) -> None:
    get("opus-mt-de-en")
    row = get("opus-mt-de-en@cafe01")
    assert served[-1] == ("Helsinki-NLP/opus-mt-de-en", "cafe01")
    assert row.note == "OPUS-MT cafe01"
    assert hub.cached_names() == ["opus-mt-de-en", "opus-mt-de-en@cafe01"]


@pytest.mark.parametrize("by", ["argument", "environment"])
def test_offline_refuses_and_says_what_to_do(
    cache: Path, served: Counter, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    if by == "environment":
        monkeypatch.setenv("TERTIUM_OFFLINE", "1")
    with pytest.raises(Offline, match="tertium models get opus-mt-de-en"):
        load_engine("opus-mt-de-en", offline=by == "argument")
    assert served == []


def test_of_two_at_once_the_slower_takes_what_the_faster_made(
    cache: Path, served: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    download = hub._download
    times: list[int] = []

    def overtaken(repository: str, revision: str | None, folder: Path) -> str:
        commit = download(repository, revision, folder)
        if len(served) == 1:
            hub.fetch("opus-mt-de-en")  # another process does the whole of it while this one downloads
            times.append((cache / "opus-mt-de-en" / "model.json").stat().st_mtime_ns)
        return commit

    monkeypatch.setattr(hub, "_download", overtaken)
    hub.fetch("opus-mt-de-en")
    assert len(served) == 2
    assert times == [(cache / "opus-mt-de-en" / "model.json").stat().st_mtime_ns]
    assert [path.name for path in cache.iterdir()] == ["opus-mt-de-en"]
    load_engine("opus-mt-de-en", offline=True)


def test_a_broken_download_leaves_nothing(cache: Path, served: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(repository: str, revision: str | None, folder: Path) -> str:
        (folder / "vocab.json").write_text("{", encoding="utf-8")
        return "0"

    monkeypatch.setattr(hub, "_download", broken)
    with pytest.raises(CorruptModel):
        get("opus-mt-de-en")
    assert list(cache.iterdir()) == []


def test_a_damaged_cache_is_found(cache: Path, served: Counter) -> None:
    get("opus-mt-de-en")
    (cache / "opus-mt-de-en" / "model.bin").write_bytes(b"")
    with pytest.raises(CorruptModel, match=r"model\.bin"):
        load_engine("opus-mt-de-en")
    choice = choose_engine("auto", {("de", "en")}, offline=True)
    assert choice.engine.name == "bundled"
    assert "opus-mt-de-en is in the cache but damaged" in choice.reason


def test_the_real_download_says_when_the_hub_cannot_be_reached(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    huggingface_hub = pytest.importorskip("huggingface_hub", reason="needs the extra torch")

    def refuse(*_: object, **__: object) -> None:
        raise ConnectionError("no route")

    monkeypatch.setattr(huggingface_hub, "model_info", refuse)
    with pytest.raises(Offline, match=r"could not be fetched from the hub \(ConnectionError: no route\)"):
        get("opus-mt-de-en")


def test_a_missing_extra_names_the_line_that_mends_it(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "huggingface_hub", None)
    with pytest.raises(MissingExtra, match=r"pip install 'tertium\[torch\]'"):
        get("opus-mt-de-en")
    monkeypatch.setitem(__import__("sys").modules, "torch", None)
    monkeypatch.setitem(__import__("sys").modules, "transformers", None)
    with pytest.raises(MissingExtra, match=r"the engine marian needs the package (torch|transformers)"):
        load_engine(f"marian:{cache}")


def test_auto_takes_the_best_that_is_here(cache: Path, served: Counter) -> None:
    pairs = {("de", "en"), ("fr", "en"), ("en", "en"), ("und", "en")}
    before = choose_engine("auto", pairs, offline=False)
    assert served == []  # never a download that nobody named
    assert before.engine.name == "bundled"
    assert before.unsupported == ()
    assert "tertium models get opus-mt-de-en" in before.advice
    get("opus-mt-de-en")
    after = choose_engine("auto", pairs, offline=True)
    assert after.engine.engine_for("de", "en").name == "opus-mt-de-en"
    assert after.engine.engine_for("fr", "en").name == "bundled"
    assert "de → en by opus-mt-de-en; fr → en by bundled" in after.reason
    assert "opus-mt-fr-en" in after.advice
    assert "opus-mt-de-en" not in after.advice
    texts = ["der Fluss steigt"]
    alone = load_engine("opus-mt-de-en").translate(texts, "de", "en")
    assert after.engine.translate(texts, "de", "en") == alone


def test_pairs_that_nothing_supports_are_said(cache: Path) -> None:
    choice = choose_engine("auto", {("es", "en"), ("de", "en")}, offline=True)
    assert choice.unsupported == (("es", "en"),)
    assert "not supported: es → en" in choice.reason
    assert "opus-mt-es-en" in choice.advice
    with pytest.raises(ModelNotFound, match="does not translate es → en"):
        choice.engine.translate(["Hola."], "es", "en")


def test_a_list_of_engines_goes_by_its_order(cache: Path) -> None:
    engine = load_engine("bundled, fake")
    assert engine.engine_for("de", "en").name == "bundled"
    assert engine.engine_for("es", "en").name == "fake"
    assert engine.translate(["hola"], "es", "en", attempt=2)[0].text == "en_hola"


@pytest.mark.parametrize("name", ["", "nonsense", "ct2:", "opus-mt-de", "opus-mt-../../x-en", "opus-mt-de-en@../x"])
def test_a_name_that_is_no_engine(cache: Path, name: str) -> None:
    with pytest.raises(UsageError, match="there is no engine"):
        load_engine(name)
    with pytest.raises(ModelNotFound, match="cannot be fetched"):
        get(name)


def test_available_lists_what_is_here_and_what_would_be_better(cache: Path, served: Counter) -> None:
    get("opus-mt-fr-en")
    (cache / "opus-mt-it-en").mkdir()
    (cache / "opus-mt-it-en" / "model.json").write_text("{", encoding="utf-8")
    rows = {row.name: row for row in available()}
    assert rows["bundled"].installed
    assert rows["bundled"].languages == "de, fr → en"
    assert rows["opus-mt-fr-en"].installed
    assert not rows["opus-mt-de-en"].installed
    assert "tertium models get opus-mt-de-en" in rows["opus-mt-de-en"].note
    assert "damaged" in rows["opus-mt-it-en"].note


def test_models_by_folder(cache: Path, served: Counter, tiny_models: Callable[..., Path]) -> None:
    folder = tiny_models(two_vocabularies=False)
    get("opus-mt-de-en")
    fast = load_engine(f"ct2:{cache / 'opus-mt-de-en'}")
    slow = load_engine(f"marian:{folder}")
    assert fast.supports("de", "en")
    assert slow.supports("de", "en")
    assert registry.load_engine("fake").name == "fake"
