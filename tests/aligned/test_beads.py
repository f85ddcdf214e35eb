"""Sentence alignment: every sentence once and in order; merges, deletions and long texts; the benchmark's floor."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligned import beads
from aligned.beads import Bead, align_sentences, format_bead
from aligned.embedders import HashingEmbedder, load_embedder

WORDS = "anchor barley candle dune ember falcon gravel harbour island juniper kettle lantern meadow nectar oyster"


def sentences(count: int) -> list[str]:
    """Distinct sentences of about one length; sentence i shares few words with its neighbours."""
    words = WORDS.split()
    picked = ((words[i % 15], words[i * 7 % 15], words[i * 11 % 15], i) for i in range(count))
    return [f"{a}{i} {b}{i * 3} {c} number {i} stands here" for a, b, c, i in picked]


def pairs(found: Sequence[Bead]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(bead.source, bead.target) for bead in found]


@given(st.lists(st.text(max_size=20), max_size=90), st.lists(st.text(max_size=20), max_size=90))
@settings(max_examples=60)
def test_every_sentence_is_in_one_bead_and_beads_are_in_order(source: list[str], target: list[str]) -> None:
    found = align_sentences(source, target, HashingEmbedder())
    assert [i for bead in found for i in bead.source] == list(range(len(source)))
    assert [j for bead in found for j in bead.target] == list(range(len(target)))
    assert all(bead.source or bead.target for bead in found)


def test_equal_texts_align_one_to_one() -> None:
    text = sentences(40)
    assert pairs(align_sentences(text, text, HashingEmbedder())) == [((i,), (i,)) for i in range(40)]


def test_long_texts_are_aligned_within_the_band() -> None:
    text = sentences(1500)
    shorter = [*text[:700], *text[760:]]
    expected = [((i,), (i,)) for i in range(700)] + [((i,), ()) for i in range(700, 760)]
    expected += [((i,), (i - 60,)) for i in range(760, 1500)]
    assert pairs(align_sentences(text, shorter, HashingEmbedder())) == expected


def test_a_path_survives_rounding_where_costs_have_grown_large() -> None:
    """Beside a sum of 1e9 a cost has steps of 1e-7; by such a step no cell may seem reached from outside its band."""
    generator = np.random.default_rng(3)
    left_out, right_out = 1e7 * generator.random(200), 1e7 * generator.random(200)
    band = [(i, min(200, i + 3)) for i in range(201)]  # the path runs along the band's edge
    found = beads._search(lambda i, low, high: [generator.random(high - low)], left_out, right_out, band, [(1, 1)])
    assert [i for bead in found for i in bead.source] == list(range(200))
    assert [j for bead in found for j in bead.target] == list(range(200))


def test_a_split_sentence_makes_a_bead_of_one_and_two() -> None:
    source = sentences(12)
    first, second = source[5].split(" number ")
    target = [*source[:5], first, f"number {second}", *source[6:]]
    assert ((5,), (5, 6)) in pairs(align_sentences(source, target, HashingEmbedder()))


def test_a_sentence_too_many_is_a_deletion() -> None:
    source = sentences(20)
    target = [*source[:8], "Zwyx qvor plumm trakk, blorg snidd wexel vunt kropp dirz hamm.", *source[8:]]
    found = pairs(align_sentences(source, target, HashingEmbedder()))
    assert ((), (8,)) in found
    assert ((8,), (9,)) in found


def test_content_moved_over_a_border_makes_a_bead_of_two_and_two() -> None:
    german = [
        "Am Montag begann der Bau der Brücke.",
        "Die Arbeiten am Ufer dauerten bis zum Abend, und 480 Arbeiter kamen aus Tessnow.",
        "Der Regen hörte nicht auf, doch niemand ging nach Hause.",
        "Am Ende feierte die ganze Stadt.",
    ]
    french = [
        "La construction du pont a commencé lundi.",
        "Les travaux sur la rive ont duré jusqu'au soir.",
        "480 ouvriers sont venus de Tessnow ; la pluie ne cessait pas, mais personne n'est rentré chez soi.",
        "À la fin, toute la ville a fait la fête.",
    ]
    found = pairs(align_sentences(german, french, load_embedder("use")))
    assert found == [((0,), (0,)), ((1, 2), (1, 2)), ((3,), (3,))]


def test_progress_counts_the_runs() -> None:
    heard: list[tuple[int, int]] = []
    align_sentences(
        sentences(6), sentences(4), HashingEmbedder(), progress=lambda done, total: heard.append((done, total))
    )
    assert heard == sorted(heard)
    assert heard[-1] == (50, 50)


def test_an_empty_side_leaves_deletions_only() -> None:
    assert pairs(align_sentences(["a", "b"], [], HashingEmbedder())) == [((0,), ()), ((1,), ())]
    assert pairs(align_sentences([], ["a"], HashingEmbedder())) == [((), (0,))]
    assert align_sentences([], [], HashingEmbedder()) == []


def test_format_is_vecaligns() -> None:
    assert format_bead(Bead((0, 1), (2,), 0.25)) == "[0,1]:[2]:0.250000"
    assert format_bead(Bead((), (3,), 0.5)) == "[]:[3]:0.500000"


def test_german_and_french_align_by_meaning() -> None:
    german = [
        "Der Hafen bleibt bis Freitag geschlossen.",
        "Ein Sturm hat zwei Kräne umgeworfen, und die Feuerwehr sucht nach Vermissten.",
        "Der Bürgermeister bat um Geduld.",
    ]
    french = [
        "Le port reste fermé jusqu'à vendredi.",
        "Une tempête a renversé deux grues.",
        "Les pompiers recherchent des disparus.",
        "Le maire a demandé de la patience.",
    ]
    embedder = load_embedder("use")
    assert pairs(align_sentences(german, french, embedder)) == [((0,), (0,)), ((1,), (1, 2)), ((2,), (3,))]
    debris = [french[0], "_ .-", *french[1:]]
    assert ((), (1,)) in pairs(align_sentences(german, debris, embedder))


@pytest.mark.shared
@pytest.mark.slow
def test_text_berg_floor(shared: Path) -> None:
    from eval.bench.alignment import run

    rows = {row["metric"]: row["value"] for row in run(shared) if row["data"].startswith("Text+Berg")}
    assert rows["strict F1"] >= 0.92
