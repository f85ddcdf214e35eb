"""Parallel corpora on disk, `<data>/train/<language>-<target>/<corpus>.tsv.gz`, one pair a line; and judged sets."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from corpus.errors import UnreadableInput

_NOT_WORD = re.compile(r"\W+")


def corpus_file(data: Path, language: str, target: str, corpus: str) -> Path:
    """Where a corpus lies."""
    return data / "train" / f"{language}-{target}" / f"{corpus}.tsv.gz"


def check_data(data: Path, language: str, target: str) -> None:
    """Raise UnreadableInput where the data folder does not hold this language pair."""
    folder = data / "train" / f"{language}-{target}"
    if not folder.is_dir():
        raise UnreadableInput(
            "there is no such folder of training data",
            subject=str(folder),
            hint="Name the folder that holds train/ and MANIFEST.tsv with --data",
        )


def read_pairs(path: Path) -> Iterator[tuple[str, str]]:
    """Source and target of every line of a gzipped TSV file, stripped.

    Raises UnreadableInput where the file is missing, truncated, not gzip, not UTF-8 or has a line without a tab.
    """
    done = 0
    try:
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
            for line in lines:
                fields = line.rstrip("\r\n").split("\t")
                if len(fields) < 2:
                    raise ValueError("a line without a tab")
                done += 1
                yield fields[0].strip(), fields[1].strip()
    except (OSError, EOFError, ValueError, zlib.error) as error:
        raise UnreadableInput(
            f"the corpus breaks off or is broken after line {done} ({error})",
            subject=str(path),
            hint="Fetch the file again, or set its passes to 0 in the recipe",
        ) from error


def key(text: str) -> str:
    """A text without case, spaces and punctuation: how duplicates and held-out texts are recognised."""
    return _NOT_WORD.sub("", text.lower())


def judged_keys(folder: Path, minimum: int = 25) -> frozenset[str]:
    """Keys of all texts under a folder of judged sets (plain text, one segment a line), which must never be trained on.

    Files that end in .json are skipped; keys shorter than `minimum` characters are, too: they are everyday phrases.
    """
    if not folder.is_dir():
        raise UnreadableInput(
            "there is no such folder of judged sets",
            subject=str(folder),
            hint="Name the folder of texts to keep out of training with --judged, or leave the option out",
        )
    found = set()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix != ".json"):
        for line in path.read_text(encoding="utf-8").splitlines():
            text = key(line)
            if len(text) >= minimum:
                found.add(text)
    return frozenset(found)
