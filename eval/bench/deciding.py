"""The figures that decide, each with its floor and with what others publish or reach on the same set.

`eval.bench.readme` makes the README's table of them; a test holds the figures in `results.json` against the floors.
Published figures stand as their sources give them, on the part of the set that is named; "here" marks what was measured
by the same benchmark as ours.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

# Mozilla's evaluation of Firefox Translations, in `*.peers.json` beside the sets: sacreBLEU of whole sets.
_DE_FLORES = "OPUS-MT 41.2, Firefox tiny 39.6, Google 43.1"
_FR_FLORES = "OPUS-MT 43.0, Firefox tiny 43.8, Google 48.7"
_DE_WMT = "OPUS-MT 32.0, Firefox tiny 30.8, Google 32.4"
_FR_WMT = "OPUS-MT 33.6, Firefox tiny 33.3, Google 34.5"
# Thompson and Koehn 2019; Steingrímsson et al. 2023; Liu and Zhu 2022: strict F1 on the test part.
_TEXTBERG = "Vecalign .902, SentAlign .932, Bertalign .936 (test part)"
# Wastl, Vamvas and Sennrich 2026 (SwissGov-RSD; arXiv 2608.21023): their predictions for these very documents, scored.
_RSD_DE = "mmBERT-SimCSE DiffAlign .244, CTFAlign with Qwen3-Embedding-4B .346"
_RSD_FR = "mmBERT-SimCSE DiffAlign .154, CTFAlign with Qwen3-Embedding-4B .208"
_COSINE = "cosine of USE or e5-small .19, both with IDF overlap .24 (whole gold, perfect English)"


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table: which row of the results it is, its floor, and others' figures.

    `system` is the beginning of the row's system, for a revision may follow. `floor` is the worst value that passes:
    the least, or where `lower` is better the greatest. `beside` names systems of the same benchmark, measured here.
    What is not `shown` is held to its floor and left out of the table, which would grow too long.
    """

    task: str
    benchmark: str
    data: str
    system: str
    metric: str
    floor: float
    published: str = ""
    beside: tuple[str, ...] = ()
    lower: bool = False
    shown: bool = True

    def find(self, rows: Sequence[Mapping[str, Any]], system: str | None = None) -> Mapping[str, Any] | None:
        """The row of this figure, or of another system on the same data; None where it was not measured."""
        wanted = (self.benchmark, self.data, self.metric)
        for row in rows:
            same = (row["benchmark"], row["data"], row["metric"]) == wanted
            if same and (row["system"] == system if system else row["system"].startswith(self.system)):
                return row
        return None

    def holds(self, value: float) -> bool:
        """Whether the floor is kept."""
        return value <= self.floor if self.lower else value >= self.floor


# Contradictions of each kind to be found on the held-out half of the lines.
_FOUND = {
    "number": 0.9, "date": 0.9, "polarity": 0.82, "attribution": 0.85, "name": 0.75, "place": 0.78, "modality": 0.7,
}  # fmt: skip
_SPLITTERS = ("sentencex", "pysbd")
_LIBRARIES = ("langdetect", "lingua")
_NAMES = "names_numbers held-out"

FIGURES = (
    Figure("translation", "translation", "flores-dev de-en", "bundled", "BLEU", 29.1, _DE_FLORES),
    Figure("translation", "translation", "flores-dev fr-en", "bundled", "BLEU", 31.2, _FR_FLORES),
    Figure("translation", "translation", "wmt13 de-en", "bundled", "BLEU", 23.1, _DE_WMT),
    Figure("translation", "translation", "wmt13 fr-en", "bundled", "BLEU", 26.1, _FR_WMT),
    *(
        Figure("names, numbers", "names_numbers", f"{_NAMES} {pair} all", "bundled", "error rate", 0.03, lower=True)
        for pair in ("de-en", "fr-en")
    ),
    Figure("sentences", "segmentation", "wmt13.de", "corpus.segmentation", "boundary F1", 0.98, beside=_SPLITTERS),
    Figure("sentences", "segmentation", "wmt13.en", "corpus.segmentation", "boundary F1", 0.99, beside=_SPLITTERS),
    Figure("sentences", "segmentation", "wmt13.fr", "corpus.segmentation", "boundary F1", 0.985, beside=_SPLITTERS),
    Figure("language", "language", "flores-dev, 3 words", "corpus.language", "accuracy", 0.95, beside=_LIBRARIES),
    Figure("language", "language", "wmt13, 3 words", "corpus.language", "accuracy", 0.95, beside=_LIBRARIES),
    Figure("language", "language", "wmt13, 15 words", "corpus.language", "accuracy", 0.99, beside=_LIBRARIES),
    *(
        Figure("origin", "origin", f"docs.jsonl, {language}, held out by {split}", system, metric, floor, lower=lower)
        for language, split in (("de", "year"), ("en", "year"), ("en", "outlet"))
        for system, metric, floor, lower in (
            ("decision", "found, 250–600 words", 0.65, False),
            ("decision", "false alarms, 250–600 words", 0.03, True),
        )
    ),
    Figure("origin", "origin", "docs.jsonl, de, held out by year", "classifier", "ECE", 0.03, lower=True),
    Figure("origin", "origin", "docs.jsonl, en, held out by year", "classifier", "ECE", 0.03, lower=True),
    Figure("boilerplate", "boilerplate", "gold 001 and 003", "ours", "recall", 0.9),
    Figure("boilerplate", "boilerplate", "gold 001 and 003", "ours", "lost prose, characters", 0, lower=True),
    Figure("quantities", "quantities", "wmt13 de-en", "aligned.quantities", "lines in agreement", 0.79),
    Figure("quantities", "quantities", "wmt13 fr-en", "aligned.quantities", "lines in agreement", 0.76),
    Figure("sentence alignment", "alignment", "Text+Berg dev de-fr", "aligned.beads", "strict F1", 0.92, _TEXTBERG),
    Figure("sentence alignment", "alignment", "wmt13 de-fr resegmented", "aligned.beads", "strict F1", 0.935),
    Figure("sentence alignment", "alignment", "wmt13 fr-en resegmented", "aligned.beads", "strict F1", 0.93),
    Figure("differences", "rsd", "SwissGov-RSD dev, en-de", "aligned.differences", "Spearman ρ", 0.30, _RSD_DE),
    Figure("differences", "rsd", "SwissGov-RSD dev, en-fr", "aligned.differences", "Spearman ρ", 0.27, _RSD_FR),
    Figure("claims", "claims", "five articles, development half", "align", "pairs F1", 0.28, _COSINE),
    Figure("claims", "claims", "five articles, development half", "align", "B³ F1", 0.44),
    Figure("claims", "claims", "invented story", "align", "pairs F1", 0.8),
    Figure("claims", "claims", "invented story", "align", "conflicts found", 0.75),
    Figure("claims", "claims", "second invented story", "align", "pairs F1", 0.75, shown=False),
    Figure("claims", "claims", "second invented story", "align", "conflicts found", 0.8, shown=False),
    Figure("claims", "claims", "third invented story", "align", "pairs F1", 0.75, shown=False),
    Figure("claims", "claims", "third invented story", "align", "conflicts found", 0.5, shown=False),
    Figure("claims", "claims", "fourth invented story", "align", "pairs F1", 0.68),
    Figure("claims", "claims", "fourth invented story", "align", "conflicts found", 0.5),
    Figure("claims", "claims", "invented stories, kept out", "align", "pairs P", 0.65),
    Figure("claims", "claims", "invented stories, kept out", "align", "pairs F1", 0.37),
    Figure(
        "claims",
        "claims",
        "invented stories, kept out",
        "align",
        "false conflicts a cluster",
        0.1,
        lower=True,
        shown=False,
    ),
    Figure(
        "claims",
        "claims",
        "invented stories, kept out",
        "matching, + support",
        "pairs ECE",
        0.01,
        lower=True,
        shown=False,
    ),
    *(
        Figure(
            f"contradictions: {kind}",
            "claims",
            f"wmt13 {pair}",
            f"changed {kind}",
            metric,
            floor,
            lower=lower,
            shown=pair == "de-en" and not lower,
        )
        for pair in ("de-en", "fr-en")
        for kind, found in _FOUND.items()
        for metric, floor, lower in (("detected", found, False), ("false alarms", 0.03, True))
    ),
    *(
        Figure(
            "contradictions: none made", "claims", f"{data} {pair}", "unchanged", "alarms of any kind", 0.03, lower=True
        )
        for pair in ("de-en", "fr-en")
        for data in ("flores-dev", "wmt13")
    ),
    Figure("quality estimation", "confidence", "flores-dev", "similarity+unlikely", "AUC: damaged", 0.9),
    Figure("quality estimation", "confidence", "wmt13", "similarity+unlikely", "ECE", 0.05, lower=True),
    Figure("quality estimation", "confidence", "flores-dev", "similarity+unlikely", "ECE", 0.1, lower=True),
    *(
        Figure(
            "quality estimation",
            "confidence",
            "flores-dev",
            "similarity+unlikely",
            f"found at 3 % false alarms: {kind}",
            0.95,
            shown=False,
        )
        for kind in ("copy_source", "loop", "change_number")
    ),
    *(
        Figure("reader", "reader", "invented, 50 articles of 200 segments", "reader.html", metric, floor, lower=True)
        for metric, floor in (("seconds to open", 3), ("frame p95, scroll, ms", 50), ("JavaScript heap, MB", 40))
    ),
    *(
        Figure("scale", "scale", "wmt13, 2000 articles of 20 lines", "index", metric, floor, lower=lower)
        for metric, floor, lower in (
            ("seconds", 400, True),
            ("peak MB", 2000, True),
            ("pairs as with exact search", 0.95, False),
        )
    ),
    Figure("speed", "speed", "flores-dev de-en", "ct2", "source words/s", 200),
    Figure("whole run", "whole_run", "seeds", "tertium run", "seconds", 60, lower=True),
    Figure("whole run", "whole_run", "seeds", "tertium run", "peak MB", 1500, lower=True),
)


def undercut(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """One line for every figure that is missing in the results or undercuts its floor."""
    faults = []
    for figure in FIGURES:
        row = figure.find(rows)
        name = f"{figure.benchmark}: {figure.data}, {figure.system}, {figure.metric}"
        if row is None:
            faults.append(f"{name} is not in the results")
        elif not figure.holds(row["value"]):
            faults.append(f"{name} is {row['value']}, the floor is {figure.floor}")
    return faults
