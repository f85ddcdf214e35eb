"""Kept statistics give sacreBLEU's scores, to the last digit."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from sacrebleu.metrics.ter import TER

from corpus.errors import UsageError
from eval import chunks
from eval.metrics import METRICS, overlap_metrics, overlap_statistics, segment_scores, sums

DATA = Path(__file__).with_name("data") / "score"
THEIRS = {
    "BLEU": BLEU(effective_order=True),
    "chrF2": CHRF(),
    "chrF++": CHRF(word_order=2),
    "TER": TER(),
}


def read(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("references", [["reference.en"], ["reference.en", "reference2.en"]], ids=["one", "two"])
def test_our_command_prints_what_sacrebleus_command_prints(references: list[str]) -> None:
    """Both are run as processes, as users run them."""
    files = [str(DATA / name) for name in references]
    ours = [sys.executable, "-m", "tertium.cli", "score", "--json", str(DATA / "hasty.en"), "--trials", "100"]
    ours += [word for file in files for word in ("--ref", file)]
    (system,) = json.loads(subprocess.run(ours, check=True, capture_output=True, text=True).stdout)["systems"]
    command = [sys.executable, "-m", "sacrebleu", *files, "-i", str(DATA / "hasty.en"), "--confidence", "-f", "json"]
    printed = [
        json.loads(subprocess.run([*command, *flags, "-w", "14"], check=True, capture_output=True, text=True).stdout)
        for flags in (["-m", "bleu", "chrf", "ter"], ["-m", "chrf", "--chrf-word-order", "2"])
    ]
    theirs = dict(zip(["BLEU", "chrF2", "TER", "chrF++"], [*printed[0], printed[1]], strict=True))
    assert [score["metric"] for score in system["scores"]] == list(METRICS)
    for score in system["scores"]:
        their = theirs[score["metric"]]
        assert round(score["value"], 14) == their["score"]
        assert (score["high"] - score["low"]) / 2 == pytest.approx(their["confidence_var"], abs=1e-4)
        assert sorted(score["signature"].split("|")) == sorted(their["signature"].split("|"))


@pytest.mark.parametrize("references", [["reference.en"], ["reference.en", "reference2.en"]], ids=["one", "two"])
def test_scores_of_segments_are_sacrebleus(references: list[str]) -> None:
    texts = [read(name) for name in references]
    kept = overlap_statistics(METRICS, texts, {"hasty": read("hasty.en")})
    for metric in overlap_metrics(METRICS, len(texts)):
        found = segment_scores(metric, kept[metric.name]["hasty"])
        for value, hypothesis, *row in zip(found, read("hasty.en"), *texts, strict=True):
            assert value == THEIRS[metric.name].sentence_score(hypothesis, row).score


def test_chunks_and_processes_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    texts, systems = [read("reference.en")], {"a": read("careful.en"), "b": read("hasty.en")}
    whole = overlap_statistics(METRICS, texts, systems)
    monkeypatch.setattr(chunks, "CHUNK", 7)
    monkeypatch.setattr(chunks, "_WORTH_PROCESSES", 3)
    seen: list[int] = []
    parts = overlap_statistics(METRICS, texts, systems, jobs=2, progress=lambda done, total: seen.append(done))
    for metric, row in whole.items():
        for system, values in row.items():
            np.testing.assert_array_equal(parts[metric][system], values)
    assert seen[-1] == len(texts[0])
    assert all(a < b for a, b in pairwise(seen))


def test_statistics_are_kept_as_small_integers() -> None:
    kept = overlap_statistics(["BLEU", "chrF2", "chrF++"], [read("reference.en")], {"a": read("hasty.en")})
    assert {row["a"].dtype for row in kept.values()} == {np.dtype(np.int32)}
    assert [row["a"].shape[1] for row in kept.values()] == [10, 18, 24]


@settings(max_examples=40)
@given(st.lists(st.tuples(*[st.text(alphabet="ab .,é", max_size=12)] * 3), min_size=1, max_size=6))
def test_any_text_scores_as_in_sacrebleu(rows: list[tuple[str, str, str]]) -> None:
    one, other, hypothesis = (list(column) for column in zip(*rows, strict=True))
    for references in ([one], [one, other]):
        kept = overlap_statistics(METRICS, references, {"h": hypothesis})
        for metric in overlap_metrics(METRICS, len(references)):
            theirs = {**THEIRS, "BLEU": BLEU()}[metric.name].corpus_score(hypothesis, references)
            assert metric.formula()(sums(kept[metric.name]["h"])) == theirs.score


def test_no_lines_add_up_to_nothing() -> None:
    kept = overlap_statistics(["BLEU"], [read("reference.en")], {"a": read("hasty.en")})["BLEU"]["a"]
    assert sums(kept[:0]) == [0.0] * 10


def test_unknown_metric_is_named() -> None:
    with pytest.raises(UsageError, match="unknown metric comet"):
        overlap_metrics(["comet"], 1)
