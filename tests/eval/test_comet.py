"""The wiring of COMET, with a stand-in for its package: no model of COMET is small enough for a test.

What is tested is ours: what is handed over, what comes back, and what is said where something is missing.
"""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from corpus.errors import MissingExtra, ModelNotFound, UsageError
from eval.comet import comet_statistics
from eval.score_findings import primary_metric
from eval.scoring import Corpus, Settings, score_corpus

SYSTEMS = {"a": ["One.", "Two."], "b": ["One!", "?"]}
SOURCES, REFERENCES = ["Eins.", "Zwei."], [["One.", "Two."]]


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> list[dict]:
    """A package `comet` whose model says 0.9 to what equals its reference, 0.4 to the rest; keeps what it was asked."""
    asked: list[dict] = []

    def predict(rows: list[dict], **options: object) -> SimpleNamespace:
        asked.extend(rows)
        assert options["gpus"] == 0
        return SimpleNamespace(scores=[0.9 if row["mt"] == row["ref"] else 0.4 for row in rows])

    def load(path: str, *, local_files_only: bool) -> SimpleNamespace:
        assert local_files_only
        assert Path(path).is_file()
        return SimpleNamespace(predict=predict)

    module = ModuleType("comet")
    module.load_from_checkpoint = load  # type: ignore[attr-defined]
    module.__version__ = "2.2.7"  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "comet", module)
    return asked


@pytest.fixture
def checkpoint(tmp_path: Path) -> str:
    path = tmp_path / "model.ckpt"
    path.write_bytes(b"weights")
    return str(path)


def test_comet_stands_beside_the_other_metrics(stand_in: list[dict], checkpoint: str) -> None:
    settings = Settings(metrics=["chrF2"], comet=checkpoint, resamples=100, trials=100)
    report = score_corpus(Corpus(REFERENCES, SYSTEMS, SOURCES), settings).report
    comet, chrf = report.systems[0].scores
    assert comet.metric == "COMET (model.ckpt)"
    assert chrf.metric == "chrF2"
    assert [s.scores[0].value for s in report.systems] == pytest.approx([90, 40])
    assert comet.signature.startswith("COMET|model:model.ckpt|revision:")
    assert comet.signature.endswith("|bs:100|ar:100|seed:12345|version:2.2.7")
    assert stand_in[3] == {"src": "Zwei.", "mt": "?", "ref": "Two."}
    assert primary_metric([comet.metric, "chrF2"]) == comet.metric


def test_without_the_package_the_line_that_installs_it_is_said(
    checkpoint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "comet", None)
    with pytest.raises(MissingExtra) as error:
        comet_statistics(checkpoint, SOURCES, REFERENCES, SYSTEMS)
    assert "pip install 'tertium[comet]'" in str(error.value)


@pytest.mark.parametrize("model", ["Unbabel/wmt22-comet-da", "no such file.ckpt"])
def test_a_model_that_is_not_here_is_not_fetched(
    model: str, stand_in: list[dict], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("huggingface_hub", reason="COMET brings it")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    with pytest.raises(ModelNotFound, match="not on this disk"):
        comet_statistics(model, SOURCES, REFERENCES, SYSTEMS)


def test_comet_needs_the_source_and_one_reference(stand_in: list[dict], checkpoint: str) -> None:
    with pytest.raises(UsageError, match="none is given"):
        comet_statistics(checkpoint, None, REFERENCES, SYSTEMS)
    with pytest.raises(UsageError, match="one reference"):
        comet_statistics(checkpoint, SOURCES, REFERENCES * 2, SYSTEMS)
