"""Origin: is a text translated, and from which language."""

from corpus.origin.detect import detect_origin

__all__ = ["detect_origin"]
