"""The invented stories from which matching learns."""

import numpy as np
import pytest

from aligned.training.stories import FOLDER, part_of, read_stories, read_story
from corpus.errors import UnreadableInput

HEAD = "# a ferry\nk1\tThe ferry was late.\nk2\tThe captain left.\n"


def write(folder, text):
    path = folder / "ferry.story"
    path.write_text(text, encoding="utf-8")
    return path


def test_marks_decide_which_sentences_share_a_claim(tmp_path):
    story = read_story(
        write(
            tmp_path,
            HEAD + "article\tone\ten\t-\nk1,k2~\tThe ferry, whose captain left, was late.\n-\tIt rained.\n"
            "article\ttwo\tde\t-\nk1!\tDie Fähre war pünktlich.\nk2~\tDer frühere Kapitän schwieg.\nk1?\tEs regnete.\n",
        )
    )
    assert [s.article for s in story.sentences] == [0, 0, 1, 1, 1]
    assert [s.language for s in story.sentences] == ["en", "en", "de", "de", "de"]
    labels = story.labels()
    assert (labels == labels.T).all()
    # Another account of it, two parts of one claim, what is only near.
    assert labels[0, 2:].tolist() == [1, -1, -1]
    assert labels[1, 2:].tolist() == [0, 0, 0]
    assert labels[0, 1] == labels[2, 3] == -1


@pytest.mark.parametrize(
    ("line", "cause"),
    [("k1 The ferry was late.", "two cells"), ("k3\tIt rained.", "not listed"), ("k1;k2\tIt rained.", "not listed")],
)
def test_a_line_that_is_wrong_is_named(tmp_path, line, cause):
    with pytest.raises(UnreadableInput, match=f"line 5 .*{cause}|line 5 names") as told:
        read_story(write(tmp_path, f"{HEAD}article\tone\ten\t-\n{line}\n"))
    assert "ferry.story" in str(told.value)


def test_every_story_can_be_read_and_shares_its_claims():
    stories = [story for part in ("learn", "fit", "judge") for story in read_stories(part)]
    assert len(stories) == len(list(FOLDER.glob("*.story"))) > 250
    for story in stories:
        labels = story.labels()
        assert np.count_nonzero(np.triu(labels == 1)) >= 20, story.name
        assert np.count_nonzero(labels == 0) > np.count_nonzero(labels == 1), story.name
        assert {s.language for s in story.sentences} <= {"en", "de", "fr"}


def test_a_story_stays_in_its_part():
    parts = {"actor-podcast": "learn", "ai-startup": "judge", "autobauer": "fit"}
    assert {name: part_of(name) for name in parts} == parts
    assert 15 <= len(read_stories("fit")) <= 40
    assert 15 <= len(read_stories("judge")) <= 40
