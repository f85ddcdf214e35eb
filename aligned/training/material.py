"""What the paraphrase encoder learns from: groups of sentences in which each has its own paraphrases.

- News that has German and French translations line by line, in the order of its documents: each English sentence, what
  the bundled model makes of its German and of its French, and stretches of all three. Sixteen consecutive lines make a
  group, so that what must be told apart is on one topic.
- WiCE: claims of encyclopaedic articles, the sentences of their sources that support them, and others that do not.
- STS benchmark: pairs graded from 0 to 5.
"""

from __future__ import annotations

import csv
import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from translate.engine import Engine
from translate.training.pairs import corpus_file, judged_keys, key, read_pairs

_NEWS = "news"
# Consecutive lines of one group of news.
LINES = 16
# Fewer words state little, more are cut by the encoder's training.
_WORDS = range(6, 45)
# A stretch has at least so many words, and leaves as many out.
_STRETCH = 5
_BREAK = re.compile(r"[,;:–—]\s+|\s(?=(?:and|but|because|which|who|that|while|after|when)\s)")


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences on one topic: of each its paraphrases, the first of them whole; `apart`: texts that match none."""

    sentences: tuple[tuple[str, ...], ...]
    apart: tuple[str, ...] = ()


def news_groups(data: Path, judged: Path | None, count: int, seed: int) -> list[list[tuple[str, str, str]]]:
    """English, German, French of consecutive lines that stand in both corpora, `count` groups taken by `seed`.

    A line of which any side is in a judged set is left out.
    """
    kept_out = judged_keys(judged) if judged else frozenset()
    german = {target: source for source, target in read_pairs(corpus_file(data, "de", "en", _NEWS))}
    lines = []
    for french, english in read_pairs(corpus_file(data, "fr", "en", _NEWS)):
        known = german.get(english)
        if known and len(english.split()) in _WORDS and not {key(t) for t in (english, known, french)} & kept_out:
            lines.append((english, known, french))
    groups = [lines[start : start + LINES] for start in range(0, len(lines) - LINES + 1, LINES)]
    return random.Random(seed).sample(groups, min(count, len(groups)))  # noqa: S311  # no secret


def with_translations(groups: Sequence[Sequence[tuple[str, str, str]]], engine: Engine, seed: int) -> list[Group]:
    """The English sides, what `engine` makes of the others, and a stretch of one of these three, drawn by `seed`."""
    rng = random.Random(seed)  # noqa: S311  # no secret
    flat = [line for group in groups for line in group]
    translated = {
        language: [h.text for h in engine.translate([line[side] for line in flat], language, "en")]
        for side, language in ((1, "de"), (2, "fr"))
    }
    found, at = [], 0
    for group in groups:
        sentences = []
        for english, _, _ in group:
            views = [english, translated["de"][at], translated["fr"][at]]
            sentences.append((*views, stretch(rng.choice(views), rng)))
            at += 1
        found.append(Group(tuple(sentences)))
    return found


def stretch(text: str, rng: random.Random) -> str:
    """A part of a sentence that may stand alone: up to or from a break between clauses; else from any word on."""
    breaks = [
        match.end()
        for match in _BREAK.finditer(text)
        if min(len(text[: match.start()].split()), len(text[match.end() :].split())) >= _STRETCH
    ]
    if breaks:
        place = rng.choice(breaks)
        part = rng.choice([text[:place], text[place:]])
    else:
        words = text.split()
        half = max(_STRETCH, len(words) * 2 // 3)
        start = rng.randint(0, max(0, len(words) - half))
        part = " ".join(words[start : start + half])
    return part.strip(" ,;:–—")


def wice_groups(path: Path, *, most: int = 12) -> Iterator[Group]:
    """Of each claim of WiCE a group: the claim with sentences that support it, and up to `most` others around them."""
    by_claim: dict[str, tuple[str, dict[int, str], set[int]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        _, sentences, supports = by_claim.setdefault(row["meta"]["id"], (row["claim"], {}, set()))
        sentences |= dict(zip(row["meta"]["chunk_idx"], row["evidence"], strict=False))
        if row["label"] != "not_supported":
            supports |= set(row["meta"]["oracle_idx"])
    for _, (claim, sentences, supports) in sorted(by_claim.items()):
        kept = {k: t for k, t in sentences.items() if len(t.split()) >= _STRETCH}
        near = sorted(kept, key=lambda k: (min((abs(k - s) for s in supports), default=0), k))
        true = tuple(kept[k] for k in sorted(kept) if k in supports)[:4]
        others = tuple(kept[k] for k in near if k not in supports)[:most]
        if true and len(others) >= _STRETCH:
            yield Group(((claim, *true),), others)


def graded_pairs(path: Path) -> list[tuple[str, str, float]]:
    """Two sentences and how alike they are, 0 to 5, from a file of the STS benchmark."""
    with path.open(encoding="utf-8", newline="") as file:
        return [(first, second, float(grade)) for first, second, grade in csv.reader(file)]
