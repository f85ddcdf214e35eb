"""The label of a cluster: its clearest member's English, made readable on its own where that is safe.

A clause that was cut from its sentence may begin with what joined it ("and", "because") or lack its subject; then the
joint is taken off, the subject of the clause before is set in ("and left" is shown as "The mayor left"), or the
clause or the sentence around it is shown. "X, who did this" is shown as "X did this", "Founded in 2017, X" as "X,
founded in 2017". A "he" or "she" at the beginning becomes a name if exactly one person can be meant; else it stays.
Spans of claims are not touched.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from aligned.claims import supplements
from aligned.claims.clauses import split_clauses
from aligned.claims.speech import introduces_speech
from aligned.claims.subjects import subject_end
from aligned.claims.verbs import has_finite_verb
from corpus.records import Claim, Segment, Translation

# What joins a clause to another one, without which it is a sentence. Not "if": without it something else is said.
_JOINT = re.compile(
    r"(?:and|but|yet|or|nor|whereas|although|though|because|(?:adding|saying|stating|noting|explaining|stressing|warning|"
    r"insisting)\s+that)\b,?\s+",
    re.IGNORECASE,
)
# These are adverbs and prepositions, too, so that a subject and its verb must follow: "since Monday", "so far".
_JOINT_OR_NOT = re.compile(r"(?:so|then|that|since|while|(?:[\w-]+\s+){0,3}?after|when)\s+", re.IGNORECASE)
_PREDICATE = re.compile(r"(?:and|but|then)\s+")
_LIGHT = ("and", "but", "yet", "so", "or", "nor", "then")
_RELATIVE = re.compile(
    r"(?:(?:of|in|for|by|with|to|from|at|on|under|after|through|among|against|about)\s+)?(?:which|who|whose|whom|where)\b|"
    r"(?:to|by|with)\b"
)
# "when he was fired it was three times the size": two clauses without a comma.
_SECOND_SUBJECT = re.compile(r"\S+\s+\S+\s(?:(?!that|who|which|whom|what)\S+\s)*?(?:it|he|she|they|we|I)\s")
# "Viktor Brandt, who left the company": an aside with what it is about; nothing goes on behind it.
_ASIDE = re.compile(
    r"(?P<about>[^,:;]+(?P<apposed>,\s[^,:;]+)?),\s+(?:who|which)\s+(?P<verb>(?:\w+ly\s+)?\w+)(?P<rest>(?!.*\sand\s+wh)\s[^,]+)"
)
_PRONOUN = re.compile(r"(?P<subject>He|She)(?P<short>['’](?:s|d|ll))?(?=\s)|(?P<owner>His|Her)(?=\s+[a-z])")
_FEMALE = {"He": False, "His": False, "She": True, "Her": True}
_UPPER = r"[A-ZÀ-ÖØ-Þ]"
_FULL_NAME = re.compile(rf"{_UPPER}[\w’'-]+(?:\s+(?:(?:de|von|van|der|du|la|le)\s+)?{_UPPER}[\w’'-]+)+")
_TITLES = {True: r"\b(?:Mrs|Ms|Miss|Frau|Mme|Madame|Mlle)\b\.?\s+", False: r"\b(?:Mr|Herrn?|M\.|Monsieur)\.?\s+"}
_REACH = 2  # sentences that a pronoun reaches back, as for speakers
_QUOTES = {"“": "”", "„": "“", "«": "»", '"': '"'}


def clean(text: str) -> str:
    """A clause without what joined it to its sentence, beginning with a capital; empty where nothing can be read.

    An aside becomes a sentence: "Viktor Brandt, who left in 2020" is read "Viktor Brandt left in 2020".
    """
    piece = text.strip(" ,;:–—-\n")
    stripped = piece[_joint(piece) :]
    if stripped[:1] in _QUOTES and _QUOTES[stripped[:1]] not in stripped[1:]:
        stripped = stripped[1:].lstrip()
    first = stripped.split(" ", 1)[0]
    joined = stripped != piece or piece[:1].islower()
    aside = _ASIDE.fullmatch(stripped)
    if aside and not has_finite_verb(aside["about"], "en") and has_finite_verb(aside["verb"], "en"):
        joint = ", " if aside["apposed"] else " "
        stripped = f"{aside['about']}{joint}{aside['verb']}{aside['rest']}"
    if not stripped or _RELATIVE.match(stripped) or (joined and first.islower() and has_finite_verb(first, "en")):
        return ""
    if stripped[:1].islower() and stripped == piece and supplements.opens(piece, "en"):
        return ""
    turned = supplements.turned(stripped)
    if turned is not None:
        return turned
    return stripped[0].upper() + stripped[1:]


def _joint(piece: str) -> int:
    """Length of what joined a clause to another one, and can be taken off."""
    joint = _JOINT.match(piece)
    if joint is None:
        joint = _JOINT_OR_NOT.match(piece)
        if joint is None or subject_end(piece, joint.end(), len(piece), "en") is None:
            return 0
        if _SECOND_SUBJECT.match(piece, joint.end()):
            return 0
        if joint[0].lower().startswith("when") and piece[0].isupper():
            return 0  # "When orders rise": perhaps a condition
    # "Because the roof leaked, the hall was closed": with its main clause it needs its joint.
    return 0 if piece[0].isupper() and joint[0].strip(", ").lower() not in _LIGHT and "," in piece else joint.end()


def is_readable(claim: Claim) -> bool:
    """Whether a claim's translation stands on its own: no joint, no open pronoun, not cut off from its subject."""
    text = claim.translation or claim.text
    return clean(text) == text.strip(" ,;:–—-\n") and _PRONOUN.match(text) is None


class Labels:
    """Labels of a run's claims."""

    def __init__(
        self, claims: Iterable[Claim], segments: Sequence[Segment], translations: Sequence[Translation]
    ) -> None:
        self._place = {segment.id: number for number, segment in enumerate(segments)}
        self._segments = segments
        self._sentence = {translation.segment: translation.text for translation in translations}
        self._speakers: dict[str, set[str]] = defaultdict(set)
        for claim in claims:
            if claim.speaker:
                self._speakers[claim.article].add(claim.speaker)

    def of(self, claim: Claim) -> str:
        """The label that a claim gives: its translation, or its sentence's, with an opening pronoun resolved."""
        own = claim.translation or claim.text
        text, whole = clean(own), False
        if not text:
            sentence = self._sentence.get(claim.segment, "")
            text, whole = with_subject(own, sentence) or clean(clause_of(own, sentence)) or sentence.strip(), True
        pronoun = _PRONOUN.match(text)
        if pronoun is None:
            return text or own.strip()
        before = self._before(claim, whole_sentence=whole)
        female = _FEMALE[pronoun["subject"] or pronoun["owner"]]
        person = the_person(before, self._speakers[claim.article], female=female)
        if person is None or pronoun["short"]:
            return text
        return person + ("’s" if pronoun["owner"] else "") + text[pronoun.end() :]

    def _before(self, claim: Claim, *, whole_sentence: bool) -> str:
        """The source of the two sentences before the claim's, and of its own up to it."""
        place = self._place.get(claim.segment)
        if place is None:
            return ""
        own = self._segments[place]
        texts = [s.text for s in self._segments[max(0, place - _REACH) : place] if s.article == claim.article]
        return "\n".join([*texts, "" if whole_sentence else own.text[: claim.start - own.start]])


def with_subject(predicate: str, sentence: str) -> str | None:
    """A predicate with the subject that it was cut from: "and left" as "The mayor left"; None where that is not sure.

    The subject is the one of the clause before. Where somebody says something there, the predicate may be part of it.
    """
    joint = _PREDICATE.match(predicate)
    at = sentence.find(predicate)
    if joint is None or at < 0:
        return None
    for start, end in reversed([span for span in split_clauses(sentence, "en") if span[1] <= at]):
        clause = sentence[start:end]
        begin = start + _joint(clause)
        last = subject_end(sentence, begin, end, "en")
        if last is not None:
            subject = sentence[begin:last]
            said = introduces_speech(clause, "en")
            return None if said else f"{subject[0].upper()}{subject[1:]} {predicate[joint.end() :]}"
        if _PREDICATE.match(clause) is None:
            return None
    return None


def clause_of(piece: str, sentence: str) -> str:
    """The clause of a sentence that a piece of it stands in, or the sentence."""
    at = sentence.find(piece)
    if at < 0:
        return sentence
    return next((sentence[a:b] for a, b in split_clauses(sentence, "en") if a <= at < b and at > a), sentence)


def the_person(text: str, speakers: Iterable[str], *, female: bool) -> str | None:
    """The one person whom a pronoun behind this text can mean; None where there are two, or none for sure.

    Sure is who speaks somewhere in the article: other names may be those of places and firms. Any further full name,
    and a title of the other sex, forbid it.
    """
    people = {name for name in speakers if _FULL_NAME.fullmatch(name)}
    named = {name for name in people if re.search(rf"\b{re.escape(name.split()[-1])}\b", text)}
    if len(named) != 1:
        return None
    (person,) = named
    untitled = re.sub("|".join(_TITLES.values()), "", text)
    if any(person not in other[0] and other[0] not in person for other in _FULL_NAME.finditer(untitled)):
        return None
    surname = re.escape(person.split()[-1])
    return None if re.search(rf"(?:{_TITLES[not female]})(?:[\w-]+\s+)?{surname}\b", text) else person
