"""The recipe's data side: configuration, corpora, cleaning, noise, the prepared stream and its batches."""

from __future__ import annotations

import dataclasses
import gzip
import json
import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import CorruptModel, EmptyInput, UnreadableInput, UsageError
from translate.training import noise
from translate.training.batches import batches, first_window
from translate.training.clean import normalise, normalise_target, reject, reject_lengths
from translate.training.config import Clean, Noise, Recipe, load_recipe
from translate.training.pairs import judged_keys, read_pairs
from translate.training.prepare import Stream, load_stream, prepare
from translate.training.schedule import rate

RECIPE = Path(__file__).parents[2] / "translate" / "training" / "recipe.toml"
RULES = Clean(max_pieces=128, max_length_ratio=2.6, min_letters=0.5)
PAIRS = [
    ("Der Fluss stieg am Abend um zwei Meter.", "The river rose by two metres in the evening."),
    ("Der Rat von Lindenau tagte am Montag.", "The council of Lindenau met on Monday."),
    ("Viele Menschen kamen zum Markt.", "Many people came to the market."),
    ("Die Brücke bleibt bis Mai gesperrt.", "The bridge stays closed until May."),
]


class Letters:
    """A vocabulary of single characters, with the interface of `Side`."""

    unknown, end, pad = 1, 0, 3

    def __len__(self) -> int:
        return 1000

    def encode(self, text: str, *, alpha: float | None = None) -> list[int]:
        return [4 + ord(c) % 900 for c in text]


class Vocabulary:
    """Both sides as characters, with the interface of `Vocabularies`."""

    def __init__(self) -> None:
        self.source = self.target = Letters()

    def encode_source(self, text: str, language: str, *, alpha: float | None = None) -> list[int]:
        return [2, *self.source.encode(text), 0]

    def encode_target(self, text: str) -> list[int]:
        return [*self.target.encode(text), 0]


def silent(stage: str, done: int, total: int) -> None:
    """No progress shown."""


@pytest.fixture
def recipe() -> Recipe:
    """The shipped recipe over two corpora of German and one of French, a few pairs held out."""
    whole = load_recipe(RECIPE)
    return dataclasses.replace(
        whole,
        passes={"de": {"news": 1.5, "tatoeba": 0.5}, "fr": {"news": 1.0}},
        validation=dataclasses.replace(whole.validation, pairs_per_language=5),
    )


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder: numbered variants of our own sentences."""
    folder = tmp_path / "data"
    for pair, corpora in (("de-en", ("news", "tatoeba")), ("fr-en", ("news",))):
        (folder / "train" / pair).mkdir(parents=True)
        for corpus in corpora:
            rows = [f"{corpus} {a} {i}\t{corpus} {b} {i}" for i in range(40) for a, b in PAIRS]
            with gzip.open(folder / "train" / pair / f"{corpus}.tsv.gz", "wt", encoding="utf-8") as out:
                out.write("\n".join([*rows, rows[0], "<b>fett</b> und mehr\tbold and more"]) + "\n")
    return folder


@pytest.mark.shared
def test_the_shipped_recipe_names_only_corpora_of_the_manifest(shared: Path) -> None:
    manifest = (shared / "data" / "train" / "MANIFEST.tsv").read_text(encoding="utf-8")
    known = {tuple(line.split("\t")[:2]) for line in manifest.splitlines()}
    used = {(corpus, f"{language}-en") for language, rows in load_recipe(RECIPE).passes.items() for corpus in rows}
    assert used <= known


def test_a_recipe_with_an_unknown_or_missing_key_is_refused(tmp_path: Path) -> None:
    text = RECIPE.read_text(encoding="utf-8")
    for name, wrong in (("a", text.replace("label_smoothing", "smoothing")), ("b", text + "\n[more]\nx = 1\n")):
        path = tmp_path / f"{name}.toml"
        path.write_text(wrong, encoding="utf-8")
        with pytest.raises(UsageError, match=f"{name}.toml"):
            load_recipe(path)
    with pytest.raises(UnreadableInput, match=r"nowhere\.toml"):
        load_recipe(tmp_path / "nowhere.toml")


def test_the_fingerprint_changes_with_its_parts_alone() -> None:
    recipe = load_recipe(RECIPE)
    other = dataclasses.replace(recipe, noise=Noise(names=0.5))
    assert recipe.fingerprint("seed", "noise") != other.fingerprint("seed", "noise")
    assert recipe.fingerprint("seed", "clean") == other.fingerprint("seed", "clean")


def test_a_truncated_corpus_is_named(data: Path) -> None:
    path = data / "train" / "de-en" / "news.tsv.gz"
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(UnreadableInput, match=r"news\.tsv\.gz.*breaks off"):
        list(read_pairs(path))


def test_lines_without_a_tab_and_missing_files_are_named(tmp_path: Path) -> None:
    path = tmp_path / "odd.tsv.gz"
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.write("one\teins\nno tab\n")
    with pytest.raises(UnreadableInput, match="after line 1"):
        list(read_pairs(path))
    with pytest.raises(UnreadableInput, match="gone"):
        list(read_pairs(tmp_path / "gone.tsv.gz"))


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        ("", "something", "empty"),
        ("Das <b>Haus</b>", "The house", "markup"),
        ("12 34 56 ab", "12 34 56", "symbols"),
        ("Это предложение", "This sentence", "foreign-script"),
        ("A line that is the same on both sides", "A line that is the same on both sides", "copy"),
        ("Das Haus", "The house", None),
    ],
)
def test_unfit_pairs_are_left_out_with_their_reason(source: str, target: str, reason: str | None) -> None:
    assert reject(source, target, RULES) == reason


def test_lengths_out_of_bounds_are_refused() -> None:
    assert reject_lengths(129, 100, RULES) == "long"
    assert reject_lengths(40, 10, RULES) == "ratio"
    assert reject_lengths(10, 2, RULES) is None


def test_targets_get_one_style_of_quotation_marks() -> None:
    assert normalise_target("« Yes », he said, “it’s „fine“”") == '"Yes", he said, "it\'s "fine""'


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


def test_names_change_on_both_sides_together() -> None:
    rng = random.Random(3)
    source, target = noise.other_names(
        "Gestern traf Okafor in Lindenau ein.", "Okafor came; in Lindenau, Okafor", [], rng
    )
    assert not {"Lindenau", "Okafor"} & set(noise._NAME.findall(f". {source} {target}"))
    new = noise.shared_names(source, target)
    assert new
    assert all(name in source and name in target for name in new)
    once_and_twice = ("Es traf Okafor ein.", "There came Okafor, old Okafor.")
    assert noise.other_names(*once_and_twice, [], rng) == once_and_twice  # nobody knows which is which


def test_numbers_change_on_both_sides_together() -> None:
    source, target = noise.other_numbers(
        "Es waren 348 Boote im Jahr 1998.", "There were 348 boats in 1998.", random.Random(5)
    )
    assert "348" not in source + target
    numbers = [word.rstrip(".") for word in source.split() if word.rstrip(".").isdigit()]
    assert len(numbers) == 2
    assert all(number in target for number in numbers)


@pytest.mark.parametrize(
    ("pair", "raised"),
    [
        (("Das kostet 2,4 Milliarden Euro.", "It costs 2.4 billion."), ("2,4 Billionen", "2.4 trillion")),
        (("Noch eine Milliarde!", "Another billion!"), ("eine Billion!", "Another trillion!")),
        (("Il faut 12 milliards.", "It takes 12 billion."), ("12 000 milliards", "12 trillion")),
        (("Quelques milliards.", "Some billions."), ("Quelques milliards.", "Some billions.")),
        (("Eine Milliarde.", "A thousand million."), ("Eine Milliarde.", "A thousand million.")),
    ],
)
def test_magnitudes_rise_on_both_sides_or_on_neither(pair: tuple[str, str], raised: tuple[str, str]) -> None:
    source, target = noise.other_magnitudes(*pair)
    assert raised[0] in source
    assert raised[1] in target
    assert noise.add_noise(*pair, Noise(magnitudes=1.0), [], random.Random(1))[:2] == (source, target)


@given(st.integers(), st.sampled_from(PAIRS))
def test_noise_never_empties_a_side(seed: int, pair: tuple[str, str]) -> None:
    shares = Noise(quotes=0.2, headline=0.2, capitals=0.2, missing_space=0.2, names=0.1, numbers=0.1)
    source, target, alpha = noise.add_noise(*pair, shares, ["Korvin"], random.Random(seed))
    assert source
    assert target
    assert alpha is None


def test_prepare_holds_out_leaves_out_and_repeats_itself(recipe: Recipe, data: Path, tmp_path: Path) -> None:
    judged = tmp_path / "judged"
    judged.mkdir()
    (judged / "set.de").write_text("news Viele Menschen kamen zum Markt. 7\n", encoding="utf-8")
    works = [tmp_path / "one", tmp_path / "two"]
    summaries = [prepare(recipe, data, work, Vocabulary(), judged, silent) for work in works]  # type: ignore[arg-type]
    counts = summaries[0]["counts"]
    assert counts["de/news/duplicate"] == counts["de/news/markup"] == counts["de/news/judged"] == 1
    assert counts["de/news/kept"] == 159
    assert summaries[0]["validation"] == 10
    for name in ("source.bin", "target.bin", "examples.npy", "validation.json"):
        assert (works[0] / "data" / name).read_bytes() == (works[1] / "data" / name).read_bytes()
    stream = load_stream(works[0] / "data", recipe)
    assert len(stream.examples) == summaries[0]["examples"] > 200
    german = stream.restricted_to(("tatoeba",))
    assert 0 < len(german.examples) < len(stream.examples)
    with pytest.raises(EmptyInput):
        stream.restricted_to(("nothing",))
    held = {row["source"] for row in json.loads((works[0] / "data" / "validation.json").read_text(encoding="utf-8"))}
    plain = {"".join(chr(i) for i in stream.source[a + 1 : b - 1] - 4) for a, b, _, _ in stream.examples}
    assert not held & plain


def test_lines_in_another_language_are_left_out_of_corpora_that_ask_for_it(
    recipe: Recipe, data: Path, tmp_path: Path
) -> None:
    english = "The mayor said on Tuesday that the old bridge over the river would be opened again next week."
    with gzip.open(data / "train" / "de-en" / "tatoeba.tsv.gz", "wt", encoding="utf-8") as out:
        out.write(f"{english}\tThe bridge will be opened again next week, said the mayor of the town on Tuesday.\n")
        out.write(
            "Der Bürgermeister sagte am Dienstag, dass die alte Brücke wieder öffnet.\tThe old bridge opens again.\n"
        )
    asking = dataclasses.replace(recipe, clean=dataclasses.replace(recipe.clean, identify=("tatoeba",)))
    counts = prepare(asking, data, tmp_path, Vocabulary(), None, silent)["counts"]  # type: ignore[arg-type]
    assert counts["de/tatoeba/language"] == counts["de/tatoeba/kept"] == 1


def test_a_stream_of_another_recipe_or_with_a_lost_end_is_refused(recipe: Recipe, data: Path, tmp_path: Path) -> None:
    prepare(recipe, data, tmp_path, Vocabulary(), None, silent)  # type: ignore[arg-type]
    with pytest.raises(CorruptModel, match="another recipe"):
        load_stream(tmp_path / "data", dataclasses.replace(recipe, seed=1))
    path = tmp_path / "data" / "target.bin"
    path.write_bytes(path.read_bytes()[:-2])
    with pytest.raises(CorruptModel, match="prepare"):
        load_stream(tmp_path / "data", recipe)
    with pytest.raises(CorruptModel, match="prepare"):
        load_stream(tmp_path / "empty", recipe)


def test_missing_data_and_judged_folders_are_named(recipe: Recipe, data: Path, tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="--data"):
        prepare(recipe, tmp_path / "none", tmp_path, Vocabulary(), None, silent)  # type: ignore[arg-type]
    with pytest.raises(UnreadableInput, match="--judged"):
        judged_keys(tmp_path / "none")


def made_stream(lengths: list[tuple[int, int]]) -> Stream:
    """A stream whose pieces are numbered through, so that each can be found again."""
    edges = np.cumsum([(0, 0), *lengths], axis=0)
    rows = np.stack([edges[:-1, 0], edges[1:, 0], edges[:-1, 1], edges[1:, 1]], axis=1).astype(np.int64)
    ids = [np.arange(4, 4 + edges[-1, side], dtype=np.uint16) for side in (0, 1)]
    return Stream(ids[0], ids[1], rows, np.zeros(len(lengths), dtype=np.uint8), ("de/news",), "")


def test_a_continued_run_begins_behind_what_was_read() -> None:
    stream = made_stream([(4, 4)] * 1000)  # 320 examples of four pieces make a window of 64 batches
    assert first_window(stream, 20, 0.0) == 0
    window = first_window(stream, 20, 0.5)
    assert window == 1
    labels = next(batches(stream, 20, (0, 0), 1, (window, 0))).labels
    assert labels.min() >= 4 + 4 * 320
    assert labels.max() < 4 + 4 * 640


@given(st.lists(st.tuples(st.integers(1, 20), st.integers(1, 20)), min_size=1, max_size=60), st.integers(20, 200))
def test_one_pass_of_batches_holds_every_piece_once(lengths: list[tuple[int, int]], tokens: int) -> None:
    stream = made_stream(lengths)
    seen: list[int] = []
    for batch in batches(stream, tokens, (3, 3), 1, (0, 0)):
        assert batch.labels.size <= tokens or len(batch.labels) == 1
        seen.extend(batch.labels[batch.labels != 3])
        assert (batch.target_in[:, 0] == 3).all()
        if len(seen) >= len(stream.target):
            break
    assert sorted(seen) == stream.target.tolist()


def test_batches_go_on_from_any_position() -> None:
    stream = made_stream([(5, 4)] * 400)
    first = batches(stream, 20, (3, 3), 1, (0, 0))
    taken = [next(first) for _ in range(70)]
    again = batches(stream, 20, (3, 3), 1, taken[64].next)
    assert all(np.array_equal(next(again).labels, batch.labels) for batch in taken[65:])


def test_the_rate_rises_stays_and_ends_at_zero() -> None:
    shape = {"peak": 2.0, "warmup": 0.1, "decay": 0.4}
    assert rate(0.05, **shape) == pytest.approx(1.0)
    assert rate(0.5, **shape) == 2.0
    assert rate(0.8, **shape) == pytest.approx(1.0)
    assert rate(1.0, **shape) == 0.0
