"""An invented story as a `Run` built by hand: three articles on a bridge, and what hostile articles may hold."""

from __future__ import annotations

from corpus.records import (
    Artefact,
    Article,
    Claim,
    Cluster,
    Conflict,
    ConflictValue,
    Dropped,
    Evidence,
    Member,
    OriginTie,
    Removed,
    Run,
    Segment,
    Translation,
)

INFO = {"version": "0.0", "target": "en", "engine": {"name": "fake", "revision": "r1"}, "embedder": "hashing"}


class Desk:
    """Puts articles together sentence by sentence, so that every offset is counted and none is typed."""

    def __init__(self) -> None:
        self.articles: list[Article] = []
        self.segments: list[Segment] = []
        self.translations: list[Translation] = []
        self.claims: list[Claim] = []
        self.clusters: list[Cluster] = []

    def article(self, name: str, language: str, lines: list[object], **fields: object) -> None:
        """`lines`: a string is a sentence, (sentence, translation[, confidence[, warnings]]) a translated one.

        "\n" begins a paragraph, ("-", text, reason) is a removed line.
        """
        text, dropped = "", []
        for line in lines:
            if line == "\n":
                text += "\n\n"
                continue
            assert isinstance(line, str | tuple)
            parts = (line,) if isinstance(line, str) else line
            if parts[0] == "-":
                dropped.append(Removed(len(text), len(text) + len(parts[1]), parts[1], parts[2]))
                text += parts[1] + "\n"
                continue
            self._sentence(name, language, len(text), *parts)
            text += parts[0] + " "
        self.articles.append(
            Article(
                name,
                f"{name}.txt",
                "0" * 64,
                text,
                language=language,
                language_confidence=0.99,
                dropped=tuple(dropped),
                **fields,  # type: ignore[arg-type]
            )
        )

    def _sentence(
        self,
        article: str,
        language: str,
        start: int,
        text: str,
        translation: str | None = None,
        confidence: float = 0.9,
        warnings: tuple[str, ...] = (),
    ) -> None:
        index = sum(segment.article == article for segment in self.segments)
        segment = Segment(f"{article}:{index}", article, index, start, start + len(text), text, language)
        self.segments.append(segment)
        engine = "fake" if translation else "identity"
        self.translations.append(
            Translation(segment.id, "en", translation or text, engine, confidence if translation else 1.0, warnings)
        )

    def claim(self, article: str, words: str, translation: str | None = None, **fields: object) -> str:
        """Claim on the first occurrence of `words` in the sentences of `article`; returns its id."""
        segment = next(s for s in self.segments if s.article == article and words in s.text)
        start = segment.start + segment.text.index(words)
        claim = Claim(
            f"c{len(self.claims)}",
            article,
            segment.id,
            start,
            start + len(words),
            words,
            translation or words,
            **fields,  # type: ignore[arg-type]
        )
        self.claims.append(claim)
        return claim.id

    def cluster(
        self,
        label: str,
        relation: str,
        *members: tuple[str, str],
        conflicts: tuple[Conflict, ...] = (),
        ties: tuple[OriginTie, ...] = (),
        artefacts: tuple[Artefact, ...] = (),
    ) -> None:
        """`members`: (claim id, relation); each of the `ties` makes one origin fewer."""
        claims = {claim.id: claim for claim in self.claims}
        rows = tuple(
            Member(id_, claims[id_].article, claims[id_].segment, claims[id_].start, claims[id_].end, relation_)  # type: ignore[arg-type]
            for id_, relation_ in members
        )
        number = len(self.clusters)
        self.clusters.append(
            Cluster(f"k{number}", label, relation, rows, conflicts, 0.8, len(rows) - len(ties), artefacts, ties)  # type: ignore[arg-type]
        )

    def run(self, *dropped: Dropped) -> Run:
        for article in self.articles:
            assert all(article.text[s.start : s.end] == s.text for s in self.segments if s.article == article.id)
        return Run(
            tuple(self.articles),
            tuple(self.segments),
            tuple(self.translations),
            tuple(self.claims),
            tuple(self.clusters),
            dropped,
            dict(INFO),
        )


def bridge() -> Run:
    """Three articles, three languages: one agreement, one partial overlap, one contradiction in a number and a date."""
    desk = Desk()
    desk.article(
        "mercury",
        "en",
        [
            ("-", "Home > Region > Harbour", "breadcrumb"),
            ("-", "Share this article", "share_links"),
            "Swing bridge shut after barge strike",
            "\n",
            "The swing bridge at Olmhaven was closed on Tuesday.",
            "A barge had struck its northern pier at dawn.",
            "Repairs will cost 4 million euros, the port office said.",
            "\n",
            "The captain of the barge was not hurt.",
            "Ferries carry passengers for free until Sunday.",
        ],
        title="Swing bridge shut after barge strike",
        outlet="Olmhaven Mercury",
        published="2031-03-12",
    )
    desk.article(
        "bote",
        "de",
        [
            ("Lastkahn rammt Drehbrücke", "Barge rams swing bridge"),
            "\n",
            (
                "Die Drehbrücke von Olmhaven ist seit Dienstag gesperrt.",
                "Olmhaven's swing bridge has been closed since Tuesday.",
            ),
            (
                "Die Reparatur kostet nach Angaben der Stadt 6 Millionen Euro.",
                "According to the city the repair costs 6 million euros.",
            ),
            ("Fähren fahren bis Sonntag kostenlos.", "Ferries run free till Sunday.", 0.31),
            (
                "Am Ufer sammelten Schüler die Ladung ein.",
                "On the bank 12 pupils picked up the cargo.",
                0.8,
                ("number-mismatch",),
            ),
            ("Näheres weiß nur der Wind.", "Näheres weiß nur der Wind.", 0.0, ("untranslated",)),
        ],
        title="Lastkahn rammt Drehbrücke",
        outlet="Küstenbote",
        published="2031-03-13",
        derived_from="fr",
        derived_confidence=0.87,
        derived_evidence=(Evidence(0, 9, "Lastkahn", "names the French agency as its source"),),
    )
    desk.article(
        "phare",
        "fr",
        [
            (
                "Le pont tournant d’Olmhaven est fermé depuis mardi.",
                "The swing bridge of Olmhaven has been closed since Tuesday.",
            ),
            ("Les travaux coûteront 4 millions d’euros.", "The works will cost 4 million euros."),
            ("Une péniche avait heurté la pile nord 🚢 à l’aube.", "A barge had hit the north pier 🚢 at dawn."),
            ("Le pont date de 1911.", "The bridge dates from 1911."),
        ],
        outlet="Le Phare du Nord",
    )
    closed = [
        desk.claim("mercury", "The swing bridge at Olmhaven was closed on Tuesday."),
        desk.claim(
            "bote",
            "Die Drehbrücke von Olmhaven ist seit Dienstag gesperrt",
            "Olmhaven's swing bridge has been closed since Tuesday",
        ),
        desk.claim(
            "phare",
            "Le pont tournant d’Olmhaven est fermé depuis mardi",
            "The swing bridge of Olmhaven has been closed since Tuesday",
        ),
    ]
    cost = [
        desk.claim("mercury", "Repairs will cost 4 million euros", speaker="the port office"),
        desk.claim("bote", "6 Millionen Euro", "6 million euros"),
        desk.claim("phare", "Les travaux coûteront 4 millions d’euros", "The works will cost 4 million euros"),
    ]
    strike = [
        desk.claim("mercury", "A barge had struck its northern pier at dawn"),
        desk.claim("phare", "🚢 à l’aube", "A barge had hit the north pier"),
    ]
    desk.claim("mercury", "The captain of the barge was not hurt.", negated=True)
    desk.claim("phare", "Le pont date de 1911.", "The bridge dates from 1911.")
    desk.cluster("The swing bridge has been closed since Tuesday.", "agree", *((id_, "agree") for id_ in closed))
    desk.cluster(
        "The repair costs 4 million euros.",
        "conflict",
        (cost[0], "agree"),
        (cost[1], "conflict"),
        (cost[2], "agree"),
        conflicts=(
            Conflict(
                "number",
                (
                    ConflictValue(cost[0], "4 million euros", "4000000 EUR"),
                    ConflictValue(cost[1], "6 Millionen Euro", "6000000 EUR"),
                    ConflictValue(cost[2], "4 millions d’euros", "4000000 EUR"),
                ),
            ),
        ),
    )
    desk.cluster("A barge struck the bridge at dawn.", "partial", (strike[0], "agree"), (strike[1], "partial"))
    return desk.run(Dropped("in/scan.pdf", "read", "empty", "holds no text"))


HOSTILE = [
    "</script><script>window.broken = 1</script>",
    '<img src=x onerror="window.broken = 1">',
    "<!-- <script> ]]> --> &lt;b&gt; &amp;",
    '<a href="javascript:window.broken=1">javascript:window.broken=1</a>',
    "Left \u202eright\u202c and \u2066isolated, zero\u200bwidth, \ufeffmark, bell\u0007, line\u2028end.",
    "W" * 10_000,
    "http://example.invalid/" + "a/" * 2_000,
    "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd 123 \u0645\u0631\u062d\u0628\u0627.",
    "e" + "\u0301" * 300 + " and a lone \ud800 half.",
    "</noscript><style>*{display:none}</style>{{ 7 * 7 }}${7*7}",
    "\"'><svg onload=window.broken=1><b onmouseover='window.broken=1' onclick=window.broken=1 style=position:fixed>",
]


def hostile() -> Run:
    """Every field that comes from outside holds something that would break a careless page."""
    desk = Desk()
    attack = HOSTILE[0] + HOSTILE[1] + "\u202e"
    for name in ('one"><script>', "two</script>"):
        desk.article(
            name,
            "und" if name.startswith("two") else "ar",
            [part for text in HOSTILE for part in ((text, f"{text} (translated)", 0.2, (attack,)), "\n")]
            + [("-", attack, attack)],
            title=attack + "T" * 2_000,
            outlet=attack,
            published=attack,
            url="javascript:window.broken=1",
            derived_from="x-</script>",
            derived_confidence=0.6,
            derived_evidence=(Evidence(0, 1, attack, attack),),
        )
    for text in HOSTILE:
        pair = [desk.claim(article.id, text, f"{text} (translated)", speaker=attack) for article in desk.articles]
        values = tuple(ConflictValue(id_, text, f"{attack}{number}") for number, id_ in enumerate(pair))
        desk.cluster(
            attack + text, "conflict", *((id_, "conflict") for id_ in pair), conflicts=(Conflict("number", values),)
        )
    desk.claim(desk.articles[0].id, HOSTILE[5])
    run = desk.run(Dropped(attack, "read", "empty", attack))
    run.info["engine"] = {"name": attack, "revision": attack}
    return run
