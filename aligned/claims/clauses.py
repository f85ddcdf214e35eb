"""Where a sentence states several things: cuts before trailing and after leading clauses with their own finite verb.

By rules, for no dependency parser of known origin can be had from the package index for English and German (a French
one can). A cut needs a conjunction or relative pronoun behind a comma, a semicolon or a dash, and on both sides at
least four words with a finite verb; when in doubt the sentence stays whole. Nothing is cut inside quotation marks or
brackets, nor between a verb of saying and what is said. Conditions ("if", "wenn", "si") are not cut off: without them
the rest is not claimed.
"""

from __future__ import annotations

import re
from functools import cache

_MIN_WORDS = 4
_WORD = re.compile(r"\w+(?:['’\-]\w+)*")

# What opens a clause of its own behind a comma.
_OPENERS = {
    "en": r"and|but|while|whereas|although|though|because|which|who|whose|where|after|before|so|yet|adding\s+that",
    "de": r"und|aber|doch|sondern|denn|während|obwohl|nachdem|bevor|weil|wobei|wodurch|woraufhin|was|der|die|das|dem|"
    r"den|dessen|deren|in\s+de[mr]|mit\s+de[mr]|wo|jedoch",
    "fr": r"et|mais|tandis\s+qu[e'’]|alors\s+qu[e'’]|bien\s+qu[e'’]|quoiqu[e'’]|car|puis|qui|dont|où|ce\s+qui|ce\s+que|"
    r"parce\s+qu[e'’]|avant\s+de|après\s+avoir|or",
}
# What opens a clause before the main one.
_LEADERS = {
    "en": r"although|though|while|whereas|after|because|since|when",
    "de": r"obwohl|obgleich|während|nachdem|weil|da|als|bevor",
    "fr": r"bien\s+qu[e'’]|quoiqu[e'’]|tandis\s+qu[e'’]|alors\s+qu[e'’]|après\s+qu[e'’]|parce\s+qu[e'’]|lorsqu[e'’]|"
    r"quand|comme|puisqu[e'’]",
}
# "and he said" without a comma: a new subject with its verb.
_BARE = {
    "en": r"and|but",
    "de": r"und|aber|doch",
    "fr": r"et|mais",
}
_PRONOUNS = {
    "en": r"he|she|it|they|we|I|this|that",
    "de": r"er|sie|es|wir|ich|man|dies|das",
    "fr": r"il|elle|ils|elles|on|nous|je|cela|c['’]",
}
# What precedes a clause that belongs to it: the object of saying, thinking, asking.
_COMPLEMENT = {
    "en": re.compile(r"\b(?:that|whether|what|why|how|if)\b[^,;]{0,40}$", re.IGNORECASE),
    "de": re.compile(r"\b(?:dass|ob|was|warum|wie|wenn|falls)\b[^,;]{0,25}$", re.IGNORECASE),
    "fr": re.compile(r"\b(?:si|pourquoi|comment)\b[^,;]{0,25}$", re.IGNORECASE),
}

_FINITE = {
    "en": re.compile(
        r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|"
        r"isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|"
        r"\w+['’](?:s|re|ve|ll|d|m)|[a-z]{2,}ed|"
        r"said|says|told|made|makes|took|takes|gave|gives|went|goes|came|comes|got|gets|saw|sees|knew|knows|thought|"
        r"thinks|found|finds|left|leaves|led|leads|lost|loses|won|wins|paid|pays|put|puts|ran|runs|sold|sells|sent|sends|"
        r"set|sets|spoke|speaks|spent|spends|stood|stands|wrote|writes|began|begins|became|becomes|brought|brings|"
        r"built|builds|bought|buys|chose|chooses|cost|costs|cut|cuts|drew|draws|drove|drives|fell|falls|felt|feels|"
        r"fought|fights|grew|grows|held|holds|hit|hits|kept|keeps|laid|lies|lay|let|lets|meant|means|met|meets|rose|"
        r"rises|shot|showed|shows|shut|struck|taught|threw|wore|works|wants|needs|plans|expects|remains|includes|"
        r"seems|appears|believes|claims|argues|adds|calls|faces|aims|hopes|fears|denies|allows|offers|opens|closes|"
        r"continues|follows|starts|ends|lives|helps|gains|owns|produces|carries|creates|reaches|rejects|accuses|warns)\b"
    ),
    "de": re.compile(
        r"\b(?:ist|sind|war|waren|sei|seien|wäre|wären|bin|hat|haben|hatte|hatten|habe|hätte|hätten|wird|werden|wurde|"
        r"wurden|werde|würde|würden|kann|können|konnte|konnten|könnte|könnten|muss|müssen|musste|mussten|müsste|soll|"
        r"sollen|sollte|sollten|solle|will|wollen|wollte|wollten|darf|dürfen|durfte|dürfte|mag|mögen|möchte|gibt|gab|"
        r"ging|gingen|kam|kamen|nahm|nahmen|stand|standen|fand|fanden|ließ|ließen|blieb|blieben|hielt|hielten|sah|"
        r"sahen|sprach|sprachen|trat|traten|trug|trugen|verlor|verloren|verließ|verließen|zog|zogen|rief|riefen|schrieb|"
        r"schrieben|stieg|stiegen|fiel|fielen|lag|lagen|begann|begannen|gewann|gewannen|schloss|schoss|schlug|traf|"
        r"trafen|bat|hieß|lief|liefen|wies|warf|warfen|wusste|dachte|brachte|brachten|kannte|nannte|tat|taten|"
        r"erhielt|erhielten|entstand|bot|boten|flog|floh|bleiben|stehen|liegen|gehen|kommen|führen|(?!Minu)[a-zäöü]{3,}(?:te|ten)|"
        r"(?!nicht|jetzt|erst|fast|selbst|sonst|weit|acht|nächst|seit|längst|zuerst|zuletzt|zunächst|damit|somit|"
        r"bereit|gesamt|insgesamt|überhaupt|dort|sofort|statt|anstatt|möglichst|meist|höchst|bekannt|genannt|nachts|"
        r"direkt|leicht|schlecht|recht|echt|alt|kalt|gut|laut|bunt|spät|tot|rot|breit|exakt|unbekannt|ge[a-zäöü]+t)"
        r"[a-zäöü]{3,}t)\b"
    ),
    "fr": re.compile(
        r"(?:\b|['’])(?:est|sont|était|étaient|fut|furent|sera|seront|serait|seraient|soit|a|ont|avait|avaient|aura|auront|"
        r"aurait|auraient|ait|peut|peuvent|pouvait|pourrait|pourra|doit|doivent|devait|devra|devrait|veut|veulent|"
        r"voulait|va|vont|allait|fait|font|faisait|dit|disent|disait|prend|prennent|vient|viennent|tient|reste|restent|"
        r"devient|met|mettent|voit|sait|croit|permet|estime|affirme|explique|annonce|assure|ajoute|indique|précise|"
        r"rappelle|souligne|demande|compte|coûte|perd|gagne|porte|ouvre|offre|travaille|semble|suit|vit|produit|"
        r"\w{2,}(?:ait|aient|èrent|era|eront|erait|eraient|ira|iront|irait)|\w{3,}(?:issent|issait))\b"
    ),
}
_OPENING, _CLOSING = "“„«‹(['‘‚", "”“»›)]'’‘"


@cache
def _candidates(language: str) -> re.Pattern[str]:
    openers, pronouns, bare = _OPENERS[language], _PRONOUNS[language], _BARE[language]
    return re.compile(
        rf"(?P<cut>,\s+)(?=(?:{openers})\b)|(?P<semi>;\s+)|(?P<dash>\s+[–—]\s+)(?=(?:{openers})\b)"
        rf"|(?P<bare>\s+)(?=(?:{bare})\s+(?:{pronouns})\b)"
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


def has_finite_verb(text: str, language: str) -> bool:
    """Whether some word looks like a finite verb; by lists and endings."""
    return language in _FINITE and _FINITE[language].search(text) is not None


def _stands_alone(piece: str, language: str) -> bool:
    return len(_WORD.findall(piece)) >= _MIN_WORDS and has_finite_verb(piece, language)


def split_clauses(text: str, language: str) -> list[tuple[int, int]]:
    """Spans of the clauses of a sentence, in order, without overlap; one span when it is not safe to cut.

    White space and the comma between two clauses belong to neither; every other character belongs to one.
    """
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if start >= end:
        return []
    whole = [(start, end)]
    if language not in _FINITE or end - start > 2000:
        return whole
    closed = quoted(text)
    cuts: list[tuple[int, int]] = []
    leader = _leader(language).match(text, start)
    if leader:
        cuts.append(leader.span("cut"))
    for match in _candidates(language).finditer(text, start, end):
        cut = match.span()
        if cut in cuts or any(a < cut[1] and cut[0] < b for a, b in closed):
            continue
        if match.lastgroup != "semi" and _COMPLEMENT[language].search(text, start, cut[0]):
            continue
        cuts.append(cut)
    cuts.sort()
    spans: list[tuple[int, int]] = []
    begin = start
    for position, (left, right) in enumerate(cuts):
        following = cuts[position + 1][0] if position + 1 < len(cuts) else end
        rest = text[right:following] if _stands_alone(text[right:following], language) else text[right:end]
        if left > begin and _stands_alone(text[begin:left], language) and _stands_alone(rest, language):
            # An inserted clause ("X, who came late, left early") cannot be cut out without tearing its main clause.
            if _is_inserted(text, right, end, language):
                continue
            spans.append((begin, left))
            begin = right
    spans.append((begin, end))
    return spans


def _is_inserted(text: str, start: int, end: int, language: str) -> bool:
    """Whether a relative or adverbial clause ends at a comma behind which the main clause goes on."""
    opener = re.match(
        {
            "en": r"(?:which|who|whose|where|although|though|while)\b",
            "de": r"(?:der|die|das|dem|den|dessen|deren|in\s+de[mr]|mit\s+de[mr]|wo|was|obwohl|während|weil)\b",
            "fr": r"(?:qui|dont|où|bien|quoiqu)\b",
        }[language],
        text[start:end],
    )
    if opener is None:
        return False
    comma = text.find(",", start, end)
    if comma < 0:
        comma = next((i for i in (text.find(" – ", start, end), text.find(" — ", start, end)) if i >= 0), -1)
    if comma < 0:
        return False
    after = text[comma + 1 : end].lstrip()
    # A further clause with an opener of its own is no sign that the main clause goes on.
    return re.match(rf"(?:{_OPENERS[language]})\b", after) is None and has_finite_verb(after, language)
