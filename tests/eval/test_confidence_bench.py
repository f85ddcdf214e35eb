"""Fitting confidence: what the benchmark measures with, on figures made for it."""

from __future__ import annotations

import random
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from eval.bench.damage import DAMAGES
from eval.bench.reliability import draw

SOURCE = "Der Hafen von Kiel wurde 1895 nicht für Segler, sondern für Frachter gebaut."
GOOD = "The port of Kiel was not built for sailors in 1895, but for large cargo ships."
OTHER = "Several passengers complained about cold coffee during the journey yesterday."


@pytest.mark.parametrize("kind", DAMAGES)
def test_every_damage_changes_the_text_and_is_the_same_each_time(kind: str) -> None:
    one, two = (DAMAGES[kind](GOOD, SOURCE, OTHER, random.Random(3)) for _ in range(2))
    assert one == two
    assert one
    assert one != GOOD


@pytest.mark.parametrize("kind", sorted(set(DAMAGES) - {"copy_source", "another", "loop"}))
def test_what_cannot_be_damaged_is_left_out(kind: str) -> None:
    assert DAMAGES[kind]("Hm", "Hm", "", random.Random(3)) is None


def test_calibration_error_is_the_mean_gap() -> None:
    confidence = pytest.importorskip("eval.bench.confidence")
    values = np.array([0.95] * 10 + [0.15] * 10)
    assert confidence.calibration_error(values, values) == pytest.approx(0)
    quality = np.array([1.0] * 5 + [0.0] * 15)
    assert confidence.calibration_error(values, quality) == pytest.approx((0.45 + 0.15) / 2)


def test_fitted_weights_order_what_they_were_fitted_to_and_keep_their_bounds() -> None:
    pytest.importorskip("sklearn")
    from eval.bench.confidence import GROSS, Example, fit
    from translate.confidence import Evidence

    chance = random.Random(1)
    rows = []
    for number in range(200):
        quality = number / 199
        near = quality + chance.gauss(0, 0.1)
        evidence = Evidence(SOURCE, GOOD, similarity=near)
        rows.append(Example("de", number, "google", "none", evidence, quality, 50.0, 20.0, 20.0, near))
    weights = fit(rows, GROSS)
    assert weights["similarity"] > 1
    assert weights["number-mismatch"] <= GROSS["number-mismatch"]


def test_lines_are_fitted_and_judged_apart_and_all_over_the_text() -> None:
    pytest.importorskip("sklearn")
    from eval.bench.confidence import blocks

    for total in (3000, 997):
        fitted, judged = set(blocks(total, 300)), set(blocks(total, 300, between=True))
        assert (len(fitted), len(judged)) == (300, 140)
        assert not fitted & judged
        assert min(judged) < total / 5 < total * 4 / 5 < max(judged) < total


def test_translations_of_one_system_are_paired_better_first() -> None:
    pytest.importorskip("sklearn")
    from eval.bench.confidence import Example, _ordered
    from translate.confidence import Evidence

    evidence = Evidence(SOURCE, GOOD)
    kinds = [("google", "none"), ("reference", "none"), ("google", "swap"), ("google", "none"), ("bundled", "none")]
    rows = [
        Example("de", number, system, kind, evidence, 0.5, 10.0 * number, 5.0, 5.0, number / 10)
        for number, (system, kind) in enumerate(kinds)
    ]
    assert {tuple(pair) for pair in _ordered(rows).tolist()} == {(3, 0)}


def test_a_diagram_is_well_formed_and_leaves_thin_bins_out() -> None:
    values = np.array([0.05] * 20 + [0.55] * 20 + [0.95] * 3)
    root = ET.fromstring(draw({"one <two>": (values, values)}))
    circles = [element for element in root.iter() if element.tag.endswith("circle")]
    assert len(circles) == 2
    assert any("one <two> (n 43)" in (element.text or "") for element in root.iter())
