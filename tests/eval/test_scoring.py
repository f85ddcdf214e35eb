"""Scores of several systems, their differences, and texts that do not fit each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.errors import UsageError
from eval.metrics import METRICS
from eval.scoring import Corpus, Settings, score_corpus, score_systems

DATA = Path(__file__).with_name("data") / "score"


def read(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


REFERENCE, GOOD, BAD = read("reference.en"), read("careful.en"), read("hasty.en")
QUICK = Settings(resamples=100, trials=128)


def test_the_better_system_wins_on_every_metric() -> None:
    report = score_systems([REFERENCE], {"bad": BAD, "good": GOOD})
    bad, good = report.systems
    assert [s.metric for s in good.scores] == list(METRICS)
    for worse, better, difference in zip(bad.scores, good.scores, report.differences, strict=True):
        assert (better.value < worse.value) == (better.metric == "TER")
        assert worse.p_value is None
        assert better.p_value == difference.p_bootstrap < 0.01
        assert difference.difference == better.value - worse.value
        assert difference.gain > 0
        assert difference.low < difference.difference < difference.high
        assert better.low < better.value < better.high
    assert score_systems([REFERENCE], {"bad": BAD, "good": GOOD}) == report  # the seed is fixed


def test_every_pair_is_compared() -> None:
    systems = {"a": GOOD, "b": BAD, "c": REFERENCE}
    report = score_corpus(Corpus([REFERENCE], systems), QUICK).report
    assert [(d.first, d.second) for d in report.differences[:3]] == [("a", "b"), ("a", "c"), ("b", "c")]
    assert len(report.differences) == 3 * len(METRICS)


def test_several_references_are_counted_in_the_signature() -> None:
    report = score_systems([REFERENCE, GOOD], {"good": GOOD}, metrics=["BLEU"])
    assert report.systems[0].scores[0].value == pytest.approx(100)
    assert "nrefs:2" in report.systems[0].scores[0].signature


def test_resampling_documents_widens_nothing_by_itself_but_says_so() -> None:
    corpus = Corpus([REFERENCE], {"a": GOOD, "b": BAD}, documents=read("documents.txt"))
    by_line = score_corpus(corpus, QUICK).report
    by_document = score_corpus(corpus, Settings(resamples=100, trials=128, draw_documents=True)).report
    for one, other in zip(by_line.systems, by_document.systems, strict=True):
        for line, document in zip(one.scores, other.scores, strict=True):
            assert document.value == line.value
            assert (document.low, document.high) != (line.low, line.high)
            assert "unit:document" in document.signature
            assert "unit" not in line.signature


@pytest.mark.parametrize(
    ("documents", "words"), [(None, "no documents to resample"), (["same"] * 36, "one document only")]
)
def test_documents_that_cannot_be_resampled(documents: list[str] | None, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        score_corpus(Corpus([REFERENCE], {"a": GOOD}, documents=documents), Settings(draw_documents=True))


@pytest.mark.parametrize(
    ("references", "systems", "other", "words"),
    [
        ([], {"a": GOOD}, {}, "no lines"),
        ([[]], {"a": []}, {}, "no lines"),
        ([REFERENCE], {}, {}, "no system"),
        ([REFERENCE], {"a": GOOD[:-1]}, {}, "a has 35 lines, reference 1 has 36"),
        ([REFERENCE, GOOD[1:]], {"a": GOOD}, {}, "reference 2 has 35 lines"),
        ([REFERENCE], {"a": GOOD}, {"source": ["x"]}, "source has 1 line,"),
        ([REFERENCE], {"a": GOOD}, {"documents": ["x"]}, "documents has 1 line,"),
    ],
)
def test_texts_that_do_not_fit_are_named(references, systems, other, words) -> None:
    with pytest.raises(UsageError, match=words):
        Corpus(references, systems, **other)
