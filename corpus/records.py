"""The values that flow through a run: file → Article → Segment → Translation → Claim → Cluster → Run.

All are frozen; a stage returns new values (`dataclasses.replace`). Offsets are code points of `Article.text`,
half-open, and `article.text[x.start:x.end] == x.text` holds for every record that has all three. Languages are
ISO 639-1 codes, `"und"` when unknown (ISO 639-2 "undetermined"). Confidences and scores are probabilities in 0..1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

UNKNOWN_LANGUAGE = "und"

MemberRelation = Literal["agree", "partial", "conflict"]
ConflictKind = Literal["number", "date", "polarity", "attribution", "place", "name", "modality"]
ArtefactKind = Literal["number", "date", "name", "scale"]
TieReason = Literal["text", "agency", "outlet", "translation", "wording"]
QuantityKind = Literal["number", "money", "percent", "date", "duration", "ordinal"]
Bound = Literal["exact", "about", "at_least", "at_most", "over", "under"]


@dataclass(frozen=True, slots=True)
class Removed:
    """Text taken out of the article's content, kept with the reason that can be named."""

    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class ForeignSpan:
    """A stretch in another language than the article's."""

    start: int
    end: int
    language: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """One trace of an article's origin and where it stands."""

    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """An input, article or stage that did not get through; shown in the run's closing table."""

    path: str
    stage: str  # "read", "detect", "translate", "align"
    code: str  # of corpus.errors
    message: str  # cause and remedy, without the path


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its decoded text, untouched, and what is known of it."""

    id: str
    path: str
    sha256: str  # of the file's bytes
    text: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None  # ISO 8601 date
    url: str | None = None
    language: str = UNKNOWN_LANGUAGE
    language_confidence: float = 0.0
    derived_from: str | None = None
    derived_confidence: float = 0.0
    derived_evidence: tuple[Evidence, ...] = ()
    foreign_spans: tuple[ForeignSpan, ...] = ()
    dropped: tuple[Removed, ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence or heading of an article; `id` is `"<article>:<index>"`."""

    id: str
    article: str
    index: int
    start: int
    end: int
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A stretch of a translation that may mislead, or of its source that may have been lost; `code` says why.

    Offsets are code points of `Translation.text` or, on the side "source", of `Segment.text`.
    """

    start: int
    end: int
    code: str  # of translate.suspicions
    side: Literal["translation", "source"] = "translation"


@dataclass(frozen=True, slots=True)
class Translation:
    """A segment in the target language. `engine` is "identity" where the segment is already in it.

    `confidence` is the estimated probability that a reader is not misled. A segment that could not be translated
    keeps its source as `text`, with the warning `untranslated`.
    """

    segment: str
    target: str
    text: str
    engine: str
    confidence: float
    warnings: tuple[str, ...] = ()
    suspicions: tuple[Suspicion, ...] = ()


@dataclass(frozen=True, slots=True)
class Quantity:
    """A normalised number, amount, percentage, date or duration; offsets are the article's.

    `value` is canonical text so that it survives JSON exactly: decimal digits for numbers ("100000000000"), ISO 8601
    for dates at their own precision ("2018", "2024-03", "2025-01-21") and for durations ("P2Y").
    `unit` is an ISO 4217 code for money, "%" for percentages, a counted noun or "" otherwise.
    `upper` is the end of a range ("15 to 30,000 euros").
    """

    kind: QuantityKind
    value: str
    unit: str
    start: int
    end: int
    bound: Bound = "exact"
    upper: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A span of one segment that states something; readable in `translation`."""

    id: str
    article: str
    segment: str
    start: int
    end: int
    text: str
    translation: str
    speaker: str | None = None
    quantities: tuple[Quantity, ...] = ()
    negated: bool = False
    kind: Literal["statement", "quotation", "heading", "opinion", "question"] = "statement"


@dataclass(frozen=True, slots=True)
class Member:
    """A claim's place in a cluster and its relation to the cluster's label."""

    claim: str
    article: str
    segment: str
    start: int
    end: int
    relation: MemberRelation


@dataclass(frozen=True, slots=True)
class ConflictValue:
    """What one member says: the words of the source and the value they come to."""

    member: str  # claim id
    text: str
    value: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Values that cannot both be true."""

    kind: ConflictKind
    values: tuple[ConflictValue, ...]


@dataclass(frozen=True, slots=True)
class Artefact:
    """What only a translation changed: no disagreement.

    `text` is the member's own words; `shown` is what its translation has instead, or, for a spelling ("name") or the
    long and the short scale ("scale", a billion), what the other articles have.
    """

    member: str  # claim id
    kind: ArtefactKind
    text: str
    shown: str


@dataclass(frozen=True, slots=True)
class OriginTie:
    """Two articles that derive from one text, and what says so; `detail` names the agency or the outlet."""

    first: str  # article id
    second: str
    reason: TieReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Claims on the same proposition from at least two articles.

    `score` is the calibrated probability of the cluster's weakest accepted link; `origins` counts independent origins
    among the articles (two versions of one text count once), `ties` say which do not count twice and why.
    """

    id: str
    label: str  # English
    relation: MemberRelation
    members: tuple[Member, ...]
    conflicts: tuple[Conflict, ...]
    score: float
    origins: int
    artefacts: tuple[Artefact, ...] = ()
    ties: tuple[OriginTie, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """Everything one run found. `info` is run.json: version, target, engine, embedder, settings, timings, counts."""

    articles: tuple[Article, ...]
    segments: tuple[Segment, ...] = ()
    translations: tuple[Translation, ...] = ()
    claims: tuple[Claim, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    info: dict[str, Any] = field(default_factory=dict)
