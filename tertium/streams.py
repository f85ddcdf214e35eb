"""Standard streams as scripts use them: JSON that any encoding can carry, no character that stops the output."""

from __future__ import annotations

import io
import json
import re
import sys
from typing import Any, BinaryIO

import click

from corpus.errors import UsageError

# Control characters but line break and tab, and those that turn the direction of what follows.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def prepare() -> None:
    """Let a character that the terminal's encoding lacks show as an escape instead of ending the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(text: str, *, err: bool = False) -> None:
    """Print `text`, whatever a file or its name brought into it: nothing in it steers the terminal."""
    click.echo(_STEERING.sub("\ufffd", text), err=err)


def echo_json(value: Any, *, indent: int | None = None) -> None:
    """Print `value` as JSON; in ASCII where standard output is not UTF-8, since an escape of its own breaks JSON."""
    utf8 = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") == "utf8"
    click.echo(json.dumps(value, ensure_ascii=not utf8, indent=indent))


def standard_bytes() -> tuple[BinaryIO, BinaryIO]:
    """Bytes of standard input and output. Raises UsageError where the caller has closed one of them."""
    for name, stream in (("input", sys.stdin), ("output", sys.stdout)):
        if stream is None:  # Python's own sign for a closed descriptor
            raise UsageError(f"standard {name} is closed", hint="Use: tertium translate --lines < in.txt > out.txt")
    return sys.stdin.buffer, sys.stdout.buffer
