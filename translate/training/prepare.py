"""From corpora to a training stream: filter, deduplicate, hold out, sample by domain, add noise, cut into pieces.

The result is a folder of flat arrays that training maps into memory: `source.bin` and `target.bin` (uint16 piece ids,
one example after the other), `examples.npy` (n, 4) int64 rows source start, source end, target start, target end,
`corpora.npy` (n,) uint8 and `stream.json`; `validation.json` holds the texts held out.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corpus.errors import CorruptModel, EmptyInput, OutputError
from translate.training.clean import normalise, normalise_target, reject, reject_lengths
from translate.training.config import Recipe
from translate.training.files import write_aside
from translate.training.noise import add_noise, collect_names
from translate.training.pairs import check_data, corpus_file, judged_keys, key, read_pairs
from translate.training.vocabulary import Vocabularies

Progress = Callable[[str, int, int], None]
_PARTS = ("seed", "target", "clean", "noise", "passes", "validation")


@dataclass(frozen=True, slots=True)
class Pair:
    """One clean pair and where it came from."""

    source: str
    target: str
    language: str
    corpus: str


@dataclass(frozen=True, slots=True)
class Stream:
    """A prepared stream, mapped into memory; arrays as described at the top of this module."""

    source: NDArray[np.uint16]
    target: NDArray[np.uint16]
    examples: NDArray[np.int64]
    corpora: NDArray[np.uint8]
    names: tuple[str, ...]
    fingerprint: str

    def restricted_to(self, corpora: tuple[str, ...]) -> Stream:
        """Only the examples of these corpora, in the same order. Raises EmptyInput where none is left."""
        wanted = [i for i, name in enumerate(self.names) if name.split("/")[1] in corpora]
        mask = np.isin(self.corpora, wanted)
        if not mask.any():
            raise EmptyInput("the stream holds no example of these corpora", subject=", ".join(corpora))
        return self._only(mask)

    def first(self, count: int) -> Stream:
        """The first examples, at most so many."""
        return self._only(slice(count))

    def _only(self, rows: NDArray[np.bool_] | slice) -> Stream:
        return Stream(self.source, self.target, self.examples[rows], self.corpora[rows], self.names, self.fingerprint)


def clean_pairs(recipe: Recipe, data: Path, judged: frozenset[str], counts: Counter[str]) -> Iterator[Pair]:
    """All usable pairs of the corpora that the recipe names, each text pair once per language.

    `counts` is filled with `<language>/<corpus>/<reason>` for everything left out and `…/kept` for the rest.
    """
    for language in recipe.languages:
        check_data(data, language, recipe.target)
        seen: set[int] = set()
        for corpus, passes in recipe.passes[language].items():
            if passes <= 0:
                continue
            name = f"{language}/{corpus}"
            for raw_source, raw_target in read_pairs(corpus_file(data, language, recipe.target, corpus)):
                source, target = normalise(raw_source), normalise_target(raw_target)
                reason = reject(source, target, recipe.clean)
                source_key, target_key = key(source), key(target)
                if reason is None and (source_key in judged or target_key in judged):
                    reason = "judged"
                identity = hash((source_key, target_key))
                if reason is None and identity in seen:
                    reason = "duplicate"
                if reason is None and corpus in recipe.clean.identify and not _right_language(source, language):
                    reason = "language"
                seen.add(identity)
                counts[f"{name}/{reason or 'kept'}"] += 1
                if reason is None:
                    yield Pair(source, target, language, corpus)


def hold_out(pairs: list[Pair], recipe: Recipe, rng: random.Random) -> tuple[list[Pair], list[Pair]]:
    """Validation pairs, and the training pairs that share no side with them (so that variants do not leak)."""
    held: list[Pair] = []
    for language in recipe.languages:
        pool = [p for p in pairs if p.language == language and p.corpus in recipe.validation.corpora]
        held.extend(rng.sample(pool, min(recipe.validation.pairs_per_language, len(pool) // 2)))
    keys = {key(p.source) for p in held} | {key(p.target) for p in held}
    return held, [p for p in pairs if key(p.source) not in keys and key(p.target) not in keys]


def prepare(
    recipe: Recipe, data: Path, work: Path, vocabularies: Vocabularies, judged: Path | None, progress: Progress
) -> dict[str, Any]:
    """Write the stream to `<work>/data` and return its summary (counts by corpus and reason, sizes)."""
    for side in (vocabularies.source, vocabularies.target):
        if len(side) > np.iinfo(np.uint16).max:
            raise CorruptModel("a vocabulary of more than 65 535 pieces does not fit the stream's format")
    counts: Counter[str] = Counter()
    progress("read", 0, 1)
    pairs = list(clean_pairs(recipe, data, judged_keys(judged) if judged else frozenset(), counts))
    rng = random.Random(recipe.seed)  # noqa: S311  sampling, not secrets
    held, pairs = hold_out(pairs, recipe, rng)
    if not pairs:
        raise EmptyInput("no pair is left to train on", subject=str(data), hint="Check passes and clean in the recipe")
    progress("read", 1, 1)
    news = {c for corpora in recipe.passes.values() for c in corpora if c.startswith("news")}
    pool = collect_names((p.source, p.target) for p in pairs if p.corpus in news)
    chosen = _sample(pairs, recipe, rng)
    folder = work / "data"
    folder.mkdir(parents=True, exist_ok=True)
    examples, corpora, names = _encode(chosen, recipe, vocabularies, pool, rng, folder, counts, progress)
    summary = {
        "fingerprint": recipe.fingerprint(*_PARTS),
        "corpora": names,
        "examples": len(examples),
        "target_pieces": int((examples[:, 3] - examples[:, 2]).sum()),
        "validation": len(held),
        "counts": dict(sorted(counts.items())),
    }
    rows = [{"source": p.source, "target": p.target, "language": p.language} for p in held]
    write_aside(folder / "validation.json", lambda out: out.write(json.dumps(rows, ensure_ascii=False).encode()))
    write_stream(folder, examples, corpora, summary)
    return summary


def write_stream(
    folder: Path, examples: NDArray[np.int64], corpora: NDArray[np.uint8], summary: dict[str, Any]
) -> None:
    """Write all of a stream but its pieces; `stream.json`, which makes it whole, last."""
    write_aside(folder / "examples.npy", lambda out: np.save(out, examples))
    write_aside(folder / "corpora.npy", lambda out: np.save(out, corpora))
    write_aside(folder / "stream.json", lambda out: out.write(json.dumps(summary, indent=1).encode()))


def load_stream(folder: Path, recipe: Recipe) -> Stream:
    """Map the stream in `folder`. Raises CorruptModel where it is missing, broken, or was made by another recipe."""
    try:
        summary = json.loads((folder / "stream.json").read_text(encoding="utf-8"))
        examples = np.load(folder / "examples.npy", mmap_mode="r")
        stream = Stream(
            source=np.memmap(folder / "source.bin", dtype=np.uint16, mode="r"),
            target=np.memmap(folder / "target.bin", dtype=np.uint16, mode="r"),
            examples=examples,
            corpora=np.load(folder / "corpora.npy", mmap_mode="r"),
            names=tuple(summary["corpora"]),
            fingerprint="-".join(str(summary[key]) for key in ("fingerprint", "teacher") if key in summary),
        )
        whole = len(examples) == summary["examples"] == len(stream.corpora)
        if not whole or examples[-1, 1] != len(stream.source) or examples[-1, 3] != len(stream.target):
            raise ValueError("its files do not match one another")
    except (OSError, ValueError, KeyError, IndexError) as error:
        raise CorruptModel(
            f"the prepared stream cannot be used ({error})",
            subject=str(folder),
            hint="Run: python -m translate.training prepare",
        ) from error
    if summary["fingerprint"] != recipe.fingerprint(*_PARTS):
        raise CorruptModel(
            "the prepared stream was made by another recipe",
            subject=str(folder),
            hint="Run prepare again, or use the recipe that made it",
        )
    return stream


def _right_language(text: str, language: str) -> bool:
    """Whether a line is plausibly in its language; lines under forty characters get the benefit of the doubt."""
    if len(text) < 40:
        return True
    from corpus.language import identify

    return identify(text)[0] == language


def _sample(pairs: list[Pair], recipe: Recipe, rng: random.Random) -> list[Pair]:
    """Each pair as often as its corpus' passes say (the fraction by chance), in random order."""
    chosen: list[Pair] = []
    for pair in pairs:
        passes = recipe.passes[pair.language][pair.corpus]
        chosen.extend([pair] * (int(passes) + (rng.random() < passes % 1)))
    rng.shuffle(chosen)
    return chosen


def _encode(
    chosen: list[Pair],
    recipe: Recipe,
    vocabularies: Vocabularies,
    pool: list[str],
    rng: random.Random,
    folder: Path,
    counts: Counter[str],
    progress: Progress,
) -> tuple[NDArray[np.int64], NDArray[np.uint8], list[str]]:
    """Write the two piece files; returns examples (n, 4), corpora (n,) and the corpora's names."""
    import sentencepiece

    sentencepiece.set_random_generator_seed(recipe.seed)
    names = sorted({f"{p.language}/{p.corpus}" for p in chosen})
    number = {name: i for i, name in enumerate(names)}
    rows: list[tuple[int, int, int, int]] = []
    corpora: list[int] = []
    at_source = at_target = 0
    try:
        with (folder / "source.bin").open("wb") as source_out, (folder / "target.bin").open("wb") as target_out:
            for i, pair in enumerate(chosen):
                if i % 10_000 == 0:
                    progress("encode", i, len(chosen))
                source, target, alpha = add_noise(pair.source, pair.target, recipe.noise, pool, rng)
                ours = vocabularies.encode_source(source, pair.language, alpha=alpha)
                theirs = vocabularies.encode_target(target)
                reason = reject_lengths(len(ours), len(theirs), recipe.clean)
                if reason is None and vocabularies.target.unknown in theirs:
                    reason = "unknown-piece"
                if reason is not None:
                    counts[f"{pair.language}/{pair.corpus}/{reason}"] += 1
                    continue
                source_out.write(np.array(ours, dtype=np.uint16).tobytes())
                target_out.write(np.array(theirs, dtype=np.uint16).tobytes())
                rows.append((at_source, at_source + len(ours), at_target, at_target + len(theirs)))
                corpora.append(number[f"{pair.language}/{pair.corpus}"])
                at_source, at_target = rows[-1][1], rows[-1][3]
    except OSError as error:
        raise OutputError(f"the stream cannot be written ({error})", subject=str(folder)) from error
    progress("encode", len(chosen), len(chosen))
    return np.array(rows, dtype=np.int64).reshape(-1, 4), np.array(corpora, dtype=np.uint8), names
