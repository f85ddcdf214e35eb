"""Errors that can be seen without a reference, by kind.

They are those of `translate.checks`, too short told from too long, and quotation marks. The same checks run on a
reference give the rate at which they are wrong, or the reference is; a system's rate means something only beside that.
HTML entities are read as what they stand for: a file that was not unescaped has one error, not a number (`&#39;`) or a
lost quotation mark in each line (`eval.score_inputs` warns of it).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from html import unescape

from eval.chunks import Progress, in_chunks, silent

# Code → the words of the reports, in the order of the tables.
KINDS = {
    "number-mismatch": "number lost, changed or invented",
    "name-mismatch": "acronym, name or address lost",
    "untranslated": "untranslated or empty",
    "repetition": "repetition",
    "truncation": "cut off at the end",
    "under-length": "far too short",
    "over-length": "far too long",
    "wrong-language": "wrong language",
    "quotation-marks": "quotation marks lost or added",
}
# What opens or closes a quotation in German, French and English; apostrophes look like single marks and are left out.
_MARKS = '„“”«»"'


def kinds_of(source: str, hypothesis: str, source_language: str, target_language: str) -> tuple[str, ...]:
    """Kinds of error in one line, in the order of `KINDS`."""
    from translate.checks import check

    source, hypothesis = unescape(source), unescape(hypothesis)
    found = set(check(source, hypothesis, source_language, target_language))
    if "length-ratio" in found:
        found.remove("length-ratio")
        found.add("over-length" if len(hypothesis) > len(source) else "under-length")
    if hypothesis.strip() and is_quoted(source) != is_quoted(hypothesis):
        found.add("quotation-marks")
    return tuple(kind for kind in KINDS if kind in found)


def is_quoted(text: str) -> bool:
    """Whether quotation marks stand in the text, of any form: "…", „…“, “…”, «…», ``…'' and ‚…‘ as of 1990s corpora."""
    return any(mark in text for mark in _MARKS) or ("``" in text) or ("‚" in text and "‘" in text)


def kinds_by_system(
    sources: Sequence[str],
    systems: Mapping[str, Sequence[str]],
    source_language: str,
    target_language: str,
    *,
    jobs: int = 1,
    progress: Progress = silent,
) -> dict[str, list[tuple[str, ...]]]:
    """Kinds of error by system and line."""
    found: dict[str, list[tuple[str, ...]]] = {system: [] for system in systems}

    def work(start: int, end: int) -> partial[list[list[tuple[str, ...]]]]:
        texts = [list(lines[start:end]) for lines in systems.values()]
        return partial(_chunk_kinds, list(sources[start:end]), texts, source_language, target_language)

    for _, _, result in in_chunks(work, len(sources), jobs=jobs, progress=progress):
        for system, kinds in zip(systems, result, strict=True):
            found[system] += kinds
    return found


def _chunk_kinds(
    sources: Sequence[str], systems: Sequence[Sequence[str]], source_language: str, target_language: str
) -> list[list[tuple[str, ...]]]:
    return [
        [kinds_of(s, h, source_language, target_language) for s, h in zip(sources, lines, strict=True)]
        for lines in systems
    ]
