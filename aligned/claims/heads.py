"""The words straight before a comma that what follows is about: a name with its title, or a noun phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligned.claims.verbs import is_finite

TOKEN = re.compile(r"[ldLD]['’]|\d+(?:[.,]\d+)+|[\w&]+(?:['’.\-]\w+)*")
_LONGEST = 8  # words of a phrase
_PLAIN = 5  # words without a capital in a row, less one


def word_set(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(re.findall(r"[\w']+", text))


DETERMINERS = {
    "en": word_set("the a an its his her their this these our one two three four five six seven eight nine ten"),
    "de": word_set(
        """der die das den dem des ein eine einen einem einer eines sein seine seinen seiner seinem seines ihr ihre
        ihren ihrer ihrem ihres dieser diese dieses diesen diesem unser unsere zwei drei vier fünf sechs sieben acht
        neun zehn elf zwölf im am vom zum zur beim"""
    ),
    "fr": word_set(
        """le la les l' un une ce cet cette ces son sa ses leur leurs notre deux trois quatre cinq six sept huit neuf
        dix du des au aux"""
    ),
}
# A preposition and an article in one word: the phrase begins behind it.
_JOINED = word_set("im am vom zum zur beim au aux")
# What ties a noun phrase to the one before it.
_LINKS = {"en": word_set("of"), "de": word_set("von des der eines einer"), "fr": word_set("de d' du des")}
# No phrase goes back over these, nor over a finite verb.
_STOPS = {
    "en": word_set(
        """in on at by with for from to and or but that which who whose as than he she it they we i is was said told
        near into over under after before about against between during including not also"""
    ),
    "de": word_set(
        """in an auf mit bei für aus nach durch über unter um gegen zu vor seit und oder aber dass er sie es wir ich
        sich nicht auch wie als"""
    ),
    "fr": word_set(
        """dans sur avec pour par en à et ou mais que qui dont où il elle ils elles on nous je ne pas aussi comme chez
        contre sous"""
    ),
}
# Nothing is claimed of these, or of some out of many only.
_NOBODY = word_set(
    """nobody no none anyone anybody everyone everybody those all any each every few many most some someone somebody
    nothing something anything everything kein keine keinen keinem keiner keines niemand niemandem niemanden jemand
    jemandem jemanden jeder jede jedes jeden jedem alle allen aller alles nichts etwas viele vielen wenige wenigen
    einige einigen manche mehrere solche solchen diejenigen derjenige diejenige denjenigen dasjenige jene jenen menschen
    leute leuten personne aucun aucune rien tout tous toute toutes chaque quelques plusieurs certains certaines ceux
    celles celui celle quelqu'un"""
)
_UPPER = r"[A-ZÀ-ÖØ-Þ][\w’'&-]*"
_TIED_NAME = re.compile(rf"\s(?:of|von|de|d['’])\s*((?:the\s+)?{_UPPER}(?:\s+{_UPPER})+)$")
_ADVERB_EN = re.compile(r"(?!(?:fami|assemb|monopo|al|supp|rep|bul)ly$)[a-z]+ly")
_OPEN_CLAUSES = word_set(
    "ob dass wenn weil doch denn als wie und aber à au en in at on and but for from mit bei für aus nach"
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NEAR = 3  # words before the comma among which they stand


def of_nobody(clause: str) -> bool:
    """Whether the end of a clause is nobody, nothing, or some out of many."""
    words = [lowered(token) for token in TOKEN.finditer(clause)]
    return not _NOBODY.isdisjoint(words[-_NEAR:])


def find_head(text: str, start: int, comma: int, language: str) -> int | None:
    """Where in `text[start:comma]` the phrase begins that ends at `comma`; None where that cannot be told."""
    tokens = list(TOKEN.finditer(text, start, comma))
    if not tokens or text[tokens[-1].end() : comma].strip():
        return None
    place = _phrase(text, tokens, language)
    if place is None:
        return None
    if place and "," in text[tokens[place - 1].end() : tokens[place].start()]:
        # "Ingrid Solheim, a former test pilot, who": the full name before its apposition.
        name = _name(text, tokens[:place])
        place = name if name is not None and place - name > 1 else place
    return tokens[place].start()


def last_name(about: str) -> str:
    """The name at the end of a phrase, tied to it by a preposition: "Ruth Carr" of "the inquiry of Ruth Carr"."""
    tied = _TIED_NAME.search(about)
    return tied[1] if tied else about


def lowered(token: re.Match[str]) -> str:
    """A token without its capital and with a straight apostrophe, as the lists have it."""
    return token[0].lower().replace("’", "'")


def _phrase(text: str, tokens: Sequence[re.Match[str]], language: str) -> int | None:
    """Index of the first token of the phrase at the end: its article, or else its name."""
    name, last = _name(text, tokens), len(tokens) - 1
    plain = 0 if name is None else _PLAIN  # before a name one word without a capital: "the engineer Viktor Brandt"
    for place in range(last, max(-1, last - _LONGEST), -1):
        if place < last and text[tokens[place].end() : tokens[place + 1].start()].strip():
            return name  # a comma or a mark between
        word = lowered(tokens[place])
        before = lowered(tokens[place - 1]) if place else ""
        if word in DETERMINERS[language] or _NUMBER.fullmatch(word):
            tied = word in _LINKS[language] and (language == "fr" or (place and tokens[place - 1][0][0].isupper()))
            if before in _LINKS[language] or tied:
                plain = 0
                continue  # "the head of the union", "die Leiterin des Werks"
            begin = place + 1 if word in _JOINED else place
            return begin if begin <= last else name
        if word in _LINKS[language]:
            plain = 0
            continue
        if word in _STOPS[language]:
            return name
        if tokens[place][0][0].islower():
            if not _is_inner(word, language, final=place == last) or plain > _PLAIN:
                return name
            plain += 1
    return name


def _is_inner(word: str, language: str, *, final: bool) -> bool:
    """Whether a word without a capital can stand between an article and the end of its phrase: no verb."""
    participle = language == "en" and word.endswith("ed") and not final
    if (is_finite(word, language) and not participle) or (language == "en" and final and _ADVERB_EN.fullmatch(word)):
        return False
    if language == "de":
        return re.search(r"e[nrsm]?$", word) is not None  # an adjective
    return language != "en" or final or re.search(r"[^su]s$", word) is None  # "employs"


def _name(text: str, tokens: Sequence[re.Match[str]]) -> int | None:
    """Index of the first of the capitalised words at the end; None where the last has no capital."""
    first: int | None = None
    for place in range(len(tokens) - 1, -1, -1):
        apart = first is not None and text[tokens[place].end() : tokens[place + 1].start()].strip()
        if tokens[place][0] == "&" and first is not None:
            continue
        opens = first is not None and lowered(tokens[place]) in _OPEN_CLAUSES  # "Ob Nachfolger Banville", "In Graz"
        if apart or opens or not tokens[place][0][0].isupper():
            break
        first = place
    return first
