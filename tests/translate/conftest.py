"""Tiny models that the tests of the real engines make."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

MakeModel = Callable[..., Path]


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
