"""What is odd about the texts to be scored, in plain words: said beside the scores, since it may explain them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from corpus.records import UNKNOWN_LANGUAGE
from eval.scoring import Corpus

_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,6}|quot|apos|amp|lt|gt|nbsp);")
_SAMPLE_LINES = 200  # spread over the text; `identify` reads 4000 characters of what it is given
# From these shares of the lines on a matter is worth a sentence: single lines are copied, empty or tokenised by right.
_COPIED = 0.1
_LEAST_COPIES = 3
_TOKENISED = 0.5
# A wrong word on a language would cast doubt on a right figure; on ten words and more `identify` is right beyond this.
_SURE = 0.9


def language_of(lines: Sequence[str]) -> str:
    """Language of a text, "und" where it cannot be told for sure."""
    from corpus.language import identify

    step = max(1, len(lines) // _SAMPLE_LINES)
    language, probability = identify("\n".join(lines[::step]))
    return language if probability >= _SURE else UNKNOWN_LANGUAGE


def warnings_of(corpus: Corpus, target_language: str | None = None) -> list[str]:
    """Sentences on the inputs; `target_language` is the one asked for, None where nobody said."""
    return [*_emptiness(corpus), *_languages(corpus, target_language), *_sameness(corpus), *_looks(corpus)]


def _emptiness(corpus: Corpus) -> list[str]:
    texts = _labelled(corpus)
    found = []
    for label, lines in texts.items():
        empty = [number for number, line in enumerate(lines, 1) if not line.strip()]
        if empty:
            where = ", ".join(map(str, empty[:5])) + (", …" if len(empty) > 5 else "")
            what = "line is" if len(empty) == 1 else "lines are"
            found.append(f"{label}: {len(empty)} {what} empty ({where}) and counted as such")
    return found


def _languages(corpus: Corpus, target_language: str | None) -> list[str]:
    found = []
    references = {label: language_of(lines) for label, lines in _references(corpus).items()}
    systems = {f"system {name}": language_of(lines) for name, lines in corpus.systems.items()}
    for label, language in references.items():
        if target_language and language not in (target_language, UNKNOWN_LANGUAGE):
            found.append(f"{label} is in the wrong language: it reads as {language}, asked for was {target_language}")
    known = next((code for code in references.values() if code != UNKNOWN_LANGUAGE), None)
    expected = target_language or known
    for label, language in systems.items():
        if expected and language not in (expected, UNKNOWN_LANGUAGE):
            whose = "asked for was" if target_language else "the reference is in"
            found.append(
                f"{label} reads as {language}, {whose} {expected}: one of the two is the wrong file or language"
            )
    return found


def _sameness(corpus: Corpus) -> list[str]:
    found = []
    others = _references(corpus) | ({} if corpus.source is None else {"the source": corpus.source})
    for name, lines in corpus.systems.items():
        for label, other in others.items():
            same = sum(a.strip() == b.strip() and bool(a.strip()) for a, b in zip(lines, other, strict=True))
            if same == sum(bool(line.strip()) for line in other) and same:
                found.append(f"system {name} is identical to {label}: its scores say nothing about a translation")
            elif same >= max(_LEAST_COPIES, _COPIED * len(lines)):
                found.append(f"system {name}: {same} lines ({100 * same / len(lines):.0f} %) are identical to {label}")
    for label, lines in _references(corpus).items():
        if corpus.source is not None and list(lines) == list(corpus.source):
            found.append(f"{label} is identical to the source: it is no translation")
    for one, other in combinations(corpus.systems, 2):
        if list(corpus.systems[one]) == list(corpus.systems[other]):
            found.append(f"systems {one} and {other} are identical, line by line")
    return found


def _looks(corpus: Corpus) -> list[str]:
    found = []
    for label, lines in _labelled(corpus).items():
        entities = [match[0] for line in lines if (match := _ENTITY.search(line))]
        if entities:
            found.append(
                f"{label}: {len(entities)} lines hold HTML entities ({entities[0]}) that count as wrong words; "
                "scores are of the text as it is: unescape the file and score it again"
            )
        if len(lines) > 1 and sum(line.endswith(" .") for line in lines) >= _TOKENISED * len(lines):
            found.append(
                f"{label} looks tokenised (lines end in ' .'): detokenise it, or its scores cannot be compared"
            )
    return found


def _references(corpus: Corpus) -> dict[str, Sequence[str]]:
    if len(corpus.references) == 1:
        return {"the reference": corpus.references[0]}
    return {f"reference {i}": lines for i, lines in enumerate(corpus.references, 1)}


def _labelled(corpus: Corpus) -> dict[str, Sequence[str]]:
    texts = _references(corpus) | {f"system {name}": lines for name, lines in corpus.systems.items()}
    return texts if corpus.source is None else texts | {"the source": corpus.source}
