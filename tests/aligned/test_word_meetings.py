import numpy as np
import pytest

from aligned.paraphrase import ParaphraseEncoder
from aligned.word_meetings import word_meetings

ENCODER = ParaphraseEncoder()
CLAIMS = [
    "The ferry's captain was arrested on Tuesday.",
    "Two hundred passengers were on board.",
    "The island's port was closed for a week.",
    "On Tuesday police took the master of the ship into custody.",
    "The ship carried about 200 people.",
    "The owner will appeal against the fine.",
]
ARTICLE = np.array([0, 0, 0, 1, 1, 1])


def test_claims_that_state_the_same_meet() -> None:
    content, beyond = word_meetings(CLAIMS, ARTICLE, ENCODER)
    for table in (content, beyond):
        assert table.shape == (6, 6)
        assert np.allclose(table, table.T, atol=1e-5)
        across = table[:3, 3:]
        assert across[0].argmax() == 0
        assert across[:, 0].argmax() == 0
        assert across[1].argmax() == 1
    assert beyond.min() >= 0


def test_what_is_usual_does_not_count() -> None:
    # Every claim of the second article speaks of a ship in nearly the same words.
    alike = [f"The ship left the port on {day}." for day in ("Monday", "Tuesday", "Friday")]
    other = ["The ship left the port on Sunday.", "A fine of two million was paid."]
    beyond = word_meetings(alike + other, np.array([0, 0, 0, 1, 1]), ENCODER).beyond_usual
    single = word_meetings([alike[0], other[0], other[1]], np.array([0, 1, 1]), ENCODER).beyond_usual
    assert beyond[3, 0] < single[1, 0]


@pytest.mark.parametrize("odd", ["", "…", "the of and", "word " * 300])
def test_claims_without_content_are_near_to_none(odd: str) -> None:
    content, beyond = word_meetings([*CLAIMS, odd], np.append(ARTICLE, 2), ENCODER)
    assert np.isfinite(content).all()
    assert np.isfinite(beyond).all()
    assert content[6, :6].max() < content[0, 3]


def test_one_article_alone() -> None:
    content, beyond = word_meetings(CLAIMS[:1], np.array([0]), ENCODER)
    assert content.shape == beyond.shape == (1, 1)
