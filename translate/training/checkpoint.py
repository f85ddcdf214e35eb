"""Checkpoints: everything that training needs to go on, in one file that is whole or absent."""

from __future__ import annotations

import pickle
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from corpus.errors import CorruptModel
from translate.training.files import write_aside

_FORMAT = 1


@dataclass(slots=True)
class Progress:
    """Where a run stands; `seconds` counts the time at work (validation included), over all starts."""

    step: int = 0
    seconds: float = 0.0
    pieces: int = 0
    position: tuple[int, int] = (0, 0)
    best: float = float("inf")
    since_best: int = 0
    log: list[dict[str, Any]] = field(default_factory=list)


def save(path: Path, fingerprint: str, progress: Progress, tensors: dict[str, Any]) -> None:
    """Write a checkpoint aside and rename it over the last one."""
    content = {"format": _FORMAT, "fingerprint": fingerprint, "progress": asdict(progress), "tensors": tensors}
    write_aside(path, lambda out: torch.save(content, out))


def load(path: Path, fingerprint: str) -> tuple[Progress, dict[str, Any]]:
    """The checkpoint at `path`. Raises CorruptModel where it is broken or belongs to another configuration."""
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
        progress = Progress(**content["progress"])
        tensors: dict[str, Any] = content["tensors"]
        found, layout = content["fingerprint"], content["format"]
    except (OSError, RuntimeError, EOFError, KeyError, TypeError, ValueError, pickle.UnpicklingError) as error:
        raise CorruptModel(
            f"the checkpoint cannot be read ({type(error).__name__})",
            subject=str(path),
            hint="Remove it to begin anew, or put an older one in its place",
        ) from error
    if found != fingerprint or layout != _FORMAT:
        raise CorruptModel(
            "the checkpoint belongs to another configuration, model or stream",
            subject=str(path),
            hint="Use the recipe that made it, or another --work folder",
        )
    return progress, tensors


class Average:
    """Exponential moving average of a network's weights, float32, corrected for its start."""

    def __init__(self, weights: dict[str, Tensor], half_life: float) -> None:
        self.keep = 0.5 ** (1 / half_life)
        self.total = 0.0
        self.sums = {name: torch.zeros_like(tensor, dtype=torch.float32) for name, tensor in weights.items()}

    @torch.no_grad()
    def update(self, weights: dict[str, Tensor], steps: int = 1) -> None:
        """Take in the weights as they are after `steps` more steps."""
        keep = self.keep**steps
        self.total = keep * self.total + (1 - keep)
        for name, tensor in weights.items():
            self.sums[name].lerp_(tensor.detach().float(), 1 - keep)

    def weights(self) -> dict[str, Tensor]:
        """The average; `update` must have been called."""
        return {name: tensor / self.total for name, tensor in self.sums.items()}

    def state(self) -> dict[str, Any]:
        """For a checkpoint."""
        return {"total": self.total, "sums": self.sums}

    def restore(self, state: dict[str, Any]) -> None:
        """From a checkpoint."""
        self.total = float(state["total"])
        for name, tensor in self.sums.items():
            tensor.copy_(state["sums"][name])
