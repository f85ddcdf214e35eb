"""Claims: matching, clusters and conflicts against gold, and conflicts made on purpose.

`python -m eval.bench.claims ../shared` prints a table. The whole pipeline is run, with the bundled engine: what is
measured is what a user gets. Four kinds of data:

- the development half of the real story (`gold/pairs.json`, `gold/claims.json`). Its unlisted pairs count as different
  although half of the true ones are kept elsewhere, so precision is a lower bound; `precision, listed` counts listed
  pairs only;
- the invented stories in `corpus/samples` and its folders, complete gold; pairs with what only repeats a member
  (`repeats`: a headline that says what the text says) count neither way;
- stories of `aligned/training/stories` from which nothing has learnt, complete gold without the kinds of conflicts;
- all three again, what each step of the matching adds (`eval.bench.fit_matching`);
- contradictions made from references of one sentence in two languages (`bench/mt`): a number, a date, a name or the
  polarity is changed on the English side. The unchanged pairs give the false alarms.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from aligned.align import align
from aligned.claims import extract_claims
from aligned.embedders import Embedder, load_embedder, similarity_of
from aligned.encoders import Encoders, encoders
from aligned.matching import candidate_pairs, prepare, probabilities
from corpus.analysis import analyse
from corpus.readers import find_files, read_articles
from corpus.records import Article, Claim, Cluster, Segment, Translation
from eval.bench.contradictions import Row, figure, made_contradictions
from translate.registry import choose_engine
from translate.segments import translate_segments

Pair = tuple[int, int]
SAMPLES = Path(__file__).resolve().parents[2] / "corpus" / "samples"


@dataclass(frozen=True, slots=True)
class Story:
    """Articles taken through the pipeline up to claims."""

    articles: tuple[Article, ...]
    segments: tuple[Segment, ...]
    translations: tuple[Translation, ...]
    claims: tuple[Claim, ...]
    engine: str


def read_story(paths: Sequence[str], embedder: Embedder) -> Story:
    """Read, clean, segment, translate, extract."""
    articles: list[Article] = []
    segments: list[Segment] = []
    for read in read_articles(find_files(paths))[0]:
        article, own = analyse(read)
        articles.append(article)
        segments += own
    choice = choose_engine("auto", {(s.language, "en") for s in segments if s.language != "en"}, offline=True)
    translations = translate_segments(segments, "en", choice.engine, memory=None, similarity=similarity_of(embedder))
    by_article: dict[str, list[tuple[Segment, Translation]]] = defaultdict(list)
    for segment, translation in zip(segments, translations, strict=True):
        by_article[segment.article].append((segment, translation))
    claims: list[Claim] = []
    for article in articles:
        rows = by_article[article.id]
        claims += extract_claims(article, [s for s, _ in rows], [t for _, t in rows])
    return Story(tuple(articles), tuple(segments), tuple(translations), tuple(claims), choice.engine.name)


# --- the real story -----------------------------------------------------------------------------------------------


def gold_pairs(story: Story, shared: Path) -> dict[Pair, str]:
    """Pairs of segment numbers → `match`, `weak` or `different`; from the pairs and from the clusters."""
    pairs = json.loads((shared / "gold/pairs.json").read_text(encoding="utf-8"))["pairs"]
    clusters = json.loads((shared / "gold/claims.json").read_text(encoding="utf-8"))["clusters"]
    sentences = json.loads((shared / "gold/sentences.json").read_text(encoding="utf-8"))
    spans = {s["id"]: (s["start"], s["end"]) for rows in sentences.values() for s in rows}
    for pair in pairs:
        spans |= {pair["a"]: tuple(pair["a_span"]), pair["b"]: tuple(pair["b_span"])}
    found: dict[Pair, str] = {}

    def note(a: int | None, b: int | None, label: str) -> None:
        if a is not None and b is not None and found.get((min(a, b), max(a, b))) != "match":
            found[min(a, b), max(a, b)] = label

    for pair in pairs:
        a, b = (_segment_at(story, pair[side], spans[pair[side]]) for side in "ab")
        different = pair["label"] == "different"
        note(a, b, "different" if different else "match" if pair["strength"] == "core" else "weak")
    for cluster in clusters:
        members = [
            (m["article"], m["relation"], _segment_at(story, m["article"], spans.get(anchor, (m["start"], m["end"]))))
            for m in cluster["members"]
            for anchor in m["pair_anchors"]
        ]
        for article, relation, a in members:
            for other, other_relation, b in members:
                if article < other:
                    note(a, b, "match" if "same" in (relation, other_relation) else "weak")
    return found


def _segment_at(story: Story, sentence: str, span: tuple[int, int]) -> int | None:
    """Number of the segment that covers most of a span; articles are named by their first three characters."""
    best, most = None, 0
    for number, segment in enumerate(story.segments):
        shared = min(span[1], segment.end) - max(span[0], segment.start)
        if segment.article[:3] == sentence[:3] and shared > most:
            best, most = number, shared
    return best


def clustered_segments(story: Story, clusters: Iterable[Cluster]) -> set[Pair]:
    """Cross-article pairs of segment numbers that share a cluster."""
    number = {segment.id: n for n, segment in enumerate(story.segments)}
    found = set()
    for cluster in clusters:
        for a in cluster.members:
            for b in cluster.members:
                if a.article < b.article:
                    i, j = number[a.segment], number[b.segment]
                    found.add((min(i, j), max(i, j)))
    return found


def precision_recall(found: set[Pair], gold: Mapping[Pair, str], *, listed: bool = False) -> tuple[float, float, float]:
    """Of clustered pairs; weak ones do not count either way; `listed`: nor do pairs without a label."""
    wrong = {"different"} if listed else {"different", None}
    right = sum(gold.get(pair) == "match" for pair in found)
    false = sum(gold.get(pair) in wrong for pair in found)
    wanted = sum(label == "match" for label in gold.values())
    precision = right / (right + false) if right + false else 0.0
    recall = right / wanted if wanted else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def average_precision(scores: np.ndarray, labels: np.ndarray) -> float:
    """Mean precision at the ranks of the true ones; (n,) scores, (n,) bool."""
    ranked = labels[np.argsort(-scores, kind="stable")]
    hits = np.cumsum(ranked)
    return float((hits / np.arange(1, len(ranked) + 1))[ranked].mean()) if ranked.any() else 0.0


def ranking(
    story: Story, gold: Mapping[Pair, str], embedder: Embedder, close: Encoders | None
) -> tuple[float, float, int]:
    """Average precision and best F1 of the probabilities, a pair of segments having that of its best claims."""
    sentences = {s.id: s.text for s in story.segments}
    material = prepare(story.claims, embedder, sentences=sentences, encoders=close)
    pairs = candidate_pairs(material)
    number = {segment.id: n for n, segment in enumerate(story.segments)}
    at = [number[claim.segment] for claim in story.claims]
    best: dict[Pair, float] = defaultdict(float)
    for i, j, p in zip(
        pairs.first.tolist(), pairs.second.tolist(), probabilities(material, pairs).tolist(), strict=True
    ):
        if material.article[i] != material.article[j]:
            key = (min(at[i], at[j]), max(at[i], at[j]))
            best[key] = max(best[key], p)
    kept = [key for key in best if gold.get(key) != "weak"]
    labels = np.array([gold.get(key) == "match" for key in kept])
    scores = np.array([best[key] for key in kept])
    ranked = labels[np.argsort(-scores, kind="stable")]
    hits, places = np.cumsum(ranked), np.arange(1, len(ranked) + 1)
    return average_precision(scores, labels), float((2 * hits / (places + labels.sum())).max()), len(kept)


# --- clusters -----------------------------------------------------------------------------------------------------


def b_cubed(found: Mapping[Any, Any], gold: Mapping[Any, Any]) -> tuple[float, float, float]:
    """B³ precision, recall, F1 (Bagga and Baldwin 1998) over the items of `gold`; both map an item to its cluster."""

    def mean(first: Mapping[Any, Any], second: Mapping[Any, Any]) -> float:
        shares = []
        for item in gold:
            same = [other for other in gold if first.get(other, ("alone", other)) == first.get(item, ("alone", item))]
            both = [o for o in same if second.get(o, ("alone", o)) == second.get(item, ("alone", item))]
            shares.append(len(both) / len(same))
        return sum(shares) / len(shares)

    precision, recall = mean(found, gold), mean(gold, found)
    return precision, recall, 2 * precision * recall / (precision + recall)


def cluster_of_spans(clusters: Iterable[Cluster], spans: Mapping[Any, tuple[str, int, int]]) -> dict[Any, str]:
    """Cluster that covers most of each span (article's beginning, start, end)."""
    found: dict[Any, tuple[int, str]] = {}
    for cluster in clusters:
        for member in cluster.members:
            for key, (article, start, end) in spans.items():
                shared = min(end, member.end) - max(start, member.start)
                if member.article.startswith(article) and shared > found.get(key, (0, ""))[0]:
                    found[key] = (shared, cluster.id)
    return {key: cluster for key, (_, cluster) in found.items()}


def sample_gold(
    story: Story, folder: Path = SAMPLES
) -> tuple[dict[Any, tuple[str, int, int]], dict[Any, str], dict[str, list[Row]]]:
    """Spans of the invented story's gold members, their clusters, and the conflicts by cluster."""
    gold = json.loads((folder / "story.gold").read_text(encoding="utf-8"))
    texts = {article.id: article.text for article in story.articles}
    spans, owner, conflicts = {}, {}, {}
    for cluster in gold["clusters"]:
        conflicts[cluster["id"]] = cluster.get("conflicts", [])
        for article, quote in cluster["members"].items():
            start = texts[article].index(quote)
            spans[article, cluster["id"]] = (article, start, start + len(quote))
            owner[article, cluster["id"]] = cluster["id"]
    return spans, owner, conflicts


def sample_pairs(story: Story, folder: Path = SAMPLES) -> dict[Pair, str]:
    """Pairs of segment numbers of the invented story that match; with a place that only repeats them, `weak`."""
    gold = json.loads((folder / "story.gold").read_text(encoding="utf-8"))
    texts = {article.id: article.text for article in story.articles}
    found: dict[Pair, str] = {}
    for cluster in gold["clusters"]:
        quotes = [(article, quote, "match") for article, quote in cluster["members"].items()]
        quotes += [(a, quote, "weak") for a, repeats in cluster.get("repeats", {}).items() for quote in repeats]
        places = []
        for article, quote, label in quotes:
            start = texts[article].index(quote)
            places.append((article, _segment_at_exact(story, (article, start, start + len(quote))), label))
        for a, i, of_a in places:
            for b, j, of_b in places:
                key = (min(i, j), max(i, j))
                if a < b and found.get(key) != "match":
                    found[key] = "weak" if "weak" in (of_a, of_b) else "match"
    return found


def conflicts_found(
    clusters: Sequence[Cluster],
    wanted: Mapping[str, Sequence[Row]],
    spans: Mapping[Any, tuple[str, int, int]],
) -> tuple[int, int, int]:
    """(found, wanted, false) conflicts: found when the kind is right and two rival gold values are in it."""
    hits, total, right = 0, 0, set()
    for name, rows in wanted.items():
        for row in rows:
            total += 1
            matching = set()
            for cluster in clusters:
                for number, conflict in enumerate(cluster.conflicts):
                    claims = {v.member for v in conflict.values}
                    members = [m for m in cluster.members if m.claim in claims]
                    sides = {
                        value
                        for article, value in row["values"].items()
                        for m in members
                        if m.article == article and _overlap(m.start, m.end, *spans[article, name][1:])
                    }
                    if conflict.kind == row["kind"] and len(sides) > 1:
                        matching.add((cluster.id, number))
            hits += bool(matching)
            right |= matching
    false = sum(len(c.conflicts) for c in clusters) - len(right)
    return hits, total, false


def _overlap(start: int, end: int, other_start: int, other_end: int) -> bool:
    return max(start, other_start) < min(end, other_end)


def real_story(shared: Path, embedder: Embedder, close: Encoders | None) -> list[Row]:
    """Sentence pairs, clusters and conflicts on the development half."""
    story = read_story([str(shared / "seeds" / "*.txt")], embedder)
    gold = gold_pairs(story, shared)
    parts = (story.articles, story.segments, story.translations, story.claims, embedder)
    align(*parts, encoders=close)  # embeddings are kept
    start = time.perf_counter()
    clusters = align(*parts, encoders=close)
    seconds = time.perf_counter() - start
    found = clustered_segments(story, clusters)
    precision, recall, f1 = precision_recall(found, gold)
    listed = precision_recall(found, gold, listed=True)[0]
    ap, best_f1, scored = ranking(story, gold, embedder, close)
    raw = json.loads((shared / "gold/claims.json").read_text(encoding="utf-8"))["clusters"]
    spans, owner = {}, {}
    for cluster in raw:
        for number, member in enumerate(cluster["members"]):
            spans[cluster["id"], number] = (member["article"], member["start"], member["end"])
            owner[cluster["id"], number] = cluster["id"]
    b3 = b_cubed(cluster_of_spans(clusters, spans), owner)
    name, engine = "five articles, development half", f"align, {story.engine}"
    return [
        figure(name, engine, "pairs AP", ap, scored),
        figure(name, engine, "pairs best F1", best_f1, scored),
        figure(name, engine, "pairs P", precision, len(found)),
        figure(name, engine, "pairs R", recall, sum(v == "match" for v in gold.values())),
        figure(name, engine, "pairs F1", f1, len(found)),
        figure(name, engine, "pairs P, listed", listed, len(found)),
        figure(name, engine, "B³ F1", b3[2], len(owner)),
        figure(name, engine, "clusters", len(clusters), len(clusters)),
        figure(name, engine, "conflicts", sum(len(c.conflicts) for c in clusters), len(clusters)),
        figure(name, engine, "seconds beyond embedding", seconds, len(story.claims)),
    ]


def invented_story(name: str, folder: Path, embedder: Embedder, close: Encoders | None) -> list[Row]:
    """Clusters and conflicts of an invented story in `folder`, with its gold."""
    story = read_story([str(folder / "*.txt")], embedder)
    parts = (story.articles, story.segments, story.translations, story.claims, embedder)
    clusters = align(*parts, encoders=close)
    spans, owner, wanted = sample_gold(story, folder)
    gold = sample_pairs(story, folder)
    found = clustered_segments(story, clusters)
    precision, recall, f1 = precision_recall(found, gold)
    b3 = b_cubed(cluster_of_spans(clusters, spans), owner)
    hits, total, false = conflicts_found(clusters, wanted, spans)
    ap, best_f1, scored = ranking(story, gold, embedder, close)
    engine = f"align, {story.engine}"
    return [
        figure(name, engine, "pairs AP", ap, scored),
        figure(name, engine, "pairs best F1", best_f1, scored),
        figure(name, engine, "pairs P", precision, len(found)),
        figure(name, engine, "pairs R", recall, sum(label == "match" for label in gold.values())),
        figure(name, engine, "pairs F1", f1, len(found)),
        figure(name, engine, "B³ F1", b3[2], len(owner)),
        figure(name, engine, "conflicts found", hits / total, total),
        figure(name, engine, "false conflicts a cluster", false / max(1, len(clusters)), len(clusters)),
    ]


def _segment_at_exact(story: Story, span: tuple[str, int, int]) -> int:
    article, start, end = span
    shared = [min(end, s.end) - max(start, s.start) if s.article == article else -1 for s in story.segments]
    return int(np.argmax(shared))


def run(shared: Path) -> list[Row]:
    """All rows of this benchmark."""
    from eval.bench.fit_matching import step_rows  # both read stories with this module
    from eval.bench.told import told_rows

    embedder, close = load_embedder("use"), encoders("en")
    stories = real_story(shared, embedder, close) + step_rows(shared, embedder, close)
    stories += invented_story("invented story", SAMPLES, embedder, close)
    stories += invented_story("second invented story", SAMPLES / "battery", embedder, close)
    stories += invented_story("third invented story", SAMPLES / "rocket", embedder, close)
    stories += invented_story("fourth invented story", SAMPLES / "transfer", embedder, close)
    stories += told_rows(embedder, close)
    return stories + made_contradictions(shared, embedder)


def main(arguments: Sequence[str]) -> None:
    """Print the rows as a table."""
    for row in run(Path(arguments[0] if arguments else "../shared")):
        print(f"{row['data']:34} {row['system']:22} {row['metric']:26} {row['value']:8.3f}  n={row['n']}")


if __name__ == "__main__":
    main(sys.argv[1:])
