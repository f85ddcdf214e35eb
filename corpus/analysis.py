"""What is known of one article before translation: the reading stages in their order."""

from __future__ import annotations

from corpus.boilerplate import remove_boilerplate
from corpus.language import identify_article
from corpus.origin import detect_origin
from corpus.records import Article, Segment
from corpus.segmentation import segment_article


def analyse(article: Article) -> tuple[Article, tuple[Segment, ...]]:
    """An article that was read → with its boilerplate, language and origin found, and its segments.

    Boilerplate goes first, since it may be in another language than the text; origin last, since it reads segments.
    """
    cleaned = identify_article(remove_boilerplate(article))
    segments = segment_article(cleaned)
    return detect_origin(cleaned, segments), segments
