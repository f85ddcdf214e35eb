"""Cuts inside a clause: two predicates of one subject, a clause behind a colon, a leading clause behind that.

"The firm employs 640 people and reported sales of 1.2 billion": two things are stated, and another article may state
one of them, or contradict it. The second has no subject of its own; whoever reads it sees the whole segment beside it.
By rules like `aligned.claims.clauses`: when in doubt there is no cut.
"""

from __future__ import annotations

import re
from functools import cache

_ADVERBS = {
    "en": r"(?:(?:also|then|later|now|even|thus|therefore|soon|once|again|never|\w+ly)\s+)?",
    "de": r"(?:(?:auch|dann|später|damit|so|daher|nun|bald|wieder)\s+)?",
    "fr": r"(?:(?:ensuite|aussi|puis)\s+)?(?:(?:ne|se|le|la|les|lui|leur|y|en)\s+|[nsl]['’])*",
}
_JOINERS = {"en": r"and|but", "de": r"und|aber|sondern", "fr": r"et|mais"}
# Finite beyond doubt. Participles, plurals ("plans") and adjectives ("letzte") look like other finite verbs.
_VERB = {
    "en": r"is|are|was|were|has|had|does|did|will|would|can|could|may|might|must|should|said|told|made|took|gave|went|"
    r"came|got|saw|knew|thought|found|left|led|lost|won|paid|ran|sold|sent|spoke|spent|stood|wrote|began|became|brought|built|"
    r"bought|chose|fell|felt|fought|grew|held|kept|met|rose|showed|broke|withdrew|"
    r"(?!relat|limit|advanc|unit|unexpect|associat|detail|experienc|skill|reduc|improv|increas|connect|unnam)[a-z]{3,}ed",
    "de": r"ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|konnten|muss|müssen|"
    r"musste|mussten|soll|sollen|sollte|sollten|will|wollen|wollte|wollten|darf|dürfen|gibt|gab|ging|gingen|kam|kamen|nahm|nahmen|"
    r"stand|standen|fand|fanden|ließ|ließen|blieb|blieben|hielt|hielten|sah|sahen|sprach|trat|traten|trug|verlor|verloren|"
    r"verließ|verließen|zog|zogen|rief|riefen|schrieb|stieg|stiegen|fiel|fielen|lag|begann|gewann|schloss|traf|trafen|lief|"
    r"wies|warf|brachte|brachten|(?!letz|ers|gu|al|bes|rech|ech|näch|größ|höch|leich|spä|wei|schlech|bekann|brei)"
    r"[a-zäöü]{3,}te(?=\s+[a-zäöü])",
    "fr": r"est|sont|était|étaient|fut|sera|seront|serait|a|ont|avait|avaient|aura|peut|peuvent|doit|doivent|veut|"
    r"veulent|va|vont|fait|font|dit|prend|vient|tient|reste|devient|met|permet|exclut|estime|affirme|explique|annonce|assure|"
    r"demande|réclame|compte|perd|gagne|ouvre|offre|semble|produit|"
    r"\w{2,}(?:ait|aient|èrent|era|eront|erait)|[a-zé]{3,}ent(?=\s)",
}
# A participle may stand behind these: "was found and brought home" has one verb.
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|get|got)\b|['’](?:s|re|ve|d)\b", re.IGNORECASE
)
# No participle looks like these: "was born in Graz and became a judge" has two verbs.
_OWN = re.compile(
    r"is|are|was|were|has|had|does|did|will|would|can|could|may|might|must|should|became|went|came|took|gave|saw|knew|"
    r"spoke|wrote|began|chose|fell|grew|rose|broke|withdrew|ran"
)
# Behind these the second predicate may belong to the inserted clause or to a condition.
_INSERTED = {
    "en": re.compile(r"\b(?:who|which|whose|that|whether|what|why|how|if|unless|when)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:wer|ob|wenn|falls|wie|warum)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:qui|que|si|quand|dont|où|lorsque)\b|\b(?:qu|lorsqu)['’]", re.IGNORECASE),
}
_SEPARABLE = re.compile(r"^(?:ab|an|auf|aus|bei|dar|ein|fest|her|hin|los|mit|nach|vor|weg|zu|zurück|zusammen)(?=.{3})")
_LAST_WORD = re.compile(r"([a-zäöüß]+)\W*$")
_COLON = re.compile(r":(?P<cut>\s+)(?=[A-ZÀ-ÖØ-Þ])")


@cache
def _joined(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<cut>,?\s+)(?:{_JOINERS[language]})\s+{_ADVERBS[language]}(?P<verb>(?:{_VERB[language]})(?!\w))"
    )


@cache
def _verb_last(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<verb>[a-zäöüß]+)(?P<cut>,?\s+)(?:{_JOINERS[language]})\s")


def predicate_cuts(text: str, start: int, end: int, language: str) -> list[tuple[int, int]]:
    """Spans between two parts of `text[start:end]` that state something each, in order; nobody checked their length."""
    if language not in _VERB:
        return []
    cuts = [match.span("cut") for match in _COLON.finditer(text, start, end)]
    for match in _joined(language).finditer(text, start, end):
        left = text[start : match.start()]
        if _INSERTED[language].search(left):
            continue
        if language == "en" and _AUXILIARY.search(left) and not _OWN.fullmatch(match["verb"]):
            continue
        cuts.append(match.span("cut"))
    if language == "de" and _is_finite_last(text[start:end]):
        cuts += [
            match.span("cut")
            for match in _verb_last("de").finditer(text, start, end)
            if _is_finite(match["verb"]) and not _INSERTED["de"].search(text[start : match.start()])
        ]
    return sorted(set(cuts))


def _is_finite_last(text: str) -> bool:
    """Whether a German clause ends in its finite verb, as subordinate ones do."""
    last = _LAST_WORD.search(text)
    return last is not None and _is_finite(last[1])


def _is_finite(word: str) -> bool:
    pattern = _VERB["de"].replace(r"(?=\s+[a-zäöü])", "")
    return any(re.fullmatch(pattern, w) is not None for w in (word, _SEPARABLE.sub("", word)))
