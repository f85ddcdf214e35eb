"""How the reader page feels: time to open, memory, and frames while one scrolls and points, in Debian's Chromium.

`python -m eval.bench SHARED reader`. Two invented runs: 5 articles of 40 segments, 50 articles of 200 segments; every
fifth segment holds a claim that 2 to 5 articles share. A frame is the time between two `requestAnimationFrame` calls; a
browser without a load draws one every 16.7 ms. The processor time of the page's main thread per frame says the same
whatever else the machine does. Without Chromium or Playwright nothing is measured, and it says so.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from aligned.reader import render_reader
from corpus.records import Article, Claim, Cluster, Conflict, ConflictValue, Member, Run, Segment, Translation

SIZES = ((5, 40), (50, 200))
CHROMIUM = "chromium"
SEED = 7
_OPENINGS = 3
_SHARED_EVERY = 5
_LANGUAGES = ("en", "de", "fr")
_WORDS = (
    *("harbour", "bridge", "council", "repair", "ferry", "winter", "mayor", "cargo", "school"),
    *("river", "tower", "engine", "market", "letter", "report"),
)

# Frames of 3 seconds: one column scrolled (the others follow it), and the pointer led over the claims.
_FRAMES = """async (act) => {
    const body = document.querySelector(".column-body");
    const links = [...body.querySelectorAll("a.claim")];
    body.dispatchEvent(new WheelEvent("wheel", { bubbles: true }));
    const times = [];
    let last = performance.now();
    const end = last + 3000;
    for (let i = 0; last < end; i += 1) {
        if (act === "scroll") body.scrollTop += 25;
        else links[i % links.length].dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
        const now = await new Promise(requestAnimationFrame);
        times.push(now - last);
        last = now;
    }
    return times.slice(1).sort((a, b) => a - b);
}"""


def invented_run(articles: int, segments: int) -> Run:
    """A run of so many articles with so many segments each; the same on every call."""
    rng = random.Random(SEED)  # noqa: S311
    rows: list[tuple[Article, list[Segment]]] = []
    translations = []
    for number in range(articles):
        name, language = f"a{number:02}", _LANGUAGES[number % len(_LANGUAGES)]
        text, own = "", []
        for index in range(segments):
            sentence = f"{' '.join(rng.choices(_WORDS, k=rng.randint(8, 24))).capitalize()}."
            own.append(
                Segment(f"{name}:{index}", name, index, len(text), len(text) + len(sentence), sentence, language)
            )
            text += sentence + ("\n\n" if index % 4 == 3 else " ")
            translated = sentence if language == "en" else f"Translated: {sentence}"
            engine = "identity" if language == "en" else "invented"
            translations.append(Translation(f"{name}:{index}", "en", translated, engine, rng.uniform(0.3, 1)))
        rows.append((Article(name, f"{name}.txt", "", text, outlet=f"Paper {number}", language=language), own))
    claims, clusters = _shared(rng, [own for _, own in rows], segments)
    return Run(
        tuple(article for article, _ in rows),
        tuple(segment for _, own in rows for segment in own),
        tuple(translations),
        tuple(claims),
        tuple(clusters),
        info={"target": "en"},
    )


def _shared(rng: random.Random, articles: list[list[Segment]], segments: int) -> tuple[list[Claim], list[Cluster]]:
    """Clusters of claims, each a whole segment, at about the same height in the articles."""
    claims: list[Claim] = []
    clusters: list[Cluster] = []
    for round_ in range(0, segments, _SHARED_EVERY):
        waiting = [own[min(segments - 1, round_ + rng.randrange(_SHARED_EVERY))] for own in articles]
        rng.shuffle(waiting)
        while len(waiting) > 1:
            size = min(len(waiting), rng.randint(2, 5))
            group, waiting = waiting[:size], waiting[size:]
            made = [
                Claim(f"c{len(claims) + i}", s.article, s.id, s.start, s.end, s.text, s.text)
                for i, s in enumerate(group)
            ]
            claims += made
            clusters.append(_cluster(len(clusters), made, conflict=len(clusters) % 7 == 0))
    return claims, clusters


def _cluster(number: int, claims: list[Claim], *, conflict: bool) -> Cluster:
    values = tuple(ConflictValue(c.id, c.text.split()[0], str(i)) for i, c in enumerate(claims))
    members = tuple(Member(c.id, c.article, c.segment, c.start, c.end, "agree") for c in claims)
    found = (Conflict("number", values),) if conflict else ()
    return Cluster(f"k{number}", claims[0].text, "conflict" if conflict else "agree", members, found, 0.8, len(claims))


def measure(browser: Any, page_file: Path) -> dict[str, float]:
    """Median seconds to open and paint; 95th percentile of frames and processor time of one, in ms; MB of heap."""
    opened = sorted(_open_seconds(browser, page_file) for _ in range(_OPENINGS))
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    found = {"seconds to open": opened[len(opened) // 2]}
    try:
        page.goto(page_file.as_uri())
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        for act in ("scroll", "hover"):
            before = _busy_seconds(session)
            frames = page.evaluate(_FRAMES, act)
            found[f"frame p95, {act}, ms"] = frames[int(len(frames) * 0.95)]
            found[f"processor time per frame, {act}, ms"] = 1000 * (_busy_seconds(session) - before) / len(frames)
        for view in "2345":  # every view built once
            page.keyboard.press(view)
        page.wait_for_timeout(500)
        session.send("HeapProfiler.collectGarbage")
        found["JavaScript heap, MB"] = session.send("Runtime.getHeapUsage")["usedSize"] / 2**20
    finally:
        page.close()
    return found


def _busy_seconds(session: Any) -> float:
    """Processor time that the tasks of the page's main thread have taken so far."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return next(float(row["value"]) for row in metrics if row["name"] == "TaskDuration")


def _open_seconds(browser: Any, page_file: Path) -> float:
    """From the navigation's start to the first frame after the page's script has run, in a fresh context."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    try:
        page = context.new_page()
        page.goto(page_file.as_uri())
        ms: float = page.evaluate(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))"
        )
        return ms / 1000
    finally:
        context.close()


def run(shared: Path) -> list[dict[str, Any]]:
    """Rows for both sizes; none without a browser."""
    executable = shutil.which(CHROMIUM)
    try:
        from playwright.sync_api import sync_playwright
    except ModuleNotFoundError:
        executable = None
    if not executable:
        print(
            "reader: skipped, needs Chromium and Playwright (apt-get install chromium; pip install playwright)",
            file=sys.stderr,
        )
        return []
    rows: list[dict[str, Any]] = []
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox", "--disable-gpu"])
        signature = f"chromium:{browser.version}|window:1440x900|openings:{_OPENINGS}|seed:{SEED}"
        for articles, segments in SIZES:
            page_file = Path(folder) / f"{articles}.html"
            page_file.write_text(render_reader(invented_run(articles, segments)), encoding="utf-8")
            data = f"invented, {articles} articles of {segments} segments"
            measured = {"page, MB": page_file.stat().st_size / 2**20, **measure(browser, page_file)}
            rows += [
                {
                    "benchmark": "reader",
                    "data": data,
                    "system": "reader.html",
                    "metric": metric,
                    "value": value,
                    "n": articles * segments,
                    "signature": signature,
                }
                for metric, value in measured.items()
            ]
        browser.close()
    return rows
