"""Line structure of an article: which line breaks end a block (paragraph, heading, list item) and which are only wraps.

Most article texts hold one paragraph or heading a line: there every line is a block. Texts from mail, PDF and plain
e-books are wrapped at a fixed width; there a paragraph runs on over single line breaks. What tells them apart is greedy
filling: a wrapped line is broken where the next word would no longer have fitted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.records import Article

# Every sequence that ends a line (Unicode Standard Annex 14, mandatory breaks), CRLF as one.
_BREAK = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
# Never soft: a page break, Unicode's paragraph separator.
_HARD_BREAKS = frozenset("\f\u2029")
_LIST_ITEM = re.compile(r"\s*(?:[-–—•*·▪◦‣●○■□►▶✓→]\s|\(?\d{1,3}[.)]\s|\(?[a-zA-Z][.)]\s|[#>|])")
_FIRST_LETTER = re.compile(r"[\W_]*([^\W\d_])")
# Format characters that show nothing: a run of them and of white space is blank.
_INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
VISIBLE = re.compile(rf"[^\s{_INVISIBLE}]")

# Wrap widths seen in practice: 40 (narrow columns) to 120 (wide PDF pages); a text whose long lines are longer than
# that is not wrapped.
_NARROWEST, _WIDEST = 40, 120
# A line counts as full from this share of the width on; proportional fonts make widths in characters uneven. Sweep
# (`python -m eval.bench.segmentation ../shared --sweep`): at 0.9 evenly wrapped texts get better (recall of paragraph
# ends 0.91 after 0.86), but uneven ones are cut in mid-sentence (precision 0.95, at 1.0 even 0.21, after 0.99).
_FULL = 0.8
# Share of the single line breaks that must stand after a full line before a text is taken for wrapped: 0.4 to 0.6 make
# no difference in the sweep, 0.8 misses wrapped texts (precision 0.91 after 0.99).
_WRAPPED_SHARE = 0.6
# Share of the lines after a single break that must begin as prose does in mid-sentence: with a small letter. A list of
# headlines has none; German prose, rich in capitals, has the fewest: 0.25 misses some wrapped texts (precision 0.985
# after 0.993), 0.4 many (0.88).
_UNCAPITALISED_SHARE = 0.15


def line_spans(text: str) -> list[tuple[int, int]]:
    """Return (start, end) of each line of `text`, line break left out; offsets in code points, half-open."""
    spans = []
    start = 0
    for match in _BREAK.finditer(text):
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(text)))
    return spans


def kept_lines(article: Article) -> list[tuple[int, int]]:
    """Return the stretches of the article's lines that lie outside the removed spans."""
    removed = sorted((span.start, span.end) for span in article.dropped)
    kept = []
    next_removed = 0
    for line_start, end in line_spans(article.text):
        start = line_start
        while next_removed < len(removed) and removed[next_removed][1] <= start:
            next_removed += 1
        index = next_removed
        while index < len(removed) and removed[index][0] < end:
            if removed[index][0] > start:
                kept.append((start, removed[index][0]))
            start = max(start, min(removed[index][1], end))
            index += 1
        if start < end:
            kept.append((start, end))
    return kept


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without blank characters at its edges; (start, start) if nothing is visible in it."""
    first = VISIBLE.search(text, start, end)
    if first is None:
        return start, start
    stop = end
    while stop > first.end() and not VISIBLE.match(text, stop - 1):
        stop -= 1
    return first.start(), stop


def block_spans(text: str, lines: Sequence[tuple[int, int]] | None = None) -> list[tuple[int, int]]:
    """Return (start, end) of each block of `text` in order, blank edges trimmed, blank blocks left out.

    `lines` restricts the work to some of the lines of `text` (removed boilerplate left out); lines that are not
    neighbours in the text are never joined.
    """
    visible = [trim(text, start, end) for start, end in (line_spans(text) if lines is None else lines)]
    visible = [span for span in visible if span[0] < span[1]]
    width = _wrap_width(text, visible)
    blocks: list[tuple[int, int]] = []
    line_before = (0, 0)
    for line in visible:
        if blocks and width and _continues(text, line_before, line, width):
            blocks[-1] = (blocks[-1][0], line[1])
        else:
            blocks.append(line)
        line_before = line
    return blocks


def _neighbours(text: str, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield pairs of lines with one line break between them, of a kind that a wrap leaves."""
    for before, after in pairwise(lines):
        if _single_break(text, before[1], after[0]):
            yield before, after


def _single_break(text: str, end: int, start: int) -> bool:
    breaks = _BREAK.findall(text, end, start)
    return len(breaks) == 1 and breaks[0] not in _HARD_BREAKS and not VISIBLE.search(text, end, start)


def _wrap_width(text: str, lines: Sequence[tuple[int, int]]) -> int:
    """Return the width in characters at which `text` is wrapped, 0 if it is not."""
    pairs = list(_neighbours(text, lines))
    if not pairs:
        return 0
    lengths = sorted(end - start for (start, end), _ in pairs)
    width = lengths[int(0.9 * (len(lengths) - 1))]  # not the maximum: one unbreakable URL must not decide
    if not _NARROWEST <= width <= _WIDEST or lengths[-1] > 2 * _WIDEST:
        return 0
    full = sum(_is_full(text, before, after, width) for before, after in pairs)
    # Headlines or short sentences, one a line, are of like length too; but wraps cut sentences in the middle.
    inside = sum(_begins_inside(text, *after) for _, after in pairs)
    wrapped = full >= _WRAPPED_SHARE * len(pairs) and inside >= _UNCAPITALISED_SHARE * len(pairs)
    return width if wrapped else 0


def _begins_inside(text: str, start: int, end: int) -> bool:
    """Tell whether the line's first letter is small, or of a script without capitals."""
    first = _FIRST_LETTER.match(text, start, end)
    return first is not None and not first.group(1).isupper() and not _LIST_ITEM.match(text, start, end)


def _is_full(text: str, before: tuple[int, int], after: tuple[int, int], width: int) -> bool:
    """Tell whether the first word of the next line would not have fitted on this one."""
    word = re.compile(r"\S+").match(text, after[0], after[1])
    needed = 1 + (min(word.end(), after[0] + width) - after[0] if word else 0)
    return before[1] - before[0] + needed > _FULL * width


def _continues(text: str, before: tuple[int, int], line: tuple[int, int], width: int) -> bool:
    """Tell whether `line` goes on with the paragraph that the line `before` belongs to."""
    if not _single_break(text, before[1], line[0]) or _LIST_ITEM.match(text, *line):
        return False
    return _is_full(text, before, line, width)
