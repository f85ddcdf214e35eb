"""Eighty invented sentences a language with what they claim, written before the rules that divide them met them.

Appositions, participles and "-ing" before and behind a clause, trailing subordinate clauses, and as many traps: titles,
enumerations, conditions, comparisons, what is only said or asked. At first sight 52 of the first 60 English, 47 of 60
German and 57 of 61 French sentences were divided as wanted (26, 30 and 25 by the rules of before), and then, the rules
having been mended, 15, 19 and 18 of 20 more (7 each). What is wrong still is marked.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aligned.claims import extract_claims
from corpus.records import Article, Segment

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "claims_unseen.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['language']}: {row['text'][:40]}" for row in ROWS])
def test_a_sentence_makes_the_claims_that_a_reader_finds_in_it(row):
    text, language = row["text"], row["language"]
    article = Article("a", "a", "", text, language=language)
    claims = extract_claims(article, [Segment("a:0", "a", 0, 0, len(text), text, language)], [])
    found = [claim.text for claim in claims]
    assert (found == row["claims"]) is not row.get("still_wrong", False)
    assert [article.text[claim.start : claim.end] for claim in claims] == found
