"""Last touches that only undo what an engine got wrong."""

from __future__ import annotations

import pytest

from translate.finish import finish, ordinal


@pytest.mark.parametrize(
    ("language", "source", "hypothesis", "finished"),
    [
        ("de", "um 3:20 Uhr", "at 3:20 p.m. on Monday", "at 3:20 on Monday"),
        ("de", "um 14:30 Uhr beginnt", "it begins at 2.30", "it begins at 14:30"),
        ("de", "bis 22 Uhr offen", "open until 10 p.m. today", "open until 22:00 today"),
        ("de", "um 9 Uhr", "at 9 with 15 people", "at 9 with 15 people"),
        ("de", "15 Leute", "15 people at 3 p.m.", "15 people at 3 p.m."),
        ("fr", "le 14ème président", "the 14 president", "the 14th president"),
        ("fr", "le 14e président", "14 people and the 14 presidents", "14 people and the 14 presidents"),
        ("de", "Der 23. Vorsitzende", "The 23 chairman", "The 23rd chairman"),
        ("de", "am 3. Mai", "on 3 may", "on 3 may"),
        ("fr", "3 milliards", "$3.1 trillion dollars", "$3.1 trillion"),
        ("de", "5 Euro", "rose to2.4 trillion", "rose to 2.4 trillion"),
        ("de", "5 Euro", "rose by 2. billion euros.", "rose by 2 billion euros."),
        ("fr", "«a»", "«a» and b .", '"a" and b.'),
        ("de", "„Ja“, rief er.", '" Yes," he cried, "and no ".', '"Yes," he cried, "and no".'),
        ("de", "27 Zoll", 'a 27" screen', 'a 27" screen'),
    ],
)
def test_finish(language: str, source: str, hypothesis: str, finished: str) -> None:
    assert finish(hypothesis, source, language) == finished


@pytest.mark.parametrize(
    ("number", "english"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (23, "23rd"), (112, "112th"), (40, "40th")],
)
def test_ordinals(number: int, english: str) -> None:
    assert ordinal(number) == english
