"""The bundled model's quality does not fall: chrF2 of a fixed small sample against what was recorded for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from translate.bundled import load_bundled

# chrF2 of the first 100 lines of FLORES-dev, recorded with model 88788ad09476 (2026-11-22, sacreBLEU 2.6 defaults).
RECORDED = {"de": 59.3, "fr": 58.7}
MARGIN = 0.5
LINES = 100


@pytest.mark.shared
@pytest.mark.parametrize("language", sorted(RECORDED))
def test_chrf_stays_within_half_a_point(shared: Path, language: str) -> None:
    from sacrebleu.metrics.chrf import CHRF

    folder = shared / "bench" / "mt" / f"{language}-en"
    sources = (folder / f"flores-dev.{language}").read_text(encoding="utf-8").splitlines()[:LINES]
    references = (folder / "flores-dev.en").read_text(encoding="utf-8").splitlines()[:LINES]
    hypotheses = [h.text for h in load_bundled().translate(sources, language, "en")]
    assert CHRF().corpus_score(hypotheses, [references]).score > RECORDED[language] - MARGIN
