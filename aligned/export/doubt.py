"""What about a translation is in doubt, and which differences it makes; as in `reader/web/model.js`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from corpus.records import UNKNOWN_LANGUAGE, Claim, Cluster, Conflict, Run, Segment, Translation

# A reader is more likely misled than not: below half by the meaning of the number itself, not by a sweep.
DOUBTFUL = 0.5

# With these warnings a translation's record holds the source in place of a translation (translate.segments).
KEPT = frozenset({"untranslated", "unknown-language", "unsupported-language", "engine-error"})

ShownRelation = Literal["agree", "partial", "conflict", "artefact"]


@dataclass(frozen=True, slots=True)
class Records:
    """A run's records by their ids."""

    claims: dict[str, Claim]
    segments: dict[str, Segment]
    translations: dict[str, Translation]  # by segment
    target: str

    @classmethod
    def of(cls, run: Run) -> Records:
        """The records of `run`."""
        return cls(
            {claim.id: claim for claim in run.claims},
            {segment.id: segment for segment in run.segments},
            {translation.segment: translation for translation in run.translations},
            str(run.info.get("target") or UNKNOWN_LANGUAGE),
        )


def translated(segment: Segment, translation: Translation | None) -> bool:
    """Whether the record holds a translation, and not the source in its place."""
    return (
        translation is not None
        and translation.engine != "identity"
        and translation.text != segment.text
        and KEPT.isdisjoint(translation.warnings)
    )


def doubts(segment: Segment, translation: Translation | None, target: str) -> list[str]:
    """Codes of what is in doubt about what a reader sees of this segment; [] when all is well."""
    if translation is None:
        if segment.language == UNKNOWN_LANGUAGE:
            return ["unknown-language"]
        return [] if target in (segment.language, UNKNOWN_LANGUAGE) else ["untranslated"]
    codes = list(translation.warnings)
    unsure = translation.engine != "identity" and translation.confidence < DOUBTFUL and KEPT.isdisjoint(codes)
    return [*codes, "low-confidence"] if unsure else codes


def shown_relation(cluster: Cluster, records: Records) -> ShownRelation:
    """The cluster's relation; "artefact" where translation makes its every conflict: that is no disagreement."""
    made = _all_made(cluster.conflicts, records)
    return "artefact" if cluster.relation == "conflict" and made else cluster.relation


def _all_made(conflicts: Iterable[Conflict], records: Records) -> bool:
    found = [_is_artefact(conflict, records) for conflict in conflicts]
    return bool(found) and all(found)


def _is_artefact(conflict: Conflict, records: Records) -> bool:
    """Whether a value stands in no original and the translation it was read from is in doubt."""
    for value in conflict.values:
        segment = records.segments[records.claims[value.member].segment]
        translation = records.translations.get(segment.id)
        if (
            value.text
            and translated(segment, translation)
            and value.text not in segment.text
            and doubts(segment, translation, records.target)
        ):
            return True
    return False
