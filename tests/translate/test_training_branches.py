"""Runs side by side, and the mean of what they learned."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="needs torch: pip install 'tertium[torch]'")
pytest.importorskip("transformers", reason="needs transformers: pip install 'tertium[torch]'")

import torch
from click.testing import CliRunner, Result

from corpus.errors import CorruptModel
from translate.training.__main__ import main
from translate.training.branches import logs, train_branches
from translate.training.config import load_recipe
from translate.training.curve import read_log
from translate.training.model_folder import load_student

MakeModel = Callable[..., Path]


@pytest.fixture
def work(tiny_models: MakeModel, config: Path, data: Path, tmp_path: Path) -> Path:
    """A work folder with a tiny model and a prepared stream; the recipe wants two branches."""
    text = config.read_text(encoding="utf-8").replace("branches = 1", "branches = 2")
    # So few pieces a batch that the stream has several windows, and the branches begin in different ones.
    config.write_text(text.replace("batch_tokens = 400", "batch_tokens = 16"), encoding="utf-8")
    folder = tmp_path / "work"
    shutil.copytree(tiny_models(two_vocabularies=True), folder / "initial")
    assert invoke("prepare", config, data, folder).exit_code == 0
    return folder


def invoke(step: str, config: Path, data: Path, work: Path) -> Result:
    return CliRunner().invoke(main, [step, "--config", str(config), "--data", str(data), "--work", str(work)])


def test_branches_read_different_parts_and_their_mean_is_the_model(work: Path, config: Path, data: Path) -> None:
    result = invoke("train", config, data, work)
    assert result.exit_code == 0, (result.output, result.exception)
    first, second, mean = (
        load_student(work / "train" / name).state_dict() for name in ("branch-1/model", "branch-2/model", "model")
    )
    assert any(not torch.equal(first[name], second[name]) for name in first)
    for name, tensor in mean.items():  # float16 files
        torch.testing.assert_close(tensor, (first[name] + second[name]) / 2, atol=2e-3, rtol=2e-3)
    assert [len(read_log(path)) for path in logs(work)] == [1, 1]


def test_an_error_in_a_branch_reaches_the_caller_with_its_remedy(work: Path, config: Path) -> None:
    (work / "data" / "examples.npy").unlink()
    recipe = load_recipe(config)
    with pytest.raises(CorruptModel, match="prepare"):
        train_branches(recipe, recipe.train, work, work / "initial")
