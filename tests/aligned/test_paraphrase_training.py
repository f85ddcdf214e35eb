import gzip
import json
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from aligned.training.material import LINES, graded_pairs, news_groups, stretch, wice_groups, with_translations
from translate.engine import Engine, Hypothesis

THINGS = ["harbour", "council", "hospital", "railway", "museum", "factory"]


class Shouting(Engine):
    name, revision = "shouting", "1"

    def supports(self, source: str, target: str) -> bool:
        return True

    def translate_batch(self, texts: Sequence[str], source: str, target: str, attempt: int) -> list[Hypothesis]:
        return [Hypothesis(f"{source} {text}".upper()) for text in texts]


def english(number: int) -> str:
    return f"On day {number} the {THINGS[number % 6]} was closed, but the mayor said nothing about it."


def corpora(folder: Path, lines: int) -> Path:
    for language in ("de", "fr"):
        path = folder / "train" / f"{language}-en" / "news.tsv.gz"
        path.parent.mkdir(parents=True)
        rows = [f"{language} satz {n}\t{english(n)}" for n in range(lines)]
        rows.append(f"nur {language}\tThis line stands in the {language} corpus only, and nowhere else.")
        path.write_bytes(gzip.compress("\n".join(rows).encode()))
    return folder


def test_news_in_both_languages_line_by_line_without_the_judged(tmp_path: Path) -> None:
    data, judged = corpora(tmp_path / "data", 3 * LINES), tmp_path / "judged"
    judged.mkdir()
    (judged / "set.en").write_text(english(5) + "\n", encoding="utf-8")
    groups = news_groups(data, judged, 10, 1)
    assert [len(group) for group in groups] == [LINES, LINES]
    lines = [line for group in sorted(groups, key=lambda g: g[0][1][8:].zfill(3)) for line in group]
    numbers = [int(german.removeprefix("de satz ")) for _, german, _ in lines]
    assert numbers == [n for n in range(2 * LINES + 1) if n != 5]
    assert all(line == (english(n), f"de satz {n}", f"fr satz {n}") for n, line in zip(numbers, lines, strict=True))
    assert news_groups(data, judged, 1, 1) == groups[:1]


def test_each_sentence_has_its_translations_and_a_stretch(tmp_path: Path) -> None:
    lines = news_groups(corpora(tmp_path, LINES), None, 1, 1)
    (group,) = with_translations(lines, Shouting(), 1)
    for (whole, german, french), (first, second, third, part) in zip(lines[0], group.sentences, strict=True):
        assert (first, second, third) == (whole, f"DE {german}".upper(), f"FR {french}".upper())
        assert any(part in text for text in (first, second, third))
    assert any(part not in whole for *whole, part in group.sentences)


@pytest.mark.parametrize("seed", range(8))
def test_a_stretch_is_a_clause_or_two_thirds(seed: int) -> None:
    rng = random.Random(seed)
    text = "The ferry was late on Monday, but nobody at the port complained."
    assert stretch(text, rng) in {"The ferry was late on Monday", "but nobody at the port complained."}
    plain = "The island's only ferry left the old port early on Monday morning."
    part = stretch(plain, rng)
    assert part in plain
    assert len(part.split()) == 8


def test_wice_holds_support_and_what_stands_around_it(tmp_path: Path) -> None:
    sentences = [f"Sentence number {n} of the source says something." for n in range(20)]
    rows = [
        {"claim": "A claim.", "label": label, "evidence": sentences,
         "meta": {"id": "a", "chunk_idx": list(range(20)), "oracle_idx": oracle}}
        for label, oracle in (("supported", [9]), ("partially_supported", [9, 11]), ("not_supported", [3]))
    ]  # fmt: skip
    path = tmp_path / "wice.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (group,) = wice_groups(path, most=6)
    assert group.sentences == (("A claim.", sentences[9], sentences[11]),)
    assert sorted(group.apart) == sorted(sentences[n] for n in (7, 8, 10, 12, 13, 6))


def test_graded_pairs(tmp_path: Path) -> None:
    path = tmp_path / "sts.csv"
    path.write_text('"A, b.",C.,4.25\n', encoding="utf-8")
    assert graded_pairs(path) == [("A, b.", "C.", 4.25)]


def test_fine_tuning_brings_paraphrases_together() -> None:
    torch = pytest.importorskip("torch", reason="needs torch: pip install 'tertium[training]'")
    transformers = pytest.importorskip("transformers", reason="needs transformers: pip install 'tertium[training]'")
    pytest.importorskip("scipy", reason="needs scikit-learn: pip install 'tertium[training]'")
    from aligned.training.fit import Encoder, Settings, fine_tune
    from aligned.training.judge import judge
    from aligned.training.material import Group
    from aligned.wordpiece import WordPiece

    pairs = [("ferry", "boat"), ("fire", "blaze"), ("mayor", "chief"), ("strike", "walkout"), ("fine", "penalty"),
             ("vote", "ballot"), ("flood", "deluge"), ("theft", "robbery")]  # fmt: skip
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "was", "big", *(w for pair in pairs for w in pair)]
    torch.manual_seed(1)
    config = transformers.BertConfig(
        vocab_size=len(vocabulary), hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64
    )
    model = transformers.BertModel(config)
    news = [Group(tuple((f"the {a} was big", f"the {b} was big", f"big {a}", f"big {b}") for a, b in pairs))]
    wice = [Group(((f"the {a} was big", f"big {b}"),), tuple(f"big {d}" for _, d in pairs if d != b)) for a, b in pairs]
    graded = [(f"the {a}", f"the {b}", 5.0) for a, b in pairs] + [(f"the {a}", "the big", 0.0) for a, _ in pairs]
    settings = Settings(frozen_layers=1, steps=40, rate=3e-3, news_groups=1, wice_groups=2, graded_pairs=8)
    encoder = Encoder(model, WordPiece(vocabulary), settings)
    encoder.read([t for g in news + wice for s in (*g.sentences, g.apart) for t in s])
    encoder.read([t for a, b, _ in graded for t in (a, b)])
    frozen = model.encoder.layer[0].output.dense.weight.clone()
    before = judge(encoder, news, wice, graded)
    steps = []
    fine_tune(encoder, news, wice, graded, settings, lambda step, _, loss: steps.append((step, loss)))
    after = judge(encoder, news, wice, graded)
    assert [step for step, _ in steps] == list(range(1, 41))
    assert steps[-1][1] < steps[0][1]
    assert after["WiCE, sentences"] > before["WiCE, sentences"] + 0.2
    assert after["WiCE, pieces"] > before["WiCE, pieces"] + 0.2
    assert torch.equal(frozen, model.encoder.layer[0].output.dense.weight)
