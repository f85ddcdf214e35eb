"""What several test modules share."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


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
