"""COMET, a neural metric, as an extra: used with a model that is on this disk already, and never downloaded unasked.

Rei et al. 2020, "COMET: A Neural Framework for MT Evaluation". A system's score is the mean of its segments' scores;
here it is times 100, as `eval.thresholds` has it.

Written against the source of `unbabel-comet` 2.2.0 to 2.2.7, and run with 2.2.7 on a model of our own making
(`tests/eval/test_comet.py`); with none of the published models, which are gigabytes. Its `download_model`, which asks
the network, is never called: the checkpoint is looked for here, and `load_from_checkpoint` with `local_files_only`
reads the tokenizer and the shape of the encoder from Hugging Face's cache too.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from corpus.errors import MissingExtra, ModelNotFound, UsageError
from eval.metrics import Formula, Numbers

_BATCH = 16
_TALKATIVE = ("pytorch_lightning.utilities.rank_zero", "lightning.pytorch.utilities.rank_zero")


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
    network = _load(comet, checkpoint, model)
    found = {system: _scores(network, sources, lines, references[0]) for system, lines in systems.items()}
    version = str(getattr(comet, "__version__", "unknown"))
    name = checkpoint.parents[1].name if Path(model).is_file() else model.rsplit("/", 1)[-1]
    return CometMetric(name, _digest(checkpoint), version), found


def _load(comet: Any, checkpoint: Path, model: str) -> Any:
    for name in _TALKATIVE:  # each prediction would tell which devices there are, and advertise
        logging.getLogger(name).setLevel(logging.ERROR)
    try:
        return comet.load_from_checkpoint(str(checkpoint), local_files_only=True)
    except OSError as error:  # of transformers: the encoder that the model was made from
        raise ModelNotFound(
            f"the encoder that it was made from is not on this disk ({' '.join(str(error).split())[:300]})",
            subject=model,
            hint="Fetch it once with: huggingface-cli download, and its name, which stands in the model's hparams.yaml",
        ) from error


def _scores(network: Any, sources: Sequence[str], lines: Sequence[str], reference: Sequence[str]) -> Numbers:
    rows = [{"src": s, "mt": h, "ref": r} for s, h, r in zip(sources, lines, reference, strict=True)]
    scores = network.predict(rows, batch_size=_BATCH, gpus=0, progress_bar=False).scores
    return np.column_stack([np.array(scores, dtype=np.float64), np.ones(len(rows))])


def _on_disk(model: str) -> Path:
    """Path of the checkpoint: the path given, or that of a model in Hugging Face's cache."""
    if Path(model).is_file():
        path = Path(model).absolute()
        if not (path.parents[1] / "hparams.yaml").is_file():
            raise ModelNotFound(
                f"there is no hparams.yaml in {path.parents[1]}, which says what kind of model this is",
                subject=model,
                hint="Keep a COMET model as it comes: NAME/hparams.yaml and NAME/checkpoints/model.ckpt",
            )
        return path
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
