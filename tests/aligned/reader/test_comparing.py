"""Columns that scroll together, the choice of articles, filters, and what is said of doubtful translations."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import Any
from urllib.parse import unquote

import pytest

from corpus.records import Artefact, Conflict, ConflictValue, OriginTie, Run, Suspicion

pytestmark = pytest.mark.browser
Open = Callable[..., Any]

LEVEL = """([number, from, to]) => {
    const top = (article) => document.querySelector(`[data-article="${article}"] [data-clusters~="${number}"]`)
        .getClientRects()[0].top;
    return Math.abs(top(from) - top(to)) < 3;
}"""


def mast(story: ModuleType) -> Run:
    """Two articles with one claim each at quite another height, then a third that is silent."""
    desk = story.Desk()
    filler = [f"Sentence number {i} says nothing in particular about anything." for i in range(40)]
    desk.article("early", "en", [*filler[:8], "The mast fell on Monday.", *filler, "Nobody was hurt.", *filler])
    desk.article("late", "en", [*filler, "The mast came down on Monday.", "No one was hurt.", *filler, *filler])
    desk.article("silent", "en", filler)
    for a, b in [
        ("The mast fell on Monday.", "The mast came down on Monday."),
        ("Nobody was hurt.", "No one was hurt."),
    ]:
        pair = [desk.claim("early", a), desk.claim("late", b)]
        desk.cluster(a, "agree", *((id_, "agree") for id_ in pair))
    made: Run = desk.run()
    return made


def wheel(page: Any, article: str, pixels: int) -> None:
    page.locator(f'[data-article="{article}"] .column-body').hover(position={"x": 5, "y": 5})
    page.mouse.wheel(0, pixels)


def scroll_top(page: Any, article: str) -> float:
    top: float = page.locator(f'[data-article="{article}"] .column-body').evaluate("node => node.scrollTop")
    return top


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_a_scrolled_column_brings_the_others_level(open_reader: Open, story: ModuleType, motion: str) -> None:
    page = open_reader(mast(story), height=700, reduced_motion=motion)
    assert not page.evaluate(LEVEL, [1, "early", "late"])
    wheel(page, "early", 60)
    page.wait_for_function(LEVEL, arg=[1, "early", "late"])
    wheel(page, "early", 100)  # it stays with the claim
    page.wait_for_function(LEVEL, arg=[1, "early", "late"])
    wheel(page, "early", 900)  # the next claim is nearer now
    page.wait_for_function(LEVEL, arg=[2, "early", "late"])
    assert scroll_top(page, "silent") == 0


def test_scrolling_together_can_be_switched_off_for_good(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(mast(story), height=700)
    page.keyboard.press("s")
    page.wait_for_timeout(200)  # the browser writes its storage behind the page's back
    page.reload()
    button = page.get_by_role("button", name="Scroll together")
    assert button.get_attribute("aria-pressed") == "false"
    wheel(page, "early", 300)
    page.wait_for_function("() => document.querySelector('.column-body').scrollTop === 300")
    page.wait_for_timeout(100)
    assert scroll_top(page, "late") == 0
    button.click()
    wheel(page, "early", 10)
    page.wait_for_function(LEVEL, arg=[1, "early", "late"])


def test_resting_on_a_claim_brings_its_counterparts_into_sight(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(mast(story), height=700)
    page.locator('[data-article="early"] a.claim').first.hover()
    assert page.locator(".lit").count() == 2
    page.wait_for_function(LEVEL, arg=[1, "early", "late"])


def test_a_silent_article_shows_the_gap(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(mast(story))
    note = page.locator(".silent-note:visible")
    assert note.count() == 0
    page.keyboard.press("j")
    assert note.all_inner_texts() == ["does not say this"]
    assert note.locator("xpath=ancestor::article").get_attribute("data-article") == "silent"


def newsstand(story: ModuleType, articles: int) -> Run:
    """So many papers of which the first and the last agree."""
    desk = story.Desk()
    for number in range(articles):
        desk.article(f"a{number}", "en", [f"Sentence one of {number}.", "The mast fell."], outlet=f"Paper {number}")
    pair = [desk.claim(f"a{number}", "The mast fell.") for number in (0, articles - 1)]
    tie = OriginTie("a0", f"a{articles - 1}", "wording")
    desk.cluster("The mast fell.", "agree", *((id_, "agree") for id_ in pair), ties=(tie,))
    made: Run = desk.run()
    return made


def shown(page: Any) -> list[str]:
    ids: list[str] = page.evaluate("[...document.querySelectorAll('.column')].map(node => node.dataset.article)")
    return ids


@pytest.mark.parametrize(("width", "columns"), [(1440, 3), (1024, 2)])
def test_shows_as_many_columns_as_read_well(open_reader: Open, story: ModuleType, width: int, columns: int) -> None:
    page = open_reader(newsstand(story, 6), width=width)
    assert shown(page) == [f"a{i}" for i in range(columns)]


def test_the_other_articles_are_one_key_away(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(newsstand(story, 6))
    page.keyboard.press("l")
    assert shown(page) == ["a1", "a2", "a3"]
    page.keyboard.press("h")
    assert shown(page) == ["a0", "a1", "a2"]
    page.get_by_role("button", name="Paper 4").click()
    page.get_by_role("button", name="Paper 1").click()
    assert shown(page) == ["a0", "a2", "a4"]
    page.reload()
    assert shown(page) == ["a0", "a2", "a4"]
    page.keyboard.press("j")
    page.keyboard.press("a")
    assert shown(page) == ["a0", "a5"]
    assert page.locator(".rail-article.speaks bdi").all_inner_texts() == ["Paper 0", "Paper 5"]


def test_a_phone_turns_through_the_articles(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(newsstand(story, 6), width=390, height=844)
    current = page.locator(".column:visible")
    for name in ("a1", "a2", "a3"):
        page.get_by_role("button", name="Next article").click()
        assert current.get_attribute("data-article") == name
    page.get_by_role("button", name="Previous article").click()
    assert current.get_attribute("data-article") == "a2"


def test_search_counts_what_stands_in_other_articles(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(newsstand(story, 6))
    page.get_by_label("Search originals and translations").fill("one of 5")
    assert page.locator(".found-count").inner_text() == "0 sentences; 1 in articles not shown"
    page.get_by_role("button", name="Paper 5").click()
    assert page.locator(".found-count").inner_text().startswith("1 sentence, Enter")


def test_filters_combine_and_are_taken_off_one_by_one(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge(), "#claims")
    labels = page.locator(".row .label")
    page.keyboard.press("f")
    page.get_by_label("Said by").select_option("bote")
    assert labels.count() == 2
    page.get_by_label("Conflicts", exact=False).first.uncheck()
    assert labels.all_inner_texts() == ["The swing bridge has been closed since Tuesday."]
    page.get_by_label("Support").select_option("all")
    page.get_by_label("Confidence").select_option("70")
    page.get_by_role("combobox", name="Translation").select_option("none")
    page.get_by_label("Language of an article").select_option("fr")
    page.keyboard.press("Escape")
    assert not page.locator(".menu-panel").first.is_visible()
    chips = [text.removesuffix(", remove this filter") for text in page.locator(".active-filter").all_text_contents()]
    assert [chip.removesuffix(" ×") for chip in chips] == [
        "No conflicts",
        "In all 3 articles",
        "In French",
        "Said by Küstenbote",
        "Confidence 70% or more",
        "No doubtful translation",
    ]
    assert 'by=["bote"]' in unquote(page.evaluate("location.hash"))
    page.reload()
    assert labels.count() == 1
    page.get_by_role("button", name="No conflicts").click()
    assert labels.count() == 2
    page.get_by_role("button", name="Clear all").click()
    assert labels.count() == 3
    assert page.locator(".active-filters").is_hidden()


def test_filtered_claims_lose_their_marks_in_the_columns(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge())
    page.get_by_title("Show or hide: conflicts").click()
    conflict = page.locator('[data-article="mercury"] a.claim.conflict')
    assert conflict.evaluate("node => getComputedStyle(node).backgroundColor") == "rgba(0, 0, 0, 0)"
    assert not conflict.locator(".cluster-sign").is_visible()


def test_the_summary_leads_to_what_all_articles_say(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge())
    page.get_by_role("link", name="1 in all articles").click()
    assert page.locator(".row .label").all_inner_texts() == ["The swing bridge has been closed since Tuesday."]


def test_claims_are_chosen_for_export(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge(), "#claims")
    page.get_by_label("Choose claim 3 for export").check()
    page.keyboard.press("1")
    page.keyboard.press("j")
    page.keyboard.press("x")
    assert page.get_by_role("button", name="Choose", exact=True).get_attribute("aria-pressed") == "true"
    page.reload()
    page.keyboard.press("2")
    checked = "[...document.querySelectorAll('.pick-box:checked')].map(box => box.value).sort()"
    assert page.evaluate(checked) == ["1", "3"]


def test_a_slip_of_translation_is_no_conflict(open_reader: Open, story: ModuleType) -> None:
    desk = story.Desk()
    desk.article("one", "en", ["Seventeen people were hurt."], outlet="One")
    slip = ("Dix-sept personnes ont été blessées.", "Ten people were hurt.", 0.8, ("number-mismatch",))
    desk.article("deux", "fr", [slip], outlet="Deux")
    pair = [desk.claim("one", "Seventeen people"), desk.claim("deux", "Dix-sept personnes", "Ten people")]
    values = (ConflictValue(pair[0], "Seventeen people", "17"), ConflictValue(pair[1], "Ten people", "10"))
    desk.cluster(
        "People were hurt.",
        "conflict",
        (pair[0], "agree"),
        (pair[1], "conflict"),
        conflicts=(Conflict("number", values),),
    )
    page = open_reader(desk.run(), "#conflicts")
    assert "0 conflicts" in page.locator(".summary").inner_text()
    assert page.locator(".conflict-block").count() == 0
    page.get_by_text("1 difference made by translation, not by the articles").click()
    assert "Made by the translation" in page.locator(".slip").inner_text()
    assert "contradicts" not in page.locator(".slip").inner_text()
    page.keyboard.press("5")
    assert page.locator(".cell-conflicts").count() == 0


def test_what_only_translation_changed_is_said_beside_the_claim(open_reader: Open, story: ModuleType) -> None:
    desk = story.Desk()
    desk.article("one", "en", ["Seventeen people were hurt in Saint-Aurin."], outlet="One")
    desk.article("deux", "fr", [("Dix-sept personnes ont été blessées.", "Ten people were hurt.")], outlet="Deux")
    desk.article(
        "drei", "de", [("In Sankt-Aurin gab es Verletzte.", "People were hurt in Sankt-Aurin.")], outlet="Drei"
    )
    claims = [
        desk.claim("one", "Seventeen people were hurt in Saint-Aurin."),
        desk.claim("deux", "Dix-sept personnes ont été blessées.", "Ten people were hurt."),
        desk.claim("drei", "In Sankt-Aurin gab es Verletzte.", "People were hurt in Sankt-Aurin."),
    ]
    slips = (
        Artefact(claims[1], "number", "Dix-sept personnes", "Ten people"),
        Artefact(claims[2], "name", "Sankt-Aurin", "Saint-Aurin"),
    )
    desk.cluster("People were hurt.", "agree", *((id_, "agree") for id_ in claims), artefacts=slips)
    page = open_reader(desk.run(), "#columns/cluster-1")
    for view in "12":
        page.keyboard.press(view)
        assert page.locator(".artefacts:visible li").all_inner_texts() == [
            "⚠ No disagreement: Deux has “Dix-sept personnes” where its translation has “Ten people”.",
            "⚠ No disagreement: Drei has “Sankt-Aurin” where others have “Saint-Aurin”.",
        ]
    assert page.locator('.artefacts:visible [lang="fr"]').inner_text() == "“Dix-sept personnes”"


def test_claims_that_rest_on_doubtful_translations_are_marked(open_reader: Open, story: ModuleType) -> None:
    desk = story.Desk()
    desk.article("one", "en", ["The mast fell."], outlet="One")
    desk.article("zwei", "de", [("Der Mast fiel.", "The last fell.", 0.2)], outlet="Zwei")
    pair = [desk.claim("one", "The mast fell."), desk.claim("zwei", "Der Mast fiel.", "The last fell.")]
    desk.cluster("The mast fell.", "agree", *((id_, "agree") for id_ in pair))
    page = open_reader(desk.run(), "#columns/cluster-1")
    for view in "12":
        page.keyboard.press(view)
        note = page.locator(".rests-on-doubt:visible")
        assert "rests on 1 unsure translation" in note.inner_text()
        assert note.get_attribute("title") == "Zwei: Confidence of the translation only 20%"


def test_words_under_suspicion_are_underlined_and_say_why(open_reader: Open, story: ModuleType) -> None:
    run = story.bridge()
    marks = (Suspicion(12, 14, "number-mismatch"), Suspicion(0, 2, "name-mismatch", "source"))
    rows = [replace(row, suspicions=marks) if row.segment == "bote:4" else row for row in run.translations]
    page = open_reader(replace(run, translations=tuple(rows)), "#columns?mode=both")
    found = [(mark.text_content(), mark.get_attribute("title")) for mark in page.locator(".suspect").all()]
    assert found == [
        ("12 (the original does not have this number)", "The original does not have this number"),
        ("Am (the translation lacks this name)", "The translation lacks this name"),
    ]


def test_says_which_articles_are_one_origin(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(newsstand(story, 4), "#overview")
    text = page.locator("main").inner_text()
    assert "4 articles, 3 independent origins:" in text
    assert "Paper 0 and Paper 3 are versions of one text, almost word for word." in text
    page.keyboard.press("2")
    assert (
        "2 of 4 articles, 1 independent origin: Paper 0 and Paper 3 derive from one text"
        in page.locator(".row .support").first.inner_text()
    )


def test_a_long_table_is_built_as_it_comes_near(open_reader: Open, story: ModuleType) -> None:
    desk = story.Desk()
    sentences = [f"Claim number {i} is made." for i in range(200)]
    desk.article("one", "en", sentences)
    desk.article("two", "en", sentences)
    for sentence in sentences:
        pair = [desk.claim(article, sentence) for article in ("one", "two")]
        desk.cluster(sentence, "agree", *((id_, "agree") for id_ in pair))
    page = open_reader(desk.run(), "#claims")
    rows = page.locator(".row:not(.head)")
    assert 0 < rows.count() < 200
    page.locator("main").evaluate("node => node.scrollTo(0, node.scrollHeight)")
    page.wait_for_function("() => document.querySelectorAll('.row:not(.head)').length > 60")
    page.goto(page.url.split("#")[0] + "#claims/cluster-150")
    page.reload()
    place = page.locator(".row.selected")
    assert "Claim number 149 is made." in place.inner_text()
    assert place.evaluate("node => node.getBoundingClientRect().top < innerHeight")


def test_an_arabic_article_reads_right_to_left_beside_an_english_one(open_reader: Open, story: ModuleType) -> None:
    desk = story.Desk()
    closed, opened = "أُغلق الجسر في 12 مارس.", "سيُفتح الجسر (Olmhaven) في أبريل."
    desk.article(
        "qahira", "ar", [(closed, "The bridge was closed on 12 March."), opened], title="الجسر", outlet="القاهرة"
    )
    desk.article("mercury", "en", ["The bridge was shut on 12 March."], outlet="Mercury")
    pair = [
        desk.claim("qahira", closed, "The bridge was closed on 12 March."),
        desk.claim("mercury", "The bridge was shut on 12 March."),
    ]
    desk.cluster("The bridge was closed on 12 March.", "agree", *((id_, "agree") for id_ in pair))
    page = open_reader(desk.run(), "#columns/cluster-1?mode=original")
    text = page.locator('[data-segment="qahira:0"] .text')
    assert (text.get_attribute("lang"), text.get_attribute("dir")) == ("ar", "auto")
    assert text.evaluate("node => getComputedStyle(node).direction") == "rtl"
    assert page.locator('[data-article="qahira"] .paragraph').get_attribute("dir") == "rtl"
    assert page.locator('[data-article="mercury"] .paragraph').get_attribute("dir") == "ltr"
    assert page.locator('[data-article="qahira"] a.claim').inner_text().startswith(closed)
    for width in (1440, 390):
        page.set_viewport_size({"width": width, "height": 844})
        for view in "12345":
            page.keyboard.press(view)
            assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
            assert page.locator(".text:not([lang][dir]), blockquote:not(:has([lang][dir]))").count() == 0


def test_walking_leads_out_of_views_that_list_no_shared_claims(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge(), "#overview")
    page.keyboard.press("n")
    assert page.evaluate("location.hash").startswith("#columns/cluster-2")
    assert page.locator(".details").is_visible()


def test_an_address_holds_everything_that_was_chosen(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge(), "#claims")
    page.get_by_label("Sort claims by").select_option("confidence")
    page.keyboard.press("t")
    page.keyboard.press("j")
    before = page.evaluate("location.hash")
    page.reload()
    assert page.evaluate("location.hash") == before
    assert json.loads(json.dumps(before)).startswith("#claims/cluster-")
    assert page.get_by_label("Sort claims by").input_value() == "confidence"
