"""The words of dates in English, German and French: months, weekdays, what leads to and turns them. Regex where noted.

Values are alternatives of regular expressions, but for the tables of months and weekdays ("|" between the twelve or
seven, spaces between the names of one).
"""

from __future__ import annotations

import re

MONTHS = {
    "en": "January Jan|February Feb|March Mar|April Apr|May|June Jun|July Jul|August Aug|September Sept Sep|"
    "October Oct|November Nov|December Dec",
    "de": "Januar Jänner Jan|Februar Feber Feb|März Mrz|April Apr|Mai|Juni Jun|Juli Jul|August Aug|September Sept Sep|"
    "Oktober Okt|November Nov|Dezember Dez",
    "fr": "janvier janv|février fév févr|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|"
    "novembre nov|décembre déc",
}
# Full names that are a month wherever they stand; the others ("May", "mars") need a cue, a day or a year.
PLAIN_MONTHS = {
    "en": "January|February|July|September|October|November|December",
    "de": "Januar|Jänner|Februar|März|Juni|Juli|September|Oktober|November|Dezember",
    "fr": "janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre",
}
WEEKDAYS = {
    "en": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "de": "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
}
BACK = {
    "en": "last|past",
    "de": r"(?:letzt|vergangen|vorig)e[nrsm]?",
    "fr": r"derni(?:er|ère)|passée?",
}
FORTH = {
    "en": "next|coming|upcoming",
    "de": r"(?:kommend|nächst|künftig)e[nrsm]?",
    "fr": r"prochaine?",
}
SAME = {"en": "this", "de": r"diese[nrsm]?|laufende[nrsm]?", "fr": r"ce|cet|cette"}
PART = {
    "en": r"early|late|mid|(?:the\s+)?(?:beginning|start|middle|end)\s+of",
    "de": "Anfang|Mitte|Ende|anfangs|Beginn",
    "fr": r"(?:le\s+|au\s+|du\s+|la\s+)?(?:début|fin|mi|milieu|courant)(?:\s+du\s+mois)?(?:\s+de|\s+d['’])?",
}
MONTH_CUE = {
    "en": "in|since|by|until|till|from|during|through|of|between|before|after|to|every|each|and|around|about|late",
    "de": r"im|in|seit|ab|bis|vom|zum|von|Monat|zwischen|und|vor|nach|gegen",
    "fr": r"en|depuis|dès|d['’]ici|de|mois\s+d[e'’]|jusqu['’]en|entre|et|à|avant|après",
}
YEAR_CUE = {
    "en": "in|since|by|until|till|from|during|through|of|between|before|after|to|year|around|circa|about|for|and",
    "de": r"in|seit|ab|bis|vom|zum|von|Jahr|Jahre|Jahres|zwischen|und|vor|nach|um|gegen|für",
    "fr": r"en|depuis|dès|d['’]ici|de|an|année|jusqu['’]en|entre|et|à|avant|après|vers|pour",
}
# Before a number that counts, not before a year.
ROUGHLY = {
    "en": re.compile(
        r"\b(?:about|around|some|nearly|almost|over|roughly|approximately|(?:more|fewer|less)\s+than)\s+$",
        re.IGNORECASE,
    ),
    "de": re.compile(r"\b(?:rund|etwa|knapp|fast|über|gut|ungefähr|circa|(?:mehr|weniger)\s+als)\s+$", re.IGNORECASE),
    "fr": re.compile(r"\b(?:environ|quelques?|presque|(?:près|plus|moins)\s+de)\s+$", re.IGNORECASE),
}
# What is held in a month: "its March meeting", "die Oktobertagung".
HELD = {
    "en": r"\s+(?:meeting|summit|session|issue|edition|elections?|vote|deadline|conference|ruling|report)\b",
    "de": r"(?:tagung|sitzung|treffen|gipfel|ausgabe|wahl|abstimmung|hochwasser|bericht|termin|hälfte)\w{0,3}\b",
    "fr": r"(?!)",
}
BEFORE = {"en": "before|prior to", "de": "vor", "fr": "avant"}
AFTER = {"en": "after", "de": "nach", "fr": "après"}
TO = {"en": r"to|until|through|and", "de": r"bis|und|auf|zum", "fr": r"à|au|et"}
DAY_WORDS = {
    "en": {"yesterday": -1, "the day before yesterday": -2, "tomorrow": 1},
    "de": {"gestern": -1, "vorgestern": -2, "übermorgen": 2},
    "fr": {"hier": -1, "avant-hier": -2, "demain": 1, "après-demain": 2},
}
PERIODS = {
    "en": {"year": "Y", "month": "M", "week": "W"},
    "de": {"Jahr": "Y", "Jahres": "Y", "Jahre": "Y", "Monat": "M", "Monats": "M", "Woche": "W"},
    "fr": {"an": "Y", "année": "Y", "mois": "M", "semaine": "W"},
}
# With a verb in the future, "on Monday" is the coming one.
FUTURE = {
    "en": re.compile(r"\b(?:will|shall|(?:is|are)\s+(?:to|due|set|expected)|plans?\s+to)\b|['’]ll\b"),
    "de": re.compile(r"\b(?:wird|werden|soll|sollen)\b"),
    "fr": re.compile(r"\b(?:va|vont|doit|doivent)\b|\b\w{3,}(?:era|eront|ira|iront|vra|vront|dra|dront)\b"),
}
# "Until Friday" is a term that is still to come; after a denial or a pluperfect the day has been: "did not say until
# Friday that".
TERM = {
    "en": re.compile(r"\b(?:until|till)\s+$", re.IGNORECASE),
    "de": re.compile(r"\bbis(?:\s+(?:zum|kommenden|nächsten))?\s+$", re.IGNORECASE),
    "fr": re.compile(r"\bjusqu['’](?:à|au)\s+(?:ce\s+)?$", re.IGNORECASE),
}
HAS_BEEN = {
    "en": re.compile(r"\b(?:not|never|no|nobody|nothing|none|had|was|were)\b|n['’]t\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:nicht|nichts|niemand|kein\w{0,2}|hatten?|war(?:en)?|wurden?)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:pas|rien|jamais|personne|aucune?|\w*avai(?:s|t|ent)|étai(?:t|ent))\b", re.IGNORECASE),
}
# Between two dates of which the second has the year of both.
JOINS = re.compile(r"\s*[-–—]\s*|\s+(?:to|until|through|and|bis(?:\s+zum)?|und|à|et|au)\s+(?:the\s+|den\s+|le\s+)?")
