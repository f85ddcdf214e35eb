"""Commands on what is installed: models, doctor."""

from __future__ import annotations

import json

import click

from corpus.errors import TertiumError
from tertium import __version__, options
from tertium.settings import default_store


@click.group(invoke_without_command=True)
@click.pass_context
def models(ctx: click.Context) -> None:
    """List, fetch and describe translation models."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_models)


@models.command("list")
@options.as_json
def list_models(as_json: bool = False) -> int:
    """List the engines and models that are here or can be fetched."""
    from translate.registry import available

    for row in available():
        if as_json:
            click.echo(json.dumps(row, ensure_ascii=False))
        else:
            click.echo(f"{row['name']:<18} {row['pairs']:<16} {row['status']:<14} {row['about']}")
    return 0


@models.command("get")
@click.argument("name")
@options.offline
def get_model(name: str, offline: bool) -> int:
    """Fetch a model by name, for example opus-mt-de-en, and convert it once for later use."""
    from translate.registry import get

    click.echo(f"Ready: {get(name, offline=offline)}")
    return 0


@models.command("info")
@click.argument("name")
def model_info(name: str) -> int:
    """Describe one model: languages, revision, licence, measured quality."""
    from translate.registry import info

    for key, value in info(name).items():
        click.echo(f"{key}: {value}")
    return 0


@click.command()
def doctor() -> int:
    """Check that everything a run needs is here and works."""
    import platform

    failures = 0
    click.echo(f"tertium {__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    for name, check in (("engine", _check_engine), ("embedder", _check_embedder), ("store", _check_store)):
        try:
            click.echo(f"ok    {name}: {check()}")
        except TertiumError as error:
            failures += 1
            click.echo(f"FAIL  {name}: {error}")
    return 3 if failures else 0


def _check_engine() -> str:
    from translate.registry import load_engine

    engine = load_engine("bundled")
    (hypothesis,) = engine.translate(["Guten Morgen."], "de", "en")
    return f"{engine.name} {engine.revision}: “Guten Morgen.” → “{hypothesis.text}”"


def _check_embedder() -> str:
    from aligned.embedders import load_embedder

    embedder = load_embedder("use")
    german, english, other = embedder.encode(["Guten Morgen.", "Good morning.", "The tax was raised twice."])
    if not german @ english > german @ other:
        raise TertiumError("embeddings do not bring translations together", subject=embedder.name, hint="Reinstall it")
    return f"{embedder.name}, {embedder.dimensions} dimensions"


def _check_store() -> str:
    from corpus.store import Store

    path = default_store()
    with Store(path):
        return str(path)
