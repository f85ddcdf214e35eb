import shutil
from pathlib import Path

import numpy as np
import pytest

from aligned.cross_encoder import FOLDER, MOST_PIECES, CrossEncoder
from aligned.encoders import encoders
from corpus.errors import CorruptModel

READER = CrossEncoder()
CAPTAIN = "The ferry's captain was arrested on Tuesday."


def test_one_claim_in_other_words_is_likelier_than_the_same_topic() -> None:
    same, topic, apart = READER.logits(
        [
            (CAPTAIN, "On Tuesday police took the master of the ship into custody."),
            (CAPTAIN, "The ferry carried two hundred passengers to the island."),
            (CAPTAIN, "Goat cheese ripens for six weeks in the cellars of the abbey."),
        ]
    )
    assert same > topic > apart
    assert same > 0


def test_the_batch_changes_little() -> None:
    pairs = [(CAPTAIN, f"{'The ship was late. ' * n}The master was taken into custody.") for n in range(1, 12)]
    alone = np.concatenate([CrossEncoder().logits([pair]) for pair in pairs])
    assert np.abs(alone - READER.logits(pairs)).max() < 0.3


def test_empty_and_endless_texts_have_an_answer() -> None:
    found = READER.logits([("", ""), ("", CAPTAIN), ("word " * 5_000, "word " * (MOST_PIECES + 1)), ("\ufffd", "…")])
    assert found.shape == (4,)
    assert np.isfinite(found).all()
    assert READER.logits([]).shape == (0,)


def test_what_lies_behind_the_most_pieces_is_not_read() -> None:
    long = "word " * MOST_PIECES
    one, other = READER.logits([(long, CAPTAIN), (long + "The captain was arrested on Tuesday.", CAPTAIN)])
    assert one == pytest.approx(other, abs=1e-4)


@pytest.mark.parametrize("name", ["model.bin", "head.json", "model.json"])
def test_a_folder_that_is_not_whole_is_told(tmp_path: Path, name: str) -> None:
    for path in FOLDER.iterdir():
        if path.is_file():
            shutil.copyfile(path, tmp_path / path.name)
    (tmp_path / name).unlink()
    with pytest.raises(CorruptModel, match="missing") as told:
        CrossEncoder(tmp_path).logits([("a", "b")])
    assert name in str(told.value)


def test_there_are_encoders_for_english_only() -> None:
    assert encoders("de") is None
    found = encoders("en")
    assert found is not None
    assert len(found.words.words(["a b"])) == len(found.pairs.logits([("a", "b")])) == 1
