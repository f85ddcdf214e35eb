"""Claims: the stretches of an article that state something, each with its speaker, quantities and negation.

Every segment gives at least one claim, so that opinions, questions and headings are marked and not dropped. A claim is
a clause where a segment states several things (`aligned.claims.clauses`), else the segment. What a clause states in
passing (`aligned.claims.asides`) is one more claim, together with the words that it is about. Speakers come from direct
and reported speech (`aligned.claims.speech`); a quotation over several sentences carries its speaker to each of them.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass

from aligned.claims.asides import clause_around, find_asides
from aligned.claims.clauses import split_clauses
from aligned.claims.kinds import Kind, claim_kind, is_heading
from aligned.claims.negation import is_negated
from aligned.claims.renderings import rendered
from aligned.claims.speech import (
    Quotation,
    Speakers,
    can_speak,
    find_quotations,
    find_speaker,
    goes_on_speaking,
    names_in,
    touching,
)
from aligned.claims.verbs import is_finite
from aligned.quantities import find_quantities
from corpus.records import Article, Claim, Quantity, Segment, Translation

__all__ = ["extract_claims"]

# A pronoun or an unattributed quotation reaches back this many segments for its speaker; further back it is guesswork.
_REACH = 2
_WHOLLY = 0.9  # of a segment's characters in quotation marks: nothing outside them but a full stop


def extract_claims(
    article: Article, segments: Sequence[Segment], translations: Sequence[Translation]
) -> tuple[Claim, ...]:
    """Claims of an article, in order; ids are `"<segment id>#<n>"`, counted from 0.

    `segments` are the article's own, in order; `translations` are matched by segment id, and a segment without one
    keeps its source text as translation. `article.text[c.start:c.end] == c.text` for every claim. Claims are ordered by
    their beginning, the longer first. Those of two segments never overlap, nor do two clauses of one segment. But an
    aside shares with its clause the words that it is about ("Viktor Brandt" in "founded by Viktor Brandt" and in
    "Viktor Brandt, who left in 2020"), and lies within it where the clause goes on behind: cut in two, half of the
    clause would lack its subject. `aligned.align` never takes two claims of one segment for one another.
    """
    by_segment = {translation.segment: translation for translation in translations}
    quotations = find_quotations(article.text)
    speakers = _speakers(article, segments, quotations)
    claims: list[Claim] = []
    for segment, speaker in zip(segments, speakers, strict=True):
        claims += _claims_of(article, segment, by_segment.get(segment.id), quotations, speaker)
    return tuple(claims)


@dataclass(frozen=True, slots=True)
class _Part:
    """A claim of a clause, by its place in the segment and the stretch that renders it; `main`: no aside."""

    start: int
    end: int
    translation: str
    main: bool = False


def _claims_of(
    article: Article,
    segment: Segment,
    translation: Translation | None,
    quotations: Sequence[Quotation],
    speaker: str | None,
) -> list[Claim]:
    heading = is_heading(article, segment)
    closed = [
        (q.start - segment.start, q.end - segment.start) for q in touching(quotations, segment.start, segment.end)
    ]
    clauses = [(0, len(segment.text))] if heading else split_clauses(segment.text, segment.language, closed)
    quantities = find_quantities(segment.text, segment.language, offset=segment.start, published=article.published)
    claims: list[Claim] = []
    for clause, piece in zip(
        clauses, _translations(segment, clauses, translation, quantities, article.published), strict=True
    ):
        parts = [_Part(*clause, piece, main=True)] if heading else _parts(segment, clause, closed, piece, translation)
        for part in parts:
            text = segment.text[part.start : part.end]
            begin, finish = segment.start + part.start, segment.start + part.end
            share = _quoted_share(begin, finish, quotations)
            kind: Kind = "heading" if heading else claim_kind(text, segment.language, share)
            whole = len(clauses) == 1 and part.main  # the sentence, be it without an aside
            claims.append(
                Claim(
                    id=f"{segment.id}#{len(claims)}",
                    article=article.id,
                    segment=segment.id,
                    start=begin,
                    end=finish,
                    text=text,
                    translation=part.translation,
                    speaker=None if heading else _speaker(speaker, whole, segment, text, share),
                    quantities=tuple(q for q in quantities if begin <= q.start and q.end <= finish),
                    negated=is_negated(text, segment.language),
                    kind=kind,
                )
            )
    return claims


def _speaker(stated: str | None, whole: bool, segment: Segment, text: str, quoted: float) -> str | None:
    """Who speaks in a claim: of the whole sentence, of a quotation and of reported speech the one `stated` for it."""
    if whole or quoted > 0 or find_speaker(text, segment.language)[0] is not None:
        return stated
    if goes_on_speaking(text, segment.language):
        return stated or _subject(segment)
    return None


def _subject(segment: Segment) -> str | None:
    """What a sentence begins with, if that is a name or a noun phrase and its verb follows."""
    for word in re.finditer(r"\w+", segment.text):
        if is_finite(word[0], segment.language):
            subject = segment.text[: word.start()].strip()
            return subject if can_speak(subject, segment.language) else None
    return None


def _quoted_share(start: int, end: int, quotations: Sequence[Quotation]) -> float:
    covered = sum(min(end, q.end) - max(start, q.start) for q in touching(quotations, start, end))
    return covered / max(1, end - start)


def _translations(
    segment: Segment,
    spans: Sequence[tuple[int, int]],
    translation: Translation | None,
    quantities: Sequence[Quantity],
    published: str | None,
) -> list[str]:
    """The stretch of the translation that renders each span, or the whole translation where that is not safe.

    Safe: the translation falls into as many clauses, of about the same shares of length, with the same numbers in each.
    """
    if translation is None or translation.engine == "identity":
        return [segment.text[start:end] for start, end in spans]
    whole = translation.text.strip()
    if len(spans) == 1:
        return [whole]
    pieces = split_clauses(whole, translation.target)
    if len(pieces) != len(spans):
        return [whole] * len(spans)
    for (start, end), (a, b) in zip(spans, pieces, strict=True):
        ratio = ((b - a) / len(whole)) / ((end - start) / len(segment.text))
        # Half to double the share: word order moves clauses of one sentence by less; not swept.
        if not 0.5 <= ratio <= 2.0:
            return [whole] * len(spans)
        here = {
            (q.kind, q.value) for q in quantities if segment.start + start <= q.start and q.end <= segment.start + end
        }
        there = {(q.kind, q.value) for q in find_quantities(whole[a:b], translation.target, published=published)}
        if here and there and here.isdisjoint(there):
            return [whole] * len(spans)
    return [whole[a:b] for a, b in pieces]


def _parts(
    segment: Segment,
    clause: tuple[int, int],
    closed: Sequence[tuple[int, int]],
    piece: str,
    translation: Translation | None,
) -> list[_Part]:
    """The claims of a clause that is translated by `piece`, by their beginning, the longer first.

    Asides that cannot be told apart in the translation stay in their clause: a claim that stands there with another's
    words matches what that one matches.
    """
    asides = find_asides(segment.text, clause, segment.language, closed)
    if translation is None or translation.engine == "identity":
        main = clause_around(segment.text, clause, asides)
        parts = [_Part(*main, segment.text[slice(*main)], main=True)]
        parts += [_Part(aside.start, aside.end, segment.text[aside.start : aside.end]) for aside in asides]
        return sorted(parts, key=lambda part: (part.start, -part.end))
    pairs = rendered(clause, asides, piece, translation.target)
    main = clause_around(segment.text, clause, [aside for aside, _ in pairs])
    there = clause_around(piece, (0, len(piece)), [aside for _, aside in pairs])
    parts = [_Part(*main, piece[slice(*there)], main=True)]
    parts += [_Part(ours.start, ours.end, piece[theirs.start : theirs.end]) for ours, theirs in pairs]
    return sorted(parts, key=lambda part: (part.start, -part.end))


def _speakers(article: Article, segments: Sequence[Segment], quotations: Sequence[Quotation]) -> list[str | None]:
    """Speaker of each segment's speech: stated in it, carried through a quotation, or a resolved pronoun."""
    names = Speakers([segment.text for segment in segments])
    stated: list[str | None] = []
    last, last_index = None, -_REACH - 1
    for index, segment in enumerate(segments):
        outside = _blank(segment, quotations)
        name, pronoun, position = find_speaker(outside, segment.language)
        if name is not None:
            name = names.full_name(name)
        elif pronoun and last is not None and index - last_index <= _REACH:
            # Another name before the pronoun could be whom it means.
            others = {names.full_name(other) for other in names_in(outside[: max(0, position)])} - {last}
            name = None if others else last
        stated.append(name)
        if name is not None:
            last, last_index = name, index
    return _carry(segments, quotations, stated)


def _blank(segment: Segment, quotations: Sequence[Quotation]) -> str:
    """The segment with what stands inside quotation marks replaced by spaces; the marks stay."""
    characters = list(segment.text)
    for q in touching(quotations, segment.start, segment.end):
        for i in range(max(q.start + 1, segment.start), min(q.end - 1, segment.end)):
            characters[i - segment.start] = " "
    return re.sub(r"\s", " ", "".join(characters))


def _carry(
    segments: Sequence[Segment], quotations: Sequence[Quotation], stated: Sequence[str | None]
) -> list[str | None]:
    """Give all segments of one quotation the speaker that is stated at its end or its beginning."""
    result = list(stated)
    for q in quotations:
        first = bisect.bisect_right(segments, q.start, key=lambda s: s.end)
        inside = range(first, bisect.bisect_left(segments, q.end, key=lambda s: s.start))
        if len(inside) < 2:
            continue
        speaker = stated[inside[-1]] or stated[inside[0]]
        if speaker is None and inside[-1] + 1 < len(segments):
            # "…” He said this yesterday." The sentence after a long quotation often names its speaker.
            speaker = stated[inside[-1] + 1] if _same_line(segments, inside[-1]) else None
        for i in inside:
            result[i] = result[i] or speaker
    for i, segment in enumerate(segments):
        # A further quotation beside one whose speaker is known: “…,” said X. “…”
        if result[i] is None and _quoted_share(segment.start, segment.end, quotations) > _WHOLLY:
            before = i and _same_line(segments, i - 1) and _quoted_share(*_span(segments[i - 1]), quotations) > 0
            result[i] = result[i - 1] if before else None
    return result


def _span(segment: Segment) -> tuple[int, int]:
    return segment.start, segment.end


def _same_line(segments: Sequence[Segment], index: int) -> bool:
    """Whether the next segment follows without a paragraph's end between."""
    return segments[index + 1].start - segments[index].end <= 1
