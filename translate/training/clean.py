"""Which pairs are fit to learn from: one predicate over two texts, with the reason when they are not."""

from __future__ import annotations

import re
import unicodedata

from translate.training.config import Clean

_MARKUP = re.compile(r"<[a-zA-Z/][^>]{0,80}>|&[a-z]{2,6};|\{\{|\}\}|%\([a-z_]+\)s|\$\{|https?://\S+\s\S+https?://")
_ASCII_MARKS = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"', "’": "'", "‘": "'", "‚": "'", "`": "'", "´": "'"})
_GUILLEMETS = re.compile(r"«\s?|\s?»")
_SPACES = re.compile(r"\s+")


def normalise(text: str) -> str:
    """NFC, one kind of space, no control characters."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(c if c.isprintable() else " " for c in text)
    return _SPACES.sub(" ", text).strip()


def normalise_target(text: str) -> str:
    """As `normalise`, with ASCII quotation marks and apostrophes: the model writes one style whatever it reads."""
    return _GUILLEMETS.sub('"', normalise(text).translate(_ASCII_MARKS))


def reject(source: str, target: str, rules: Clean) -> str | None:
    """Why a pair of texts is unfit, or None.

    Reasons: empty, markup, symbols, copy, foreign-script.
    """
    if not source or not target:
        return "empty"
    if _MARKUP.search(source) or _MARKUP.search(target):
        return "markup"
    for text in (source, target):
        visible = [c for c in text if not c.isspace()]
        letters = [c for c in visible if c.isalpha()]
        if len(letters) < rules.min_letters * len(visible):
            return "symbols"
        if letters and sum(c < "\u0250" for c in letters) < 0.9 * len(letters):
            return "foreign-script"
    if len(source) > 20 and source == target:
        return "copy"
    return None


def reject_lengths(source: int, target: int, rules: Clean) -> str | None:
    """Why a pair of lengths (in pieces) is unfit, or None. Reasons: long, ratio."""
    longer, shorter = max(source, target), min(source, target)
    if longer > rules.max_pieces:
        return "long"
    if longer > 12 and longer > rules.max_length_ratio * shorter:
        return "ratio"
    return None
