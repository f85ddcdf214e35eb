"""From amounts to quantities: currency, percent, unit, duration, bound, range."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from aligned.quantities import lexicon
from aligned.quantities.context import HYPHENS
from aligned.quantities.isodates import ago_from, iso_duration
from aligned.quantities.magnitudes import Amount, AmountComposer
from aligned.quantities.numerals import Numeral, Token, canonical
from corpus.records import Bound, Quantity, QuantityKind

_AGO = {
    "en": (frozenset(), frozenset({"ago"})),
    "de": (frozenset({"vor"}), frozenset()),
    "fr": (frozenset({"a"}), frozenset()),
}
_AND = {"en": "and", "de": "und", "fr": "et"}
# "a year" and "un jour" are mostly not one year and one day; German and French have no other word for "one".
_ONE_COUNTS = {
    "en": frozenset({"one"}),
    "de": frozenset({"ein", "eine", "einen", "einer", "einem"}),
    "fr": frozenset({"un", "une"}),
}
_LATER = frozenset({"ago", "later", "earlier", "after", "before"})


class AmountReader(AmountComposer):
    """Reads the quantities around the numerals of one text."""

    def __init__(self, text: str, tokens: list[Token], language: str, published: dt.date | None) -> None:
        super().__init__(text, tokens, language)
        self._published = published

    def read(self, numerals: list[Numeral]) -> list[Quantity]:
        """Compose quantities, in order; offsets are the text's."""
        quantities: list[Quantity] = []
        amounts = self.compose(numerals)
        i = 0
        after = -1  # last token that belongs to a quantity already read
        while i < len(amounts):
            amount = amounts[i]
            i += 1
            if amount.first <= after:
                continue
            upper = None
            if i < len(amounts) and self._is_range(amount, amounts[i]):
                upper = amounts[i]
                i += 1
            found = self._quantity(amount, upper, after)
            if found is None:
                if upper is not None:
                    i -= 1
                continue
            quantity, after = found
            quantities.append(quantity)
        return quantities

    # --- ranges

    def _is_range(self, low: Amount, high: Amount) -> bool:
        gap = [self._word(i) for i in range(low.last + 1, high.first)]
        # "$10 to $20", "10 % bis 20 %": the sign of the lower end may stand between
        signs = lexicon.CURRENCY_SYMBOLS.keys() | {"%", "percent", "prozent", "us"}
        gap = [word for word in gap if word not in signs]
        if len(gap) != 1 or low.numeral.article or low.numeral.ordinal != high.numeral.ordinal:
            return False
        if low.value >= high.value and not (high.magnitude and not low.magnitude):
            return False
        opening, joining = lexicon.RANGE_WORDS[self._language], lexicon.BETWEEN[self._language]
        if gap[0] in opening and gap[0] in HYPHENS and not low.numeral.digits:
            return False
        if gap[0] in opening:
            if gap[0] in ("or", "oder", "ou", "to", "à"):
                # "to" and "or" join many things; a range has its two ends side by side and growing.
                return low.value < high.value or high.magnitude
            return True
        before = [self._word(i) for i in range(low.first - 3, low.first)]
        return gap[0] == joining[1] and joining[0] in before

    # --- what is counted

    def _quantity(self, amount: Amount, upper: Amount | None, after: int) -> tuple[Quantity, int] | None:
        end = upper or amount
        first, last = amount.first, end.last
        kind: QuantityKind = "number"
        unit = ""
        numeral = end.numeral
        fraction = self._fraction(amount) if upper is None else None
        if fraction is not None:
            return fraction
        glued = self._glued_name(last)
        if glued:
            return None
        if numeral.unit == "%" or numeral.unit.startswith("prozentig"):
            kind, unit = "percent", "%"
        elif numeral.unit.startswith(("fach", "mal")):
            unit = "time"
        elif numeral.unit:
            unit, kind = lexicon.DURATIONS[self._language].get(numeral.unit, ""), "duration"
        before, first_of_currency = self._currency_before(amount.first)
        if first_of_currency <= after:
            before = ""  # the sign belongs to the amount in front of it: "two $ two"
        after_of = last + 2 if numeral.vague and self._word(last + 1) in ("of", "von", "an") else last + 1
        code, last_of_currency = self._currency(after_of)
        if code == "" and last + 1 < len(self._tokens):
            # k€, M€, Md€; and after a currency sign: $40m
            code, last_of_currency, factor = self._glued_magnitude(last + 1, bool(before))
            if factor is not None:
                for part in (amount, upper):
                    if part is not None and not part.magnitude and (part is end or part.value < 1000):
                        part.value *= factor
                        part.magnitude = True
        if before or code:
            kind, unit = "money", before or code
            first = first_of_currency if before else first
            last = last_of_currency if (code or last_of_currency > last) else last
        elif not numeral.unit:
            kind, unit, last = self._counted(amount, end, last)
        if kind == "number" and numeral.article and not end.magnitude:
            return None
        hyphen = self._word(last + 1) in HYPHENS and self._tokens[last + 1].start == self._tokens[last].end
        if kind == "number" and not unit and hyphen and self._glued(last + 2):
            return None  # "three-dimensional", "a 4-door car", "three-way"
        if numeral.vague and kind == "duration":
            return None
        if kind in ("money", "percent", "number") and numeral.article and not end.magnitude and amount.value == 1:
            return None
        if kind == "ordinal" and upper is not None:
            return None
        value, high = amount.value, upper.value if upper else None
        if upper is not None and upper.magnitude and not amount.magnitude and self._shares_magnitude(amount, upper):
            value = amount.value * self._factor(upper)
        bound, first = self._bound_before(first, after)
        trailing, last = self._bound_after(last)
        if bound == "exact":
            bound = trailing
        if bound == "exact" and (numeral.about or numeral.vague):
            bound = "at_least" if numeral.vague else "about"
        if self._is_clock(last):
            return None
        if kind == "duration":
            return self._duration(value, high, unit, bound, first, last)
        quantity = Quantity(
            kind, canonical(value), unit, self._tokens[first].start, self._tokens[last].end, bound,
            canonical(high) if high is not None else None,
        )  # fmt: skip
        return quantity, last

    def _is_age(self, first: int) -> bool:
        """Whether a bare number is an age: "aged 54", "at the age of 54", "from age 54", "im Alter von 54"."""
        words = [self._word(i) for i in (first - 2, first - 1)]
        if self._language == "en":
            return words[1] in ("age", "aged", "ages") or words == ["age", "of"]
        return self._language == "de" and words == ["alter", "von"]

    def _factor(self, amount: Amount) -> Decimal:
        return amount.value / amount.numeral.value if amount.numeral.value else Decimal(1)

    def _shares_magnitude(self, low: Amount, high: Amount) -> bool:
        """Whether "10 to 20 million" means ten million; "15 to 30,000" is left as it is written."""
        return self._factor(high) > 1 and low.numeral.value < 1000

    def _counted(self, amount: Amount, end: Amount, last: int) -> tuple[QuantityKind, str, int]:
        percent = self._percent(last + 1)
        if percent:
            return "percent", "%", percent
        numeral = end.numeral
        i = last + 1
        if self._word(i) in HYPHENS and self._tokens[i].start == self._tokens[last].end:
            i += 1
        if numeral.vague and self._word(i) in ("of", "von", "an"):
            i += 1
        if self._language == "fr" and self._word(i) in ("de", "d"):
            i += 2 if self._word(i + 1) in ("'", "’") else 1
        duration = self._duration_unit(i, numeral, end)
        unit, unit_last = self._unit(i)
        if duration and not numeral.ordinal and unit != "light year":
            if half := self._half_at(i + 1):
                end.value += Decimal("0.5")
                return "duration", duration, half
            return "duration", duration, i if self._word(i) in lexicon.DURATIONS[self._language] else i + 1
        if numeral.ordinal:
            if unit == "century":
                return "ordinal", unit, unit_last
            return "ordinal", "", last
        if unit and unit_last == i:
            if unit == "time" and (half := self._half_at(i + 1)):
                end.value, unit_last = end.value + Decimal("0.5"), half
            return "number", unit, unit_last
        if not unit and self._is_age(amount.first):
            return "duration", "Y", last
        return "number", unit, max(last, unit_last) if unit_last == i else last

    def _duration_unit(self, i: int, numeral: Numeral, amount: Amount) -> str:
        found = lexicon.DURATIONS[self._language].get(self._word(i), "")
        if not found or amount.magnitude:
            # English and French put "more", "past", "last" between: "two more years", "deux autres années"
            between = ("more", "long", "full", "straight", "consecutive", "weitere", "weiteren", "volle", "ganze",
                       "autres", "longues", "bonnes", "dernières", "derniers", "prochaines", "prochains", "premières",
                       "premiers")  # fmt: skip
            if self._word(i) in between and not amount.magnitude:
                return lexicon.DURATIONS[self._language].get(self._word(i + 1), "")
            return ""
        if numeral.article and numeral.value == 1:
            one = self._tokens[numeral.first].lower in _ONE_COUNTS[self._language]
            bounded = self._bound_before(numeral.first, -1)[0] != "exact"
            later = (
                bounded
                or self._half_at(i + 1)
                or self._word(i + 1) in _LATER
                or self._word(numeral.first - 1) == "within"
            )
            if not (one or later):
                return ""
            # "eines Tages", "un jour" and "one day" are no durations unless something says so.
            if (
                found in ("D", "M", "W", "TM")
                and self._language != "en"
                and not (bounded or self._relates(numeral.first))
            ):
                return ""
            if found == "D" and not later:
                return ""
        return found

    def _relates(self, first: int) -> bool:
        return self._word(first - 1) in (
            "vor", "seit", "nach", "innerhalb", "binnen", "a", "depuis", "après", "pendant", "für", "während", "en",
            "within", "in", "einmal",
        )  # fmt: skip

    # --- bounds, fractions, durations

    def _fraction(self, amount: Amount) -> tuple[Quantity, int] | None:
        """A share in words, as about so many percent: "two thirds of", "ein Drittel", "la moitié de"."""
        i = amount.last + 1
        denominator = lexicon.FRACTIONS[self._language].get(self._word(i))
        if denominator is None or amount.numeral.digits or amount.value >= denominator or amount.magnitude:
            return None
        follow = lexicon.FRACTION_FOLLOWED_BY[self._language]
        if follow and self._word(i + 1) not in follow:
            return None
        share = (amount.value * 100 / denominator).quantize(Decimal("0.1"))
        bound, first = self._bound_before(amount.first, -1)
        start, end = self._tokens[first].start, self._tokens[i].end
        return Quantity("percent", canonical(share), "%", start, end, "about" if bound == "exact" else bound), i

    def _duration(
        self, value: Decimal, high: Decimal | None, unit: str, bound: Bound, first: int, last: int
    ) -> tuple[Quantity, int]:
        start, end = self._tokens[first].start, self._tokens[last].end
        before, behind = _AGO[self._language]
        ago = self._word(last + 1) in behind or self._word(first - 1) in before
        if self._language == "fr" and ago:
            ago = self._word(first - 2) == "y"
        if ago and high is None and self._published is not None and value == value.to_integral_value():
            date = ago_from(int(value), unit, self._published)
            if date is not None:
                if self._word(last + 1) in behind:
                    last += 1
                    end = self._tokens[last].end
                elif self._language == "de":
                    start = self._tokens[first - 1].start
                else:
                    start = self._tokens[max(0, first - 3)].start
                return Quantity("date", date, "", start, end, bound), last
        quantity = Quantity(
            "duration", iso_duration(value, unit), "", start, end, bound,
            iso_duration(high, unit) if high is not None else None,
        )  # fmt: skip
        return quantity, last
