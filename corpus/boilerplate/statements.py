"""What removed lines state about the article: its title, outlet and date of publication."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from corpus.boilerplate.lines import Line, key, unify
from corpus.boilerplate.structure import without_outlet
from corpus.boilerplate.wording import wording
from corpus.dates import find_date

_WHEN = re.compile(r"(?i),? (?:in|on|am|im|le|en)\b[^,]*\d{4}$")  # "Nature in 2019"
_HOLDER = re.compile(
    r"(?:(?:©|\([Cc]\)|[Cc]opyright)[ :]*)+(?:(?:19|20)\d\d(?:-(?:19|20)\d\d)?)[ ,:]+(?:by )?"
    r"(?P<outlet>[A-ZÀ-ÖØ-ÞŒŸ][^.,;|©()]{1,50}?)(?:[.,;|(-].*| [Aa]ll [Rr]ights.*| Alle Rechte.*| [Tt]ous droits.*)?$"
)
_TITLE_CHARACTERS = 300  # a "word" without blanks may be as long as the file
_UPDATE = re.compile(r"(?i)\b(?:updated?|modified|aktualisiert|aktualisierung|geändert|mis(?:e)? à jour|modifiée?)\b")
_YAML = re.compile(r"^\s*(?P<name>[\w-]+)\s*:\s*[\"']?(?P<value>.*?)[\"']?\s*$")


def published(lines: Sequence[Line], reasons: Mapping[int, str]) -> str | None:
    """Date of publication (ISO 8601) from the first date line that states one, rather not one of an update."""
    dated = [lines[index].core for index, reason in sorted(reasons.items()) if reason in ("date_line", "byline")]
    for text in [*(text for text in dated if not _UPDATE.match(text)), *dated]:
        found = find_date(text)
        if found:
            return found
    return None


def footer(lines: Sequence[Line], reasons: Mapping[int, str]) -> tuple[str | None, str | None]:
    """Title and outlet named in the first publication footer."""
    for index, reason in sorted(reasons.items()):
        match = _match_of(lines[index], "publication_footer") if reason == "publication_footer" else None
        if match:
            named = match.groupdict()
            title = _as_printed(named.get("title"), lines[index])
            outlet = next((value for name, value in named.items() if name.startswith("outlet") and value), None)
            return title, _WHEN.sub("", outlet).strip(" .") if outlet else None
    return None, None


def _match_of(line: Line, reason: str) -> re.Match[str] | None:
    matches = (rule.match(line) for rule in wording().rules if rule.reason == reason)
    return next((match for match in matches if match), None)


def _as_printed(words: str | None, line: Line) -> str | None:
    """Words of a line's core as the text has them: the core's quotes and dashes are plain."""
    if not words:
        return None
    start = unify(line.text).find(words)
    printed = re.sub(r"[\u200b\ufeff\u00ad]", "", " ".join(line.text.split()))
    return printed[start : start + len(words)] if key(printed[start : start + len(words)]) == key(words) else words


def source(lines: Sequence[Line], reasons: Mapping[int, str]) -> str | None:
    """Outlet named in the first credit such as "Source: …"."""
    for index, reason in sorted(reasons.items()):
        match = _match_of(lines[index], "source_credit") if reason == "source_credit" else None
        if match and (named := match.groupdict().get("outlet") or re.split(r"[:|：]", match.group(), maxsplit=1)[-1]):
            return named.strip(" .") or None
    return None


def rights_holder(lines: Sequence[Line], reasons: Mapping[int, str]) -> str | None:
    """Outlet named in a copyright line with its year ("© 2024 The Example. All rights reserved.")."""
    for index, reason in sorted(reasons.items()):
        match = _HOLDER.match(lines[index].core) if reason == "copyright" else None
        if match:
            return match["outlet"].strip()
    return None


def title_line(lines: Sequence[Line], reasons: Mapping[int, str]) -> tuple[str | None, str | None]:
    """Title from the first line kept, if that can be a headline, and the outlet behind it.

    What stands behind a dash is taken for the outlet only when a removed line repeats the title without it or when
    the mark is a bar: headlines have dashes of their own.
    """
    first = next((index for index in range(len(lines)) if index not in reasons), None)
    if first is None or not lines[first].is_headline_like or len(lines[first].text) > _TITLE_CHARACTERS:
        return None, None
    line = lines[first].text.strip().lstrip("#").strip().strip("*_").strip()
    title, outlet = without_outlet(line)
    if outlet is None:
        return line, None
    repeated = any(
        key(lines[index].core) == key(title) for index, reason in reasons.items() if reason == "duplicate_title"
    )
    return (title, outlet) if repeated or f"| {outlet}" in line else (line, None)


def yaml_fields(lines: Sequence[Line], reasons: Mapping[int, str]) -> dict[str, str]:
    """Fields of a Markdown file's front matter, names in small letters."""
    fields = {}
    for index, reason in reasons.items():
        match = _YAML.match(lines[index].text) if reason == "front_matter" else None
        if match and match["value"]:
            fields[match["name"].casefold()] = match["value"]
    return fields
