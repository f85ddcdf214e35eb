"""Batch translation: many articles into a folder, or lines through a pipe. Memory stays bounded by the chunk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from corpus.errors import InputError, ModelNotFound
from corpus.records import Article, Dropped, Segment, Translation
from corpus.run_folder import article_row, json_lines, text_path, write_text, written_aside
from tertium.pipeline import choose, detect_articles, no_articles, translate
from tertium.progress import Progress
from tertium.settings import Settings, open_memory

if TYPE_CHECKING:
    from translate.registry import Choice

# Lines held at once. Enough for the engine to sort by length into full batches; a megabyte of text.
CHUNK = 4096
# Text of articles held at once: the same megabyte, some five thousand sentences.
CHUNK_CHARACTERS = 500_000
ROWS = ("articles", "segments", "translations")


def translate_files(
    paths: Sequence[str], out: Path, settings: Settings, progress: Progress
) -> tuple[list[Dropped], Choice]:
    """Translate articles into `out`: `<id>.<target>.txt` each, and the records as JSON Lines.

    Articles are taken in chunks, so that memory does not grow with their number; the JSON Lines get their names when
    all are done. Returns what was dropped and the engine. Raises UsageError, NoArticles, EngineError, StoreError,
    OutputError.
    """
    from corpus.readers import find_files, iterate_articles

    dropped: list[Dropped] = []
    languages: set[str] = set()
    choice: Choice | None = None
    report, done = progress.stage("translate"), 0
    with ExitStack() as stack:
        rows = {name: stack.enter_context(written_aside(out / f"{name}.jsonl")) for name in ROWS}
        memory = stack.enter_context(open_memory(settings))
        for articles in _chunks(iterate_articles(find_files(paths)), dropped):
            found = detect_articles(articles, settings)
            new = {s.language for s in found.segments} - languages
            if choice is None or new:  # another pair may have a model of its own
                languages |= new
                choice = choose(settings, languages)

            def tell(count: int, total: int, before: int = done) -> None:
                report(before + count, before + total)  # the total grows with each chunk that is read

            translations = translate(found, settings, choice, None, memory, tell)
            by_segment = {t.segment: t for t in translations}
            for article, segments in zip(found.articles, found.by_article(), strict=True):
                path = text_path(out, article.id, settings.target)
                write_text(path, lay_out(article, segments, by_segment))
            rows["articles"](json_lines(map(article_row, found.articles)))
            rows["segments"](json_lines(map(asdict, found.segments)))
            rows["translations"](json_lines(map(asdict, translations)))
            dropped += found.dropped
            done += len(found.segments)
        if choice is None:
            raise no_articles(dropped)
    return dropped, choice


def _chunks(read: Iterable[Article | Dropped], dropped: list[Dropped]) -> Iterator[list[Article]]:
    """Articles in chunks of at least CHUNK_CHARACTERS; what could not be read goes to `dropped`."""
    chunk: list[Article] = []
    size = 0
    for one in read:
        if isinstance(one, Dropped):
            dropped.append(one)
            continue
        chunk.append(one)
        size += len(one.text)
        if size >= CHUNK_CHARACTERS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


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


def translate_lines(source: BinaryIO, sink: BinaryIO, language: str, settings: Settings) -> int:
    """Translate a stream of UTF-8 lines: exactly one line out for each line in, in order, flushed by chunks.

    Only "\\n" ends a line (a "\\r" before it goes through), so that other line separators in a text cannot shift lines.
    Returns how many lines could not be translated and stand in their own words. Raises InputError with the line number
    where the input is not UTF-8, ModelNotFound where the engine does not know the languages, and EngineError.
    """
    from translate.registry import choose_engine
    from translate.segments import translate_segments

    engine = choose_engine(settings.engine, {(language, settings.target)}, offline=settings.offline).engine
    if language != settings.target and not engine.supports(language, settings.target):
        raise ModelNotFound(
            f"does not translate {language} into {settings.target}",
            subject=f"engine {engine.name}",
            hint="`tertium models list` shows which pairs can be had",
        )
    untranslated = 0
    with open_memory(settings) as memory:
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
                untranslated += "untranslated" in translation.warnings
            sink.flush()
            first += len(chunk)
    return untranslated


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
