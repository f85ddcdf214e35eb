"""Who speaks: direct quotations over one or several segments, and reported speech, in English, German and French.

A speaker is a name, or a noun phrase with its article ("the company", "der Milliardär"), next to a verb of saying or in
an attribution ("according to", "laut", "selon"). A pronoun stands for the last speaker if no other name came between;
else it is left open.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

_SAID = {
    "en": r"said|says|told|tells|added|adds|stated|states|stating|explained|explains|argued|argues|claimed|claims|"
    r"wrote|writes|announced|announces|declared|warned|warns|insisted|insists|noted|notes|replied|confirmed|confirms|denied|"
    r"denies|complained|asked|asks|acknowledged|admitted|reported|reports|emphasized|emphasised|stressed|believes|"
    r"assures|assured|repeats|repeated|responded|recalled|recalls|suggested|suggests|speculated|predicted|predicts|accused|accuses|posted|tweeted|demanded|demands|points\s+out|pointed\s+out",
    "de": r"sagt|sagte|sagten|sagen|erklärt|erklärte|erklärten|erklären|betont|betonte|betonten|meint|meinte|schreibt|"
    r"schrieb|schrieben|behauptet|behauptete|behaupteten|warnt|warnte|warnten|berichtet|"
    r"berichtete|berichteten|ergänzt|ergänzte|teilte|teilten|kündigte|kündigten|bestätigt|bestätigte|bestätigten|"
    r"fordert|forderte|forderten|schimpft|schimpfte|klagt|klagte|klagen|klagten|antwortet|antwortete|räumt|räumte|"
    r"versichert|versicherte|beteuert|beteuerte|fügt|fügte|fügten|unterstrich|verlangt|verlangte|"
    r"präzisiert|präzisierte|bekräftigt|bekräftigte|bekräftigten|kritisiert|kritisierte|bedauert|bedauerte",
    "fr": r"dit|disent|disait|affirme|affirment|affirmait|affirmé|explique|expliquent|expliqué|déclare|déclarent|"
    r"déclaré|annonce|annoncent|annoncé|assure|assurent|assuré|ajoute|ajoutent|ajouté|indique|indiquent|indiqué|précise|"
    r"précisent|précisé|estime|estiment|estimé|souligne|soulignent|souligné|rappelle|rappellent|rappelé|écrit|écrivent|"
    r"confie|confié|répond|répondu|reconnaît|reconnu|regrette|regretté|confirme|confirment|confirmé|dénonce|dénoncé|"
    r"critique|critiqué|prévient|prévenu|raconte|raconté|soutient|soutenu|dément|démenti|juge|jugé|lance|lancé|résume|"
    r"résumé|rapporte|rapporté|réclame|réclament|réclamé|répète|exige|demande",
}
# Speech only behind what is said: elsewhere one also reacts, pursues and insists without a word.
_SAID_BEHIND_FR = (
    r"réagi|réagit|réagissent|lâche|lâché|glisse|glissé|martèle|martelé|témoigne|témoigné|poursuit|poursuivi|conclut|"
    r"conclu|commente|commenté|insiste|insisté|tempère|tempéré|soupire|soupiré|promet|promis|ironise|ironisé|"
    r"s['’](?:indigne|inquiète|étonne|insurge|agace|emporte|amuse|exclame)(?:nt)?|"
    r"s['’](?:est|était)\s+(?:indigné|inquiété|étonné|insurgé|agacé|emporté|amusé|exclamé)e?"
)
_PARTICIPLE_DE = (
    r"gesagt|erklärt|betont|gemeint|geschrieben|behauptet|gewarnt|berichtet|ergänzt|mitgeteilt|angekündigt|bestätigt|"
    r"gefordert|geklagt|geantwortet|versichert|anvertraut|bedauert|präzisiert|hinzugefügt|kritisiert|bekräftigt|"
    r"unterstrichen|beteuert|eingeräumt"
)
_UPPER = r"[A-ZÀ-ÖØ-Þ]"
_PARTICLE = r"(?:(?:de|du|des|von|van|der|den|zu|di|da|la|le|al|bin|d['’])\s*)?"
_NAME = rf"{_UPPER}[\w.’'\-]*\w(?:\s+{_PARTICLE}{_UPPER}[\w’'\-]*(?:\.(?=\s{_UPPER}))?)*"
_PHRASE = {
    "en": r"(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s+"
    rf"(?:[a-z][\w\-]*\s+){{0,3}}(?:[a-z][\w\-]*|{_NAME})",
    "de": r"(?:[Dd](?:er|ie|as|em|en)|[Ee]ine?[rm]?|[Ss]eine?[rm]?|[Ii]hre?[rm]?)\s+"
    rf"(?:[a-zäöüß][\w\-]*\s+){{0,3}}{_NAME}",
    "fr": r"(?:[Ll]e\s|[Ll]a\s|[Ll]es\s|[Ll]['’]|[Uu]ne?\s|[Ss](?:on|a)\s)"
    r"(?:[\w\-]+(?:\s+(?:de\s+(?:la\s+|l['’])?|du\s+|des\s+|d['’])?[\w\-]+){0,3}?)",
}
_PRONOUN = {
    "en": r"[Hh]e|[Ss]he|[Tt]hey",
    "de": r"[Ee]r|[Ss]ie",
    "fr": r"[Ii]ls?|[Ee]lles?",
}
_ADVERB = {
    "en": r"(?:(?:also|further|later|then|has|had|have|repeatedly|once|recently|already|himself|herself|itself|again|"
    r"\w+ly)\s+)*",
    "de": r"(?:(?:auch|später|dann|bereits|erneut|dazu|daraufhin|zudem|weiter)\s+)*",
    "fr": r"(?:(?:a|ont|avait|avaient|a\s+également|a\s+aussi|l['’]a|aussi|également|encore|ensuite)\s+)*",
}
_ATTRIBUTION = {
    "en": r"[Aa]ccording\s+to|[Ii]n\s+the\s+words\s+of",
    "de": r"[Ll]aut|[Nn]ach\s+(?:Angaben|Ansicht|Meinung|Aussagen?|Einschätzung)\s+(?:von|des|der)|[Gg]emäß|, so",
    "fr": r"[Ss]elon|[Dd]['’]après|[Aa]ux\s+dires\s+de|[Pp]our\s+(?=[A-Z])",
}
# "…, said Rosa Lind and the others": the first is named.
_AND_OTHERS = r"(?:\s+(?:and|et)\s+[^,.;:]{1,40})?"
_FRONTED_DE = (
    r"Am|Im|In|An|Auf|Bei|Vor|Nach|Seit|Zum|Zur|Beim|Gestern|Heute|Zuvor|Dazu|Daraufhin|Später|Zugleich|Gleichzeitig|"
    r"Zudem|Dann|Dabei|Bereits|Zuletzt|Gegenüber|Außerdem|Hingegen|Dagegen"
)
# Capitalised words that are no speaker when they stand alone before a verb of saying.
_NOT_NAMES = frozenset(
    re.findall(
        r"\w+",
        """
        The A An This That These Those It He She They We I You In On At But And As If When While However Meanwhile
        Later Then Also Der Die Das Dies Diese Ein Eine Es Er Sie Wir Ich Man Im Am Und Aber Doch Als Wenn Wie Was
        Wer Dazu Darauf Daraufhin Zudem Später Dann So Auch Le La Les Un Une Il Elle Ils Elles On Nous Je Ce Cela Et
        Mais Si Quand Comme Selon Dans En Au Aux Puis According Because Since After Before What Why Who How There
        Here Not No Yes Nach Laut Warum Dort Hier Nicht Nein Ja Pour Monday Tuesday Wednesday Thursday Friday
        Saturday Sunday Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag January February March April May
        June July August September October November December Januar Februar März Mai Juni Juli Oktober Dezember
        """,
    )
)
_PREPOSITIONS = re.compile(
    r"to|of|from|with|by|for|at|in|on|than|as|about|against|near|and|or|vor|von|mit|bei|für|gegen|über|zu|zum|zur|an|auf|aus|"
    r"durch|um|und|oder|de|du|des|à|au|aux|par|pour|avec|sur|chez|contre|et|ou",
    re.IGNORECASE,
)
# What one can cite but who does not speak.
_NOT_SPEAKERS = re.compile(
    r"\b(?:documents?|measurements?|estimates?|data|figures|law|rules|plans?|information|schedule|case|Schätzung(?:en)?|"
    r"Daten|Zahlen|Dokument(?:en?)?|Gesetz|Plan|Messung(?:en)?|Informationen|chiffres|données|estimations?|mesures|loi|"
    r"informations?|règles?)\b"
)
# Papers say things, but nobody can be quoted for them; the head of the phrase decides: "the author of the report".
_DOCUMENT = re.compile(
    r"\b(?:announcements?|accounts?|statements?|reports?|stud(?:y|ies)|articles?|releases?|letters?|surveys?|polls?|"
    r"Bilanz(?:en)?|Berichte?[ns]?|Mitteilung(?:en)?|Erklärung(?:en)?|Studien?|Umfragen?|bilans?|communiqués?|rapports?|"
    r"études?|sondages?|déclarations?)$"
)
_BEHIND_THE_HEAD = re.compile(r"\s+(?:of|by|from|on|that|released|issued|published|der|des|von|de|du)\b|\s+d['’]")
# "Vorstandschef Tomas Rehn", "CEO Tomas Rehn": what somebody is stands before the name without an article.
_ROLE = re.compile(
    r"(?:(?:CEO|CFO|CTO|Chairman|Chairwoman|Spokesman|Spokeswoman)|[A-ZÄÖÜ]?\w*(?:[Cc]hef|[Ss]precher|[Mm]inister|"
    r"[Pp]räsident|[Dd]irektor|[Ll]eiter|[Pp]olitiker|[Pp]ilot|[Mm]eister|[Kk]anzler|[Ff]orscher|[Ss]ekretär|"
    r"[Kk]ommissar|[Ii]ngenieur)(?:in)?)\s+(?=[A-ZÄÖÜ])"
)
_SAGT = ("sagt", "sagte", "sagen", "sagten")
_OFF = re.compile(r"[^,;:.!?]*\s(?:ab|zu)\s*(?:[,;:.!?]|$)")
_APPOSED = re.compile(
    rf"(?:\s+(?!(?:of|de|du|des|von|der)\b)[a-zà-ÿ-]+)?(?:\s+(?:of|de|du|des|d['’]|von|der)\s*(?:the\s+|la\s+|l['’])?[\w'’-]+){{0,2}},\s+({_NAME})(?=\s*(?:[,.]|$))"
)
# "…, said the plant would close": the phrase is the subject of what is said.
_VERB_INSIDE = re.compile(r"\s(?:would|will|had|has|have|was|were|is|are|could|should|might|may|can|did)\b")
_MAX_QUOTATION = 3000  # characters; a mark that stays open longer was never closed
# Closing marks of each opening one; scraped texts mix straight and curly ones.
_MARKS = {"„": '“”"', "“": "”", "«": "»", "»": "«", '"': '"”'}


@dataclass(frozen=True, slots=True)
class Quotation:
    """A direct quotation of three words or more, marks included; offsets are the article's."""

    start: int
    end: int


def touching(quotations: Sequence[Quotation], start: int, end: int) -> Sequence[Quotation]:
    """Those that share text with a span; `quotations` in order and apart, as `find_quotations` gives them."""
    first = bisect.bisect_right(quotations, start, key=lambda q: q.end)
    last = bisect.bisect_left(quotations, end, key=lambda q: q.start)
    return quotations[first:last]


def find_quotations(text: str) -> list[Quotation]:
    """Direct quotations of an article, over sentences and paragraphs; an inner one belongs to the outer.

    A mark that is not closed within 3000 characters opens nothing. A straight mark opens behind white space or a
    bracket only, so that inches and stray marks do not swallow the text between two quotations.
    """
    found = []
    i = 0
    while i < len(text):
        closers = _MARKS.get(text[i])
        if closers is None or (text[i] == '"' and i and not (text[i - 1].isspace() or text[i - 1] in "([-–—:")):
            i += 1
            continue
        if text[i] == "»" and not (i and text[i - 1].isspace()) and i:
            i += 1  # French closing mark without its opening one
            continue
        end = _close(text, i, closers)
        if end is None:
            i += 1
            continue
        if len(re.findall(r"\w+", text[i:end])) >= 3:
            found.append(Quotation(i, end))
        i = end
    return found


def _close(text: str, start: int, closers: str) -> int | None:
    opener, depth = text[start], 0
    for i in range(start + 1, min(len(text), start + _MAX_QUOTATION)):
        character = text[i]
        if opener in "„«“" and character == opener and opener != '"':
            # A quotation of several paragraphs repeats its opening mark at each; elsewhere it is an inner quotation.
            if text[max(0, i - 1)] != "\n":
                depth += 1
        elif character in closers:
            if depth == 0:
                return i + 1
            depth -= 1
    return None


@cache
def _subject(language: str) -> str:
    # "according to OpenAI director Chris Lehane": the name behind the title speaks.
    title = rf"(?:(?:{_NAME}\s+)?(?:(?!(?:and|the|an?|of)\b)[a-z]+\s+){{1,3}}(?={_UPPER}))?" if language == "en" else ""
    return rf"(?P<pronoun>(?:{_PRONOUN[language]})\b)|{title}(?P<name>{_PHRASE[language]}|{_NAME})"


@cache
def _patterns(language: str) -> list[re.Pattern[str]]:
    subject, said, adverb = _subject(language), _SAID[language], _ADVERB[language]
    attribution = re.compile(rf"(?:{_ATTRIBUTION[language]})\s*(?:{subject})")
    before = re.compile(rf"(?:^|(?<=[\s\"“”»(]))(?:{subject})(?:,[^,]{{1,60}},)?\s+{adverb}(?:{said})\b")
    if language == "fr":
        said_behind = rf"{said}|{_SAID_BEHIND_FR}"
        behind_quote = rf"[»”\"],?\s+(?:{adverb}(?:{said_behind})|a-t-(?:il|elle)\s+\w+)\s+(?:{subject})"
        clitic = rf"(?:[»”\"],?\s+(?:a-t-|\w+-(?:t-)?)|,\s+(?:a-t-|(?:{said})-(?:t-)?))(?P<pronoun>ils?|elles?)\b"
        # "…, a déclaré Rosa Lind": inverted after indirect speech, too.
        behind_comma = rf",\s+(?:(?:a|ont)\s+)?(?:{said_behind})\s+(?:{subject}){_AND_OTHERS}\s*(?:[.,]|$)"
        as_said = rf"\b[Cc]omme\s+l['’](?:a|ont|avait|avaient)\s+(?:{said})\s+(?:{subject})"
        return [before, *(re.compile(p) for p in (behind_quote, clitic, behind_comma, as_said)), attribution]
    marks = r"[”“»\"]\.?,?"
    inverted = re.compile(rf"{marks}\s+(?:{adverb})(?:{said})\s+(?:{subject})")
    if language == "de":
        zufolge = re.compile(rf"(?:{subject})\s+zufolge\b")
        # "…, sagte Weber": inverted after indirect speech, too.
        comma = re.compile(rf",\s+(?:{said})\s+(?:{subject})")
        # "…, hat der Minister, Jan Weber, vor der Presse erklärt" and "…, ließ die Firma wissen".
        perfect = re.compile(
            rf"(?:{marks}|,)\s+(?:hat|haben)\s+(?:{subject})[^.;:!?„“”»«\"]{{0,90}}?\s(?:{_PARTICIPLE_DE})\b"
        )
        let_know = re.compile(rf",\s+(?:lässt|ließ|ließen)\s+(?:{subject})\s+wissen\b")
        # "Am Montag sagte Weber, …": inverted behind what is no subject.
        fronted = re.compile(rf"^\W*(?:{_FRONTED_DE})\b[^,;:]{{0,60}}?\s(?:{said})\s+(?:{subject})(?=[,:\s])")
        return [before, inverted, comma, perfect, let_know, attribution, zufolge, fronted]
    behind = re.compile(rf"{marks}\s+(?:{subject})(?:,[^,]{{1,60}},)?\s+{adverb}(?:{said})\b")
    comma = re.compile(rf",\s+(?:(?:{said})\s+(?:{subject}){_AND_OTHERS}\s*(?:[.,]|$))")
    return [before, inverted, behind, attribution, comma]


_SUBJECT_WORDS = 4
_SPEAKING = {
    "en": r"adding|saying|stating|claiming|arguing|insisting|noting|warning|stressing|explaining",
    "fr": r"ajoutant|précisant|affirmant|assurant|estimant|expliquant|soulignant|indiquant",
}


@cache
def _further_speech(language: str) -> re.Pattern[str]:
    joiner = {"en": r"and|but", "de": r"und|aber", "fr": r"et|mais"}[language]
    verbs = rf"(?:(?:{joiner})\s+)(?:{_ADVERB[language]})(?:{_SAID[language]})"
    return re.compile(rf"(?:{verbs}|{_SPEAKING[language]})\b" if language in _SPEAKING else rf"{verbs}\b")


def goes_on_speaking(text: str, language: str) -> bool:
    """Whether a clause without a subject goes on with what its sentence's speaker says: "and announced that …"."""
    return language in _SAID and _further_speech(language).match(text) is not None


def can_speak(subject: str, language: str) -> bool:
    """Whether a subject is a name or a noun phrase of few words, of which one can report what it says."""
    if not re.fullmatch(rf"{_PHRASE[language]}|{_NAME}", subject) or len(subject.split()) > _SUBJECT_WORDS:
        return False
    return subject not in _NOT_NAMES and not (_NOT_SPEAKERS.search(subject) or _DOCUMENT.search(subject))


def names_in(text: str) -> list[str]:
    """Capitalised word sequences that can be names, in order; single words at a sentence's beginning included."""
    return [name for match in re.finditer(_NAME, text) if (name := _clean(match[0])) and name not in _NOT_NAMES]


def _clean(name: str) -> str:
    words = name.split()
    while words and (words[0] in _NOT_NAMES or words[0].rstrip(".,") in _NOT_NAMES):
        words.pop(0)
    return re.sub(r"['’]s$", "", " ".join(words).strip(" .,;:’'"))


def find_speaker(text: str, language: str) -> tuple[str | None, bool, int]:
    """Speaker stated in a stretch of text: (surface form or None, whether a pronoun stands there, position)."""
    if language not in _SAID:
        return None, False, -1
    # What stands in an inversion or attribution is surer than a subject before some verb of saying, which comes last.
    first, *others = _patterns(language)
    for pattern in (*others, first):
        for match in pattern.finditer(text):
            if match.groupdict().get("pronoun"):
                return None, True, match.start("pronoun")
            if language == "de" and match[0].endswith(_SAGT) and _OFF.match(text, match.end()):
                continue  # "sagt die Reise ab": calls it off
            raw = match["name"] if "name" in match.groupdict() else None
            if raw is None:
                continue
            phrase = re.match(_PHRASE[language], raw)
            name = raw.strip() if phrase else _clean(raw)
            words_before = re.findall(r"[^\s]+", text[max(0, match.start("name") - 30) : match.start("name")])
            if pattern is first and words_before and _PREPOSITIONS.fullmatch(words_before[-1]):
                continue  # "people close to Musk said"
            if (
                _NOT_SPEAKERS.search(name)
                or _DOCUMENT.search(_BEHIND_THE_HEAD.split(name)[0])
                or (language == "en" and _VERB_INSIDE.search(name))
            ):
                continue
            apposed = _APPOSED.match(text, match.end("name")) if phrase else None
            if apposed and (person := _clean(apposed[1])):
                return person, False, match.start("name")  # "the mayor, Rosa Lind,"
            if name and (phrase or name not in _NOT_NAMES):
                return _trim(name, language), False, match.start("name")
    return None, False, -1


def introduces_speech(text: str, language: str) -> bool:
    """Whether somebody is said to speak in a stretch of text, by a name or by a pronoun."""
    name, pronoun, _ = find_speaker(text, language)
    return pronoun or name is not None


def _trim(name: str, language: str) -> str:
    """Drop what a noun phrase has swallowed besides the noun, and an owner or title before a name."""
    if language == "fr":
        name = re.split(r"\s+(?:a|ont|est|qui|que|dans|lors|à|en)\b", name)[0]
    elif language == "en":
        name = re.split(r"\s+(?:who|that|which|whose|in|at|on|has|had|with|from|close|familiar|told|said)\b", name)[0]
        name = re.sub(r"^\S+['’]s?\s+(?=[A-Z])", "", name)
    return _ROLE.sub("", name, count=1).strip(" ,.;:") if _ROLE.match(name) else name.strip(" ,.;:")


class Speakers:
    """Names of one article, for turning a last name into the full name."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self._full: dict[str, set[str]] = {}
        for sentence in sentences:
            for match in re.finditer(_NAME, sentence):
                words = re.sub(r"^\S+['’]s\s+", "", _clean(match[0])).split()
                # The first word of a sentence has its capital anyway: "Merge OpenAI" is no name.
                if words and words[0].endswith("-based"):
                    words.pop(0)  # a company's town is no first name
                inside = sentence[: match.start()].strip(" „“”«»\"'(–-") != ""
                if inside and len(words) == 2 and all(word[:1].isupper() for word in words):
                    self._full.setdefault(words[-1], set()).add(" ".join(words))

    def full_name(self, name: str) -> str:
        """The full name that ends in this last name, if the article has exactly one such; else the name itself."""
        candidates = self._full.get(name, set()) if " " not in name else set()
        return next(iter(candidates)) if len(candidates) == 1 else name
