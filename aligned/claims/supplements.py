"""Participles before and behind a clause that state something beside it: "…, making it the largest in Europe".

Behind its clause such a supplement says what the whole of it did or was ("forcing the board to resign", "obligeant la
direction à", "en repoussant"); German has subordinate clauses for this, which `aligned.claims.clauses` cuts. Before its
clause it is about the subject: "Founded in 2017 by two brothers, Brightwell employs 300 people" says two things of
Brightwell, "1987 in Graz gegründet, beschäftigt die Brauerei" of the brewery.

None behind what only may be ("would end the feud, making …"), and none of what sets a scene or a standard of comparison
("asked about", "compared with").
"""

from __future__ import annotations

import re
from functools import cache

from aligned.claims.speech import introduces_speech
from aligned.claims.subjects import subject_end
from aligned.claims.verbs import WORD, has_finite_verb, is_finite

_LEAST_WORDS = 4
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
# Words in -ing and -ant that are no participles, or none that state.
_TRAILING = {
    "en": r"(?:(?:thus|thereby|effectively|possibly|finally|eventually|reportedly|allegedly|again|also|then|partly|"
    r"instantly)\s+)?(?!(?:including|excluding|according|following|depending|regarding|concerning|considering|"
    r"assuming|pending|during|barring|notwithstanding|owing|speaking|beginning|starting|ranging|being|evening|morning|"
    r"something|anything|nothing|everything|king|ring|spring|string|thing|wing|sling|offspring|ceiling|sterling|"
    r"sibling|darling|duckling|viking|building|meeting|wedding|ruling|housing|banking|funding|lighting|training|"
    r"farming|fishing|mining|clothing|advertising|manufacturing|marketing|painting|parking|shopping|engineering|"
    r"cooking|cleaning|gardening|writing|drawing|singing|dancing|swimming|hunting|shipping|judging|generally|counting|"
    r"wearing|sitting|standing|managing|outstanding|requesting|demanding|seeking|asking|urging|hoping|aiming|looking|"
    r"trying|wanting|attempting|surrounding|existing|belonging)\b)[a-z]{2,}ing\s+(?!(?:and|or|of)\b|,)",
    "fr": r"(?:(?:tout\s+)?en\s+(?:ne\s+)?(?:(?:se|les?|la|lui|y)\s+|[ls]['’])?(?!(?:attendant|passant|sachant|"
    r"demandant|espérant|cherchant|essayant|tentant|réclamant|exigeant)\b)[a-zà-ÿ]{2,}ant\s|(?!(?:pendant|avant|"
    r"devant|maintenant|cependant|pourtant|autant|tant|durant|suivant|concernant|moyennant|nonobstant|quant|restant|"
    r"demandant|réclamant|exigeant|espérant|cherchant|visant|tentant|essayant|invitant|appelant|comprenant|incluant|"
    r"excluant|sachant|enfant|instant|constant|important|suffisant|étudiant|représentant|dirigeant|habitant|"
    r"commandant|assistant|gérant|fabricant|montant|étant|ayant|allant|partant|néanmoins|notant|gagnant|"
    r"vivant)\b)(?:ainsi\s+|désormais\s+)?(?:(?:se|les?|la|lui|y)\s+|[ls]['’])?[a-zà-ÿ]{2,}ant\s+(?!(?:de|du|des|et|"
    r"ou|à)\b))",
}
# What only may be, or is wanted, makes what follows from it no more than that.
_UNREAL = {
    "en": re.compile(
        r"\b(?:would|will|could|may|might|should|shall|can|cannot|if|unless|whether|wants?|wanted|plans?|planned|"
        r"hopes?|hoped|propos\w+|threaten\w+|risks?|aims?|aimed|tries|tried|try|to\s+be|goals?|aim|purpose|intention|"
        r"effort|bid|attempt|order\s+to)\b|['’](?:ll|d)\b"
    ),
    "fr": re.compile(
        r"\b(?:si|veut|veulent|voulait|peut|peuvent|pourrait|pourraient|doit|doivent|devrait|devraient|souhaite\w*|"
        r"propose\w*|espère\w*|menace\w*|\w+(?:rait|raient|ra|ront))\b"
    ),
}
_RELATIVE = {
    "en": re.compile(r"\s(?:that|which|who|whose|where)\s"),
    "fr": re.compile(r"\s(?:qui|dont|où)\s|\s(?:que\s|qu['’])"),
}
_NOT_LEADING = {
    "en": r"Asked|Compared|Based|Given|Provided|Told|Contacted|Reached|Questioned|Pressed|Interviewed|Dressed|Seen|"
    r"Viewed|Measured|Judged|Put|Taken|Adjusted|Needed|Followed|Used|Combined|Coupled|United|Indeed|Red|Set|Granted|"
    r"Speed|Related",
    "fr": r"Malgré|Côté|Été\b|Interview|Interrog|Compar|Vue?s?\b|Contact|Questionn|Sollicit|Invit|Suivi|"
    r"Mise?s?\s+à\s+part|Prise?s?\s+(?:ensemble|isolément)",
}
_PARTICIPLE_FR = (
    r"(?:[A-ZÉ][a-zà-ÿ]*é|Choisi|Sorti|Parti|Établi|Bâti|Garanti|Réuni|Muni|Investi|Trahi|Averti|Enrichi|Affaibli|"
    r"Saisi|Puni|Banni|(?:Re)?[Cc]onnu|Vendu|Venu|Perdu|Élu|Réélu|Reçu|Vêtu|Vaincu|(?:Sou|Dé|Re)?[Tt]enu|"
    r"(?:Dis)?[Pp]aru|Issu|Attendu|Battu|Conçu|Défendu|Étendu|Devenu|Abattu|(?:Re)?[Cc]onstruit|Produit|Inscrit|Écrit|"
    r"Décrit|Détruit|Conduit|Réduit|Traduit|Introduit|Séduit|Interdit|(?:Sou|Pro|Re|Trans|Ad)?[Mm]is|(?:Sur)?[Pp]ris|"
    r"Acquis|Conquis|Assis|(?:Dé|Re)?[Cc]ouvert|Ouvert|Offert|Atteint|Contraint|Peint|Mort|Décédé)e?s?"
)
_LEADING = {
    "en": rf"(?!(?:{_NOT_LEADING['en']})\b)(?:[A-Z][a-z]+ed|Having\s+(?:been\s+)?\w+|Built|Born|Known|Made|Held|Led|"
    rf"Run|Bought|"
    r"Sold|Hidden|Written|Driven|Torn|Hit|Struck|Caught|Found|Sent|Brought|Stung|Beset|Shot|Hurt|Forced)\s",
    "fr": rf"(?!{_NOT_LEADING['fr']})(?:{_PARTICIPLE_FR}|Ayant\s+\w+)\s",
}
# Behind these the thing itself is named: "Once the richest town, Velm", "A former officer, Carr".
_LEADING_NOUN = {
    "en": r"(?:(?:Once|Formerly)\s+(?:an?|the|one\s+of)\s|An?\s+(?:former|longtime|long-time|native|graduate|member|"
    r"veteran)\s|One\s+of\s+(?:the|its)\s)",
    "fr": r"(?:(?:Autrefois|Jadis|Naguère|Longtemps)\s+(?:l[ae]s?\s|l['’]|une?\s)|Anciens?\s|Ancienne\s|Ex-\w+\s|"
    r"Fils\s+d|Fille\s+d|(?:Premi(?:er|ère)|Deuxième)\s+\w+\s+d)",
}
_PREPOSITION_DE = r"von|vom|in|im|am|an|aus|durch|mit|als|auf|nach|für|zu|zum|zur|bei|unter|vor|seit|wegen|über"
# No verb in the present looks like these; "verliert", "besteht" are more often one.
_PARTICIPLE_DE = r"[a-zäöüß]*ge[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{3,}iert"
_OPENS_DE = re.compile(
    rf"(?!(?:Ausgerechnet|Abgesehen|Ausgehend|Angefangen|Gefragt|Gemessen|Gefolgt|Gehört|Genommen|"
    rf"Gesetzt)\b)(?:(?:(?i:{_PARTICIPLE_DE})|Bekannt|Vertrieben|Verfolgt|Benannt|Verurteilt|Entlassen|Bedroht|"
    rf"Beraten|Erbaut|Errichtet|Entstanden|Entwickelt|Verletzt)\s+(?:\w+\s+)?(?:{_PREPOSITION_DE}|\d)|"
    r"(?:Einst|Früher|Ehemals)\s)"
)
_CLOSES_DE = re.compile(
    rf"(?:(?i:{_PREPOSITION_DE})|\d{{4}}|Einst|Erst|Ursprünglich|Bereits|Schon|Zuvor|"
    rf"Zunächst)\s[^,]*\s(?!(?:\w*genommen|gesagt|gesehen|gerechnet|betrachtet|gesprochen|gemessen|gefragt|abgesehen|"
    rf"gegangen|gegen)$)(?:{_PARTICIPLE_DE}|(?:be|er|ver|ent|zer)"
    r"[a-zäöüß]{3,}t|verloren|entlassen|vertrieben|entstanden)$"
)
_NO_PARTICIPLE_DE = re.compile(
    r"\b(?:zu|um|sich|ob|dass|wie|was|wer|wenn|lassen|haben|können|müssen|sollen|wollen|wir|ich|man|es)\b"
)
_SAYS_DE = re.compile(r"(?:sag|erklär|mein|betont|schreib|schrieb|heiß|hieß|berichte|teilt|klagt|ruf|rief)\w*\b")


@cache
def trailing(language: str) -> str:
    """Pattern of how a supplement behind its clause begins; one that matches nothing for a language without any."""
    return _TRAILING.get(language, "(?!)")


def opens(text: str, language: str) -> bool:
    """Whether a stretch begins like a supplement behind its clause."""
    return re.match(trailing(language), text) is not None


def turned(text: str) -> str | None:
    """An English claim with its subject first: "Founded in 2017, Velm" as "Velm, founded in 2017"; None for others."""
    piece, comma, head = text.rstrip(" .").rpartition(", ")
    if not comma or _leading("en").match(piece) is None or has_finite_verb(head, "en") or len(head.split()) > 8:
        return None
    return f"{head[0].upper()}{head[1:]}, {piece[0].lower()}{piece[1:]}" if head[0].isupper() or " " in head else None


def is_real(clause: str, language: str) -> bool:
    """Whether a clause tells what is or was, so that what follows from it is or was so, too."""
    if language not in _UNREAL or ":" in clause:
        return False
    # "a law that would let them in" was signed; "said that it would let them in" was only said.
    own = clause if introduces_speech(clause, language) else _RELATIVE[language].split(clause)[0]
    return _UNREAL[language].search(own) is None


@cache
def _leading(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?P<noun>{_LEADING_NOUN[language]})|{_LEADING[language]})")


def leading(text: str, start: int, comma: int, end: int, language: str) -> tuple[int, int] | None:
    """Where the claim ends that a participle in `text[start:comma]` makes, and where its main clause begins.

    The claim takes in the subject behind the comma; in German, where the verb stands between, it ends at the comma.
    None where the words before the comma are no such participle.
    """
    piece = text[start:comma]
    behind = comma + 1 + len(text[comma + 1 : end]) - len(text[comma + 1 : end].lstrip())
    words = len(piece.split())
    if words < _LEAST_WORDS and not (words > 1 and _YEAR.search(piece)):
        return None
    if language == "de":
        return (comma, behind) if _leads_in_german(piece, text[behind:end]) else None
    if language not in _LEADING or (found := _leading(language).match(piece)) is None:
        return None
    if has_finite_verb(re.sub(r"['’]s\b", "", piece[found.end() :]), language):
        return None
    head = subject_end(text, behind, end, language)
    if head is None or (found["noun"] and not text[behind].isupper()):
        return None
    return head, behind


def _leads_in_german(piece: str, rest: str) -> bool:
    first = WORD.match(rest)
    if first is None or not first[0][0].islower() or _SAYS_DE.match(first[0]) or _NO_PARTICIPLE_DE.search(piece):
        return False
    verb = is_finite(first[0], "de") or re.fullmatch(r"[a-zäöüß]{3,}(?:t|te|ten|en)", first[0]) is not None
    if not verb or (_OPENS_DE.match(piece) is None and _CLOSES_DE.match(piece) is None):
        return False
    return not any(
        is_finite(word, "de") for word in WORD.findall(piece)[1:-1] if not re.fullmatch(_PARTICIPLE_DE, word)
    )
