"""The recipe's command line: `python -m translate.training STEP --config RECIPE --data DATA --work WORK`."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from corpus.errors import TertiumError, UsageError
from translate.training.config import Recipe, load_recipe

_RECIPE = Path(__file__).with_name("recipe.toml")


@dataclasses.dataclass(frozen=True, slots=True)
class Paths:
    """Where a run reads and writes. `start`: a model folder to begin from; `judged`: texts never to train on."""

    recipe: Recipe
    data: Path
    work: Path
    start: Path | None
    judged: Path | None
    words: Path | None

    @property
    def initial(self) -> Path:
        """The model folder that training starts from."""
        return self.work / "initial"


def _options(function: Callable[..., None]) -> Callable[..., None]:
    """The options that every step takes."""
    for option in (
        click.option("--words", type=click.Path(path_type=Path), help="Word list of the parent's source language."),
        click.option("--judged", type=click.Path(path_type=Path), help="Folder of judged sets, kept out of training."),
        click.option("--from", "start", type=click.Path(path_type=Path), help="Model folder to begin from."),
        click.option("--work", type=click.Path(path_type=Path), required=True, help="Folder for all that is made."),
        click.option("--data", type=click.Path(path_type=Path), default=Path("data"), help="Folder that holds train/."),
        click.option("--config", type=click.Path(path_type=Path), default=_RECIPE, help="The recipe (TOML)."),
    ):
        function = option(function)
    return function


@click.group()
def main() -> None:
    """Make the bundled translation model: every step can be run again and goes on where it stopped."""


def _step(function: Callable[[Paths], None]) -> None:
    """Register one step as a command of its own name."""

    def command(
        config: Path, data: Path, work: Path, start: Path | None, judged: Path | None, words: Path | None
    ) -> None:
        function(Paths(load_recipe(config), data, work, start, judged, words))

    command.__doc__ = function.__doc__
    main.command(function.__name__)(_options(command))


def initialise(paths: Paths) -> None:
    """Begin from the model folder --from, or build one from the parent by dictionary transfer."""
    from translate.training.initialise import initialise_from_folder, initialise_from_parent

    if paths.start is not None:
        initialise_from_folder(paths.start, paths.initial)
    else:
        initialise_from_parent(paths.recipe, paths.data, paths.initial, paths.words, _progress)
    click.echo(f"initial model: {paths.initial}")


def prepare(paths: Paths) -> None:
    """Filter, deduplicate, hold out, sample and encode the data; needs the vocabularies of `initialise`."""
    from translate.training.prepare import prepare as prepare_stream
    from translate.training.vocabulary import Vocabularies

    summary = prepare_stream(paths.recipe, paths.data, paths.work, Vocabularies(paths.initial), paths.judged, _progress)
    click.echo(f"{summary['examples']:,} examples, {summary['target_pieces']:,} target pieces")


def train(paths: Paths) -> None:
    """Train until the recipe's time is used up; call again after a stop to go on."""
    _train(paths, "train", paths.initial)


def teacher(paths: Paths) -> None:
    """Train the larger teacher on the same stream, where the recipe asks for one."""
    from translate.training.teacher import initialise_teacher

    if not paths.recipe.teacher.wanted:
        click.echo("the recipe asks for no teacher")
        return
    start = paths.work / "teacher" / "initial"
    if not start.is_dir():
        initialise_teacher(paths.recipe, paths.initial, start)
    _train(paths, "teacher", start)


def distil(paths: Paths) -> None:
    """Let the teacher translate the stream, or else the trained model itself, and train that on what was written."""
    from translate.convert import convert_marian
    from translate.training.distil import distil as write_distilled
    from translate.training.prepare import load_stream
    from translate.training.vocabulary import Vocabularies

    if not paths.recipe.distil.wanted:
        click.echo("the recipe asks for no distillation")
        return
    name = "teacher" if paths.recipe.teacher.wanted else "train"
    model, converted = (paths.work / name / folder for folder in ("model", "converted"))
    if not model.is_dir():
        raise UsageError(
            "there is no trained model to learn from yet",
            subject=str(model),
            hint=f"Run: python -m translate.training {name}",
        )
    convert_marian(model, converted)
    stream = load_stream(paths.work / "data", paths.recipe)
    folder = paths.work / "distilled"
    summary = write_distilled(converted, stream, Vocabularies(model), paths.recipe, folder, _progress)
    click.echo(f"{summary['examples']:,} examples translated, {summary['left_out']:,} left out")
    _train(paths, "distil", _last_model(paths.work, ("train",)))


def finetune(paths: Paths) -> None:
    """Train on the news alone, from the distilled model or the trained one."""
    _train(paths, "finetune", _last_model(paths.work, ("distil", "train")))


def average(paths: Paths) -> None:
    """Average the weights of the models that the steps before made, by the recipe's shares."""
    from translate.training.average import average as average_weights

    shares = dataclasses.asdict(paths.recipe.average)
    models = [(paths.initial if name == "initial" else paths.work / name / "model", shares[name]) for name in shares]
    out = paths.work / "average" / "model"
    average_weights([(folder, share) for folder, share in models if (folder / "config.json").is_file()], out)
    click.echo(f"averaged model: {out}")


def convert(paths: Paths) -> None:
    """Convert the last model to CTranslate2 int8 in <work>/converted."""
    from translate.convert import convert_marian

    out = paths.work / "converted"
    convert_marian(_last_model(paths.work), out)
    click.echo(f"converted model: {out}")


def score(paths: Paths) -> None:
    """Score the converted model on the held-out pairs and, with --judged, on the judged sets."""
    from translate.training.score import score_all, write_scores

    rows = score_all(paths.work / "converted", paths.work, paths.judged, paths.recipe, _progress)
    write_scores(rows, paths.work / "scores.json")
    for row in rows:
        click.echo(f"{row.set} {row.pair}: BLEU {row.bleu:.1f} chrF2 {row.chrf:.1f} (n = {row.n})")


def card(paths: Paths) -> None:
    """Write the learning curve and the figures of the model card to <work>/card."""
    from translate.training.card import write_card

    click.echo(f"card: {write_card(paths.work, paths.data, paths.recipe)}")


STEPS = (initialise, prepare, teacher, train, distil, finetune, average, convert, score, card)
for _function in STEPS:
    _step(_function)


def every(paths: Paths) -> None:
    """All steps, one after the other."""
    for function in STEPS:
        click.echo(f"== {function.__name__}", err=True)
        function(paths)


every.__name__ = "all"
_step(every)


def _train(paths: Paths, name: str, start: Path) -> None:
    """One run of the trainer in <work>/<name>."""
    from translate.training.prepare import load_stream
    from translate.training.teacher import teacher_settings
    from translate.training.train import train as run_training
    from translate.training.validation import load_held_out
    from translate.training.vocabulary import Vocabularies

    recipe, settings = paths.recipe, paths.recipe.train
    stream = load_stream(paths.work / ("distilled" if name == "distil" else "data"), recipe)
    if name != "train":
        settings = dataclasses.replace(settings, stream_start=0.0)
    if name == "teacher":
        settings = teacher_settings(settings, recipe.teacher)
    elif name != "train":
        own = recipe.finetune if name == "finetune" else recipe.distil
        settings = dataclasses.replace(settings, minutes=own.minutes, steps=own.steps, peak_rate=own.peak_rate)
    if name == "finetune":
        stream = stream.restricted_to(recipe.finetune.corpora)
    held_out = load_held_out(paths.work, Vocabularies(start))
    out = run_training(recipe, settings, stream, held_out, start, paths.work / name, _report)
    click.echo(f"trained model: {out}")


def _last_model(work: Path, steps: Sequence[str] = ("average", "finetune", "distil", "train")) -> Path:
    """The model of the last of these steps that was run; `steps` latest first."""
    for name in steps:
        if (work / name / "model" / "config.json").is_file():
            return work / name / "model"
    raise UsageError("there is no trained model yet", subject=str(work), hint="Run: python -m translate.training train")


def _report(line: dict[str, Any]) -> None:
    click.echo(
        "  ".join(f"{key} {value:.4g}" if isinstance(value, float) else f"{key} {value}" for key, value in line.items())
    )


def _progress(stage: str, done: int, total: int) -> None:
    """Progress as a rewritten line on a terminal, and as rare lines elsewhere."""
    if sys.stderr.isatty():
        click.echo(f"\r{stage}: {done:,} of {total:,}", nl=done >= total, err=True)
    elif done == total or (total >= 10 and done % (total // 10) == 0):
        click.echo(f"{stage}: {done:,} of {total:,}", err=True)


def run() -> None:
    """Run a command; an error becomes one line and its exit code."""
    try:
        main(prog_name="python -m translate.training")
    except TertiumError as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(error.exit_code)


if __name__ == "__main__":
    run()
