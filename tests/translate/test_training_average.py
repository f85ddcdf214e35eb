"""The mean of models: a step of the recipe after training."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="needs torch: pip install 'tertium[torch]'")
pytest.importorskip("transformers", reason="needs transformers: pip install 'tertium[torch]'")

import torch
from click.testing import CliRunner

from corpus.errors import CorruptModel, UsageError
from translate.training.__main__ import main
from translate.training.average import average
from translate.training.model_folder import load_student, save_student

MakeModel = Callable[..., Path]


@pytest.fixture
def models(tiny_models: MakeModel, tmp_path: Path) -> list[Path]:
    """Two models: the second one's weights are the first one's plus 1."""
    first = tiny_models(two_vocabularies=True)
    second = tmp_path / "second"
    save_student({name: tensor + 1 for name, tensor in load_student(first).state_dict().items()}, first, second)
    return [first, second]


def test_weights_are_averaged_by_their_shares(models: list[Path], tmp_path: Path) -> None:
    average([(models[0], 3.0), (models[1], 1.0)], tmp_path / "mean")
    before, mean = load_student(models[0]).state_dict(), load_student(tmp_path / "mean").state_dict()
    for name, tensor in mean.items():
        torch.testing.assert_close(tensor, before[name] + 0.25, atol=5e-3, rtol=2e-3)  # float16 files
    assert (tmp_path / "mean" / "source.spm").read_bytes() == (models[0] / "source.spm").read_bytes()


def test_a_model_without_a_share_is_not_even_read(models: list[Path], tmp_path: Path) -> None:
    average([(models[1], 2.0), (tmp_path / "missing", 0.0)], tmp_path / "mean")
    assert torch.equal(
        load_student(tmp_path / "mean").state_dict()["bias"], load_student(models[1]).state_dict()["bias"]
    )


def test_nothing_to_average_and_foreign_shapes_are_refused(
    models: list[Path], tiny_models: MakeModel, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="no model"):
        average([(models[0], 0.0)], tmp_path / "mean")
    state = load_student(models[1]).state_dict()
    other = next(name for name in state if name.endswith("fc1.weight"))
    wide = tmp_path / "wide"
    shutil.copytree(models[1], wide)
    config = (wide / "config.json").read_text(encoding="utf-8")
    inner = state[other].shape[0]
    (wide / "config.json").write_text(
        config.replace(f'"encoder_ffn_dim": {inner}', f'"encoder_ffn_dim": {inner * 2}'), encoding="utf-8"
    )
    with pytest.raises(CorruptModel):
        average([(models[0], 1.0), (wide, 1.0)], tmp_path / "mean")
    assert not (tmp_path / "mean").exists()


def test_the_step_takes_what_the_steps_before_made(models: list[Path], tmp_path: Path) -> None:
    work = tmp_path / "work"
    shutil.copytree(models[0], work / "train" / "model")
    shutil.copytree(models[1], work / "finetune" / "model")
    result = CliRunner().invoke(main, ["average", "--work", str(work)])
    assert result.exit_code == 0, (result.output, result.exception)
    name = "encoder.layers.0.fc1.weight"
    mean = load_student(work / "average" / "model").state_dict()[name]
    low, high = (load_student(folder).state_dict()[name] for folder in models)
    assert bool((low < mean).all())
    assert bool((mean < high).all())
