"""News with what the bundled engine makes of its German and French, kept between runs."""

from __future__ import annotations

import json
from pathlib import Path

import click

from aligned.training.material import Group, news_groups, with_translations
from translate.bundled import FOLDER as ENGINE
from translate.ct2 import Ct2Engine, Decoding


def translated_news(data: Path, judged: Path | None, count: int, seed: int, kept: Path) -> list[Group]:
    """`count` groups drawn by `seed`; those in `kept`, one a line, are not made again."""
    lines = news_groups(data, judged, count, seed)
    # The last line of an interrupted run may be cut off.
    rows = kept.read_text(encoding="utf-8").rpartition("\n")[0].splitlines() if kept.is_file() else []
    groups = [Group(tuple(map(tuple, json.loads(row)))) for row in rows]
    # One beam: what it garbles is to be garbled here, too.
    engine = Ct2Engine(ENGINE, decoding=(Decoding(1, 3),), threads=1, mend=True)
    with kept.open("w", encoding="utf-8") as file:
        file.writelines(f"{row}\n" for row in rows)
        for number in range(len(groups), len(lines)):
            if number % 10 == 0:
                click.echo(f"translating {number} of {len(lines)} groups of news", err=True)
            groups += with_translations(lines[number : number + 1], engine, seed + number)
            file.write(json.dumps(groups[-1].sentences, ensure_ascii=False) + "\n")
    return groups
