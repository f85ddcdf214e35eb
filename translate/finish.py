"""Last touches on an English hypothesis: clock times, ordinals, currency signs, stops and spaces around numbers."""

from __future__ import annotations

import re

_TIME = re.compile(
    r"(?<![\d.:,])(\d{1,2})(?:[:.](\d\d))?(?![\d:])(?:\s?([ap]\.?m\b(?:\.(?!\s*$))?|p\.(?=\s|$)|o'clock\b|hours\b))?",
    re.IGNORECASE,
)
_SOURCE_TIME = re.compile(r"(?<![\d.,:])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])|(?<![\d.,:])([01]?\d|2[0-4])(?= Uhr\b)")
_SCALES = r"(?:\s(?:thousand|million|billion|trillion|quadrillion))?"
_TWICE = (
    (re.compile(rf"(\$\s?\d[\d.,]*{_SCALES})\s(?:US\s)?dollars?\b"), r"\1"),
    (re.compile(rf"(£\s?\d[\d.,]*{_SCALES})\spounds?(?:\ssterling)?\b"), r"\1"),
    (re.compile(rf"(€\s?\d[\d.,]*{_SCALES})\seuros?\b"), r"\1"),
)
_STRAY_STOP = re.compile(r"(?<=\d)\.(?=\s(?:thousand|million|billion|trillion|percent|per cent|euros?|dollars?)\b)")
_STUCK = re.compile(
    r"(?<=[a-z]{2})(?=\d+(?:[.,]\d+)+\s(?:thousand|million|billion|trillion|percent|euros?|dollars?)\b)"
)
_SOURCE_ORDINAL = {
    "de": re.compile(r"(?<![\d.,:])(\d{1,3})\.\s(?=[A-ZÄÖÜ][a-zäöüß]+)"),
    "fr": re.compile(r"(?<![\d.,:])(\d{1,3})(?:e|ème|ère)\b"),
}
_MONTH = re.compile(
    r"Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|jan|fév|mar|avr|mai|jui|aoû|sep|oct|nov|déc", re.IGNORECASE
)
_TEXT_QUOTES = str.maketrans({"„": '"', "“": '"', "”": '"', "«": '"', "»": '"'})


def finish(hypothesis: str, source: str, language: str) -> str:
    """`hypothesis` with times and ordinals of `source` (as the engine read it) put right, and English typography."""
    text = hypothesis.translate(_TEXT_QUOTES)
    text = _times(text, source)
    text = _ordinals(text, source, language)
    text = _STUCK.sub(" ", _STRAY_STOP.sub("", text))
    for pattern, once in _TWICE:
        text = pattern.sub(once, text)
    return re.sub(r"\s+([,.;:!?])(?=\s|$)", r"\1", _quotes(text))


def _quotes(text: str) -> str:
    """No space within quotation marks, where each that opens has one that closes."""
    parts = text.split('"')
    if len(parts) % 2:
        parts[1::2] = [inside.strip() or inside for inside in parts[1::2]]
    return '"'.join(parts)


def _times(text: str, source: str) -> str:
    """Clock times as the source has them: 24 hours where English would need a.m. or p.m. and says the wrong one."""
    times = [(int(m[1] or m[3]), m[2]) for m in _SOURCE_TIME.finditer(source)]
    if not times:
        return text

    def mend(found: re.Match[str]) -> str:
        hour, minutes, marked = int(found[1]), found[2] or "00", bool(found[3])
        for at, of_hour in times:
            if hour % 12 == at % 12 and minutes == (of_hour or "00") and (found[2] or marked):
                return f"{at}:{minutes}"
        return found[0]

    return _TIME.sub(mend, text)


def _ordinals(text: str, source: str, language: str) -> str:
    """An ordinal where the source has one and the hypothesis the bare number once: "the 14 president" for "14e"."""
    pattern = _SOURCE_ORDINAL.get(language)
    for match in pattern.finditer(source) if pattern else ():
        number = match[1]
        if _MONTH.match(source, match.end()) or len(re.findall(rf"(?<!\d){number}(?!\d)", source)) > 1:
            continue
        bare = list(re.finditer(rf"(?<![\d.,:$]){number}\.?(?= [a-z])(?!\s(?:percent|per cent))", text))
        if len(bare) == 1 and not re.search(rf"(?<!\d){ordinal(int(number))}\b", text):
            text = text[: bare[0].start()] + ordinal(int(number)) + text[bare[0].end() :]
    return text


def ordinal(number: int) -> str:
    """1 → 1st, 12 → 12th, 23 → 23rd."""
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
