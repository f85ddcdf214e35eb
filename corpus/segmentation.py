"""Sentences with character offsets.

`corpus.lines` cuts a text into blocks; German, English and French blocks are split by `corpus.sentence_rules`, blocks
in other languages by the library sentencex, shown the text without quotation marks. Our rules stand in for a library
because every one fails at quotations of several sentences, German ordinals or glued full stops. Boundary F1 per set
(`python -m eval.bench.segmentation ../shared`, which says what the sets are and why FLORES cannot reach 1):

                          hard               gold        textberg     flores-dev         wmt13
                          de    en    fr     en    de    de    fr     de    en    fr     de    en    fr
    these rules           1.000 1.000 1.000  1.000 1.000 .939  .912   .915  .941  .933   .985  .994  .992
    sentencex 1.0.32      .901  .898  .772   1.000 .955  .788  .797   .898  .935  .922   .975  .986  .976
    pysbd 0.3.4           .866  .911  .784   .970  .909  .937  .889   .877  .933  .923   .971  .982  .977
    syntok 1.4.4          .855  .906  .813   1.000 .930  .868  .891   .887  .938  .909   .976  .991  .986
    spaCy 3.8 sentencizer .817  .797  .772   1.000 .844  .897  .860   .880  .928  .910   .894  .901  .901
    sentence-splitter 1.4 .868  .889  .870   1.000 .872  .944  .893   .907  .942  .926   .978  .987  .976
    Punkt                 .774  .859  .778   1.000 .851  .872  .853   .901  .941  .919   .975  .990  .980

The rules were written with the hard and gold sets in view; textberg (alpine journals), FLORES and WMT 2013 are the fair
comparison. Letting sentencex decide where no rule speaks was tried first and was worse (textberg.de .810 after .900).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

from corpus.lines import block_spans, kept_lines, trim
from corpus.records import Article, Segment
from corpus.sentence_rules import CANDIDATE, CLOSERS, OPENERS, ends_sentence
from corpus.sentence_words import STARTERS

# The library never ends a sentence within quotation marks or brackets, but a quotation of several sentences has several
# claims; so it is shown the text without them. An omission in brackets ends nothing: it is shown as a word.
_OMISSION = re.compile(r"[\[(]\s?(?:\.\s?\.\s?\.|…)\s?[\])]")
_HIDDEN = str.maketrans(dict.fromkeys('"“”„‟«»‹›()[]{}\r\n\t\v\f\x85\u2028\u2029', " "))
_SURROGATE = re.compile("[\ud800-\udfff]")  # cannot be encoded for the library
# Longest stretch given to the library at once, since its time grows with the square of the length on some inputs.
_CHUNK = 20_000


def split(text: str, language: str) -> list[tuple[int, int]]:
    """Return (start, end) of each sentence, heading or list item of `text`: code points, half-open, in order."""
    return [span for block in block_spans(text) for span in _sentences(text, *block, language)]


def segment_article(article: Article) -> tuple[Segment, ...]:
    """Return the segments of `article`, lines that are part of removed boilerplate left out.

    A segment's language is that of the foreign span that covers its middle, else the article's.
    """
    segments: list[Segment] = []
    for block in block_spans(article.text, kept_lines(article)):
        language = _language_at(article, sum(block) // 2)
        for start, end in _sentences(article.text, *block, language):
            segments.append(
                Segment(
                    id=f"{article.id}:{len(segments)}",
                    article=article.id,
                    index=len(segments),
                    start=start,
                    end=end,
                    text=article.text[start:end],
                    language=_language_at(article, (start + end) // 2),
                )
            )
    return tuple(segments)


def _language_at(article: Article, offset: int) -> str:
    for span in article.foreign_spans:
        if span.start <= offset < span.end:
            return span.language
    return article.language


def _sentences(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences of one block, each trimmed; a piece without letter or digit joins the one before it."""
    block = text[start:end]
    pending: tuple[int, int] | None = None
    for piece_start, piece_end in _pieces(block, language):
        span = trim(text, start + piece_start, start + piece_end)
        if span[0] == span[1]:
            continue
        if pending is None:
            pending = span
        elif _has_word(text, *span) and _has_word(text, *pending):
            yield pending
            pending = span
        else:
            pending = (pending[0], span[1])
    if pending is not None:
        yield pending


def _has_word(text: str, start: int, end: int) -> bool:
    return any(text[index].isalnum() for index in range(start, end))


def _pieces(block: str, language: str) -> Iterator[tuple[int, int]]:
    block = _OMISSION.sub(lambda match: "X" * len(match.group()), block)
    by_rules = language in STARTERS
    library = set() if by_rules else _library_ends(_SURROGATE.sub("x", block.translate(_HIDDEN)), language)
    cuts = set()
    for place in CANDIDATE.finditer(block):
        proposed = place.end("stop") in library
        library.discard(place.end("stop"))
        ends = ends_sentence(block, place, language)
        if proposed if ends is None else ends:
            cuts.add(place.end("close"))
    for stop_end in library:  # terminators of other scripts
        cut = stop_end
        while cut < len(block) and block[cut] in CLOSERS and block[cut] not in OPENERS:
            cut += 1
        cuts.add(cut)
    start = 0
    for cut in sorted(cuts):
        yield start, cut
        start = cut
    yield start, len(block)


def _library_ends(text: str, language: str) -> set[int]:
    """Return the offsets just after the last visible character of each sentence that sentencex finds in `text`."""
    sentencex = import_module("sentencex")
    ends = set()
    position = 0
    while position < len(text):
        chunk = text[position : position + _CHUNK]
        sentences = sentencex.segment(language, chunk)
        last_chunk = position + len(chunk) == len(text)
        # The last sentence is cut off by the chunk's end, perhaps: it begins the next chunk, unless it fills this one.
        whole = sentences[:-1]
        for sentence in whole:
            position += len(sentence)
            ends.add(position - len(sentence) + len(sentence.rstrip()))
        if last_chunk or not whole:
            position += len(sentences[-1])
    return ends
