"""What a text states about its origin: credits, sources, first publication, mastheads, interviews, links, address.

Every rule gives evidence with a weight: the log-likelihood ratio of "derived from that language" against "original".
None of these occurs in the training data, so the weights are conservative priors, written out in `_WEIGHTS`: a credit
that names the language is all but proof, a quoted newspaper is next to nothing (an original report quotes them too).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from urllib.parse import urlsplit

from corpus.records import Article, Evidence

# Log-likelihood ratios, priors by judgement: e^6 ≈ 400 : 1, e^1 ≈ 3 : 1.
_WEIGHTS = {
    "credit": 6.0,  # "translated from the French"
    "source": 5.0,  # "Source: FT Chinese", "first appeared in <outlet>"
    "agency": 1.5,  # the same of an agency that also writes in other languages
    "address": 3.0,  # the page's own address or recorded outlet is a foreign-language outlet's
    "masthead": 3.0,  # the title ends with a foreign outlet's name
    "masthead-translated": 2.0,  # … with its name as translation renders it
    "links": 2.0,  # links to other stories play in that language's places
    "domain": 1.0,  # country-code domain only
    "interview": 0.8,  # "told L'Express": originals quote foreign papers too
    "own-source": -2.0,  # the credit names an outlet in the text's own language
}
_NEAR = 25  # characters between "first appeared in" and the outlet's name
# What says the same thing twice counts once, by its heaviest: the recorded outlet often comes from the credit itself.
SAME = {
    "agency": "source",
    "address": "source",
    "masthead": "source",
    "masthead-translated": "source",
    "domain": "source",
}
MOST = 8.0  # no sum of stated evidence says more than this

_LANGUAGES = {
    "fr": ("French", "Französisch", "français"),
    "de": ("German", "Deutsch", "allemand"),
    "en": ("English", "Englisch", "anglais", "American", "Amerikanisch", "américain"),
    "zh": ("Chinese", "Mandarin", "Chinesisch", "chinois"),
    "es": ("Spanish", "Spanisch", "espagnol"),
    "it": ("Italian", "Italienisch", "italien"),
    "ru": ("Russian", "Russisch", "russe"),
    "ja": ("Japanese", "Japanisch", "japonais"),
    "ko": ("Korean", "Koreanisch", "coréen"),
    "pt": ("Portuguese", "Portugiesisch", "portugais"),
    "nl": ("Dutch", "Niederländisch", "néerlandais"),
    "pl": ("Polish", "Polnisch", "polonais"),
    "uk": ("Ukrainian", "Ukrainisch", "ukrainien"),
    "ar": ("Arabic", "Arabisch", "arabe"),
    "tr": ("Turkish", "Türkisch", "turc"),
}
_NAMED = {name.lower(): code for code, names in _LANGUAGES.items() for name in names}
_NAME = "(?P<language>" + "|".join(sorted(_NAMED, key=len, reverse=True)) + ")"

_CREDITS = tuple(
    re.compile(pattern.replace("NAME", _NAME), re.IGNORECASE)
    for pattern in (
        r"\btranslat(?:ed|ion) (?:\w+ )?from (?:the )?(?:original )?NAME\b",
        r"\b(?:originally|first) (?:written|published|appeared|released) in (?:the )?NAME\b"
        r"(?! (?:newspaper|magazine|daily|weekly|press|media|journal|edition of))",
        r"\b(?:read|see) the (?:original|article) in NAME\b",
        r"\b(?:machine |automatically )translated NAME (?:article|text|original)\b",
        r"\baus dem (?:\w+ )?NAMEen (?:von|übersetzt|übertragen)\b",
        r"(?m:^[ \t(]*aus dem NAMEen[ \t).]*$)",
        r"\b(?:übersetzt|übersetzung|übertragen) aus dem (?:\w+ )?NAMEen\b",
        r"\b(?:zuerst|ursprünglich|im original) (?:\w+ )?auf NAME (?:erschienen|veröffentlicht|verfasst)\b",
        r"\btradu(?:it|ction) (?:\w+ )?(?:de l['’]|du |de )NAME\b",
        r"\b(?:article|texte) original en NAME\b",
    )
)
_SOURCE = re.compile(
    r"^[ \t]*(?:Original )?(?:Source|Quelle|Quellen|Sources)[ \t]*[:\uff1a][ \t]*(?P<name>[^\n]{2,80})$", re.MULTILINE
)
# "…, aus dem Französischen", "… (in Chinese)" behind the name of a source.
_SOURCE_IN = re.compile(
    rf"[,(;–-][ \t]*(?:in|from(?: the)?|aus dem|auf|en|du|de l['’])[ \t]+{_NAME}(?:en)?\b", re.IGNORECASE
)
_SOURCE_TRANSLATED = re.compile(r"[(,][ \t]*(?:translated|translation|übersetzt|Übersetzung|traduite?|traduction)\)?$")
_FIRST_APPEARED = re.compile(
    r"\b(?:(?:originally|first) (?:appeared|published|ran)|(?:was|is) (?:republished|reprinted|syndicated|reproduced)|"
    r"(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)|(?:erschien|wurde) (?:zuerst|ursprünglich)|"
    r"(?:est|a été) (?:d['’]abord )?(?:paru|publié)) (?:in|on|at|by|from|with permission (?:of|from)|"
    r"im|bei|auf|von|dans|sur|par)\b(?P<name>[^\n]{2,80})",
    re.IGNORECASE,
)
# "<outlet> Chinese": an edition in that language; a ministry or embassy named "Chinese …" is not one.
_EDITION = re.compile(
    rf"^[\w.&’' ]{{2,30}}? {_NAME}(?: (?:edition|version|website|site|network|service))?\.?$", re.IGNORECASE
)
_TITLE_END = re.compile(r"[ \t]+[–—|·-][ \t]*(?P<name>[^–—|\n]{2,40})$")
_INTERVIEW = re.compile(
    r"\b(?:told|tells|confided to|said to|(?:an )?interview (?:with|to|in|for|granted to)|interviewed by|"
    r"in the columns of|at the microphone of|"
    r"(?:sagte|sagt|erklärte|erklärt|verriet|gegenüber|Gespräch mit|Interview mit)(?: er| sie)?(?: der| dem| den)?)"
    r" (?P<name>[^\n]{2,40})"
)
_LINK = re.compile(
    r"^[ \t]*(?:PREV|NEXT|PREVIOUS|READ ALSO|ALSO READ|RELATED|WEITER|ZURÜCK|LIRE AUSSI)\b[^\n]+$", re.MULTILINE
)
_COUNTRY_DOMAINS = {
    "fr": "fr", "de": "de", "at": "de", "cn": "zh", "tw": "zh", "hk": "zh", "es": "es", "mx": "es", "ar": "es",
    "it": "it", "ru": "ru", "jp": "ja", "kr": "ko", "pt": "pt", "br": "pt", "nl": "nl", "pl": "pl", "tr": "tr",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """Evidence with what it speaks for: an origin (None: any other than the text's own) and a log-likelihood ratio."""

    evidence: Evidence
    origin: str | None
    weight: float
    kind: str


@cache
def _outlets() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((files("corpus.origin") / "outlets.toml").read_text(encoding="utf-8"))


@cache
def _outlet_pattern(field: str) -> re.Pattern[str]:
    names = {name for table in _outlets().values() for name in table[field]}
    body = "|".join(re.escape(name).replace("'", "['’]") for name in sorted(names, key=lambda n: (-len(n), n)))
    # not as the beginning of a longer name ("The Paper" in "The Paper Chase")
    return re.compile(rf"(?<!\w)(?:{body})(?!\w)(?! [A-Z][a-z])")


@cache
def _outlet_languages(field: str) -> dict[str, str]:
    return {name: code for code, table in _outlets().items() for name in table[field]}


@cache
def _places() -> dict[str, re.Pattern[str]]:
    tables = tomllib.loads((files("corpus.origin") / "places.toml").read_text(encoding="utf-8"))
    return {
        code: re.compile(r"\b(?:" + "|".join(re.escape(n) for n in table["names"]) + r")\b|" + table["shape"])
        for code, table in tables.items()
    }


def outlet_language(text: str, field: str = "names") -> tuple[str, int, int] | None:
    """The language of the first known outlet in `text`, and where its name stands."""
    match = _outlet_pattern(field).search(text)
    if match is None:
        return None
    return _outlet_languages(field)[match.group().replace("’", "'")], match.start(), match.end()


def find_stated(article: Article) -> list[Finding]:
    """Everything the article's text, boilerplate, outlet and address state about its origin."""
    rules = (_credits, _sources, _mastheads, _interviews, _links, _address)
    return [finding for rule in rules for finding in rule(article)]


def _finding(article: Article, start: int, end: int, origin: str | None, kind: str, reason: str) -> Finding:
    weight = _WEIGHTS[kind]
    return Finding(Evidence(start, end, article.text[start:end], f"stated: {reason}"), origin, weight, kind)


def _credits(article: Article) -> Iterator[Finding]:
    for pattern in _CREDITS:
        for match in pattern.finditer(article.text):
            origin = _NAMED[match["language"].lower()]
            if origin != article.language:
                yield _finding(article, *match.span(), origin, "credit", "the credit names the language")


def _sources(article: Article) -> Iterator[Finding]:
    text = article.text
    for pattern in (_SOURCE, _FIRST_APPEARED):
        for match in pattern.finditer(text):
            name = match["name"]
            if pattern is _SOURCE and (named := _SOURCE_IN.search(name)):
                origin = _NAMED[named["language"].lower()]
                if origin != article.language:
                    yield _finding(article, *match.span(), origin, "credit", "the credit names the language")
                continue
            if pattern is _SOURCE and _SOURCE_TRANSLATED.search(name.rstrip()):
                yield _finding(article, *match.span(), None, "credit", "the credit calls it a translation")
            edition = _EDITION.match(name.strip()) if pattern is _SOURCE else None
            agency = outlet_language(name, "agencies")
            found = outlet_language(name) or agency
            end = match.end()
            if found and found[1] <= _NEAR:
                origin = found[0]
                end = match.start("name") + found[2]
            elif edition:
                origin = _NAMED[edition["language"].lower()]
            else:
                continue
            if origin == article.language:
                yield _finding(
                    article, match.start(), end, origin, "own-source", "credited to an outlet in its language"
                )
            else:
                kind = "agency" if found and found == agency else "source"
                yield _finding(article, match.start(), end, origin, kind, f"credited to an outlet in {origin}")


def _mastheads(article: Article) -> Iterator[Finding]:
    offset = 0
    for line in article.text.splitlines(keepends=True)[:6]:
        match = _TITLE_END.search(line.rstrip()) if len(line) <= 300 else None
        for kind, field in (("masthead", "names"), ("masthead-translated", "translated")):
            found = outlet_language(match["name"], field) if match else None
            if match and found and found[0] != article.language:
                start = offset + match.start("name")
                reason = f"the title ends with the name of an outlet in {found[0]}"
                yield _finding(article, start + found[1], start + found[2], found[0], kind, reason)
        offset += len(line)


def _interviews(article: Article) -> Iterator[Finding]:
    for match in _INTERVIEW.finditer(article.text):
        found = outlet_language(match["name"])
        if found and found[1] <= 4 and found[0] != article.language:
            end = match.start("name") + found[2]
            yield _finding(article, match.start(), end, found[0], "interview", f"speaks to an outlet in {found[0]}")


def _links(article: Article) -> Iterator[Finding]:
    spans = {match.span() for match in _LINK.finditer(article.text)}
    spans |= {(r.start, r.end) for r in article.dropped if r.reason in ("prev_next_link", "related_link")}
    for code, pattern in _places().items():
        if code == article.language:
            continue
        hits = [(start, match) for start, end in sorted(spans) for match in pattern.finditer(article.text[start:end])]
        # one name may be the topic of the day; two are a local outlet
        if len({match.group() for _, match in hits}) >= 2:
            for start, match in hits:
                reason = f"a link to another story plays where {code} is spoken"
                yield _finding(article, start + match.start(), start + match.end(), code, "links", reason)


def _address(article: Article) -> Iterator[Finding]:
    try:
        host = urlsplit(article.url or "").hostname or ""
    except ValueError:  # not an address: says nothing
        host = ""
    for code, table in _outlets().items():
        if code != article.language and any(host == d or host.endswith("." + d) for d in table["domains"]):
            yield _finding(article, 0, 0, code, "address", f"published at {host}, an outlet in {code}")
            return
    if article.outlet and (found := outlet_language(article.outlet)) and found[0] != article.language:
        start = max(article.text.find(article.outlet), 0)
        end = start + len(article.outlet) if article.text.startswith(article.outlet, start) else start
        yield _finding(
            article, start, end, found[0], "address", f"published by {article.outlet}, an outlet in {found[0]}"
        )
        return
    country = _COUNTRY_DOMAINS.get(host.rpartition(".")[2])
    if country and country != article.language:
        yield _finding(article, 0, 0, country, "domain", f"published under the domain of {host}")
