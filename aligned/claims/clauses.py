"""Where a sentence states several things: cuts before trailing and after leading clauses with their own finite verb.

By rules, for the package index has dependency parsers for French only, and they do not win. Of twelve cuts in twenty
French sentences of our own the rules find ten (nine at first sight) and add none; `fr_core_news_sm` and `_md` 3.8, cut
at clauses with a finite verb of their own (advcl, conj, parataxis), find ten and add two. On the 28 French quotes of
the two invented stories the best span overlaps by .76 (rules), .80 (sm), .81 (md; whole sentences .74): sm is ahead on
four of them, where it cuts a condition off its claim or a quotation off its speaker, which is not wanted here.

A cut needs a conjunction behind a comma, "and" with a new subject, or a semicolon, and on both sides at least four
words with a finite verb; when in doubt the sentence stays whole. Two predicates of one subject are parted by
`aligned.claims.predicates`, a subordinate clause from the main one before it, comma or not, by
`aligned.claims.subordinates`. Nothing is cut inside quotation marks or brackets, nor between a verb of saying and what
is said. Conditions ("if", "wenn", "si") are not cut off: without them the rest is not claimed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from aligned.claims.predicates import predicate_cuts
from aligned.claims.speech import goes_on_speaking, introduces_speech
from aligned.claims.subjects import has_subject
from aligned.claims.subordinates import subordinate_cuts
from aligned.claims.verbs import FINITE, WORD, has_finite_verb, is_finite

_MIN_WORDS = 4
MAX_CHARACTERS = 2000  # what is longer is no sentence
# "Nobody was hurt" is a whole statement, and a frequent one.
_NOBODY = re.compile(r"\W*(?:nobody|no\s+one|nothing|niemand|nichts|\w+t\s+wurde\s+niemand)\b", re.IGNORECASE)

# What opens a clause of its own behind a comma; relative clauses are `aligned.claims.asides`.
_OPENERS = {
    "en": r"while|whereas|although|though|because|after|before|adding\s+that",
    "de": r"während|obwohl|obgleich|nachdem|bevor|weil|wobei|woraufhin",
    "fr": r"tandis\s+qu[e'’]|alors\s+qu[e'’]|bien\s+qu[e'’]|quoiqu[e'’]|parce\s+qu[e'’]|après\s+qu[e'’]|"
    r"(?:ajoutant|précisant)\s+qu[e'’]",
}
# What joins two main clauses: the second must begin with its subject and have its verb near the beginning.
_JOINERS = {
    "en": r"and|but|so|yet",
    "de": r"und|aber|doch|sondern|denn|jedoch",
    "fr": r"et|mais|car|or|puis",
}
# What opens a clause before the main one.
_LEADERS = {
    "en": r"although|though|while|whereas|after|because|since|when",
    "de": r"obwohl|obgleich|während|nachdem|weil|da|als|bevor",
    "fr": r"bien\s+qu[e'’]|quoiqu[e'’]|tandis\s+qu[e'’]|alors\s+qu[e'’]|après\s+qu[e'’]|parce\s+qu[e'’]|lorsqu[e'’]|"
    r"quand|comme|puisqu[e'’]",
}
_PRONOUNS = {
    "en": r"he|she|it|they|we|I|this|that",
    "de": r"er|sie|es|wir|ich|man|dies|das",
    "fr": r"il|elle|ils|elles|on|nous|je|cela|c['’]",
}
# After these the sentence goes on with what is said, thought or asked, of which an "and" may join two parts.
_COMPLEMENT = {
    "en": re.compile(r"\b(?:that|whether|what|why|how|if)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:dass|ob|wenn|falls|warum|zu)\b|,\s+(?:der|die|das|was|wie)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:si|pourquoi|comment|que)\b|\bqu['’]", re.IGNORECASE),
}
_SUBJECT_CUT = {
    "en": re.compile(r"\w+\s+(?:he|she|it|they|we|I)\s", re.IGNORECASE),
    "de": re.compile(r"\w+\s+(?:er|sie|es|wir|ich|man)\s", re.IGNORECASE),
    "fr": re.compile(r"\w+\s+(?:il|elle|ils|elles|on|nous|je)\s", re.IGNORECASE),
}
_ARTICLE_NOUN_VERB = re.compile(r"\w+\s+(?:the|its|his|her|their)\s+[a-z-]+\s+[a-z]{2,}ed\b(?!\s+(?:of|by)\b)")
_REACH = 6  # words from the joiner within which the verb of a main clause stands, its subject being short


@cache
def _candidates(language: str) -> re.Pattern[str]:
    openers, joiners, pronouns = _OPENERS[language], _JOINERS[language], _PRONOUNS[language]
    return re.compile(
        rf"(?P<opener>,\s+)(?=(?:{openers})\b)|(?P<joiner>,\s+)(?=(?:{joiners})\b)|(?P<semi>;\s+)"
        rf"|(?P<bare>\s+)(?=(?:{joiners})\s+(?:{pronouns})\b)"
    )


@cache
def _leader(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_LEADERS[language]})\b[^,;:()„“”«»\"]*(?P<cut>,\s+)", re.IGNORECASE)


def quoted(text: str) -> list[tuple[int, int]]:
    """Spans inside quotation marks or brackets, marks included; an unclosed one runs to the end."""
    spans, start, closer = [], -1, ""
    pairs = {"„": "“”", "“": "”", "«": "»", "»": "«", "(": ")", "[": "]", '"': '"', "‚": "‘’"}
    for i, character in enumerate(text):
        if start < 0:
            if character in pairs:
                start, closer = i, pairs[character]
        elif character in closer:
            spans.append((start, i + 1))
            start = -1
    if start >= 0:
        spans.append((start, len(text)))
    return spans


def stands_alone(piece: str, language: str) -> bool:
    """Whether a piece has the words and the verb of a statement."""
    least = _MIN_WORDS - 1 if _NOBODY.match(piece) else _MIN_WORDS
    return len(WORD.findall(piece)) >= least and has_finite_verb(piece, language)


def split_clauses(text: str, language: str, closed: Sequence[tuple[int, int]] = ()) -> list[tuple[int, int]]:
    """Spans of the clauses of a sentence, in order, without overlap; one span when it is not safe to cut.

    `closed` are spans of the text that are not cut besides what stands in marks or brackets (a quotation that began in
    an earlier sentence). White space and the comma between two clauses belong to neither, every other character to one.
    """
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if start >= end:
        return []
    if language not in FINITE or end - start > MAX_CHARACTERS:
        return [(start, end)]
    closed = [*closed, *quoted(text)]
    cuts: list[tuple[int, int, str]] = []
    leader = _leader(language).match(text, start)
    if leader:
        cuts.append((*leader.span("cut"), "leader"))
    for match in _candidates(language).finditer(text, start, end):
        if match.span() not in [cut[:2] for cut in cuts]:
            cuts.append((*match.span(), match.lastgroup or ""))
    cuts = sorted(cut for cut in cuts if not any(a < cut[1] and cut[0] < b for a, b in closed))
    spans: list[tuple[int, int]] = []
    begin = start
    for position, (left, right, kind) in enumerate(cuts):
        following = cuts[position + 1][0] if position + 1 < len(cuts) else end
        rest = text[right:following] if stands_alone(text[right:following], language) else text[right:end]
        if left <= begin or not (stands_alone(text[begin:left], language) and stands_alone(rest, language)):
            continue
        if kind in ("joiner", "bare") and not _is_main(text[begin:left], rest, language):
            continue
        if kind == "opener" and _is_inserted(text, right, end, language):
            continue
        if kind == "opener" and introduces_speech(text[begin:left], language) and not goes_on_speaking(rest, language):
            continue  # "said the hall was closed, because": the reason is part of what is said
        spans.append((begin, len(text[:left].rstrip())))
        begin = right
    spans.append((begin, end))
    return [part for span in spans for part in _divide(text, span, language, closed)]


def _divide(
    text: str, span: tuple[int, int], language: str, closed: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Cut a clause between its predicates, the first fitting place first, and what is behind it again."""
    start, end = span
    leader = _leader(language).match(text, start, end)
    cuts = [leader.span("cut")] if leader else []
    subordinate = set(subordinate_cuts(text, start, end, language))
    for left, right in sorted({*cuts, *predicate_cuts(text, start, end, language), *subordinate}):
        if any(a < right and left < b for a, b in closed):
            continue
        rest = text[right:end]
        known = (left, right) in subordinate and has_subject(text[start:left], language, least=_MIN_WORDS)
        if (known or _has_predicate(text[start:left], language)) and len(WORD.findall(rest)) >= _MIN_WORDS:
            if text[left - 1] == ":" and (
                introduces_speech(text[start:left], language) or not stands_alone(rest, language)
            ):
                continue
            return [(start, left), *_divide(text, (right, end), language, closed)]
    return [span]


def _has_predicate(piece: str, language: str) -> bool:
    """Whether a second predicate can follow: in English any word in -s may be the verb of the first."""
    if language == "en" and len(WORD.findall(piece)) >= _MIN_WORDS and re.search(r"\b[a-z]{3,}s\b", piece):
        return True
    return stands_alone(piece, language)


def _is_main(left: str, right: str, language: str) -> bool:
    """Whether a joiner and what follows it are a main clause beside another, with a subject of its own."""
    words = WORD.findall(right)
    if _COMPLEMENT[language].search(left) or is_finite(words[1], language):
        return False
    subject = _SUBJECT_CUT[language].match(right)
    if subject and language == "de":
        # Verb second marks a German main clause; in a subordinate one the verb stands last.
        return is_finite(words[2], language)
    near = words[1 : _REACH if language != "de" else _REACH - 1]
    strict = [word for word in near if is_finite(word, language) and not word.endswith("ed")]
    # "but the mayor refused": behind an article and its noun -ed is the verb, unless "of" or "by" make it a participle.
    own = _ARTICLE_NOUN_VERB.match(right) if language == "en" else None
    return bool(strict) or own is not None or (subject is not None and has_finite_verb(" ".join(near), language))


def _is_inserted(text: str, start: int, end: int, language: str) -> bool:
    """Whether a subordinate clause ends at a comma behind which the main clause goes on."""
    comma = text.find(", ", start, end)
    if comma < 0:
        return False
    after = text[comma + 1 : end].lstrip()
    opened = re.match(rf"(?:{_OPENERS[language]}|{_JOINERS[language]})\b", after)
    return opened is None and has_finite_verb(after, language)
