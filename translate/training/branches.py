"""Several runs side by side, each on its own part of the stream, and the mean of their weights.

Branches that begin from one model end close enough to one another for their mean to be better than either ("Branch-
Train-Merge", Li et al. 2022, arXiv:2208.03306; "Model soups", Wortsman et al. 2022); and on a processor two runs of one
thread learn from a quarter more text than one run of two threads.
"""

from __future__ import annotations

import dataclasses
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import click

from translate.training.average import average
from translate.training.config import Recipe, Train
from translate.training.prepare import load_stream
from translate.training.train import as_text, train
from translate.training.validation import load_held_out
from translate.training.vocabulary import Vocabularies


def train_branches(recipe: Recipe, settings: Train, work: Path, start: Path) -> Path:
    """Train `settings.branches` runs at once in `<work>/train/branch-<n>`; return the folder of their mean.

    Call again after a stop: each branch goes on from its own last checkpoint.
    """
    own = [
        dataclasses.replace(settings, branches=1, stream_start=(settings.stream_start + n / settings.branches) % 1)
        for n in range(settings.branches)
    ]
    # A fresh interpreter each: threads of a network's library do not survive a fork.
    with ProcessPoolExecutor(len(own), mp_context=multiprocessing.get_context("spawn")) as pool:
        runs = [pool.submit(_train, recipe, part, work, start, n) for n, part in enumerate(own, 1)]
        models = [run.result() for run in runs]
    out = work / "train" / "model"
    average([(model, 1.0) for model in models], out)
    return out


def logs(work: Path) -> list[Path]:
    """The training logs in a work folder: of the one run, or of each branch."""
    branches = sorted((work / "train").glob("branch-*/log.jsonl"))
    return branches or [work / "train" / "log.jsonl"]


def _train(recipe: Recipe, settings: Train, work: Path, start: Path, number: int) -> Path:
    """One branch, in a process of its own."""

    def report(line: dict[str, Any]) -> None:
        click.echo(f"branch {number}  {as_text(line)}")

    stream, held_out = load_stream(work / "data", recipe), load_held_out(work, Vocabularies(start))
    return train(recipe, settings, stream, held_out, start, work / "train" / f"branch-{number}", report)
