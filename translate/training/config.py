"""The recipe's configuration: one TOML file read into frozen records, every key checked."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.errors import UnreadableInput, UsageError


@dataclass(frozen=True, slots=True)
class Clean:
    """What a pair must satisfy; lengths in pieces, ratios as fractions."""

    max_pieces: int
    max_length_ratio: float
    min_letters: float
    identify: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Noise:
    """Shares (0..1) of the sampled pairs that get each kind of noise."""

    quotes: float = 0.0
    headline: float = 0.0
    capitals: float = 0.0
    missing_space: float = 0.0
    names: float = 0.0
    numbers: float = 0.0
    magnitudes: float = 0.0
    pieces: float = 0.0
    pieces_alpha: float = 0.3


@dataclass(frozen=True, slots=True)
class Validation:
    """Pairs held out of the training data for choosing rates and checkpoints."""

    corpora: tuple[str, ...]
    pairs_per_language: int


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A new source vocabulary."""

    pieces: int
    character_coverage: float


@dataclass(frozen=True, slots=True)
class Train:
    """Optimisation; times in minutes, rates per step, sizes in target pieces."""

    minutes: float
    steps: int
    peak_rate: float
    table_scale: float
    muon_scale: float
    warmup: float
    decay: float
    batch_tokens: int
    label_smoothing: float
    dropout: float
    clip: float
    betas: tuple[float, float]
    average_half_life: float
    validate_minutes: float
    checkpoint_minutes: float
    patience: int
    candidates: int
    threads: int
    stream_start: float = 0.0


@dataclass(frozen=True, slots=True)
class Finetune:
    """What differs from `Train` in the last step on news."""

    minutes: float
    steps: int
    peak_rate: float
    corpora: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Teacher:
    """A larger network of which the student learns, and how it is trained; neither minutes nor steps: none."""

    width: int
    encoder_layers: int
    decoder_layers: int
    heads: int
    inner: int
    minutes: float
    steps: int
    peak_rate: float
    warmup: float
    dropout: float
    batch_tokens: int
    candidates: int

    @property
    def wanted(self) -> bool:
        """Whether the recipe asks for a teacher."""
        return self.minutes > 0 or self.steps > 0


@dataclass(frozen=True, slots=True)
class Distil:
    """How the teacher translates, and what differs from `Train` when the student learns from it.

    `hypotheses` above 1: of so many the one closest to the human translation is learned. `examples` above 0: no more
    than these, the first ones of `corpora` in the stream. Neither minutes nor steps: no distillation.
    """

    beam: int
    hypotheses: int
    examples: int
    corpora: tuple[str, ...]
    minutes: float
    steps: int
    peak_rate: float

    @property
    def wanted(self) -> bool:
        """Whether the recipe asks for distillation."""
        return self.minutes > 0 or self.steps > 0


@dataclass(frozen=True, slots=True)
class Average:
    """How much the weights of each step's model count in the last model; steps that made none are left out."""

    initial: float
    train: float
    distil: float
    finetune: float


@dataclass(frozen=True, slots=True)
class Decode:
    """How hypotheses are searched when the model is scored."""

    beam: int
    no_repeat_ngram: int


@dataclass(frozen=True, slots=True)
class Recipe:
    """The whole file. `passes` maps source language -> corpus -> expected occurrences of each of its pairs."""

    seed: int
    target: str
    clean: Clean
    noise: Noise
    passes: dict[str, dict[str, float]]
    validation: Validation
    vocabulary: Vocabulary
    train: Train
    teacher: Teacher
    distil: Distil
    finetune: Finetune
    average: Average
    decode: Decode

    @property
    def languages(self) -> tuple[str, ...]:
        """Source languages, sorted."""
        return tuple(sorted(self.passes))

    def fingerprint(self, *parts: str) -> str:
        """Sixteen hex digits that change whenever one of the named parts of the recipe changes."""
        whole = dataclasses.asdict(self)
        chosen = {part: whole[part] for part in parts}
        text = json.dumps(chosen, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(f"recipe-1:{text}".encode()).hexdigest()[:16]


_SECTIONS = {
    "clean": Clean,
    "noise": Noise,
    "validation": Validation,
    "vocabulary": Vocabulary,
    "train": Train,
    "teacher": Teacher,
    "distil": Distil,
    "finetune": Finetune,
    "average": Average,
    "decode": Decode,
}


def load_recipe(path: Path) -> Recipe:
    """Read a recipe.

    Raises UnreadableInput where the file is missing or is no TOML, UsageError for unknown or missing keys.
    """
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UnreadableInput(
            f"the recipe cannot be read ({error})",
            subject=str(path),
            hint="Start from translate/training/recipe.toml",
        ) from error
    try:
        sections: dict[str, Any] = {name: _section(kind, raw[name]) for name, kind in _SECTIONS.items()}
        unknown = set(raw) - set(_SECTIONS) - {"seed", "target", "passes"}
        if unknown:
            raise ValueError(f"unknown key {sorted(unknown)[0]!r}")
        passes = {language: {k: float(v) for k, v in rows.items()} for language, rows in raw["passes"].items()}
        return Recipe(seed=int(raw["seed"]), target=str(raw["target"]), passes=passes, **sections)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UsageError(
            f"the recipe is not complete or not right ({error})",
            subject=str(path),
            hint="Compare it with translate/training/recipe.toml",
        ) from error


def _section(kind: type, values: dict[str, Any]) -> Any:
    """One table of the file as its record; lists become tuples."""
    frozen = {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}
    return kind(**frozen)
