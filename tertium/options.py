"""Options that several commands share."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from corpus.records import UNKNOWN_LANGUAGE
from tertium.settings import Settings, default_store

Command = TypeVar("Command", bound=Callable[..., Any])


def language_code(value: str) -> str:
    """An ISO 639-1 code (639-3 where there is none) in small letters, of a language that CLDR names.

    It also names files and models. Raises click.BadParameter.
    """
    from babel import Locale

    code = value.strip().lower()
    if code == UNKNOWN_LANGUAGE or not re.fullmatch("[a-z]{2,3}", code) or code not in Locale("en").languages:
        raise click.BadParameter(f"{value!r} is no language code such as en, de or fr (ISO 639-1)")
    return code


target = click.option(
    "--to",
    "target",
    type=language_code,
    default="en",
    show_default=True,
    metavar="LANG",
    help="Language to translate into.",
)
engine = click.option(
    "--engine",
    default="auto",
    show_default=True,
    metavar="NAME",
    help="Translation engine; `tertium models` lists them.",
)
offline = click.option("--offline", is_flag=True, help="Never use the network, not even for a model you name.")
memory = click.option(
    "--memory/--no-memory", default=True, show_default=True, help="Keep translations and use them again in later runs."
)
embedder = click.option(
    "--embedder", default="use", show_default=True, metavar="NAME", help="Sentence embeddings for alignment."
)
quiet = click.option("--quiet", "-q", is_flag=True, help="Say nothing but errors.")
debug = click.option("--debug", is_flag=True, help="Show where an error happened.")
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for machines.")


def stack(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """One decorator out of several; the first stands first in the help."""

    def decorate(function: Command) -> Command:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


def settings(*, target: str, engine: str, offline: bool, memory: bool, embedder: str = "use", debug: bool) -> Settings:
    """Settings of a run from the options of a command."""
    store: Path | None = default_store() if memory else None
    return Settings(target=target, engine=engine, embedder=embedder, offline=offline, store=store, debug=debug)
