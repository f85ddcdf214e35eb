"""Train and validate the origin classifier: `python -m corpus.origin.train ../shared/bench/origin/docs.jsonl`.

Input: JSON lines {doc, year, lang, origin, kind, sentences}: one document in one language, `origin` the language it was
first written in, `kind` "original", "human" or "mt:<system>". The same `doc` comes in several languages and kinds.
Validation leaves out one year at a time (so all versions of a document are out together), and, harder, groups of
outlets. Prints the figures, writes `weights.npz` beside itself. Deterministic. Needs scikit-learn.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corpus.errors import EmptyInput, MissingExtra, UnreadableInput
from corpus.origin.classifier import LONGEST, Model, pack, scale, tokens_of
from corpus.origin.features import ngrams
from corpus.origin.traces import find_traces, load_traces, measure

LANGUAGES = ("de", "en")
_SIZES = (60, 150, 400, 10**9)  # words per training piece: the classifier meets short texts too
_LEAST_DOCUMENTS = 8  # of the vocabulary; n-grams of fewer are names in disguise
_LEAST_OUTLETS = 3
_C = 1.0  # inverse regularisation; 10 gives the same accuracy on held-out outlets with worse calibration
_OUTLET_FOLDS = 4
_SPELLINGS = ("name-spellings", ("*",), 0.8)


@dataclass(frozen=True, slots=True)
class Document:
    """One row of the data."""

    doc: str
    year: int
    language: str
    origin: str
    kind: str
    sentences: tuple[str, ...]

    @property
    def outlet(self) -> str:
        """The paper, from the id's beginning ("faz-2010-12-02-1" and "faz/2010/…" are one)."""
        return re.split(r"[-/]\d{4}|/", self.doc)[0]

    def pieces(self) -> Iterator[str]:
        """The document cut into texts of about `_SIZES` words, sentences whole, one a line; no text twice."""
        seen = set()
        for size in _SIZES:
            piece: list[str] = []
            for sentence in (*self.sentences, None):
                if sentence is not None:
                    piece.append(sentence)
                words = sum(len(s.split()) for s in piece)
                text = "\n".join(piece)
                if (sentence is None and piece and (words >= 0.6 * size or size == _SIZES[-1])) or words >= size:
                    if text not in seen:
                        seen.add(text)
                        yield text
                    piece = []


@dataclass(frozen=True, slots=True)
class Piece:
    """A training text and the document it is from."""

    text: str
    document: Document
    words: int


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Predictions on pieces that the model that made them had not seen. `logits` (pieces, classes)."""

    pieces: list[Piece]
    classes: tuple[str, ...]
    logits: NDArray[np.float64]
    traces: list[dict[str, float]]  # weights measured without the piece's fold, by piece

    def probabilities(self, calibration: tuple[float, float]) -> NDArray[np.float64]:
        """Calibrated, (pieces, classes)."""
        scaled = self.logits * np.array([scale(calibration, p.words) for p in self.pieces])[:, None]
        exp = np.exp(scaled - scaled.max(axis=1, keepdims=True))
        out: NDArray[np.float64] = exp / exp.sum(axis=1, keepdims=True)
        return out


def read_documents(path: Path) -> list[Document]:
    """Documents of a JSON-lines file; raises UnreadableInput, EmptyInput."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        rows = [json.loads(line) for line in lines if line.strip()]
        documents = [
            Document(r["doc"], int(r["year"]), r["lang"], r["origin"], r["kind"], tuple(r["sentences"])) for r in rows
        ]
    except (OSError, ValueError, KeyError) as error:
        raise UnreadableInput(
            f"cannot be read as documents of known origin ({error})",
            subject=str(path),
            hint="Give a JSON-lines file with doc, year, lang, origin, kind, sentences",
        ) from error
    if not documents:
        raise EmptyInput("holds no documents", subject=str(path))
    return documents


def folds_by_year(pieces: Sequence[Piece]) -> list[int]:
    """Fold numbers: the year."""
    return [p.document.year for p in pieces]


def folds_by_outlet(pieces: Sequence[Piece]) -> list[int]:
    """Fold numbers: outlets dealt out to `_OUTLET_FOLDS` groups, each first language's by size."""
    sizes: dict[str, Counter[str]] = defaultdict(Counter)
    for piece in pieces:
        sizes[piece.document.origin][piece.document.outlet] += 1
    fold = {
        outlet: i % _OUTLET_FOLDS
        for counter in sizes.values()
        for i, (outlet, _) in enumerate(sorted(counter.items(), key=lambda item: (-item[1], item[0])))
    }
    return [fold[p.document.outlet] for p in pieces]


def hold_out(
    documents: Sequence[Document],
    language: str,
    folds: Callable[[Sequence[Piece]], list[int]],
    without_kind: str | None = None,
) -> HeldOut:
    """Predictions for every piece by a model trained on the other folds (and without one kind of translation)."""
    pieces = _pieces(documents, language)
    numbers = np.array(folds(pieces))
    logits = np.zeros((len(pieces), 3))
    weights: list[dict[str, float]] = [{} for _ in pieces]
    classes: tuple[str, ...] = ()
    for number in sorted(set(numbers.tolist())):
        train = [p for p, n in zip(pieces, numbers, strict=True) if n != number and p.document.kind != without_kind]
        model = fit(train, language)
        classes = model.classes
        measured = measure_traces(list(dict.fromkeys(p.document for p in train)), language)
        for i in np.flatnonzero(numbers == number):
            logits[i] = model.logits(pieces[i].text)
            weights[i] = measured
    return HeldOut(pieces, classes, logits, weights)


def fit(pieces: Sequence[Piece], language: str, calibration: tuple[float, float] = (0.0, 0.0)) -> Model:
    """A model of the pieces; every origin weighs the same, and within it every kind of translation."""
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
    except ImportError as error:
        raise MissingExtra("scikit-learn", "training", needed_for="Training the origin classifier") from error

    def analyse(text: str) -> tuple[str, ...]:
        return _grams(text, language)

    vocabulary = _vocabulary(pieces, analyse)
    vectorizer = TfidfVectorizer(analyzer=analyse, vocabulary=vocabulary, sublinear_tf=True, lowercase=False)
    features = vectorizer.fit_transform([p.text for p in pieces])
    groups = [(p.document.origin, p.document.kind) for p in pieces]
    sizes = Counter(groups)
    kinds = Counter(origin for origin, _ in sizes)
    weights = np.array([len(pieces) / (len(kinds) * kinds[g[0]] * sizes[g]) for g in groups])
    regression = LogisticRegression(C=_C, max_iter=1000).fit(
        features, [origin for origin, _ in groups], sample_weight=weights
    )
    return Model(
        language=language,
        classes=tuple(str(c) for c in regression.classes_),
        vocabulary={gram: i for i, gram in enumerate(vocabulary)},
        idf=vectorizer.idf_.astype(np.float16).astype(np.float32),
        coefficients=regression.coef_.astype(np.float16).astype(np.float32),
        intercepts=regression.intercept_.astype(np.float32),
        calibration=calibration,
    )


@cache
def _grams(text: str, language: str) -> tuple[str, ...]:
    """Kept, as every fold asks for the same pieces."""
    return tuple(sys.intern(gram) for gram, _ in ngrams(tokens_of(text, language)[0], LONGEST))


def _vocabulary(pieces: Sequence[Piece], analyse: Callable[[str], tuple[str, ...]]) -> list[str]:
    outlets: dict[str, set[str]] = defaultdict(set)
    documents: dict[str, set[str]] = defaultdict(set)
    for piece in pieces:
        for gram in set(analyse(piece.text)):
            outlets[gram].add(piece.document.outlet)
            documents[gram].add(piece.document.doc)
    return sorted(g for g in outlets if len(documents[g]) >= _LEAST_DOCUMENTS and len(outlets[g]) >= _LEAST_OUTLETS)


def calibrate(held_out: Sequence[HeldOut]) -> tuple[float, float]:
    """The two calibration numbers of `classifier.scale` with the least cross-entropy, by grid search."""
    best = (float("inf"), (0.0, 0.0))
    for a in np.arange(-0.5, 2.6, 0.1):
        for b in np.arange(-0.5, 1.01, 0.1):
            loss = float(np.mean([cross_entropy(h, (a, b)) for h in held_out]))
            best = min(best, (loss, (round(float(a), 2), round(float(b), 2))))
    return best[1]


def _sides(h: HeldOut) -> NDArray[np.int64]:
    return np.array([h.classes.index(p.document.origin) for p in h.pieces])


def _balance(h: HeldOut) -> NDArray[np.float64]:
    """Weights that make origins equally frequent."""
    sizes = Counter(p.document.origin for p in h.pieces)
    return np.array([len(h.pieces) / (len(sizes) * sizes[p.document.origin]) for p in h.pieces])


def cross_entropy(h: HeldOut, calibration: tuple[float, float]) -> float:
    """Mean −log p of the true origin, origins balanced."""
    p = h.probabilities(calibration)[np.arange(len(h.pieces)), _sides(h)]
    return float(np.mean(-np.log(np.maximum(p, 1e-12)) * _balance(h)))


def measure_traces(documents: Sequence[Document], language: str) -> dict[str, float]:
    """Log-likelihood ratio of every trace in `language`, from these documents and its prior."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    totals: Counter[str] = Counter()
    for document in documents:
        if document.language == language:
            totals[document.origin] += 1
            for name in _trace_names(document):
                counts[name][document.origin] += 1
    rows = [(t.name, t.origins, t.prior) for t in load_traces() if t.language in ("*", language)] + [_SPELLINGS]
    measured = {}
    for name, origins, prior in rows:
        foreign = [o for o in totals if o != language and ("*" in origins or o in origins)]
        measured[f"{language}:{name}"] = measure(
            prior,
            sum(counts[name][o] for o in foreign),
            sum(totals[o] for o in foreign),
            counts[name][language],
            totals[language],
        )
    return measured


@cache
def _trace_names(document: Document) -> tuple[str, ...]:
    return tuple(hit.name for hit in find_traces("\n".join(document.sentences), document.language))


def _pieces(documents: Sequence[Document], language: str) -> list[Piece]:
    return [Piece(text, d, len(text.split())) for d in documents if d.language == language for text in d.pieces()]


def main(arguments: Sequence[str]) -> None:
    """Validate, train on everything, write the weights."""
    documents = read_documents(Path(arguments[0]))
    arrays: dict[str, NDArray[Any]] = {"languages": pack(LANGUAGES)}
    traces: dict[str, float] = {}
    for language in LANGUAGES:
        years = hold_out(documents, language, folds_by_year)
        outlets = hold_out(documents, language, folds_by_outlet)
        calibration = calibrate([years, outlets])
        print(language, "calibration", calibration)
        model = fit(_pieces(documents, language), language, calibration)
        arrays[f"{language}.classes"] = pack(model.classes)
        arrays[f"{language}.vocabulary"] = pack(list(model.vocabulary))
        arrays[f"{language}.idf"] = model.idf.astype(np.float16)
        arrays[f"{language}.coefficients"] = model.coefficients.astype(np.float16)
        arrays[f"{language}.intercepts"] = model.intercepts
        arrays[f"{language}.calibration"] = np.array(calibration)
        traces |= measure_traces(documents, language)
        print("\n".join(f"  {name} {weight:+.2f}" for name, weight in traces.items() if name[:2] == language))
    arrays["traces.names"] = pack(list(traces))
    arrays["traces.weights"] = np.array(list(traces.values()))
    with (Path(__file__).parent / "weights.npz").open("wb") as file:
        np.savez_compressed(file, **arrays)  # type: ignore[arg-type]  # numpy's stub takes every keyword for allow_pickle


if __name__ == "__main__":
    main(sys.argv[1:])
