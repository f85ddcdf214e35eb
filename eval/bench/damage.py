"""Ways to spoil a good translation, for benchmarks of what should notice it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping

# (good translation, its source, another sentence, chance) → damaged, None where it cannot be.
Damage = Callable[[str, str, str, random.Random], str | None]


def drop_few(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """Without one long word in twelve, at least one."""
    words = text.split()
    gone = _chosen(words, chance)
    return " ".join(word for number, word in enumerate(words) if number not in gone) if gone else None


def drop_many(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """Without a third of the words."""
    words = text.split()
    kept = [word for word in words if chance.random() > 0.35]
    return " ".join(kept) if 0 < len(kept) < len(words) else None


def invent(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """With three words of another sentence."""
    words, foreign = text.split(), [word for word in other.split() if len(word) > 3]
    if not foreign or len(words) < 3:
        return None
    at, start = chance.randrange(1, len(words)), chance.randrange(len(foreign))
    return " ".join([*words[:at], *foreign[start : start + 3], *words[at:]])


def replace_few(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """With one long word in twelve from another sentence."""
    words, foreign = text.split(), [word for word in other.split() if len(word) > 3]
    if not foreign:
        return None
    for number in sorted(_chosen(words, chance)):
        words[number] = chance.choice(foreign)
    return " ".join(words)


def swap(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """With two long words in each other's place."""
    words = text.split()
    long = _long(words)
    if len(long) < 2:
        return None
    one, two = chance.sample(long, 2)
    words[one], words[two] = words[two], words[one]
    return " ".join(words)


def shuffle(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """The words in any order."""
    words = text.split()
    chance.shuffle(words)
    return " ".join(words) if len(words) > 3 else None


def change_number(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """Another first number."""
    match = re.search(r"\d+", text)
    if not match:
        return None
    return text[: match.start()] + str(int(match[0]) + chance.choice((1, 3, 10, 100))) + text[match.end() :]


def change_stated_number(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """Another first number, where the source has it in the same digits."""
    match = _stated_number(text, source)
    if not match:
        return None
    return text[: match.start()] + str(int(match[0]) + chance.choice((1, 3, 10, 100))) + text[match.end() :]


def drop_stated_number(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """Without its first number, where the source has it in the same digits."""
    match = _stated_number(text, source)
    return text[: match.start()] + text[match.end() :] if match else None


def break_acronym(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """Without the second letter of the first acronym that the source has too."""
    match = next((m for m in re.finditer(r"\b[A-Z]{3,}\b", text) if m[0] in source), None)
    return text.replace(match[0], match[0][0] + match[0][2:]) if match else None


def negate(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """Without its negation, or with one."""
    without = re.sub(r" not\b|n't\b| never\b", "", text, count=1)
    if without != text:
        return without
    changed = re.sub(r"\b(is|are|was|were|will|can|has|have|had)\b", r"\1 not", text, count=1)
    return changed if changed != text else None


def copy_source(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """The source itself."""
    return source


def copy_half(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """The second half of the source after the first half of the translation."""
    words, given = text.split(), source.split()
    return " ".join([*words[: len(words) // 2], *given[len(given) // 2 :]]) if len(given) > 5 else None


def cut(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """The first two thirds of the words."""
    words = text.split()
    return " ".join(words[: len(words) * 2 // 3]) if len(words) > 5 else None


def shorten(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """The first half of the words, closed by a full stop."""
    words = text.split()
    return " ".join(words[: len(words) // 2]).rstrip(",;:") + "." if len(words) > 7 else None


def keep_quarter(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """The first quarter of the words, closed by a full stop."""
    words = text.split()
    return " ".join(words[: len(words) // 4]) + "." if len(words) > 11 else None


def loop(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """The last two words five times."""
    return text + (" " + " ".join(text.split()[-2:])) * 4


def another(text: str, source: str, other: str, chance: random.Random) -> str | None:
    """Another sentence."""
    return other


# What `eval.bench.confidence` fits to and judges by, in the order that it draws from.
DAMAGES: Mapping[str, Damage] = {
    function.__name__: function
    for function in (
        drop_few, drop_many, invent, replace_few, swap, shuffle, change_number, negate, copy_source, copy_half, cut,
        shorten, loop, another,
    )
}  # fmt: skip


def _stated_number(text: str, source: str) -> re.Match[str] | None:
    """The first number, without separators, if the source has the same digits."""
    match = re.search(r"(?<![\d.,])\d+(?![\d.,])", text)
    return match if match and match[0] in source else None


def _long(words: list[str]) -> list[int]:
    return [number for number, word in enumerate(words) if number and len(word) > 3]


def _chosen(words: list[str], chance: random.Random) -> set[int]:
    long = _long(words)
    return set(chance.sample(long, min(len(long), 1 + len(words) // 12)))
