"""Proper names in claims, and whether two of them name one thing.

No list of names and no model: in English and French a capital inside a sentence tells a name; in German, where every
noun has one, a capitalised word is a name if the translation keeps it, or if it stands without an article beside
another and no word of the translation renders it. Precision before recall: what is not surely a name is none.

One name in two texts: the same word, a spelling of another transliteration (Gorski, Gorsky), an inflected form, a part
of the other (Musk, Elon Musk), its initials (WHO), or another language's name for it, which the multilingual embedder
puts beside it (München, Munich), or the Unicode CLDR for countries and cities (`aligned.places`). The translation of a
claim counts as a text of it. Of a name of several words all must be met, and what is surely a name is met by names
only: "Grant" is no funding, and a person whose name the translation keeps has no other.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

import numpy as np

from aligned.embedders import Embedder
from aligned.places import place_of
from aligned.quantities import calendar_words, lexicon
from aligned.wording import FUNCTION_WORDS, fold
from corpus.records import Claim

# Cosine of two single names from which they are one thing in two languages. Of 33 exonyms and acronyms in two languages
# 28 reach it (München/Munich .88, Genf/Geneva .67), of 29 pairs of different names of one kind one (Obama/Romney .66).
SAME_THING = 0.65
# Ratio of difflib of two respelled names from which they are one: "Griboiedov"/"Griboyedov" .95, Keller/Kessler .77.
_SAME_SPELLING = 0.80
# Cosine of a German noun and a lower-case word of its translation from which that renders it.
_RENDERED = 0.45
_UPPER = r"[A-ZÀ-ÖØ-ÞŁŚŠŽČĐ]"
_WORD = re.compile(r"[^\W\d_](?:[\w'’&.-]*\w)?")
_START = re.compile(r"(?:^|[.!?:…]\s+|[\"“„«»(\[\]–—]\s*|\n)$")
_PARTICLES = frozenset(("de", "du", "des", "von", "van", "der", "den", "di", "da", "la", "le", "al", "bin", "of", "&"))
_GENITIVE = re.compile(r"['’](?:s|S)?$")
_ELISION = re.compile(r"^(?:[dlLDnN]|qu|Qu|jusqu)['’](?=\w)")
# Before a name, in the capital of English titles and German nouns, and no part of it.
_TITLES = frozenset(
    """mr mrs ms miss sir lady lord dame dr prof professor president vice prime minister premier première chancellor
    king queen prince princess pope saint st senator governor mayor judge justice captain colonel general major
    sergeant lieutenant secretary director chief executive chairman chairwoman ceo squadron leader herr frau m mme mlle
    monsieur madame präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin könig
    königin papst doktor professorin sankt état etat unternehmen premierminister premierministerin vizepräsident
    vizepräsidentin außenminister außenministerin finanzminister innenminister direktor direktorin leiter leiterin chef
    chefin sprecher sprecherin directeur directrice ministre maire président présidente chancelier juge avocat avocate
    procureur professeur capitaine pdg roi reine pape gouverneur sénateur député députée général colonel commissaire
    lawyer attorney inspector commissioner engineer deputy mp coach sheriff detective spokesman spokeswoman baron duke
    count archbishop bishop cardinal rabbi imam reverend father sister brother uncle aunt""".split()  # noqa: SIM905
)
_TITLES = frozenset(fold(title) for title in _TITLES)
# Capitalised in English for another reason than being the name of a person, a place or an organisation.
_NO_NAMES = frozenset(
    """i ok god internet web tv dvd bible earth moon sun world christmas easter olympic olympics islam monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october
    november december bc ad utc gmt am pm yesterday today tomorrow later
    earlier meanwhile however former north south east west northern southern eastern western
    sie ihnen ihre er es wir ich""".split()  # noqa: SIM905
)
# Nationalities and languages: "the German minister" beside "Berlin's minister" is no contradiction.
_DEMONYM = re.compile(
    r"(?:[a-z-]{2,}(?:ian|ean|ans|ish|ese|ians|eans)|(?:ameri|afri|mexi|domini|moroc)cans?"
    r"|(?:french|english|dutch|irish|welsh)(?:wo)?m[ae]n|french|dutch|greeks?|swiss|czechs?|germans?|thai)"
)
# German ones are nouns, which a translation may leave standing ("the Franzose"); folded.
_GERMAN_DEMONYM = re.compile(
    r"(?:franzos|brit|russ|chines|turk|griech|dan|finn|tschech|slowak|slowen|ir|schott|portugies|ruman"
    r"|bulgar|kroat|serb|bosni|alban)(?:e|en|in|innen)"
    r"|(?:ungar|ukrain|italien|spani|belgi|niederland|holland|osterreich|schweiz|amerikan|kanadi|norweg|japan|korean"
    r"|ind|iran|irak|syr|agypt|marokkan|tunesi|algeri|brasilian|argentini|mexikan|australi|afrikan|europa)er(?:n|s|in|innen)?"
    r"|(?:pol|schwed)(?:e|in|innen)"  # Polen and Schweden are countries
    r"|deutsche[nr]?"
)
# Before these a name is a place. A German "in" or "nach", too.
_LOCATIVE = re.compile(
    r"(?:\b(?:in|near|from|outside|nach|aus|nahe|à|au|aux|en|vers|près de|dans)"
    r"|(?:usine|ville|aéroport|gare|port)\s+d[eu]|city of)\s+(?:the\s+|la\s+|le\s+)?$",
    re.IGNORECASE,
)
# Before two words of a name these are rather those of a dative or a source: "confié à Rosa Lind", "from Rosa Lind".
_TO_SOMEBODY = re.compile(r"\b(?:from|à|vers)\s+$", re.IGNORECASE)
# Behind an article or an adjective a German capital is mostly a noun's.
_GERMAN_ARTICLE = re.compile(
    r"(?:\b(?i:der|die|das|den|dem|des|ein|kein|mein|sein|ihr|unser|im|am|zum|zur|vom|beim|ins|ans|pro|viele?r?|mehr)"
    r"|\b[a-zäöüß]+(?:e|en|er|es|em)|\d)\s+$"
)


_FRENCH_ARTICLE = re.compile(r"\b(?:l[ae]|les|une?|des|du|au|aux|cette|ce|notre|leur|sa|son)\s+$", re.IGNORECASE)
_LEAST_OWNER = 4  # characters of a genitive that is not mistaken for a short name: "Hans Weber"


# What tells the language of a short sentence, beside articles and prepositions: pronouns, denials, elided articles.
_SHORT_WORDS = {
    "en": frozenset(
        """i you he she it we they no nothing nobody what where when how if me him us them my our not""".split()  # noqa: SIM905
    ),
    "de": frozenset(
        """ich du er sie es wir ihr kein keine keinen keinem keiner weder noch nichts niemand wer was wo wann wenn mir
        ihm ihnen uns mein unser doch schon nur sehr beim am im habe ja nein""".split()  # noqa: SIM905
    ),
    "fr": frozenset(
        """je tu il elle ils elles on nous vous ne n d l c j qu rien personne jamais aucun aucune quoi où quand lui mon
        ma mes ton notre nos cet très aussi du y oui non""".split()  # noqa: SIM905
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name in a claim's text: offsets there, its words, and whether a place is meant."""

    start: int
    end: int
    text: str
    words: tuple[str, ...]
    place: bool


@lru_cache(maxsize=4_096)  # each claim is compared with many
def language_of(text: str) -> str:
    """English, German or French by function words; English when nothing tells."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    counts = {
        language: sum(w in stops or w in _SHORT_WORDS[language] for w in words)
        for language, stops in lexicon.STOPS.items()
    }
    return max(counts, key=lambda language: (counts[language], language == "en"))


def known_words(claims: Sequence[Claim]) -> frozenset[str]:
    """Words of names that capitals inside English and French sentences tell, of claims or their translations."""
    texts = [c.translation if language_of(c.text) == "de" else c.text for c in claims if c.kind != "heading"]
    words = {word for text in texts if not _in_capitals(text) for word in _capitals_inside(text)}
    common = {w for text in texts for w in re.findall(r"\b[a-zà-ÿ]{2,}\b", text)}
    excluded = common | _TITLES | _NO_NAMES | _calendar("en") | _calendar("fr") | FUNCTION_WORDS
    return frozenset(w for w in words - excluded if len(w) > 1 and not _DEMONYM.fullmatch(w))


@lru_cache(maxsize=4_096)
def find_names(claim: Claim, embedder: Embedder, known: frozenset[str] = frozenset()) -> tuple[Name, ...]:
    """Names in the source text of a claim, in order; `known`: words of names that other claims tell."""
    language = language_of(claim.text)
    if claim.kind == "heading" or (language != "de" and _in_capitals(claim.text)):
        return ()
    tokens = [m for m in _WORD.finditer(claim.text) if re.match(_UPPER, _ELISION.sub("", m[0]))]
    kept = [m for m in tokens if not _is_common(m, claim, language, known)]
    if language == "de":
        kept = _german_names(kept, claim, embedder, known)
    elif language == "fr":
        kept = [m for m in kept if not _is_institution(m, claim, embedder)]
    return tuple(_name(group, claim.text) for group in _groups(kept, claim.text))


def _in_capitals(text: str) -> bool:
    """Whether most words have capitals, as in English headlines: capitals tell nothing there."""
    words = [w for w in _WORD.findall(text) if len(w) > 3]
    return len(words) >= 4 and sum(w[0].isupper() for w in words) > 0.8 * len(words)


@cache
def _calendar(language: str) -> frozenset[str]:
    tables = (calendar_words.MONTHS[language], calendar_words.WEEKDAYS[language])
    return frozenset(fold(name) for table in tables for name in re.findall(r"\w+", table))


def _bare(word: str) -> str:
    return fold(_GENITIVE.sub("", _ELISION.sub("", word))).strip(".")


def _is_common(match: re.Match[str], claim: Claim, language: str, known: frozenset[str]) -> bool:
    """Whether a capitalised word is no name: a title, a month, a nationality, the first word of a sentence.

    Nor is one that belongs to a quantity: "Milliarden US-Dollar".
    """
    word, text = _bare(match[0]), claim.text
    start, end = claim.start + match.start(), claim.start + match.end()
    if any(q.start <= start and end <= q.end for q in claim.quantities):
        return True
    if len(word) < 2 or word in _TITLES or word in _NO_NAMES or word in _calendar(language):
        return True
    if word in FUNCTION_WORDS or word in lexicon.STOPS[language]:
        return True
    demonym = {"en": _DEMONYM, "de": _GERMAN_DEMONYM}.get(language)
    if demonym and demonym.fullmatch(word):
        return True
    if not _START.search(text[: match.start()]) or language == "de" or word in known or _is_kept(match[0], claim):
        return False
    # The first word of a sentence is a name where another one follows it, or a genitive ending says so.
    following = _WORD.search(text, match.end())
    beside = following is not None and text[match.end() : following.start()] == " " and following[0][0].isupper()
    return not (beside or match[0].isupper() or _GENITIVE.search(match[0]))


def _is_kept(word: str, claim: Claim) -> bool:
    """Whether a machine's translation has this very word: of 380 such first words in WMT13 nine in ten are names."""
    return len(word) > 2 and claim.text != claim.translation and word in _WORD.findall(claim.translation)


def _german_names(
    tokens: Sequence[re.Match[str]], claim: Claim, embedder: Embedder, known: frozenset[str]
) -> list[re.Match[str]]:
    kept = []
    inside = _capitals_inside(claim.translation)
    words = {w.lower() for w in re.findall(r"\b[A-Za-z]{3,}\b", claim.translation)}
    rendering = sorted(words - FUNCTION_WORDS)
    abroad = _meets([m[0] for m in tokens], sorted(inside), embedder)
    for match, named in zip(tokens, abroad, strict=True):
        word = _bare(match[0])
        behind_article = _GERMAN_ARTICLE.search(claim.text[: match.start()])
        told = word in known or (word[-1] == "s" and word[:-1] in known) or (named and not behind_article)
        if word in inside or match[0].isupper() or told or place_of(match[0]):
            kept.append(match)
        elif _START.search(claim.text[: match.start()]):
            if _is_kept(match[0], claim):
                kept.append(match)
        elif behind_article:
            continue
        elif any(same_spelling(word, other) for other in inside) or (
            _beside_another(match, tokens, claim.text, known) and not _is_rendered(match[0], rendering, embedder)
        ):
            kept.append(match)
    return kept


def _capitals_inside(text: str) -> frozenset[str]:
    """Capitalised words of an English text that do not begin a sentence."""
    return frozenset(
        _bare(m[0]) for m in _WORD.finditer(text) if m[0][0].isupper() and not _START.search(text[: m.start()])
    )


def _meets(words: Sequence[str], others: Sequence[str], embedder: Embedder) -> list[bool]:
    """Whether each word has another language's name for it among others: Genf, Geneva."""
    if not words or not others:
        return [False] * len(words)
    vectors = embedder.encode([*words, *(other.capitalize() for other in others)])
    return [bool(row.max() >= SAME_THING) for row in vectors[: len(words)] @ vectors[len(words) :].T]


def _beside_another(match: re.Match[str], tokens: Sequence[re.Match[str]], text: str, known: frozenset[str]) -> bool:
    return any(
        other is not match
        and text[min(match.end(), other.end()) : max(match.start(), other.start())] == " "
        and not (other.start() < match.start() and _owns(_bare(other[0]), known))
        for other in tokens
    )


def _owns(word: str, known: frozenset[str]) -> bool:
    """Whether a word is a known name's German genitive, behind which a noun stands: "Mertens Geschichte"."""
    return len(word) > _LEAST_OWNER and word not in known and word[-1] == "s" and word[:-1] in known


def _is_institution(match: re.Match[str], claim: Claim, embedder: Embedder) -> bool:
    """Whether a French noun has its capital only as an institution, "la Coupe", and English writes it small."""
    text, word = claim.text, match[0]
    if claim.text == claim.translation or not (_FRENCH_ARTICLE.search(text[: match.start()]) or _ELISION.match(word)):
        return False
    following = _WORD.search(text, match.end())
    beside = following is not None and text[match.end() : following.start()] == " " and following[0][0].isupper()
    bare, inside = _bare(word), _capitals_inside(claim.translation)
    if beside or place_of(bare) or any(same_spelling(bare, other) for other in inside):
        return False
    small = set(re.findall(r"\b[a-z]{3,}\b", claim.translation)) - FUNCTION_WORDS
    return bool(small) and _is_rendered(bare, sorted(small), embedder)


def _is_rendered(word: str, rendering: Sequence[str], embedder: Embedder) -> bool:
    if not rendering:
        return True
    vectors = embedder.encode([word, *rendering])
    return bool(float((vectors[1:] @ vectors[0]).max()) >= _RENDERED)


def _groups(tokens: Sequence[re.Match[str]], text: str) -> list[list[re.Match[str]]]:
    """Words side by side, or with particles between, are one name."""
    groups: list[list[re.Match[str]]] = []
    for match in tokens:
        if groups:
            last = groups[-1][-1]
            if _joins(text[last.end() : match.start()], len(groups[-1])) and not _GENITIVE.search(last[0]):
                groups[-1].append(match)
                continue
        groups.append([match])
    return groups


def _joins(between: str, words: int) -> bool:
    """Whether what stands between two capitalised words makes them one name: a space, or a particle inside it."""
    if between in (" ", "-"):
        return True
    particles = between.lower().split()
    if not between.startswith(" ") or not particles or not set(particles) <= _PARTICLES:
        return False
    # "Ursula von der Leyen" is one name, "Alex Ovechkin von den Capitals" are two.
    return words == 1 or particles[0] in ("of", "&")


def _name(group: Sequence[re.Match[str]], text: str) -> Name:
    elision = _ELISION.match(group[0][0])
    start = group[0].start() + (elision.end() if elision else 0)
    end = group[-1].end() - len(m[0] if (m := _GENITIVE.search(group[-1][0])) else "")
    place = bool(_LOCATIVE.search(text[:start])) or (
        len(group) == 1 and elision is not None and elision[0].lower().startswith("d")
    )
    most = 1 if _TO_SOMEBODY.search(text[:start]) else 2
    place = (place and len(group) <= most) or place_of(text[start:end]) is not None
    return Name(start, end, text[start:end], tuple(_bare(m[0]) for m in group), place)


# --- one name or two


_RESPELLED = [
    (re.compile(pattern), to)
    for pattern, to in (
        ("dsch|dj", "i"), ("tsch|tch|cz|č|sch|sh|ch", "c"), ("kh", "h"), ("ph", "f"), ("th", "t"), ("ts|tz", "z"),
        ("ae|oe", "e"), ("ou|ue", "u"), ("w", "v"), ("[yj]", "i"), ("q|ck|c(?![ehi])", "k"), ("x", "ks"),
        (r"(.)\1", r"\1"), ("ii", "i"),
    )
]  # fmt: skip


def respelled(word: str) -> str:
    """A name in a spelling that transliterations share; the genitive's s off."""
    word = fold(word).replace("ß", "ss")
    if len(word) > 4:
        word = word.removesuffix("s")
    for pattern, to in _RESPELLED:
        word = pattern.sub(to, word)
    return word


@cache
def same_spelling(a: str, b: str) -> bool:
    """Whether two words are one name in two spellings: transliterated, inflected, or slightly misspelt."""
    if fold(a) == fold(b):
        return True
    if min(len(a), len(b)) < 4:
        return False
    x, y = respelled(a), respelled(b)
    # Letters that changed places are a slip of the pen.
    if len(x) > 5 and sorted(x) == sorted(y):
        return True
    return x == y or difflib.SequenceMatcher(None, x, y, autojunk=False).ratio() >= _SAME_SPELLING


def unmatched(name: Name, claim: Claim, other: Claim, embedder: Embedder) -> tuple[str, ...]:
    """Words of a claim's name that neither the other claim's source nor its translation has in any form."""
    words = [w for text in (other.text, other.translation) for w in _WORD.findall(text)]
    capitals = [w for w in words if w[0].isupper() or w[:2].lower() in ("d'", "l'", "d’", "l’")]
    place = place_of(name.text)
    if place is not None and place in _places_in(words):
        return ()
    if any(_is_acronym(word, capitals) for word in (name.text, *name.words)) or _abbreviates(name, capitals):
        return ()
    parts, spelt = _parts(words), _parts(capitals)
    rest = [w for w in name.words if w not in parts and not any(same_spelling(w, part) for part in spelt)]
    if not rest:
        return ()
    bare = [_ELISION.sub("", _GENITIVE.sub("", w)) for w in words if len(w) > 2 or w.isupper()]
    both = [f"{v} {w}" for v, w in pairwise(bare) if len(name.words) > 1 and v[:1].isupper() and w[:1].isupper()]
    candidates = list(dict.fromkeys((*bare, *both)))
    kept = len(name.words) > 1 and claim.text != claim.translation and name.text in claim.translation
    if not candidates or (kept and place is None):
        return tuple(rest)  # what English spells alike has no other name
    # "Ireland" is Irland's and not Dublin's: a word meets the nearest of the claim's own.
    own = [w for w in dict.fromkeys(_WORD.findall(claim.text)) if _bare(w) not in name.words and w[0].isupper()]
    of_name, of_others = embedder.encode([*rest, name.text]), embedder.encode(candidates)
    cosines = of_name @ of_others.T
    if own:
        cosines = np.where(cosines >= (embedder.encode(own) @ of_others.T).max(axis=0), cosines, np.float32(0))
    met = cosines >= SAME_THING
    # One word may be a German noun that was taken for a name; what is surely a name is rendered by names: Grant is no
    # funding. Of several words all must be met: John is no Peter.
    if len(name.words) == 1 and (
        claim.text == claim.translation or name.words[0] in _capitals_inside(claim.translation)
    ):
        met[:, [not w[0].isupper() for w in candidates]] = False
    whole = len(rest) == len(name.words) and bool(met[-1].any())
    return () if whole or met[:-1].any(axis=1).all() else tuple(rest)


def _places_in(words: Sequence[str]) -> set[str]:
    """Places that single words name, or two side by side."""
    bare = [_GENITIVE.sub("", _ELISION.sub("", word)) for word in words]
    both = [f"{a} {b}" for a, b in pairwise(bare) if a[:1].isupper() and b[:1].isupper()]
    return {place for word in (*bare, *both) if word[:1].isupper() and (place := place_of(word))}


def _parts(words: Sequence[str]) -> dict[str, None]:
    return dict.fromkeys(part for word in words for part in (_bare(word), *_bare(word).split("-")) if part)


def _is_acronym(word: str, capitals: Sequence[str]) -> bool:
    """Whether initials stand for words of the other side, or for other initials in another order (OTAN, NATO)."""
    letters = re.sub(r"\W", "", word)
    if not (2 <= len(letters) <= 6) or not all(c.isalpha() for c in letters):
        return False
    wanted = sorted(letters.lower())
    if any(sorted(w.lower()) == wanted for w in capitals if len(w) == len(letters) and sum(c.isupper() for c in w) > 1):
        return True
    initials = "".join(fold(w)[0] for w in capitals)
    return letters.isupper() and letters.lower() in initials


def _abbreviates(name: Name, capitals: Sequence[str]) -> bool:
    """Whether the other side has this name's initials."""
    initials = "".join(word[0] for word in name.words)
    return len(initials) >= 2 and any(w.isupper() and fold(w) == initials for w in capitals)
