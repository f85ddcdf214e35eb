"""Noise that news copy really has, put on training pairs so that the model survives it; pairs that teach copying."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from translate.training.config import Noise

# Opening and closing marks by style; the apostrophe is no quotation mark here.
_QUOTE_STYLES = (("„", "“"), ("“", "”"), ("«", "»"), ("« ", " »"), ("»", "«"), ('"', '"'), ("‚", "‘"))
_QUOTED = re.compile(r"""(?:„|“|«\s?|»|")([^„“”«»"]{2,200}?)(?:“|”|\s?»|«|")""")
_NAME = re.compile(r"(?<![\w.])(?<!^)[A-Z][\w'’-]{2,24}(?!\w)")
_NUMBER = re.compile(r"(?<![\w.,-])\d{1,4}(?![\w%]|[.,-]\d)")
_GERMAN_THOUSAND_MILLION = re.compile(r"\b(Milliarde)(n?)\b")
_FRENCH_THOUSAND_MILLION = re.compile(r"\b(\d{1,3}) (milliards?)\b")
_ENGLISH_THOUSAND_MILLION = re.compile(r"\bbillion(s?)\b")
_ONSETS, _VOWELS = "bdfghklmnprstvwz", "aeio"
_ENDINGS = (
    "bran",
    "ford",
    "gart",
    "hausen",
    "kov",
    "lin",
    "mann",
    "ner",
    "nova",
    "quist",
    "sen",
    "ski",
    "ton",
    "ville",
)
_CAMEL = (
    "AI",
    "Bit",
    "Chip",
    "Cloud",
    "Data",
    "Deep",
    "Geo",
    "Hyper",
    "Logic",
    "Meta",
    "Net",
    "Open",
    "Path",
    "Soft",
    "X",
    "x",
)


def shared_names(source: str, target: str) -> list[str]:
    """Capitalised words, not at the beginning, that stand equally often (at least once) on both sides, sorted."""
    ours, theirs = Counter(_NAME.findall(source)), Counter(_NAME.findall(target))
    return sorted(name for name, count in ours.items() if theirs.get(name) == count)


def collect_names(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """All names shared by the two sides of any pair, sorted: the pool from which others are drawn."""
    return sorted({name for source, target in pairs for name in shared_names(source, target)})


def invent_name(rng: random.Random) -> str:
    """A word that no vocabulary holds: spelt from syllables, or in the manner of company names (`DataKo`, `xNet`)."""
    if rng.random() < 0.3:
        parts = rng.sample(_CAMEL, 2)
        return "".join(parts) if rng.random() < 0.7 else parts[0] + _syllable(rng).capitalize()
    return "".join(_syllable(rng) for _ in range(rng.randint(2, 4))).capitalize()


def _syllable(rng: random.Random) -> str:
    return rng.choice(_ENDINGS) if rng.random() < 0.2 else rng.choice(_ONSETS) + rng.choice(_VOWELS)


def other_names(source: str, target: str, pool: Sequence[str], rng: random.Random) -> tuple[str, str]:
    """Every shared name replaced on both sides by another one, from the pool or (one in three) invented."""
    for name in shared_names(source, target):
        other = invent_name(rng) if not pool or rng.random() < 1 / 3 else rng.choice(pool)
        pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
        source, target = pattern.sub(other, source), pattern.sub(other, target)
    return source, target


def other_numbers(source: str, target: str, rng: random.Random) -> tuple[str, str]:
    """Whole numbers of two to four digits that both sides share become others of as many digits; years stay years."""
    shared = {n for n in _NUMBER.findall(source) if len(n) >= 2} & set(_NUMBER.findall(target))
    for number in sorted(shared):
        low, high = 10 ** (len(number) - 1), 10 ** len(number) - 1
        other = str(rng.randint(1900, 2035)) if len(number) == 4 else str(rng.randint(low, high))
        pattern = re.compile(rf"(?<![\w.,-]){number}(?![\w%]|[.,-]\d)")
        source, target = pattern.sub(other, source), pattern.sub(other, target)
    return source, target


def other_magnitudes(source: str, target: str) -> tuple[str, str]:
    """Thousands of millions raised to millions of millions on both sides, where they are named equally often.

    German *Milliarde* becomes *Billion*, French "5 milliards" "5 000 milliards", English *billion* *trillion*: the
    words look alike and mean different things, and true examples are rare.
    """
    theirs = len(_ENGLISH_THOUSAND_MILLION.findall(target))
    raised, ours = _GERMAN_THOUSAND_MILLION.subn(_billion, source)
    if not ours:
        raised, ours = _FRENCH_THOUSAND_MILLION.subn(r"\1 000 milliards", source)
    if not ours or ours != theirs:
        return source, target
    return raised, _ENGLISH_THOUSAND_MILLION.sub(r"trillion\1", target)


def _billion(match: re.Match[str]) -> str:
    return "Billionen" if match.group(2) else "Billion"


def other_quotes(source: str, target: str, rng: random.Random) -> tuple[str, str]:
    """Quoted passages of the source in another style of marks; the target's in plain ASCII marks."""
    opening, closing = rng.choice(_QUOTE_STYLES)
    return (
        _QUOTED.sub(lambda m: f"{opening}{m.group(1)}{closing}", source),
        _QUOTED.sub(lambda m: f'"{m.group(1)}"', target),
    )


def headline(source: str, target: str) -> tuple[str, str]:
    """Both sides without their final full stop."""
    return source.removesuffix("."), target.removesuffix(".")


def lose_a_space(source: str, rng: random.Random) -> str:
    """The source without one of the spaces that follow punctuation; unchanged where there is none."""
    places = [m.end() - 1 for m in re.finditer(r"[.,;:!?»“”] (?=\w)", source)]
    if not places:
        return source
    place = rng.choice(places)
    return source[:place] + source[place + 1 :]


def add_noise(
    source: str, target: str, shares: Noise, pool: Sequence[str], rng: random.Random
) -> tuple[str, str, float | None]:
    """One pair with at most one kind of noise: source, target, and `alpha` where its segmentation is to be sampled.

    `shares.magnitudes` is a share of the few pairs that name thousands of millions, and is drawn apart.
    """
    if shares.magnitudes and rng.random() < shares.magnitudes:
        source, target = other_magnitudes(source, target)
    draw = rng.random()
    kinds = ("names", "numbers", "quotes", "headline", "capitals", "missing_space", "pieces")
    for kind in kinds:
        draw -= getattr(shares, kind)
        if draw < 0:
            break
    else:
        return source, target, None
    if kind == "names":
        source, target = other_names(source, target, pool, rng)
    elif kind == "numbers":
        source, target = other_numbers(source, target, rng)
    elif kind == "quotes":
        source, target = other_quotes(source, target, rng)
    elif kind == "headline":
        source, target = headline(source, target)
    elif kind == "capitals":
        source, target = source.upper(), target.upper()
    elif kind == "missing_space":
        source = lose_a_space(source, rng)
    return source, target, shares.pieces_alpha if kind == "pieces" else None
