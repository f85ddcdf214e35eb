"""Tokens of a text and the bare numbers in it, in digits (by the language's conventions) and in words (text2num)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from aligned.quantities.lexicon import (
    AFTER_DIGITS,
    COLLECTIVES,
    CURRENCIES,
    CURRENCY_SYMBOLS,
    FRACTION_FOLLOWED_BY,
    HALVES,
    MAGNITUDES,
    MEASURED,
    NUMBERED_HALF,
    UNITS,
    VAGUE,
)

_SPACE = "[ \u00a0\u202f\u2009]"
_TOKEN = re.compile(
    rf"(?P<d>\d{{1,3}}(?:{_SPACE}\d{{3}})+(?!\d)(?:[.,]\d+)?|\d{{1,3}}(?:['’.,]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[½¼¾⅓⅔])"
    r"|(?P<w>[^\W\d_]+)|(?P<p>[^\s\w]|_)"
)
_VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal("0.33"), "⅔": Decimal("0.67")}
# "one", "a" and "ein" count only before a magnitude or a unit of time; everywhere else they are articles or pronouns.
ONES = {
    "en": frozenset({"one", "a", "an"}),
    "de": frozenset({"ein", "eine", "einen", "einer", "einem", "eins"}),
    "fr": frozenset({"un", "une"}),
}
_HALVES = {
    "en": frozenset({"half"}),
    "de": frozenset({"halbe", "halben", "halbes"}),
    "fr": frozenset({"demi", "demie"}),
}
# Words that text2num takes for a number but that mostly are not: seconds, the article "neuf" has no such use.
_NOT_NUMBERS = {
    "en": frozenset({"second", "seconds", "first", "o", "nil", "point", "ones", "zero"}),
    "de": frozenset({"erste", "ersten", "erster", "erstes", "erstem", "zweite", "zweiten", "zweiter", "zweites",
                     "zweitem", "komma", "null", "einzelne"}),
    "fr": frozenset({"premier", "première", "premiers", "premières", "second", "seconde", "secondes", "virgule",
                     "deuxième", "deuxièmes", "zéro"}),
}  # fmt: skip
_EINHALB = re.compile(r"(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)einhalb|(anderthalb)e?")
_UNITS_BEFORE_HALF = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
                      "neun": 9, "zehn": 10}  # fmt: skip
_SUFFIXED = re.compile(
    r"(?P<n>.{3,}?)(?P<s>(?:jährig|tägig|wöchig|monatig|stündig|minütig|prozentig|fach)(?:e[nrsm]?)?|mal)"
)
_NTH = re.compile(r"(?P<n>dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)(?:\w{3,}[sß]te[nrsm]?)")
_NTH_VALUE = {"dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "acht": 8, "neunt": 9, "zehnt": 10}
_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_SUFFIX_ORDINAL = {
    "en": frozenset({"st", "nd", "rd", "th"}),
    "de": frozenset(),
    "fr": frozenset({"er", "ère", "re", "e", "è", "ème", "eme", "nd", "nde", "ièmes", "ième"}),
}


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign, with offsets in the text; `kind` is d, w or p; `lower` its lower case."""

    text_: str
    lower: str
    start: int
    end: int
    kind: str
    barrier: bool = False

    # The protocol that text2num.find_numbers reads tokens by.
    def text(self) -> str:
        """Text for text2num; a barrier or a sign ends a number, a hyphen joins it; lone surrogates make it panic."""
        return "|" if self.barrier or (self.kind == "p" and self.lower != "-") else self.lower

    def nt_separated(self, previous: Token) -> bool:
        """Whether a gap other than the words says that two numbers are two."""
        return False

    def not_a_number_part(self) -> bool:
        """Whether it is known to be no number."""
        return self.barrier


@dataclass(slots=True)
class Numeral:
    """A number over tokens first..last, both included."""

    first: int
    last: int
    value: Decimal
    digits: bool = False
    ordinal: bool = False
    article: bool = False  # "a", "ein", "un": a number only before a magnitude or a unit of time
    about: bool = False
    vague: bool = False  # "thousands": the lower end of what is meant
    unit: str = ""  # "%" of "half"; of "dreijährig": the part of the word that is the unit


def tokenize(text: str, used: Sequence[tuple[int, int]]) -> list[Token]:
    """Split a text; what overlaps a used span becomes a barrier that no number crosses."""
    tokens = []
    spans = iter(sorted(used))
    current = next(spans, None)
    for match in _TOKEN.finditer(text):
        piece, start, end, kind = match[0], match.start(), match.end(), match.lastgroup or "p"
        while current is not None and current[1] <= start:
            current = next(spans, None)
        barrier = current is not None and start < current[1] and current[0] < end
        tokens.append(Token(piece, piece.lower(), start, end, kind, barrier))
    return tokens


def parse_digits(piece: str, language: str, *, counts: bool = False) -> Decimal | None:
    """Value of digits by the conventions of a language; None where they are no number ("1.2.3").

    With `counts`, three digits after either sign are thousands: text translated by machine keeps the source's sign, and
    nobody counts residents or money in thousandths.
    """
    if piece in _VULGAR:
        return _VULGAR[piece]
    piece = re.sub(rf"{_SPACE}|['’]", "", piece)
    groups = re.split(r"[.,]", piece)
    signs = re.findall(r"[.,]", piece)
    if not signs:
        return Decimal(piece)
    if len(set(signs)) == 1:
        sign, thousands = signs[0], "," if language == "en" else "."
        if counts:
            thousands = sign
        # One language's thousands are another's decimals; three digits after its own thousands sign are a group.
        grouped = len(groups[0]) <= 3 and groups[0] != "0" and all(len(group) == 3 for group in groups[1:])
        if len(signs) > 1:
            return Decimal("".join(groups)) if grouped else None
        if sign == thousands and grouped:
            return Decimal("".join(groups))
        return Decimal(f"{groups[0]}.{groups[1]}")
    if len(set(signs[:-1])) == 1 and signs[-1] != signs[0]:
        return Decimal("".join(groups[:-1]) + "." + groups[-1])
    return None


def _in_name(tokens: Sequence[Token], i: int, text: str) -> bool:
    """Whether digits are glued to letters or signs that make them a name: G7, GPT-4, COVID-19, 9/11, v2.0, 3:1."""
    token = tokens[i]
    before = text[max(0, token.start - 2) : token.start]
    after = text[token.end : token.end + 2]
    if before[-1:].isalpha() or before[-1:] in ("_", "#", "@"):
        return True
    if before[-1:] in ("-", "‑", "–", "/", ":", ".", ",", "'", "’") and before[:1].isalnum():
        prefix = tokens[i - 2] if i >= 2 else None
        joined = before[-1:] in ("-", "–") and prefix is not None and (
            (prefix.kind == "d" and _grows(prefix.text_, token.text_)) or prefix.lower in ("mid", "pre", "post", "mi")
        )  # fmt: skip
        if not joined:
            return True
    if after[:1] in ("/", ":", "_", "@", "^") and after[1:].isalnum():
        # "9/11" and "14:30", but "120 km/h" and "10 €/Monat" begin with the unit.
        return after[1:].isdigit()
    if after[:1] in ("-", "–", "‑") and after[1:].isdigit():
        nxt = tokens[i + 2] if i + 2 < len(tokens) else None
        return nxt is None or not _grows(token.text_, nxt.text_)
    return after[:1] == "." and after[1:].isdigit()


def _counts(tokens: Sequence[Token], i: int, language: str) -> bool:
    """Whether digits count things or money, so that they cannot have three decimals."""
    if "." not in tokens[i].text_ and "," not in tokens[i].text_:
        return False
    after = [token.lower for token in tokens[i + 1 : i + 4]]
    before = tokens[i - 1].lower if i else ""
    if not after or after[0] in MAGNITUDES[language] or after[0] in AFTER_DIGITS[language]:
        return False
    money = before in CURRENCY_SYMBOLS or any(
        word in CURRENCY_SYMBOLS or word in CURRENCIES[language] for word in after[:2]
    )
    return money or any(UNITS[language].get(word, "") not in MEASURED and word in UNITS[language] for word in after[:2])


def _grows(low: str, high: str) -> bool:
    """Whether two joined numbers can be a range: a score of 3-1 cannot, nor a telephone number."""
    digits = [re.sub(r"\D", "", piece) for piece in (low, high)]
    if not all(digits) or max(map(len, digits)) > 12:
        return False
    return int(digits[0]) < int(digits[1]) and not low.startswith("0")


def find_numerals(tokens: list[Token], text: str, language: str) -> list[Numeral]:
    """Bare numbers in order, without magnitudes over a thousand, units or bounds."""
    numerals: list[Numeral] = []
    words: list[Token] = []
    any_word = False
    magnitudes, after_digits = MAGNITUDES[language], AFTER_DIGITS[language]
    for i, token in enumerate(tokens):
        barrier = token.barrier or token.kind == "d"
        if token.kind == "w":
            low = token.lower
            if low in magnitudes or low in VAGUE[language] or low in _NOT_NUMBERS[language]:
                barrier = True
            elif low in after_digits and i and (tokens[i - 1].kind == "d" or tokens[i - 1].lower == "-"):
                barrier = tokens[i - 1].kind == "d" or (i > 1 and tokens[i - 2].kind == "d")
            elif low in ONES[language]:
                # "twenty-one", "vingt et un" are numbers; a lone "one" is not.
                before, after = (tokens[i - 1].lower if i else ""), (tokens[i + 1].lower if i + 1 < len(tokens) else "")
                barrier = before not in ("-", "et") and after not in ("hundred", "thousand", "hundert", "tausend")
            any_word = any_word or not barrier
        words.append(Token(token.text_, token.lower, token.start, token.end, token.kind, barrier))
        if not token.barrier:
            found = _single(tokens, i, text, language)
            if found is not None:
                numerals.append(found)
    if any_word:
        numerals += _in_words(words, language, {n.first for n in numerals})
    numerals += _vague(tokens, language, {n.last for n in numerals if not n.ordinal})
    numerals.sort(key=lambda n: (n.first, -n.last))
    return numerals


def _single(tokens: list[Token], i: int, text: str, language: str) -> Numeral | None:
    token = tokens[i]
    if token.kind == "d":
        if _in_name(tokens, i, text):
            return None
        value = parse_digits(token.text_, language, counts=_counts(tokens, i, language))
        if value is None:
            return None
        nxt = tokens[i + 1] if i + 1 < len(tokens) else None
        if nxt is not None and nxt.start == token.end and nxt.lower in _SUFFIX_ORDINAL[language]:
            return Numeral(i, i + 1, value, digits=True, ordinal=True)
        if (
            language == "de"
            and nxt is not None
            and nxt.lower == "."
            and nxt.start == token.end
            and i + 2 < len(tokens)
            and tokens[i + 2].kind == "w"
            and value <= 100
            and value == value.to_integral_value()
        ):
            return Numeral(i, i + 1, value, digits=True, ordinal=True)
        return Numeral(i, i, value, digits=True)
    if token.kind != "w":
        return None
    low = token.lower
    if low in ONES[language]:
        return Numeral(i, i, Decimal(1), article=True)
    if low in HALVES[language]:
        follow = FRACTION_FOLLOWED_BY[language]
        after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
        numbered = i > 0 and tokens[i - 1].lower in NUMBERED_HALF
        if not numbered and (not follow or after in follow):
            return Numeral(i, i, Decimal(50), about=True, unit="%")
    if low in _HALVES[language]:
        return Numeral(i, i, Decimal("0.5"), article=True)
    if language == "de" and low == "beiden" and i and tokens[i - 1].lower in ("die", "der", "den", "diese", "dieser"):
        return Numeral(i, i, Decimal(2))
    collective = COLLECTIVES[language].get(low)
    if collective is not None:
        return Numeral(i, i, Decimal(collective), about=True)
    if language == "de":
        match = _EINHALB.fullmatch(low)
        if match:
            return Numeral(i, i, Decimal(_UNITS_BEFORE_HALF.get(match[1] or "ein", 1)) + Decimal("0.5"))
        match = _SUFFIXED.fullmatch(low)
        if match:
            value = word_value(match["n"], language)
            return Numeral(i, i, value, unit=match["s"]) if value and value > 1 else None
        match = _NTH.fullmatch(low)
        if match:
            return Numeral(i, i, Decimal(_NTH_VALUE[match["n"]]), ordinal=True)
    if language == "fr" and len(token.text_) >= 2 and token.text_[-1] == "e" and _ROMAN.fullmatch(token.text_[:-1]):
        return Numeral(i, i, Decimal(roman(token.text_[:-1])), ordinal=True)
    return None


def roman(text: str) -> int:
    """Value of a Roman numeral up to 39."""
    values = [{"I": 1, "V": 5, "X": 10}[c] for c in text]
    return sum(-v if i + 1 < len(values) and v < values[i + 1] else v for i, v in enumerate(values))


def word_value(words: str, language: str) -> Decimal | None:
    """Value of a number in words, or None."""
    from text_to_num import text2num  # type: ignore[import-untyped,unused-ignore]

    try:
        return Decimal(str(text2num(words, language)))
    except ValueError:
        return None


def _in_words(words: list[Token], language: str, taken: set[int]) -> list[Numeral]:
    from text_to_num import find_numbers  # type: ignore[import-untyped,unused-ignore]

    found = []
    for occurrence in find_numbers(words, language, 0):
        first, last = occurrence.start, occurrence.end - 1
        if any(i in taken and words[i].lower not in ONES[language] for i in range(first, last + 1)):
            continue
        if words[first].lower in ("-", "–"):
            continue
        found.append(Numeral(first, last, Decimal(str(occurrence.value)).normalize(), ordinal=occurrence.is_ordinal))
    return found


def _vague(tokens: list[Token], language: str, ends: set[int]) -> list[Numeral]:
    """Indefinite many without a number before them: "hundreds of thousands", "Milliarden", "des milliers"."""
    found: list[Numeral] = []
    table = VAGUE[language]
    last = -1
    for i, token in enumerate(tokens):
        if i <= last or token.kind != "w" or token.barrier or i - 1 in ends:
            continue
        for length in (3, 1):
            value = table.get(" ".join(t.lower for t in tokens[i : i + length])) if i + length <= len(tokens) else None
            if value is not None:
                last = i + length - 1
                found.append(Numeral(i, last, value, vague=True))
                break
    return found


def canonical(value: Decimal) -> str:
    """Decimal digits without exponent, sign of zero or trailing zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
