"""Tiny models that the tests of the real engines make."""

from __future__ import annotations

import gzip
import importlib.util
import re
from collections.abc import Callable
from pathlib import Path

import pytest

MakeModel = Callable[..., Path]
RECIPE = Path(__file__).parents[2] / "translate" / "training" / "recipe.toml"
PAIRS = [
    ("der Fluss steigt und die Brücke bleibt gesperrt", "the river rises and the bridge stays closed"),
    ("am Abend kamen viele Menschen zum Markt", "in the evening many people came to the market"),
]
SMALL = {
    "steps": "3",
    "branches": "1",
    "width": "16",
    "heads": "2",
    "inner": "32",
    "encoder_layers": "1",
    "decoder_layers": "3",
    "batch_tokens": "400",
    "pairs_per_language": "2",
    "candidates": "0",
    "max_length_ratio": "50.0",
    "corpora": '["news"]',
    "hypotheses": "2",
    "beam": "2",
    "examples": "0",
    "pieces": "0.0",
}


@pytest.fixture(scope="session")
def tiny_models(tmp_path_factory: pytest.TempPathFactory) -> MakeModel:
    """Makes Marian-format models, each once: `tiny_models(two_vocabularies=…, seed=…)` returns its folder."""
    pytest.importorskip("torch", reason="needs torch: pip install 'tertium[torch]'")
    pytest.importorskip("transformers", reason="needs transformers: pip install 'tertium[torch]'")
    spec = importlib.util.spec_from_file_location("marian_models", Path(__file__).with_name("marian_models.py"))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    folder = tmp_path_factory.mktemp("models")
    made: dict[tuple[bool, int], Path] = {}

    def make(*, two_vocabularies: bool, seed: int = 0) -> Path:
        key = two_vocabularies, seed
        if key not in made:
            name = f"{'two' if two_vocabularies else 'one'}-{seed}"
            made[key] = module.make_model(folder / name, two_vocabularies=two_vocabularies, seed=seed)
        return made[key]

    return make


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of invented pairs, German only."""
    folder = tmp_path / "data" / "train" / "de-en"
    folder.mkdir(parents=True)
    rows = [f"{a} {'und' * (i % 7)} {a}\t{b} {'and' * (i % 7)} {b}" for i in range(28) for a, b in PAIRS]
    with gzip.open(folder / "news.tsv.gz", "wt", encoding="utf-8") as out:
        out.write("\n".join(rows) + "\n")
    return tmp_path / "data"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """The shipped recipe, made small: three steps for every training, a teacher of width 16."""
    text = RECIPE.read_text(encoding="utf-8")
    text = re.sub(r"\[passes\.de\].*?(?=\[validation\])", "[passes.de]\nnews = 3.0\n\n", text, flags=re.DOTALL)
    text = re.sub(r"^(\w+) = .*$", lambda m: f"{m[1]} = {SMALL.get(m[1], m[0].split('=', 1)[1])}", text, flags=re.M)
    path = tmp_path / "recipe.toml"
    path.write_text(text, encoding="utf-8")
    return path
