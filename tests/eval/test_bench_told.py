"""Invented stories with gold, as the benchmark of claims and the fit of its weights read them."""

import numpy as np
import pytest

from aligned.embedders import load_embedder
from aligned.training.stories import Sentence, Told
from eval.bench.fit_matching import fit, of_story, reliability
from eval.bench.told import as_read, labels_of, rivals_of

EMBEDDER = load_embedder("use")
FERRY = Told(
    "ferry",
    (
        Sentence(0, "en", "The ferry sank off Lind on Monday.", {"k1": ""}),
        Sentence(0, "en", "Forty people were on board.", {"k2": ""}),
        Sentence(0, "en", "The wind blew from the north.", {}),
        Sentence(1, "de", "Die Fähre ging am Montag vor Lind unter.", {"k1": ""}),
        Sentence(1, "de", "An Bord waren fünfzig Menschen.", {"k2": "!"}),
        Sentence(1, "de", "Der Bürgermeister sprach von einem schwarzen Tag.", {"k1": "?"}),
    ),
)


def test_gold_is_of_pairs_of_two_articles():
    assert labels_of(FERRY) == {(0, 3): "match", (1, 4): "match", (0, 5): "weak"}
    assert rivals_of(FERRY) == {(1, 4)}


def test_a_story_is_read_sentence_by_sentence():
    story = as_read(FERRY, EMBEDDER)
    assert [s.text for s in story.segments] == [s.text for s in FERRY.sentences]
    for segment in story.segments:
        article = next(a for a in story.articles if a.id == segment.article)
        assert article.text[segment.start : segment.end] == segment.text
    assert [t.segment for t in story.translations] == [s.id for s in story.segments]
    assert story.translations[0].text == FERRY.sentences[0].text
    assert "Monday" in story.translations[3].text
    assert {c.segment for c in story.claims} == {s.id for s in story.segments}


def test_fitted_weights_rank_what_matches_first():
    pytest.importorskip("scipy", reason="needs scikit-learn: pip install 'tertium[training]'")
    pairs = of_story(as_read(FERRY, EMBEDDER), labels_of(FERRY), EMBEDDER, None)
    assert len(pairs.rows) == 8  # nine pairs across articles, one of them weak
    fitted = fit([pairs])
    assert (fitted.own[:-1] >= 0).all()
    assert (fitted.support[:-1] >= 0).all()
    precision, f1, count = pairs.ranking(fitted.logits(pairs, around=False))
    assert (precision, f1, count) == (1.0, 1.0, 8)


def test_calibration_is_the_gap_between_promise_and_truth():
    scores = np.array([0.0] * 10 + [-20.0] * 10)
    labels = np.array([True] * 5 + [False] * 15)
    error, bands = reliability(scores, labels)
    assert error == pytest.approx(0, abs=1e-6)
    assert [(count, true) for _, count, _, true in bands] == [(10, 0.0), (10, 0.5)]
    assert reliability(scores, ~labels)[0] == pytest.approx(0.5)
