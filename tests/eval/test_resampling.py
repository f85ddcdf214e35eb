"""Intervals and tests are sacreBLEU's, figure by figure, and need little memory."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from sacrebleu.metrics.ter import TER
from sacrebleu.significance import PairedTest, Result

from eval import resampling
from eval.metrics import METRICS, overlap_metrics, overlap_statistics, sums
from eval.resampling import bootstrap, by_document, interval, paired_bootstrap, randomisation

DATA = Path(__file__).with_name("data") / "score"
MAKERS = {"BLEU": BLEU, "chrF2": CHRF, "chrF++": lambda: CHRF(word_order=2), "TER": TER}
RESAMPLES, TRIALS = 300, 640


def read(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


# A third system close to the first, so that not every p-value is the least that there is.
SYSTEMS = {
    "careful": read("careful.en"),
    "hasty": read("hasty.en"),
    "close": [*read("careful.en")[:-7], *read("hasty.en")[-7:-4], *read("reference.en")[-4:]],
}
FORMULAS = {metric.name: metric.formula() for metric in overlap_metrics(METRICS, 1)}


@pytest.fixture(scope="module")
def kept() -> dict:
    return overlap_statistics(METRICS, [read("reference.en")], SYSTEMS)


@pytest.fixture(scope="module")
def values(kept: dict) -> dict:
    return {m: {s: FORMULAS[m](sums(v)) for s, v in row.items()} for m, row in kept.items()}


def theirs(metric: str, test: str, samples: int) -> list[Result]:
    paired = PairedTest(
        list(SYSTEMS.items()),
        {metric: MAKERS[metric]()},
        references=[read("reference.en")],
        test_type=test,
        n_samples=samples,
    )
    (results,) = [column for name, column in paired()[1].items() if name != "System"]
    assert all(isinstance(result, Result) for result in results)
    return results  # type: ignore[return-value]


@pytest.mark.parametrize("step", [48_000_000, 36 * 7], ids=["at once", "seven at a time"])
@pytest.mark.parametrize("metric", METRICS)
def test_bootstrap_is_sacrebleus(kept, values, metric, step, monkeypatch) -> None:
    monkeypatch.setattr(resampling, "_WEIGHT_BYTES", step)
    drawn = bootstrap({metric: kept[metric]}, FORMULAS, resamples=RESAMPLES)[metric]
    results = theirs(metric, "bs", RESAMPLES)
    for system, result in zip(SYSTEMS, results, strict=True):
        bounds = interval(drawn[system])
        assert bounds.mean == pytest.approx(result.mean, abs=1e-4)  # sacreBLEU resamples in float32
        assert (bounds.high - bounds.low) / 2 == pytest.approx(result.ci, abs=1e-4)
        if system != "careful":
            difference = values[metric][system] - values[metric]["careful"]
            assert paired_bootstrap(drawn["careful"], drawn[system], difference) == result.p_value
    assert max(r.p_value or 0 for r in results) > 0.05  # the comparison is not one of the least values only


@pytest.mark.parametrize("step", [48_000_000, 36 * 70], ids=["at once", "64 at a time"])
@pytest.mark.parametrize("metric", METRICS)
def test_randomisation_is_sacrebleus(kept, values, metric, step, monkeypatch) -> None:
    monkeypatch.setattr(resampling, "_WEIGHT_BYTES", step)
    monkeypatch.setattr(resampling, "_FLOATS", 1000)
    found = randomisation({metric: kept[metric]}, FORMULAS, {metric: values[metric]}, trials=TRIALS)[metric]
    results = theirs(metric, "ar", TRIALS)
    assert [found["careful", "hasty"], found["careful", "close"]] == [r.p_value for r in results[1:]]
    assert found["careful", "close"] > 0.05
    assert set(found) == {("careful", "hasty"), ("careful", "close"), ("hasty", "close")}


def test_a_copy_is_not_different(kept, values) -> None:
    """sacreBLEU's definition would call a system significantly different from its own copy."""
    twice = {m: {"one": row["hasty"], "copy": row["hasty"]} for m, row in kept.items()}
    scores = {m: dict.fromkeys(("one", "copy"), row["hasty"]) for m, row in values.items()}
    drawn = bootstrap(twice, FORMULAS, resamples=50)
    assert paired_bootstrap(drawn["BLEU"]["one"], drawn["BLEU"]["copy"], 0.0) == 1.0
    found = randomisation(twice, FORMULAS, scores, trials=64)
    assert {p for row in found.values() for p in row.values()} == {1.0}


def test_a_seed_decides_everything(kept) -> None:
    one, same, other = (bootstrap(kept, FORMULAS, resamples=60, seed=seed)["TER"]["hasty"] for seed in (1, 1, 2))
    np.testing.assert_array_equal(one, same)
    assert not np.array_equal(one, other)


def test_documents_keep_their_lines_together(kept) -> None:
    documents = read("documents.txt")
    numbers = np.array([sorted(set(documents)).index(name) for name in documents])
    summed = by_document(kept["chrF2"]["hasty"], numbers, 5)
    assert summed.shape == (5, 18)
    np.testing.assert_array_equal(summed.sum(axis=0), kept["chrF2"]["hasty"].sum(axis=0))
    np.testing.assert_array_equal(summed[1], kept["chrF2"]["hasty"][[d == "b" for d in documents]].sum(axis=0))
