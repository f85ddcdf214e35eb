"""Training: from a model folder and a prepared stream to averaged weights, resumable after any stop."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from corpus.errors import CorruptModel, UsageError
from translate.training import checkpoint
from translate.training.batches import Batch, batches, first_window
from translate.training.config import Recipe, Train
from translate.training.files import write_aside
from translate.training.loss import sampled_output, smoothed_cross_entropy
from translate.training.model import Student
from translate.training.model_folder import load_student, save_student
from translate.training.prepare import Stream
from translate.training.schedule import rate
from translate.training.validation import HeldOut, held_out_loss

Report = Callable[[dict[str, Any]], None]
_AVERAGE_EVERY = 5  # steps between updates of the averaged weights: 22 M numbers are not touched for nothing


@dataclass(slots=True)
class Run:
    """The moving parts of one training run."""

    student: Student
    optimisers: list[torch.optim.Optimizer]
    average: checkpoint.Average
    generator: torch.Generator
    progress: checkpoint.Progress


def train(
    recipe: Recipe, settings: Train, stream: Stream, held_out: HeldOut, start: Path, folder: Path, report: Report
) -> Path:
    """Train from the model folder `start` until the time is used up; return the folder of the averaged model.

    `folder` gets `checkpoint.pt` (go on after a stop: call again), `log.jsonl` and `model/` (averaged weights).
    `report` is called with each line of the log.
    """
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.set_num_threads(settings.threads)
    torch.manual_seed(recipe.seed)
    path = folder / "checkpoint.pt"
    fingerprint = f"{recipe.fingerprint('seed')}-{stream.fingerprint}-{len(stream.examples)}-{settings.batch_tokens}"
    run = _start(recipe, settings, start, device)
    run.progress.position = (first_window(stream, settings.batch_tokens, settings.stream_start), 0)
    if path.exists():
        _resume(run, *checkpoint.load(path, fingerprint))
    source = batches(
        stream, settings.batch_tokens, (run.student.pad, run.student.pad), recipe.seed, run.progress.position
    )
    seen = _Window()
    saved = validated = run.progress.seconds
    clock = time.perf_counter()
    while (share := _share(run.progress, settings)) < 1:
        batch = next(source)
        now_rate = rate(share, peak=settings.peak_rate, warmup=settings.warmup, decay=settings.decay)
        for optimiser in run.optimisers:
            for group in optimiser.param_groups:
                group["lr"] = group["scale"] * now_rate
        with _memory_named(folder):
            loss, pieces = _step(run, batch, settings, device)
        now = run.progress
        now.step, now.position, now.pieces = now.step + 1, batch.next, now.pieces + pieces
        if now.step % _AVERAGE_EVERY == 0:
            run.average.update(dict(run.student.named_parameters()), _AVERAGE_EVERY)
        now.seconds += time.perf_counter() - clock
        clock = time.perf_counter()
        seen.add(loss, pieces, now.seconds)
        if now.seconds - validated > 60 * settings.validate_minutes:
            validated = now.seconds
            _validate(run, held_out, settings, seen, report, folder)
            if now.since_best >= settings.patience:
                break
        if now.seconds - saved > 60 * settings.checkpoint_minutes:
            saved = now.seconds
            checkpoint.save(path, fingerprint, now, _state(run))
    if run.average.total == 0:
        run.average.update(dict(run.student.named_parameters()))
    _validate(run, held_out, settings, seen, report, folder)
    checkpoint.save(path, fingerprint, run.progress, _state(run))
    out = folder / "model"
    save_student(_averaged(run), start, out)
    return out


@contextmanager
def _memory_named(folder: Path) -> Iterator[None]:
    """Turn PyTorch's ways of running out of memory into one error with a remedy."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        if not isinstance(error, MemoryError | torch.OutOfMemoryError) and "allocate memory" not in str(error):
            raise
        raise UsageError(
            "a batch does not fit into memory; what was learned so far is in the last checkpoint",
            subject=str(folder),
            hint="Lower train.batch_tokens or train.candidates in the recipe",
        ) from error


def _share(progress: checkpoint.Progress, settings: Train) -> float:
    """How much of the run is done (0..1)."""
    return progress.step / settings.steps if settings.steps else progress.seconds / (60 * settings.minutes)


def _start(recipe: Recipe, settings: Train, start: Path, device: torch.device) -> Run:
    student = load_student(start, dropout=settings.dropout).to(device)
    average = checkpoint.Average(dict(student.named_parameters()), settings.average_half_life)
    generator = torch.Generator().manual_seed(recipe.seed)
    return Run(student, _optimisers(student, settings), average, generator, checkpoint.Progress())


def _optimisers(student: Student, settings: Train) -> list[torch.optim.Optimizer]:
    """Adam for all, or Muon (Jordan et al. 2024) for the matrices inside the layers and Adam for the rest."""
    tables: list[Tensor] = []
    matrices: list[Tensor] = []
    rest: list[Tensor] = []
    for name, parameter in student.named_parameters():
        kind = tables if "embed_tokens" in name else matrices if parameter.ndim == 2 and settings.muon_scale else rest
        kind.append(parameter)
    groups = [{"params": tables, "scale": settings.table_scale}, {"params": rest, "scale": 1.0}]
    optimisers: list[torch.optim.Optimizer] = [
        torch.optim.Adam(groups, lr=0.0, betas=settings.betas, eps=1e-9, fused=True)
    ]
    if matrices:
        group = {"params": matrices, "scale": settings.muon_scale}
        optimisers.append(
            torch.optim.Muon([group], lr=0.0, weight_decay=0.0, momentum=0.95, adjust_lr_fn="match_rms_adamw")
        )
    return optimisers


def _step(run: Run, batch: Batch, settings: Train, device: torch.device) -> tuple[float, int]:
    """One update; returns the plain loss (summed, nats) and the number of target pieces."""
    run.student.train()
    labels = torch.from_numpy(batch.labels).to(device)
    keep = labels != run.student.pad
    with torch.autocast(device.type, torch.bfloat16):
        states = run.student(torch.from_numpy(batch.source).to(device), torch.from_numpy(batch.target_in).to(device))
    table = run.student.decoder.embed_tokens.weight
    weight, bias, truth = sampled_output(table, run.student.bias, labels[keep], settings.candidates, run.generator)
    total, plain = smoothed_cross_entropy(
        states[keep].bfloat16(), weight.bfloat16(), bias, truth, smoothing=settings.label_smoothing
    )
    pieces = int(keep.sum())
    run.student.zero_grad(set_to_none=True)
    (total / pieces).backward()
    torch.nn.utils.clip_grad_norm_(run.student.parameters(), settings.clip)
    for optimiser in run.optimisers:
        optimiser.step()
    return float(plain), pieces


def _validate(run: Run, held_out: HeldOut, settings: Train, seen: _Window, report: Report, folder: Path) -> None:
    """Held-out loss of the averaged weights, to the log; remembers the best."""
    if run.average.total == 0:
        return
    own = {name: tensor.detach().clone() for name, tensor in run.student.named_parameters()}
    averaged = _averaged(run)
    losses = held_out_loss(run.student, averaged, held_out)
    run.student.load_state_dict(own)
    mean = sum(losses.values()) / len(losses)
    now = run.progress
    now.since_best = 0 if mean < now.best else now.since_best + 1
    now.best = min(now.best, mean)
    line = {"step": now.step, "minutes": round(now.seconds / 60, 2), "pieces": now.pieces, **seen.summary()}
    line |= {"rate": run.optimisers[0].param_groups[-1]["lr"], "held_out": round(mean, 4)}
    line |= {f"held_out_{language}": round(loss, 4) for language, loss in losses.items()}
    now.log.append(line)
    text = "".join(json.dumps(row) + "\n" for row in now.log)
    write_aside(folder / "log.jsonl", lambda out: out.write(text.encode()))
    report(line)


def _averaged(run: Run) -> dict[str, Tensor]:
    return run.average.weights()


def _state(run: Run) -> dict[str, Any]:
    return {
        "student": run.student.state_dict(),
        "optimisers": [optimiser.state_dict() for optimiser in run.optimisers],
        "average": run.average.state(),
        "generator": run.generator.get_state(),
    }


def _resume(run: Run, progress: checkpoint.Progress, tensors: dict[str, Any]) -> None:
    try:
        run.student.load_state_dict(tensors["student"])
        for optimiser, state in zip(run.optimisers, tensors["optimisers"], strict=True):
            optimiser.load_state_dict(state)
        run.average.restore(tensors["average"])
        run.generator.set_state(tensors["generator"])
    except (KeyError, RuntimeError, ValueError) as error:
        raise CorruptModel("the checkpoint belongs to another model", hint="Choose another --work folder") from error
    run.progress = progress


class _Window:
    """Training loss and speed since the last line of the log."""

    def __init__(self) -> None:
        self.loss, self.pieces, self.first, self.last = 0.0, 0, 0.0, 0.0

    def add(self, loss: float, pieces: int, seconds: float) -> None:
        self.first = self.first or seconds
        self.loss, self.pieces, self.last = self.loss + loss, self.pieces + pieces, seconds

    def summary(self) -> dict[str, Any]:
        """Mean loss per piece and pieces per second; begins a new window."""
        out = {
            "loss": round(self.loss / max(1, self.pieces), 4),
            "pieces_per_second": round(self.pieces / max(1e-9, self.last - self.first)),
        }
        self.__init__()  # type: ignore[misc]
        return out
