"""Scores are sacreBLEU's, to the last digit, and wrong inputs are named."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.errors import UsageError
from eval.metrics import METRICS, render_table, score_systems

REFERENCE = [
    "The tank was last inspected in 2019.",
    "Nobody was hurt, the fire service said.",
    "Schools will reopen on Monday.",
    "The mayor wants an inquiry.",
    "",
]
GOOD = [
    "The tank was last checked in 2019.",
    "Nobody was hurt, said the fire service.",
    "Schools reopen on Monday.",
    "The mayor demands an inquiry.",
    "",
]
BAD = ["Tank 2019.", "The fire.", "Monday school is.", "A mayor of the inquiries wants.", "x"]


@pytest.mark.parametrize(
    ("metric", "flags"),
    [
        ("BLEU", ["-m", "bleu"]),
        ("chrF2", ["-m", "chrf"]),
        ("chrF++", ["-m", "chrf", "--chrf-word-order", "2"]),
        ("TER", ["-m", "ter"]),
    ],
)
def test_scores_equal_those_of_sacrebleus_own_command(tmp_path: Path, metric: str, flags: list[str]) -> None:
    for name, lines in (("ref", REFERENCE * 20), ("hyp", GOOD * 20)):
        (tmp_path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "sacrebleu", str(tmp_path / "ref"), "-i", str(tmp_path / "hyp"), *flags]
    printed = subprocess.run(
        [*command, "--confidence", "-f", "json", "-w", "10"], check=True, capture_output=True, text=True
    ).stdout
    theirs = json.loads(printed)
    ours = score_systems([REFERENCE * 20], {"good": GOOD * 20}, metrics=[metric]).systems[0].scores[0]
    assert round(ours.value, 10) == theirs["score"]
    assert (ours.high - ours.low) / 2 == pytest.approx(theirs["confidence_var"], abs=1e-4)
    assert sorted(ours.signature.split("|")) == sorted(theirs["signature"].split("|"))


def test_the_better_system_wins_on_every_metric_and_gets_a_p_value() -> None:
    report = score_systems([REFERENCE], {"bad": BAD, "good": GOOD})
    bad, good = report.systems
    assert [s.metric for s in good.scores] == list(METRICS)
    for worse, better in zip(bad.scores, good.scores, strict=True):
        assert (better.value < worse.value) == (better.metric == "TER")
        assert worse.p_value is None
        assert better.p_value is not None
        assert better.low <= better.value <= better.high or better.metric == "BLEU"
    assert score_systems([REFERENCE], {"bad": BAD, "good": GOOD}) == report  # the seed is fixed


def test_several_references_are_counted_in_the_signature() -> None:
    report = score_systems([REFERENCE, GOOD], {"good": GOOD}, metrics=["BLEU"])
    assert report.systems[0].scores[0].value == pytest.approx(100)
    assert "nrefs:2" in report.systems[0].scores[0].signature


@pytest.mark.parametrize(
    ("references", "systems", "sources", "words"),
    [
        ([], {"a": GOOD}, None, "no lines"),
        ([REFERENCE], {}, None, "no system"),
        ([REFERENCE], {"a": GOOD[:-1]}, None, "a has 4 lines, reference 1 has 5"),
        ([REFERENCE, GOOD[1:]], {"a": GOOD}, None, "reference 2 has 4 lines"),
        ([REFERENCE], {"a": GOOD}, ["x"], "source has 1 lines"),
    ],
)
def test_inputs_that_do_not_fit_are_named(references, systems, sources, words) -> None:
    with pytest.raises(UsageError, match=words):
        score_systems(references, systems, sources=sources)


def test_unknown_metric_is_named() -> None:
    with pytest.raises(UsageError, match="unknown metric comet"):
        score_systems([REFERENCE], {"a": GOOD}, metrics=["comet"])


def test_table_shows_values_signatures_and_significance() -> None:
    table = render_table(score_systems([REFERENCE * 20], {"bad": BAD * 20, "good": GOOD * 20}))
    assert "TER ↓" in table
    assert "* differs from bad" in table
    assert table.count("nrefs:1") == len(METRICS)
