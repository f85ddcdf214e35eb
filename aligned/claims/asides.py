"""What a clause states in passing, set off by commas, as claims of its own.

"The engineer Viktor Brandt, who left the company in 2020, has died": that he left is a statement of its own, which
another article may make or contradict. Such an aside becomes a claim together with the words that it is about, so that
it can be read alone. Relative clauses are here, appositions in `aligned.claims.appositions`, participles before and
behind a clause in `aligned.claims.supplements`. The clause around an aside keeps it where it goes on behind, and ends
before it where it does not.

By rules like `aligned.claims.clauses`: when in doubt there is no aside. A relative clause takes five words and a verb.
A comma parts it from what restricts in English and French ("the man who came"); in German, where every relative clause
has one, heads chosen from many are left out ("die Menschen, die"). Of "nobody, who" and "keine Firma, die" nothing is
claimed.

With asides and the cuts of `aligned.claims.subordinates`, the share of gold quotes that a claim meets (F1 of words .7
or more) is .46 on the five articles' development half and .78, .91, .78 and .66 on the four invented stories; with
relative clauses and dated appositions alone it was .44, .78, .91, .76 and .64.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from aligned.claims import supplements
from aligned.claims.appositions import may_be_apposed, states
from aligned.claims.appositions import opening as apposition_opening
from aligned.claims.clauses import MAX_CHARACTERS, quoted, stands_alone
from aligned.claims.heads import find_head, last_name, of_nobody
from aligned.claims.subjects import has_subject
from aligned.claims.subordinates import ASKED_DE
from aligned.claims.verbs import INFINITIVE, WORD, has_finite_verb, is_finite, is_verb_last, may_be_finite

# Of an aside, and of the clause that ends before one: shorter ones are not known again in another article.
_LEAST_WORDS = 5
_COMMA = re.compile(r",\s")
_PREPOSITION = {
    "en": r"in|of|by|with|for|from|to|at|on|under|after|among|through|against|about",
    "de": r"in|an|auf|mit|von|bei|für|aus|nach|durch|über|unter|um|gegen|zu|vor|hinter|neben|seit|wegen",
    "fr": r"à|de|avec|pour|par|dans|sur|parmi|chez|contre|sous|après",
}
# A relative pronoun, with what stands before it in its clause.
_RELATIVE = {
    "en": rf"(?:(?:(?:some|most|all|many|one|two|none|both|half)\s+of|{_PREPOSITION['en']})\s+)?"
    r"(?:who|which|whose|whom|where)\b(?!\s+(?:to|or)\b)",
    "de": rf"(?:(?:{_PREPOSITION['de']})\s+)?(?:der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?|wo|was)\b",
    "fr": rf"(?:(?:{_PREPOSITION['fr']})\s+)?(?:qui|dont|où|(?:le|la|les)quel(?:le)?s?|auxquel(?:le)?s|auquel|duquel|"
    r"desquel(?:le)?s)\b|que\s|qu['’](?!on\b)|ce\s+(?:qui|que|dont)\b|ce\s+qu['’]",
}
# What a whole sentence can be the antecedent of; behind a verb of asking or knowing it is what is asked or known.
_OF_A_SENTENCE = re.compile(r"(?:was|which|ce\s+qu\w*|\w+\s+which)\b", re.IGNORECASE)
_SUMS_UP = re.compile(r"(?:was|ce\s+qu\w*)\b")
# A French "que" behind these is no relative pronoun.
_THAT_FR = re.compile(r"^qu(?:e\s|['’])")
# After a comma, these go on with the aside; anything else may be the clause around it.
_GOES_ON = {
    "en": r"and|or|but|nor|which|who|whose|whom|where|when|while|whereas|because|although|though|as|if|that|so|than|"
    r"before|after|until|since|unless",
    "de": r"und|oder|aber|sondern|dass|ob|weil|obwohl|wenn|als|während|nachdem|bevor|damit|sodass|wobei|um|wie|bis|zu|"
    r"ohne|was",
    "fr": r"et|ou|mais|qui|que|qu['’]|dont|où|parce|alors|tandis|bien\s+qu\w*|afin|pour|lorsque|quand|comme|si|puis|"
    r"puisque",
}
_JOINER = re.compile("and|or|und|oder|et|ou")
_JOINED = re.compile(rf"\b(?:{_JOINER.pattern})\b")
# "…, der Virus kann" is a main clause, "…, welche Spanne sie" a question.
_MAIN_DE = re.compile(
    r"(?:der|die|das|den|dem)\s+[A-ZÄÖÜ]\w+\s+(?:kann|können|hat|haben|hätten?|ist|sind|war|waren|wird|werden|wurden?|"
    r"soll|sollen|muss|müssen|will)\s+\w|welche[rsmn]?\s+[A-ZÄÖÜ]"
)
_SEARCHED = re.compile(
    r"\b(?:will|wollen|wollte\w*|soll\w*|such\w*|würde\w*|möchte\w*|brauch\w*|forder\w*|könnte\w*|wünsch\w*)\b"
)
_DEFINITE_DE = re.compile(r"(?:die|der|den|diese[rn]?)\s", re.IGNORECASE)
_INDEFINITE_DE = re.compile(r"eine?[nmrs]?\s", re.IGNORECASE)
_PLURAL_VERB = re.compile(r"\b(?:sind|[a-zäöü]+en)\W*$")


@dataclass(frozen=True, slots=True)
class Aside:
    """A claim within a clause, and where the clause around begins or ends if it is to lack it (None: it keeps it)."""

    start: int
    end: int
    kind: Literal["relative", "apposition", "supplement", "leading"]
    ends_clause: int | None = None
    begins_clause: int | None = None


@cache
def _openings(language: str) -> re.Pattern[str]:
    relative, supplement = _RELATIVE[language], supplements.trailing(language)
    return re.compile(
        rf",\s+(?=(?P<relative>{relative})|)(?=(?P<supplement>{supplement})|"
        rf")(?=(?P<apposition>{apposition_opening(language)})|)"
    )


@cache
def _goes_on(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_GOES_ON[language]})(?!\w)")


def find_asides(text: str, span: tuple[int, int], language: str, closed: Sequence[tuple[int, int]] = ()) -> list[Aside]:
    """The asides of one clause, in order. `closed` are spans that nothing is taken from, besides quotations."""
    start, end = span
    if language not in _RELATIVE or end - start > MAX_CHARACTERS:
        return []
    closed = [*closed, *quoted(text)]
    found: list[Aside] = []
    first = _COMMA.search(text, start, end)
    if first and not _touches(closed, start, first.end()):
        leads = supplements.leading(text, start, first.start(), end, language)
        if leads is not None:
            found.append(Aside(start, leads[0], "leading", begins_clause=leads[1]))
    begins, reached = (found[0].begins_clause or start, found[0].end) if found else (start, start)
    for opening in _openings(language).finditer(text, begins, end):
        comma, begin = opening.start(), opening.end()
        if comma < reached or _touches(closed, comma, begin):
            continue
        aside = _aside(text, (begins, end), opening, language, reached=comma == reached)
        # What fills its clause, as in "A quarrel, which …", is no aside.
        if aside is None or (aside.start, aside.end) == span or any(a < aside.end < b for a, b in closed):
            continue
        found.append(aside)
        reached = aside.end
    return found


def clause_around(text: str, span: tuple[int, int], asides: Iterable[Aside]) -> tuple[int, int]:
    """The clause without those of its asides that stand before or behind it."""
    start, end = span
    begins = [aside.begins_clause for aside in asides if aside.begins_clause is not None]
    ends = [aside.ends_clause for aside in asides if aside.ends_clause is not None]
    start, end = max([start, *begins]), min([end, *ends])
    return start, start + len(text[start:end].rstrip())


def _touches(closed: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(a < end and start < b for a, b in closed)


def _aside(text: str, span: tuple[int, int], opening: re.Match[str], language: str, *, reached: bool) -> Aside | None:
    """The aside of the clause `span` that begins behind the comma of `opening`, of the first kind that fits.

    `reached`: another one ends at that comma, and perhaps the clause goes on.
    """
    (start, end), comma, begin = span, opening.start(), opening.end()
    clause = text[start:comma]
    alone = stands_alone(clause, language) or has_subject(clause, language, least=_LEAST_WORDS)
    cuts = comma if alone and len(clause.split()) >= _LEAST_WORDS else None
    if opening["supplement"] and alone and supplements.is_real(clause, language):
        last = _end_of_supplement(text, begin, end, language)
        if last is not None:
            return Aside(begin, last, "supplement", ends_clause=cuts)
    if of_nobody(clause):
        return None
    head = None if _SUMS_UP.match(text, begin) else find_head(text, start, comma, language)
    if head == start and alone:
        head = None  # a sentence, no phrase
    about = "" if head is None else text[head:comma]
    if opening["relative"] is not None:
        last = _end_of_relative(text, clause, begin, end, language)
        alone = alone and last == end
        if last is not None and _adds(clause, about, text[begin:last], language) and (head is not None or alone):
            place = begin if head is None else head
            return Aside(place, last, "relative", ends_clause=cuts if last == end else None)
    if opening["apposition"] is not None and about and not reached:
        last = _end_of_apposition(text, clause, about, begin, end, language)
        if last is not None and may_be_apposed(clause, about, text[begin:last], language, goes_on=last < end):
            place = comma - len(last_name(about))
            return Aside(place, last, "apposition", ends_clause=cuts if last == end else None)
    return None


def _end_of_supplement(text: str, begin: int, end: int, language: str) -> int | None:
    """Where a supplement ends: before the next one, or with its clause; None where something else follows a comma."""
    for opening in _COMMA.finditer(text, begin, end):
        stop = opening.start()
        following = _openings(language).match(text, stop, end)
        if following is None or not following["supplement"]:
            rest = text[opening.end() : end]
            if _goes_on(language).match(rest) is None:
                return None
            continue
        end = stop
        break
    piece = text[begin:end]
    joined = _JOINED.search(piece)
    if joined and has_finite_verb(" ".join(piece[joined.end() :].split()[:2]), language):
        return None  # "…, calling him a liar and left": the clause goes on
    return end if len(piece.split()) >= _LEAST_WORDS - 1 else None


def _end_of_relative(text: str, clause: str, begin: int, end: int, language: str) -> int | None:
    """Where a relative clause behind `clause` ends; None where not sure, or where it says too little."""
    commas = [match.start() for match in _COMMA.finditer(text, begin, end)]
    first = text[begin : commas[0] if commas else end]
    if language == "de" and INFINITIVE.search(first):
        return None  # "…, den Druck zu erhöhen, falls"
    for stop in [*commas, end]:
        rest = text[stop + 1 : end].lstrip() if stop < end else ""
        if not _is_whole(text[begin:stop], language):
            continue
        if rest and (goes_on := _goes_on(language).match(rest)):
            if _JOINER.fullmatch(goes_on[0]) and not has_finite_verb(rest, language):
                return None  # of what is joined here, and to what, nobody knows
            continue
        if rest and language == "de" and INFINITIVE.search(rest):
            continue
        if rest and not has_finite_verb(clause, language) and not _opens_predicate(rest, language):
            continue
        return stop if _goes_back(clause, rest, language) else None
    return None


def _end_of_apposition(text: str, clause: str, about: str, begin: int, end: int, language: str) -> int | None:
    """Where an apposition to `about` ends; None where not sure, or where it states nothing."""
    named = len(about) == len(clause.strip()) or (about[:1].isupper() and " " in about)
    commas = [match.start() for match in _COMMA.finditer(text, begin, end)]
    for stop in [*commas, end]:
        if not states(text[begin:stop], language, named=named):
            continue
        rest = text[stop + 1 : end].lstrip() if stop < end else ""
        if rest and _goes_on(language).match(rest):
            return None
        if rest and not has_finite_verb(clause, language) and not _opens_predicate(rest, language):
            return None
        if rest and language == "de" and not has_finite_verb(clause, "de") and not may_be_finite(rest.split()[0]):
            return None
        return stop if _goes_back(clause, rest, language) else None
    return None


def _goes_back(clause: str, rest: str, language: str) -> bool:
    """Whether what stands behind an aside goes on with the clause before it, and does not enumerate."""
    return not rest or not has_finite_verb(clause, language) or _JOINED.search(rest) is None


def _is_whole(piece: str, language: str) -> bool:
    """Whether a relative clause is complete: it has its verb, in German at its end."""
    if len(piece.split()) < _LEAST_WORDS:
        return False
    if language == "de":
        last = re.search(r"\b([a-zäöüß]+)\W*$", piece)
        ends = last is not None and is_verb_last(last[1])
        # "…, was die Gemeinde nicht verfehlte, an ihre Grenzen zu bringen": the verb stands before the infinitive.
        own = any(is_finite(word, "de") for word in re.findall(r"([a-zäöüß]+),", piece))
        return ends and (own or not INFINITIVE.search(piece)) and not _MAIN_DE.match(piece)
    return True


def _opens_predicate(rest: str, language: str) -> bool:
    """Whether the verb of a clause comes next."""
    if language == "de":
        return rest[0].islower()  # the verb closes the aside, so that this comma does
    words = WORD.findall(rest)[:2]
    if language == "fr":
        bare = re.match(r"(?:(?:ne|se|y|en|lui|leur)\s+|(?:n|s|l|m)['’])*([a-zà-ÿ]+)", rest)
        return bare is not None and (
            is_finite(bare[1], "fr") or re.search(r"(?:(?:[^dlc]|..[dlc])e|ent|it|ra|ont|a)$", bare[1]) is not None
        )
    return any(is_finite(w, "en") or re.fullmatch(r"[a-z]{3,}[^s]s", w) for w in words)


def _adds(clause: str, about: str, aside: str, language: str) -> bool:
    """Whether a relative clause adds a statement, and does not restrict, ask or belong to a thing merely sought."""
    if _OF_A_SENTENCE.match(aside) and ASKED_DE.search(clause):
        return False
    if language == "fr" and _THAT_FR.match(aside):
        return bool(about) and not has_finite_verb(clause, language)
    if language != "de":
        return True
    if _DEFINITE_DE.match(about) and _PLURAL_VERB.search(aside):
        return False
    return not (_INDEFINITE_DE.match(about) and _SEARCHED.search(clause))
