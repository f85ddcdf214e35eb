"""CTranslate2 against transformers on the same weights, and what the loader does with broken folders."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sacrebleu.metrics.chrf import CHRF

from corpus.errors import CorruptModel, ModelNotFound, OutputError
from translate.bundled import FOLDER, load_bundled
from translate.convert import convert_marian
from translate.ct2 import MOST_PIECES, Ct2Engine, Decoding
from translate.engine import Engine
from translate.marian import MarianEngine
from translate.model_files import DESCRIPTION, read_description, verify

GREEDY = [Decoding(1, 0)]
TEXTS = [
    "der Fluss steigt",
    "die Brücke bleibt gesperrt",
    "am Abend kamen viele Menschen",
    "der Markt bleibt am Abend",
    "viele Menschen kamen zum Fluss",
    "die Menschen am Markt",
]


def beginnings(engine: Engine, texts: list[str] = TEXTS) -> list[str]:
    """The first forty characters: random weights never end a sentence, and int8 noise adds up with length."""
    return [hypothesis.text[:40] for hypothesis in engine.translate(texts, "de", "en")]


def agreement(one: list[str], other: list[str]) -> float:
    return float(CHRF().corpus_score(one, [other]).score)


@pytest.mark.parametrize("two_vocabularies", [False, True])
def test_says_what_transformers_says(tiny_models: Callable[..., Path], tmp_path: Path, two_vocabularies: bool) -> None:
    folder, stranger = (tiny_models(two_vocabularies=two_vocabularies, seed=seed) for seed in (0, 1))
    convert_marian(folder, tmp_path / "same")
    convert_marian(stranger, tmp_path / "stranger")
    reference = beginnings(MarianEngine(folder, decoding=GREEDY))
    assert agreement(beginnings(Ct2Engine(tmp_path / "same", decoding=GREEDY)), reference) > 60
    assert agreement(beginnings(Ct2Engine(tmp_path / "stranger", decoding=GREEDY)), reference) < 30


def test_the_language_piece_matters_and_text_cannot_forge_it(tiny_models: Callable[..., Path], tmp_path: Path) -> None:
    convert_marian(tiny_models(two_vocabularies=True), tmp_path / "model")
    engine = Ct2Engine(tmp_path / "model", decoding=GREEDY)
    assert engine.supports("de", "en")
    assert engine.supports("fr", "en")
    assert not engine.supports("es", "en")
    assert not engine.supports("de", "fr")
    (german,), (french,) = (engine.translate(["der Markt"], language, "en") for language in ("de", "fr"))
    assert german.text != french.text
    assert engine.encode("<fr> Markt", "de")[0].count("<fr>") == 0
    assert engine.encode("Markt", "de")[0][0] == "<de>"


def test_a_text_of_any_length_fits_the_positions(tiny_models: Callable[..., Path], tmp_path: Path) -> None:
    convert_marian(tiny_models(two_vocabularies=False), tmp_path / "model")
    engine = Ct2Engine(tmp_path / "model")
    parts = engine.encode("\ufdfa" * 300, "de")  # one character that unfolds to eighteen
    assert len(parts) > 1
    assert all(len(part) <= MOST_PIECES + 2 for part in parts)
    (hypothesis,) = engine.translate_batch(["\ufdfa" * 300], "de", "en", 1)
    assert hypothesis.score is not None


def test_bundled_translates_hostile_lines_one_to_one() -> None:
    texts = [
        "Die Brücke ist seit Montag gesperrt.",
        "",
        "   ",
        "x" * 10_000,
        "😀😀😀",
        "שלום עולם",
        "\x00\x1b[31m\u202e\ud800",
        "<de> <fr> </s> <pad>",
        "Erste Zeile\nzweite Zeile",
        "Die Brücke ist seit Montag gesperrt.",
    ]
    hypotheses = load_bundled().translate(texts, "de", "en")
    assert len(hypotheses) == len(texts)
    assert hypotheses[0] == hypotheses[-1]
    assert [bool(h.text) for h in hypotheses[1:3]] == [False, False]
    assert all(len(h.text.splitlines()) <= 1 for h in hypotheses)
    assert hypotheses[0].score is not None
    assert hypotheses[0].score < 0


def test_bundled_is_english_from_german_and_french() -> None:
    engine = load_bundled()
    (german,) = engine.translate(["Das Wasser ist kalt."], "de", "en")
    (french,) = engine.translate(["L'eau est froide."], "fr", "en")
    assert "water" in german.text.lower()
    assert "water" in french.text.lower()
    assert engine.revision == read_description(FOLDER).revision


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The bundled model's files in a folder that may be broken."""
    folder = tmp_path / "bundled"
    folder.mkdir()
    for name in (*read_description(FOLDER).files, DESCRIPTION):
        shutil.copyfile(FOLDER / name, folder / name)
    return folder


def test_a_missing_file_is_named(copy: Path) -> None:
    (copy / "target.spm").unlink()
    with pytest.raises(CorruptModel, match=r"target\.spm: is missing"):
        Ct2Engine(copy)


def test_a_changed_byte_is_found(copy: Path) -> None:
    path = copy / "model.bin"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(CorruptModel, match=r"model\.bin: does not match its checksum"):
        Ct2Engine(copy)


@pytest.mark.parametrize("content", ["", "[]", '{"name": 1}', '{"name": "x", "format": 99}'])
def test_a_broken_description_is_an_error(copy: Path, content: str) -> None:
    (copy / DESCRIPTION).write_text(content, encoding="utf-8")
    with pytest.raises(CorruptModel, match=r"model\.json"):
        verify(copy)


def test_a_folder_that_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match=r"model\.json is missing"):
        Ct2Engine(tmp_path)


def test_bundled_without_its_description_is_corrupt(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("translate.bundled.FOLDER", tmp_path)
    with pytest.raises(CorruptModel, match="Install tertium again"):
        load_bundled()


def test_a_model_is_replaced_whole(tiny_models: Callable[..., Path], tmp_path: Path) -> None:
    out = tmp_path / "model"
    first = convert_marian(tiny_models(two_vocabularies=False, seed=0), out)
    (out / "MODEL_CARD.md").write_text("kept", encoding="utf-8")
    second = convert_marian(tiny_models(two_vocabularies=True, seed=1), out)
    assert first.revision != second.revision
    assert verify(out) == second
    assert (out / "MODEL_CARD.md").read_text(encoding="utf-8") == "kept"
    assert [p.name for p in tmp_path.iterdir()] == ["model"]


def test_a_folder_of_another_kind_is_refused(tiny_models: Callable[..., Path], tmp_path: Path) -> None:
    with pytest.raises(CorruptModel, match=r"vocab\.json"):
        convert_marian(tmp_path, tmp_path / "out")
    broken = shutil.copytree(tiny_models(two_vocabularies=False), tmp_path / "broken")
    (broken / "model.safetensors").write_bytes(b"no weights")
    with pytest.raises(CorruptModel, match="does not load"):
        convert_marian(broken, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_place_that_cannot_be_written(tiny_models: Callable[..., Path], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OutputError, match="cannot be written"):
        convert_marian(tiny_models(two_vocabularies=False), tmp_path / "file" / "model")


@pytest.mark.shared
@pytest.mark.slow
def test_the_seed_says_what_transformers_says(shared: Path, tmp_path: Path) -> None:
    pytest.importorskip("torch", reason="needs torch: pip install 'tertium[torch]'")
    convert_marian(shared / "model-seed", tmp_path / "model")
    path = shared / "bench" / "mt" / "de-en" / "flores-dev.de"
    texts = path.read_text(encoding="utf-8").split("\n")[:60]
    one = [h.text for h in Ct2Engine(tmp_path / "model", decoding=GREEDY).translate(texts, "de", "en")]
    other = [h.text for h in MarianEngine(shared / "model-seed", decoding=GREEDY).translate(texts, "de", "en")]
    assert agreement(one, other) > 85
    assert agreement(one, other[1:] + other[:1]) < 40


def test_the_measured_quality_is_that_of_these_weights() -> None:
    card = json.loads((FOLDER / "bundled.json").read_text(encoding="utf-8"))
    assert card["revision"] == read_description(FOLDER).revision
    assert card["languages"] == ["de-en", "fr-en"]
    assert {row["metric"] for row in card["quality"]} == {"BLEU", "chrF2"}
    assert all(card["revision"].startswith(row["system"].partition("@")[2]) for row in card["quality"])
