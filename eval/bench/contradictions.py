"""Contradictions made on purpose, found or not: one sentence in two languages, changed on the English side.

A number, a date, a name, a place, the polarity, the modality or the speaker of a reference in `bench/mt` is changed;
the unchanged pairs give the false alarms. The pair is handed over as one proposition for certain: what is measured is
the comparison alone. Only what the other language states too is changed: a translation may leave a year out, and what
is left out contradicts nothing. `python -m eval.bench.contradictions ../shared [KIND…]` prints the table.
"""

from __future__ import annotations

import calendar
import random
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from aligned.claims import extract_claims
from aligned.embedders import Embedder, load_embedder
from aligned.relations import find_conflicts
from corpus.records import Article, Claim, Segment, Translation

Row = dict[str, Any]
SEED = 13

_NUMBER = re.compile(
    r"(?<![\w.,:/$€£–-])(\d{1,3}(?:,\d{3})+|\d+)(?![\w:/–-]|[.,]\d|\s*(?:th|st|nd|rd|a\.?m|p\.?m|o['’]clock|AD|BCE?|UTC|GMT)\b)"
)
# Not changed: after a hedge both values can be true, after these words it is no quantity, and days belong to dates.
_NOT_A_NUMBER = re.compile(
    r"\b(?:over|than|least|most|under|above|below|to|and|or|between|last|in|since|late|early|as many as|as much as"
    r"|[Aa]rticle|[Ss]ection|[Cc]hapter|[Cc]ategory|[Ll]evel|[Ss]tation|[Gg]allery [A-Z]|Act|Route|Highway|Flight|No"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)\.?\s*\W?$"
)
# The lower end of a range cannot grow past the upper one, and "60 or more" are 80, too.
_OPEN_AFTER = re.compile(r"(?:\s+\w+)?\s*(?:-|–|to|or|and)\s*\d|,\s*\d{4}|(?:\s+\w+)?\s+or\s+more\b|['’]s\b")
_YEAR = re.compile(r"(?<![\d–-])\b(19[5-9]\d|20[0-2]\d)\b(?![,.]\d|\s?[–-]\s?\d)")
_MONTHS = tuple(calendar.month_name)[1:]
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})\b")
_OLD_YEAR = re.compile(r"1\d{3}|20\d\d")
_DAY = re.compile(rf"\s+(?:{'|'.join(_MONTHS)})\b")
_BE = re.compile(r"\b(is|are|was|were|has|have|had|will|can|could|would|should)\b(?! not|n't|n’t)")
# What denies already, or half: a second denial may take the first one back.
_DENIED = re.compile(
    r"\b(?:not?|cannot|never|none|nobody|nothing|refus\w+|(?:in|un)[a-z]{3,}(?:ive|ed|able|al))\b|n['’]t\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\b(?:if|unless|whether)\b[^,;.]*$", re.IGNORECASE)
# A name that stands for itself: not part of a longer one, nor before a noun, nor a place.
_NAME = re.compile(
    r"(?<=[a-z,] )(?<!\bin )(?<!\bnear )(?<!\bfrom )(?<!\b[Tt]he )([A-Z][a-zé]+ [A-Z][a-zé]{2,}|[A-Z][a-z]{3,})"
    r"(?=[,.;:!?)]|\s(?:and|or|was|is|has|had|who|in|said|says|told|with|for|to|at|on|as|will|would|of|from|by)\b)"
)
# Who said it is another kind of change.
_SPEAKS = re.compile(
    r"\b(?:sa(?:id|ys?)|t(?:ells?|old)|explain|add|according|warn|deplor|[Mm]r|[Mm]rs|Dr)", re.IGNORECASE
)
_PLACE = re.compile(r"\b(?:in|near|from) ([A-Z][a-z]{3,})\b(?! [A-Z]|[-’'])")
_NO_NAME = re.compile(
    rf"{'|'.join((*_MONTHS, *calendar.day_name))}|\w+(?:ian|ean|ans|ish|ese|man)|French|Dutch|Greek|Swiss|Czech"
    r"|Islam|Internet|President|Minister|Christmas|Earth|Moon|Olympics|North|South|East|West|English"
)
_DONE = re.compile(r"\b(?P<be>was|were|has been|have been) (?P<verb>\w{3,}ed)\b|\b(?:has|have) (?P<own>\w{3,}ed)\b")
_NAMES = ("Ruth Ostrander", "Amos Velmara", "Lena Kirtland", "Karl Pellworm")
_PLACES = ("Bratislava", "Montevideo", "Tampere", "Windhoek")
_SPEAKERS = ("Anna Berger", "Hugo Lantier", "Ruth Calloway", "Emil Novak")
_SAID = {"de": "„{}“, sagte {}.", "fr": "« {} », a déclaré {}.", "en": "“{},” said {}."}


class Pair(NamedTuple):
    """One sentence: in its own language, in English by a person, and in English by a machine."""

    source: str
    english: str
    machine: str


Change = Callable[[Pair, random.Random], str | None]


def _replace(text: str, match: re.Match[str], shown: str, group: int = 0) -> str:
    return text[: match.start(group)] + shown + text[match.end(group) :]


def _digits(text: str) -> set[str]:
    """Numbers in a text, without separators."""
    return set(re.findall(r"\d+", re.sub(r"(?<=\d)[., \u00a0\u202f](?=\d{3})", "", text)))


def change_number(pair: Pair, rng: random.Random) -> str | None:
    """Change one number that is not a year by a quarter to a half."""
    text = pair.english
    stated = _digits(f"{pair.source} {pair.machine}")
    options = [
        m
        for m in _NUMBER.finditer(text)
        if not _YEAR.fullmatch(m.group())
        and not _OLD_YEAR.fullmatch(m.group())
        and not _NOT_A_NUMBER.search(text[: m.start()])
        and not _DAY.match(text, m.end())
        and not _OPEN_AFTER.match(text, m.end())
        and int(m.group().replace(",", "")) > 1
        and m.group().replace(",", "") in stated
    ]
    if not options:
        return None
    match = rng.choice(options)
    value = int(match.group().replace(",", ""))
    changed = max(value + 1, round(value * rng.uniform(1.25, 1.5)))
    return _replace(text, match, f"{changed:,}" if "," in match.group() else str(changed))


def change_date(pair: Pair, rng: random.Random) -> str | None:
    """Change one year by one to three, or one month by two to six."""
    options = [
        *(m for m in _YEAR.finditer(pair.english) if m.group() in pair.source),
        *(m for m in _MONTH.finditer(pair.english) if m.group() in pair.machine),
    ]
    if not options:
        return None
    match = rng.choice(options)
    if match.group() in _MONTHS:
        shown = _MONTHS[(_MONTHS.index(match.group()) + rng.randint(2, 6)) % 12]
    else:
        shown = str(int(match.group()) + rng.choice((-3, -2, -1, 1, 2, 3)))
    return _replace(pair.english, match, shown)


def change_polarity(pair: Pair, rng: random.Random) -> str | None:
    """Deny the first finite auxiliary of a sentence that denies nothing."""
    match = _BE.search(pair.english)
    if match is None or _DENIED.search(pair.english) or _CONDITION.search(pair.english[: match.start()]):
        return None
    del rng
    return f"{pair.english[: match.end()]} not{pair.english[match.end() :]}"


def change_name(pair: Pair, rng: random.Random) -> str | None:
    """Replace one name inside a sentence, which the source spells alike, by one that does not occur in it."""
    options = [
        m
        for m in _NAME.finditer(pair.english)
        if m.group(1) in pair.source
        and not _SPEAKS.search(pair.english[max(0, m.start() - 25) : m.end() + 25])
        and not any(_NO_NAME.fullmatch(word) for word in m.group(1).split())
    ]
    if not options:
        return None
    match = rng.choice(options)
    new = rng.choice(_NAMES)
    return _replace(pair.english, match, new if " " in match.group(1) else new.split()[1], 1)


def change_place(pair: Pair, rng: random.Random) -> str | None:
    """Replace one place behind "in", "near" or "from" by another."""
    options = [
        m for m in _PLACE.finditer(pair.english) if not _NO_NAME.fullmatch(m.group(1)) and m.group(1) in pair.machine
    ]
    if not options:
        return None
    return _replace(pair.english, rng.choice(options), rng.choice([n for n in _PLACES if n not in pair.english]), 1)


def change_modality(pair: Pair, rng: random.Random) -> str | None:
    """What was done may have been done, or is to be done."""
    options = list(_DONE.finditer(pair.english))
    if not options or _DENIED.search(pair.english):
        return None
    match = rng.choice(options)
    verb = match["verb"]
    shown = f"may have {match['own']}" if verb is None else rng.choice((f"may have been {verb}", f"is to be {verb}"))
    return _replace(pair.english, match, shown)


def change_speaker(pair: Pair, rng: random.Random) -> str | None:
    """Give a quotation of `quoted` another speaker."""
    name = next((n for n in _SPEAKERS if f" {n}." in pair.english), None)
    if name is None:
        return None
    return pair.english.replace(f" {name}.", f" {rng.choice([n for n in _SPEAKERS if n != name])}.")


def quoted(pair: Pair, language: str, rng: random.Random) -> Pair:
    """The sentence as somebody's words, in all three versions."""
    name = rng.choice(_SPEAKERS)
    plain = [re.sub(r"[\"“”„«»]", "", text).strip(" .") for text in pair]
    return Pair(*(_SAID[lang].format(text, name) for lang, text in zip((language, "en", "en"), plain, strict=True)))


CHANGES: dict[str, Change] = {
    "number": change_number,
    "date": change_date,
    "polarity": change_polarity,
    "name": change_name,
    "place": change_place,
    "modality": change_modality,
    "attribution": change_speaker,
}


def one_claim(article: str, text: str, translation: str, language: str) -> Claim | None:
    """A sentence as an article's only claim, whole, with everything that is read off it."""
    segment = Segment(f"{article}:0", article, 0, 0, len(text), text, language)
    made = extract_claims(
        Article(article, article, "", text, language=language),
        [segment],
        [Translation(segment.id, "en", translation, "reference", 1.0)],
    )
    if not made:
        return None
    quantities = tuple(q for claim in made for q in claim.quantities)
    return Claim(
        f"{segment.id}#0", article, segment.id, 0, len(text), text, translation,
        speaker=next((c.speaker for c in made if c.speaker), None), quantities=quantities,
        negated=any(c.negated for c in made), kind=made[0].kind,
    )  # fmt: skip


def sentences(shared: Path) -> Iterable[tuple[str, str, list[Pair]]]:
    """(data, language, pairs) of the development sets."""
    for language in ("de", "fr"):
        folder = shared / "bench" / "mt" / f"{language}-en"
        for data in ("flores-dev", "wmt13"):
            texts = [
                (folder / f"{data}.{suffix}").read_text(encoding="utf-8").splitlines()
                for suffix in (language, "en", "bergamot-tiny.en")
            ]
            yield data, language, [Pair(*row) for row in zip(*texts, strict=True)]


class Outcome(NamedTuple):
    """A changed pair: the kinds of conflict found in it, and in the pair unchanged."""

    pair: Pair
    changed: str
    found: tuple[str, ...]
    alarms: tuple[str, ...]


def outcomes(
    kind: str, pairs: Sequence[Pair], language: str, embedder: Embedder, *, most: int = 60, skip: int = 0
) -> list[Outcome]:
    """Change up to `most` pairs, the first `skip` that can be changed left out, and look for conflicts."""
    rng = random.Random(SEED)  # noqa: S311  # no secret
    done: list[Outcome] = []
    for original in pairs:
        pair = quoted(original, language, rng) if kind == "attribution" else original
        changed = CHANGES[kind](pair, rng)
        if changed is None:
            continue
        if skip > 0:
            skip -= 1
            continue
        a = one_claim("source", pair.source, pair.machine, language)
        b, c = one_claim("english", pair.english, pair.english, "en"), one_claim("english", changed, changed, "en")
        if a is None or b is None or c is None:
            continue
        # The pair is known to be one proposition: what is measured is the comparison.
        chances = {(a.id, b.id): 1.0}
        found, alarms = (tuple(x.kind for x in find_conflicts([a, d], chances, embedder)) for d in (c, b))
        done.append(Outcome(pair, changed, found, alarms))
        if len(done) == most:
            break
    return done


def made_contradictions(
    shared: Path, embedder: Embedder, *, most: int = 60, kinds: Sequence[str] = tuple(CHANGES)
) -> list[Row]:
    """Detection of each kind of change, false alarms of that kind and of any kind on the same pairs unchanged."""
    rows = []
    for data, language, pairs in sentences(shared):
        name = f"{data} {language}-en"
        for kind in kinds:
            tried = outcomes(kind, pairs, language, embedder, most=most)
            count = max(1, len(tried))
            shares = {
                "detected": sum(kind in o.found for o in tried) / count,
                "false alarms": sum(kind in o.alarms for o in tried) / count,
                "alarms of any kind": sum(bool(o.alarms) for o in tried) / count,
            }
            rows += [figure(name, f"changed {kind}", metric, share, len(tried)) for metric, share in shares.items()]
    return rows


def figure(data: str, system: str, metric: str, value: float, n: int, signature: str = "use") -> Row:
    """A row of the benchmark `claims`."""
    return {
        "benchmark": "claims",
        "data": data,
        "system": system,
        "metric": metric,
        "value": round(value, 4),
        "n": n,
        "signature": f"embedder:{signature}|seed:{SEED}",
    }


def main(arguments: Sequence[str]) -> None:
    """Print the rows as a table."""
    shared, kinds = Path(arguments[0] if arguments else "../shared"), tuple(arguments[1:]) or tuple(CHANGES)
    for row in made_contradictions(shared, load_embedder("use"), kinds=kinds):
        print(f"{row['data']:18} {row['system']:22} {row['metric']:20} {row['value']:7.3f}  n={row['n']}")


if __name__ == "__main__":
    main(sys.argv[1:])
