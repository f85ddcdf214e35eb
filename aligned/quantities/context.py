"""What stands around a number: currency, unit, percent sign, bound, and what makes digits a name or a time of day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from aligned.quantities import lexicon
from aligned.quantities.numerals import Token
from corpus.records import Bound

_MAX_WORDS = 5  # of a bound ("slightly less than") or a unit ("kilometres per hour")
_CLOCK = {
    "en": frozenset({"am", "pm", "a.m", "p.m", "o'clock", "gmt", "est"}),
    "de": frozenset({"uhr"}),
    "fr": frozenset({"h"}),
}
_BOUND_WORDS: dict[str, dict[tuple[str, ...], Bound]] = {}
HYPHENS = ("-", "‑", "–")


class Context:
    """The tokens of one text, looked at from a number."""

    def __init__(self, text: str, tokens: list[Token], language: str) -> None:
        self._text = text
        self._tokens = tokens
        self._language = language

    def _word(self, i: int) -> str:
        return self._tokens[i].lower if 0 <= i < len(self._tokens) and not self._tokens[i].barrier else ""

    def _match(self, table: Mapping[str, str], i: int) -> tuple[str, int]:
        """Longest entry of a table at token i: (canonical, last token); ("", i - 1) when none."""
        words: list[str] = []
        best = ("", i - 1)
        for j in range(i, min(i + _MAX_WORDS, len(self._tokens))):
            if self._tokens[j].barrier:
                break
            word = self._tokens[j].lower
            if word in HYPHENS:
                continue
            words.append(word)
            found = table.get(" ".join(words)) or (table.get("".join(words)) if len(words) > 1 else None)
            if found:
                best = (found, j)
        return best

    def _currency(self, i: int) -> tuple[str, int]:
        """Currency at token i: symbol or words."""
        if self._word(i) in HYPHENS and self._word(i + 1) in lexicon.CURRENCIES[self._language]:
            i += 1
        if self._language == "fr" and self._word(i) in ("de", "d"):
            i += 2 if self._word(i + 1) in ("'", "’") else 1
        word = self._word(i)
        if word in lexicon.CURRENCY_SYMBOLS:
            return lexicon.CURRENCY_SYMBOLS[word], i
        if word in lexicon.DOLLAR_PREFIXES and self._word(i + 1) == "$":
            return lexicon.DOLLAR_PREFIXES[word], i + 1
        return self._match(lexicon.CURRENCIES[self._language], i)

    def _currency_before(self, i: int) -> tuple[str, int]:
        word = self._word(i - 1)
        if word in lexicon.CURRENCY_SYMBOLS:
            prefix = self._word(i - 2)
            glued = i >= 2 and self._tokens[i - 2].end == self._tokens[i - 1].start
            if word == "$" and glued and prefix in lexicon.DOLLAR_PREFIXES:
                return lexicon.DOLLAR_PREFIXES[prefix], i - 2
            return lexicon.CURRENCY_SYMBOLS[word], i - 1
        if word in ("usd", "eur", "gbp", "chf", "cad", "aud", "cny", "jpy", "rmb"):
            return {"rmb": "CNY"}.get(word, word.upper()), i - 1
        return "", i

    def _glued_magnitude(self, i: int, money: bool) -> tuple[str, int, Decimal | None]:
        token = self._tokens[i]
        if token.barrier:
            return "", i - 1, None
        following = self._tokens[i + 1] if i + 1 < len(self._tokens) else None
        symbol = lexicon.CURRENCY_SYMBOLS.get(following.text_) if following and following.start == token.end else None
        factor = lexicon.BESIDE_CURRENCY.get(token.lower) or lexicon.MAGNITUDES[self._language].get(token.lower)
        if factor is not None and symbol:
            return symbol, i + 1, factor
        if factor is not None and money and token.start == self._tokens[i - 1].end:
            return "", i, factor
        return "", i - 1, None

    def _percent(self, i: int) -> int:
        """Last token of "%" or "per cent" at token i (a hyphen may stand before it); 0 when there is none."""
        if self._word(i) in HYPHENS:
            i += 1
        for length in (3, 2, 1):
            words = " ".join(self._word(j) for j in range(i, i + length))
            if words in lexicon.PERCENT[self._language]:
                return i + length - 1
        return 0

    def _unit(self, i: int) -> tuple[str, int]:
        """Counted noun within the next three words: (unit, its last token); stops at function words and signs."""
        units = lexicon.UNITS[self._language]
        stops = lexicon.STOPS[self._language]
        for j in range(i, min(i + 3, len(self._tokens))):
            token = self._tokens[j]
            if token.barrier or token.kind == "d" or token.lower in stops:
                break
            if token.kind == "p" and token.lower != "°" and token.lower not in HYPHENS:
                break
            found, last = self._match(units, j)
            if found:
                # One-letter units ("m", "t", "l") stand straight after the number only.
                if len(self._tokens[last].lower) == 1 and j > i:
                    break
                return found, last
            if self._language == "de" and token.text_[0].isupper():
                head = _compound_head(token.lower)
                if head:
                    return head, j
        return "", i - 1

    def _counts_something(self, i: int) -> bool:
        """Whether a unit follows, or in German a noun (with its adjectives)."""
        if (
            self._unit(i)[0]
            or self._currency(i)[0]
            or self._percent(i)
            or self._word(i) in lexicon.MAGNITUDES[self._language]
        ):
            return True
        if self._word(i) in lexicon.DURATIONS[self._language] or self._word(i) in lexicon.RANGE_WORDS[self._language]:
            return True
        if self._language != "de":
            return False
        token = self._tokens[i] if i < len(self._tokens) else None
        return token is not None and token.kind == "w" and (
            token.text_[0].isupper()
            or (token.lower.endswith(("e", "en", "er", "es")) and self._capital(i + 1))
        )  # fmt: skip

    def _capital(self, i: int) -> bool:
        return i < len(self._tokens) and self._tokens[i].kind == "w" and self._tokens[i].text_[0].isupper()

    def _glued(self, i: int) -> bool:
        """Whether a word follows the token before it without a gap."""
        token = self._tokens[i] if i < len(self._tokens) else None
        return token is not None and token.kind == "w" and token.start == self._tokens[i - 1].end

    def _glued_name(self, last: int) -> bool:
        """Whether letters glued to the digits make a name: 3D, 5G, 4K, 747s."""
        i = last + 1
        if i >= len(self._tokens) or self._tokens[last].kind != "d":
            return False
        token = self._tokens[i]
        if token.start != self._tokens[last].end or token.kind != "w":
            return False
        if len(token.text_) == 1 and token.text_.isupper() and token.text_ not in "WLKMBT":
            return True
        known = (
            token.lower in lexicon.MAGNITUDES[self._language]
            or token.lower in lexicon.AFTER_DIGITS[self._language]
            or token.lower in lexicon.UNITS[self._language]
            or token.lower in lexicon.BESIDE_CURRENCY
            or token.lower in lexicon.CURRENCIES[self._language]
            or token.lower in ("md", "mds", "ans")
        )
        return not known

    def _is_clock(self, last: int) -> bool:
        """Whether a number is a time of day."""
        if self._word(last + 1) in _CLOCK[self._language]:
            return True
        return self._tokens[last].lower == "h" or (
            self._language == "en" and self._word(last + 1) in ("a", "p") and self._word(last + 2) == "."
            and self._word(last + 3) == "m"
        )  # fmt: skip

    def _bound_before(self, first: int, after: int) -> tuple[Bound, int]:
        i = first
        if self._word(i - 1) in ("„", "“", '"', "«", "”", "'", "‚", "‘"):
            i -= 1
        table = _bounds(self._language)
        for length in range(min(_MAX_WORDS, i - after - 1), 0, -1):
            words = tuple(self._word(j) for j in range(i - length, i))
            found = table.get(words)
            if found:
                return found, i - length
        # French "une centaine", German "eine", articles and "the" between bound and number: "over the 100"
        return "exact", first

    def _bound_after(self, last: int) -> tuple[Bound, int]:
        if self._word(last + 1) == "+" and self._tokens[last + 1].start == self._tokens[last].end:
            return "at_least", last + 1
        found, end = self._match(lexicon.BOUNDS_AFTER[self._language], last + 1)
        return (_as_bound(found), end) if found else ("exact", last)


@cache
def _compound_head(word: str) -> str:
    """Unit of the longest counted noun that a German compound ends in, "" for none."""
    for start in range(3, len(word) - 4):
        if word[start:] in lexicon.COMPOUND_HEADS:
            return lexicon.COMPOUND_HEADS[word[start:]]
    return ""


def _as_bound(name: str) -> Bound:
    names: dict[str, Bound] = {
        "about": "about", "at_least": "at_least", "at_most": "at_most", "over": "over", "under": "under",
    }  # fmt: skip
    return names[name]


def _bounds(language: str) -> dict[tuple[str, ...], Bound]:
    if language not in _BOUND_WORDS:
        _BOUND_WORDS[language] = {
            tuple(re.findall(r"[^\W\d_]+|[^\s\w]", words)): _as_bound(name)
            for words, name in lexicon.BOUNDS_BEFORE[language].items()
        }
    return _BOUND_WORDS[language]
