"""What a claim is: heading, question, quotation, opinion or statement."""

from __future__ import annotations

import re
from typing import Literal

from corpus.records import Article, Segment

Kind = Literal["statement", "quotation", "heading", "opinion", "question"]

_HEADING_WORDS = 20  # headlines of newspapers rarely have more
_SENTENCE_END = re.compile(r"[.!:;…][\"”“»«'’)\]]*$")
_QUESTION_END = re.compile(r"\?[\s\"”“»«'’)\]]*$")
_OPINION = {
    "en": re.compile(
        r"\b(?:I|we)\s+(?:think|believe|feel|hope|fear|doubt|suspect|would\s+argue)\b|\bin\s+(?:my|our)\s+(?:view|opinion)\b|"
        r"\b(?:sadly|unfortunately|fortunately|hopefully|arguably|regrettably)\b|\b(?:it\s+)?remains\s+to\s+be\s+seen\b|"
        r"\b(?:should|ought\s+to)\s+(?:be\s+ashamed|apologi[sz]e|resign|finally)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:ich|wir)\s+(?:glauben?|denken?|meinen?|finden?|hoffen?|fürchten?|bezweifeln?)\b|\b(?:glaube|finde|meine|hoffe)\s+"
        r"ich\b|\bmeine[rs]?\s+(?:Meinung|Ansicht|Erachtens)\b|\b(?:leider|hoffentlich|glücklicherweise|bedauerlicherweise)\b|"
        r"\bman\s+wird\s+sehen\b|\bbleibt\s+abzuwarten\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:je|nous)\s+(?:pense|pensons|crois|croyons|trouve|trouvons|espère|espérons|crains|craignons)\b|"
        r"\bà\s+(?:mon|notre)\s+avis\b|\bselon\s+moi\b|\b(?:malheureusement|heureusement|hélas)\b|\breste\s+à\s+(?:voir|savoir)\b",
        re.IGNORECASE,
    ),
}


def is_heading(article: Article, segment: Segment) -> bool:
    """Whether a segment is the title, or stands alone on a short line without a sentence's end."""
    text = segment.text.strip()
    if article.title is not None and text == article.title.strip():
        return True
    before = article.text[article.text.rfind("\n", 0, segment.start) + 1 : segment.start]
    line_end = article.text.find("\n", segment.end)
    after = article.text[segment.end : line_end if line_end >= 0 else None]
    alone = not before.strip(" \t\r#*-–—") and not after.strip()
    return alone and len(text.split()) <= _HEADING_WORDS and _SENTENCE_END.search(text) is None


def claim_kind(text: str, language: str, quoted_share: float) -> Kind:
    """Kind of a claim that is no heading; `quoted_share` of its characters stand in quotation marks.

    A quotation is one from half its length on: below, the words around the marks are the claim.
    """
    if quoted_share >= 0.5:
        return "quotation"
    if _QUESTION_END.search(text):
        return "question"
    if language in _OPINION and _OPINION[language].search(text):
        return "opinion"
    return "statement"
