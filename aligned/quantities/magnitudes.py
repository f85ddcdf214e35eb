"""From bare numbers to amounts: magnitudes ("12 million", "two and a half billion"), halves, and no labels."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from aligned.quantities import lexicon
from aligned.quantities.context import HYPHENS, Context
from aligned.quantities.numerals import Numeral


@dataclass(slots=True)
class Amount:
    """A number with its magnitude, over tokens first..last."""

    first: int
    last: int
    value: Decimal
    numeral: Numeral
    magnitude: bool = False


class AmountComposer(Context):
    """Puts the numerals of one text and the magnitudes beside them together."""

    def compose(self, numerals: list[Numeral]) -> list[Amount]:
        """Amounts in order, without the numbers that name a thing."""
        amounts: list[Amount] = []
        magnitudes = lexicon.MAGNITUDES[self._language]
        small = lexicon.AFTER_DIGITS[self._language]
        last = -1
        for position, numeral in enumerate(numerals):
            if numeral.first <= last:
                continue
            amount = Amount(numeral.first, numeral.last, numeral.value, numeral)
            nxt = numerals[position + 1] if position + 1 < len(numerals) else None
            beside = nxt is not None and nxt.first == amount.last + 1 and (numeral.article or not numeral.digits)
            if nxt is not None and beside and not nxt.unit and (nxt.about or (numeral.article and nxt.article)):
                # "half a million", "eine halbe Million", "two dozen", "deux douzaines", "une dizaine"
                amount = Amount(amount.first, nxt.last, numeral.value * nxt.value, nxt)
                amount.numeral.article = not nxt.about
            amount = self._with_half(amount)
            j = amount.last + 1
            if self._word(j) in HYPHENS and self._word(j + 1) in magnitudes:
                j += 1
            word = self._word(j)
            if self._language == "fr" and amount.value == Decimal("0.5") and word == "-":
                word = self._word(j + 1)
            if not numeral.ordinal or word in magnitudes:
                factor = magnitudes.get(word) or (small.get(word) if numeral.digits else None)
                if factor is not None and not self._is_unit_letter(j):
                    amount.value *= factor
                    amount.last = j + 1 if self._word(j + 1) == "." and self._abbreviated(j) else j
                    amount.magnitude = True
                    if half := self._half_at(amount.last + 1):
                        amount.value, amount.last = amount.value + factor / 2, half
                    if word in small and self._word(j + 1) in magnitudes:
                        amount.value *= magnitudes[self._word(j + 1)]
                        amount.last = j + 1
            previous = amounts[-1] if amounts else None
            joins = previous is not None and previous.magnitude and previous.last + 1 == amount.first
            if joins and previous is not None and amount.value < previous.value / 100 and not numeral.article:
                # "two million five hundred thousand"
                previous.value += amount.value
                previous.last = last = amount.last
                continue
            amounts.append(amount)
            last = amount.last
        return [amount for amount in amounts if not self._is_label(amount)]

    def _is_unit_letter(self, i: int) -> bool:
        """Whether "mm" or "m" after a number is a length rather than a magnitude."""
        return self._word(i) == "k" and self._tokens[i].start > self._tokens[i - 1].end

    def _abbreviated(self, i: int) -> bool:
        return self._word(i) in ("mio", "mrd", "mia", "bio", "tsd", "mill") and i + 2 < len(self._tokens)

    def _with_half(self, amount: Amount) -> Amount:
        """Add the half of "two and a half" and "deux et demi"."""
        i = amount.last + 1
        if half := self._half_at(i):
            value, last = amount.value + Decimal("0.5"), half
            if self._word(half + 1) == "thousand":
                value, last = value * 1000, half + 1
            return Amount(amount.first, last, value, amount.numeral)
        token = self._tokens[i] if i < len(self._tokens) else None
        if token is not None and token.text_ in ("½", "¼", "¾") and not token.barrier and amount.numeral.digits:
            part = {"½": "0.5", "¼": "0.25", "¾": "0.75"}[token.text_]
            return Amount(amount.first, i, amount.value + Decimal(part), amount.numeral)
        return amount

    def _half_at(self, i: int) -> int | None:
        """Last token of "and a half", "et demi", if token i begins it."""
        words = tuple(self._word(j) for j in range(i, i + 3))
        if words == ("and", "a", "half"):
            return i + 2
        return i + 1 if words[:2] in (("et", "demi"), ("et", "demie")) else None

    def _is_label(self, amount: Amount) -> bool:
        """Whether a bare number names a thing: "Article 49", "Boeing 737", "Grok 2"."""
        numeral = amount.numeral
        i = amount.first - 1
        if self._word(i) in ("number", "numéro", "nummer"):
            return True
        if not numeral.digits or amount.magnitude or numeral.ordinal:
            return False
        if self._word(i) == "." and self._word(i - 1) in ("art", "nr", "no", "abs", "vol", "abb", "fig", "p", "s"):
            return True
        if self._word(i) in lexicon.LABELS:
            return self._unit(amount.last + 1)[0] == ""
        previous = self._tokens[i] if i >= 0 else None
        if previous is None or previous.kind != "w" or not previous.text_[0].isupper() or previous.barrier:
            return False
        if amount.value != amount.value.to_integral_value() or amount.value >= 1000 or i == 0:
            return False
        if previous.lower in lexicon.CURRENCIES[self._language] or previous.lower in ("us", "usd", "eur", "chf", "gbp"):
            return False
        return not self._counts_something(amount.last + 1)
