import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import aligned.paraphrase
from aligned.wordpiece import WordPiece, words
from corpus.errors import CorruptModel

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "##able", "##s", "ferry", "!", "a", "##b"]
TEXTS = [
    "The ferry’s 1,250 passengers weren't told — “nothing”, said Ms. O'Neill.",
    "Zürich, Besançon, Łódź and İzmir: naïve façades; the Ångström… straße",
    "Ungarbled? “Der Vorstandsvorsitzende” (the C.E.O.) left in 2018/2019, costing €3.5bn (+12%).",
    "\tlines\nand\u00a0spaces \u200bwithout width\u00ad, a\ufffdb, e\u0301te\u0301",
    "東京 and Москва, Αθήνα Σίσυφος",
    "x" * 99 + " " + "y" * 101,
    "~`$^<>|=+ #tag @name snake_case http://example.org/a?b=c",
]  # fmt: skip


def test_a_word_falls_into_the_longest_pieces() -> None:
    pieces = WordPiece(VOCABULARY)
    assert pieces.pieces("unable") == (4, 5)
    assert pieces.pieces("ferrys") == (7, 6)
    assert pieces.pieces("unferry") == (1,)  # "##ferry" is no piece: the whole word is unknown
    assert pieces.pieces("ab" + "b" * 99) == (1,)  # longer than any word


def test_a_vocabulary_without_its_marks_is_refused() -> None:
    with pytest.raises(CorruptModel, match=r"\[SEP\]"):
        WordPiece(["[PAD]", "[UNK]", "[CLS]", "a"])


def test_words_know_their_characters() -> None:
    text = "Löst Élan’s 3.5 auf!"
    assert [(word, text[start:end]) for word, start, end in words(text)] == [
        ("lost", "Löst"), ("elan", "Élan"), ("’", "’"), ("s", "s"), ("3", "3"), (".", "."), ("5", "5"), ("auf", "auf"),
        ("!", "!"),
    ]  # fmt: skip


@given(st.text(max_size=200))
def test_words_stand_in_the_text_in_order(text: str) -> None:
    end_before = 0
    for word, start, end in words(text):
        assert word
        assert end_before <= start < end <= len(text)
        end_before = end


def test_the_pieces_are_those_of_transformers() -> None:
    transformers = pytest.importorskip("transformers")
    vocabulary = json.loads((aligned.paraphrase.FOLDER / "vocabulary.json").read_text(encoding="utf-8"))
    pieces = WordPiece(vocabulary)
    other = transformers.BertTokenizer(vocab={piece: place for place, piece in enumerate(vocabulary)})
    samples = Path(aligned.paraphrase.__file__).parents[1] / "corpus" / "samples"
    texts = [*TEXTS, *(line for path in sorted(samples.rglob("*.txt")) for line in path.read_text().splitlines())]
    assert len(texts) > 100
    for text in texts:
        found = [place for word, _, _ in words(text) for place in pieces.pieces(word)]
        assert found == other(text, add_special_tokens=False)["input_ids"], text
