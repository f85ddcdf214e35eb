"""Claims: the stretches of an article that state something, each with its speaker, quantities and negation.

Every segment gives at least one claim, so that opinions, questions and headings are marked and not dropped. A claim is
a clause where a segment states several things (`aligned.claims.clauses`), else the segment. Speakers come from direct
and reported speech (`aligned.claims.speech`); a quotation over several sentences carries its speaker to each of them.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence

from aligned.claims.clauses import split_clauses
from aligned.claims.kinds import Kind, claim_kind, is_heading
from aligned.claims.negation import is_negated
from aligned.claims.speech import Quotation, Speakers, find_quotations, find_speaker, names_in, touching
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
    keeps its source text as translation. `article.text[c.start:c.end] == c.text` for every claim, and claims do not
    overlap.
    """
    by_segment = {translation.segment: translation for translation in translations}
    quotations = find_quotations(article.text)
    speakers = _speakers(article, segments, quotations)
    claims: list[Claim] = []
    for segment, speaker in zip(segments, speakers, strict=True):
        claims += _claims_of(article, segment, by_segment.get(segment.id), quotations, speaker)
    return tuple(claims)


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
    spans = [(0, len(segment.text))] if heading else split_clauses(segment.text, segment.language, closed)
    quantities = find_quantities(segment.text, segment.language, offset=segment.start, published=article.published)
    pieces = _translations(segment, spans, translation, quantities, article.published)
    claims = []
    for number, ((start, end), translated) in enumerate(zip(spans, pieces, strict=True)):
        text = segment.text[start:end]
        begin, finish = segment.start + start, segment.start + end
        share = _quoted_share(begin, finish, quotations)
        kind: Kind = "heading" if heading else claim_kind(text, segment.language, share)
        own = find_speaker(text, segment.language)[0] if len(spans) > 1 and share == 0 else None
        claims.append(
            Claim(
                id=f"{segment.id}#{number}",
                article=article.id,
                segment=segment.id,
                start=begin,
                end=finish,
                text=text,
                translation=translated,
                speaker=None if heading else speaker if len(spans) == 1 or share > 0 or own else None,
                quantities=tuple(q for q in quantities if begin <= q.start and q.end <= finish),
                negated=is_negated(text, segment.language),
                kind=kind,
            )
        )
    return claims


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
