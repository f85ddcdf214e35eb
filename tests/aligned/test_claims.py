"""Claims: clauses, speakers, negation, kinds, translations, and the offsets of it all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligned.claims import extract_claims
from aligned.claims.clauses import split_clauses
from aligned.claims.negation import is_negated
from aligned.claims.speech import Speakers, find_quotations, find_speaker
from corpus.records import Article, Claim, Segment, Translation


def build(*lines: list[str], language: str = "en", title: str | None = None) -> tuple[Article, list[Segment]]:
    """An article from lines of sentences, and its segments."""
    text = "\n".join(" ".join(sentences) for sentences in lines)
    article = Article("a", "a.txt", "0" * 64, text, title=title, language=language, published="2024-05-16")
    segments: list[Segment] = []
    position = 0
    for sentence in (sentence for sentences in lines for sentence in sentences):
        start = text.index(sentence, position)
        position = start + len(sentence)
        segments.append(Segment(f"a:{len(segments)}", "a", len(segments), start, position, sentence, language))
    return article, segments


def claims_of(*lines: list[str], language: str = "en") -> tuple[Claim, ...]:
    article, segments = build(*lines, language=language)
    return extract_claims(article, segments, [])


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "The dam broke at noon, and the mayor was not there.", 2),
        ("en", "After the dam had broken at noon, the mayor called the army.", 2),
        ("en", "The harbour is closed to all ships; the airport is open again.", 2),
        ("en", "The dam broke at noon, although engineers had checked it twice.", 2),
        ("en", "The firm sold pears, apples and plums, and small amounts of jam.", 1),
        ("en", "She said that the dam was safe, and the mayor was informed.", 1),
        ("en", "The engineer, who had come late, was asked to leave at once.", 1),
        ("en", "If the dam breaks tonight, the whole valley will be flooded.", 1),
        ("en", "“The dam is safe, and the mayor is informed about it,” she said.", 1),
        ("en", "He came, and left.", 1),
        ("de", "Der Damm brach am Mittag, und der Bürgermeister war nicht da.", 2),
        ("de", "Nachdem der Damm am Mittag gebrochen war, rief der Bürgermeister die Armee.", 2),
        ("de", "Der Damm brach am Mittag, obwohl Ingenieure ihn zweimal geprüft hatten.", 2),
        ("de", "Sie erklärte, dass der Damm sicher sei, und der Bürgermeister wurde informiert.", 1),
        ("de", "Der Ingenieur, der zu spät gekommen war, musste sofort gehen.", 1),
        ("de", "Wenn der Damm heute bricht, wird das ganze Tal überflutet.", 1),
        ("fr", "Le barrage a cédé à midi, et le maire était absent ce jour-là.", 2),
        ("fr", "Alors que le barrage avait cédé, le maire était encore en vacances.", 2),
        ("fr", "Elle affirme que le barrage est sûr, et que le maire est informé.", 1),
        ("fr", "L'ingénieur, qui était arrivé en retard, a dû partir aussitôt.", 1),
        ("en", "The mill employs 90 people and reported sales of two million euros.", 2),
        ("en", "The tank burst on Monday night and released a thousand litres of oil.", 2),
        ("en", "The dam was checked in the spring and approved by two engineers.", 1),
        ("en", "The council passed safety rules and related laws for the valley.", 1),
        ("en", "The engineer who built the dam and sold the land has left town.", 1),
        ("de", "Die Firma erklärt, dass der Damm 2021 geprüft wurde und keine Risse aufwies.", 2),
        ("de", "Obwohl er den Damm gebaut hatte, verließ er 2019 das Tal und zog in die Stadt.", 3),
        ("de", "Es bleibt der alte Streit um das Tal: Obwohl er den Damm baute, verließ er bald die Stadt.", 3),
        ("de", "Der Bürgermeister sagte am Montag: Der Damm wurde zweimal von Ingenieuren geprüft.", 1),
        ("fr", "Le barrage a été contrôlé en 2021 et ne présentait aucun défaut.", 2),
        ("fr", "Le maire réclame une enquête et la fermeture du barrage.", 1),
        ("en", "The dam broke at noon after two engineers had checked it.", 2),
        ("en", "The dam broke after a long row about the costs of repairs.", 1),
        ("en", "The valley remembers the night when the river rose by two metres.", 1),
        ("en", "Nobody said whether the pilot slept when the alarm sounded.", 1),
        ("en", "The mayor was in the tower when suddenly the dam broke.", 2),
        ("de", "Das Wasser stieg schneller, als die Ingenieure erwartet hatten.", 1),
        ("de", "Das Tal wurde überflutet, wodurch zwei Brücken zerstört wurden.", 2),
        ("de", "Er tat so, als müsse auch der Bürgermeister die Stadt sparen.", 1),
        ("fr", "Le barrage a cédé parce que personne ne l'avait contrôlé.", 2),
        ("fr", "Le barrage ne cédera que lorsque la rivière aura monté.", 1),
        ("und", "Questo è vero, e quello è falso.", 1),
    ],
)
def test_sentences_are_cut_into_clauses_or_left_whole(language: str, text: str, parts: int) -> None:
    spans = split_clauses(text, language)
    assert len(spans) == parts, [text[a:b] for a, b in spans]
    assert spans[0][0] == 0
    assert spans[-1][1] == len(text)


@given(st.text(alphabet=st.sampled_from(list(" ,;.andbutshewasisundaberdaserwaretmaisilest„“\"()\n")), max_size=120),
       st.sampled_from(["en", "de", "fr", "und"]))  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_cuts_lose_nothing_but_commas_and_space(text: str, language: str) -> None:
    spans = split_clauses(text, language)
    last = 0
    for start, end in spans:
        assert start < end
        assert not text[last:start].strip(" ,;\n")
        last = end
    assert not text[last:].strip()


@pytest.mark.parametrize(
    ("language", "text", "negated"),
    [
        ("en", "The dam was not damaged.", True),
        ("en", "Nobody was hurt.", True),
        ("en", "She never signed the letter.", True),
        ("en", "The firm denies all charges.", True),
        ("en", "They didn't answer.", True),
        ("en", "The firm did not deny the charges.", False),
        ("en", "The prosecutor does not exclude sabotage.", False),
        ("en", "Not only the dam but also the bridge broke.", False),
        ("en", "No doubt the dam is safe.", False),
        ("en", "The firm wants peace, not war.", False),
        ("en", "The dam is safe.", False),
        ("en", "The rain did not stop the crew from working.", False),
        ("en", "The rain did not stop.", True),
        ("de", "Das hinderte die Firma nicht daran, weiter zu bauen.", False),
        ("de", "Der Regen hielt sie nicht davon ab, weiter zu bauen.", False),
        ("fr", "La pluie n'a pas empêché l'équipe de travailler.", False),
        ("de", "Der Damm wurde nicht beschädigt.", True),
        ("de", "Niemand wurde verletzt.", True),
        ("de", "Es gab keine Toten.", True),
        ("de", "Die Firma bestreitet alle Vorwürfe.", True),
        ("de", "Die Staatsanwaltschaft schließt Sabotage nicht aus.", False),
        ("de", "Nicht nur der Damm, sondern auch die Brücke brach.", False),
        ("de", "Das geschah nicht einmal 24 Stunden später.", False),
        ("de", "Der Damm ist sicher.", False),
        ("fr", "Le barrage n'a pas été endommagé.", True),
        ("fr", "Il n'a jamais signé la lettre.", True),
        ("fr", "L'usine ne présente aucun défaut.", True),
        ("fr", "La firme dément toutes les accusations.", True),
        ("fr", "Le parquet n'exclut pas le sabotage.", False),
        ("fr", "Non seulement le barrage mais aussi le pont a cédé.", False),
        ("fr", "Il ne boit que de l'eau.", False),
        ("fr", "Il a fait un pas en avant.", False),
        ("und", "Non è vero.", False),
    ],
)
def test_negation(language: str, text: str, negated: bool) -> None:
    assert is_negated(text, language) is negated


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "Nora Blake said the dam was safe.", "Nora Blake"),
        ("en", "According to port director Nora Blake, the dam was safe.", "Nora Blake"),
        ("en", "“ ,” said Nora Blake, who runs the port.", "Nora Blake"),
        ("en", "The company said the dam was safe.", "The company"),
        ("en", "The dam was safe, the company said.", "the company"),
        ("en", "People close to Blake said the dam was safe.", None),
        ("en", "According to documents seen by us, it was safe.", None),
        ("en", "The dam was safe.", None),
        ("de", "„ “, sagte Nora Blake am Montag.", "Nora Blake"),
        ("de", "Laut Nora Blake war der Damm sicher.", "Nora Blake"),
        ("de", "Der Damm sei sicher, erklärte der Bürgermeister.", "der Bürgermeister"),
        ("de", "Nora Blake zufolge war der Damm sicher.", "Nora Blake"),
        ("de", "Der Damm war sicher.", None),
        ("fr", "« », explique Nora Blake.", "Nora Blake"),
        ("fr", "Selon la préfecture, le barrage est sûr.", "la préfecture"),
        ("fr", "Le barrage est sûr.", None),
        ("en", "The dam was safe, said Rosa Lind and Karl Ott.", "Rosa Lind"),
        ("en", "“ ,” the mayor of Graz, Rosa Lind, told reporters.", "Rosa Lind"),
        ("en", "“ ,” the mayor of Graz told reporters.", "the mayor of Graz"),
        ("de", "„ “, erklären Blake und die anderen.", "Blake"),
        ("de", "Am Montag sagte Nora Blake, der Damm sei sicher.", "Nora Blake"),
        ("de", "Am Montag verließ Nora Blake das Tal.", None),
        ("fr", "Le barrage est sûr, expliquent Nora Blake et ses collègues.", "Nora Blake"),
        ("fr", "Comme l'a dit Nora Blake, le barrage est sûr.", "Nora Blake"),
    ],
)
def test_speakers(language: str, text: str, speaker: str | None) -> None:
    assert find_speaker(text, language)[0] == speaker


def test_quotations_of_any_marks_are_found_and_stray_marks_are_not() -> None:
    for text in ("x “one two three” y", "x „eins zwei drei“ y", "x « un deux trois » y", 'x "one two three" y'):
        (quotation,) = find_quotations(text)
        assert text[quotation.start : quotation.end].strip('“”„«» "').split()[-1] in ("three", "drei", "trois")
    assert find_quotations('a 12" pipe and a 10" pipe were found') == []
    assert find_quotations("“never closed " + "word " * 2000) == []
    assert find_quotations("the “so called” dam") == []


def test_a_quotation_over_several_sentences_has_one_speaker() -> None:
    claims = claims_of(
        ["The engineer Nora Blake came late."],
        ["“The dam is old.", "It leaks every spring.", "Nobody listens to us,” Blake said.", "The mayor was silent."],
    )
    assert [claim.speaker for claim in claims] == [None, "Nora Blake", "Nora Blake", "Nora Blake", None]
    assert [claim.kind for claim in claims] == ["statement", "quotation", "quotation", "quotation", "statement"]


def test_a_pronoun_stands_for_the_last_speaker_only_if_nobody_else_comes_between() -> None:
    sure = claims_of(["Nora Blake said the dam was old.", "She added that it leaked."])
    assert sure[1].speaker == "Nora Blake"
    unsure = claims_of(["Nora Blake said the dam was old.", "After Ruth Carr had come, she added that it leaked."])
    assert "Nora Blake" not in [claim.speaker for claim in unsure[1:]]


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("en", "The minister promised help, adding that the money would come.", [None, "The minister"]),
        ("en", "Nora Blake denied the report and added that it was old.", ["Nora Blake", "Nora Blake"]),
        ("en", "The minister said the dam was safe, adding that it was old.", ["The minister", "The minister"]),
        ("en", "In May the minister promised help, adding that the money would come.", [None, None]),
        ("en", "The report promised some help, adding that the money would come.", [None, None]),
        ("de", "Der Minister versprach Hilfe und fügte hinzu, das Geld komme im März.", [None, "Der Minister"]),
        ("fr", "Le ministre a promis de l'aide, ajoutant que l'argent viendrait en mars.", [None, "Le ministre"]),
    ],
)
def test_who_goes_on_speaking_is_the_subject_of_the_sentence(language, text, speakers) -> None:
    assert [claim.speaker for claim in claims_of([text], language=language)] == speakers


def test_kinds_are_marked_and_nothing_is_dropped() -> None:
    claims = claims_of(
        ["Old dam breaks"], ["The dam broke at noon.", "Who is to blame?", "I think the mayor is.", "Unfortunately so."]
    )
    assert [claim.kind for claim in claims] == ["heading", "statement", "question", "opinion", "opinion"]


def test_quantities_belong_to_their_clause_and_lie_inside_it() -> None:
    first, second = claims_of(["The dam cost 12 million euros, and it was built in 1987 by the army."])
    assert [(q.kind, q.value) for q in first.quantities] == [("money", "12000000")]
    assert [(q.kind, q.value) for q in second.quantities] == [("date", "1987")]
    assert (first.id, second.id) == ("a:0#0", "a:0#1")
    assert second.start <= second.quantities[0].start < second.quantities[0].end <= second.end


def test_translation_of_a_clause_is_cut_where_safe_and_whole_where_not() -> None:
    article, segments = build(["Der Damm brach 1987 am Mittag, und der Bürgermeister war nicht da."], language="de")
    good = "The dam broke at noon in 1987, and the mayor was not there."
    other = "The mayor was not there when at noon the dam broke in 1987."

    def translated(text: str) -> list[str]:
        return [c.translation for c in extract_claims(article, segments, [Translation("a:0", "en", text, "fake", 0.9)])]

    assert translated(good) == ["The dam broke at noon in 1987", "and the mayor was not there."]
    assert translated(other) == [other, other]


def test_identity_and_missing_translations_keep_the_source() -> None:
    article, segments = build(["The dam broke at noon, and the mayor was not there."])
    for translations in ([], [Translation("a:0", "en", segments[0].text, "identity", 1.0)]):
        assert [c.translation for c in extract_claims(article, segments, translations)] == [
            "The dam broke at noon",
            "and the mayor was not there.",
        ]


def test_no_segments_give_no_claims() -> None:
    assert extract_claims(Article("a", "a.txt", "0" * 64, ""), [], []) == ()


@given(
    st.lists(
        st.text(alphabet=st.sampled_from(list("abcdeINSTsaid ,;:.?!„“”«»\"'()0123\n")), min_size=1, max_size=60),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from(["en", "de", "fr", "und"]),
)
@settings(max_examples=200, deadline=None)
def test_claims_are_spans_of_their_segments_in_order(sentences: list[str], language: str) -> None:
    kept = [sentence for sentence in sentences if sentence.strip()]
    text = "\n".join(kept)
    article = Article("a", "a.txt", "0" * 64, text, language=language)
    segments, position = [], 0
    for index, sentence in enumerate(kept):
        segments.append(Segment(f"a:{index}", "a", index, position, position + len(sentence), sentence, language))
        position += len(sentence) + 1
    claims = extract_claims(article, segments, [])
    assert {claim.segment for claim in claims} == {segment.id for segment in segments}
    assert len({claim.id for claim in claims}) == len(claims)
    assert [(c.start, -c.end) for c in claims] == sorted((c.start, -c.end) for c in claims)
    parents, reached = {segment.id: segment for segment in segments}, 0
    for claim in claims:
        parent = parents[claim.segment]
        assert article.text[claim.start : claim.end] == claim.text
        assert parent.start <= claim.start < claim.end <= parent.end
        assert not article.text[reached : claim.start].strip(" ,;\n")
        reached = max(reached, claim.end)
    assert not article.text[reached:].strip()


@pytest.mark.shared
def test_gold_quotations_lie_within_one_claim(shared: Path) -> None:
    # Of the quotes that lie within one sentence, the share that one claim holds; measured by sentence cuts of the gold.
    sentences = json.loads((shared / "gold" / "sentences.json").read_text(encoding="utf-8"))
    clusters = json.loads((shared / "gold" / "claims.json").read_text(encoding="utf-8"))["clusters"]
    language = {"001": "en", "003": "de"}
    inside = total = 0
    for key, rows in sentences.items():
        text = next((shared / "seeds").glob(f"{key}_*")).read_text(encoding="utf-8")
        article = Article(key, "x", "0" * 64, text, language=language[key])
        segments = [
            Segment(f"{key}:{i}", key, i, row["start"], row["end"], text[row["start"] : row["end"]], language[key])
            for i, row in enumerate(rows)
        ]
        claims = extract_claims(article, segments, [])
        for member in (m for cluster in clusters for m in cluster["members"] if m["article"] == key):
            if any(s.start <= member["start"] and member["end"] <= s.end for s in segments):
                total += 1
                inside += any(c.start <= member["start"] and member["end"] <= c.end for c in claims)
    assert total >= 20
    assert inside / total >= 0.9


@pytest.mark.slow
def test_an_article_of_ten_thousand_segments() -> None:
    lines = [
        ["The ferry ran aground on Tuesday.", "“All of us were afraid that night,” said Anna Berg."],
        ["The dam broke at noon, and the mayor was not there."],
    ]
    article, segments = build(*(lines[k % 2] for k in range(6_667)))
    assert len(segments) == 10_001
    claims = extract_claims(article, segments, [])
    assert {claim.segment for claim in claims} == {segment.id for segment in segments}
    assert all(article.text[c.start : c.end] == c.text for c in claims)
    assert {c.speaker for c in claims if c.kind == "quotation"} == {"Anna Berg"}


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("„     “, hat die Leiterin der Nordwerft, Clara Maunz, vor der Presse erklärt.", "de", "Clara Maunz"),
        ("„     “, hat der Bürgermeister von Velden, Jan Moder, anvertraut.", "de", "Jan Moder"),
        ("Der Hafen bleibe offen, hat Jan Moder am Abend bestätigt.", "de", "Jan Moder"),
        ("Die Fahrt werde verschoben, ließ die Reederei wissen.", "de", "die Reederei"),
        ("„     “, sagte Vorstandschefin Clara Maunz.", "de", "Clara Maunz"),
        ("«      », a réagi la directrice technique de Nordwerft, Clara Maunz.", "fr", "Clara Maunz"),
        ("«      », s'indigne la maire, Sigrun Moder.", "fr", "Sigrun Moder"),
        ("«      », s'est étonné le maire de Velden, Jan Moder.", "fr", "Jan Moder"),
        ("CEO Clara Maunz said that the ship was lost.", "en", "Clara Maunz"),
        ("The author of the report said that the ship was lost.", "en", "The author of the report"),
        ("According to the announcement released by the shipyard, the ship was lost.", "en", None),
        ("The pumps stopped, according to a preliminary account that the yard published.", "en", None),
        ("Laut einem Bericht des Ministeriums ist der Hafen sicher.", "de", None),
        ("Der Minister hat vor der Presse erklärt, der Hafen sei sicher.", "de", None),
        ("La société poursuit ses travaux dans le port.", "fr", None),
        ("Das Gericht hat den Antrag auf Eröffnung bestätigt.", "de", None),
    ],
)  # fmt: skip
def test_who_speaks_behind_what_is_said_and_who_is_a_paper(text, language, speaker):
    assert find_speaker(text, language)[0] == speaker


def test_the_town_of_a_company_is_no_first_name():
    names = Speakers(["Later the Velden-based Nordwerft grew.", "Nordwerft said so."])
    assert names.full_name("Nordwerft") == "Nordwerft"
