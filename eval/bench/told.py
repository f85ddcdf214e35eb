"""The invented stories of `aligned.training.stories` as the pipeline reads them, with their gold."""

from __future__ import annotations

import hashlib
from collections import defaultdict

from aligned.align import align
from aligned.claims import extract_claims
from aligned.embedders import Embedder, similarity_of
from aligned.encoders import Encoders
from aligned.training.stories import Told, read_stories
from corpus.records import Article, Claim, Segment
from eval.bench.claims import Pair, Story, clustered_segments
from eval.bench.contradictions import Row, figure
from translate.registry import choose_engine
from translate.segments import translate_segments

# All are of one day: dates are of no matter to what is matched.
_PUBLISHED = "2025-06-02"
TOLD = "invented stories, kept out"


def told_stories(part: str, embedder: Embedder) -> list[tuple[Story, dict[Pair, str]]]:
    """Of each story of a part of `aligned.training.stories.part_of`: what the pipeline reads, and `labels_of`."""
    return [(as_read(told, embedder), labels_of(told)) for told in read_stories(part)]


def told_rows(embedder: Embedder, close: Encoders | None) -> list[Row]:
    """Clusters of the part `judge`, all stories together, as rows of the benchmark `claims`.

    A conflict is false where no two of its members give two accounts of one claim.
    """
    right = wrong = wanted = clusters = conflicts = false = 0
    for told in read_stories("judge"):
        story, gold, rivals = as_read(told, embedder), labels_of(told), rivals_of(told)
        found = align(story.articles, story.segments, story.translations, story.claims, embedder, encoders=close)
        pairs = clustered_segments(story, found)
        right += sum(gold.get(pair) == "match" for pair in pairs)
        wrong += sum(pair not in gold for pair in pairs)
        wanted += sum(label == "match" for label in gold.values())
        number = {segment.id: n for n, segment in enumerate(story.segments)}
        segment_of = {claim.id: number[claim.segment] for claim in story.claims}
        clusters += len(found)
        for conflict in (conflict for cluster in found for conflict in cluster.conflicts):
            members = sorted({segment_of[value.member] for value in conflict.values})
            conflicts += 1
            false += not any((a, b) in rivals for a in members for b in members)
    precision, recall = right / max(1, right + wrong), right / wanted
    system = "align"
    return [
        figure(TOLD, system, "pairs P", precision, right + wrong),
        figure(TOLD, system, "pairs R", recall, wanted),
        figure(TOLD, system, "pairs F1", 2 * right / (right + wrong + wanted), right + wrong),
        figure(TOLD, system, "clusters", clusters, clusters),
        figure(TOLD, system, "conflicts", conflicts, conflicts),
        figure(TOLD, system, "false conflicts a cluster", false / max(1, clusters), clusters),
    ]


def labels_of(told: Told) -> dict[Pair, str]:
    """Pairs of segments of two articles that share a claim, `match`, or may, `weak`; all others share none."""
    labels = told.labels()
    return {
        (i, j): "match" if labels[i, j] == 1 else "weak"
        for j, b in enumerate(told.sentences)
        for i, a in enumerate(told.sentences[:j])
        if labels[i, j] and a.article != b.article
    }


def rivals_of(told: Told) -> set[Pair]:
    """Pairs of segments that give two accounts of one claim."""
    return {
        (i, j)
        for j, b in enumerate(told.sentences)
        for i, a in enumerate(told.sentences[:j])
        for name in a.claims.keys() & b.claims.keys()
        if "!" in (a.claims[name], b.claims[name])
    }


def as_read(told: Told, embedder: Embedder) -> Story:
    """Each article one line a sentence; a segment for each sentence, in the order of the story."""
    texts: dict[int, str] = defaultdict(str)
    segments: list[Segment] = []
    for sentence in told.sentences:
        name, start = f"article{sentence.article}", len(texts[sentence.article])
        index = texts[sentence.article].count("\n")
        end = start + len(sentence.text)
        segments.append(Segment(f"{name}:{index}", name, index, start, end, sentence.text, sentence.language))
        texts[sentence.article] += f"{sentence.text}\n"
    articles = [
        Article(
            id=f"article{number}",
            path=told.name,
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            text=text,
            language=next(s.language for s in told.sentences if s.article == number),
            title=text.partition("\n")[0],
            published=_PUBLISHED,
        )
        for number, text in texts.items()
    ]
    engine = choose_engine("auto", {("de", "en"), ("fr", "en")}, offline=True).engine
    translations = translate_segments(segments, "en", engine, memory=None, similarity=similarity_of(embedder))
    claims: list[Claim] = []
    for article in articles:
        rows = [(s, t) for s, t in zip(segments, translations, strict=True) if s.article == article.id]
        claims += extract_claims(article, [s for s, _ in rows], [t for _, t in rows])
    return Story(tuple(articles), tuple(segments), tuple(translations), tuple(claims), engine.name)
