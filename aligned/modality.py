"""Whether a claim says that something was done, is planned, or is possible, verb by verb, in three languages.

Two claims differ in modality where one verb of the first is done and its counterpart in the second is only planned or
possible ("has paid" beside "will zahlen"). Verbs are counterparts by the multilingual embedder. Where the patterns of
the source find no such pair, the English translations tell which verb is which; whether it is hedged the sources still
decide, a claim without any word of doubt or future in either language being plain. Verbs of saying are left out: who
announced something has not done it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from aligned.embedders import Embedder
from aligned.names import language_of
from aligned.wording import content_words
from corpus.records import Claim

Mode = Literal["done", "planned", "possible"]

# Cosine of two verbs from which they render each other. `eval.bench.contradictions`, 60 sentences a set, .40, .55:
# found .61, .58, false alarms .029, .017. Where each claim has one verb only, and one of them no hedge, less will do;
# .35 let false alarms through on the development half. .45 is not swept.
_COUNTERPART = 0.50
_ONLY_VERBS = 0.45
# The same within English, where a verb often is the very same word; not swept.
_RENDERED = 0.60
# The same from which it is one verb: ten pairs of forms in two languages reach it, six of other verbs stay below .63.
_ONE_VERB = 0.70
_BETWEEN = {
    "en": r"(?:\s+(?:not|also|already|now|soon|then|just|recently|never|since|finally|even|\w+ly|be|been|have))*\s+",
    "fr": r"(?:\s+(?:pas|déjà|aussi|également|encore|ensuite|bientôt|jamais|été|être|avoir|\w+ment))*\s+",
}
_PARTICIPLE_EN = (
    r"(?P<verb>\w{2,}ed|bought|sold|cut|paid|given|taken|left|made|built|held|won|lost|begun|broken|fallen|risen|shut|"
    r"sent|met|become|found|kept|brought|caught|chosen|drawn|driven|flown|hit|hurt|led|put|run|seen|set|shot|spent|"
    r"stolen|struck|taught|withdrawn|written|born|signed)"
)
_VERB_FR = r"(?P<verb>\w+(?:er|ir|re|é|ée|és|ées))\b"
_PATTERNS: dict[str, list[tuple[Mode, re.Pattern[str]]]] = {
    "en": [
        ("possible", re.compile(rf"\b(?:may|might|could){_BETWEEN['en']}(?P<verb>\w+)")),
        ("possible", re.compile(r"\b(?:(?:consider|weigh|mull)(?:s|ed|ing))\s+(?P<verb>\w{2,}ing)\b")),
        (
            "planned",
            re.compile(
                r"\b(?:will|shall|(?:is|are|was|were)\s+(?:due|set|expected|scheduled|planned|supposed|going)?\s*to|"
                r"plan(?:s|ned)?\s+to|intend(?:s|ed)?\s+to|want(?:s|ed)?\s+to|aim(?:s|ed)?\s+to|hope(?:s|d)?\s+to|"
                r"would\s+like\s+to|seeks?\s+to|(?:is|are)\s+(?:trying|hoping)\s+to)"
                rf"{_BETWEEN['en']}(?P<verb>\w+)"
            ),
        ),
        ("done", re.compile(rf"\b(?:has|have|had|was|were)\b{_BETWEEN['en']}{_PARTICIPLE_EN}\b")),
    ],
    "fr": [
        ("possible", re.compile(rf"\b(?:pourrai(?:t|ent)|peut|peuvent){_BETWEEN['fr']}{_VERB_FR}")),
        ("possible", re.compile(rf"\benvisage(?:nt|ait)?\s+d(?:e\s+|['’])(?:l['’]|(?:la|les?|lui)\s+)?{_VERB_FR}")),
        (
            "planned",
            re.compile(
                r"\b(?:va|vont|veut|veulent|voulait|doit|doivent|devrait|devraient|compte|comptent|entend|entendent|"
                r"souhaite|souhaitent|souhaiterai(?:t|ent)|aimerai(?:t|ent)|voudrai(?:t|ent)|prévoit\s+de|prévoient\s+de|prévu\s+de|prévu\s+d['’])"
                rf"{_BETWEEN['fr']}{_VERB_FR}"
            ),
        ),
        ("planned", re.compile(r"\b(?!(?:pourr|aur|ser|fer|devr|ir|opér)(?:a|ont))(?P<verb>[a-zà-ÿ]{2,}r(?:a|ont))\b")),
        (
            "done",
            re.compile(
                rf"(?:\b(?:a|ont|avait|avaient|est|sont|était|étaient)|['’](?:a|est|avait|était|ont)){_BETWEEN['fr']}"
                r"(?P<verb>\w{2,}(?:é|ée|és|ées|i|ie|is|u|ue|us|ues|ert|erte|it|ite|ort|orte))\b"
            ),
        ),
    ],
}  # fmt: skip
_GERMAN_PARTICIPLE = re.compile(
    r"\b(?P<verb>(?:(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|vor|weg|zu|zurück|zusammen|um|unter|über|still|nieder|frei|fort|statt|teil)?ge\w{2,}(?:t|en)"
    r"|(?:be|ver|er|ent|zer|miss|über|unter)\w{2,}(?:t|en)|\w{3,}iert))(?=\s*(?:$|[.,;:!?“”\"»)]|und\b|oder\b|worden\b|wird\b"
    r"|werden\b|wurden?\b|hat\b|haben\b|hatten?\b))"
)
_GERMAN_INFINITIVE = re.compile(
    r"(?<!\bvon )(?<!\bder )(?<!\bden )(?<!\bmit )\b"
    r"(?!könnten|dürften|sollen|sollten|wollen|wollten|werden|haben|hatten|waren)"
    r"(?P<verb>[a-zäöüß]{3,}(?:en|ern|eln))(?=\s*(?:$|[.,;:!?“”\"»)]|und\b|oder\b))"
)
_GERMAN_FINITE: list[tuple[Mode, re.Pattern[str]]] = [
    (
        "possible",
        re.compile(
            r"\b(?:könnten?|dürften?|möglicherweise|vielleicht|womöglich|kann|können|erwäg(?:t|en)|erwogen?)\b"
        ),
    ),
    (
        "planned",
        re.compile(r"\b(?:will|wollen|wollten?|soll|sollen|möchten?|plan(?:t|en)|beabsichtig(?:t|en)|wird|"
                   r"(?<!zu )werden)\b"),
    ),
]  # fmt: skip
_GERMAN_DONE = re.compile(r"\b(?:hat|haben|hatten?|ist|sind|waren?|wurden?|worden)\b")
# "..., who until now has led the works": an aside on somebody.
_RELATIVE = re.compile(
    r"\b(?:who|which|whose|where|qui|dont|où)\b[^,;.]*$|,\s+(?:der|die|das|dem|den|deren|dessen|wo)\b(?![^,;.]*\szu\s+\w*$)[^,;.]*$",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"(?:sa|said|say|tell|told|announc|declar|report|add|warn|state|claim|explain|think|believ|expect|plann|know|gesag|"
    r"erklär|angekündig|ankündig|berichte|mitgeteil|dit|dire|annonc|déclar|affirm|indiqu|ajout|expliqu|estim|prév|voul)"
)


# What keeps a sentence from saying plainly that something was done: modal verbs, futures, conditions, doubts.
_HEDGES = {
    "en": re.compile(
        r"\b(?:may|might|could|would|will|shall|should|must|can|if|whether|unless|likely|possibly|perhaps|probably|maybe|"
        r"reportedly|allegedly|apparently|(?:is|are|was|were)\s+(?:\w+\s+)?to|plan(?:s|ned)?\s+to|intend(?:s|ed)?|consider(?:s|ed|ing)?|"
        r"want(?:s|ed)?\s+to|needs?\s+to|ha(?:s|ve|d)\s+to|hope(?:s|d)?|aim(?:s|ed)?\s+to|expect(?:s|ed)?|said\s+to)\b|['’](?:ll|d)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:könn(?:t?en?)|kann|dürf\w+|darf|möglicherweise|vielleicht|womöglich|wahrscheinlich|wohl|angeblich|offenbar|erwäg\w+|erwogen?|"
        r"voraussichtlich|mutmaßlich|soll(?:en|t?en?)?|will|woll(?:en|t?en?)|möcht\w+|muss|müss\w+|plan(?:t|en|te)|wird|werden|"
        r"würden?|beabsichtig\w+|wenn|falls|ob|sei|seien|hätten?|wären?)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:peut|peuvent|pouvai\w+|va|vont|veut|veulent|doit|doivent|devai\w+|compte|comptent|entend|entendent|souhait\w+|"
        r"prévoi\w+|prévue?s?|envisag\w+|peut-être|probablement|sans\s+doute|éventuel\w*|apparemment|si|s['’]il\w*|"
        r"[a-zà-ÿ]{2,}r(?:ait|aient|a|ont|ai|ez|ons))\b",
        re.IGNORECASE,
    ),
}  # fmt: skip
# Neither an infinitive's nor a present passive's: "to be turned off", "are considered".
_PAST = re.compile(
    rf"\b(?:{_PARTICIPLE_EN.replace('?P<verb>', '?:')}|took|gave|went|came|began|broke|fell|rose|chose|drew|drove|flew|"
    r"wrote|stole|spoke|became|ran|grew|threw|shook|sank|swore|withdrew|overtook)\b"
)
_NOT_PAST = re.compile(r"(?:\b(?:is|are|am|be|being|to|a|an|the)|['’](?:s|m|re))\s+(?:\w+ly\s+)?$")


@dataclass(frozen=True, slots=True)
class ModalVerb:
    """A verb with its mode; offsets of the words that tell it, in the claim's text."""

    verb: str
    mode: Mode
    start: int
    end: int


@lru_cache(maxsize=4_096)  # each claim is compared with many
def modal_verbs(text: str) -> tuple[ModalVerb, ...]:
    """Verbs of a claim of which the mode is certain, in order; verbs of saying and of relative clauses left out."""
    language = language_of(text)
    found = sorted(_german(text) if language == "de" else _by_patterns(text, language), key=lambda v: v.start)
    return tuple(v for v in found if not _SAYING.match(v.verb.lower()) and not _RELATIVE.search(text[: v.end - 1]))


def _by_patterns(text: str, language: str) -> Iterator[ModalVerb]:
    taken: list[tuple[int, int]] = []
    for mode, pattern in _PATTERNS[language]:
        for match in pattern.finditer(text):
            if not any(match.start() < b and a < match.end() for a, b in taken):
                taken.append(match.span())
                yield ModalVerb(match["verb"], mode, *match.span())


def _german(text: str) -> Iterator[ModalVerb]:
    """Verbs at the end of each German clause; the finite one tells the mode."""
    for clause in re.finditer(r"(?:[^,;:.!?]|,(?=[^,;:.!?]*\bzu\s+\w+en\b)|(?<=\d)[.,](?=\d))+", text):
        start, words = clause.start(), clause[0]
        finite = next(((mode, m) for mode, pattern in _GERMAN_FINITE if (m := pattern.search(words))), None)
        participle = _GERMAN_PARTICIPLE.search(words)
        infinitive = _GERMAN_INFINITIVE.search(words)
        if finite is None and participle and (done := _GERMAN_DONE.search(words)):
            yield _modal(participle, "done", start, done)
        elif finite is not None and infinitive and (participle is None or finite[0] == "possible"):
            yield _modal(infinitive, finite[0], start, finite[1])
        elif finite is None and infinitive is None:
            continue


def _modal(verb: re.Match[str], mode: Mode, offset: int, finite: re.Match[str]) -> ModalVerb:
    start, end = min(verb.start(), finite.start()), max(verb.end(), finite.end())
    return ModalVerb(verb["verb"], mode, offset + start, offset + end)


def differing_modes(a: Claim, b: Claim, embedder: Embedder) -> tuple[ModalVerb, ModalVerb] | None:
    """A verb that one claim calls done and the other planned or possible; None where there is none for certain."""
    first, second = modal_verbs(a.text), modal_verbs(b.text)
    if first and second:
        vectors = embedder.encode([v.verb for v in (*first, *second)])
        cosines = vectors[: len(first)] @ vectors[len(first) :].T
        only = len(first) == len(second) == 1 and not all(_hedge(c.text) for c in (a, b))
        for i, x in enumerate(first):
            j = int(cosines[i].argmax())
            y = second[j]
            if int(cosines[:, j].argmax()) != i or float(cosines[i, j]) < (_ONLY_VERBS if only else _COUNTERPART):
                continue
            if "done" in (x.mode, y.mode) and x.mode != y.mode:
                return x, y
    return _in_translation(a, b, embedder) or _swapped(_in_translation(b, a, embedder))


def of_one_verb(x: ModalVerb, y: ModalVerb, embedder: Embedder) -> bool:
    """Whether two verbs are one in two forms or languages ("suspended", "suspendre"), not only counterparts."""
    vectors = embedder.encode([x.verb, y.verb])
    return float(vectors[0] @ vectors[1]) >= _ONE_VERB


def _swapped(pair: tuple[ModalVerb, ModalVerb] | None) -> tuple[ModalVerb, ModalVerb] | None:
    return (pair[1], pair[0]) if pair else None


def _in_translation(hedged: Claim, plain: Claim, embedder: Embedder) -> tuple[ModalVerb, ModalVerb] | None:
    """A verb that one claim hedges in English, and that the other, without a hedge in any language, calls done.

    What the source says decides: a hedge that only the translation has is none, and one that it lost counts.
    """
    if _hedge(plain.text) or _hedge(plain.translation):
        return None
    mark = _hedge(hedged.text)
    past = [m for m in _PAST.finditer(plain.translation) if not _NOT_PAST.search(plain.translation[: m.start()])]
    if mark is None or not past:
        return None
    for verb in _by_patterns(hedged.translation, "en"):
        if verb.mode == "done" or _SAYING.match(verb.verb.lower()):
            continue
        stem = _stem(verb.verb)
        done = next((m for m in past if _stem(m[0]) == stem), None)
        if done is None:
            vectors = embedder.encode([verb.verb, *(m[0] for m in past)])
            cosines = vectors[1:] @ vectors[0]
            done = past[int(cosines.argmax())] if float(cosines.max()) >= _RENDERED else None
        if done is None or _SAYING.match(done[0].lower()):
            continue
        return _shown(hedged, verb, mark), _shown(plain, ModalVerb(done[0], "done", *done.span()), None)
    return None


def _hedge(text: str) -> re.Match[str] | None:
    return _HEDGES[language_of(text)].search(text)


def _stem(word: str) -> frozenset[str]:
    return content_words(word)


def _shown(claim: Claim, verb: ModalVerb, mark: re.Match[str] | None) -> ModalVerb:
    """The verb with the words of the source that show its mode: the very ones, its hedge, or all of the claim."""
    if claim.text == claim.translation:
        return verb
    start, end = mark.span() if mark else (0, len(claim.text))
    return ModalVerb(verb.verb, verb.mode, start, end)
