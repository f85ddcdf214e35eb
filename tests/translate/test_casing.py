"""Lines in capitals get the case that the bundled model's vocabulary knows."""

from __future__ import annotations

import pytest
from sentencepiece import SentencePieceProcessor

from translate.bundled import FOLDER
from translate.casing import Truecaser, fold, is_capitals


@pytest.fixture(scope="module")
def truecaser() -> Truecaser:
    return Truecaser(SentencePieceProcessor(model_file=str(FOLDER / "source.spm")))


@pytest.mark.parametrize(
    ("language", "capitals", "cased"),
    [
        ("de", "REGIERUNG PLANT NEUE STEUER AUF BENZIN", "Regierung plant neue Steuer auf Benzin"),
        ("de", "POLIZEI SUCHT ZEUGEN AUF DER A7", "Polizei sucht Zeugen auf der A7"),
        ("de", "STRASSE IN KÖLN NACH BRAND GESPERRT", "Straße in Köln nach Brand gesperrt"),
        ("de", "EU UND USA STREITEN ÜBER ZÖLLE", "EU und USA streiten über Zölle"),
        ("fr", "LE MINISTRE DÉMISSIONNE APRÈS LE SCANDALE", "Le ministre démissionne après le scandale"),
        ("fr", "GREVE A LA SNCF", "Grève à la SNCF"),
        ("fr", "L'ONU CONDAMNE L'ATTAQUE", "L'ONU condamne l'attaque"),
    ],
)
def test_headlines(truecaser: Truecaser, language: str, capitals: str, cased: str) -> None:
    assert truecaser.truecase(capitals, language) == cased
    assert fold(cased) == fold(capitals)


@pytest.mark.parametrize(
    ("text", "capitals"),
    [
        ("STREIK BEI DER BAHN", True),
        ("NATO und UNICEF warnen", False),
        ("NATO", False),
        ("BERLIN (dpa) Die Bahn streikt", False),
        ("12:30 A7", False),
        ("", False),
    ],
)
def test_which_lines_are_in_capitals(text: str, capitals: bool) -> None:
    assert is_capitals(text) is capitals
