"""The recipe of the cross-encoder, on a model that is made here."""

import random

import numpy as np
import pytest

from aligned.training.material import Group

PLACES = ["ferry", "mayor", "school", "bridge", "museum", "harbour"]


def test_every_shared_pair_and_the_likest_others():
    pytest.importorskip("torch", reason="needs torch: pip install 'tertium[training]'")
    from aligned.training.cross import story_pairs

    texts = list("abcdefgh")
    labels = np.zeros((8, 8), np.int8)
    labels[0, 1] = labels[1, 0] = 1
    labels[0, 2:] = labels[2:, 0] = -1
    cosines = np.zeros((8, 8), np.float32)
    cosines[1, 3] = cosines[3, 1] = cosines[4, 5] = cosines[5, 4] = 1.0
    pairs = story_pairs(texts, labels, cosines, np.random.default_rng(1))
    assert pairs[0] == ("a", "b", 1.0)
    assert len(pairs) == 4
    assert all(grade == 0 and "a" not in (one, other) for one, other, grade in pairs[1:])
    assert {("b", "d", 0.0), ("e", "f", 0.0)} <= set(pairs)


def test_general_pairs_hold_support_news_and_what_is_neither():
    pytest.importorskip("torch", reason="needs torch: pip install 'tertium[training]'")
    from aligned.training.cross import general_pairs

    wice = [Group((("claim", "support"),), ("other one", "other two"))]
    news = [Group(tuple((f"{p} en", f"{p} de", f"{p} fr") for p in PLACES))]
    pairs = general_pairs([("a", "b", 2.5)], wice, news, random.Random(1))
    assert pairs[:4] == [
        ("a", "b", 0.5),
        ("claim", "support", 1.0),
        ("claim", "other one", 0.0),
        ("claim", "other two", 0.0),
    ]
    for one, other, grade in pairs[4:]:
        assert (one.split()[0] == other.split()[0]) == (grade == 1.0)
        assert one != other


def test_training_tells_pairs_apart_and_is_the_same_again():
    torch = pytest.importorskip("torch", reason="needs torch: pip install 'tertium[training]'")
    transformers = pytest.importorskip("transformers", reason="needs transformers: pip install 'tertium[training]'")
    from aligned.training.cross import PairModel, Stage, logits, train
    from aligned.wordpiece import WordPiece

    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "was", "shut", "open", *PLACES]
    config = transformers.BertConfig(
        vocab_size=len(vocabulary), hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64
    )
    same = [(f"the {p} was shut", f"shut was the {p}", 1.0) for p in PLACES]
    other = [(f"the {p} was shut", f"open was the {p}", 0.0) for p in PLACES]
    found = []
    for _ in range(2):
        torch.manual_seed(1)
        model = PairModel(transformers.BertModel(config, add_pooling_layer=False), WordPiece(vocabulary))
        steps = []
        passes = (same + other for _ in range(1_000))
        train(model, passes, Stage(steps=60, rate=3e-3, warmup=5), 1, lambda step, *_, seen=steps: seen.append(step))
        found.append((steps, logits(model, [pair[:2] for pair in same + other])))
    assert found[0][0] == list(range(1, 61))
    assert found[0][1][: len(same)].min() > found[0][1][len(same) :].max()
    assert np.array_equal(found[0][1], found[1][1])
