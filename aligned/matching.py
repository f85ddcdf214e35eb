"""The probability that two claims of different articles state the same thing.

Nine features a pair, none of them negative evidence by itself, combined by a logistic function:

- `similarity`: cosine of the embeddings, the mean of sources (own languages) and of translations (common language).
- `standing`: the same after the story's mean is taken off, less the mean of each one's three best in the other's
  article. Two claims must be closer to each other than to their neighbours (cross-domain similarity local scaling,
  Conneau et al. 2018, arXiv:1710.04087).
- `coverage`: cosine of the two bags of weighted content words.
- `kinship`: how much of the content words, values apart, meets in the sources, see `aligned.kinship`.
- `values`: a shared value, or a rival one of the same kind in the same role, see `aligned.values`.
- `passages`: how well parts of the two sentences meet, above what is usual, see `aligned.passages`.

- `words`, `words_beyond`: how much of the content words meets, each read in its context, and how far all words meet
  above what is usual for them, see `aligned.word_meetings`.

- `joint`: what a model says that reads both claims at once, see `aligned.joint`; asked of the likeliest pairs by the
  other features only.

The last three need encoders for the common language, which there are for English; without them, and in very large
stories, they are 0 and the others have weights of their own.

What the rest of the story says about the pair (`aligned.support`) is weighed together with this first answer by a
second logistic function.

Scoring and deciding are apart: this module gives probabilities, `clustering` decides.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from aligned.embedders import Embedder
from aligned.encoders import Encoders
from aligned.joint import PairReader, joint_evidence
from aligned.kinship import Kinship
from aligned.neighbours import pairs_to_score, usual_nearness
from aligned.passages import WINDOWS_UP_TO, meetings
from aligned.support import support
from aligned.values import Values
from aligned.word_meetings import WordMeetings, word_meetings
from aligned.wording import content_words, inverse_frequencies
from corpus.records import Claim

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

FEATURES = ("similarity", "standing", "coverage", "kinship", "values", "passages", "words", "words_beyond", "joint")

# Up to so many claims the words of all are compared in context; every word with every word.
_IN_CONTEXT_UP_TO = 1_000
# The mean of few vectors is mostly themselves: it is taken off by n / (n + 10).
_SHRINKAGE = 10
# The sentence's vector beside the clause's own; swept 0, .25, .5, 1: F1 of clustered pairs .79, .83, .83, .83 on the
# invented story, .12, .12, .12, .16 on the development pairs.
_CONTEXT = 1.0


# Words that tell something, one less beside a value: a teaser ("We will see") has fewer. With 0, 1 or 2 the clustered
# pairs of five stories are the same; with 3 their mean F1 was .708 for .716.
_TELLING_WORDS = 2
_QUESTION = re.compile(r"\?[\s\"”“»«'’)\]]*$")


# Least probability without the values, by the first function; swept .002, .005, .01, .02: precision of clustered
# development pairs .48, .48, .48, .55, recall of clustered pairs of the invented story .79, .79, .79, .71: a conflict
# of two numbers is lost.
_WITHOUT_VALUES = 0.01


class Weights(NamedTuple):
    """Of the logistic function, in the order of FEATURES; all at least 0."""

    similarity: float
    standing: float
    coverage: float
    kinship: float
    values: float
    passages: float
    words: float
    words_beyond: float
    joint: float
    intercept: float


class SupportWeights(NamedTuple):
    """Of the second logistic function: the first one's logit, SUPPORT in its order; all at least 0."""

    logit: float
    neighbours: float
    thirds: float
    rank: float
    intercept: float


class Model(NamedTuple):
    """Weights of both logistic functions."""

    own: Weights
    support: SupportWeights


# Logistic regressions with non-negative weights by `eval.bench.fit_matching`, fitted to 22 invented stories from which
# no encoder has learnt. Kept out of the fit, average precision and best F1 of sentence pairs, in context and without:
# 24 further such stories .491, .518 and .431, .469; the real story .224, .304 and .204, .287; average precision of the
# four of corpus/samples .892, .932, .882, .848 and .863, .918, .848, .814.
WITHOUT_CONTEXT = Model(
    Weights(4.65, 5.33, 4.42, 1.37, 2.28, 0.88, 0.0, 0.0, 0.0, -5.07), SupportWeights(0.69, 0.19, 0.08, 0.32, -1.95)
)
IN_CONTEXT = Model(
    Weights(1.34, 3.21, 0.0, 0.44, 0.88, 0.48, 2.64, 1.01, 0.30, -5.39), SupportWeights(0.77, 0.18, 0.05, 0.25, -1.65)
)


@dataclass(frozen=True, slots=True)
class Material:
    """What is computed once a claim; rows in the order of `claims`."""

    claims: tuple[Claim, ...]
    article: Indices  # (n,) which article
    sentence: Indices  # (n,) which sentence, in the order of the texts
    vectors: Floats  # (n, 2d) source and translation side by side; unit norm
    centred: Floats  # (n, 2d) the same without the story's mean; unit norm
    words: tuple[frozenset[str], ...]
    kinship: Kinship
    values: Values
    meetings: Floats | None  # (sentences, sentences), None where they are too many
    in_context: WordMeetings | None  # (n, n) each, None without encoders or where they are too many
    reader: PairReader | None  # None where `in_context` is
    word_weights: dict[str, float]


class Pairs(NamedTuple):
    """Pairs of claims: row i of all three belongs together; `first` < `second`, ordered."""

    first: Indices  # (p,)
    second: Indices  # (p,)
    features: Floats  # (p, len(FEATURES))


def prepare(
    claims: Sequence[Claim],
    embedder: Embedder,
    *,
    target: str = "en",
    sentences: Mapping[str, str] | None = None,
    encoders: Encoders | None = None,
) -> Material:
    """Embed claims in their own language and in translation; find the words of each.

    `sentences`: text of each segment by its id, for what a clause leaves to its sentence (who "he" is).
    `encoders`: for the language of the translations, where there are any.
    """
    order = {article: number for number, article in enumerate(dict.fromkeys(c.article for c in claims))}
    sources = embedder.encode([c.text for c in claims])
    # A clause whose own stretch of the translation could not be told stands for itself.
    whole = Counter((c.segment, c.translation) for c in claims)
    translations = embedder.encode(
        [c.translation if c.translation and whole[c.segment, c.translation] == 1 else c.text for c in claims]
    )
    if sentences:
        sources, translations = (
            _in_context(v, embedder.encode([sentences.get(c.segment, c.text) for c in claims]), claims, sentences)
            for v in (sources, translations)
        )
    words = tuple(content_words(c.translation, target) for c in claims)
    in_context = None
    article = np.array([order[c.article] for c in claims], dtype=np.int64)
    sentence = {segment: number for number, segment in enumerate(dict.fromkeys(c.segment for c in claims))}
    closely = encoders if 0 < len(claims) <= _IN_CONTEXT_UP_TO else None
    if closely:
        in_context = word_meetings([c.translation or c.text for c in claims], article, closely.words)
    return Material(
        claims=tuple(claims),
        article=article,
        sentence=np.array([sentence[c.segment] for c in claims], dtype=np.int64),
        vectors=np.hstack([sources, translations]) * np.float32(math.sqrt(0.5)),
        centred=np.hstack([_centre(sources), _centre(translations)]) * np.float32(math.sqrt(0.5)),
        words=words,
        kinship=Kinship([_without_values(c) for c in claims], embedder),
        values=Values(claims, embedder),
        meetings=_meetings(claims, article, sentences or {}, embedder),
        in_context=in_context,
        reader=closely.pairs if closely else None,
        word_weights=inverse_frequencies(words),
    )


def _meetings(
    claims: Sequence[Claim], article: Indices, sentences: Mapping[str, str], embedder: Embedder
) -> Floats | None:
    """(m, m) of the m sentences that the claims stand in, in order; a segment without a text is its claims'."""
    texts: dict[str, str] = {}
    owner: dict[str, int] = {}
    for claim, number in zip(claims, article.tolist(), strict=True):
        owner[claim.segment] = number
        if claim.segment in sentences:
            texts[claim.segment] = sentences[claim.segment]
        else:
            texts[claim.segment] = f"{texts.get(claim.segment, '')} {claim.text}".strip()
    if not 0 < len(texts) <= WINDOWS_UP_TO:
        return None
    return meetings(list(texts.values()), np.array(list(owner.values()), dtype=np.int64), embedder)


def _without_values(claim: Claim) -> str:
    """The claim's text with its quantities blanked: they are compared as values, and count once."""
    text = claim.text
    for q in claim.quantities:
        start, end = q.start - claim.start, q.end - claim.start
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _in_context(own: Floats, sentence: Floats, claims: Sequence[Claim], sentences: Mapping[str, str]) -> Floats:
    """Add to a clause that is part of a sentence its share of the sentence's vector; all rows of unit norm."""
    part = np.array([[c.text != sentences.get(c.segment, c.text)] for c in claims], dtype=np.float32)
    rows = own + np.float32(_CONTEXT) * part * sentence
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


def _centre(vectors: Floats) -> Floats:
    """(n, d) unit rows → (n, d) unit rows about the story's mean."""
    if not len(vectors):
        return vectors
    share = len(vectors) / (len(vectors) + _SHRINKAGE)
    rows = vectors - np.float32(share) * vectors.mean(axis=0)
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6), dtype=np.float32)


def candidate_pairs(material: Material, *, progress: Callable[[int, int], None] | None = None) -> Pairs:
    """Pairs that may match, with their features: across articles, and within one (repetitions)."""
    first, second = pairs_to_score(material.centred, progress=progress)
    return Pairs(first, second, _features(material, first, second))


def _features(material: Material, first: Indices, second: Indices) -> Floats:
    features = np.zeros((len(first), len(FEATURES)), dtype=np.float32)
    usual = usual_nearness(material.centred, material.article, first, second)
    for begin in range(0, len(first), 20_000):
        part = slice(begin, begin + 20_000)
        i, j = first[part], second[part]
        features[part, 0] = np.einsum("ij,ij->i", material.vectors[i], material.vectors[j])
        centred = np.einsum("ij,ij->i", material.centred[i], material.centred[j])
        features[part, 1] = centred - usual[part]
        if material.in_context is not None:
            features[part, 6] = material.in_context.content[i, j]
            features[part, 7] = material.in_context.beyond_usual[i, j]
        if material.meetings is not None:
            a, b = material.sentence[i], material.sentence[j]
            features[part, 5] = material.meetings[a, b] + material.meetings[b, a]
        else:  # each claim is its only passage
            features[part, 5] = 2 * np.maximum(features[part, 1], 0)
    weight_of = material.word_weights
    norms = [math.sqrt(sum(weight_of[w] ** 2 for w in bag)) for bag in material.words]
    for row, (i, j) in enumerate(zip(first.tolist(), second.tolist(), strict=True)):
        words = material.words[i] & material.words[j]
        if words:
            features[row, 2] = sum(weight_of[w] ** 2 for w in sorted(words)) / (norms[i] * norms[j])
        features[row, 3] = material.kinship.shared(i, j)
        features[row, 4] = material.values.shared(i, j)
    if material.reader is not None:
        texts = [claim.translation or claim.text for claim in material.claims]
        likely = logits(features, IN_CONTEXT.own)
        features[:, FEATURES.index("joint")] = joint_evidence(texts, first, second, likely, material.reader)
    return features


def unscored(material: Material, pairs: Pairs, chances: Floats) -> Floats | None:
    """(n,) what a claim's pairs that are no `candidate_pairs` can have at most; None where all pairs are.

    As much as its least probable one: a claim that hundreds of articles repeat has more counterparts than were scored.
    """
    count = len(material.claims)
    if len(pairs.first) == count * (count - 1) // 2:
        return None
    least = np.ones(count, dtype=np.float32)
    np.minimum.at(least, pairs.first, chances)
    np.minimum.at(least, pairs.second, chances)
    return least


def may_match(material: Material, pairs: Pairs) -> NDArray[np.bool_]:
    """(p,) whether two claims can be one proposition at all.

    Not a question, nor a teaser of a few common words; and not two claims of one sentence, which is no repetition
    though they may share words.
    """
    states = np.array(
        [
            not _QUESTION.search(claim.text)
            and material.kinship.telling(i) >= (_TELLING_WORDS - 1 if claim.quantities else _TELLING_WORDS)
            for i, claim in enumerate(material.claims)
        ],
        dtype=bool,
    )
    i, j = pairs.first, pairs.second
    return np.asarray(states[i] & states[j] & (material.sentence[i] != material.sentence[j]), dtype=bool)


def logits(features: Floats, weights: Weights) -> Floats:
    """(p, len(FEATURES)) → (p,) what the two claims by themselves say; see `probabilities`."""
    return np.asarray(features @ np.array(weights[:-1], dtype=np.float32) + np.float32(weights.intercept), np.float32)


def probabilities(material: Material, pairs: Pairs, model: Model | None = None) -> Floats:
    """(p,) probability of each pair of `candidate_pairs` that its claims share a proposition.

    `model`: by default the one fitted to what the material holds. 0 where only a value speaks for it: "100 billion" is
    said of many things.
    """
    if not len(pairs.first):
        return np.zeros(0, dtype=np.float32)
    weights, support_weights = model or (WITHOUT_CONTEXT if material.in_context is None else IN_CONTEXT)
    own = logits(pairs.features, weights)
    around = support(pairs.first, pairs.second, own, material.article, material.sentence)
    total = support_weights.logit * own + around @ np.array(support_weights[1:-1], dtype=np.float32)
    chances = 1.0 / (1.0 + np.exp(-(total + np.float32(support_weights.intercept))))
    without = 1.0 / (1.0 + np.exp(weights.values * pairs.features[:, FEATURES.index("values")] - own))
    return np.asarray(np.where(without < _WITHOUT_VALUES, 0.0, chances), dtype=np.float32)
