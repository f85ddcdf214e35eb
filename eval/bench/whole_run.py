"""Time and memory of a whole cold run, as a user starts it, and of `tertium --help`.

`python -m eval.bench SHARED whole_run`. The run has no translation memory; time is wall-clock seconds of the process,
memory the peak resident set of the process in MB.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

# A small process between this one and the command: Linux counts the memory of the process that forks as its child's.
_STARTER = """
import os, subprocess, sys
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(process.pid, 0)
print(usage.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def _measure(arguments: list[str], times: int) -> tuple[float, float]:
    """(median seconds, peak MB) of the command line in a fresh process. Raises CalledProcessError when it fails."""
    seconds, peak = [], 0.0
    for _ in range(times):
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", _STARTER, sys.executable, "-m", "tertium.cli", *arguments],
            stdout=subprocess.PIPE,
            env={**os.environ, "TERTIUM_OFFLINE": "1"},
            check=True,
        )
        seconds.append(time.perf_counter() - start)
        peak = max(peak, int(done.stdout) / 1024)  # KB on Linux
    return sorted(seconds)[len(seconds) // 2], peak


def run(shared: Path) -> list[dict[str, Any]]:
    """Measure both."""
    help_seconds, _ = _measure(["--help"], times=5)
    files = sorted(str(p) for p in (shared / "seeds").glob("*.txt"))
    with tempfile.TemporaryDirectory() as folder:
        run_seconds, peak = _measure(["run", *files, "--no-memory", "--quiet", "--out", folder], times=3)
    signature = "wall clock, median of 5 (help) or 3 (run), fresh processes"
    rows: list[dict[str, Any]] = [
        {"data": "none", "system": "tertium --help", "metric": "seconds", "value": help_seconds, "n": 5},
        {"data": "seeds", "system": "tertium run", "metric": "seconds", "value": run_seconds, "n": len(files)},
        {"data": "seeds", "system": "tertium run", "metric": "peak MB", "value": peak, "n": len(files)},
    ]
    return [{"benchmark": "whole_run", "signature": signature, **row} for row in rows]
