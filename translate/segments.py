"""Segments in, translations in the target language out: memory, engine, another try for bad ones, checks, confidence.

What a reader must not be misled by is said: a segment that stays bad is shown in its own words with the warning
`untranslated`; one whose language is not known, or not supported by the engine, likewise with `unknown-language` or
`unsupported-language`; one on which the engine failed with `engine-error`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from corpus.errors import EngineError
from corpus.records import UNKNOWN_LANGUAGE, Segment, Suspicion, Translation
from translate.assessment import Pair, assess
from translate.checks import has_loop, is_copy
from translate.confidence import Similarity
from translate.engine import Engine, Hypothesis, Progress, one_line
from translate.forced import ForcedDecoder
from translate.memory import TranslationMemory

# Segments held at once when streaming; large enough to fill batches of similar length.
CHUNK = 2048
SAME_LANGUAGE = "identity"


def translate_segments(
    segments: Sequence[Segment],
    target: str,
    engine: Engine,
    *,
    memory: TranslationMemory | None,
    similarity: Similarity | None,
    judge: ForcedDecoder | None = None,
    progress: Progress | None = None,
) -> list[Translation]:
    """One translation a segment, in order; what each may carry is said at the top of the module.

    `similarity` and `judge` tell how far each can be trusted (`translate.assessment`). The judge is asked for what
    other engines than itself made; its own output it knows by its score.
    Everything translated is in `memory` after each batch, so an interrupted run loses at most one batch. Raises
    EngineError when the engine translates nothing at all, StoreError when the memory cannot be read or written.
    """
    report = (lambda done: progress(done, len(segments))) if progress else None
    return list(
        stream_translations(segments, target, engine, memory=memory, similarity=similarity, judge=judge, report=report)
    )


def stream_translations(
    segments: Iterable[Segment],
    target: str,
    engine: Engine,
    *,
    memory: TranslationMemory | None,
    similarity: Similarity | None,
    judge: ForcedDecoder | None = None,
    report: Callable[[int], None] | None = None,
) -> Iterator[Translation]:
    """As `translate_segments`, for any number of segments in bounded memory; `report` gets the number done."""
    waiting, done = iter(segments), 0
    while chunk := list(islice(waiting, CHUNK)):
        found: dict[tuple[str, str], Hypothesis | None] = {}
        base = done
        for language in sorted({s.language for s in chunk if _is_foreign(s, target)}):
            if engine.supports(language, target):
                texts = list(dict.fromkeys(one_line(s.text) for s in chunk if s.language == language))
                own = engine.engine_for(language, target)

                def tell(count: int, base: int = base) -> None:
                    if report:
                        report(base + count)

                known = _translate_texts([t for t in texts if t], language, target, own, memory, tell)
                base += len(known)
                found.update(((language, text), hypothesis) for text, hypothesis in known.items())
        yield from _finish(chunk, target, engine, found, similarity, judge)
        done += len(chunk)
        if report:
            report(done)


def _is_foreign(segment: Segment, target: str) -> bool:
    return segment.language not in {target, UNKNOWN_LANGUAGE}


def _translate_texts(
    texts: Sequence[str],
    source: str,
    target: str,
    engine: Engine,
    memory: TranslationMemory | None,
    tell: Callable[[int], None],
) -> dict[str, Hypothesis | None]:
    """A hypothesis for each text; an empty one could not be translated, None where the engine failed."""
    found: dict[str, Hypothesis | None] = {**memory.find(texts, source, target, engine)} if memory else {}
    new = sorted((text for text in texts if text not in found), key=len)
    failure: EngineError | None = None
    for start in range(0, len(new), engine.batch):
        batch = new[start : start + engine.batch]
        try:
            made = _translate_well(batch, source, target, engine)
        except EngineError:
            made = {}
            for text in batch:  # one text that the engine chokes on must not cost the others
                try:
                    made.update(_translate_well([text], source, target, engine))
                except EngineError as error:
                    failure = error
        if memory:
            memory.keep(made, source, target, engine)
        found.update({text: made.get(text) for text in batch})
        tell(len(found))
    if failure and not any(found.values()):
        raise failure
    return found


def _translate_well(texts: Sequence[str], source: str, target: str, engine: Engine) -> dict[str, Hypothesis]:
    """Translate; what comes out empty, looping or copied is tried again with the engine's other settings."""
    found = dict(zip(texts, engine.translate(texts, source, target), strict=True))
    for attempt in range(1, engine.attempts):
        bad = [text for text, hypothesis in found.items() if is_bad(text, hypothesis.text)]
        if not bad:
            return found
        again = engine.translate(bad, source, target, attempt=attempt)
        found.update((t, h) for t, h in zip(bad, again, strict=True) if not is_bad(t, h.text))
    return {t: Hypothesis("", h.score) if is_bad(t, h.text) else h for t, h in found.items()}


def is_bad(source: str, hypothesis: str) -> bool:
    """Whether no translation is better than this one: empty, a loop, or the source again."""
    return not hypothesis or has_loop(source, hypothesis) or is_copy(source, hypothesis)


def _finish(
    chunk: Sequence[Segment],
    target: str,
    engine: Engine,
    found: dict[tuple[str, str], Hypothesis | None],
    similarity: Similarity | None,
    judge: ForcedDecoder | None,
) -> list[Translation]:
    """Translations of a chunk, with what can be said of them."""
    made: list[tuple[int, Segment, Hypothesis]] = []
    done: dict[int, Translation] = {}
    for number, segment in enumerate(chunk):
        text = one_line(segment.text)
        kept: dict[str, Any] = {"segment": segment.id, "target": target, "text": segment.text}
        if segment.language == target or not text:
            done[number] = Translation(**kept, engine=SAME_LANGUAGE, confidence=1.0)
        elif segment.language == UNKNOWN_LANGUAGE:
            done[number] = Translation(
                **kept, engine=SAME_LANGUAGE, confidence=0.0, warnings=("unknown-language", "untranslated")
            )
        elif (segment.language, text) not in found:
            done[number] = Translation(
                **kept, engine=SAME_LANGUAGE, confidence=0.0, warnings=("unsupported-language", "untranslated")
            )
        else:
            name = engine.engine_for(segment.language, target).name
            hypothesis = found[segment.language, text]
            if hypothesis and hypothesis.text:
                made.append((number, segment, hypothesis))
            else:
                why = ("untranslated",) if hypothesis else ("engine-error", "untranslated")
                done[number] = Translation(**kept, engine=name, confidence=0.0, warnings=why)
    names = {language: engine.engine_for(language, target).name for language in {s.language for _, s, _ in made}}
    judged = {
        language
        for language, name in names.items()
        if judge and name != judge.name and judge.supports(language, target)
    }
    pairs = [
        Pair(one_line(segment.text), h.text, segment.language, None if segment.language in judged else h.score)
        for _, segment, h in made
    ]
    for (number, segment, h), found_out in zip(
        made, assess(pairs, target, similarity=similarity, judge=judge), strict=True
    ):
        done[number] = Translation(
            segment.id,
            target,
            h.text,
            names[segment.language],
            found_out.confidence,
            found_out.warnings,
            _placed(found_out.suspicions, segment.text),
        )
    return [done[number] for number in range(len(chunk))]


def _placed(found: Sequence[Suspicion], text: str) -> tuple[Suspicion, ...]:
    """Suspicions with the source's offsets in `text` as it stands, not in its one line."""
    line = one_line(text)
    if line == text:
        return tuple(found)
    here = [number for number, character in enumerate(line) if character != " "]
    there = [number for number, character in enumerate(text) if one_line(character)]
    if len(here) != len(there):  # halves of a surrogate pair, which one line makes whole
        return tuple(one for one in found if one.side == "translation")
    place = dict(zip(here, there, strict=True))
    return tuple(
        replace(one, start=place[one.start], end=place[one.end - 1] + 1) if one.side == "source" else one
        for one in found
    )
