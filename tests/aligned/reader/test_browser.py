"""The page as somebody uses it, in a real Chromium, opened from disk."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import quote

import pytest

from corpus.records import Article, Conflict, ConflictValue, Quantity, Run

pytestmark = pytest.mark.browser
Open = Callable[..., Any]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
VIEWS = ["columns", "claims", "conflicts", "only", "overview"]


# Boxes whose content sticks out; areas that scroll by design are left out.
TOO_WIDE = """() => [...document.querySelectorAll("#app *")]
    .filter((node) => node.checkVisibility() && !node.closest(".unseen, .chip-name"))
    .filter((node) => !node.closest(".matrix-frame, .only-articles, .rail-articles"))
    .filter((node) => ["hidden", "visible"].includes(getComputedStyle(node).overflowX))
    .filter((node) => getComputedStyle(node).display !== "inline" && node.clientWidth > 0)
    .filter((node) => node.scrollWidth > node.clientWidth + 2)
    .map((node) => `${node.tagName}.${node.className} ${node.scrollWidth} > ${node.clientWidth}`)"""


def words(page: Any, selector: str) -> list[str]:
    """Visible text of every match, white space folded; two frames later, when `content-visibility` has shown it."""
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))")
    return [" ".join(text.split()) for text in page.locator(selector).all_inner_texts()]


def column(page: Any, article: str) -> Any:
    return page.locator(f'.column[data-article="{article}"]')


def test_says_what_there_is(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge())
    assert words(page, "h1") == ["3 articles in 3 languages"]
    summary = words(page, ".summary")[0]
    for part in (
        "English, German, and French",
        "3 shared claims",
        "1 in all articles",
        "1 conflict",
        "1 input left out",
    ):
        assert part in summary
    assert [page.locator(".column").nth(i).get_attribute("data-article") for i in range(3)] == [
        "mercury",
        "bote",
        "phare",
    ]
    assert "translated from french (87%)" in column(page, "bote").locator(".badges").inner_text().lower()
    column(page, "bote").locator(".origin summary").click()
    assert "names the French agency as its source: “Lastkahn”" in column(page, "bote").locator(".evidence").inner_text()
    assert "2 lines removed: breadcrumb and share links" in column(page, "mercury").inner_text()
    assert not column(page, "mercury").get_by_text("Share this article").is_visible()


def test_shows_translation_original_or_both(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge())
    body = column(page, "bote").locator(".column-body")
    assert "Ferries run free till Sunday." in body.inner_text()
    assert "Fähren fahren bis Sonntag kostenlos." not in body.inner_text()
    page.keyboard.press("o")
    assert "Ferries run free till Sunday." not in body.inner_text()
    original = body.get_by_text("Fähren fahren bis Sonntag kostenlos.")
    assert original.get_attribute("lang") == "de"
    page.get_by_role("button", name="Both").click()
    assert "Ferries run free till Sunday." in body.inner_text()
    assert "Fähren fahren bis Sonntag kostenlos." in body.inner_text()
    page.keyboard.press("t")
    assert page.get_by_role("button", name="Translation", exact=True).get_attribute("aria-pressed") == "true"


def test_a_click_on_a_translated_sentence_shows_its_original(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge())
    sentence = page.locator('[data-segment="bote:3"]')
    sentence.click()
    assert "Fähren fahren bis Sonntag kostenlos." in sentence.inner_text()
    assert "Confidence of the translation only 31%" in sentence.inner_text()
    sentence.locator(".text").first.click()
    assert "Fähren" not in sentence.inner_text()


def test_doubtful_and_missing_translations_say_why(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge())
    marks = column(page, "bote").locator(".doubt-mark")
    assert [mark.get_attribute("title") for mark in marks.all()] == [
        "Confidence of the translation only 31%",
        "A number differs between original and translation",
        "Could not be translated; this is the original",
    ]
    untranslated = page.locator('[data-segment="bote:5"]')
    assert "not translated" in untranslated.inner_text()
    assert untranslated.locator(".text").get_attribute("lang") == "de"
    assert column(page, "mercury").locator(".doubt-mark").count() == 0


def test_a_claim_lights_up_in_all_articles_and_is_explained(
    open_reader: Open, story: ModuleType, artefacts: Path
) -> None:
    page = open_reader(story.bridge())
    claim = column(page, "bote").locator("a.claim", has_text="6 million euros")
    claim.hover()
    assert page.locator(".lit").count() == 3
    claim.click()
    assert page.locator(".selected").count() == 3
    assert page.evaluate("location.hash") == "#columns/cluster-2?article=bote"
    panel = page.get_by_role("complementary", name="Details of the claim")
    assert panel.locator("h2").inner_text() == "The repair costs 4 million euros."
    assert words(page, ".details .value") == ["4,000,000 EUR", "6,000,000 EUR"]
    assert words(page, ".details .sayers") == [
        "Olmhaven Mercury: “4 million euros” Le Phare du Nord: “4 millions d’euros”",
        "Küstenbote: “6 Millionen Euro”",
    ]
    text = panel.inner_text()
    for part in ("3 of 3 articles", "confidence 80%", "6 Millionen Euro", "said by the port office", "contradicts"):
        assert part in text
    page.screenshot(path=artefacts / "reader-details.png")
    page.keyboard.press("Escape")
    assert panel.is_hidden()


def test_claims_wear_a_sign_beside_their_colour(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge())
    found = {
        (link.get_attribute("class"), link.locator("[aria-hidden]").inner_text())
        for link in column(page, "mercury").locator("a.claim").all()
    }
    assert found == {("claim agree", "✓1"), ("claim conflict", "≠2"), ("claim partial", "◐3")}
    assert "(Conflict 2)" in column(page, "mercury").locator("a.claim.conflict").text_content()


def test_offsets_are_code_points(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge(), "#columns?mode=original")
    link = column(page, "phare").locator("a.claim.partial")
    assert link.text_content() == "🚢 à l’aube◐3 (Partial overlap 3)"


def test_counterparts_scroll_into_sight(open_reader: Open, story: ModuleType) -> None:
    desk = story.Desk()
    filler = [f"Sentence number {i} says nothing in particular about anything." for i in range(60)]
    desk.article("early", "en", ["The mast fell on Monday.", *filler], outlet="Early")
    desk.article("late", "en", [*filler, "The mast came down on Monday.", *filler], outlet="Late")
    pair = [desk.claim("early", "The mast fell on Monday."), desk.claim("late", "The mast came down on Monday.")]
    desk.cluster("The mast fell on Monday.", "agree", *((id_, "agree") for id_ in pair))
    page = open_reader(desk.run(), width=1024, height=700)
    place = column(page, "late").locator("a.claim")
    assert not in_sight(place)
    column(page, "early").locator("a.claim").click()
    assert in_sight(place)
    page.reload()
    assert in_sight(place)


def test_far_columns_are_filled_when_they_come_near(open_reader: Open, story: ModuleType) -> None:
    desk = story.Desk()
    for number in range(14):
        desk.article(f"a{number}", "en", [f"Sentence one of {number}.", "The mast fell."], outlet=f"Paper {number}")
    members = [desk.claim(f"a{number}", "The mast fell.") for number in (0, 13)]
    desk.cluster("The mast fell.", "agree", *((id_, "agree") for id_ in members))
    everyone = quote(json.dumps([article.id for article in desk.articles]))
    page = open_reader(desk.run(), f"#columns/cluster-1?shown={everyone}", width=1024)
    assert page.locator(".column").count() == 14
    assert column(page, "a3").locator(".segment").count() == 2
    assert column(page, "a13").locator(".segment").count() == 0
    page.locator(".card").get_by_role("button", name="Paper 13").click()
    column(page, "a13").locator("a.claim.selected").wait_for()
    assert in_sight(column(page, "a13").locator("a.claim"))
    page.get_by_label("Search originals and translations").fill("sentence one")
    assert words(page, ".found-count") == ["14 sentences, Enter ↵ for the next"]


def in_sight(locator: Any) -> bool:
    """Does the element's first line lie within its column's frame?"""
    found: bool = locator.evaluate("""node => {
        const [line] = node.getClientRects();
        const frame = node.closest(".column-body").getBoundingClientRect();
        return line.top >= frame.top && line.bottom <= frame.bottom;
    }""")
    return found


def test_table_shows_quotations_and_gaps(open_reader: Open, story: ModuleType, artefacts: Path) -> None:
    page = open_reader(story.bridge(), "#claims")
    rows = page.get_by_role("row")
    assert rows.count() == 4
    assert words(page, ".row .label") == [
        "The repair costs 4 million euros.",
        "A barge struck the bridge at dawn.",
        "The swing bridge has been closed since Tuesday.",
    ]
    conflict = rows.nth(1).inner_text()
    assert "6 million euros" in conflict
    assert "6 Millionen Euro" in conflict
    assert words(page, ".row.partial .cell.gap") == ["does not say"]
    page.get_by_label("Sort claims by").select_option("support")
    assert words(page, ".row .label")[0] == "The swing bridge has been closed since Tuesday."
    page.screenshot(path=artefacts / "reader-claims.png")


def test_filters_and_searches_originals_and_translations(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge(), "#claims")
    page.get_by_title("Show or hide: agreements").click()
    assert words(page, ".row .label") == ["The repair costs 4 million euros.", "A barge struck the bridge at dawn."]
    page.get_by_title("Show or hide: agreements").click()
    page.keyboard.press("/")
    page.keyboard.type("gesperrt drehbrucke")
    assert words(page, ".row .label") == ["The swing bridge has been closed since Tuesday."]
    page.reload()
    assert words(page, ".row .label") == ["The swing bridge has been closed since Tuesday."]
    page.get_by_label("Search originals and translations").fill("no such words")
    assert words(page, ".nothing") == ["No claim matches “no such words”."]


def test_conflicts_show_both_values_and_both_originals(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge())
    page.keyboard.press("3")
    assert words(page, ".conflict-block .value") == ["4,000,000 EUR", "6,000,000 EUR"]
    text = page.locator(".conflict-block").inner_text()
    for part in (
        "6 Millionen Euro",
        "6 million euros",
        "Les travaux coûteront 4 millions d’euros",
        "Küstenbote",
        "The numbers differ",
    ):
        assert part in text


def test_lone_claims_are_listed_by_article(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge(), "#only")
    assert words(page, ".only-list li") == ["The captain of the barge was not hurt."]
    page.locator(".only-articles").get_by_text("Le Phare du Nord").click()
    assert words(page, ".only-list li .quote-translation") == ["The bridge dates from 1911."]
    page.locator(".only-articles").get_by_text("Küstenbote").click()
    assert page.locator(".only-list .nothing").count() == 1


def test_overview_counts_what_articles_share(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge(), "#overview")
    assert words(page, ".matrix tbody tr") == [
        "Olmhaven Mercury – 2 claims ≠1 3 claims",
        "Küstenbote 2 claims ≠1 – 2 claims ≠1",
        "Le Phare du Nord 3 claims 2 claims ≠1 –",
    ]


def test_overview_puts_the_dates_of_the_texts_in_order(open_reader: Open, story: ModuleType) -> None:
    desk = story.Desk()
    desk.article(
        "one", "en", ["It opened on 3 May 1911.", "It was rebuilt in 1950.", "It shuts every May."], outlet="One"
    )
    desk.article("two", "en", ["The bridge is of 1911."], outlet="Two")
    for article, words_, value in [
        ("one", "It was rebuilt in 1950.", "1950"),
        ("one", "It opened on 3 May 1911.", "1911-05-03"),
        ("one", "It shuts every May.", "--05"),
        ("two", "The bridge is of 1911.", "1911"),
    ]:
        desk.claim(article, words_, quantities=(Quantity("date", value, "", 0, 1),))
    page = open_reader(desk.run(), "#overview")
    assert words(page, ".timeline > li") == [
        "1911 Two The bridge is of 1911.",
        "3 May 1911 One It opened on 3 May 1911.",
        "1950 One It was rebuilt in 1950.",
    ]


def test_values_are_written_for_people(open_reader: Open, story: ModuleType) -> None:
    desk = story.Desk()
    desk.article("one", "en", ["One says so."])
    desk.article("two", "en", ["Two says so."])
    pair = [desk.claim(article, f"{article.title()} says so.") for article in ("one", "two")]
    values = {
        "157000000000 USD": "157,000,000,000 USD",
        "2024-03": "March 2024",
        "--01-21": "21 January",
        "--05": "May",
        "P2Y": "2 years",
        "PT1H": "1 hour",
        "15000–30000 EUR": "15,000 – 30,000 EUR",
        "7 %": "7 %",
        "yes": "yes",
    }
    rows = tuple(ConflictValue(pair[0], "so", value) for value in values)
    desk.cluster("So.", "conflict", *((id_, "conflict") for id_ in pair), conflicts=(Conflict("number", rows),))
    page = open_reader(desk.run(), "#conflicts")
    assert words(page, ".value") == list(values.values())


def test_searches_in_the_columns(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge())
    page.keyboard.press("/")
    page.keyboard.type("sonntag")
    assert words(page, ".found-count") == ["1 sentence, Enter ↵ for the next"]
    page.keyboard.press("Enter")
    assert page.locator(".found-now").get_attribute("data-segment") == "bote:3"
    page.get_by_label("Search originals and translations").fill("")
    assert page.locator(".found").count() == 0


def test_copies_a_claim_with_quotations_and_sources(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge(), "#cluster-2", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == (
        "Conflict: The repair costs 4 million euros.\n"
        "Number: 4,000,000 EUR (Olmhaven Mercury) / 6,000,000 EUR (Küstenbote) / 4,000,000 EUR (Le Phare du Nord)\n"
        "- Olmhaven Mercury, Swing bridge shut after barge strike, 2031-03-12: “Repairs will cost 4 million euros”,"
        " said by the port office\n"
        "- Küstenbote, Lastkahn rammt Drehbrücke, 2031-03-13: “6 million euros” [German: “6 Millionen Euro”]\n"
        "- Le Phare du Nord: “The works will cost 4 million euros”"
        " [French: “Les travaux coûteront 4 millions d’euros”]\n"
    )


def test_a_rough_translation_is_announced_with_the_way_to_the_original(open_reader: Open, story: ModuleType) -> None:
    desk = story.Desk()
    desk.article("rough", "de", [("Alles neu.", "All knew.", 0.1), ("Macht der Mai.", "Makes the May.", 0.2)])
    page = open_reader(desk.run())
    assert "Rough translation by fake, median confidence 15%" in page.locator(".column-head").inner_text()
    page.get_by_role("button", name="Read it beside the original").click()
    assert "Alles neu." in page.locator(".column-body").inner_text()


def test_keys_walk_through_claims_and_views(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge())

    def press(key: str) -> str:
        page.keyboard.press(key)
        return str(page.evaluate("location.hash.split('?')[0]"))

    assert [press(key) for key in "jjk"] == ["#columns/cluster-1", "#columns/cluster-2", "#columns/cluster-1"]
    assert press("n") == "#columns/cluster-2"
    assert press("k") == "#columns/cluster-1"
    assert press("p") == "#columns/cluster-2"
    assert [press(key) for key in "24531"] == [
        f"#{view}/cluster-2" for view in ("claims", "only", "overview", "conflicts", "columns")
    ]
    assert press("Escape") == "#columns"
    assert press("Control+j") == "#columns"
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog", name="How to read this page")
    assert sheet.is_visible()
    assert "in/scan.pdf: holds no text" in sheet.inner_text()
    assert press("j") == "#columns"
    page.keyboard.press("Escape")
    assert sheet.is_hidden()
    page.go_back()
    assert page.evaluate("location.hash.split('?')[0]") == "#columns/cluster-2"


def test_works_by_keyboard_alone(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge())
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('a.claim.conflict')"):
            break
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert page.locator(".lit").count() == 3
    page.keyboard.press("Enter")
    assert page.locator(".details h2").inner_text() == "The repair costs 4 million euros."


def test_chooses_the_articles_side_by_side(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge())
    page.keyboard.press("c")
    page.get_by_role("checkbox", name="Küstenbote").uncheck()
    page.keyboard.press("Escape")
    assert page.locator(".column").count() == 2
    page.reload()
    assert page.locator(".column").count() == 2
    page.keyboard.press("2")
    assert words(page, ".row.head .cell") == ["Claim", "Olmhaven Mercury", "Küstenbote", "Le Phare du Nord"]


def test_theme_and_size_survive_a_reload(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge(), color_scheme="light")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.keyboard.press("d")
    page.keyboard.press("+")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert dark != light
    page.wait_for_timeout(200)  # the browser writes its storage behind the page's back
    page.reload()
    assert page.evaluate(
        "[getComputedStyle(document.body).backgroundColor, document.documentElement.dataset.size]"
    ) == [dark, "2"]


def test_right_to_left_texts_run_right_to_left(open_reader: Open, story: ModuleType) -> None:
    desk = story.Desk()
    desk.article("cairo", "ar", [("\u0623\u063a\u0644\u0642 \u0627\u0644\u062c\u0633\u0631.", "The bridge is closed.")])
    page = open_reader(desk.run(), "#columns?mode=original")
    assert page.locator(".paragraph").get_attribute("dir") == "rtl"
    assert page.locator(".paragraph .text").evaluate("node => getComputedStyle(node).direction") == "rtl"
    page.keyboard.press("o")
    assert page.locator(".paragraph").get_attribute("dir") == "ltr"


def test_says_so_when_there_is_nothing_to_compare(open_reader: Open, story: ModuleType) -> None:
    desk = story.Desk()
    desk.article("alone", "und", ["Tiu ĉi artikolo staras sola."])
    page = open_reader(Run(tuple(desk.articles), tuple(desk.segments)))
    assert words(page, "h1") == ["1 article in 1 language"]
    assert "Unknown language" in page.locator(".summary").inner_text()
    for key, said in enumerate(
        [
            "not translated",
            "There is only one article",
            "There is only one article",
            "no claim was found",
            "No claim was found in two articles",
        ],
        start=1,
    ):
        page.keyboard.press(str(key))
        assert said in page.locator("main").inner_text()


def test_opens_without_any_article(open_reader: Open) -> None:
    page = open_reader(Run(articles=()))
    assert words(page, "h1") == ["0 articles in 0 languages"]
    for key in "2345jknpotc":
        page.keyboard.press(key)


def test_an_article_without_segments_is_shown_as_empty(open_reader: Open) -> None:
    page = open_reader(Run((Article("a", "a.txt", "", "Share"), Article("b", "b.txt", "", ""))))
    assert words(page, ".column .nothing") == ["This article has no text left after removing boilerplate."] * 2


def test_readable_without_scripts(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge(), java_script_enabled=False)
    shown = {p.inner_text(): p.bounding_box() for p in page.locator(".plain p").all()}
    for text in ("Ferries run free till Sunday.", "Fähren fahren bis Sonntag kostenlos."):
        assert shown[text]["height"] > 0


@pytest.mark.parametrize("width", [1440, 390])
def test_hostile_articles_are_shown_and_do_nothing(open_reader: Open, story: ModuleType, width: int) -> None:
    page = open_reader(story.hostile(), "#columns/cluster-1?mode=both", width=width)
    text = page.locator(".column.current").text_content()
    for attack in (*story.HOSTILE[:4], story.HOSTILE[-1]):
        assert attack in text
    page.locator(".column.current a.claim").last.hover()
    page.locator(".column.current a.claim").last.click()
    assert "U+202E" in text
    assert not set("\u202e\u2066\u200b\ufeff\u0007") & set(page.locator("#app").text_content())
    assert "{{ 7 * 7 }}${7*7}" in text
    for key in range(1, 6):
        page.keyboard.press(str(key))
        assert page.evaluate("window.broken") is None
        assert page.locator("#app :is(script, img, style, iframe, object), #app a[href]:not([href^='#'])").count() == 0
        assert page.locator("#app :is([onclick], [onload], [onerror], [onmouseover])").count() == 0
        assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
        assert page.evaluate(TOO_WIDE) == []


def test_a_broken_address_leads_to_the_first_view(open_reader: Open, story: ModuleType) -> None:
    for fragment in ("#nowhere/cluster-99?shown=[", "#cluster-0?mode=loud&relations=7&shown=[1]", "#%E0%A4%A?sort=%"):
        page = open_reader(story.bridge(), fragment)
        assert page.locator(".column").count() == 3
    assert (
        open_reader(story.bridge(), "#cluster-2").locator(".details h2").inner_text()
        == "The repair costs 4 million euros."
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_meets_wcag(open_reader: Open, story: ModuleType, scheme: str) -> None:
    """No violation of WCAG 2.2 A and AA that axe-core can find, in any view."""
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="needs axe-core: pip install axe-playwright-python"
    )
    page = open_reader(story.bridge(), "#columns/cluster-2?mode=both", color_scheme=scheme)
    for key in ["1", "2", "3", "4", "5", "?"]:
        page.keyboard.press(key)
        result = axe.Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
        assert [(row["id"], [node["html"] for node in row["nodes"]]) for row in result.response["violations"]] == []


def test_meets_wcag_on_a_phone_with_its_menus_open(open_reader: Open, story: ModuleType) -> None:
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="needs axe-core: pip install axe-playwright-python"
    )
    page = open_reader(story.bridge(), '#claims?by=["bote"]&confidence=70', width=390, height=844)
    for key in ["", "f", "5", "e"]:
        if key:
            page.keyboard.press(key)
        result = axe.Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
        assert [(row["id"], [node["html"] for node in row["nodes"]]) for row in result.response["violations"]] == []
        if key:
            page.keyboard.press("Escape")


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 768), (390, 844)])
def test_fits_the_screen(open_reader: Open, story: ModuleType, artefacts: Path, width: int, height: int) -> None:
    page = open_reader(story.bridge(), width=width, height=height)
    for key, view in enumerate(VIEWS, start=1):
        page.keyboard.press(str(key))
        assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
        assert page.evaluate("document.scrollingElement.scrollHeight <= innerHeight")
        assert page.evaluate("document.querySelector('main').clientHeight > innerHeight / 2")
        page.screenshot(path=artefacts / f"reader-{view}-{width}.png")


def test_prints_everything_without_controls(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge(), "#columns/cluster-2", width=794, height=500)
    page.emulate_media(media="print")
    assert not page.get_by_role("navigation").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate("""[...document.querySelectorAll(".column-body")].every((node) =>
        node.scrollHeight <= node.clientHeight + 1 && node.getBoundingClientRect().height > 0)""")


def test_a_phone_shows_one_article_at_a_time(open_reader: Open, story: ModuleType) -> None:
    page = open_reader(story.bridge(), width=390, height=844)
    assert page.locator(".column:visible").count() == 1
    page.get_by_label("Article", exact=True).select_option("phare")
    assert column(page, "phare").is_visible()
    assert not column(page, "mercury").is_visible()
