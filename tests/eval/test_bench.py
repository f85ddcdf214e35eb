"""Figures are kept by benchmark, and the README shows exactly what is kept."""

from __future__ import annotations

import json

import pytest

from corpus.errors import UnreadableInput
from eval.bench.__main__ import NAMES, merge, render
from eval.bench.readme import README, RESULTS, insert, shown, table


def row(benchmark: str, value: float) -> dict:
    return {
        "benchmark": benchmark,
        "data": "d",
        "system": "s",
        "metric": "m",
        "value": value,
        "n": 3,
        "signature": "seed:1",
        "machine": "x",
        "date": "2026-01-01",
    }


def test_a_benchmark_replaces_its_own_rows_only() -> None:
    old = [row(NAMES[0], 1), row(NAMES[1], 2)]
    assert [r["value"] for r in merge(old, [row(NAMES[1], 3), row(NAMES[1], 4)])] == [1, 3, 4]


def test_tables_hold_every_row_with_its_signature() -> None:
    rows = [row(NAMES[0], 0.5), row(NAMES[1], 1234.5)]
    assert "0.5" in render(rows)
    text = table(rows)
    assert text.count("<details>") == 2
    assert "| d | s | m | 1,234 | 3 |" in text
    assert "seed:1" in text


@pytest.mark.parametrize(("value", "text"), [(3, "3"), (0.12345, "0.123"), (17.68, "17.7"), (2345.6, "2,346")])
def test_figures_keep_the_digits_that_mean_something(value, text) -> None:
    assert shown(value) == text


def test_a_file_without_markers_is_left_alone() -> None:
    with pytest.raises(UnreadableInput):
        insert("no markers here", "bench", "x")


def test_the_readme_shows_the_results_that_are_kept() -> None:
    rows = json.loads(RESULTS.read_text(encoding="utf-8"))
    text = README.read_text(encoding="utf-8")
    assert insert(text, "bench", table(rows)) == text
