import shutil
from pathlib import Path

import numpy as np
import pytest

from aligned.embedders import load_embedder
from aligned.paraphrase import FOLDER, ParaphraseEncoder
from corpus.errors import CorruptModel

ENCODER = ParaphraseEncoder()


def test_it_is_found_by_name() -> None:
    encoder = load_embedder("paraphrase")
    assert (encoder.name, encoder.dimensions) == ("paraphrase", 384)


def test_paraphrases_are_nearer_than_the_same_topic() -> None:
    vectors = ENCODER.encode(
        [
            "The ferry's captain was arrested on Tuesday.",
            "On Tuesday police took the master of the ship into custody.",
            "The ferry carried two hundred passengers to the island.",
        ]
    )
    assert vectors.shape == (3, 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2]


def test_the_batch_changes_little() -> None:
    texts = [f"{'The minister resigned. ' * n}At {n} o'clock." for n in range(1, 12)]
    alone = np.concatenate([ParaphraseEncoder().encode([text]) for text in texts])
    assert ((alone * ENCODER.encode(texts)).sum(axis=1) > 0.995).all()


def test_empty_and_endless_texts_have_vectors() -> None:
    vectors = ENCODER.encode(["", "   ", "word " * 5_000, "\ufffd"])
    assert np.isfinite(vectors).all()
    assert np.array_equal(vectors[0], vectors[1])


def test_words_are_read_in_their_context() -> None:
    texts = ["He sat on the bank of the river.", "She left the bank of the lake.", "The bank raised its fees."]
    banks = []
    for text, (spans, vectors) in zip(texts, ENCODER.words(texts), strict=True):
        assert vectors.shape == (len(spans), 384)
        assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
        banks.append(vectors[[text[start:end] for start, end in spans].index("bank")])
    assert banks[0] @ banks[1] > banks[0] @ banks[2]


def test_words_of_any_text() -> None:
    long = "unbelievably " * 400
    found = ENCODER.words(["", "…", long, "Hello, world"])
    assert [len(spans) for spans, _ in found] == [0, 1, 400, 3]
    assert [len(vectors) for _, vectors in found] == [0, 1, 400, 3]
    assert found[2][0][-1] == (len(long) - 13, len(long) - 1)


@pytest.mark.parametrize("name", ["model.bin", "vocabulary.json", "model.json"])
def test_a_folder_that_is_not_whole_is_told(tmp_path: Path, name: str) -> None:
    for path in FOLDER.iterdir():
        if path.is_file():
            shutil.copyfile(path, tmp_path / path.name)
    (tmp_path / name).unlink()
    with pytest.raises(CorruptModel, match="missing") as told:
        ParaphraseEncoder(tmp_path).encode(["a"])
    assert name in str(told.value)
    assert "tertium" in str(told.value.hint)


def test_a_changed_file_is_told(tmp_path: Path) -> None:
    for path in FOLDER.iterdir():
        if path.is_file():
            shutil.copyfile(path, tmp_path / path.name)
    with (tmp_path / "vocabulary.json").open("a") as file:
        file.write(" ")
    with pytest.raises(CorruptModel, match="checksum"):
        ParaphraseEncoder(tmp_path).words(["a"])
