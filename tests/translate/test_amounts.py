"""Numbers are read as German and French mean them and written as English does."""

from __future__ import annotations

import pytest

from translate.amounts import find_amounts, rewrite


@pytest.mark.parametrize(
    ("language", "text", "rewritten"),
    [
        ("de", "bis 30.06.2031 um 6.15 Uhr", "bis 30. Juni 2031 um 6:15 Uhr"),
        ("fr", "le 01/02/2020 à 14 h 30", "le 1er février 2020 à 14:30"),
        ("fr", "de 6 h 15 à 22 h", "de 6:15 à 22:00"),
        ("fr", "la semaine de 35 h, après 3 h de débat", "la semaine de 35 heures, après 3 heures de débat"),
        ("fr", "à deux heures et demie", "à 2:30"),
        ("fr", "deux heures et demie", "2,5 heures"),
        ("fr", "51 mille dollars, 5 mille milliards", "51 000 dollars, 5 000 milliards"),
        ("de", "20 Tsd. Euro, rund 50 tausend Menschen", "20.000 Euro, rund 50.000 Menschen"),
        ("fr", "un million et demi d'euros", "1,5 millions d'euros"),
        ("de", "anderthalb Jahre, zweieinhalb Stunden", "1,5 Jahre, 2,5 Stunden"),
        ("de", "siebenundneunzig Orte, zweitausenddreihundert", "97 Orte, 2300"),
        ("fr", "quatre-vingt-dix-sept communes, mille neuf cent quatorze", "97 communes, 1914"),
        ("fr", "les deux, un et deux, une neuve", "les deux, un et deux, une neuve"),
        ("de", "250 Mio. Euro, 1,3 Mrd. Dollar", "250 Millionen Euro, 1,3 Milliarden Dollar"),
        ("fr", "12 M euros, 5 Mds d'euros", "12 millions d'euros, 5 milliards d'euros"),
        ("de", "30–40 Millimeter, 1998-2004, 2017/18", "30 bis 40 Millimeter, 1998-2004, 2017/18"),
        ("de", "99.99.2020, 31.12.99, 192.168.0.1", "99.99.2020, 31.12.99, 192.168.0.1"),
        ("nl", "30.06.2031 anderthalb", "30.06.2031 anderthalb"),
    ],
)
def test_rewritten(language: str, text: str, rewritten: str) -> None:
    assert rewrite(text, language) == rewritten


def test_a_spelled_number_that_the_vocabulary_holds_stays() -> None:
    assert rewrite("einundzwanzig", "de", frozenset({"einundzwanzig"})) == "einundzwanzig"
    assert rewrite("einundzwanzig", "de") == "21"


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "1.400,50 Euro und 1'400 und 25000", ["1,400.50", "1,400", "25,000"]),
        ("fr", "1 234 567 euros, 12 350 personnes", ["1,234,567", "12,350"]),
        ("de", "0,7 Prozent", ["0.7"]),
        ("de", "97 Billionen Dollar", ["97 trillion"]),
        ("de", "2 Billiarden", ["2 quadrillion"]),
        ("fr", "3 100 milliards de dollars", ["3.1 trillion"]),
        ("fr", "entre 900 et 1 100 milliards", ["1,100 billion"]),
        ("fr", "un billion, deux billiards", ["1 trillion", "2 quadrillion"]),
        ("de", "zwischen 2,5 und 3,5 Milliarden", ["2.5", "3.5 billion"]),
        ("de", "2019, 47 Leute, 3. Mai, A380, TX-7, 030 5550 1234, 14:30, Version 3.5, 1:0", []),
        ("fr", "En 2017 250 personnes, le 14e, 2017/18", []),
    ],
)
def test_amounts(language: str, text: str, found: list[str]) -> None:
    text = rewrite(text, language)
    amounts = find_amounts(text, language)
    assert [f"{a.number} {a.scale}".strip() for a in amounts] == found
    assert all(text[a.start].isdigit() for a in amounts)
