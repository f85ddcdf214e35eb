"""Numbers of a German or French text that an engine of few words garbles: what to let it read, what to write for them.

`rewrite` puts dates, clock times, spelled numbers and scale words into the form that small models copy best.
`find_amounts` then finds the numbers that they do not copy, with their value in English writing: those with separators
("1.400,50", "3 100"), with five digits or more, or with a scale word. A scale that English names otherwise (German
*Billion*, French *billion* and *trois mille milliards*: trillion) is part of the value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_MONTHS = {
    "de": [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
}
_NUMBER = r"(?:\d{1,3}(?:[.'’]\d{3})+|[1-9]\d{0,2}(?: \d{3})+(?!\d| ?\d)|\d+)(?:,\d+)?"
# Not inside a word, a code, a decimal, a date, a time, a telephone number.
_AMOUNT = re.compile(rf"(?<![\w.,:/+§&#@-])(?<!\d )({_NUMBER})(?![\w/:]|[.,]\d| ?\d|-\d)(?: ([^\W\d_]+))?")
_SCALES: dict[str, dict[str, int]] = {
    "de": {
        "Tausend": 3, "Million": 6, "Millionen": 6, "Milliarde": 9, "Milliarden": 9, "Billion": 12, "Billionen": 12,
        "Billiarde": 15, "Billiarden": 15, "Trillion": 18, "Trillionen": 18,
    },
    "fr": {
        "million": 6, "millions": 6, "milliard": 9, "milliards": 9, "billion": 12, "billions": 12, "billiard": 15,
        "billiards": 15, "trillion": 18, "trillions": 18,
    },
}  # fmt: skip
ENGLISH_SCALES = {3: "thousand", 6: "million", 9: "billion", 12: "trillion", 15: "quadrillion", 18: "quintillion"}
_PLURALS = {"million": "millions", "milliard": "milliards", "Million": "Millionen", "Milliarde": "Milliarden"}
# What the engine reads for a scale that it takes for another.
_KNOWN_SCALE = {"de": "Milliarden", "fr": "milliards"}
_ABBREVIATIONS = {
    "de": (
        (re.compile(r"(?<=\d )Mrd\b\.?(?=\s\S)|(?<=\d )Mrd\b"), "Milliarden"),
        (re.compile(r"(?<=\d )Mio\b\.?(?=\s\S)|(?<=\d )Mio\b"), "Millionen"),
        (re.compile(r"(?<=\d )Bio\b\.?(?=\s\S)|(?<=\d )Bio\b"), "Billionen"),
        (re.compile(r"(?<![\d.,])(\d{1,3}) (?:Tsd\b\.?(?=\s\S)|Tsd\b|[Tt]ausend\b(?! Mill))"), r"\1.000"),
    ),
    "fr": (
        (re.compile(r"(?<=\d )M(?:d|ds|rd|rds)\b(?: d['’]| de)?\.?(?= euros)"), "milliards d'"),
        (re.compile(r"(?<=\d )M(?= euros)"), "millions d'"),
        (re.compile(r"(?<=\d )M(?:ds?|rds?)\b\.?"), "milliards"),
        (re.compile(r"(?<![\d.,])(\d{1,3}) mille\b(?! millions)"), r"\1 000"),
    ),
}
_SMALL = {
    "de": ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
    "fr": ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"],
}
_GERMAN_WORD = re.compile(
    r"\b(?=\w{9,})(?:(?:ein|zwei|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf|zwanzig|s|en|und|dreißig|ßig|zig|hundert"
    r"|tausend)+)\b"
)
_FRENCH_UNIT = (
    "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|"
    "cinquante|soixante|septante|huitante|octante|nonante|cents?|mille"
)
_FRENCH_WORDS = re.compile(rf"\b(?:{_FRENCH_UNIT})(?:(?:-et-|-| et | )(?:{_FRENCH_UNIT}))+\b", re.IGNORECASE)
_HALVES = {
    "de": re.compile(r"\b(anderthalb|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)einhalb)\b", re.IGNORECASE),
    "fr": re.compile(
        r"\b(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d+) "
        r"(heures|ans|années|mois|semaines|jours|siècles|millions|milliards|kilomètres|mètres|tonnes|points) "
        r"et demie?\b",
        re.IGNORECASE,
    ),
}
_HALF_MILLIONS = re.compile(r"\b(un|\d+) (million|milliard) et demi\b")
_NUMERIC_DATE = re.compile(r"(?<![\d./])(0?[1-9]|[12]\d|3[01])([./])(0?[1-9]|1[0-2])\2((?:19|20)\d\d)(?![\d/]|\.\d)")
_CLOCK = {
    "de": re.compile(r"(?<![\d.,:])([01]?\d|2[0-4])[.:]([0-5]\d)(?= Uhr\b)"),
    "fr": re.compile(r"(?<![\d.,:])([01]?\d|2[0-4]) ?h(?:eures)? ?([0-5]\d)(?!\d)"),
}
_FRENCH_HOUR = re.compile(
    r"((?:\b[àÀ]|\b[Dd]e|\bvers|\bdès|\bjusqu'à|\bavant|\baprès|\bentre|\bet) )([01]?\d|2[0-4]) ?h(?:eures)?\b(?! de\b)"
)
_FRENCH_HOURS = re.compile(r"(?<=\d) ?h\b")
_DASHED_RANGE = re.compile(rf"(?<![\w.,:/–-])({_NUMBER})\s?[–-]\s?({_NUMBER})(?= [^\W\d_])(?![.,/:–-]\d)")
_THIN = re.compile(r"(?<=\d)[\u00a0\u2009\u202f](?=\d)")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number at text[start:end] (with its scale word): the scale word to read, the number and the scale to write."""

    start: int
    end: int
    reads: str  # "", or the scale word that stays beside the stand-in
    number: str  # "1,400.50"
    scale: str  # "", "million", "billion", "trillion", …


def rewrite(text: str, language: str, known: frozenset[str] = frozenset()) -> str:
    """`text` with dates, times, ranges, abbreviated scales and spelled numbers as small models read them best.

    `known` holds words that the engine's vocabulary has whole; a spelled number among them stays.
    """
    if language not in _MONTHS:
        return text
    text = _THIN.sub(" ", text)
    text = _NUMERIC_DATE.sub(lambda found: _date(found, language), text)
    text = _CLOCK[language].sub(lambda found: f"{int(found[1])}:{found[2]}", text)
    if language == "fr":
        text = _FRENCH_HOUR.sub(lambda found: f"{found[1]}{int(found[2])}:00", text)
        text = _FRENCH_HOURS.sub(" heures", text)
    for pattern, word in _ABBREVIATIONS[language]:
        text = pattern.sub(word, text)
    text = text.replace("milliards d' euros", "milliards d'euros").replace("millions d' euros", "millions d'euros")
    text = _DASHED_RANGE.sub(rf"\1 {'bis' if language == 'de' else 'à'} \2", text)
    return _spelled(text, language, known)


def find_amounts(text: str, language: str) -> list[Amount]:
    """The numbers of a rewritten text that are to be protected, in its order."""
    scales = _SCALES.get(language, {})
    found: list[Amount] = []
    for match in _AMOUNT.finditer(text):
        exponent = scales.get(match[2] or "", 0)
        plain = re.sub(r"[ .'’]", "", match[1])
        if not exponent and plain == match[1] and "," not in plain and (len(plain) < 5 or plain[0] == "0"):
            continue
        whole, _, decimals = plain.partition(",")
        if exponent == 9 and not decimals and int(whole) >= 1000 and not _continues_range(text, match.start()):
            value = (Decimal(whole) / 1000).normalize()  # "3 100 milliards" is 3.1 trillion
            number, scale = f"{value:,f}", ENGLISH_SCALES[12]
        else:
            grouped = f"{int(whole):,}" if (plain != match[1] and len(whole) > 3) or len(whole) > 4 else whole
            number, scale = grouped + ("." + decimals if decimals else ""), ENGLISH_SCALES.get(exponent, "")
        reads = _PLURALS.get(match[2], match[2]) if exponent else ""
        if exponent > 9:
            reads = _KNOWN_SCALE[language]
        found.append(Amount(match.start(), match.end() if exponent else match.end(1), reads, number, scale))
    return found


def _continues_range(text: str, at: int) -> bool:
    """Whether a number without a scale of its own stands before this one: "entre 900 et 1 100 milliards"."""
    return re.search(r"\d (?:bis|und|oder|à|et|ou|auf) $", text[:at]) is not None


def _date(found: re.Match[str], language: str) -> str:
    day, month = str(int(found[1])), _MONTHS[language][int(found[3]) - 1]
    return f"{day}. {month} {found[4]}" if language == "de" else f"{'1er' if day == '1' else day} {month} {found[4]}"


def _spelled(text: str, language: str, known: frozenset[str]) -> str:
    if language == "de":
        text = _HALVES["de"].sub(lambda found: _half(found[1].lower().removesuffix("einhalb"), "de"), text)
        text = _GERMAN_WORD.sub(lambda found: found[0] if found[0] in known else _digits(found[0], "de"), text)
    else:
        text = _HALVES["fr"].sub(_french_half, text)
        text = _HALF_MILLIONS.sub(lambda found: f"{_half(found[1], 'fr')} {found[2]}s", text)
        text = _FRENCH_WORDS.sub(lambda found: _digits(found[0], "fr"), text)
    names = [name for name, exponent in _SCALES[language].items() if exponent > 9]
    small = "|".join(_SMALL[language][1:])
    return re.sub(
        rf"\b({small})(e|en|er)? (?=(?:{'|'.join(names)})\b)",
        lambda found: f"{_SMALL[language].index(found[1].lower())} ",
        text,
        flags=re.IGNORECASE,
    )


def _half(word: str, language: str) -> str:
    if word == "anderthalb":
        return "1,5"
    return f"{word if word.isdigit() else _SMALL[language].index(word.lower())},5"


def _french_half(found: re.Match[str]) -> str:
    before = found.string[: found.start()]
    number = _half(found[1], "fr")
    if found[2].lower() == "heures" and re.search(r"\b(?:[àÀ]|vers|dès|avant|après) $", before):
        return f"{number.removesuffix(',5')}:30"
    return f"{number} {found[2]}"


def _digits(words: str, language: str) -> str:
    """A spelled number in digits as its language groups them, the words again where they are none."""
    from text_to_num import text2num

    try:
        value = text2num(words, language)
    except ValueError:
        return words
    return str(value) if value < 10_000 else f"{value:,}".replace(",", "." if language == "de" else " ")
