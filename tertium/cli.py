"""The command line. Stable: scripts outside this repository call it.

Only this package exits. Every error becomes one line on stderr and one of four exit codes; `--debug` shows where it
happened.
"""

from __future__ import annotations

import os
import sys
import traceback
from typing import Any

import click

from corpus.errors import InputError, TertiumError
from tertium import __version__, streams
from tertium.cli_articles import detect, read, report, run, translate
from tertium.cli_estimate import estimate
from tertium.cli_export import export
from tertium.cli_models import doctor, models
from tertium.cli_score import score
from tertium.cli_texts import align_texts

NOTHING_DONE = 3
INTERRUPTED = 130  # what shells report for a process that Ctrl-C ended

EPILOG = """
Exit codes: 0 all well; 1 some inputs were dropped, the rest is done; 2 wrong usage; 3 nothing could be done.
"""


class ReaderGone(Exception):
    """The reader of our output went away (`| head`): nothing failed, nothing is to be said."""


class Commands(click.Group):
    """Shows its commands in the order of the work, not of the alphabet."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a broken pipe is taken here, since click exits with 1 for it."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise ReaderGone from error

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return names in the order in which they were added."""
        return list(self.commands)


@click.group(cls=Commands, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tertium")
def cli() -> None:
    """Read several articles on one story, in several languages, side by side.

    Tertium finds each article's language and the language it was translated from, brings all of them into one
    language, and shows which claims they share, where they contradict each other, and what only one of them says.
    It works offline.

    \b
    Begin with:
      tertium run article1.txt article2.html article3.pdf --out my-story
      tertium read my-story
    """


for command in (run, detect, translate, read, export, report, score, estimate, align_texts, models, doctor):
    cli.add_command(command)


def main(args: list[str] | None = None) -> None:
    """Entry point of the console script."""
    sys.exit(invoke(args))


def invoke(args: list[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    words = sys.argv[1:] if args is None else args
    streams.prepare()
    try:
        result: Any = cli.main(args=words, prog_name="tertium", standalone_mode=False)
    except ReaderGone:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing more can be flushed to it
        return 0
    except click.ClickException as error:
        error.show()
        return 2
    except (Exception, KeyboardInterrupt) as error:
        if "--debug" in words:
            traceback.print_exc()
        line, code = _explain(error)
        streams.say(f"tertium: {line}", err=True)
        return code
    return result if isinstance(result, int) else 0


def _explain(error: BaseException) -> tuple[str, int]:
    """One line about what ended the command, and its exit code."""
    if isinstance(error, InputError):  # not one of many that was dropped, but what the command was to work on
        return str(error), NOTHING_DONE
    if isinstance(error, TertiumError):
        return str(error), error.exit_code
    if isinstance(error, KeyboardInterrupt | click.exceptions.Abort):  # click's own name for Ctrl-C
        return "interrupted. Finished translations are kept: the same command goes on from there", INTERRUPTED
    if isinstance(error, OSError) and error.strerror:
        remedy = "Make room or choose another place; finished translations are kept"
        return f"{error.filename or 'standard output'}: {error.strerror}. {remedy}", NOTHING_DONE
    cause = " ".join(f"unexpected {type(error).__name__}: {error}".split())
    return f"{cause}. Run again with --debug and report it", NOTHING_DONE


if __name__ == "__main__":
    main()
