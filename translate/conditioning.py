"""Typography that a small vocabulary does not hold, written as the vocabulary can read it; no word is changed.

Soft hyphens and joiners go; quotation marks, apostrophes, dashes and ellipses become ASCII; currency and unit signs
become words; a space that was lost after a sentence comes back; the gender marks of German and French ("Lehrer:innen",
"étudiant·e·s") are written out. Bullets before a line and an agency's name after it are set aside.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("„“”‟〝〞＂", '"'),
        **dict.fromkeys("‘’‚‛ʼ`´′", "'"),
        **dict.fromkeys("‐‑‒−﹣－", "-"),
        **dict.fromkeys("—―", "–"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e"),
        "…": "...",
        "×": "x",
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "½": " 1/2",
        "¼": " 1/4",
        "¾": " 3/4",
    }
)
_GUILLEMETS = (
    re.compile(r"[«‹]\s*(?=\S)|[»›](?=\w)"),  # «a» and, in German books, »a«
    re.compile(r"(?<=\S)\s*[»›«‹]"),
)
# "Euro.Das", not "z.B." nor "www.Bahn.de"
_LOST_SPACE = re.compile(
    r"(?<=[^\W\d_][a-zäöüßéèêàçîôû])([.!?]['\"]?)(?=[A-ZÄÖÜÉÈÀÇ][a-zäöüßéèêàçîôû']{2,}\b(?![.@/]))"
)
_LOST_COMMA_SPACE = re.compile(r"(?<=[^\W\d_]{2})([,;:])(?=[^\W\d_]{2})")
_BULLET = re.compile(r"^(?:[•▪◦‣●■►▶➤*·–-]\s+)+")
_BYLINE = re.compile(r"\s*\((?:dpa|afp|apa|ap|sda|ats|kna|epd|sid|reuters|rtr)(?:/[\w.-]+)*\)$", re.IGNORECASE)
_ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*")
_SCALED = r"\d(?:[\d.,]*\d)?(?:\s(?:Mrd\.?|Mio\.?|Mds?|Millionen|Milliarden|Billionen|millions?|milliards?))?"
# Signs that hardly any small vocabulary holds; an amount before or after a currency's sign goes before its word.
_SIGNS = {
    "de": {"€": "Euro", "£": "Pfund", "¥": "Yen", "°C": "Grad Celsius", "°": "Grad", "‰": "Promille", "§": "Paragraf"},
    "fr": {
        "€": "euros",
        "£": "livres sterling",
        "¥": "yens",
        "°C": "degrés Celsius",
        "°": "degrés",
        "‰": "pour mille",
        "§": "paragraphe",
    },
}
_GENDER = {
    "de": ((re.compile(r"(?<=[a-zäöüß])(?:[*:_·]|/-?)i(?=n(?:nen)?\b)|(?<=[a-zäöüß])I(?=nnen\b)"), "i"),),
    "fr": (
        (re.compile(r"(?<=\w)[·•⋅](?:e|ne|le|te|se|trice|euse|ve)(?:[·•⋅]?s)\b"), "s"),
        (re.compile(r"(?<=\w)[·•⋅](?:e|ne|le|te|se|trice|euse|ve)\b"), ""),
        (re.compile(r"(?<=\w)[·•⋅]s\b"), "s"),
    ),
}


@dataclass(frozen=True, slots=True)
class Conditioned:
    """A text as the engine should read it, and what is put before and after its translation."""

    text: str
    before: str
    after: str


def condition(text: str, language: str) -> Conditioned:
    """`text` (one line) with the typography of this module's docstring; `language` chooses the words for signs."""
    text = unicodedata.normalize("NFC", text).translate(_PLAIN)
    bullet, byline = _BULLET.search(text), _BYLINE.search(text)
    before = bullet[0].rstrip() + " " if bullet else ""
    after = " " + byline[0].strip() if byline else ""
    core = text[bullet.end() if bullet else 0 : byline.start() if byline else len(text)]
    if not core.strip():  # nothing but marks
        return Conditioned(text, "", "")
    core = _GUILLEMETS[1].sub('"', _GUILLEMETS[0].sub('"', core))
    parts, at = [], 0
    for address in _ADDRESS.finditer(core):  # dots and signs of an address stay
        parts += [_plain(core[at : address.start()], language), address[0]]
        at = address.end()
    core = "".join([*parts, _plain(core[at:], language)])
    return Conditioned(" ".join(core.split()), before, after)


def _plain(text: str, language: str) -> str:
    for pattern, plain in _GENDER.get(language, ()):
        text = pattern.sub(plain, text)
    text = _LOST_SPACE.sub(r"\1 ", text)
    text = _LOST_COMMA_SPACE.sub(r"\1 ", text)
    for sign, word in _SIGNS.get(language, {}).items():
        if sign in text:
            text = re.sub(rf"{sign}\s?({_SCALED})", rf"\1 {word}", text) if sign in "€£¥" else text
            text = re.sub(rf"\s?{sign}\s?", f" {word} ", text)
    return re.sub(r" ([.,;!?])", r"\1", text) if language == "de" else text
