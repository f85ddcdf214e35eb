"""One model of several from one path of training: the mean of their weights (Wortsman et al. 2022, "Model soups")."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch

from corpus.errors import CorruptModel, UsageError
from translate.training.model_folder import load_student, save_student


def average(models: Sequence[tuple[Path, float]], out: Path) -> None:
    """Write the weighted mean of model folders of one architecture to `out`; shares need not add up to 1.

    Raises UsageError where no share is above 0, CorruptModel where two networks differ in shape.
    """
    counted = [(folder, share) for folder, share in models if share > 0]
    if not counted:
        raise UsageError("there is no model to average", subject=str(out), hint="Raise a share under [average]")
    total = sum(share for _, share in counted)
    mean: dict[str, torch.Tensor] = {}
    for folder, share in counted:
        for name, tensor in load_student(folder).state_dict().items():
            own = tensor * (share / total)
            if name in mean and mean[name].shape != own.shape:
                raise CorruptModel(f"{name} has another shape than in {counted[0][0]}", subject=str(folder))
            mean[name] = mean[name] + own if name in mean else own
    save_student(mean, counted[0][0], out)
