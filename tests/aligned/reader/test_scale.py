"""Pages of runs with many articles: each record is looked at once, however many articles there are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from aligned.reader.page import _plain_articles
from corpus.records import Article, Run, Segment
from eval.report import build_report


class Counted(tuple[Any, ...]):
    """A tuple that counts how often it is gone through."""

    passes = 0

    def __iter__(self) -> Iterator[Any]:
        type(self).passes += 1
        return super().__iter__()


@pytest.mark.parametrize("show", [_plain_articles, build_report])
def test_segments_are_not_gone_through_once_for_each_article(show: Any) -> None:
    articles = tuple(Article(f"a{i}", "a.txt", "", "One.") for i in range(50))
    segments = Counted(Segment(f"a{i}:0", f"a{i}", 0, 0, 4, "One.", "en") for i in range(50))
    Counted.passes = 0
    show(Run(articles=articles, segments=segments))
    assert 0 < Counted.passes < 10
