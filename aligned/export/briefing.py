"""The briefing: what the chosen clusters come to, as headings, lines and a table that Word, Markdown and paper share.

`reader/web/export-briefing.js` builds the same blocks in the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from aligned.export.inline import one_line, shortened
from aligned.export.words import (
    RELATIONS,
    conflict_name,
    count,
    date_text,
    language_name,
    listed,
    origin_text,
    percent,
    value_text,
    warning_text,
)
from corpus.records import UNKNOWN_LANGUAGE

Kind = Literal[
    "title",  # of the briefing
    "subtitle",  # languages, engine
    "heading",  # of a part
    "claim",  # heading of one cluster
    "line",  # running text
    "support",  # how many articles say it, how sure that is
    "value",  # one side of a conflict
    "attribution",  # who is quoted
    "quotation",  # what is read
    "original",  # the words it was translated from
    "caution",  # what is in doubt
    "silent",  # who does not say it
    "source",  # one article in the list
]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, on one line; `language` where the words are an article's or a translation."""

    text: str
    bold: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph."""

    kind: Kind
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The claims at a glance; every row has as many cells as `head`."""

    head: tuple[str, ...]
    rows: tuple[tuple[Piece, ...], ...]


CAUTION = "Translated and compared by machine: check the originals before you rely on any of this."
NOTHING = "No claim was found in two articles."
DOUBTFUL_CONFLICT = "Some of these translations are in doubt: compare the originals before you rely on this."


def build_briefing(document: Mapping[str, Any]) -> list[Block | Table]:
    """Blocks of the briefing for a document of `build_document`."""
    return list(_blocks(document))


def _blocks(document: Mapping[str, Any]) -> Iterator[Block | Table]:
    articles: list[dict[str, Any]] = document["articles"]
    clusters: list[dict[str, Any]] = document["clusters"]
    conflicts = [cluster for cluster in clusters if cluster["relation"] == "conflict"]
    others = [cluster for cluster in clusters if cluster["relation"] != "conflict"]
    languages = dict.fromkeys(article["language"] for article in articles)
    yield _block("title", f"{count(len(articles), 'article')} in {count(len(languages), 'language')}")
    engine = f", translated by {one_line(str(document['engine']))}" if document["engine"] else ""
    yield _block("subtitle", f"{', '.join(map(language_name, languages))}{engine}")
    yield _block("line", _summary(clusters, articles))
    yield _block("caution", CAUTION)
    names = {article["id"]: Piece(shortened(_name(article)), bold=True) for article in articles}
    refs = {article["id"]: f" [{number}]" for number, article in enumerate(articles, 1)}
    dates = {article["id"]: article["published"] for article in articles}
    if clusters:
        yield _block("heading", "Claims at a glance")
        yield Table(("No.", "Claim", "Relation", "Sources", "Confidence"), tuple(_row(c, refs) for c in clusters))
    for heading, rows in (("Conflicts", conflicts), ("Shared claims", others)):
        if rows:
            yield _block("heading", heading)
        for cluster in rows:
            yield from _cluster(cluster, names, refs, dates, document["target"])
    yield _block("heading", "Sources")
    for article in articles:
        yield _source(article, refs[article["id"]])
    for group in document["origins"]:
        who = listed([refs[id_].strip() for id_ in group["articles"]])
        why = origin_text(group["reason"], [one_line(name) for name in group["agencies"]])
        yield _block("line", f"{who} {why}: together they count as one origin.")


def _summary(clusters: list[dict[str, Any]], articles: list[dict[str, Any]]) -> str:
    if not clusters:
        return NOTHING
    parts = []
    for relation, words in RELATIONS.items():
        number = sum(cluster["relation"] == relation for cluster in clusters)
        if number:
            parts.append(count(number, words.name.lower(), words.plural.lower()))
    whole = sum(len(c["articles"]) == len(articles) and c["relation"] != "conflict" for c in clusters)
    everywhere = f"{whole or 'None'} {'is' if whole < 2 else 'are'} in all {len(articles)} articles without a conflict"
    return f"{count(len(clusters), 'shared claim')}: {', '.join(parts)}. {everywhere}."


def _row(cluster: dict[str, Any], refs: Mapping[str, str]) -> tuple[Piece, ...]:
    words = RELATIONS[cluster["relation"]]
    return (
        Piece(str(cluster["number"])),
        Piece(one_line(cluster["label"]), language="en"),
        Piece(f"{words.sign} {words.name}"),
        Piece("".join(refs[id_] for id_ in cluster["articles"]).strip()),
        Piece(percent(cluster["score"])),
    )


def _cluster(
    cluster: dict[str, Any],
    names: Mapping[str, Piece],
    refs: Mapping[str, str],
    dates: Mapping[str, str | None],
    target: str,
) -> Iterator[Block]:
    words = RELATIONS[cluster["relation"]]
    yield Block(
        "claim",
        (Piece(f"{words.sign} {cluster['number']} "), Piece(one_line(cluster["label"]), language="en")),
    )
    yield _block("support", f"{words.name}. {_support(cluster, len(names))}.")
    languages = {member["claim"]: member["language"] for member in cluster["members"]}
    for conflict in cluster["conflicts"]:
        sides: dict[str, list[dict[str, Any]]] = {}
        for value in conflict["values"]:
            side = sides.setdefault(value["value"], [])
            # An article that says it twice in the same words, headline and text, is named once.
            if not any((value["article"], value["text"]) == (said["article"], said["text"]) for said in side):
                side.append(value)
        for shown, values in sides.items():
            yield Block("value", tuple(_side(conflict["kind"], shown, values, names, refs, languages)))
    for artefact in cluster["artefacts"]:
        yield _artefact(artefact, names, refs, languages)
    if cluster["relation"] == "conflict" and any(member["warnings"] for member in cluster["members"]):
        yield _block("caution", DOUBTFUL_CONFLICT)
    # All that one article says stands together.
    for id_ in cluster["articles"]:
        for member in cluster["members"]:
            if member["article"] == id_:
                yield from _member(member, names[id_], refs[id_], dates[id_], target)
    silent = [id_ for id_ in names if id_ not in cluster["articles"]]
    if silent:
        says = "Does not say" if len(silent) == 1 else "Do not say"
        yield _block("silent", f"{says}: {', '.join(names[id_].text + refs[id_] for id_ in silent)}")


def _support(cluster: dict[str, Any], articles: int) -> str:
    own = len(cluster["articles"])
    origins = f" from {count(cluster['origins'], 'independent origin')}" if cluster["origins"] < own else ""
    return f"{own} of {count(articles, 'article')}{origins}, confidence {percent(cluster['score'])}"


def _side(
    kind: str,
    side: str,
    values: list[dict[str, Any]],
    names: Mapping[str, Piece],
    refs: Mapping[str, str],
    languages: Mapping[str, str],
) -> Iterator[Piece]:
    yield Piece(f"{one_line(conflict_name(kind))}: ")
    yield Piece(one_line(value_text(side)), bold=True)
    for index, value in enumerate(values):
        yield Piece(f"{'; ' if index else ' – '}{names[value['article']].text}{refs[value['article']]}")
        if value["text"]:
            yield Piece(": ")
            yield Piece(f"“{one_line(value['text'])}”", language=languages.get(value["claim"], UNKNOWN_LANGUAGE))


def _artefact(
    artefact: dict[str, Any], names: Mapping[str, Piece], refs: Mapping[str, str], languages: Mapping[str, str]
) -> Block:
    """A difference that only translation makes, with the words of the source."""
    spelt = artefact["kind"] in ("name", "scale")  # else the translation of this very article has it otherwise
    return Block(
        "caution",
        (
            Piece(f"No disagreement: {names[artefact['article']].text}{refs[artefact['article']]} has "),
            Piece(f"“{one_line(artefact['text'])}”", language=languages.get(artefact["claim"], UNKNOWN_LANGUAGE)),
            Piece(f" where {'others have' if spelt else 'its translation has'} “{one_line(artefact['shown'])}”."),
        ),
    )


def _member(member: dict[str, Any], name: Piece, ref: str, published: str | None, target: str) -> Iterator[Block]:
    facts = [language_name(member["language"])]
    if published:
        facts.append(one_line(date_text(published)))
    facts.append(RELATIONS[member["relation"]].verb)
    if member["speaker"]:
        facts.append(f"said by {one_line(member['speaker'])}")
    yield Block("attribution", (name, Piece(f"{ref} · {' · '.join(facts)}")))
    original = Piece(f"“{one_line(member['quotation'])}”", language=member["language"])
    if member["translation"]:
        yield Block("quotation", (Piece(f"“{one_line(member['translation'])}”", language=target),))
        yield Block("original", (Piece(f"{language_name(member['language'])}: "), original))
    else:
        yield Block("quotation", (original,))
    if member["warnings"]:
        sure = f" (confidence {percent(member['confidence'])})" if member["confidence"] is not None else ""
        reasons = "; ".join(one_line(warning_text(code)) for code in member["warnings"])
        yield _block("caution", f"In doubt: {reasons}{sure}.")


def _source(article: dict[str, Any], ref: str) -> Block:
    facts = []
    if article["outlet"] and article["title"]:
        facts.append(Piece(f", “{one_line(article['title'])}”", language=article["language"]))
    if article["published"]:
        facts.append(Piece(f", {one_line(date_text(article['published']))}"))
    facts.append(Piece(f", {language_name(article['language'])}"))
    if article["derived_from"]:
        sure = percent(article["derived_confidence"])
        facts.append(Piece(f", translated from {language_name(article['derived_from'])} ({sure})"))
    if article["url"]:
        facts.append(Piece(f", {one_line(article['url'])}"))
    return Block("source", (Piece(f"{ref.strip()} "), Piece(_name(article), bold=True), *facts))


def _name(article: dict[str, Any]) -> str:
    return one_line(article["outlet"] or article["title"] or article["id"])


def _block(kind: Kind, text: str) -> Block:
    return Block(kind, (Piece(text),))
