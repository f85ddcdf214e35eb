"""Figures are kept by benchmark and hold their floors, and README and document show exactly what is kept."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import numpy as np
import pytest

from corpus.errors import UnreadableInput
from eval.bench import __main__ as bench
from eval.bench import deciding, language, origin, rsd
from eval.bench.__main__ import NAMES, measure, merge, render
from eval.bench.deciding import FIGURES, Figure, undercut
from eval.bench.readme import DOCUMENT, README, RESULTS, document, insert, shown, summary


def row(benchmark: str, value: float, **other: object) -> dict:
    return {
        "benchmark": benchmark,
        "data": "d",
        "system": "s",
        "metric": "m",
        "value": value,
        "n": 3,
        "signature": "seed:1|case:mixed",
        "machine": "x",
        "date": "2026-01-01",
        **other,
    }


@pytest.fixture(scope="module")
def results() -> list[dict]:
    return json.loads(RESULTS.read_text(encoding="utf-8"))


def test_a_benchmark_replaces_its_own_rows_only() -> None:
    old = [row(NAMES[0], 1), row(NAMES[1], 2), row("retired", 5)]
    assert [r["value"] for r in merge(old, [row(NAMES[1], 3), row(NAMES[1], 4)])] == [1, 3, 4, 5]


def test_what_was_measured_stays_when_a_later_benchmark_fails(tmp_path, monkeypatch, capsys) -> None:
    kept = tmp_path / "results.json"
    kept.write_text(json.dumps([row(NAMES[0], 1), row(NAMES[2], 2)]), encoding="utf-8")
    monkeypatch.setattr(bench, "RESULTS", kept)
    monkeypatch.setattr("sys.argv", ["bench", str(tmp_path), NAMES[2], NAMES[1]])
    real = importlib.import_module(f"eval.bench.{NAMES[2]}")
    monkeypatch.setattr(real, "run", lambda shared: [row(NAMES[2], 7)])
    failing = importlib.import_module(f"eval.bench.{NAMES[1]}")
    monkeypatch.setattr(failing, "run", lambda shared: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        bench.main()
    assert [r["value"] for r in json.loads(kept.read_text(encoding="utf-8"))] == [1, 7]


def test_every_benchmark_is_a_module_with_run() -> None:
    for name in NAMES:
        assert callable(importlib.import_module(f"eval.bench.{name}").run), name


def test_the_document_holds_every_row_with_its_signature() -> None:
    rows = [row(NAMES[0], 0.5), row(NAMES[1], 1234.5, data="a|b")]
    assert "0.5" in render(rows)
    text = document(rows)
    assert text.count("\n## ") == 2
    assert "| a\\|b | s | m | 1,234 | 3 | 1 |" in text
    assert "1. `seed:1|case:mixed`" in text


def test_the_table_sets_others_beside_and_says_what_was_not_measured(monkeypatch) -> None:
    ours = Figure("t", NAMES[0], "d", "s", "m", 0.2, "Vecalign .9", beside=("peer", "absent"))
    missing = Figure("t", NAMES[0], "elsewhere", "s", "m", 0.2)
    monkeypatch.setattr("eval.bench.readme.FIGURES", (ours, missing))
    lines = summary([row(NAMES[0], 0.5, system="s@1"), row(NAMES[0], 0.4, system="peer")]).splitlines()
    assert lines[2] == "| t | d | m | **0.5** | Vecalign .9; peer 0.4 (here) | 3 | `seed:1 c:mixed` |"
    assert "not measured" in lines[3]


@pytest.mark.parametrize(("value", "text"), [(3, "3"), (0.12345, "0.123"), (17.68, "17.7"), (2345.6, "2,346")])
def test_figures_keep_the_digits_that_mean_something(value, text) -> None:
    assert shown(value) == text


def test_a_file_without_markers_is_left_alone() -> None:
    with pytest.raises(UnreadableInput):
        insert("no markers here", "bench", "x")


def test_readme_and_document_show_the_results_that_are_kept(results) -> None:
    text = README.read_text(encoding="utf-8")
    assert insert(text, "bench", summary(results)) == text
    assert DOCUMENT.read_text(encoding="utf-8") == document(results)
    assert sum(figure.shown for figure in FIGURES) <= 60, "the README's table is for the figures that decide"


def test_every_row_says_data_signature_machine_and_date(results) -> None:
    for kept in results:
        assert all(str(kept[name]) for name in ("data", "system", "metric", "signature", "machine", "date")), kept
        assert isinstance(kept["value"], int | float)


def test_no_committed_figure_undercuts_its_floor(results) -> None:
    assert undercut(results) == []


def test_floors_are_told_from_ceilings_and_gaps(monkeypatch) -> None:
    figures = (
        Figure("t", "b", "up", "s", "m", 0.8),
        Figure("t", "b", "down", "s", "m", 0.1, lower=True),
        Figure("t", "b", "gone", "s", "m", 0.1),
    )
    monkeypatch.setattr(deciding, "FIGURES", figures)
    good = [row("b", 0.8, data="up"), row("b", 0.1, data="down"), row("b", 1, data="gone")]
    assert undercut(good) == []
    faults = undercut([row("b", 0.79, data="up"), row("b", 0.11, data="down")])
    assert [fault.split(", ")[0] for fault in faults] == ["b: up", "b: down", "b: gone"]


def test_language_says_what_is_taken_for_what_and_how_sure_it_was() -> None:
    judged = [("de", 0.95, "de"), ("en", 0.95, "de"), ("nl", 0.35, "de"), ("und", 0.0, "fr"), ("fr", 0.36, "fr")]
    rows = [*language._confusion("set", judged, "s"), *language._calibration("set", judged, "s")]
    assert {r["metric"]: (r["value"], r["n"]) for r in rows} == {
        "de answered de": (0.3333, 3),
        "de answered en": (0.3333, 3),
        "de answered other": (0.3333, 3),
        "fr answered und": (0.5, 2),
        "fr answered fr": (0.5, 2),
        "accuracy at confidence 0.3–0.4": (0.5, 2),
        "accuracy at confidence 0.9–1.0": (0.5, 2),
    }


def test_origin_says_what_is_taken_for_what_and_how_sure_it_was() -> None:
    probabilities, truth = np.array([[0.95, 0.05], [0.92, 0.08], [0.35, 0.65]]), np.array([0, 1, 1])
    rows = [
        *origin._confusion(("de", "en"), probabilities, truth, "de", "year"),
        *origin._calibration(probabilities, truth, "de", "year"),
    ]
    assert {r["metric"]: (r["value"], r["n"]) for r in rows} == {
        "from de, taken for de": (1.0, 1),
        "from en, taken for de": (0.5, 2),
        "from en, taken for en": (0.5, 2),
        "accuracy at confidence 0.6–0.7": (1.0, 1),
        "accuracy at confidence 0.9–1.0": (0.5, 2),
    }


@pytest.mark.parametrize(
    ("x", "y", "rho"), [([1, 2, 3], [10, 20, 90], 1), ([1, 2, 2], [3, 1, 1], -1), ([1, 1], [1, 2], 0)]
)
def test_spearman_ranks_ties_at_their_mean(x, y, rho) -> None:
    assert rsd.spearman(np.array(x, dtype=float), np.array(y, dtype=float)) == pytest.approx(rho)


@pytest.mark.shared
@pytest.mark.slow
@pytest.mark.parametrize("name", ["boilerplate", "names_numbers", "quantities", "alignment"])
def test_a_cheap_benchmark_gives_what_was_committed(name, shared: Path, results) -> None:
    committed = {(r["data"], r["system"], r["metric"]): r["value"] for r in results if r["benchmark"] == name}
    again = {(r["data"], r["system"], r["metric"]): r["value"] for r in measure([name], shared)}
    assert again == pytest.approx(committed, abs=0.005)
