"""The memory hits exactly when nothing that decides the translation has changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.store import Store
from translate.engine import Hypothesis
from translate.fake import FakeEngine
from translate.memory import TranslationMemory


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[TranslationMemory]:
    with Store(tmp_path / "store.db") as store:
        yield TranslationMemory(store)


class Changed(FakeEngine):
    """A fake whose identity can be changed."""

    def __init__(self, **changes: object) -> None:
        for name, value in changes.items():
            setattr(self, name, value)


def test_finds_what_it_kept_and_nothing_else(memory: TranslationMemory) -> None:
    kept = {"zwei Hunde": Hypothesis("two dogs", -0.25), "Straße": Hypothesis("", None)}
    memory.keep(kept, "de", "en", FakeEngine())
    assert memory.find(["Straße", "zwei Hunde", "drei Hunde"], "de", "en", FakeEngine()) == kept


@pytest.mark.parametrize("change", [{"name": "other"}, {"revision": "2"}, {"options": {"beam_size": 5}}])
def test_a_changed_engine_misses(memory: TranslationMemory, change: dict[str, object]) -> None:
    memory.keep({"zwei": Hypothesis("two")}, "de", "en", FakeEngine())
    assert memory.find(["zwei"], "de", "en", Changed(**change)) == {}
    assert memory.find(["zwei"], "de", "en", Changed()) != {}


@pytest.mark.parametrize(("source", "target"), [("fr", "en"), ("de", "fr")])
def test_other_languages_miss(memory: TranslationMemory, source: str, target: str) -> None:
    memory.keep({"zwei": Hypothesis("two")}, "de", "en", FakeEngine())
    assert memory.find(["zwei"], source, target, FakeEngine()) == {}


def test_options_in_another_order_are_the_same_options() -> None:
    one, other = Changed(options={"a": 1, "b": [2]}), Changed(options={"b": [2], "a": 1})
    assert TranslationMemory.key("x", "de", "en", one) == TranslationMemory.key("x", "de", "en", other)


def test_parts_of_the_key_do_not_run_into_each_other() -> None:
    one, other = Changed(name="a", revision="bc"), Changed(name="ab", revision="c")
    assert TranslationMemory.key("x", "de", "en", one) != TranslationMemory.key("x", "de", "en", other)
