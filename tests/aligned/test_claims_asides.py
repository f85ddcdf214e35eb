"""What a clause states in passing: relative clauses and dated appositions, and what is none of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligned.claims import extract_claims
from aligned.claims.asides import clause_around, find_asides
from aligned.claims.heads import find_head, of_nobody
from corpus.records import Article, Segment, Translation


def spans_of(text: str, span: tuple[int, int], language: str) -> list[tuple[int, int]]:
    asides = find_asides(text, span, language)
    spans = [clause_around(text, span, asides), *((aside.start, aside.end) for aside in asides)]
    return sorted(spans, key=lambda s: (s[0], -s[1]))


def cut(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in spans_of(text, (0, len(text)), language)]


# Each text with its asides; the clause around keeps them.
INSIDE = [
    ("en", "The brewery, which Karl Ott founded in 1987, employs 300 people.",
     "The brewery, which Karl Ott founded in 1987"),
    ("en", "He sold the firm, which he had founded in 2012, to a group.", "the firm, which he had founded in 2012"),
    ("en", "She said the firm, which was founded in 2012, would pay the fine.", "the firm, which was founded in 2012"),
    ("en", "The head of the union, who had been ill since March, did not come.",
     "The head of the union, who had been ill since March"),
    ("en", "The company, whose owner lives in Graz today, employs 90 people.",
     "The company, whose owner lives in Graz today"),
    ("en", "Rosa Lind, mayor of Graz since 2012, told reporters she would not run again.",
     "Rosa Lind, mayor of Graz since 2012"),
    ("en", "The bridge, built in 1962 by the army, was closed in May.", "The bridge, built in 1962 by the army"),
    ("de", "Die Leiterin des Werks, die seit Mai krank ist, trat am Montag zurück.",
     "Die Leiterin des Werks, die seit Mai krank ist"),
    ("de", "Er hat die Firma, die er 2012 mit einem Freund gegründet hatte, verkauft.",
     "die Firma, die er 2012 mit einem Freund gegründet hatte"),
    ("de", "Karl Ott, Gründer der Brauerei seit 1987, verkaufte seine Anteile.",
     "Karl Ott, Gründer der Brauerei seit 1987"),
    ("fr", "Le groupe, qui a racheté la brasserie en 2019, emploie 300 personnes.",
     "Le groupe, qui a racheté la brasserie en 2019"),
    ("fr", "Le directeur du site, qui habite à Graz depuis mai, a démissionné.",
     "Le directeur du site, qui habite à Graz depuis mai"),
    ("fr", "Norvane, fondée à Brême en 2017 par deux ingénieurs, compte 420 salariés.",
     "Norvane, fondée à Brême en 2017 par deux ingénieurs"),
]  # fmt: skip
# Each text with the clause that ends before its aside, and the aside.
BEHIND = [
    ("en", "Lumavolt was founded in 2011 by the engineer Viktor Brandt, who left the company in 2020.",
     "Lumavolt was founded in 2011 by the engineer Viktor Brandt",
     "the engineer Viktor Brandt, who left the company in 2020."),
    ("en", "An inquiry will be led by Ingrid Solheim, a former test pilot, who will report in May.",
     "An inquiry will be led by Ingrid Solheim, a former test pilot",
     "Ingrid Solheim, a former test pilot, who will report in May."),
    ("en", "The pressure in the tank dropped abnormally, which triggered the shutdown of the engines.",
     "The pressure in the tank dropped abnormally", "which triggered the shutdown of the engines."),
    ("de", "Leiterin des Werks wird Marta Keller, die bisher das Labor des Unternehmens geführt hat.",
     "Leiterin des Werks wird Marta Keller", "Marta Keller, die bisher das Labor des Unternehmens geführt hat."),
    ("de", "Die Polizei nahm den Mann fest, der am Montag die Bank überfallen hatte.",
     "Die Polizei nahm den Mann fest", "der am Montag die Bank überfallen hatte."),
    ("de", "Gestern wurden die Einwohner evakuiert, was die Gemeinde an ihre Grenzen brachte.",
     "Gestern wurden die Einwohner evakuiert", "was die Gemeinde an ihre Grenzen brachte."),
    ("fr", "Le maire a rencontré la directrice, qui lui a promis une réponse en mars.",
     "Le maire a rencontré la directrice", "la directrice, qui lui a promis une réponse en mars."),
    ("fr", "Une dizaine de satellites ont été détruits, dont deux appartenaient à l'opérateur Lanhai.",
     "Une dizaine de satellites ont été détruits", "dont deux appartenaient à l'opérateur Lanhai."),
]  # fmt: skip
NONE = [
    ("en", "The engineer who built the dam in 1962 has left town."),  # restricts
    ("en", "Nobody, who had seen the fire from there, was heard."),
    ("en", "Police arrested two men, who had fled to Graz on Monday, and a woman."),  # what "and" joins is open
    ("en", "The union's head, who sold pears, apples and plums, left in June."),  # an enumeration
    ("en", "On Tuesday, 5 May 2020, the bridge was closed."),
    ("en", "In Graz, sales fell again after 2019, the bank said."),
    ("en", "Bakery boss Karl Ott, the creator of Lumi, sold his shares."),  # an epithet
    ("en", "Marta Keller, who is ill, will leave in June."),  # says too little
    ("en", "“The dam, which was built in 1962, is safe and sound,” she said."),
    ("en", "A quarrel, which goes back to the founding of the firm."),  # nothing beside it
    ("de", "Die Menschen, die im Tal an der Straße wohnen, wurden gewarnt."),
    ("de", "Die Arbeiter, die gestern aus Graz gekommen waren, gingen nach Hause."),  # those of many who did
    ("de", "Es gibt keine Firma, die das im Winter leisten kann."),
    ("de", "Die Stadt sucht eine Firma, die den Hafen bis 2030 betreibt."),  # there is none yet
    ("de", "Die Polizei konnte nicht sagen, was den Brand am Montag ausgelöst hat."),
    ("de", "Er kaufte Birnen, die Stadt kaufte Äpfel und Pflaumen."),
    ("de", "Am Montag, dem 5. Mai 2020, wurde die Brücke gesperrt."),
    ("de", "„Der Damm, der 1962 gebaut wurde, ist ganz sicher“, sagte sie."),
    ("fr", "L'ingénieur qui a construit le barrage en 1962 est parti."),
    ("fr", "Le maire affirme, que la ville le veuille ou non, que le port fermera."),
    ("fr", "Le pont a cédé lundi, un an après son inspection en 2019, selon la police."),
    ("fr", "Ceux, qui ont vu le feu depuis la route, ont témoigné."),
    ("fr", "« Le barrage, qui a été construit en 1962, est sûr », dit-elle."),
    ("en", "As they had reached the old bridge, a large crowd surrounded the car."),
    ("en", "Asked what he had seen this summer, a former minister said nothing."),
    ("en", "He had met Karl Ott, or Rosa Lind, a long time ago."),
    ("en", "The mayor left the hall in a rage, a decision that nobody had foreseen."),
    ("en", "The union leads the talks, chosen with almost 60 percent of the votes."),
    ("en", "The merger would end the feud, making the two brothers partners at last."),  # not yet
    ("en", "He called the plan a waste, asking the council to stop it at once."),  # only asked
    ("en", "The chairman spoke of many tasks: cutting costs, raising the price of bread."),  # an enumeration
    ("de", "Die Polizei war im Einsatz, ein Hubschrauber überflog mit Scheinwerfern das Gebiet."),
    ("de", "Die Firma zögert, den Druck auf die Stadt zu erhöhen, falls es nötig würde."),
    ("de", "Abgesehen von der Rede des Ministers, ist die Klage ein Angriff auf die Presse."),
    ("de", "Wenn Schüler sich im Hof prügelten, bekamen sie von ihm eine Strafarbeit."),
    ("fr", "Selon son avocat, l'affaire n'est pas finie et son client fera appel."),
    ("fr", "Elle a quitté son bureau, licenciée pour une faute que personne n'avait vue."),
    ("fr", "Malgré la pression de plusieurs gouvernements, la commission a publié les chiffres."),
    ("fr", "Il a réuni le conseil, demandant aux élus une réponse avant le soir."),
    ("und", "Il sindaco, che ha costruito la diga nel 1962, è partito."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "aside"), INSIDE)
def test_an_aside_inside_its_clause_is_a_claim_and_leaves_the_clause_whole(language, text, aside):
    assert sorted(cut(text, language)) == sorted([text, aside])


@pytest.mark.parametrize(("language", "text", "clause", "aside"), BEHIND)
def test_a_clause_ends_before_an_aside_behind_which_nothing_follows(language, text, clause, aside):
    assert cut(text, language) == [clause, aside]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_restricts_or_says_little_is_no_aside(language, text):
    assert cut(text, language) == [text]


def test_a_short_clause_keeps_the_aside_behind_it():
    text = "Verloren sind elf Satelliten, an denen Hochschulen jahrelang gebaut hatten."
    assert cut(text, "de") == [text, "elf Satelliten, an denen Hochschulen jahrelang gebaut hatten."]


@pytest.mark.parametrize(
    ("text", "language", "head"),
    [
        ("It was run by the engineer Viktor Brandt", "en", "the engineer Viktor Brandt"),
        ("The firm employs Marta Keller", "en", "Marta Keller"),
        ("He met the head of the union of Graz", "en", "the head of the union of Graz"),
        ("He paid 38,000 euros", "en", "38,000 euros"),
        ("It lies in the laboratory of Ruth Carr", "en", "the laboratory of Ruth Carr"),
        ("Er sprach im Hafen", "de", "Hafen"),
        ("Er traf die Leiterin des Werks", "de", "die Leiterin des Werks"),
        ("Il a vu le directeur du site", "fr", "le directeur du site"),
        ("The pressure had dropped again", "en", None),
    ],
)
def test_the_phrase_that_an_aside_is_about(text, language, head):
    found = find_head(text, 0, len(text), language)
    assert (None if found is None else text[found:]) == head


def test_nobody_is_nobody():
    assert of_nobody("Es gibt keine Firma")
    assert not of_nobody("Es gibt eine neue Firma")


def segment_of(text: str, language: str) -> tuple[Article, list[Segment]]:
    return Article("a", "a.txt", "0" * 64, text, language=language), [
        Segment("a:0", "a", 0, 0, len(text), text, language)
    ]


def test_an_aside_has_its_own_stretch_of_the_translation_or_stays_in_its_clause():
    article, segments = segment_of("Leiterin des Werks wird Marta Keller, die bisher das Labor geführt hat.", "de")

    def translated(text: str) -> list[tuple[str, str]]:
        claims = extract_claims(article, segments, [Translation("a:0", "en", text, "fake", 0.9)])
        return [(c.text, c.translation) for c in claims]

    assert translated("The works will be run by Marta Keller, who until now headed the laboratory.") == [
        ("Leiterin des Werks wird Marta Keller", "The works will be run by Marta Keller"),
        ("Marta Keller, die bisher das Labor geführt hat.", "Marta Keller, who until now headed the laboratory."),
    ]
    lost = "Head of the works will be the former head of the laboratory Marta Keller."
    assert translated(lost) == [(segments[0].text, lost)]


@pytest.mark.parametrize(
    ("source", "translation", "aside", "rendering"),
    [
        ("Die Polizei nahm den Mann fest, der am Montag die Bank überfallen hatte.",
         "The police arrested the man who had robbed the bank on Monday.",
         "der am Montag die Bank überfallen hatte.", "the man who had robbed the bank on Monday."),
        ("Die Polizei nahm den Mann fest, der am Montag die Bank überfallen hatte.",
         "The police arrested the robber of the bank of Monday.",
         "der am Montag die Bank überfallen hatte.", None),
        ("Gestern sprach der Minister mit der Direktorin, die den Hafen seit 2012 geleitet hatte.",
         "Yesterday the minister talked to the director who had run the harbour since 2012.",
         "der Direktorin, die den Hafen seit 2012 geleitet hatte.", "the director who had run the harbour since 2012."),
        ("Karl Ott, ein früherer Minister, verkauft die Mühle, die er 2012 gekauft hatte.",
         "Karl Ott, a former minister, sells the mill bought in 2012.",
         "Karl Ott, ein früherer Minister", "Karl Ott, a former minister"),
        ("Gegründet 2017 von zwei Brüdern, beschäftigt die Mühle heute 300 Menschen.",
         "Founded in 2017 by two brothers, the mill now employs 300 people.",
         "Gegründet 2017 von zwei Brüdern", "Founded in 2017 by two brothers, the mill"),
    ],
)  # fmt: skip
def test_each_aside_is_rendered_by_its_own_stretch_of_the_translation(source, translation, aside, rendering):
    article, segments = segment_of(source, "de")
    claims = extract_claims(article, segments, [Translation("a:0", "en", translation, "fake", 0.9)])
    assert {claim.text: claim.translation for claim in claims}.get(aside) == rendering


def test_quantities_and_denial_of_an_aside_are_its_own_and_its_speaker_is_not():
    text = "The plant, which was not inspected in 2019, will close for 40 days, Rosa Lind said."
    whole, aside = extract_claims(*segment_of(text, "en"), [])
    assert (whole.text, whole.speaker) == (text, "Rosa Lind")
    assert aside.text == "The plant, which was not inspected in 2019"
    assert (aside.speaker, aside.negated, [q.value for q in aside.quantities]) == (None, True, ["2019"])
    assert (whole.id, aside.id) == ("a:0#0", "a:0#1")


def test_who_speaks_in_a_sentence_speaks_in_its_main_clause_and_not_in_the_participle_before():
    text = "Acquitted of fraud by a court in Vienna, Karl Ott said he would return to his bank."
    assert [(c.text, c.speaker) for c in extract_claims(*segment_of(text, "en"), [])] == [
        ("Acquitted of fraud by a court in Vienna, Karl Ott", None),
        ("Karl Ott said he would return to his bank.", "Karl Ott"),
    ]


def test_a_heading_and_a_question_are_marked_and_keep_their_words():
    text = "Brewery, which Karl Ott founded in 1987, to close"
    (heading,) = extract_claims(*segment_of(text, "en"), [])
    assert (heading.kind, heading.text) == ("heading", text)
    text = "Why does the brewery, which Karl Ott founded in 1987, have to close?"
    article, segments = segment_of(text, "en")
    article = replace(article, text=text + " Nobody knows.")
    kinds = {c.text: c.kind for c in extract_claims(article, segments, [])}
    assert kinds == {text: "question", "the brewery, which Karl Ott founded in 1987": "statement"}


PIECES = [
    *("Karl Ott", "the firm", "die Firma", "la ville", "keine", "of", "and", "was", "wurde", ", ", "“", "”", "(", ")"),
    *(", who", ", which", ", die", ", der", ", qui", ", dont", "left in 2019", "1987 gegründet hatte", ".", "\n", " "),
    *("a quitté la ville en 2019", "mayor of Graz since 2012", "Founded in 2017 by two brothers, the firm"),
    *(", a former minister", ", ein früherer Minister", ", la deuxième du pays", ", making it the largest in Europe"),
    *(", obligeant la ville à payer", "1987 in Graz gegründet, beschäftigt", "Fondée en 2017,"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from(["en", "de", "fr", "und"]), st.data())
@settings(max_examples=300, deadline=None)
def test_every_span_lies_in_its_clause_and_together_they_lose_nothing_but_commas(pieces, language, data):
    text = " ".join(pieces)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end = max(start, start + len(text[start:end].rstrip()))
    spans = spans_of(text, (start, end), language)
    assert len(spans) == len(set(spans))
    assert spans[0][0] == start
    assert max(last for _, last in spans) == end
    reached = start
    for first, last in spans:
        assert start <= first <= last <= end
        assert not text[reached:first].strip(" ,\n")
        reached = max(reached, last)
