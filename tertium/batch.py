"""Batch translation: many articles into a folder, or lines through a pipe. Memory stays bounded by the chunk."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from corpus.errors import InputError
from corpus.records import Article, Dropped, Segment, Translation
from corpus.run_folder import article_row, write_text
from tertium.pipeline import choose, detect, translate
from tertium.progress import Progress
from tertium.settings import Settings

# Lines held at once. Enough for the engine to sort by length into full batches; a megabyte of text.
CHUNK = 4096


def translate_files(paths: Sequence[str], out: Path, settings: Settings, progress: Progress) -> list[Dropped]:
    """Translate articles into `out`: `<id>.<target>.txt` each, and the records as JSON Lines.

    Returns what was dropped. Raises UsageError, NoArticles, EngineError, OutputError.
    """
    found = detect(paths, settings, progress)
    choice = choose(settings, found.segments)
    translations = translate(found, settings, choice, None, progress)
    texts = {t.segment: t for t in translations}
    for article in found.articles:
        own = [s for s in found.segments if s.article == article.id]
        write_text(out / f"{article.id}.{settings.target}.txt", lay_out(article, own, texts))
    write_text(
        out / "articles.jsonl", "".join(json.dumps(article_row(a), ensure_ascii=False) + "\n" for a in found.articles)
    )
    for name, rows in (("segments.jsonl", found.segments), ("translations.jsonl", translations)):
        write_text(out / name, "".join(json.dumps(asdict(row), ensure_ascii=False) + "\n" for row in rows))
    return found.dropped


def lay_out(article: Article, segments: Sequence[Segment], translations: dict[str, Translation]) -> str:
    """The translated article with the paragraphs of the original; what was removed as boilerplate stays out.

    Between two segments of one line stands a space; between lines stand the breaks of the original, two at most.
    """
    pieces: list[str] = []
    end = 0
    for segment in segments:
        breaks = article.text[end : segment.start].count("\n")
        if pieces:
            pieces.append("\n" * min(breaks, 2) if breaks else " ")
        pieces.append(translations[segment.id].text)
        end = segment.end
    return "".join(pieces) + "\n" if pieces else ""


def translate_lines(source: BinaryIO, sink: BinaryIO, language: str, settings: Settings) -> None:
    """Translate a stream of UTF-8 lines: exactly one line out for each line in, in order, flushed by chunks.

    Only "\\n" ends a line (a "\\r" before it goes through), so that other line separators in a text cannot shift lines.
    Raises InputError with the line number where the input is not UTF-8, and EngineError.
    """
    from contextlib import ExitStack

    from corpus.store import Store
    from translate.memory import TranslationMemory
    from translate.registry import choose_engine
    from translate.segments import translate_segments

    engine = choose_engine(settings.engine, {(language, settings.target)}, offline=settings.offline).engine
    with ExitStack() as stack:
        memory = TranslationMemory(stack.enter_context(Store(settings.store))) if settings.store else None
        numbered = _decoded(source)
        first = 0
        while chunk := list(islice(numbered, CHUNK)):
            segments = [
                Segment(f"line:{first + i}", "line", first + i, 0, len(text), text, language)
                for i, (text, _) in enumerate(chunk)
            ]
            translations = translate_segments(segments, settings.target, engine, memory=memory, similarity=None)
            for (_, ending), translation in zip(chunk, translations, strict=True):
                sink.write(" ".join(translation.text.split("\n")).encode() + ending)
            sink.flush()
            first += len(chunk)


def _decoded(source: BinaryIO) -> Iterator[tuple[str, bytes]]:
    """(text, line ending) of each line. Raises InputError."""
    for number, line in enumerate(source, 1):
        body = line.rstrip(b"\n").removesuffix(b"\r")
        try:
            yield body.decode("utf-8-sig" if number == 1 else "utf-8"), line[len(body) :]
        except UnicodeDecodeError as error:
            raise InputError(
                f"line {number} is not UTF-8 (byte {error.start})",
                subject="standard input",
                hint="Convert it first, for example with iconv -t UTF-8",
            ) from error
