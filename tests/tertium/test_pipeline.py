"""The whole road with the real models, on the invented story and, where they are there, on the five real articles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.run_folder import read_run
from tertium.cli import invoke

FILES = {
    "run.json",
    "articles.jsonl",
    "segments.jsonl",
    "translations.jsonl",
    "claims.jsonl",
    "clusters.jsonl",
    "reader.html",
    "report.html",
    "report.md",
    "report.json",
    "texts",
}


def start(paths: list[Path], out: Path, store: Path) -> int:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TERTIUM_STORE", str(store))
        patch.setenv("TERTIUM_OFFLINE", "1")
        return invoke(["run", *map(str, paths), "--out", str(out), "--quiet"])


@pytest.fixture(scope="module")
def story(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run folder of the invented story."""
    folder = tmp_path_factory.mktemp("story")
    assert start(sorted(samples.glob("*.txt")), folder / "run", folder / "store.sqlite3") == 0
    return folder / "run"


@pytest.fixture(scope="module")
def gold(samples: Path) -> dict:
    return json.loads((samples / "story.gold").read_text(encoding="utf-8"))


def test_every_file_of_the_run_folder_is_written(story: Path) -> None:
    assert {p.name for p in story.iterdir()} == FILES
    info = json.loads((story / "run.json").read_text(encoding="utf-8"))
    assert {"version", "target", "engine", "embedder", "settings", "timings", "counts", "dropped"} <= set(info)
    assert {"name", "revision"} <= set(info["engine"])


def test_lone_claims_are_counted_as_the_reader_shows_them(story: Path) -> None:
    run = read_run(story)
    shared = {member.claim for cluster in run.clusters for member in cluster.members}
    alone = [claim for claim in run.claims if claim.id not in shared]
    assert run.info["counts"]["claims_alone"] == sum(claim.kind != "heading" for claim in alone) < len(alone)


def test_every_record_leads_back_to_characters_of_its_article(story: Path) -> None:
    run = read_run(story)
    texts = {a.id: a.text for a in run.articles}
    claims = {c.id: c for c in run.claims}
    for record in (*run.segments, *run.claims):
        assert texts[record.article][record.start : record.end] == record.text
    for article in run.articles:
        for span in (*article.dropped, *article.derived_evidence):
            assert article.text[span.start : span.end] == span.text
    for cluster in run.clusters:
        assert len({m.article for m in cluster.members}) >= 2
        for member in cluster.members:
            claim = claims[member.claim]
            assert (member.article, member.segment, member.start, member.end) == (
                claim.article,
                claim.segment,
                claim.start,
                claim.end,
            )
    for claim in run.claims:
        for quantity in claim.quantities:
            assert claim.start <= quantity.start < quantity.end <= claim.end
    assert [t.segment for t in run.translations] == [s.id for s in run.segments]


def test_languages_origins_and_boilerplate_of_the_story(story: Path, gold: dict) -> None:
    for article in read_run(story).articles:
        expected = gold["articles"][article.id]
        assert article.language == expected["language"], article.id
        assert article.derived_from == expected["derived_from"], article.id
        assert article.title == expected["title"], article.id
        assert article.published == expected["published"], article.id
        removed = {span.text for span in article.dropped}
        assert set(expected["boilerplate"]) <= removed, article.id


def test_claims_of_the_story_are_brought_together_across_languages(story: Path, gold: dict) -> None:
    """At least half of the gold clusters are found, each with quotes of two articles; the benchmark has the F1."""
    run = read_run(story)
    texts = {a.id: a.text for a in run.articles}
    found = 0
    for cluster in gold["clusters"]:
        spans = {a: (texts[a].index(q), texts[a].index(q) + len(q)) for a, q in cluster["members"].items()}
        best = max(
            (
                len({m.article for m in c.members if m.article in spans and overlaps(m, spans[m.article])})
                for c in run.clusters
            ),
            default=0,
        )
        found += best >= 2
    assert found >= len(gold["clusters"]) / 2


def overlaps(member, span: tuple[int, int]) -> bool:
    return member.start < span[1] and span[0] < member.end


def test_contradictions_of_the_story_are_shown_with_both_values_and_none_is_invented(story: Path, gold: dict) -> None:
    """The number of the injured must be found; which of the others are depends on the translation model."""
    true = [set(k["values"].values()) for c in gold["clusters"] for k in c.get("conflicts", [])]
    found = [{v.value.split()[0] for v in k.values} for c in read_run(story).clusters for k in c.conflicts]
    assert {"17", "23"} in found
    assert all(any(values <= expected for expected in true) for values in found)


def test_two_runs_give_the_same_bytes_but_for_timings(story: Path, samples: Path, tmp_path: Path) -> None:
    """The second run takes its translations from the memory of the first."""
    assert start(sorted(samples.glob("*.txt")), tmp_path / "again", story.parent / "store.sqlite3") == 0
    for name in sorted(FILES - {"run.json", "reader.html", "report.html", "report.md", "report.json", "texts"}):
        assert (tmp_path / "again" / name).read_bytes() == (story / name).read_bytes(), name
    first, second = (json.loads((f / "run.json").read_text("utf-8")) for f in (story, tmp_path / "again"))
    assert first["memory"]["hits"] == 0 < second["memory"]["hits"]
    for info in (first, second):
        del info["timings"], info["memory"]
    assert first == second


def test_a_report_can_be_rebuilt_from_the_records(story: Path) -> None:
    before = (story / "report.html").read_bytes(), (story / "reader.html").read_bytes()
    for name in ("report.html", "report.md", "report.json"):
        (story / name).unlink()
    assert invoke(["report", str(story)]) == 0
    assert ((story / "report.html").read_bytes(), (story / "reader.html").read_bytes()) == before


@pytest.mark.browser
def test_the_reader_of_the_story_opens_in_a_browser(story: Path, browser, artefacts: Path) -> None:
    """Takes the screenshot that the README shows; `make screenshot` copies it to docs/."""
    problems: list[str] = []
    page = browser.new_page(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    page.on("console", lambda message: problems.append(message.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    run = read_run(story)
    conflict = next(i for i, c in enumerate(run.clusters, 1) if c.conflicts)
    page.goto((story / "reader.html").as_uri() + f"#cluster-{conflict}")
    page.wait_for_selector(".selected")
    page.screenshot(path=artefacts / "reader.png")
    for article in run.articles:
        assert article.title in page.content()
    page.goto((story / "report.html").as_uri())
    page.screenshot(path=artefacts / "report.png")
    page.close()
    assert problems == []


@pytest.fixture(scope="module")
def real(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run folder of the five real articles."""
    folder = tmp_path_factory.mktemp("real")
    assert start([shared / "seeds"], folder / "run", folder / "store.sqlite3") == 0
    return folder / "run"


@pytest.mark.shared
def test_languages_and_origins_of_the_real_articles(real: Path) -> None:
    articles = {a.id[:3]: a for a in read_run(real).articles}
    languages = {"000": "en", "001": "en", "002": "en", "003": "de", "004": "de"}
    assert {k: a.language for k, a in articles.items()} == languages
    assert articles["002"].derived_from == "fr"
    assert articles["003"].derived_from == "fr"
    assert articles["004"].derived_from is None
    assert [s.language for s in articles["004"].foreign_spans] == ["en"]


@pytest.mark.shared
def test_no_sentence_of_the_real_articles_is_lost(real: Path, shared: Path) -> None:
    run = read_run(real)
    for name, sentences in json.loads((shared / "gold" / "sentences.json").read_text("utf-8")).items():
        article = next(a for a in run.articles if a.id.startswith(name))
        kept = set()
        for segment in run.segments:
            if segment.article == article.id:
                kept.update(range(segment.start, segment.end))
        for sentence in sentences:
            missing = [i for i in range(sentence["start"], sentence["end"]) if i not in kept]
            assert not "".join(article.text[i] for i in missing).strip(), sentence["id"]
