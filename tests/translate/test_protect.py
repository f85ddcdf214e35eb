"""What is put back from the source, and what is left alone."""

from __future__ import annotations

import numpy as np
import pytest

from translate.protect import mend, mend_billions, to_english, words_of

VOCABULARY = {"▁in", "▁Germany", "▁with", "▁the", "▁said", "▁", "▁Douglas", "▁Liberals", "▁field"}


def pieces(text: str) -> list[str]:
    """Whole words of the vocabulary as one piece, others in pieces of two characters."""
    found = []
    for word in text.split():
        whole = "▁" + word
        found += [whole] if whole in VOCABULARY else [whole[:3], *(whole[i : i + 2] for i in range(3, len(whole), 2))]
    return found


def run(source: str, target: str, links: dict[int, int], certain: float = 0.9) -> str | None:
    """Mend `target` with attention `certain` from its words to those of `source` by `links`, the rest spread out."""
    one, other = pieces(source), pieces(target)
    there, here = words_of(one), words_of(other)
    attention = np.full((len(other), len(one)), (1 - certain) / max(len(one), 1), np.float32)
    for number, place in links.items():
        word, meant = here[number], there[place]
        attention[word.start : word.end, meant.start : meant.end] += certain / (meant.end - meant.start)
    return mend(one, other, attention, VOCABULARY)


@pytest.mark.parametrize(
    ("source", "target", "links", "mended"),
    [
        ("sagte Wiebke Ohlsen.", "said Wibbe Olson.", {0: 0, 1: 1, 2: 2}, "said Wiebke Ohlsen."),
        ("mit 1.500 Booten", "with 150 boats", {0: 0, 1: 1, 2: 2}, "with 1,500 boats"),
        ("über 14,7 Meter", "over 14 metres", {1: 1}, "over 14.7 metres"),
        ("rund 2,4 Milliarden", "about 2. billion", {1: 1}, "about 2.4 billion"),
        ("avec (165 km/h)", "with (15 km/h)", {1: 1}, "with (165 km/h)"),
    ],
)
def test_puts_back_what_was_garbled(source: str, target: str, links: dict[int, int], mended: str) -> None:
    assert run(source, target, links) == mended


@pytest.mark.parametrize(
    ("source", "target", "links", "why"),
    [
        ("in Deutschland", "in Germany", {1: 1}, "a whole word of the vocabulary was learned"),
        ("sagte Ohlsen zu Ohlsen", "said Ohlsen to Olson", {1: 1, 3: 3}, "the name is there already"),
        ("Wiebke sagte", "Wibbe said", {0: 0}, "the first word is capitalised for another reason"),
        ("das Helmholtz-Feld", "the Helmholtz field", {1: 1}, "half a compound is well said"),
        ("die Republikaner", "the Republicans", {1: 1}, "an inflected name is well said"),
        ("mit 30 000 Booten", "with 30,000 boats", {1: 1}, "one number in two words"),
        ("im Jahr 2019 und 2020", "in 2020 and 2019", {1: 2, 3: 4}, "both numbers are there"),
        ("les années 60", "the 1960s", {1: 2}, "a decade"),
        ("um 14:30 Uhr", "at 2:30 pm", {1: 1}, "a time"),
        ("", "said Olson", {}, "nothing to take from"),
    ],
)
def test_leaves_alone(source: str, target: str, links: dict[int, int], why: str) -> None:
    assert run(source, target, links) is None, why


def test_does_nothing_where_the_attention_is_unsure() -> None:
    assert run("sagte Wiebke Ohlsen", "said Wibbe Olson", {1: 1, 2: 2}, certain=0.05) is None


def test_words_are_the_pieces_again() -> None:
    sequence = ["▁„", "Ohl", "sen", "“", "▁", "ging", "."]
    words = words_of(sequence)
    assert [(word.text, word.core) for word in words] == [("„Ohlsen“", "Ohlsen"), ("ging.", "ging")]
    assert [number for word in words for number in range(word.start, word.end)] == list(range(len(sequence)))


@pytest.mark.parametrize(("number", "english"), [("1.500", "1,500"), ("14,7", "14.7"), ("2019", "2019")])
def test_numbers_are_written_as_english_does(number: str, english: str) -> None:
    assert to_english(number) == english


@pytest.mark.parametrize(
    ("source", "hypothesis", "mended"),
    [
        (
            "Die Schulden stiegen auf 2,4 Billionen Euro.",
            "Debt rose to 2.4 billion euros.",
            "Debt rose to 2.4 trillion euros.",
        ),
        ("un plan de deux billions d'euros", "a plan of two Billion euros", "a plan of two Trillion euros"),
        ("ein Billionenprogramm", "a programme of billions", "a programme of trillions"),
        ("2 Billionen und 3 Milliarden", "2 billion and 3 billion", "2 billion and 3 billion"),
        ("3 Milliarden Euro", "3 billion euros", "3 billion euros"),
        ("1 Billion Euro", "1 trillion euros", "1 trillion euros"),
        ("1 Billion Euro", "a lot of money", "a lot of money"),
    ],
)
def test_a_german_billion_is_a_trillion(source: str, hypothesis: str, mended: str) -> None:
    assert mend_billions(source, hypothesis) == mended
