"""The invented story, opened in a real browser."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from aligned.reader import render_reader
from corpus.records import Run


@pytest.fixture(scope="session")
def story() -> ModuleType:
    spec = importlib.util.spec_from_file_location("reader_story", Path(__file__).with_name("story.py"))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def open_reader(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Opens a run's page from disk; a console message, an error or a request beyond the file fails the test."""
    problems: list[str] = []
    contexts = []

    def open_(run: Run, fragment: str = "", *, width: int = 1440, height: int = 900, **options: Any) -> Any:
        file = tmp_path / "reader.html"
        file.write_text(render_reader(run), encoding="utf-8")
        settings = {"viewport": {"width": width, "height": height}, "reduced_motion": "reduce", **options}
        context = browser.new_context(**settings)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: problems.append(f"console {message.type}: {message.text}"))
        page.on("pageerror", lambda error: problems.append(f"error: {error}"))
        page.on(
            "request",
            lambda request: problems.append(request.url) if not request.url.startswith(file.as_uri()) else None,
        )
        page.goto(file.as_uri() + fragment)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert problems == []
