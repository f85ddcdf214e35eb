"""Stories of many articles: time, memory, what is clustered, and whether the index finds what exact search finds.

`python -m eval.bench SHARED scale` (both stories), `python -m eval.bench.scale SHARED --articles 500` (one of another
size). A story is made of the lines of WMT 2013. Each article is German, French or English and has twenty lines: German
and French as they are, with the translation of a small system, English as in the reference or in one of two systems'
translations. A few lines are told by hundreds of articles, most by few (1 / rank).

Each story is clustered twice in a process of its own, once with exact search and once with the index, whatever the size
from which the index is used. Seconds are wall clock of `align`, embedding included; memory is the process's greatest.
Without the package faiss only exact search is measured, and it says so.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from aligned import neighbours
from aligned.align import align
from aligned.claims import extract_claims
from aligned.copies import find_copies
from aligned.embedders import Embedder, load_embedder
from aligned.matching import prepare
from corpus.records import Article, Claim, Segment, Translation

Row = dict[str, Any]
Clusters = list[list[str]]  # ids of claims

SIZES = (200, 2_000)
SEARCHES = ("exact", "index")
SEED = 5
_LINES = 20
_LANGUAGES = ("en", "de", "fr")
# Ranks are shifted, so that the most told line is in one of seven articles, not in all.
_SHIFT = 30
# Claims whose nearest are compared.
_SAMPLE = 1_000


class Story(NamedTuple):
    """Articles and what is known of them; `line_of`: the line that each segment says."""

    articles: list[Article]
    segments: list[Segment]
    translations: list[Translation]
    claims: list[Claim]
    line_of: dict[str, int]


def make_story(shared: Path, articles: int) -> Story:
    """The story of so many articles; the same on every call."""
    rng = random.Random(SEED)  # noqa: S311
    versions = _versions(shared / "bench" / "mt")
    count = len(versions["en"][0][0])
    lines = rng.sample(range(count), count)
    weights = [1 / (rank + _SHIFT) for rank in range(count)]
    story = Story([], [], [], [], {})
    for number in range(articles):
        name, language = f"a{number:05}", _LANGUAGES[number % len(_LANGUAGES)]
        chosen: dict[int, None] = {}
        while len(chosen) < _LINES:
            chosen[rng.choices(lines, weights)[0]] = None
        texts, translated = rng.choice(versions[language])
        _add(story, name, language, [(line, texts[line], translated[line]) for line in chosen])
    return story


def _versions(folder: Path) -> dict[str, list[tuple[list[str], list[str]]]]:
    """By language: texts of all lines, and their English."""

    def read(name: str) -> list[str]:
        return [line.strip() for line in (folder / name).read_text(encoding="utf-8").splitlines()]

    english = [read(name) for name in ("de-en/wmt13.en", "de-en/wmt13.google.en", "fr-en/wmt13.google.en")]
    return {
        "de": [(read("de-en/wmt13.de"), read("de-en/wmt13.bergamot-tiny.en"))],
        "fr": [(read("fr-en/wmt13.fr"), read("fr-en/wmt13.bergamot-tiny.en"))],
        "en": [(texts, texts) for texts in english],
    }


def _add(story: Story, name: str, language: str, lines: Sequence[tuple[int, str, str]]) -> None:
    segments, translations, start = [], [], 0
    for index, (line, text, english) in enumerate(lines):
        segment = Segment(f"{name}:{index}", name, index, start, start + len(text), text, language)
        own = language == "en"
        translations.append(
            Translation(segment.id, "en", english, "identity" if own else "bergamot-tiny", 1 if own else 0.7)
        )
        segments.append(segment)
        story.line_of[segment.id] = line
        start += len(text) + 1
    article = Article(name, f"{name}.txt", name, "\n".join(s.text for s in segments), language=language)
    story.articles.append(article)
    story.segments.extend(segments)
    story.translations.extend(translations)
    story.claims.extend(extract_claims(article, segments, translations))


def measure(shared: Path, articles: int, search: str) -> dict[str, Any]:
    """Cluster a story with one of SEARCHES: seconds, megabytes, numbers of claims, clusters, line of each segment."""
    neighbours.EXACT_UP_TO = sys.maxsize if search == "exact" else 0
    story, embedder = make_story(shared, articles), load_embedder()
    start = time.perf_counter()
    clusters = align(story.articles, story.segments, story.translations, story.claims, embedder)
    seconds = time.perf_counter() - start
    matched = [story.claims[i] for i in find_copies(story.claims).matched]
    return {
        "seconds": seconds,
        "megabytes": _peak_megabytes(),
        "claims": len(story.claims),
        "matched": len(matched),
        "method": neighbours.search_method(len(matched)),
        "recall": _recall(matched, embedder) if search == "index" else 1.0,
        "clusters": [[member.claim for member in cluster.members] for cluster in clusters],
        "line_of": story.line_of,
    }


def _peak_megabytes() -> float:
    """Of this process since it was started; what getrusage says on Linux counts the process it was forked from."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _recall(claims: Sequence[Claim], embedder: Embedder) -> float:
    """Share of the nearest, of a sample of claims, that the index finds; one as near as the farthest counts."""
    vectors = prepare(claims, embedder).centred
    first, second = neighbours.pairs_to_score(vectors)
    sample = np.random.default_rng(SEED).choice(len(claims), min(_SAMPLE, len(claims)), replace=False)
    nearest = neighbours.NEAREST
    shares = []
    for claim in sample.tolist():
        likeness = vectors @ vectors[claim]
        likeness[claim] = -1.0
        least = np.partition(likeness, -nearest)[-nearest] - 1e-5
        found = np.concatenate([second[first == claim], first[second == claim]])
        shares.append(min(1.0, float((likeness[found] >= least).sum()) / nearest))
    return float(np.mean(shares))


def linked(clusters: Clusters, line_of: dict[str, int]) -> tuple[float, float]:
    """(precision, recall) of the pairs of segments that clusters put together, against lines.

    A pair of two lines counts in each cluster that has it, a pair of one line once, however many clusters have it.
    """
    copies: dict[int, list[str]] = defaultdict(list)
    for segment, line in line_of.items():
        copies[line].append(segment)
    row = {segment: number for own in copies.values() for number, segment in enumerate(own)}
    by_line: dict[int, list[list[int]]] = defaultdict(list)
    wrong = 0
    for claims in clusters:
        members: dict[int, list[int]] = defaultdict(list)
        for segment in sorted({claim.rpartition("#")[0] for claim in claims}):
            members[line_of[segment]].append(row[segment])
        sizes = [len(own) for own in members.values()]
        wrong += (sum(sizes) ** 2 - sum(size**2 for size in sizes)) // 2
        for line, own in members.items():
            by_line[line].append(own)
    right = there = 0
    for line, segments in copies.items():
        found = np.zeros((len(segments), len(segments)), dtype=bool)
        for own in by_line[line]:
            found[np.ix_(own, own)] = True
        right += int(np.triu(found, k=1).sum())
        there += len(segments) * (len(segments) - 1) // 2
    return right / max(1, right + wrong), right / max(1, there)


def agreement(clusters: Clusters, others: Clusters) -> tuple[float, float]:
    """(pairs of claims that both have, of those that either has; clusters that are in both, of those in either)."""
    of_claim = {claim: number for number, own in enumerate(others) for claim in own}
    both = Counter((n, of_claim[claim]) for n, own in enumerate(clusters) for claim in own if claim in of_claim)
    common, own_pairs, other_pairs = _pairs(both.values()), _pairs(map(len, clusters)), _pairs(map(len, others))
    first, second = ({frozenset(own) for own in part} for part in (clusters, others))
    return common / max(1, own_pairs + other_pairs - common), len(first & second) / max(1, len(first | second))


def _pairs(sizes: Iterable[int]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes)


def rows_of(shared: Path, articles: int) -> list[Row]:
    """Measure one story in fresh processes, one for each search that can be had."""
    searches = SEARCHES if find_spec("faiss") else SEARCHES[:1]
    if len(searches) < len(SEARCHES):
        print("scale: the index is left out, needs faiss: pip install 'tertium[index]'", file=sys.stderr)
    found = {search: _in_a_process(shared, articles, search) for search in searches}
    rows: list[Row] = []
    for search, result in found.items():
        line_of = result["line_of"]
        precision, recall = linked(result["clusters"], line_of)
        metrics = {
            "seconds": (result["seconds"], articles),
            "peak MB": (result["megabytes"], articles),
            "precision of linked lines": (precision, len(line_of)),
            "recall of linked lines": (recall, len(line_of)),
        }
        if search == "index":
            pairs, same = agreement(found["exact"]["clusters"], result["clusters"])
            metrics["nearest found"] = (result["recall"], result["matched"])
            metrics["pairs as with exact search"] = (pairs, result["claims"])
            metrics["clusters as with exact search"] = (same, len(result["clusters"]))
        rows += [
            {
                "data": f"wmt13, {articles} articles of {_LINES} lines",
                "system": search,
                "metric": metric,
                "value": round(value, 4),
                "n": n,
                "signature": f"{result['method']}|embedder:use|seed:{SEED}|claims:{result['claims']}",
            }
            for metric, (value, n) in metrics.items()
        ]
    return rows


def _in_a_process(shared: Path, articles: int, search: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "eval.bench.scale", str(shared), "--articles", str(articles), "--search", search]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def run(shared: Path) -> list[Row]:
    """Rows {data, system, metric, value, n, signature} of all SIZES."""
    return [row for articles in SIZES for row in rows_of(shared, articles)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the rows of one story as JSON Lines, or with --search what one search gives."""
    parser = argparse.ArgumentParser(prog="python -m eval.bench.scale", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("shared", type=Path)
    parser.add_argument("--articles", type=int, default=SIZES[0])
    parser.add_argument("--search", choices=SEARCHES, help="only this one, in this process; prints the clusters, too")
    options = parser.parse_args(arguments)
    if options.search:
        print(json.dumps(measure(options.shared, options.articles, options.search)))
        return 0
    for row in rows_of(options.shared, options.articles):
        print(json.dumps(row, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
