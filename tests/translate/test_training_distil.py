"""The teacher and what the student learns from it, walked by the recipe's own commands on tiny models."""

from __future__ import annotations

import dataclasses
import gzip
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("torch", reason="needs torch: pip install 'tertium[torch]'")
pytest.importorskip("transformers", reason="needs transformers: pip install 'tertium[torch]'")

import torch
from click.testing import CliRunner, Result

from corpus.errors import UsageError
from translate.convert import convert_marian
from translate.training import distil
from translate.training.__main__ import main
from translate.training.config import Recipe, load_recipe
from translate.training.model import Student
from translate.training.model_folder import load_student, read_config, save_student
from translate.training.prepare import load_stream, prepare
from translate.training.teacher import initialise_teacher, random_state, teacher_settings
from translate.training.vocabulary import Vocabularies

MakeModel = Callable[..., Path]
RECIPE = Path(__file__).parents[2] / "translate" / "training" / "recipe.toml"
PAIRS = [
    ("der Fluss steigt und die Brücke bleibt gesperrt", "the river rises and the bridge stays closed"),
    ("am Abend kamen viele Menschen zum Markt", "in the evening many people came to the market"),
]
SMALL = {
    "steps": "3",
    "width": "16",
    "heads": "2",
    "inner": "32",
    "encoder_layers": "1",
    "decoder_layers": "3",
    "batch_tokens": "400",
    "pairs_per_language": "2",
    "candidates": "0",
    "max_length_ratio": "50.0",
    "corpora": '["news"]',
    "hypotheses": "2",
    "beam": "2",
    "examples": "0",
    "pieces": "0.0",
}


@pytest.fixture
def model(tiny_models: MakeModel) -> Path:
    """A tiny student with two vocabularies."""
    return tiny_models(two_vocabularies=True)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of invented pairs, German only."""
    folder = tmp_path / "data" / "train" / "de-en"
    folder.mkdir(parents=True)
    rows = [f"{a} {'und' * (i % 7)} {a}\t{b} {'and' * (i % 7)} {b}" for i in range(28) for a, b in PAIRS]
    with gzip.open(folder / "news.tsv.gz", "wt", encoding="utf-8") as out:
        out.write("\n".join(rows) + "\n")
    return tmp_path / "data"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """The shipped recipe, made small: three steps for every training, a teacher of width 16."""
    text = RECIPE.read_text(encoding="utf-8")
    text = re.sub(r"\[passes\.de\].*?(?=\[validation\])", "[passes.de]\nnews = 3.0\n\n", text, flags=re.DOTALL)
    text = re.sub(r"^(\w+) = .*$", lambda m: f"{m[1]} = {SMALL.get(m[1], m[0].split('=', 1)[1])}", text, flags=re.M)
    path = tmp_path / "recipe.toml"
    path.write_text(text, encoding="utf-8")
    return path


def make_it_end(folder: Path) -> None:
    """Raise the bias of `</s>` in a model folder: untrained networks talk without end, and are then left out."""
    state = load_student(folder).state_dict()
    state["bias"][Vocabularies(folder).target.end] += 4.0
    save_student(state, folder, folder)


def test_a_teacher_has_its_own_size_and_the_students_vocabularies(model: Path, config: Path, tmp_path: Path) -> None:
    recipe = load_recipe(config)
    for name in ("one", "two"):
        initialise_teacher(recipe, model, tmp_path / name)
    teacher = load_student(tmp_path / "one")
    assert teacher.decoder.embed_tokens.weight.shape[1] == recipe.teacher.width
    assert len(teacher.decoder.layers) == 3
    assert (tmp_path / "one" / "source.spm").read_bytes() == (model / "source.spm").read_bytes()
    weights = [(tmp_path / name / "model.safetensors").read_bytes() for name in ("one", "two")]
    assert weights[0] == weights[1]
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_dir()) == ["one", "two"]


def test_random_weights_neither_vanish_nor_explode(model: Path) -> None:
    network = Student(read_config(model))
    state = random_state(network, 7)
    network.load_state_dict(state)
    source = torch.randint(4, 40, (8, 12), generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        states = network(source, source)
        logits = states @ network.decoder.embed_tokens.weight.T + network.bias
    assert 0.3 < float(logits.std()) < 3


def test_the_teachers_settings_are_its_own_and_else_the_students() -> None:
    recipe = load_recipe(RECIPE)
    settings = teacher_settings(recipe.train, recipe.teacher)
    assert settings.dropout == recipe.teacher.dropout
    assert settings.batch_tokens == recipe.teacher.batch_tokens
    assert settings.label_smoothing == recipe.train.label_smoothing
    assert not recipe.teacher.wanted  # a run on a processor must not meet it by surprise


def test_distilled_streams_hold_the_teachers_words_and_go_on_after_a_stop(
    model: Path, config: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe, vocabularies = load_recipe(config), Vocabularies(model)
    prepare(recipe, data, tmp_path, vocabularies, None, lambda *_: None)
    stream = load_stream(tmp_path / "data", recipe)
    shutil.copytree(model, tmp_path / "teacher")
    make_it_end(tmp_path / "teacher")
    convert_marian(tmp_path / "teacher", tmp_path / "converted")
    monkeypatch.setattr(distil, "_PART", 10)
    calls: list[int] = []
    translate = distil._translate

    def stopping(*arguments: object) -> list[list[int]]:
        calls.append(1)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return translate(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(distil, "_translate", stopping)
    arguments = (tmp_path / "converted", stream, vocabularies, recipe, tmp_path / "distilled", lambda *_: None)
    with pytest.raises(KeyboardInterrupt):
        distil.distil(*arguments)
    assert not (tmp_path / "distilled" / "stream.json").exists()
    summary = distil.distil(*arguments)
    parts = -(-len(stream.examples) // 10)
    assert len(calls) == parts + 1  # the first part was not made twice
    made = load_stream(tmp_path / "distilled", recipe)
    assert len(made.examples) == summary["examples"] == len(stream.examples) - summary["left_out"]
    assert made.fingerprint != stream.fingerprint
    assert all(made.target[end - 1] == vocabularies.target.end for end in made.examples[:, 3])
    sources = {bytes(np.asarray(stream.source[a:b])) for a, b, _, _ in stream.examples}
    assert {bytes(np.asarray(made.source[a:b])) for a, b, _, _ in made.examples} <= sources


def invoke(step: str, config: Path, data: Path, work: Path) -> Result:
    options = ["--config", str(config), "--data", str(data), "--work", str(work)]
    return CliRunner().invoke(main, [step, *options])


def test_the_commands_lead_from_a_teacher_to_a_distilled_student(
    model: Path, config: Path, data: Path, tmp_path: Path
) -> None:
    work = tmp_path / "work"
    shutil.copytree(model, work / "initial")
    for step in ("prepare", "teacher", "train", "distil", "convert"):
        result = invoke(step, config, data, work)
        assert result.exit_code == 0, (step, result.output, result.exception)
        if step == "teacher":
            make_it_end(work / "teacher" / "model")
    assert load_student(work / "teacher" / "model").decoder.embed_tokens.weight.shape[1] == 16
    student, before = (load_student(work / name / "model").state_dict() for name in ("distil", "train"))
    assert any(not torch.equal(student[name], before[name]) for name in student)
    assert (work / "converted" / "model.bin").is_file()


def test_of_several_hypotheses_the_one_closest_to_the_human_translation_is_learned(
    model: Path, config: Path, data: Path, tmp_path: Path
) -> None:
    recipe, vocabularies = load_recipe(config), Vocabularies(model)
    prepare(recipe, data, tmp_path, vocabularies, None, lambda *_: None)
    stream = load_stream(tmp_path / "data", recipe)
    target = vocabularies.target
    human = [list(stream.target[start : end - 1]) for _, _, start, end in stream.examples]

    class Translator:
        """Its best hypothesis is always bad; the second repeats one word of the human translation, the third all."""

        def translate_batch(self, sources: list[list[str]], *, num_hypotheses: int, **_: object) -> list[object]:
            assert len(sources) == len(human)
            spelled = [[target.pieces[i] for i in ids] for ids in human]
            return [
                SimpleNamespace(hypotheses=[[words[0]] * 9, words[:1], words][:num_hypotheses]) for words in spelled
            ]

    for many, expected in ((3, human), (1, [ids[:1] * 9 for ids in human])):
        chosen = dataclasses.replace(recipe, distil=dataclasses.replace(recipe.distil, hypotheses=many))
        found = distil._translate(Translator(), stream, stream.examples, vocabularies, chosen)
        assert found == [[*ids, target.end] for ids in expected]


def test_without_a_teacher_the_trained_model_learns_from_itself(
    model: Path, config: Path, data: Path, tmp_path: Path
) -> None:
    work = tmp_path / "work"
    shutil.copytree(model, work / "initial")
    assert isinstance(invoke("distil", config, data, work).exception, UsageError)
    alone = tmp_path / "alone.toml"
    text = config.read_text(encoding="utf-8")
    alone.write_text(
        re.sub(
            r"\[teacher\].*?(?=\[distil\])", lambda m: m[0].replace("steps = 3", "steps = 0"), text, flags=re.DOTALL
        ),
        encoding="utf-8",
    )
    assert "no teacher" in invoke("teacher", alone, data, work).output
    for step in ("prepare", "train"):
        assert invoke(step, alone, data, work).exit_code == 0
    make_it_end(work / "train" / "model")
    result = invoke("distil", alone, data, work)
    assert result.exit_code == 0, (result.output, result.exception)
    assert "examples translated" in result.output
    student, before = (load_student(work / name / "model").state_dict() for name in ("distil", "train"))
    assert any(not torch.equal(student[name], before[name]) for name in student)


def test_a_recipe_may_want_no_distillation(config: Path, data: Path, tmp_path: Path) -> None:
    none = tmp_path / "none.toml"
    text = config.read_text(encoding="utf-8")
    none.write_text(
        re.sub(
            r"\[distil\].*?(?=\[finetune\])",
            lambda m: re.sub(r"(?m)^(minutes|steps) = .*", r"\1 = 0", m[0]),
            text,
            flags=re.DOTALL,
        ),
        encoding="utf-8",
    )
    assert "no distillation" in invoke("distil", none, data, tmp_path / "work").output


def test_a_recipe_knows_whether_it_wants_a_teacher() -> None:
    recipe: Recipe = load_recipe(RECIPE)
    assert dataclasses.replace(recipe.teacher, steps=1).wanted
    assert dataclasses.replace(recipe.teacher, minutes=1.0).wanted
