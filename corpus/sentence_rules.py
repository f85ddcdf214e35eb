"""Whether a full stop, question mark or ellipsis ends a sentence of German, English or French: rules with reasons.

`ends_sentence` looks at one place and its neighbourhood of at most `LOOK` characters and answers yes or no, or None for
other languages. `corpus.segmentation` asks it at every place that `CANDIDATE` finds.
"""

from __future__ import annotations

import re

from corpus import sentence_words as words

OPENERS = "\"'“„‚‘«»‹›([{¿¡"
CLOSERS = "\"'”“’‘»«›‹)]}"
# A place where a sentence may end: terminators, whatever closes after them (French puts a space before »), white space.
# White space is missing where a full stop is glued to the next word.
CANDIDATE = re.compile(
    rf"(?P<stop>[.!?…‽⁇⁈⁉]+)(?P<close>(?:[{re.escape(CLOSERS)}]|[ \u00a0\u202f\u2009][»›](?![^\W_]))*)(?P<gap>\s*)"
)
LOOK = 80  # characters: longer than any abbreviation with the word before it

_CONTINUING = frozenset(",;:)]}%&=+*/|>.!?…")
_DASHES = frozenset("-–—")
_WORD = re.compile(r"[^\W\d_](?:['’.-]?\w)*['’]?")
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]", re.IGNORECASE)
_BRAND = re.compile(r"[^\W\d_]{1,2}[A-ZÄÖÜ]")  # "iPhone", "eBay": the small first letter says nothing
_ROMAN = re.compile(r"[IVXLCDM]{2,7}\Z")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.-?)+[^\W\d_]{1,3}\Z")
_FIGURE = re.compile(r"[\d.,']*\d\Z")
_ADDRESS = re.compile(r"[/\\@_]|www\.|\d\.\d")
# One to three words of a name, then the verb.
_SAYING = re.compile(rf"(?:[^\W\d_][\w'’-]* ){{1,3}}(?:{'|'.join(sorted(words.SAYING))})\b")


def ends_sentence(text: str, place: re.Match[str], language: str) -> bool | None:
    """Tell whether the text's sentence ends at `place`, a match of `CANDIDATE` in `text`; None: cannot tell."""
    start = place.end()
    if start >= len(text):
        return False
    if not place["gap"]:
        return _glued(text, place, language)
    first = _skip_openers(text, start)
    if first is None:
        return False
    after = text[first]
    if after in _CONTINUING:
        return False
    if after in _DASHES:
        return _before_dash(text, place, first)
    if after.islower():
        return _BRAND.match(text, first, first + 4) is not None
    if language not in words.STARTERS:
        return None
    if place["stop"] != ".":
        return _after_mark(text, place, first, language)
    return _after_full_stop(text, place, first, language)


def _skip_openers(text: str, start: int) -> int | None:
    """Return where the next word, figure or other sign starts, quotation marks and brackets passed over."""
    for index in range(start, min(start + LOOK, len(text))):
        if text[index] not in OPENERS and not text[index].isspace():
            return index
    return None


def _before_dash(text: str, place: re.Match[str], dash: int) -> bool:
    """A dash after a quotation carries the sentence on; elsewhere it opens a dialogue's next turn or a list item."""
    following = text[dash + 1 : dash + 2]
    if following.isalnum():
        return not following.islower()
    word = text[dash + 1 : dash + LOOK].lstrip()[:1]
    return not place["close"] and word.isupper()


def _word_at(text: str, index: int) -> str:
    match = _WORD.match(text, index, index + LOOK)
    return match.group() if match else ""


def _is_starter(word: str, language: str) -> bool:
    if language == "fr" and _ELIDED.match(word):
        return True
    starters = words.STARTERS[language]
    return word.lower() in starters or re.split("['’]", word)[0].lower() in starters  # "It's"


def _token_before(text: str, index: int) -> tuple[str, int]:
    """Return the run of characters up to `index` without opening marks, and where it starts."""
    start = index
    while start > 0 and index - start < LOOK and not text[start - 1].isspace():
        start -= 1
    while start < index and (text[start] in OPENERS or text[start] in _DASHES):
        start += 1
    return text[start:index], start


def _after_mark(text: str, place: re.Match[str], first: int, language: str) -> bool:
    """Question marks, exclamation marks, ellipses; the next word does not begin with a small letter."""
    stop = place["stop"]
    if place.start() > 0 and text[place.start() - 1] in "([" and place["close"]:
        return False  # "(!)", "(?)", "[…]"
    if "!" in stop or "?" in stop:
        return not (place["close"] and _SAYING.match(text, first, first + LOOK))
    # German nouns have capitals too: "von … Geld".
    return language != "de" or first > place.end() or _is_starter(_word_at(text, first), language)


def _after_full_stop(text: str, place: re.Match[str], first: int, language: str) -> bool:
    token, token_start = _token_before(text, place.start())
    if not token:
        return True  # tokenised text: "word ."
    word = _word_at(text, first)
    opened = first > place.end()
    starts = opened or _is_starter(word, language)
    figure_follows = text[first].isdigit()
    part = re.split(r"[-/–'’]", token)[-1]  # "Ex-Prof", "l'art"
    before = (text[max(0, token_start - LOOK) : token_start].split() or [""])[-1].lstrip(OPENERS)
    if _is_enumerator(token, before):
        return False
    if not words.NEVER_LAST[language].isdisjoint((token, part)):
        return bool(place["close"])
    if not words.NEVER_LAST_PAIRS[language].isdisjoint((token, before + token)):
        return False
    if _FIGURE.match(part):
        return bool(place["close"]) or _after_figure(part, before, word, figure_follows, starts, language)
    if not words.BEFORE_FIGURE[language].isdisjoint((part, part.lower())):
        if figure_follows:
            return False
        if len(part) > 1 and part.islower():
            return True
    if token in words.MAYBE_LAST[language] or _DOTTED.match(token) or (language == "de" and part.endswith("str")):
        return starts
    if len(part) == 1 and part.isalpha():
        return _after_letter(part, before, word, opened, starts, figure_follows)
    if _ROMAN.match(token) and language == "de":
        return starts
    return True


def _is_enumerator(token: str, before: str) -> bool:
    """Tell whether `token` numbers what follows it: "1. Heading", "… as follows: 2. The …", "A. Heading"."""
    if len(token) > 3 or not (token.isdigit() or len(token) == 1 or _ROMAN.match(token)):
        return False
    return not before or (token.isdigit() and before[-1] in ".:;!?")


def _after_figure(figure: str, before: str, word: str, figure_follows: bool, starts: bool, language: str) -> bool:
    """German writes ordinals with a full stop ("am 21. Januar"); elsewhere a figure with one ends the sentence."""
    if figure_follows:
        return len(figure) > 2
    if language != "de" or len(figure) > 4 or not figure.isdigit():
        return True
    if word.lower() in words.ORDINAL_NOUNS:
        return False
    if starts:
        return True
    context = before.lower()
    if context in words.NUMBER_CONTEXT:
        return True
    # Years and larger figures are seldom ordinals, unless an article says so ("der 1000. Besucher").
    return len(figure) >= 3 and context not in words.ORDINAL_CONTEXT


def _after_letter(letter: str, before: str, word: str, opened: bool, starts: bool, figure_follows: bool) -> bool:
    """One letter: an initial ("J. Norton"), a name ("plan B."), a unit ("10 m."), part of "z. B."."""
    if not opened and word.lower() in words.NAME_PARTICLES and letter.isupper():
        return False
    if letter.islower() and before[-1:].isdigit() and word != "Chr":
        return not figure_follows  # "10 m. Le", but "14 h. 30"
    if letter.islower() and len(before.rstrip(".")) == 1:
        return False
    return starts


def _glued(text: str, place: re.Match[str], language: str) -> bool:
    """No white space: "the end.Next" ends a sentence, "example.org", "3.5", "X.AI" and "Node.js" do not."""
    start, stop = place.end(), place.start()
    first = text[start]
    if language not in words.STARTERS or not first.isupper() or stop < 2 or len(place["stop"]) > 3:
        return False
    word = _word_at(text, start)
    left, _ = _token_before(text, stop)
    if len(left) < 2 or not left[-2:].islower() or not left[-2:].isalpha():
        return False
    right = re.compile(r"\S*").match(text, start, start + LOOK)
    around = left + text[stop:start] + (right.group() if right else "")
    if _ADDRESS.search(around):
        return False
    word_only = re.split(r"[.]", word)[0]
    if _is_starter(word_only, language):
        return True
    if word_only.lower() in words.NAME_ENDINGS or len(word_only) < 2 or not word_only[1:].islower():
        return False
    if place["close"]:
        return True
    inner_dots = "." in left or "." in word.rstrip(".")
    return left[0].islower() and not inner_dots
