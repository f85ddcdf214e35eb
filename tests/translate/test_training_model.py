"""The recipe's model side: network, loss, model folders, parent, checkpoints, training with stops, card."""

from __future__ import annotations

import dataclasses
import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("torch", reason="needs torch: pip install 'tertium[torch]'")
pytest.importorskip("transformers", reason="needs transformers: pip install 'tertium[torch]'")

import torch
from click.testing import CliRunner
from torch import Tensor

from corpus.errors import CorruptModel, OutputError, UnreadableInput, UsageError
from translate.training import checkpoint
from translate.training.__main__ import main
from translate.training.card import score_table, training_table
from translate.training.cells import imitate_cells, ssru
from translate.training.config import Recipe, Train, load_recipe
from translate.training.curve import draw, read_log
from translate.training.files import write_aside
from translate.training.initialise import parent_state
from translate.training.loss import sampled_output, smoothed_cross_entropy
from translate.training.model import Student
from translate.training.model_folder import load_student, save_student
from translate.training.parent import load_marian_binary
from translate.training.prepare import Stream
from translate.training.score import ScoredSet, judged_sets, score
from translate.training.train import train
from translate.training.transfer import transfer_embeddings
from translate.training.validation import HeldOut
from translate.training.vocabulary import Vocabularies

MakeModel = Callable[..., Path]
RECIPE = Path(__file__).parents[2] / "translate" / "training" / "recipe.toml"
LINES = [
    ("der Fluss steigt", "the river rises"),
    ("die Brücke bleibt gesperrt", "the bridge stays closed"),
    ("am Abend kamen viele Menschen", "in the evening many people came"),
]


@pytest.fixture
def model(tiny_models: MakeModel) -> Path:
    """A tiny model with two vocabularies."""
    return tiny_models(two_vocabularies=True)


def test_the_student_computes_what_transformers_computes(model: Path) -> None:
    from transformers import MarianMTModel

    reference: Any = MarianMTModel.from_pretrained(model).float().eval()
    student = load_student(model).eval()
    source = torch.tensor([[5, 6, 7, 0], [8, 0, student.pad, student.pad]])
    target = torch.tensor([[student.pad, 9, 10], [student.pad, 11, 12]])
    with torch.no_grad():
        theirs = reference(input_ids=source, attention_mask=source.ne(student.pad).long(), decoder_input_ids=target)
        ours = student(source, target) @ student.decoder.embed_tokens.weight.T + student.bias
    torch.testing.assert_close(ours, theirs.logits, atol=2e-4, rtol=2e-4)


def test_a_model_folder_survives_saving(model: Path, tmp_path: Path) -> None:
    student = load_student(model)
    for _ in range(2):  # the second time there is an old folder to replace
        save_student(student.state_dict(), model, tmp_path / "out")
    again = load_student(tmp_path / "out")
    for name, tensor in student.state_dict().items():
        torch.testing.assert_close(again.state_dict()[name], tensor, atol=2e-3, rtol=2e-3)
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_broken_model_folders_are_named(model: Path, tmp_path: Path) -> None:
    with pytest.raises(CorruptModel, match="configuration"):
        load_student(tmp_path)
    save_student(load_student(model).state_dict(), model, tmp_path / "cut")
    path = tmp_path / "cut" / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(CorruptModel, match=r"model\.safetensors"):
        load_student(tmp_path / "cut")


def test_the_loss_and_its_gradients_are_pytorchs() -> None:
    generator = torch.Generator().manual_seed(1)
    states = torch.randn(11, 8, generator=generator, requires_grad=True)
    weight = torch.randn(30, 8, generator=generator, requires_grad=True)
    bias = torch.randn(30, generator=generator, requires_grad=True)
    labels = torch.randint(0, 30, (11,), generator=generator)
    ours, plain = smoothed_cross_entropy(states, weight, bias, labels, smoothing=0.1, chunk=4)
    logits = states @ weight.T + bias
    theirs = torch.nn.functional.cross_entropy(logits, labels, label_smoothing=0.1, reduction="sum")
    torch.testing.assert_close(ours, theirs)
    torch.testing.assert_close(plain, torch.nn.functional.cross_entropy(logits, labels, reduction="sum"))
    for one, other in zip(
        torch.autograd.grad(ours, (states, weight, bias)),
        torch.autograd.grad(theirs, (states, weight, bias)),
        strict=True,
    ):
        torch.testing.assert_close(one, other, atol=1e-5, rtol=1e-4)


def test_a_sampled_softmax_estimates_the_whole_partition_function() -> None:
    generator = torch.Generator().manual_seed(2)
    weight, bias = torch.randn(400, 8, generator=generator), torch.zeros(400)
    state, labels = torch.randn(8, generator=generator), torch.tensor([3, 5, 3])
    whole = torch.exp(weight @ state + bias).sum()
    sums = []
    for _ in range(300):
        rows, offsets, where = sampled_output(weight, bias, labels, 100, generator)
        assert torch.equal(rows[where], weight[labels])
        sums.append(torch.exp(rows @ state + offsets).sum())
    assert torch.stack(sums).mean() == pytest.approx(float(whole), rel=0.05)
    rows, _, where = sampled_output(weight, bias, labels, 0, generator)
    assert rows is weight
    assert where is labels


def marian_file(path: Path, items: dict[str, Any]) -> None:
    """Write a Marian binary; int8 matrices as (int8 array, scale)."""
    heads, names, shapes, blobs = b"", b"", b"", b""
    for name, value in items.items():
        array, raw, kind = value, b"", 0x404
        if isinstance(value, tuple):
            array, kind = value[0], 0x4101
            stored = array if name == "Wemb" else array.T
            raw = np.ascontiguousarray(stored).tobytes() + struct.pack("<f", value[1])
        else:
            raw = array.astype(np.float32).tobytes()
        raw += b"\0" * (-len(raw) % 16)
        heads += struct.pack("<QQQQ", len(name) + 1, kind, 2, len(raw))
        names += name.encode() + b"\0"
        shapes += struct.pack("<2i", *array.shape)
        blobs += raw
    path.write_bytes(
        struct.pack("<QQ", 1, len(items)) + heads + names + shapes + struct.pack("<Q", 3) + b"\0" * 3 + blobs
    )


def test_a_marian_binary_is_read_as_it_was_written(tmp_path: Path) -> None:
    matrix, table = np.arange(12, dtype=np.int8).reshape(3, 4), np.arange(8, dtype=np.int8).reshape(4, 2)
    marian_file(
        tmp_path / "m.bin",
        {"W": (matrix, 2.0), "Wemb": (table, 4.0), "b": np.ones((1, 5)), "special:x": np.ones((1, 4))},
    )
    weights = load_marian_binary(tmp_path / "m.bin")
    assert weights.keys() == {"W", "Wemb", "b"}
    np.testing.assert_array_equal(weights["W"], matrix / 2)
    np.testing.assert_array_equal(weights["Wemb"], table / 4)
    np.testing.assert_array_equal(weights["b"], np.ones((1, 5)))
    for broken in (b"", b"PK\3\4 something else", (tmp_path / "m.bin").read_bytes()[:90]):
        (tmp_path / "broken.bin").write_bytes(broken)
        with pytest.raises(CorruptModel, match=r"broken\.bin"):
            load_marian_binary(tmp_path / "broken.bin")


def random_parent(width: int = 16, inner: int = 24) -> dict[str, Any]:
    """Weights of a parent under Marian's names, small and random."""
    rng = np.random.default_rng(4)
    shapes = {"Wemb": (40, width), "decoder_ff_logit_out_b": (1, 40)}
    for side, layers in (("encoder", 6), ("decoder", 2)):
        for layer in (f"{side}_l{i + 1}" for i in range(layers)):
            attention = f"{layer}_{'self' if side == 'encoder' else 'context'}"
            shapes |= {f"{attention}_W{x}": (width, width) for x in "qkvo"} | {
                f"{attention}_b{x}": (1, width) for x in "qkvo"
            }
            shapes |= {f"{layer}_ffn_W1": (width, inner), f"{layer}_ffn_W2": (inner, width)}
            shapes |= {f"{layer}_ffn_b1": (1, inner), f"{layer}_ffn_b2": (1, width)}
            norms = [f"{attention}_Wo_ln", f"{layer}_ffn_ffn_ln"]
            if side == "decoder":
                shapes |= {
                    f"{layer}_rnn_W": (width, width),
                    f"{layer}_rnn_Wf": (width, width),
                    f"{layer}_rnn_bf": (1, width),
                }
                norms.append(f"{layer}_rnn_ffn_ln")
            shapes |= {f"{norm}_{part}": (1, width) for norm in norms for part in ("scale", "bias")}
    return {name: rng.normal(0, 0.3, shape).astype(np.float32) for name, shape in shapes.items()}


def test_the_parents_cells_become_self_attention() -> None:
    weights = random_parent()
    kept = {"</s>": 0, "<unk>": 1, ".": 2, "<pad>": 3} | {f"p{i}": i for i in range(4, 12)}
    old = Pieces(*(f"p{i}" for i in range(40)))
    old.piece_to_id = lambda piece: kept[piece]  # type: ignore[attr-defined]
    config = {"d_model": 16, "pad_token_id": 3, "vocab_size": 20, "decoder_vocab_size": 12}
    for side, layers in (("encoder", 6), ("decoder", 2)):
        config |= {f"{side}_layers": layers, f"{side}_attention_heads": 4, f"{side}_ffn_dim": 24}
    student = Student(config)
    student.load_state_dict(parent_state(weights, np.zeros((20, 16)), old, kept, 1))
    assert student.bias[3] < -1000
    x = torch.randn(2, 5, 16, generator=torch.Generator().manual_seed(1))
    forget = torch.sigmoid(
        x @ torch.from_numpy(weights["decoder_l2_rnn_Wf"]) + torch.from_numpy(weights["decoder_l2_rnn_bf"])
    )
    first = torch.relu((1 - forget[:, 0]) * (x @ torch.from_numpy(weights["decoder_l2_rnn_W"]))[:, 0])
    torch.testing.assert_close(ssru(weights, 2, x)[:, 0], first)
    rng = np.random.default_rng(2)
    pairs = [(rng.integers(4, 20, 6).tolist(), rng.integers(4, 12, 6).tolist()) for _ in range(64)]
    before = imitate_cells(student, weights, pairs, steps=1, progress=lambda *_: None)
    after = imitate_cells(student, weights, pairs, steps=60, progress=lambda *_: None)
    assert after < before / 3


class Pieces:
    """A SentencePiece processor of given pieces; encodes letter by letter."""

    def __init__(self, *pieces: str) -> None:
        self.pieces = pieces

    def vocab_size(self) -> int:
        return len(self.pieces)

    def id_to_piece(self, i: int) -> str:
        return self.pieces[i]

    def encode(self, text: str) -> list[int]:
        return [self.pieces.index(letter) for letter in text if letter in self.pieces]

    def unk_id(self) -> int:
        return 0

    def eos_id(self) -> int:
        return 1


def test_words_parts_and_digits_find_their_embeddings() -> None:
    old = Pieces("<unk>", "</s>", "▁casa", "▁mesa", "▁qwzx", "7", "a", "b")
    new = Pieces("<unk>", "</s>", "▁Haus", "7", "ab")
    vectors = {"casa": [1.0, 0], "mesa": [0, 1.0], "Haus": [1.0, 0], "qwzx": [1.0, 0]}
    table = np.eye(8, dtype=np.float32)
    out = transfer_embeddings(
        table,
        old,
        new,
        lambda words: np.array([vectors[w] for w in words]),
        words=frozenset({"casa", "mesa"}),
        neighbours=1,
    )
    np.testing.assert_array_equal(out[2], table[2])
    np.testing.assert_array_equal(out[3], table[5])
    np.testing.assert_array_equal(out[4], (table[6] + table[7]) / 2)


def test_pieces_that_a_reduced_vocabulary_lacks_are_spelled(model: Path, tmp_path: Path) -> None:
    save_student(load_student(model).state_dict(), model, tmp_path / "m")
    path = tmp_path / "m" / "target_vocab.json"
    ids = json.loads(path.read_text(encoding="utf-8"))
    whole = Vocabularies(tmp_path / "m")
    text = "the river rises"
    lost = max((whole.target.pieces[i] for i in whole.encode_target(text)[:-1]), key=len)
    assert len(lost) > 2
    ids[f"x{lost}"] = ids.pop(lost)
    for letter in lost:
        ids.setdefault(letter, len(ids))
    path.write_text(json.dumps(ids), encoding="utf-8")
    reduced = Vocabularies(tmp_path / "m")
    encoded = reduced.encode_target(text)
    assert len(encoded) > len(whole.encode_target(text))
    assert reduced.target.unknown not in encoded
    assert reduced.target.decode(encoded) == text
    path.unlink()
    with pytest.raises(CorruptModel, match="vocabulary"):
        Vocabularies(tmp_path / "m")
    with pytest.raises(CorruptModel, match="<nl>"):
        whole.encode_source("Het huis", "nl")


@pytest.fixture
def recipe() -> Recipe:
    """The shipped recipe, with a network's worth of training in a second."""
    whole = load_recipe(RECIPE)
    settings = dataclasses.replace(
        whole.train,
        steps=40,
        peak_rate=3e-3,
        batch_tokens=60,
        candidates=20,
        validate_minutes=0.0,
        checkpoint_minutes=0.0,
        muon_scale=0.0,
        average_half_life=5,
        threads=1,
    )
    return dataclasses.replace(whole, train=settings)


def stream_of(model: Path) -> tuple[Stream, HeldOut]:
    """LINES fifty times over as a stream, and once as held-out pairs."""
    vocabularies = Vocabularies(model)
    pairs = [
        (np.array(vocabularies.encode_source(a, "de"), np.uint16), np.array(vocabularies.encode_target(b), np.uint16))
        for a, b in LINES
    ]
    edges = np.cumsum([(0, 0), *((len(a), len(b)) for a, b in pairs * 50)], axis=0)
    rows = np.stack([edges[:-1, 0], edges[1:, 0], edges[:-1, 1], edges[1:, 1]], axis=1)
    sides = [np.concatenate([pair[side] for pair in pairs * 50]) for side in (0, 1)]
    stream = Stream(sides[0], sides[1], rows, np.zeros(len(rows), np.uint8), ("de/news",), "made")
    return stream, HeldOut({"de": LINES}, {"de": pairs})


def shortened(settings: Train, steps: int) -> Train:
    return dataclasses.replace(settings, steps=steps)


def test_training_learns_and_goes_on_after_a_stop(model: Path, recipe: Recipe, tmp_path: Path) -> None:
    stream, held_out = stream_of(model)
    log: list[dict[str, Any]] = []
    out = train(recipe, shortened(recipe.train, 20), stream, held_out, model, tmp_path / "new", log.append)
    half = log[-1]
    assert (tmp_path / "new" / "log.jsonl").is_file()
    out = train(recipe, recipe.train, stream, held_out, model, tmp_path / "new", log.append)
    assert log[-1]["step"] > half["step"]
    assert log[-1]["pieces"] > half["pieces"]
    assert log[-1]["held_out"] < log[0]["held_out"]
    assert read_log(tmp_path / "new" / "log.jsonl") == log
    load_student(out)


def test_counted_steps_repeat_themselves_and_muon_learns_too(model: Path, recipe: Recipe, tmp_path: Path) -> None:
    stream, held_out = stream_of(model)
    settings = dataclasses.replace(recipe.train, muon_scale=1.0, steps=12)
    logs: list[list[dict[str, Any]]] = [[], []]
    folders = [train(recipe, settings, stream, held_out, model, tmp_path / str(i), logs[i].append) for i in (0, 1)]
    assert (folders[0] / "model.safetensors").read_bytes() == (folders[1] / "model.safetensors").read_bytes()
    assert logs[0][-1]["held_out"] == logs[1][-1]["held_out"] < logs[0][0]["held_out"]


def test_a_kill_in_the_middle_of_a_checkpoint_leaves_the_last_one(
    model: Path, recipe: Recipe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream, held_out = stream_of(model)
    train(recipe, shortened(recipe.train, 5), stream, held_out, model, tmp_path, lambda line: None)
    before = (tmp_path / "checkpoint.pt").read_bytes()

    def killed(content: Any, out: Any) -> None:
        out.write(b"half a checkpoint")
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(torch, "save", killed)
        with pytest.raises(KeyboardInterrupt):
            train(recipe, recipe.train, stream, held_out, model, tmp_path, lambda line: None)
    assert (tmp_path / "checkpoint.pt").read_bytes() == before
    log: list[dict[str, Any]] = []
    train(recipe, shortened(recipe.train, 20), stream, held_out, model, tmp_path, log.append)
    assert log[0]["step"] == 6


def test_checkpoints_that_are_broken_or_of_another_configuration_are_refused(
    model: Path, recipe: Recipe, tmp_path: Path
) -> None:
    stream, held_out = stream_of(model)
    short = shortened(recipe.train, 3)
    train(recipe, short, stream, held_out, model, tmp_path, lambda line: None)
    other = dataclasses.replace(short, batch_tokens=80)
    with pytest.raises(CorruptModel, match="another configuration"):
        train(recipe, other, stream, held_out, model, tmp_path, lambda line: None)
    muon = dataclasses.replace(short, muon_scale=1.0)
    with pytest.raises(CorruptModel, match="another model"):
        train(recipe, muon, stream, held_out, model, tmp_path, lambda line: None)
    path = tmp_path / "checkpoint.pt"
    path.write_bytes(path.read_bytes()[:-1000])
    with pytest.raises(CorruptModel, match=r"checkpoint\.pt"):
        train(recipe, short, stream, held_out, model, tmp_path, lambda line: None)


@pytest.mark.parametrize("error", [MemoryError(), torch.OutOfMemoryError("CUDA out of memory"), None])
def test_running_out_of_memory_names_the_remedy(
    model: Path, recipe: Recipe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception | None
) -> None:
    stream, held_out = stream_of(model)

    def greedy(*_: Any) -> None:
        raise error or RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes")

    monkeypatch.setattr("translate.training.train._step", greedy)
    with pytest.raises(UsageError, match="batch_tokens"):
        train(recipe, recipe.train, stream, held_out, model, tmp_path, lambda line: None)


def test_training_stops_when_nothing_improves(model: Path, recipe: Recipe, tmp_path: Path) -> None:
    stream, held_out = stream_of(model)
    stuck = dataclasses.replace(recipe.train, steps=10_000, peak_rate=0.0, patience=2)
    log: list[dict[str, Any]] = []
    train(recipe, stuck, stream, held_out, model, tmp_path, log.append)
    assert log[-1]["step"] < 100


def test_an_average_of_constant_weights_is_those_weights() -> None:
    weights = {"w": torch.full((3,), 2.5)}
    average = checkpoint.Average(weights, 10)
    for _ in range(3):
        average.update(weights, 5)
    torch.testing.assert_close(average.weights()["w"], weights["w"])


def test_output_that_cannot_be_written_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(OutputError, match="--work"):
        write_aside(tmp_path / "file" / "below", lambda out: out.write(b"x"))


def test_judged_sets_are_paired_and_checked(tmp_path: Path) -> None:
    recipe = load_recipe(RECIPE)
    folder = tmp_path / "de-en"
    folder.mkdir()
    (folder / "mine.de").write_text("eins\nzwei\n", encoding="utf-8")
    (folder / "mine.en").write_text("one\ntwo\n", encoding="utf-8")
    assert judged_sets(tmp_path, recipe) == [ScoredSet("mine", "de", ["eins", "zwei"], ["one", "two"])]
    (folder / "mine.en").write_text("one\n", encoding="utf-8")
    with pytest.raises(UnreadableInput, match="2 and 1 lines"):
        judged_sets(tmp_path, recipe)


def test_scores_carry_signatures_into_the_card() -> None:
    made = score(
        ScoredSet("mine", "de", ["a"], ["the river rises in the evening"]),
        ["the river rises in the evening"],
        "x",
        "en",
    )
    assert made.bleu == made.chrf == 100
    table = score_table([made])
    assert "| mine | de-en | 1 | 100.0 | 100.0 |" in table
    assert table.count("version:") == 2


def test_the_curve_is_well_formed(tmp_path: Path) -> None:
    from xml.etree import ElementTree

    base = {"minutes": 1.0, "step": 1, "pieces_per_second": 5, "loss": 3.0, "held_out": 3.0}
    rows = [{**base, "pieces": i * 1000, "held_out_de": 3.0 - i / 10, "held_out_fr": 2.8 - i / 10} for i in range(4)]
    picture = ElementTree.fromstring(draw(rows))
    assert len(picture.findall("{http://www.w3.org/2000/svg}polyline")) == 3
    assert training_table(rows).count("\n") == 6
    (tmp_path / "log.jsonl").write_text("", encoding="utf-8")
    with pytest.raises(UnreadableInput, match="train"):
        read_log(tmp_path / "log.jsonl")


def test_the_command_line_names_what_is_missing(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["train", "--work", str(tmp_path)])
    assert isinstance(result.exception, CorruptModel)
    result = CliRunner().invoke(main, ["--help"])
    assert all(
        step in result.output
        for step in (
            "initialise",
            "prepare",
            "train",
            "distil",
            "finetune",
            "average",
            "convert",
            "score",
            "card",
            "all",
        )
    )


def test_moving_weights_there_and_back_changes_nothing(model: Path) -> None:
    from translate.training.model_folder import from_marian, to_marian

    state: dict[str, Tensor] = load_student(model).state_dict()
    again = from_marian(to_marian(state))
    assert again.keys() == state.keys()
    torch.testing.assert_close(again["bias"], state["bias"], atol=1e-2, rtol=1e-3)
