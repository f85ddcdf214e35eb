"""BLEU and chrF2 of a converted model on the held-out pairs and on judged sets, with sacreBLEU's signatures."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from corpus.errors import CorruptModel, UnreadableInput
from translate.training.config import Recipe
from translate.training.files import write_aside
from translate.training.prepare import Progress


@dataclass(frozen=True, slots=True)
class Score:
    """Scores (0..100) of one system on one set; `pair` is `<source>-<target>`, `n` counts segments."""

    set: str
    pair: str
    system: str
    bleu: float
    chrf: float
    n: int
    bleu_signature: str
    chrf_signature: str


@dataclass(frozen=True, slots=True)
class ScoredSet:
    """Sources and references, one string a segment."""

    name: str
    language: str
    sources: list[str]
    references: list[str]


def score_all(converted: Path, work: Path, judged: Path | None, recipe: Recipe, progress: Progress) -> list[Score]:
    """Translate and score every set with the model in `converted`, decoded as the recipe says."""
    from translate.ct2 import Ct2Engine, Decoding

    engine = Ct2Engine(converted, decoding=[Decoding(recipe.decode.beam, recipe.decode.no_repeat_ngram)])
    sets = held_out_sets(work) + (judged_sets(judged, recipe) if judged else [])
    rows = []
    for i, one in enumerate(sets):
        progress("score", i, len(sets))
        made = [hypothesis.text for hypothesis in engine.translate(one.sources, one.language, recipe.target)]
        rows.append(score(one, made, f"{engine.name}@{engine.revision[:12]}", recipe.target))
    progress("score", len(sets), len(sets))
    return rows


def score(one: ScoredSet, made: list[str], system: str, target: str) -> Score:
    """Corpus BLEU (Papineni et al. 2002) and chrF2 (Popović 2015) with sacreBLEU's defaults."""
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF

    bleu, chrf = BLEU(), CHRF()
    return Score(
        set=one.name,
        pair=f"{one.language}-{target}",
        system=system,
        bleu=round(float(bleu.corpus_score(made, [one.references]).score), 2),
        chrf=round(float(chrf.corpus_score(made, [one.references]).score), 2),
        n=len(made),
        bleu_signature=str(bleu.get_signature()),
        chrf_signature=str(chrf.get_signature()),
    )


def held_out_sets(work: Path) -> list[ScoredSet]:
    """The pairs that `prepare` held out, one set a language. Raises CorruptModel where they are missing."""
    path = work / "data" / "validation.json"
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        languages = sorted({row["language"] for row in rows})
        return [
            ScoredSet(
                "held-out",
                language,
                [row["source"] for row in rows if row["language"] == language],
                [row["target"] for row in rows if row["language"] == language],
            )
            for language in languages
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CorruptModel(
            f"the held-out pairs cannot be read ({error})",
            subject=str(path),
            hint="Run: python -m translate.training prepare",
        ) from error


def judged_sets(folder: Path, recipe: Recipe) -> list[ScoredSet]:
    """All `<pair>/<set>.<source>` files that stand beside a `<set>.<target>`, segment by segment.

    Raises UnreadableInput where the two sides of a set differ in length.
    """
    found = []
    for language in recipe.languages:
        for source in sorted((folder / f"{language}-{recipe.target}").glob(f"*.{language}")):
            reference = source.with_suffix(f".{recipe.target}")
            if not reference.is_file():
                continue
            sides = [path.read_text(encoding="utf-8").removesuffix("\n").split("\n") for path in (source, reference)]
            if len(sides[0]) != len(sides[1]):
                raise UnreadableInput(
                    f"source and reference differ in length ({len(sides[0])} and {len(sides[1])} lines)",
                    subject=str(source),
                )
            found.append(ScoredSet(source.stem, language, sides[0], sides[1]))
    return found


def write_scores(rows: list[Score], path: Path) -> None:
    """Write rows as JSON, whole or not at all."""
    text = json.dumps([asdict(row) for row in rows], indent=1)
    write_aside(path, lambda out: out.write(text.encode()))


def read_scores(path: Path) -> list[Score]:
    """Rows that `write_scores` wrote. Raises UnreadableInput."""
    try:
        return [Score(**row) for row in json.loads(path.read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError) as error:
        raise UnreadableInput(
            f"the scores cannot be read ({error})", subject=str(path), hint="Run: python -m translate.training score"
        ) from error
