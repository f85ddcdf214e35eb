"""Passages of sentences, and what meets in them beyond the usual."""

from __future__ import annotations

import numpy as np

from aligned.embedders import load_embedder
from aligned.passages import meetings, passages

LONG = (
    "The council, which met behind closed doors on Tuesday after weeks of quarrels about the swimming pool and the "
    "library, has decided to close the old bridge over the Lenne to lorries, as residents had demanded for years."
)
OTHERS = [
    "The swimming pool needs a new roof.",
    "The library opens at ten.",
    "Residents have complained about noise.",
    "The next session is in June.",
    "Two councillors were ill.",
]


def test_passages_cover_all_words_in_order() -> None:
    words = [f"w{k}" for k in range(31)]
    found = passages(" ".join(words))
    assert found[0].split()[0] == "w0"
    assert found[-1].split()[-1] == "w30"
    assert {word for passage in found for word in passage.split()} == set(words)
    assert max(len(passage.split()) for passage in found) == 13


def test_a_short_text_or_none_is_its_own_passage() -> None:
    assert passages("Two words") == ["Two words"]
    assert passages("…") == ["…"]
    assert passages("") == [""]


def test_what_a_long_sentence_says_in_passing_is_found() -> None:
    texts = [LONG, *OTHERS, "Lorries may no longer use the old bridge.", "The wine harvest was good this year."]
    article = np.array([0] * 6 + [1] * 2)
    found = meetings(texts, article, load_embedder("use"))
    assert found.shape == (8, 8)
    assert found[0, 6] + found[6, 0] == max(found[i, 6] + found[6, i] for i in range(6))
    assert found[0, 6] + found[6, 0] > 2 * (found[0, 7] + found[7, 0])


def test_articles_of_one_sentence_have_no_usual_to_compare_with() -> None:
    texts = ["The old bridge is closed to lorries.", "The wine harvest was good this year."]
    found = meetings(texts, np.array([0, 1]), load_embedder("use"))
    assert np.isfinite(found).all()
    assert found[0, 1] < 0.1
