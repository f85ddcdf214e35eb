"""Commands on what is installed: models, doctor."""

from __future__ import annotations

from dataclasses import asdict

import click

from corpus.errors import ModelNotFound, TertiumError
from tertium import __version__, options
from tertium.settings import default_store
from tertium.streams import echo_json, say


@click.group(invoke_without_command=True)
@click.pass_context
def models(ctx: click.Context) -> None:
    """List, fetch and describe translation models."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_models)


@models.command("list", short_help="List what is here or can be fetched.")
@options.stack(options.as_json, options.debug)
def list_models(as_json: bool = False, debug: bool = False) -> int:
    """List the engines and models that are here or can be fetched."""
    from translate.registry import available

    for row in available():
        if as_json:
            echo_json(asdict(row))
        else:
            status = "installed" if row.installed else "not installed"
            say(f"{row.name:<18} {row.languages:<14} {status:<14} {row.note}")
    return 0


@models.command("get", short_help="Fetch a model by name, once.")
@click.argument("name")
@options.stack(options.offline, options.debug)
def get_model(name: str, offline: bool, debug: bool) -> int:
    """Fetch a model by name, for example opus-mt-de-en, and convert it once for later use."""
    from translate.registry import get

    row = get(name, offline=offline)
    say(f"Ready: {row.name}, {row.languages}, revision {row.revision[:12]}")
    return 0


@models.command("info", short_help="Describe an installed model.")
@click.argument("name")
@options.debug
def model_info(name: str, debug: bool) -> int:
    """Describe one installed model: languages, revision, and its card."""
    from translate.bundled import FOLDER
    from translate.hub import cache_folder, cached_names
    from translate.model_files import read_description

    if name != "bundled" and name not in cached_names():
        raise ModelNotFound("is not here", subject=name, hint="`tertium models list` shows what is and what can be had")
    folder = FOLDER if name == "bundled" else cache_folder() / name
    description = read_description(folder)
    say(f"name: {description.name}")
    say(f"languages: {', '.join(description.sources)} → {description.target}")
    say(f"revision: {description.revision}")
    if description.origin:
        say(f"origin: {description.origin}")
    card = folder / "MODEL_CARD.md"
    if card.is_file():
        say("\n" + card.read_text(encoding="utf-8"))
    return 0


@click.command()
@options.debug
def doctor(debug: bool) -> int:
    """Check that everything a run needs is here and works."""
    import platform

    failures = 0
    say(f"tertium {__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    for name, check in (("engine", _check_engine), ("embedder", _check_embedder), ("store", _check_store)):
        try:
            say(f"ok    {name}: {check()}")
        except TertiumError as error:
            failures += 1
            say(f"FAIL  {name}: {error}")
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
