"""The road from files to a `Run`: read → clean → language → segments → origin → translate → claims → clusters.

Each stage is one function of another package; this module only wires them. An article that fails a stage is dropped
with the stage and the cause, the others go on. Nothing here decides anything about language.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from corpus.errors import EmptyInput, NoArticles, TertiumError
from corpus.records import UNKNOWN_LANGUAGE, Article, Claim, Dropped, Run, Segment, Translation
from tertium import __version__
from tertium.progress import Progress, Silent
from tertium.settings import Settings, open_memory

if TYPE_CHECKING:
    from aligned.embedders import Embedder
    from translate.memory import TranslationMemory
    from translate.registry import Choice


@dataclass(slots=True)
class Detected:
    """Articles with everything that is known before translation."""

    articles: list[Article] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)

    def by_article(self) -> list[list[Segment]]:
        """Segments of each article, in the order of `articles`."""
        groups: dict[str, list[Segment]] = {article.id: [] for article in self.articles}
        for segment in self.segments:
            groups[segment.article].append(segment)
        return list(groups.values())


class Clock:
    """Seconds spent in each stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Add the time of the block to `name`."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = round(self.seconds.get(name, 0.0) + time.perf_counter() - start, 3)


@contextmanager
def _guard(article: Article, stage: str, dropped: list[Dropped], *, debug: bool) -> Iterator[None]:
    """Turn a failure of one article into a `Dropped` row."""
    try:
        yield
    except TertiumError as error:
        if debug:
            raise
        dropped.append(Dropped(article.path, stage, error.code, error.cause))
    except Exception as error:
        if debug:
            raise
        cause = f"unexpected {type(error).__name__}: {error}. Run with --debug to see where"
        dropped.append(Dropped(article.path, stage, "error", cause))


def detect(paths: Sequence[str], settings: Settings, progress: Progress | None = None) -> Detected:
    """Read files and find language, origin and segments of each article.

    Raises UsageError when the paths name nothing and NoArticles when not one article could be used.
    """
    from corpus.readers import find_files, read_articles

    articles, dropped = read_articles(find_files(paths))
    found = detect_articles(articles, settings, progress)
    found.dropped[:0] = dropped
    if not found.articles:
        raise no_articles(found.dropped)
    return found


def detect_articles(articles: Sequence[Article], settings: Settings, progress: Progress | None = None) -> Detected:
    """Find language, origin and segments of articles that were read.

    One in which nothing but boilerplate was found is reported, and still shown: a reader may see more in it.
    """
    from corpus.analysis import analyse

    report = (progress or Silent()).stage("detect")
    found = Detected()
    for done, read in enumerate(articles, 1):
        with _guard(read, "detect", found.dropped, debug=settings.debug):
            article, segments = analyse(read)
            found.articles.append(article)
            found.segments.extend(segments)
            if not segments:
                empty = EmptyInput("nothing in it is prose", hint="`tertium detect --json` shows what was removed")
                found.dropped.append(Dropped(article.path, "detect", empty.code, empty.cause))
        report(done, len(articles))
    return found


def no_articles(dropped: Sequence[Dropped]) -> NoArticles:
    """The error for a call in which every input was dropped."""
    causes = "; ".join(f"{d.path}: {d.message}" for d in dropped[:3]) or "the paths hold no file of a known format"
    return NoArticles(f"no article could be used ({causes})", hint="Give .txt, .md, .html, .json(l), .docx or .pdf")


def choose(settings: Settings, languages: Collection[str]) -> Choice:
    """Pick the engine for the languages that occur. Raises UsageError, EngineError."""
    from translate.registry import choose_engine

    pairs = {(language, settings.target) for language in languages}
    return choose_engine(settings.engine, pairs, offline=settings.offline)


def translate(
    found: Detected,
    settings: Settings,
    choice: Choice,
    embedder: Embedder | None,
    memory: TranslationMemory | None,
    report: Callable[[int, int], None] | None = None,
) -> list[Translation]:
    """Translate the segments of `found`; articles whose language no engine handles are added to `found.dropped`."""
    from aligned.embedders import similarity_of
    from translate.forced import load_judge
    from translate.segments import translate_segments

    # Confidence was fitted to this embedder's figures; another's say something else.
    trusted = embedder if embedder and embedder.name == "use" else None
    translations = translate_segments(
        found.segments,
        settings.target,
        choice.engine,
        memory=memory,
        similarity=similarity_of(trusted) if trusted else None,
        judge=load_judge(choice.engine, {s.language for s in found.segments}, settings.target) if trusted else None,
        progress=report,
    )
    found.dropped.extend(_untranslated(found, translations, settings.target))
    return translations


def _untranslated(found: Detected, translations: Sequence[Translation], target: str) -> list[Dropped]:
    """One row for each article that stays in its own language as a whole; it is still shown in the reader."""
    by_segment = {translation.segment: translation for translation in translations}
    rows = []
    for article, segments in zip(found.articles, found.by_article(), strict=True):
        got = [by_segment[segment.id] for segment in segments]
        if got and all({"unknown-language", "unsupported-language"} & set(t.warnings) for t in got):
            if article.language == UNKNOWN_LANGUAGE:
                cause, hint = "its language is not recognised", "Give more of its text, if there is more"
            else:
                cause = f"no engine here translates {article.language} into {target}"
                hint = "`tertium models list` shows which pairs can be had"
            message = f"{cause}; its text is kept in the original. {hint}"
            rows.append(Dropped(article.path, "translate", "unsupported", message))
    return rows


def claims_of(found: Detected, translations: Sequence[Translation], settings: Settings) -> list[Claim]:
    """Claims of every article; an article that fails keeps its translation and loses only its claims."""
    from aligned.claims import extract_claims

    claims: list[Claim] = []
    by_segment = {translation.segment: translation for translation in translations}
    for article, segments in zip(found.articles, found.by_article(), strict=True):
        with _guard(article, "align", found.dropped, debug=settings.debug):
            claims.extend(extract_claims(article, segments, [by_segment[s.id] for s in segments]))
    return claims


def run(paths: Sequence[str], settings: Settings, progress: Progress | None = None) -> Run:
    """Do the whole job on `paths`. Raises UsageError, NoArticles, EngineError, StoreError."""
    from aligned.align import align
    from aligned.embedders import load_embedder
    from aligned.encoders import encoders

    clock, shown = Clock(), progress or Silent()
    with clock.stage("detect"):
        found = detect(paths, settings, shown)
    with clock.stage("load"):
        choice = choose(settings, {s.language for s in found.segments})
        embedder = load_embedder(settings.embedder)
    with clock.stage("translate"), open_memory(settings) as memory:
        translations = translate(found, settings, choice, embedder, memory, shown.stage("translate"))
    with clock.stage("claims"):
        claims = claims_of(found, translations, settings)
    with clock.stage("align"):
        clusters = align(
            found.articles, found.segments, translations, claims, embedder, encoders=encoders(settings.target),
            progress=shown.stage("align"),
        )  # fmt: skip
    result = Run(
        articles=tuple(found.articles),
        segments=tuple(found.segments),
        translations=tuple(translations),
        claims=tuple(claims),
        clusters=tuple(clusters),
        dropped=tuple(found.dropped),
    )
    return replace(result, info=_info(result, settings, choice, embedder.name, memory, clock))


def _info(
    run: Run, settings: Settings, choice: Choice, embedder: str, memory: TranslationMemory | None, clock: Clock
) -> dict[str, Any]:
    from aligned.align import search_used

    in_clusters = {m.claim for c in run.clusters for m in c.members}
    return {
        "version": __version__,
        "target": settings.target,
        "engine": {
            "name": choice.engine.name,
            "revision": choice.engine.revision,
            "reason": choice.reason,
            "advice": choice.advice,
        },
        "embedder": embedder,
        "search": search_used(run.articles, run.claims),
        "settings": {"engine": settings.engine, "offline": settings.offline, "memory": settings.store is not None},
        "timings": clock.seconds,
        # Different texts of all that were translated; like the timings, it tells of this run and not of its articles.
        "memory": {"hits": memory.hits} if memory else None,
        "counts": {
            "articles": len(run.articles),
            "segments": len(run.segments),
            "words": sum(len(s.text.split()) for s in run.segments),
            "translated": sum(t.engine != "identity" for t in run.translations),
            "warnings": dict(sorted(Counter(w for t in run.translations for w in t.warnings).items())),
            "claims": len(run.claims),
            # As the reader counts them: headings only repeat what the text says.
            "claims_alone": sum(c.id not in in_clusters and c.kind != "heading" for c in run.claims),
            "clusters": len(run.clusters),
            "relations": dict(sorted(Counter(c.relation for c in run.clusters).items())),
            "dropped": len(run.dropped),
        },
    }
