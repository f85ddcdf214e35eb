"""Word-level differences between a hypothesis and its reference."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["same", "added", "missing"]
Run = tuple[Kind, str]

_TOKEN = re.compile(r"\s*(?:\w+(?:['’-]\w+)*|[^\w\s])")
# Comparison takes quadratic time; no sentence has so many words, a hostile line may.
_MOST_TOKENS = 400


def word_diff(reference: str, hypothesis: str) -> list[Run]:
    """Runs of words in the order of the hypothesis; what it lacks stands where the reference has it.

    "same" and "added" together are the hypothesis, "same" and "missing" the words of the reference. Past 400 words the
    rest is left out, as "…".
    """
    wanted, have = _tokens(reference), _tokens(hypothesis)
    matcher = SequenceMatcher(None, [t.strip() for t in wanted], [t.strip() for t in have], autojunk=False)
    runs: list[Run] = []
    for operation, a, b, c, d in matcher.get_opcodes():
        if operation == "equal":
            runs.append(("same", "".join(have[c:d])))
            continue
        if a < b:
            runs.append(("missing", "".join(wanted[a:b])))
        if c < d:
            runs.append(("added", "".join(have[c:d])))
    return runs


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    for match in _TOKEN.finditer(text.strip()):
        if len(tokens) == _MOST_TOKENS:
            return [*tokens, " …"]
        tokens.append(match[0])
    return tokens
