import numpy as np

from aligned.joint import FLOOR, joint_evidence

FIRST, SECOND = np.triu_indices(4, k=1)
TEXTS = ["a", "b", "c", "d"]


class Judge:
    """Says of each pair what is written down for it, and remembers what it was asked."""

    def __init__(self, answers):
        self.answers = answers
        self.asked = []

    def logits(self, pairs):
        self.asked += pairs
        return np.array([self.answers.get(pair, FLOOR - 1) for pair in pairs], dtype=np.float32)


def test_answers_count_from_the_floor_on():
    judge = Judge({("a", "b"): 2.0, ("c", "d"): FLOOR - 3})
    found = joint_evidence(TEXTS, FIRST, SECOND, np.zeros(6, np.float32), judge)
    assert found.tolist() == [2.0 - FLOOR, 0, 0, 0, 0, 0]
    assert len(judge.asked) == 6


def test_the_likeliest_are_asked_whatever_the_order(monkeypatch):
    monkeypatch.setattr("aligned.joint._PAIRS_A_CLAIM", 1)
    monkeypatch.setattr("aligned.joint._MOST_PAIRS", 2)
    likely = np.array([0.1, 0.9, 0.3, 0.2, 0.8, 0.0], np.float32)
    judge = Judge({("a", "c"): 0.0, ("b", "d"): 0.0})
    found = joint_evidence(TEXTS, FIRST, SECOND, likely, judge)
    assert judge.asked == [("a", "c"), ("b", "d")]
    assert np.flatnonzero(found).tolist() == [1, 4]


def test_nothing_to_ask():
    none = np.zeros(0, np.int64)
    assert joint_evidence([], none, none, np.zeros(0, np.float32), Judge({})).shape == (0,)
