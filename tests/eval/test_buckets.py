"""Lines fall into the bucket that their words say."""

from __future__ import annotations

from eval.buckets import make_buckets

ENGLISH = [
    "The ferry will run at 14.50 on Monday.",
    "In Tarnau nobody saw Mona Quast.",
    "She said: “It will not rain.”",
    "The ferry will run again.",
]
GERMAN = [
    "Die Fähre fährt um 14.50 Uhr.",
    "In Tarnau sah niemand Mona Quast.",
    "Sie sagte: „Es wird nicht regnen.“",
    "Die Fähre fährt wieder.",
]


def lines(buckets, group: str, name: str) -> list[int]:
    return next(b.lines.tolist() for b in buckets if (b.group, b.name) == (group, name))


def test_contents_are_read_in_the_reference() -> None:
    buckets = make_buckets(ENGLISH, language="en")
    assert lines(buckets, "Numbers", "with a number") == [0]
    assert lines(buckets, "Names", "with a name") == [0, 1]  # Monday is one to this rule
    assert lines(buckets, "Quotations", "with a quotation") == [2]
    assert lines(buckets, "Negation", "with a negation") == [1, 2]


def test_every_group_covers_every_line_once() -> None:
    buckets = make_buckets(ENGLISH * 3, GERMAN * 3, language="en", source_language="de")
    for group in {b.group for b in buckets}:
        covered = sorted(line for b in buckets if b.group == group for line in b.lines.tolist())
        assert covered == list(range(12))


def test_capitals_say_nothing_in_german_so_the_source_is_read() -> None:
    buckets = make_buckets(GERMAN, ENGLISH, language="de", source_language="en")
    assert lines(buckets, "Names", "with a name") == [0, 1]
    assert "Names" not in {b.group for b in make_buckets(GERMAN, language="de")}
    assert "Negation" not in {b.group for b in make_buckets(ENGLISH, language="nl")}


def test_lengths_are_in_their_order_and_a_lone_bucket_is_left_out() -> None:
    buckets = make_buckets(["word " * n for n in (45, 5, 15, 10, 11)], language="en")
    assert [(b.name, b.lines.tolist()) for b in buckets if b.group == "Reference length"] == [
        ("to 10 words", [1, 3]),
        ("11–20 words", [2, 4]),
        ("over 40 words", [0]),
    ]
    assert make_buckets(["word"], language="en") == []
