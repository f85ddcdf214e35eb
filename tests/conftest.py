"""What several test modules share."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# A busy machine is no finding: no example fails for the time it took.
settings.register_profile("tertium", deadline=None)
settings.load_profile("tertium")

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder with the development sets, beside the checkout; a fresh clone has none."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the development sets in ../shared, which this checkout does not have")
    return folder


@pytest.fixture(scope="session")
def samples() -> Path:
    """Our own invented story in five articles."""
    return ROOT / "corpus" / "samples"


@pytest.fixture(scope="session")
def artefacts() -> Path:
    """Folder for screenshots; git ignores it."""
    folder = ROOT / "tests" / "artefacts"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Debian's Chromium."""
    if not shutil.which(CHROMIUM):
        pytest.skip("needs Chromium; install it with: apt-get install chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()
