"""The page's logic that needs no browser: its modules under node's own test runner."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

TESTS = Path(__file__).with_name("web")
OLDEST = (18, 8)  # the first with `node:test` as it is used here


def test_modules_without_a_page() -> None:
    node = shutil.which("node")
    if not node:
        pytest.skip("needs Node.js; install it with: apt-get install nodejs")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    if tuple(map(int, re.findall(r"\d+", version)[:2])) < OLDEST:
        pytest.skip(f"needs Node.js {OLDEST[0]}.{OLDEST[1]} or newer, and this is {version.strip()}")
    files = sorted(TESTS.glob("*.test.mjs"))
    written = sum(len(re.findall("^test", file.read_text("utf-8"), re.MULTILINE)) for file in files)
    done = subprocess.run([node, "--test", *files], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"# pass {written}\n" in done.stdout
