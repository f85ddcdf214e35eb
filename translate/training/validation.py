"""The held-out news pairs, and a network's loss on them: what rates, averaging and stopping are chosen by."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from corpus.errors import CorruptModel
from translate.training.batches import pad, shifted
from translate.training.model import Student
from translate.training.vocabulary import Vocabularies

_AT_ONCE = 50  # pairs per forward pass


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Texts and piece ids of held-out pairs, by source language."""

    texts: dict[str, list[tuple[str, str]]]
    ids: dict[str, list[tuple[NDArray[np.uint16], NDArray[np.uint16]]]]


def load_held_out(work: Path, vocabularies: Vocabularies) -> HeldOut:
    """The pairs that `prepare` held out. Raises CorruptModel where they are missing or broken."""
    path = work / "data" / "validation.json"
    texts: dict[str, list[tuple[str, str]]] = {}
    ids: dict[str, list[tuple[NDArray[np.uint16], NDArray[np.uint16]]]] = {}
    try:
        for row in json.loads(path.read_text(encoding="utf-8")):
            language, source, target = row["language"], row["source"], row["target"]
            ours = np.array(vocabularies.encode_source(source, language), dtype=np.uint16)
            theirs = np.array(vocabularies.encode_target(target), dtype=np.uint16)
            texts.setdefault(language, []).append((source, target))
            ids.setdefault(language, []).append((ours, theirs))
    except (OSError, ValueError, KeyError) as error:
        raise CorruptModel(
            f"the held-out pairs cannot be read ({error})",
            subject=str(path),
            hint="Run: python -m translate.training prepare",
        ) from error
    return HeldOut(texts, ids)


@torch.no_grad()
def held_out_loss(student: Student, weights: dict[str, Tensor], held_out: HeldOut) -> dict[str, float]:
    """Nats per target piece by language, with `weights` put into `student` (which keeps them), full vocabulary."""
    student.load_state_dict(weights)
    student.eval()
    device = next(student.parameters()).device
    table = student.decoder.embed_tokens.weight
    losses = {}
    for language, pairs in held_out.ids.items():
        ordered = sorted(pairs, key=lambda p: len(p[1]))
        total, count = 0.0, 0
        for first in range(0, len(ordered), _AT_ONCE):
            part = ordered[first : first + _AT_ONCE]
            labels = pad([t for _, t in part], student.pad)
            source = torch.from_numpy(pad([s for s, _ in part], student.pad)).to(device)
            with torch.autocast(device.type, torch.bfloat16):
                states = student(source, torch.from_numpy(shifted(labels, student.pad)).to(device))
            truth = torch.from_numpy(labels).to(device)
            keep = truth != student.pad
            logits = states[keep].bfloat16() @ table.bfloat16().T
            logits = logits.float() + student.bias
            total += float(torch.nn.functional.cross_entropy(logits, truth[keep], reduction="sum"))
            count += int(keep.sum())
        losses[language] = total / count
    return losses
