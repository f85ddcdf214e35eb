"""Warnings for one translated segment, from its two texts alone.

`number-mismatch`  a number was lost, changed or invented (`translate.numerals`)
`untranslated`     nothing came out, or the source was copied
`repetition`       words or characters in a loop that the source does not have
`truncation`       the end is missing: no closing punctuation, or it stops on a word that cannot end a sentence
`length-ratio`     far shorter or longer than any faithful translation
`wrong-language`   the words are not the target language's
`name-mismatch`    an acronym, a name in mixed case or with digits, a handle, hashtag, e-mail or URL did not survive

Measured with `python -m eval.bench.checks ../shared` on the references of FLORES-dev and newstest2013, German and
French into English; the least and the most of the four sets, in percent:

| code            | false alarms | found, of references damaged that way             |
|-----------------|--------------|----------------------------------------------------|
| number-mismatch | 0.8 – 2.1    | 98.8 – 99.7 (changed), 91.7 – 97.8 (left out)      |
| untranslated    | 0.0 – 0.1    | 97.7 – 100 (source copied)                         |
| repetition      | 0.0 – 0.03   | 100 (two words five times)                         |
| truncation      | 0.1 – 0.8    | 95.1 – 98.0 (last third cut off)                   |
| length-ratio    | 0.0 – 0.1    | 99.8 – 100 (a quarter left)                        |
| wrong-language  | 0.0          | 82.9 – 99.1 (French for German and the reverse)    |
| name-mismatch   | 0.8 – 1.6    | 100 (acronym spelled otherwise)                    |

Many of the number alarms are true: the references convert miles, or get a year wrong.
"""

from __future__ import annotations

import re
from collections import Counter

from translate.numerals import numbers_differ, numerals_of

WORD = re.compile(r"[^\W\d]+(?:['’][^\W\d_]+)?")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Commonest words that are words of one of the three languages only (and of few names).
FUNCTION_WORDS = {
    "de": _words(
        "der die das und ist nicht von mit den dem des ein eine einen einem einer auf für sich auch als wie bei aus "
        "nach wird werden wurde haben hat sind zu zum zur über noch nur oder aber dass sie er ich wir ihr ihre seine "
        "kein keine durch sein kann im am vom unter zwischen"
    ),
    "fr": _words(
        "le la les des et est une un dans pour que qui sur pas plus avec ce cette ces il elle sont au aux par ne se "
        "son sa ses leur leurs nous vous ont été être avait était mais ou où du de en d'un d'une qu'il qu'elle c'est "
        "n'est l'on"
    ),
    "en": _words(
        "the and of to is are was were be been that this it its with for by from have has had not but he she they "
        "their his her which who will would can could an as at or if there what when we you than about into "
        "after more said"
    ),
}
# Words after which a sentence has to go on, even before a full stop. English prepositions, auxiliaries and pronouns are
# none ("come from?", "married her."), nor are German articles, which are pronouns too, and verbs' prefixes, nor "pour".
# "A" may be a label; French "le", "la", "les" behind a hyphen are objects. With the commonest prepositions, auxiliaries
# and articles as well, 94 of 7 994 references were warned of instead of 40, and of those cut and closed by a full stop
# 27 % were found instead of 13 %.
_UNFINISHED = {
    "en": _words("the a an and or than their its my your our whose"),
    "de": _words("und dass des im zum zur vom beim"),
    "fr": _words("le la les des du de et ou à au aux que dans par en"),
}
_CLOSED = re.compile(r"[.!?…:;][\s\"'”’“»)\]]*$")
_CLOSING = re.compile(r"[.!?…:;\"'”’“»)\]\-–—]\s*$")
_LAST_WORD = re.compile(r"(\w+(?:['’-]\w+)*)\W*$")
_LOOP = re.compile(r"(.{1,12}?)\1{4,}")
KEEP = re.compile(
    r"https?://\S*[\w/]|www\.\S*[\w/]|[\w.+-]+@[\w-]+\.[\w.-]*\w|(?<![\w&])[@#]\w+|"
    r"\b[A-Z]{2,}[A-Z0-9]*\b|\b[A-Z][a-z]+[A-Z]\w*|\b(?![ckm]?m[23]\b)[A-Za-z]+-?\d+\w*"
)


def check(source: str, hypothesis: str, source_language: str, target_language: str) -> tuple[str, ...]:
    """Warning codes for `hypothesis` as a translation of `source`, in the order of the module's table.

    Empty for an empty source. An empty hypothesis gets `untranslated` alone.
    """
    if not source.strip():
        return ()
    if not hypothesis.strip():
        return ("untranslated",)
    languages = source_language, target_language
    copied = is_copy(source, hypothesis)
    found = {
        "number-mismatch": numbers_differ(numerals_of(source, languages[0]), numerals_of(hypothesis, languages[1])),
        "untranslated": copied,
        "repetition": has_loop(source, hypothesis),
        "truncation": is_cut(source, hypothesis, target_language),
        "length-ratio": has_odd_length(source, hypothesis),
        "wrong-language": not copied and is_other_language(hypothesis, target_language),
        "name-mismatch": loses_names(source, hypothesis),
    }
    return tuple(code for code, true in found.items() if true)


def is_copy(source: str, hypothesis: str) -> bool:
    """Whether the source's words came back: lower-case words, since names and numbers stay what they are.

    Half of at least three of them are in the hypothesis. Sweep of that share over 7 994 references, copies of their
    sources, and copies of two thirds of them: 0.3 → 0.36 % false alarms, 100 % and 99.7 % found; 0.5 → 0.07 %, 100 %
    and 95.7 %; 0.7 → 0 %, 100 % and 36.9 %.
    """
    words = [word for word in WORD.findall(KEEP.sub(" ", source)) if word.islower() and len(word) > 2]
    if len(words) < 3:
        return len(words) > 1 and source.split() == hypothesis.split()
    there = set(WORD.findall(hypothesis))
    return sum(word in there for word in words) >= 0.5 * len(words)


def has_loop(source: str, hypothesis: str) -> bool:
    """Whether words or characters repeat at once: one to four words three times in a row, or five times a string."""
    return _loops(hypothesis) > _loops(source) or bool(_LOOP.search(hypothesis) and not _LOOP.search(source))


def _loops(text: str) -> int:
    """Longest run of the same one to four words, counted in repetitions; 2 and less is ordinary speech."""
    words = [word.lower() for word in WORD.findall(text)]
    longest = 2
    for size in range(1, 5):
        run = 0
        for at in range(size, len(words)):
            run = run + 1 if words[at] == words[at - size] else 0
            longest = max(longest, 1 + run // size)
    trigrams = Counter(zip(words, words[1:], words[2:], strict=False))
    return max(longest, max(trigrams.values(), default=0) - 1)  # "bu bo ba bu bo ba …" with a word between


def is_cut(source: str, hypothesis: str, target_language: str) -> bool:
    """Whether a sentence that ends in the source does not end in the hypothesis."""
    if not _CLOSED.search(source) or len(source.split()) < 4:
        return False
    last = _LAST_WORD.search(hypothesis)
    open_end = last is not None and last[1] in _UNFINISHED.get(target_language, ())
    return open_end or not _CLOSING.search(hypothesis)


def has_odd_length(source: str, hypothesis: str) -> bool:
    """Whether the hypothesis is far shorter or longer than the source, in characters.

    Short texts get some characters of freedom. Sweep over 7 994 references, the same cut in half, and doubled: 0.45 to
    1.75 → 0.01 % false alarms, 15.9 % and 22.8 % found; 0.55 to 1.5 → 0.04 %, 62.9 % and 59.8 %; 0.65 to 1.35 → 0.70 %,
    85.6 % and 79.0 %.
    """
    shorter, longer = len(source), len(hypothesis)
    return longer < 0.55 * shorter - 10 or longer > 1.5 * shorter + 20


def is_other_language(text: str, language: str) -> bool:
    """Whether another language's commonest words outnumber this one's; knows German, French and English."""
    if language not in FUNCTION_WORDS:
        return False
    words = WORD.findall(text.lower())
    counts = {code: sum(word in common for word in words) for code, common in FUNCTION_WORDS.items()}
    own = counts.pop(language)
    return max(counts.values()) > max(own, 2)


def loses_names(source: str, hypothesis: str) -> bool:
    """Whether something that is copied letter by letter is gone: address, handle, acronym, name in mixed case."""
    return bool(lost_names(source, hypothesis))


def lost_names(source: str, hypothesis: str) -> list[tuple[int, int]]:
    """Where the source has what is copied letter by letter and the hypothesis does not; "U.S." is "US"."""
    there = hypothesis.casefold()
    there += " " + there.replace(".", "")
    return [
        match.span()
        for match in KEEP.finditer(source)
        if not any(name in there for name in (match[0].casefold(), *_ENGLISH_ACRONYMS.get(match[0], ())))
    ]


# Acronyms that English spells otherwise, of German and French newspapers.
_ENGLISH_ACRONYMS = {
    "USA": ("united states", "us", "america"),
    "US": ("united states", "america", "$"),
    "UNO": ("un", "united nations"),
    "ONU": ("un", "united nations"),
    "OTAN": ("nato",),
    "UE": ("eu", "european union"),
    "EU": ("european union",),
    "BIP": ("gdp", "gross domestic product"),
    "PIB": ("gdp", "gross domestic product"),
    "TVA": ("vat",),
    "VIH": ("hiv",),
    "UdSSR": ("ussr", "soviet union"),
    "URSS": ("ussr", "soviet union"),
    "WM": ("world cup", "world championship"),
    "EM": ("european championship", "euro "),
    "KI": ("ai", "artificial intelligence"),
    "IA": ("ai", "artificial intelligence"),
    "EZB": ("ecb", "european central bank"),
    "BCE": ("ecb", "european central bank"),
    "IWF": ("imf", "international monetary fund"),
    "FMI": ("imf", "international monetary fund"),
    "WHO": ("world health organi",),
    "OMS": ("who", "world health organi"),
    "ADN": ("dna",),
    "DNS": ("dna",),
    "PDG": ("ceo", "chief executive"),
    "SPD": ("social democrat",),
    "CDU": ("christian democrat",),
}
