"""COMET, a neural metric, as an extra: used with a model that is on this disk already, and never downloaded unasked.

Rei et al. 2020, "COMET: A Neural Framework for MT Evaluation". A system's score is the mean of its segments' scores;
here it is times 100, as `eval.thresholds` has it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from corpus.errors import MissingExtra, ModelNotFound, UsageError
from eval.metrics import Formula, Numbers

DEFAULT_MODEL = "Unbabel/wmt22-comet-da"
_BATCH = 16


@dataclass(frozen=True, slots=True)
class CometMetric:
    """A loaded model's identity; its kept statistics are (sum of the scores, number of segments)."""

    model: str
    revision: str
    version: str

    @property
    def name(self) -> str:
        """The model is part of the name: scores of two models cannot be compared."""
        return f"COMET ({self.model})"

    def formula(self, *, segment: bool = False) -> Formula:
        """Mean of the segments' scores, times 100."""
        return lambda sums: 100 * sums[0] / sums[1] if sums[1] else 0.0

    def signature(self, **settings: object) -> str:
        """In the manner of sacreBLEU's."""
        rest = "".join(f"|{key}:{value}" for key, value in settings.items())
        return f"COMET|model:{self.model}|revision:{self.revision}{rest}|version:{self.version}"


def comet_statistics(
    model: str, sources: Sequence[str] | None, references: Sequence[Sequence[str]], systems: Mapping[str, Sequence[str]]
) -> tuple[CometMetric, dict[str, Numbers]]:
    """Score every line of every system with the COMET model of that name (or path of a checkpoint).

    Arrays of (lines, 2), float64. Raises UsageError without sources or with several references, MissingExtra without
    the package `unbabel-comet`, ModelNotFound when the model is not on this disk.
    """
    if sources is None:
        raise UsageError("COMET reads the source, and none is given", hint="Add --src SRC")
    if len(references) > 1:
        raise UsageError("COMET takes one reference", hint="Give one --ref, or leave --comet out")
    try:
        import comet
    except ImportError as error:
        raise MissingExtra("unbabel-comet", "comet", needed_for="COMET") from error
    checkpoint = _on_disk(model)
    network = comet.load_from_checkpoint(str(checkpoint), local_files_only=True)
    found = {system: _scores(network, sources, lines, references[0]) for system, lines in systems.items()}
    version = str(getattr(comet, "__version__", "unknown"))
    return CometMetric(model.rsplit("/", 1)[-1], _digest(checkpoint), version), found


def _scores(network: Any, sources: Sequence[str], lines: Sequence[str], reference: Sequence[str]) -> Numbers:
    rows = [{"src": s, "mt": h, "ref": r} for s, h, r in zip(sources, lines, reference, strict=True)]
    scores = network.predict(rows, batch_size=_BATCH, gpus=0, progress_bar=False).scores
    return np.column_stack([np.array(scores, dtype=np.float64), np.ones(len(rows))])


def _on_disk(model: str) -> Path:
    """Path of the checkpoint: the path given, or that of a model in Hugging Face's cache."""
    if Path(model).is_file():
        return Path(model)
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        folder = Path(snapshot_download(model, local_files_only=True))
        return next(path for path in sorted(folder.rglob("*.ckpt")))
    except (LocalEntryNotFoundError, HFValidationError, StopIteration) as error:
        raise ModelNotFound(
            "this COMET model is not on this disk, and nothing is downloaded unasked",
            subject=model,
            hint=f"Fetch it once with: huggingface-cli download {model}; or give the path of its .ckpt file",
        ) from error


def _digest(checkpoint: Path) -> str:
    with checkpoint.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:12]
