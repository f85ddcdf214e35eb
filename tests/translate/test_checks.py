"""Every warning on a good pair and on damaged ones, from German and from French."""

from __future__ import annotations

import html
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.checks import check, is_cut
from translate.numerals import numbers_differ, numerals_of

# (source, its translation, code, the translation damaged)
DAMAGED = [
    ("de", "Das Werk kostet 10 Milliarden Euro.", "The plant costs 10 billion euros.", "number-mismatch",
     "The plant costs 10 million euros."),
    ("de", "Im Jahr 2019 kamen 30.000 Besucher.", "In 2019, 30,000 visitors came.", "number-mismatch",
     "In 2019, 3,000 visitors came."),
    ("de", "Er hat zwei Söhne aus erster Ehe.", "He has two sons from his first marriage.", "number-mismatch",
     "He has three sons from his first marriage."),
    ("fr", "La ville compte 30 000 habitants.", "The town has 30,000 inhabitants.", "number-mismatch",
     "The town has 300,000 inhabitants."),
    ("fr", "Le déficit atteint 1,5 billion d'euros.", "The deficit reaches 1.5 trillion euros.", "number-mismatch",
     "The deficit reaches 1.5 billion euros."),
    ("fr", "Les prix ont monté de 4,2 %.", "Prices rose by 4.2%.", "number-mismatch", "Prices rose."),
    ("de", "Der Rat hat den Plan gestern abgelehnt.", "The council rejected the plan yesterday.", "untranslated",
     "Der Rat hat den Plan gestern abgelehnt."),
    ("fr", "Le conseil a rejeté ce projet hier soir.", "The council rejected this project last night.", "untranslated",
     "Le conseil a rejeté ce projet hier soir."),
    ("de", "Die Brücke bleibt geschlossen.", "The bridge remains closed.", "untranslated", " "),
    ("de", "Die Brücke bleibt vorerst geschlossen.", "The bridge remains closed for now.", "repetition",
     "The bridge remains remains remains remains closed."),
    ("fr", "Le pont reste fermé pour le moment.", "The bridge remains closed for now.", "repetition",
     "The bridge of the bridge of the bridge of the bridge is closed."),
    ("fr", "Le pont reste fermé pour le moment.", "The bridge remains closed for now.", "repetition",
     "The bububububububu remains closed."),
    ("de", "Die Brücke bleibt bis zum Sommer geschlossen.", "The bridge remains closed until the summer.", "truncation",
     "The bridge remains closed until the"),
    ("fr", "Le pont reste fermé jusqu'à l'été prochain.", "The bridge remains closed until next summer.", "truncation",
     "The bridge remains closed until"),
    ("de", "Die Brücke bleibt nach Angaben der Stadt bis zum Sommer für alle Fahrzeuge gesperrt.",
     "According to the city, the bridge remains closed to all vehicles until summer.", "length-ratio", "The bridge."),
    ("fr", "Le pont reste fermé.", "The bridge remains closed.", "length-ratio",
     "The bridge remains closed, and nobody in the whole of the town knows for how long it will stay that way."),
    ("de", "Die Stadt hat die Brücke gesperrt.", "The city has closed the bridge.", "wrong-language",
     "La ville a fermé le pont pour des raisons de sécurité."),
    ("fr", "La ville a fermé le pont.", "The city has closed the bridge.", "wrong-language",
     "Die Stadt hat die Brücke wegen der Sicherheit und nach dem Sturm gesperrt."),
    ("de", "Mehr dazu auf https://example.org/bruecke oder bei @stadtwerk.",
     "More at https://example.org/bruecke or from @stadtwerk.", "name-mismatch",
     "More at the bridge or at the city."),
    ("fr", "Le CNRS et DeepBridge ont signé.", "CNRS and DeepBridge have signed.", "name-mismatch",
     "The CRS and Depbridge have signed."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "source", "good", "code", "bad"), DAMAGED)
def test_warns_of_the_damaged_and_not_of_the_good(language: str, source: str, good: str, code: str, bad: str) -> None:
    assert check(source, good, language, "en") == ()
    assert code in check(source, bad, language, "en")


@pytest.mark.parametrize(
    ("source", "hypothesis", "target"),
    [
        ("Dort traf er sie und heiratete sie.", "There he met her and married her.", "en"),
        ("Woher kommen die ganzen Leute?", "Where do all the people come from?", "en"),
        ("Das ist genau das, was sie sind.", "That is exactly what they are.", "en"),
        ("Man nennt das Vitamin auch A.", "The vitamin is also called A.", "en"),
        ("What he had read there was that.", "Was er dort gelesen hatte, war das.", "de"),
        ("They will all come with him later.", "Sie kommen später alle mit.", "de"),
        ("We asked him to tell them soon.", "Nous lui avons demandé : dis-le.", "fr"),
        ("Of all these bridges one remains.", "De tous ces ponts il en reste un.", "fr"),
    ],
)
def test_a_short_word_may_close_a_sentence(source: str, hypothesis: str, target: str) -> None:
    assert not is_cut(source, hypothesis, target)


@pytest.mark.parametrize(
    ("hypothesis", "target"),
    [
        ("The bridge remains closed until the.", "en"),
        ("The town has closed a bridge and.", "en"),
        ("Die Brücke bleibt gesperrt und.", "de"),
        ("Die Brücke bleibt bis zum.", "de"),
        ("Le pont reste fermé jusqu'à la.", "fr"),
        ("La ville a fermé le pont et.", "fr"),
    ],
)
def test_a_full_stop_does_not_close_what_has_to_go_on(hypothesis: str, target: str) -> None:
    assert is_cut("Un deux trois quatre cinq six.", hypothesis, target)


@pytest.mark.parametrize(
    ("language", "source", "english"),
    [
        ("de", "10 Milliarden", "10 billion"),
        ("de", "1,5 Mrd. Euro", "1.5 billion euros"),
        ("de", "3 Billionen Euro", "3 trillion euros"),
        ("de", "30 000 Menschen", "30,000 people"),
        ("de", "zwei Hunde", "2 dogs"),
        ("de", "um 14 Uhr", "at 2 p.m."),
        ("de", "340 bis 500 Millionen", "340 million to 500 million"),
        ("de", "am 12.03.2014", "on March 12, 2014"),
        ("de", "in den dreißiger Jahren", "in the 1930s"),
        ("de", "zweihundertfünfzig Seiten", "250 pages"),
        ("fr", "le XXe siècle", "the 20th century"),
        ("fr", "quatre-vingt-dix-sept euros", "97 euros"),
        ("fr", "à 18h30", "at 6:30 pm"),
        ("fr", "dans les années 90", "in the 1990s"),
        ("fr", "deux millions d'euros", "2 million euros"),
        ("fr", "100 milles roubles", "100,000 rubles"),
        ("de", "2,2 Millionen Quadratkilometer", "2.2 million km2"),
    ],
)
def test_knows_one_number_in_two_spellings(language: str, source: str, english: str) -> None:
    assert not numbers_differ(numerals_of(source, language), numerals_of(english, "en"))
    assert not numbers_differ(numerals_of(english, "en"), numerals_of(source, language))


@given(st.text(max_size=200), st.text(max_size=200), st.sampled_from(["de", "fr", "en", "es", "und"]))
def test_no_text_breaks_a_check(source: str, hypothesis: str, language: str) -> None:
    codes = check(source, hypothesis, language, "en")
    assert len(set(codes)) == len(codes)


@given(st.integers(min_value=0, max_value=10**15), st.integers(min_value=0, max_value=10**15))
def test_grouped_digits_of_two_languages_are_equal_only_when_the_numbers_are(one: int, other: int) -> None:
    german = numerals_of(f"Es sind {one:,}".replace(",", "."), "de")
    differs = numbers_differ(german, numerals_of(f"There are {other:,}", "en"))
    assert differs == (one != other) or min(one, other) < 2100  # years may be written with two digits


@pytest.mark.shared
@pytest.mark.parametrize("language", ["de", "fr"])
@pytest.mark.parametrize("data", ["flores-dev", "wmt13"])
def test_few_false_alarms_on_references(shared: Path, language: str, data: str) -> None:
    folder = shared / "bench" / "mt" / f"{language}-en"
    source, references = (
        html.unescape((folder / f"{data}.{end}").read_text(encoding="utf-8")).split("\n")[:-1]
        for end in (language, "en")
    )
    found = [check(s, r, language, "en") for s, r in zip(source, references, strict=True)]
    # Measured: at most 2.2 % (number-mismatch, newstest2013 from French, where many are true).
    for code in ("number-mismatch", "truncation", "name-mismatch"):
        assert sum(code in codes for codes in found) <= 0.03 * len(found), code
    for code in ("untranslated", "repetition", "length-ratio", "wrong-language"):
        assert sum(code in codes for codes in found) <= 0.002 * len(found), code
