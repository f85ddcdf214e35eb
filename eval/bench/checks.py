"""False alarms and hits of `translate.checks`: `python -m eval.bench.checks ../shared`.

False alarms: share of references that are warned of. Hits: share of references damaged in the way that a warning is for
which get it. German and French into English, FLORES-dev and newstest2013.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from translate.checks import check

SETS = (("de", "flores-dev"), ("fr", "flores-dev"), ("de", "wmt13"), ("fr", "wmt13"))
# (source, reference, the same line in the other source language) → damaged reference, None where it cannot be.
Damage = Callable[[str, str, str, random.Random], str | None]


def change_number(source: str, text: str, other: str, chance: random.Random) -> str | None:
    """Another first number, where the source has it in the same digits."""
    match = re.search(r"(?<![\d.,])\d+(?![\d.,])", text)
    if not match or match[0] not in source:
        return None
    new = str(int(match[0]) + chance.choice((1, 3, 10, 100)))
    return text[: match.start()] + new + text[match.end() :]


def drop_number(source: str, text: str, other: str, chance: random.Random) -> str | None:
    """Without its first number."""
    match = re.search(r"(?<![\d.,])\d+(?![\d.,])", text)
    return text.replace(match[0], "", 1) if match and match[0] in source else None


def copy_source(source: str, text: str, other: str, chance: random.Random) -> str | None:
    """The source itself."""
    return source


def loop(source: str, text: str, other: str, chance: random.Random) -> str | None:
    """The last two words five times."""
    return text + (" " + " ".join(text.split()[-2:])) * 4


def cut(source: str, text: str, other: str, chance: random.Random) -> str | None:
    """The first two thirds of the words."""
    words = text.split()
    return " ".join(words[: len(words) * 2 // 3]) if len(words) > 5 else None


def shorten(source: str, text: str, other: str, chance: random.Random) -> str | None:
    """The first quarter of the words, closed by a full stop."""
    words = text.split()
    return " ".join(words[: len(words) // 4]) + "." if len(words) > 11 else None


def other_language(source: str, text: str, other: str, chance: random.Random) -> str | None:
    """The line in the other source language."""
    return other


def break_acronym(source: str, text: str, other: str, chance: random.Random) -> str | None:
    """Without the second letter of the first acronym that the source has too."""
    match = next((m for m in re.finditer(r"\b[A-Z]{3,}\b", text) if m[0] in source), None)
    return text.replace(match[0], match[0][0] + match[0][2:]) if match else None


DAMAGE: tuple[tuple[str, Damage], ...] = (
    ("number-mismatch", change_number),
    ("number-mismatch", drop_number),
    ("untranslated", copy_source),
    ("repetition", loop),
    ("truncation", cut),
    ("length-ratio", shorten),
    ("wrong-language", other_language),
    ("name-mismatch", break_acronym),
)


def run(shared: Path, *, lines: int | None = None) -> list[dict[str, Any]]:
    """Rows {benchmark, data, system, metric, value, n, signature}; values are percentages."""
    rows = []
    for language, data in SETS:
        partner = "fr" if language == "de" else "de"
        folder = shared / "bench" / "mt"
        source, references, others = (
            (folder / f"{first}-en" / f"{data}.{end}").read_text(encoding="utf-8").split("\n")[:-1][:lines]
            for first, end in ((language, language), (language, "en"), (partner, partner))
        )

        pair = f"{data} {language}-en"
        found = [check(s, r, language, "en") for s, r in zip(source, references, strict=True)]
        for code in dict.fromkeys(code for code, _ in DAMAGE):
            rows.append(_row(pair, f"false alarms: {code}", sum(code in codes for codes in found), len(found)))
        for code, damage in DAMAGE:
            chance = random.Random(7)  # noqa: S311  damage, not secrets
            pairs = [(s, damage(s, r, o, chance)) for s, r, o in zip(source, references, others, strict=True)]
            made = [check(s, worse, language, "en") for s, worse in pairs if worse]
            rows.append(
                _row(pair, f"hits: {code} ({damage.__name__})", sum(code in codes for codes in made), len(made))
            )
    return rows


def _row(data: str, metric: str, hits: int, n: int) -> dict[str, Any]:
    return {
        "benchmark": "checks",
        "data": data,
        "system": "translate.checks",
        "metric": metric,
        "value": round(100 * hits / n, 2),
        "n": n,
        "signature": "seed:7",
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the rows as JSON Lines."""
    parser = argparse.ArgumentParser(prog="python -m eval.bench.checks", description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--lines", type=int, help="first lines of each set (default: all)")
    options = parser.parse_args(arguments)
    for row in run(options.shared, lines=options.lines):
        sys.stdout.write(json.dumps(row) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
