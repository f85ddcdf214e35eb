"""The invented story of the reader's tests, and the page's own modules run outside of the browser."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from aligned.reader.data import json_block, reader_data
from corpus.records import Run

HERE = Path(__file__).parent
WEB = HERE.parents[2] / "aligned" / "reader" / "web"


@pytest.fixture(scope="session")
def story() -> ModuleType:
    spec = importlib.util.spec_from_file_location("export_story", HERE.parent / "reader" / "story.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def node() -> str:
    """The JavaScript engine that comes with Playwright."""
    driver = pytest.importorskip("playwright._impl._driver")
    return str(driver.compute_driver_executable()[0])


@pytest.fixture(scope="session")
def page_exports(node: str) -> Callable[..., dict[str, Any]]:
    """What the page's modules make of a run: {document, briefing, csv, json, md, tmx, docx (base64), text}."""

    def export(run: Run, numbers: list[int] | None = None) -> dict[str, Any]:
        data = re.sub("[\ud800-\udfff]", "\ufffd", json_block(reader_data(run)))  # as render_reader does
        done = subprocess.run(
            [node, HERE / "page_exports.js", WEB],
            input=json.dumps({"data": json.loads(data), "numbers": numbers}),
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    return export
