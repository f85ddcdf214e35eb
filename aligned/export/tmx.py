"""TMX 1.4b (LISA OSCAR, 2005): the translations, for translation memories."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from aligned.export.document import four_places
from aligned.export.doubt import Records, doubts, translated
from aligned.export.words import warning_text
from aligned.export.xml_text import xml_text
from corpus.records import Run, Segment, Translation


def export(run: Run, numbers: Collection[int] | None = None) -> bytes:
    """All translated segments, or those of the chosen clusters, as TMX in UTF-8.

    Each unit says how confident the translation is (`x-confidence`), which checks it failed (`x-warnings`) and, where
    it is more likely misleading than not or failed a check, that it is doubtful (`x-doubtful`, with the reasons in a
    note). A segment without a translation is left out. What XML cannot hold becomes U+FFFD.
    """
    return "".join(f"{line}\n" for line in _lines(run, numbers)).encode("utf-8")


def _lines(run: Run, numbers: Collection[int] | None) -> Iterator[str]:
    wanted = None
    if numbers is not None:
        chosen = [cluster for number, cluster in enumerate(run.clusters, 1) if number in numbers]
        wanted = {member.segment for cluster in chosen for member in cluster.members}
    records = Records.of(run)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<tmx version="1.4">'
    yield (
        f'<header creationtool="Tertium" creationtoolversion="{xml_text(str(run.info.get("version") or "unknown"))}"'
        ' segtype="sentence" o-tmf="Tertium" adminlang="en" srclang="*all*" datatype="plaintext"/>'
    )
    yield "<body>"
    for number, segment in enumerate(run.segments, 1):
        translation = records.translations.get(segment.id)
        if translation and translated(segment, translation) and (wanted is None or segment.id in wanted):
            yield from _unit(number, segment, translation, records.target)
    yield "</body>"
    yield "</tmx>"


def _unit(number: int, segment: Segment, translation: Translation, target: str) -> Iterator[str]:
    yield f'<tu tuid="{number}" srclang="{xml_text(segment.language)}">'
    codes = doubts(segment, translation, target)
    if codes:
        yield f"<note>{xml_text('Doubtful: ' + '; '.join(map(warning_text, codes)))}</note>"
    yield _property("confidence", str(four_places(translation.confidence)))
    if translation.warnings:
        yield _property("warnings", " ".join(translation.warnings))
    if codes:
        yield _property("doubtful", "yes")
    yield _property("engine", translation.engine)
    yield _property("article", segment.article)
    yield _property("segment", segment.id)
    yield _variant(segment.language, segment.text)
    yield _variant(translation.target, translation.text)
    yield "</tu>"


def _property(kind: str, value: str) -> str:
    return f'<prop type="x-{kind}">{xml_text(value)}</prop>'


def _variant(language: str, text: str) -> str:
    return f'<tuv xml:lang="{xml_text(language)}"><seg>{xml_text(text)}</seg></tuv>'
