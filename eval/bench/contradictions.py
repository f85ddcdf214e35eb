"""Contradictions made on purpose, found or not: one sentence in two languages, changed on the English side.

A number, a date, a name, a place, the polarity, the modality or the speaker of a reference in `bench/mt` is changed;
the unchanged pairs give the false alarms. The pair is handed over as one proposition for certain: what is measured is
the comparison alone. Only what the other language states too is changed: a translation may leave a year out, and what
is left out contradicts nothing. A person becomes another person, a town another town, a country another country.

The lines are split in two by their hash: rules are written on the development half, figures are those of the other one.
Until the split the first 60 lines of each kind were read, in whichever half they are now.
`python -m eval.bench.contradictions ../shared [KIND…]` prints the table.
"""

from __future__ import annotations

import calendar
import hashlib
import random
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple

from aligned.claims import extract_claims
from aligned.embedders import Embedder, load_embedder
from aligned.places import place_of
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
# Before 2004 was before 2006, too.
_TERM = re.compile(
    r"\b(?:before|prior to|after|since|until|till|by|either|or|not|or more)\s+(?:\w+\s+)?$", re.IGNORECASE
)
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
_DENIED_ABROAD = re.compile(r"\b(?:nicht|nichts|kein\w*|nie\w*|weder|ne|n|jamais|aucune?|rien)\b", re.IGNORECASE)
# A condition, or what is said beside the sentence's own matter.
_ASIDE = re.compile(
    r"\b(?:if|unless|whether|who|which|where|when|that|what|while|because|as|since|suppose)\b[^,;.]*$|^It$",
    re.IGNORECASE,
)
# A name that stands for itself: no part of a longer one, and not where a place may stand.
_NAME = re.compile(
    r"(?<=[a-z,] )([A-Z][a-zé]+ [A-Z][a-zé]{2,}|[A-Z][a-z]{3,})"
    r"(?=[.;:!?)]|, [a-z]|\s(?:and|or|was|is|has|had|who|said|says|told|with|for|to|on|as|will|would|by)\b)"
)
_OF_A_PLACE = re.compile(r"\b(?i:in|to|at|of|on|up|near|from|into|through|towards?|the) $|[A-Z]\w*(?:,| and|, and|) $")
# Who said it is another kind of change.
_SPEAKS = re.compile(
    r"\b(?:sa(?:id|ys?)|t(?:ells?|old)|explain|add|according|warn|deplor|[Mm]r|[Mm]rs|Dr)", re.IGNORECASE
)
_PLACE = re.compile(
    r"\b(?:in|near|from) ([A-Z][a-z]{3,})"
    r"(?=[.,;:!?)]|\s(?:and|or|was|is|are|has|had|who|where|that|with|for|to|on|at|as|will|would|by|in|after|before|since"
    r"|during|when|while|he|she|they|it|the|a)\b)"
)
_NO_NAME = re.compile(
    rf"{'|'.join((*_MONTHS, *calendar.day_name))}|\w+(?:ian|ean|ans|ish|ese|man)|French|Dutch|Greek|Swiss|Czech"
    r"|Islam|\w+ism|Internet|President|Minister|Christmas|Earth|Moon|Olympics|Terms|North|South|East|West|English|God"
    r"|University|Union|School|College|Court|Committee|Park|Lake|River|County|City|Street|Way|Museum|House|Games|Open"
    r"|League|Cup|Party|Labs?|Report|Show|Forum|Bank|Church|Jr|Act|States|Kingdom|Office|Network|Institute"
)
# Deeds, not states.
_DONE = re.compile(
    r"(?<!\bto )(?<!\bI )\b(?:(?P<be>was|were|has been|have been) "
    r"(?P<verb>(?!concern|suppos|expect|believ|interest|destin)\w{3,}ed)"
    r"|(?:has|have) (?P<own>\w{3,}ed))\b(?! to\b)"
)
_PERSONS = (
    "Ruth Ostrander", "Amos Velmara", "Lena Kirtland", "Karl Pellworm", "Judith Marlowe", "Stefan Brauer",
    "Tomas Havran", "Claire Vautrin", "Paolo Renzetti", "Ingrid Solheim", "Leila Mansouri", "Kenji Moriyama",
)  # fmt: skip
_TOWNS = (
    "Bratislava", "Montevideo", "Tampere", "Windhoek", "Salzburg", "Rotterdam", "Valencia", "Nagoya", "Edmonton",
    "Casablanca",
)  # fmt: skip
_COUNTRIES = (
    "Uruguay", "Finland", "Namibia", "Portugal", "Vietnam", "Bulgaria", "Ecuador", "Jordan", "Zambia", "Iceland",
)  # fmt: skip
_SPEAKERS = ("Anna Berger", "Hugo Lantier", "Ruth Calloway", "Emil Novak")
_SAID = {"de": "„{}“, sagte {}.", "fr": "« {} », a déclaré {}.", "en": "“{},” said {}."}


class Pair(NamedTuple):
    """One sentence: in its own language, in English by a person, and in English by a machine."""

    source: str
    english: str
    machine: str


Change = Callable[[Pair, random.Random], str | None]
Part = Literal["development", "held-out"]


def _replace(text: str, match: re.Match[str], shown: str, group: int = 0) -> str:
    return text[: match.start(group)] + shown + text[match.end(group) :]


def _digits(text: str) -> set[str]:
    """Numbers in a text, without separators."""
    return set(re.findall(r"\d+", re.sub(r"(?<=\d)[., \u00a0\u202f](?=\d{3})", "", text)))


def contradict_number(pair: Pair, rng: random.Random) -> str | None:
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


def contradict_date(pair: Pair, rng: random.Random) -> str | None:
    """Change one year by one to three, or one month by two to six."""
    options = [
        *(
            m
            for m in _YEAR.finditer(pair.english)
            if m.group() in pair.source and not _TERM.search(pair.english[: m.start()])
        ),
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


def contradict_polarity(pair: Pair, rng: random.Random) -> str | None:
    """Deny the first finite auxiliary of a sentence that denies nothing, if it is a main clause's."""
    match = _BE.search(pair.english)
    if match is None or "?" in pair.english or _ASIDE.search(pair.english[: match.start()]):
        return None
    if _DENIED.search(pair.english) or _DENIED_ABROAD.search(pair.source):
        return None
    del rng
    return f"{pair.english[: match.end()]} not{pair.english[match.end() :]}"


def contradict_name(pair: Pair, rng: random.Random) -> str | None:
    """Replace one name inside a sentence, which the other texts spell alike, by that of another person."""
    options = [
        m
        for m in _NAME.finditer(pair.english)
        if m.group(1) in pair.source
        and m.group(1) in pair.machine
        and pair.english.count(m.group(1)) == 1
        and not _OF_A_PLACE.search(pair.english[: m.start()])
        and not _SPEAKS.search(pair.english[max(0, m.start() - 45) : m.end() + 25])
        and not any(_NO_NAME.fullmatch(word) or place_of(word) for word in m.group(1).split())
    ]
    if not options or "?" in pair.english:
        return None
    match = rng.choice(options)
    new = rng.choice(_PERSONS)
    return _replace(pair.english, match, new if " " in match.group(1) else new.split()[1], 1)


def contradict_place(pair: Pair, rng: random.Random) -> str | None:
    """Replace one place behind "in", "near" or "from", which the sentence names once, by another of its kind."""
    options = [
        m
        for m in _PLACE.finditer(pair.english)
        if not _NO_NAME.fullmatch(m.group(1)) and m.group(1) in pair.machine and pair.english.count(m.group(1)) == 1
    ]
    if not options or "?" in pair.english:
        return None
    match = rng.choice(options)
    others = _COUNTRIES if len(place_of(match.group(1)) or "a town") == 2 else _TOWNS
    return _replace(pair.english, match, rng.choice([n for n in others if n not in pair.english]), 1)


def contradict_modality(pair: Pair, rng: random.Random) -> str | None:
    """What was done, says the machine's translation too, may have been done, is said to have been, or is to be done."""
    options = [m for m in _DONE.finditer(pair.english) if (m["verb"] or m["own"]) in pair.machine]
    if not options or "?" in pair.english or _DENIED.search(pair.english):
        return None
    match = rng.choice(options)
    verb, own = match["verb"], match["own"]
    if verb is None:
        return _replace(pair.english, match, rng.choice(("may have", "might have", "could have")) + f" {own}")
    many = match["be"] in ("were", "have been")
    shown = rng.choice(
        (
            f"may have been {verb}",
            f"might have been {verb}",
            f"will be {verb}",
            f"could be {verb}",
            f"{'are' if many else 'is'} to be {verb}",
            f"{'are' if many else 'is'} expected to be {verb}",
        )
    )
    return _replace(pair.english, match, shown)


def contradict_speaker(pair: Pair, rng: random.Random) -> str | None:
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
    "number": contradict_number,
    "date": contradict_date,
    "polarity": contradict_polarity,
    "name": contradict_name,
    "place": contradict_place,
    "modality": contradict_modality,
    "attribution": contradict_speaker,
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


def half(line: str) -> Part:
    """The part of the split that a line of a reference belongs to."""
    return "held-out" if hashlib.sha256(line.encode()).digest()[0] % 2 else "development"


def sentences(shared: Path, part: Part = "held-out") -> Iterable[tuple[str, str, list[Pair]]]:
    """(data, language, pairs) of one half of the sets."""
    for language in ("de", "fr"):
        folder = shared / "bench" / "mt" / f"{language}-en"
        for data in ("flores-dev", "wmt13"):
            texts = [
                (folder / f"{data}.{suffix}").read_text(encoding="utf-8").splitlines()
                for suffix in (language, "en", "bergamot-tiny.en")
            ]
            pairs = [Pair(*row) for row in zip(*texts, strict=True)]
            yield data, language, [pair for pair in pairs if half(pair.english) == part]


class Outcome(NamedTuple):
    """A changed pair: the kinds of conflict found in it, and in the pair unchanged."""

    pair: Pair
    changed: str
    found: tuple[str, ...]
    alarms: tuple[str, ...]


def conflicts_of(pair: Pair, language: str, english: str, embedder: Embedder) -> tuple[str, ...]:
    """Kinds of conflict between a sentence and an English one, which are known to be one proposition."""
    a, b = one_claim("source", pair.source, pair.machine, language), one_claim("english", english, english, "en")
    if a is None or b is None:
        return ()
    return tuple(conflict.kind for conflict in find_conflicts([a, b], {(a.id, b.id): 1.0}, embedder))


def outcomes(kind: str, pairs: Sequence[Pair], language: str, embedder: Embedder, *, most: int = 60) -> list[Outcome]:
    """Change up to `most` pairs and look for conflicts."""
    rng = random.Random(SEED)  # noqa: S311  # no secret
    done: list[Outcome] = []
    for original in pairs:
        pair = quoted(original, language, rng) if kind == "attribution" else original
        changed = CHANGES[kind](pair, rng)
        if changed is None:
            continue
        found, alarms = (conflicts_of(pair, language, english, embedder) for english in (changed, pair.english))
        done.append(Outcome(pair, changed, found, alarms))
        if len(done) == most:
            break
    return done


def made_contradictions(
    shared: Path, embedder: Embedder, *, most: int = 60, unchanged: int = 300, kinds: Sequence[str] = tuple(CHANGES)
) -> list[Row]:
    """Detection of each kind of change, false alarms of that kind and of any kind on the same pairs unchanged.

    Whether a sentence can be changed says something about it; so the false alarms on the first `unchanged` pairs of
    each set, whatever they say, stand beside.
    """
    rows = []
    for data, language, pairs in sentences(shared):
        name = f"{data} {language}-en"
        plain = pairs[:unchanged]
        alarms = sum(bool(conflicts_of(pair, language, pair.english, embedder)) for pair in plain) / max(1, len(plain))
        rows.append(figure(name, "unchanged", "alarms of any kind", alarms, len(plain)))
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
