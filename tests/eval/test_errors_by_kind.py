"""Each kind of error is told from the others, and a right translation has none."""

from __future__ import annotations

import pytest

from eval.errors_by_kind import KINDS, is_quoted, kinds_by_system, kinds_of

SOURCE = "Der Kapitän sagte am Hafen: „Wir brauchen dafür noch 14 Tage und viel Geduld.“"
RIGHT = "The captain said at the harbour: “We need another 14 days for it and a lot of patience.”"


@pytest.mark.parametrize(
    ("hypothesis", "kind"),
    [
        (RIGHT.replace("14", "40"), "number-mismatch"),
        (SOURCE, "untranslated"),
        ("", "untranslated"),
        ("The captain said, the captain said, the captain said, the captain said: “We need 14 days.”", "repetition"),
        ("The captain said at the harbour: “We need another 14 days and the", "truncation"),
        ("He said “14”.", "under-length"),
        (RIGHT + " " + RIGHT.replace("captain", "old man"), "over-length"),
        ("Le capitaine est au port et il dit : « Nous avons besoin de 14 jours pour la patience. »", "wrong-language"),
        (RIGHT.replace("“", "").replace("”", ""), "quotation-marks"),
    ],
)
def test_a_damaged_translation_is_found(hypothesis: str, kind: str) -> None:
    assert kind in kinds_of(SOURCE, hypothesis, "de", "en")


def test_a_right_translation_has_none() -> None:
    assert kinds_of(SOURCE, RIGHT, "de", "en") == ()
    assert kinds_of("", "", "de", "en") == ()


def test_an_entity_is_no_number_and_a_quotation_mark_is_one() -> None:
    escaped = RIGHT.replace("“", "&quot;").replace("”", "&quot;").replace("We need", "It&#39;s true that we need")
    assert kinds_of(SOURCE, escaped, "de", "en") == ()


def test_a_lost_acronym_is_a_lost_name() -> None:
    assert kinds_of("Die UNESCO prüft den Plan.", "The office checks the plan.", "de", "en") == ("name-mismatch",)


@pytest.mark.parametrize("text", ['"a b"', "„a b“", "“a b”", "«a b»", "``a b''", "‚a b‘"])
def test_quotation_marks_of_many_forms(text: str) -> None:
    assert is_quoted(text)


def test_an_apostrophe_is_no_quotation() -> None:
    assert not is_quoted("It’s the captain's, isn't it? 'Tis.")


def test_kinds_come_by_system_and_line() -> None:
    found = kinds_by_system([SOURCE, SOURCE], {"a": [RIGHT, ""], "b": [RIGHT, RIGHT]}, "de", "en")
    assert found == {"a": [(), ("untranslated",)], "b": [(), ()]}
    assert set(found["a"][1]) <= set(KINDS)
