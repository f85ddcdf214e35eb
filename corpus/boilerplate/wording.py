"""Rules that know boilerplate by its wording: one rule, one reason, patterns over a whole line.

The formulas, those that news sites and content systems print in English, German and French, stand in `wording.toml`,
which tells what its fields mean. A pattern must match all of a line (`Line.inner` or `Line.core`: marks around it are
off, quotes and dashes are plain).
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from corpus.boilerplate.lines import Line

_UPPER = "A-ZÀ-ÖØ-ÞŒŸ"
# One word of a name, or a small word within names.
_NAME = (
    rf"(?:[{_UPPER}0-9][\w.'&@-]*|@[\w.]+|de|du|des|d'\w+|la|le|les|von|van|der|den|zu|und|et|and|of|the|&|via|für|"
    r"pour|for|in|à)"
)
_AGENCY = (
    r"(?:afp|dpa(?:-\w+)?|reuters|rtr|ap|apa|sda|ats|keystone-(?:sda|ats)|epd|kna|ansa|efe|tass|xinhua|sid|upi|ians|"
    r"pti|bloomberg|belga|anp|dts|agence france-presse|(?:the )?associated press|thomson reuters|agences?|agenturen|"
    r"agencies)"
)
_NAMES = rf"[{_UPPER}@][\w.'&-]*(?:(?:[,;]? (?:[/|·+-] )?|/){_NAME}){{0,11}}[.]?"
_PIECE = (
    r"(?:article|story|post|piece|text|report|interview|essay|column|content|commentary|artikel|beitrag|kommentar|"
    r"gespräch|meldung|texte|tribune|entretien|chronique|enquête|billet)"
)
_END = r"\s*[.!:…]*"
_MAX_CHARACTERS = 600  # no formula is longer; also bounds what a pattern can cost on a hostile line


@dataclass(frozen=True, slots=True)
class Rule:
    """A reason, where it holds, and the pattern of a whole line."""

    reason: str
    where: str  # "anywhere", "edge" or "below"
    sentence: bool  # may take a full sentence
    pattern: re.Pattern[str]

    def match(self, line: Line) -> re.Match[str] | None:
        """The rule's match of the whole line, wherever that stands; None if it does not take the line."""
        if len(line.core) > _MAX_CHARACTERS or (line.is_prose and not self.sentence):
            return None
        return self.pattern.fullmatch(line.inner) or self.pattern.fullmatch(line.core)


@dataclass(frozen=True, slots=True)
class Wording:
    """All rules in the order in which they are tried, and the labels over a list of headlines or topics."""

    rules: tuple[Rule, ...]
    list_labels: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def wording() -> Wording:
    """Rules of `wording.toml`, read once."""
    data = tomllib.loads(files("corpus.boilerplate").joinpath("wording.toml").read_text("utf-8"))
    links, lists, topics = "|".join(data["link"]), "|".join(data["list"]), "|".join(data["topics"])
    parts = {
        "<NAMES>": _NAMES,
        "<NAME_PAIR>": rf"(?=\S+ ){_NAMES}",
        "<AGENCIES>": rf"{_AGENCY}(?:(?:\s*[,/+&-]\s*|\s+(?:und|et|and)\s+){_AGENCY})*",
        "<PIECE>": _PIECE,
        "<UPPER>": _UPPER,
        "<LINK>": links,
        "<LIST>": lists,
        "<END>": _END,
    }
    return Wording(
        rules=tuple(_rule(rule, parts) for rule in data["rule"]),
        list_labels=(
            ("related_link", re.compile(f"(?:{links}|{lists}){_END}", re.IGNORECASE)),
            ("keywords", re.compile(f"(?:{topics}){_END}", re.IGNORECASE)),
        ),
    )


def _rule(rule: dict[str, Any], parts: dict[str, str]) -> Rule:
    alternatives = [f"(?:{label}){_END}" for label in rule.get("labels", ())] + list(rule.get("patterns", ()))
    pattern = "|".join(f"(?:{alternative})" for alternative in alternatives)
    for name, part in parts.items():
        pattern = pattern.replace(name, part)
    # A name for each outlet: one pattern cannot have two groups of the same name.
    for number in range(pattern.count("<OUTLET>")):
        pattern = pattern.replace("<OUTLET>", rf"(?P<outlet{number}>(?-i:{_NAMES})|[\w-]+(?:\.[\w-]+)+)", 1)
    return Rule(
        reason=rule["reason"],
        where=rule["where"],
        sentence=rule.get("sentence", False),
        pattern=re.compile(pattern, 0 if rule.get("cased", False) else re.IGNORECASE),
    )
