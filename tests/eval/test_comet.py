"""COMET: its wiring with a stand-in for its package, and the package itself, where installed, on a tiny model.

No published model of COMET is small enough for a test; the tiny one has the published models' class, files and encoder
type, and weights that mean nothing.
"""

from __future__ import annotations

import logging
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
    path = tmp_path / "tiny" / "checkpoints" / "model.ckpt"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"weights")
    (tmp_path / "tiny" / "hparams.yaml").write_text("class_identifier: regression_metric\n", encoding="utf-8")
    return str(path)


def test_comet_stands_beside_the_other_metrics(stand_in: list[dict], checkpoint: str) -> None:
    settings = Settings(metrics=["chrF2"], comet=checkpoint, resamples=100, trials=100)
    report = score_corpus(Corpus(REFERENCES, SYSTEMS, SOURCES), settings).report
    comet, chrf = report.systems[0].scores
    assert comet.metric == "COMET (tiny)"
    assert chrf.metric == "chrF2"
    assert [s.scores[0].value for s in report.systems] == pytest.approx([90, 40])
    assert comet.signature.startswith("COMET|model:tiny|revision:")
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


def test_a_checkpoint_without_its_description_is_refused(stand_in: list[dict], checkpoint: str) -> None:
    Path(checkpoint).parents[1].joinpath("hparams.yaml").unlink()
    with pytest.raises(ModelNotFound, match=r"no hparams\.yaml"):
        comet_statistics(checkpoint, SOURCES, REFERENCES, SYSTEMS)


@pytest.fixture
def tiny_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A COMET regression model over a tiny XLM-RoBERTa with random weights, in the files of a published one."""
    pytest.importorskip("comet", reason="needs the extra comet: pip install 'tertium[comet]'")
    import comet.models
    import pytorch_lightning
    import torch
    import yaml
    from tokenizers import SentencePieceUnigramTokenizer
    from transformers import XLMRobertaConfig, XLMRobertaTokenizerFast

    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    model, encoder = tmp_path / "tiny", tmp_path / "encoder"
    (model / "checkpoints").mkdir(parents=True)
    encoder.mkdir()
    special = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
    pieces = SentencePieceUnigramTokenizer()
    pieces.train_from_iterator([*SOURCES, *REFERENCES[0]], 100, special_tokens=special, unk_token="<unk>")
    pieces.save(str(encoder / "tokenizer.json"))
    tokenizer = XLMRobertaTokenizerFast(tokenizer_file=str(encoder / "tokenizer.json"))
    tokenizer.save_pretrained(encoder)
    XLMRobertaConfig(
        vocab_size=len(tokenizer),
        hidden_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=514,
        type_vocab_size=1,
    ).save_pretrained(encoder)
    torch.manual_seed(1)
    network = comet.models.RegressionMetric(
        encoder_model="XLM-RoBERTa",
        pretrained_model=str(encoder),
        hidden_sizes=[8],
        load_pretrained_weights=False,
        train_data=["none"],
        validation_data=["none"],
        local_files_only=True,
    )
    settings = dict(network.hparams)
    version = pytorch_lightning.__version__
    torch.save(
        {"state_dict": network.state_dict(), "hyper_parameters": settings, "pytorch-lightning_version": version},
        model / "checkpoints" / "model.ckpt",
    )
    described = {"class_identifier": "regression_metric", **settings}
    (model / "hparams.yaml").write_text(yaml.safe_dump(described), encoding="utf-8")
    return model


@pytest.mark.filterwarnings("ignore")  # of packages that we do not call ourselves
def test_the_package_itself_reads_a_model_from_the_disk(tiny_model: Path, caplog: pytest.LogCaptureFixture) -> None:
    checkpoint = str(tiny_model / "checkpoints" / "model.ckpt")
    with caplog.at_level(logging.INFO):
        metric, found = comet_statistics(checkpoint, SOURCES, REFERENCES, SYSTEMS)
    assert metric.name == "COMET (tiny)"
    assert all(values.shape == (2, 2) and (values[:, 1] == 1).all() for values in found.values())
    assert found["a"][1, 0] != found["b"][1, 0]  # the text is read
    assert "GPU" not in caplog.text
    assert (comet_statistics(checkpoint, SOURCES, REFERENCES, SYSTEMS)[1]["a"] == found["a"]).all()


@pytest.mark.filterwarnings("ignore")
def test_a_model_whose_encoder_is_not_here_is_not_fetched(tiny_model: Path) -> None:
    (tiny_model.parent / "encoder").rename(tiny_model.parent / "elsewhere")
    with pytest.raises(ModelNotFound, match="encoder"):
        comet_statistics(str(tiny_model / "checkpoints" / "model.ckpt"), SOURCES, REFERENCES, SYSTEMS)
