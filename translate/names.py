"""Names in a German or French text that a small engine would spell wrongly: where they stand and what English says.

Found are addresses, telephone numbers and codes ("A380", "TX-7"); words in mixed case ("OpenLab", "xQuant") and
acronyms that the engine's vocabulary does not hold; names joined by "&"; and capitalised words unknown to the
vocabulary where the context says that they are names: beside another name, after a German noun, or, in French, within
the sentence. A word that the vocabulary holds whole is left to the engine, which has learned what English makes of it
(*Deutschland*), unless it is half of a person's name whose other half is unknown; for places and bodies that English
calls otherwise (*Lüttich*, *OTAN*) there is a list.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S*[\w/]|[\w.+-]+@[\w-]+\.[\w.-]*\w|(?<![\w&])[@#]\w+|\b[\w-]+(?:\.[\w-]+)+/\S*\w"
)
_DOMAIN = re.compile(r"\b[\w-]{2,}\.(?:com|org|net|de|fr|ch|at|eu|io|ai|info|co\.uk)\b")
_TELEPHONE = re.compile(r"(?<![\w.,+])(?:\+\d{1,3}[ /-]?\(?\d|\(?0\d)[\d)]*(?:[ /-]\d{2,})+(?!\w)")
_CODE = re.compile(
    r"(?<![\w-])(?:[A-ZÄÖÜ]{1,4}-?\d+[A-Za-z]?|[A-Z]{2} \d{2,4}|[A-Z] \d{1,4}|\d+[A-Z]{1,3}|[A-Z][A-Za-z]*\d+"
    r"(?:-[A-Z]\w*)?)"
    r"(?:-[A-Z]\w*\d\w*|-Max|-Pro|-Mini)?(?![\w.]*\d)\b"
)
_TOKEN = re.compile(
    r"(?:\b[cdjlmnst]|\b(?:jusqu|lorsqu|puisqu|quoiqu|qu))'|[^\W_]+(?:['.](?=[^\W\d_])[^\W_]+)*|[^\w\s]", re.IGNORECASE
)
_HYPHENATED = re.compile(r"\b[^\W\d_]+(?:-[^\W\d_]+)+\b")
_MIXED = re.compile(r"[^\W_]*[a-zäöüß][A-ZÄÖÜ][^\W_]*")
_FOREIGN = re.compile(r"[^A-ZÄÖÜa-zäöüß]")  # "Crédit" in a German text is no common word
_ROMAN = re.compile(r"[IVXLC]+(?:e|er|re|ème|èmes|es)?")
_TITLES = _words("Dr Prof Hr Fr M Mme Mlle Me Mr Mrs St")
# Singular verbs that are followed by who says it; a noun would have an article.
_SAYS = _words("sagte sagt meinte meint fügte")
# What stands between a number and what is counted, and is no noun that a name explains.
_MEASURES = _words(
    "Tausend Million Millionen Milliarde Milliarden Billion Billionen Prozent Euro Mal Uhr Jahr Jahre Jahren Jahres "
    "Tonnen Kilo Liter Stück Dutzend Ende Anfang Mitte"
)
_NAMELIKE = _words("sure maybe")
_LINKS = _words("van von der den de del della di da du des la le el al bin ibn zu zum zur d y e do dos")
_GERMAN_NOUN = re.compile(
    r"(?:(?:ung|heit|keit|schaft|tion|ität)(?:en)?|ismus|(?<=[^aeiouäöü])nis(?:se|sen)?|linge?|tum|chen|lein|"
    r"(?:er|[kst]or|eur|at|ot|ist|log|[ae]nt)in(?:nen)?|mente?|ern|iker|isten|ieren)s?$"
)
_DETERMINERS = _words(
    "der die das des dem den ein eine einen einem einer eines kein keine keinen keiner seine seinen seiner ihre ihren "
    "ihrer dieser diese dieses diesem diesen jeder jede jedes im am vom zum zur beim ins ans alle viele mehr einige "
    "les des ces ses leurs nos vos aux plusieurs certains"
)
# German prepositions after which a single capitalised word that is no plural is a place or a person: 0.74 of 700 such
# words in the training news stood in the English reference too (after "mit", "für", "gegen" 0.4).
_PLACING = _words("in nach aus bei von")
# English words in the names of companies; they belong to the name before them.
_COMPANY = _words(
    "Systems Group Technologies Labs Media Energy Motors Airlines Air Bank Holding Holdings International Solutions "
    "Partners Capital Ventures Robotics Pharma Foundation Studios Networks Inc Ltd"
)
# Words that open a sentence before a name; a vocabulary may lack the commonest.
_OPENERS = _words(
    "Selon Depuis Pendant Après Avant Contre Malgré Lorsque Quand Puis Alors Ainsi Cependant Pourtant Toutefois Enfin "
    "Ensuite Outre Parmi Chez Sans Sous Vers Entre Hier Mais Laut Seit Während Nachdem Bevor Obwohl Trotz Zudem "
    "Außerdem Dennoch Jedoch Allerdings Gegen Ohne Unter Über Zwischen Auch Doch Aber Wie Als Wenn"
)
_BEGINNINGS = frozenset(".!?:\"'(")


@dataclass(frozen=True, slots=True)
class Name:
    """What stands at text[start:end], and how English writes it."""

    start: int
    end: int
    english: str
    genitive: bool = False  # German "Brodersens": the stand-in takes the ending


class Vocabulary:
    """Which words an engine's vocabularies hold whole, with or without a space before them."""

    def __init__(self, pieces: Iterable[str], target: Iterable[str]) -> None:
        self.words = frozenset(p.removeprefix("▁") for p in pieces if len(p) > 2)
        self._target = frozenset(p.removeprefix("▁") for p in target if len(p) > 2)
        self._parts = frozenset(word.lower() for word in self.words if len(word) > 3 and word.isalpha())

    def __contains__(self, word: object) -> bool:
        return word in self.words

    def is_proper(self, word: str) -> bool:
        """Whether a capitalised word has no lower-case form in either vocabulary: it is no common word's beginning."""
        plain = word.lower()
        return word.istitle() and plain not in self.words and plain not in self._target

    def is_target(self, word: str) -> bool:
        """Whether the target vocabulary holds the word."""
        return word in self._target

    def is_copied(self, word: str) -> bool:
        """Whether the target vocabulary holds the same word as a name: "Robert", not "Londres"."""
        return word in self._target and self.is_proper(word)

    def is_compound(self, word: str) -> bool:
        """Whether a German word is made of at least two words of the vocabulary (four letters or more each)."""
        return _is_compound(word.lower(), self._parts)


@lru_cache(maxsize=8192)
def _is_compound(word: str, parts: frozenset[str]) -> bool:
    for cut in range(4, len(word) - 2):
        if word[:cut] in parts:
            rest = word[cut:]
            for link in ("", "s", "es", "n", "en"):
                tail = rest[len(link) :]
                if rest.startswith(link) and len(tail) > 3 and (tail in parts or _is_compound(tail, parts)):
                    return True
    return False


@lru_cache(maxsize=4)
def exonyms(language: str) -> dict[str, str]:
    """Places, bodies and acronyms that English calls otherwise: translate/exonyms.json."""
    table: dict[str, dict[str, str]] = json.loads((files("translate") / "exonyms.json").read_text(encoding="utf-8"))
    return table.get(language, {})


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """Common first names of German and French speakers, our own list: translate/first_names.txt.

    Left out are those that mean something else beside a capitalised word: "Mark", "August", "Kai", "Marine".
    """
    return _words((files("translate") / "first_names.txt").read_text(encoding="utf-8"))


def names_to_keep(text: str, language: str, vocabulary: Vocabulary) -> list[Name]:
    """The names of `text` that a stand-in is to travel for, in order, none overlapping another."""
    found = [Name(m.start(), m.end(), m[0]) for p in (_ADDRESS, _DOMAIN, _TELEPHONE, _CODE) for m in p.finditer(text)]
    abroad = exonyms(language)
    found += [Name(m.start(), m.end(), abroad[m[0]]) for m in _HYPHENATED.finditer(text) if m[0] in abroad]
    found = _without_overlaps([name for name in found if name.english not in vocabulary])
    tokens = [m for m in _TOKEN.finditer(text) if not any(n.start < m.end() and m.start() < n.end for n in found)]
    kinds = [_kind(tokens, i, language, vocabulary) for i in range(len(tokens))]
    kinds = _addressed(text, tokens, kinds, language, vocabulary)
    if language == "fr":
        kinds = _beside_names(text, tokens, kinds, vocabulary)
    kinds = _whole_persons(text, tokens, kinds, language)
    i = 0
    while i < len(tokens):
        if kinds[i] == "other":
            i += 1
            continue
        if kinds[i] == "exonym":
            found.append(Name(tokens[i].start(), tokens[i].end(), abroad[tokens[i][0]]))
            i += 1
            continue
        last = _end_of_run(text, tokens, kinds, i)
        if language == "de" and last > i and kinds[i] == "maybe" and _is_determined(tokens, i):
            i += 1  # "den Bauriesen KMW": a noun before the name
        if (
            any(kinds[k] == "sure" for k in range(i, last + 1))
            or last > i
            or _is_placed(text, tokens, i, last, language)
        ):
            found.append(_name(text, tokens, i, last, language))
        i = last + 1
    return _without_overlaps(found)


def _kind(tokens: list[re.Match[str]], i: int, language: str, vocabulary: Vocabulary) -> str:
    """`sure`, `maybe`, `exonym` or `other`."""
    word = tokens[i][0]
    if word in exonyms(language):
        return "exonym"
    if len(word) < 2 or not word[0].isalnum() or word in vocabulary or word in _OPENERS:
        return "other"
    if word.istitle() and word.lower() in vocabulary and not (language == "de" and _FOREIGN.search(word)):
        return "other"
    if word.isdigit() or _ROMAN.fullmatch(word):
        return "other"
    if _MIXED.fullmatch(word) or (word.isupper() and word.isalpha() and len(word) < 7 and i):
        return "sure"
    if not word[0].isupper() or len(word) < 3 or not word.replace("'", "").isalpha() or word.isupper():
        return "other"
    noun = language == "de" and (_GERMAN_NOUN.search(word, 2) or vocabulary.is_compound(word))
    return "other" if noun else "maybe"


def _addressed(
    text: str, tokens: list[re.Match[str]], kinds: list[str], language: str, vocabulary: Vocabulary
) -> list[str]:
    """Words that can only be a person's name here ("Frau Müller", "sagte Müller"), known or not."""
    kinds = list(kinds)
    for i in range(1, len(tokens)):
        word, before = tokens[i][0], tokens[i - 1]
        if kinds[i] != "other" or not word.istitle() or len(word) < 3 or vocabulary.is_target(word):
            continue
        titled = before[0] in {".", "Herr", "Herrn", "Frau", "Mme"}
        titled = titled and (before[0] != "." or (i > 1 and tokens[i - 2][0] in _TITLES))
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        alone = after is None or not after[0][0].isupper()
        if text[before.end() : tokens[i].start()] == " " and (
            titled or (language == "de" and alone and before[0] in _SAYS and not word.endswith("s"))
        ):
            kinds[i] = "sure"
    return kinds


def _beside_names(text: str, tokens: list[re.Match[str]], kinds: list[str], vocabulary: Vocabulary) -> list[str]:
    """French: known words that belong to a name, because one stands before them ("Neil Selwyn", "Robert Redford")."""
    kinds = list(kinds)
    for i in range(1, len(tokens)):
        word, before = tokens[i][0], tokens[i - 1][0]
        if (
            kinds[i] != "other"
            or not vocabulary.is_proper(word)
            or text[tokens[i - 1].end() : tokens[i].start()] != " "
        ):
            continue
        if kinds[i - 1] in _NAMELIKE and before.istitle():
            kinds[i] = "maybe"
        elif vocabulary.is_copied(before) and not vocabulary.is_copied(word):
            kinds[i - 1] = kinds[i] = "maybe"
    return kinds


def _whole_persons(text: str, tokens: list[re.Match[str]], kinds: list[str], language: str) -> list[str]:
    """A first name and the surname behind it travel together where a stand-in would take only one of them.

    Alone, the known one is said anew by the engine, beside a stand-in that tells it nothing. A German word before them
    is what the person is ("die frühere Testpilotin Ingrid Solheim"), for the engine to translate.
    """
    kinds = list(kinds)
    for i in range(len(tokens) - 2, -1, -1):
        first = tokens[i][0]
        if first not in first_names() or kinds[i] == "exonym":
            continue
        last = _after_particles(tokens, i + 1) or i + 1
        surname = tokens[last][0]
        if any(text[tokens[k].end() : tokens[k + 1].start()] != " " for k in range(i, last)):
            continue
        # "Ullas Anwalt", "Ines Anwalt": behind an "s" may stand what belongs to the person.
        known = kinds[last] == "other" and surname.istitle() and len(surname) > 2 and first[-1] not in "szxß"
        known = known and not _ROMAN.fullmatch(surname)
        if kinds[last] in _NAMELIKE or (known and kinds[i] in _NAMELIKE):
            kinds[i] = kinds[last] = "sure"
            at = i
            while at > 1 and tokens[at - 1][0] == "-" and tokens[at - 2][0] in first_names():  # "Karl-Heinz Quade"
                at -= 2
                kinds[at] = "sure"
            if language == "de" and at and kinds[at - 1] == "maybe" and tokens[at - 1][0] not in first_names():
                kinds[at - 1] = "other"
    return kinds


def _end_of_run(text: str, tokens: list[re.Match[str]], kinds: list[str], i: int) -> int:
    """The last token of the name that begins at i: names in a row, joined by "&", a hyphen or a particle."""
    last = i
    while last + 1 < len(tokens):
        following, beyond = tokens[last + 1], tokens[last + 2] if last + 2 < len(tokens) else None
        gap = text[tokens[last].end() : following.start()]
        if (kinds[last + 1] in _NAMELIKE and gap in {"", " "}) or (following[0] in _COMPANY and gap == " "):
            step = 1
        elif (beyond and following[0] == "&" and beyond[0][0].isupper()) or (
            beyond and kinds[last + 2] in _NAMELIKE and (following[0], gap) in {("d'", " "), ("-", "")}
        ):
            step = 2
        elif gap == " " and (after := _after_particles(tokens, last + 1)) and kinds[after] in _NAMELIKE:
            step = after - last
        else:
            break
        last += step
    return last


def _is_determined(tokens: list[re.Match[str]], i: int) -> bool:
    """Whether an article or an adjective stands before this token, so that it is a noun."""
    return i > 0 and tokens[i - 1][0].lower() in _DETERMINERS


def _after_particles(tokens: list[re.Match[str]], i: int) -> int:
    """Number of the token after one or two particles ("van der") that begin at i, 0 if there are none."""
    at = i
    while at < len(tokens) - 1 and at < i + 2 and tokens[at][0] in _LINKS:
        at += 1
    return at if at > i else 0


def _is_placed(text: str, tokens: list[re.Match[str]], first: int, last: int, language: str) -> bool:
    """Whether a single unknown capitalised word stands where a name does."""
    before = tokens[first - 1] if first else None
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    compound = after is not None and after[0] == "-" and text[after.end() : after.end() + 1].isupper()
    titled = before is not None and before[0] == "." and first > 1 and tokens[first - 2][0] in _TITLES
    if len(tokens) == 1:
        return True
    if before is None or (before[0] in _BEGINNINGS and not titled):  # capitalised for another reason
        beside = after is not None and text[tokens[last].end() : after.start()] == " " and after[0][0].isupper()
        return language == "de" and (compound or (beside and tokens[last][0].endswith("s")))
    if _is_determined(tokens, first) and not titled and not compound:
        return False
    if after is not None and after[0] == "." and last + 2 < len(tokens) and not titled:  # an abbreviation
        return tokens[last + 2][0][0].isupper()
    if titled or compound or language == "fr":
        return True
    if before[0].lower() in _PLACING and not tokens[last][0].endswith("n"):
        return True
    touching = text[before.end() : tokens[first].start()] == " "
    return touching and before[0][0].isupper() and first > 1 and before[0] not in _MEASURES


def _name(text: str, tokens: list[re.Match[str]], first: int, last: int, language: str) -> Name:
    start, end = tokens[first].start(), tokens[last].end()
    english = text[start:end]
    word = tokens[last][0]
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    genitive = (
        language == "de"
        and re.search(r"[^siu]s$|[^aiou]us$", word) is not None
        and after is not None
        and after[0][0].isupper()
        and text[end : after.start()] == " "
    )
    return Name(start, end, english[:-1] if genitive else english, genitive)


def _without_overlaps(names: list[Name]) -> list[Name]:
    kept: list[Name] = []
    for name in sorted(names, key=lambda name: (name.start, -name.end)):
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return kept
