"""Where the subject ends that a clause begins with, in English and French.

By rules, for want of a tagger of parts of speech: when in doubt there is no answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligned.claims.heads import DETERMINERS, TOKEN, lowered, word_set
from aligned.claims.verbs import WORD, is_finite

_SUBJECT_WORDS = 9
_ARTICLE = {
    "en": re.compile(
        r"(?:the|an?|its|his|her|their|this|these|two|three|four|five|six|several|most|one)\b", re.IGNORECASE
    ),
    "fr": re.compile(r"(?:(?:les?|la|une?|son|sa|ses|ce|cette|ces|leurs?|deux|trois|quatre)\s|l['’])", re.IGNORECASE),
}
_OPEN = {
    "en": re.compile(r"(?:he|she|it|they|we|I|nobody|everybody|somebody|no\s+one)\s", re.IGNORECASE),
    "fr": re.compile(r"(?:ils?|elles?|nous|personne|rien|chacun|celui-ci|celle-ci)\s", re.IGNORECASE),
}
# Another clause begins here, or what belongs to no noun.
_BREAKS = {
    "en": word_set(
        "who whom whose which that what if when while because although but or to as than not there then when"
    ),
    "fr": word_set("qui que qu' dont où si quand lorsque mais ou pour n' ne se s' il elle ils elles on y"),
}
_ADVERBS = {
    "en": word_set("now still also already currently today then never always often again later soon recently"),
    "fr": word_set("aujourd'hui"),
}
_ONE_MORE = {"en": word_set("the a an its his her their this"), "fr": word_set("le la les l' un une son sa ses")}
_BEFORE_ARTICLE = {
    "en": word_set("of in at on for from to by with and under over near into about against between behind per"),
    "fr": word_set("de à dans sur pour par avec et sous entre contre chez selon vers tout toute tous toutes"),
}
_CLITIC_FR = re.compile(r"[nsm]'[a-zà-ÿ]")
_AND = word_set("and et")
# Verbs beyond doubt; other forms are nouns and participles, too.
_SURE_EN = re.compile(
    r"(?:is|are|was|were|has|have|had|does|did|will|would|can|could|may|might|must|should|said|says|told|made|took|"
    r"gave|went|came|became|got|saw|knew|began|brought|wrote|chose|grew|kept|met|rose|showed|withdrew|fell|ran|won|"
    r"paid|sold|stood|spoke|spent|held|lost|refused|wants?)"
)
_SURE_FR = re.compile(
    r"(?:est|sont|était|étaient|fut|sera|seront|serait|a|ont|avait|avaient|aura|peut|peuvent|doit|doivent|veut|"
    r"veulent|va|vont|fait|font|\w{3,}(?:aient|èrent|eront|erait))"
)
_VERB_FR = re.compile(r"[a-zà-ÿ]{2,}(?:e|ent|it|ait|a|oit|ure|end|ient|ît|û?t)")
_BEHIND_VERB = {
    "en": re.compile(
        r"(?:the|an?|its|his|her|their|this|that|these|half|all|some|more|most|about|nearly|almost|over|several|many|"
        r"much|fewer|less|no|not|only|also|back|up|out|off|down|to|by|from|on|in|into|for|with|at|against|thousands|"
        r"hundreds|millions|two|three|four|five|six|seven|eight|nine|ten|\w+ly|\d.*|[A-Z].*)"
    ),
    "fr": re.compile(
        r"(?:les?|la|l['’]|une?|des?|du|d['’]|son|sa|ses|leurs?|ce|cette|à|au|aux|en|dans|sur|par|pour|plus|moins|"
        r"près|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|pas|ainsi|désormais|toujours|aujourd['’]hui|"
        r"\w+ment|\d.*|[A-ZÀ-Þ].*)"
    ),
}
_LINKING = word_set("to by from on in into for with at against of en à au aux dans sur par pour")
_NOUN_LINKS = word_set("de d' du des")


def subject_end(text: str, start: int, end: int, language: str) -> int | None:
    """Where the subject ends that a clause begins with, its verb being next; None where that cannot be told.

    English and French. A word that may be a verb ("works", "elected") is one if none that must be one follows before
    the next joint: "The newly elected mayor said", "The steel works was closed".
    """
    if language not in _ARTICLE:
        return None
    if pronoun := _OPEN[language].match(text, start, end):
        return pronoun.end() - 1
    tokens = list(TOKEN.finditer(text, start, end))
    if not tokens or tokens[0].start() != start:
        return None
    article = _ARTICLE[language].match(text, start) is not None
    if not article and not tokens[0][0][0].isupper():
        return None
    words = [token[0] for token in tokens]
    for place in range(1, min(len(words), _SUBJECT_WORDS + 1)):
        if text[tokens[place - 1].end() : tokens[place].start()].strip():
            return None
        word = lowered(tokens[place])
        if word in _ONE_MORE[language] and lowered(tokens[place - 1]) not in _BEFORE_ARTICLE[language]:
            return None  # "After the war the mill": another phrase begins
        if language == "fr" and _CLITIC_FR.match(word):
            return tokens[place - 1].end()  # "le réseau s'était fait"
        if word in _BREAKS[language]:
            return tokens[place - 1].end() if word in ("n'", "ne", "se", "s'", "y") else None
        if word in _AND and not (
            words[place + 1 :]
            and (words[place + 1][0].isupper() or lowered(tokens[place + 1]) in DETERMINERS[language])
        ):
            return None
        if word in _ADVERBS[language] and place >= (2 if article else 1):
            return tokens[place - 1].end()
        named = place == 1 or (not article and words[place - 1][0].isupper())
        if place < (2 if article else 1) or not _may_be_verb(words, place, language, named=named):
            continue
        if _is_sure(words[place], language) or not _sure_verb_follows(text, tokens, place, language):
            return tokens[place - 1].end()
    return None


def has_subject(piece: str, language: str, *, least: int) -> bool:
    """Whether a piece of at least so many words begins with its subject and its verb, be the verb in no list."""
    return len(WORD.findall(piece)) >= least and subject_end(piece, 0, len(piece), language) is not None


def _is_sure(word: str, language: str) -> bool:
    return (_SURE_EN if language == "en" else _SURE_FR).fullmatch(word) is not None


def _may_be_verb(words: Sequence[str], place: int, language: str, *, named: bool) -> bool:
    word, following = words[place], words[place + 1] if place + 1 < len(words) else ""
    if not word[0].islower():
        return False
    if _is_sure(word, language) or (named and language == "en" and word.endswith("ed") and following != "by"):
        return True
    if _BEHIND_VERB[language].fullmatch(following) is None or words[place - 1].lower() in _AND:
        return False
    if language == "en":
        if word.endswith("ed"):
            return following != "by"
        return is_finite(word, "en") or (
            re.fullmatch(r"[a-z]{2,}[^us]s", word) is not None and following not in _LINKING
        )
    if is_finite(word, "fr"):
        return True
    if following in ("de", "du", "des", "d'", "d’") or words[place - 1].lower().replace("’", "'") in _NOUN_LINKS:
        return False
    return _VERB_FR.fullmatch(word) is not None and following not in _LINKING


def _sure_verb_follows(text: str, tokens: Sequence[re.Match[str]], place: int, language: str) -> bool:
    """Whether, before the next comma or joint, another word must be the verb."""
    for before, token in zip(tokens[place:], tokens[place + 1 :], strict=False):
        word = lowered(token)
        if text[before.end() : token.start()].strip() or word in _BREAKS[language] or word in _AND:
            return False
        if _is_sure(token[0], language) or (language == "en" and token[0].endswith("ed")):
            return True
    return False
