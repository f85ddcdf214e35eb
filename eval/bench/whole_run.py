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


def _measure(arguments: list[str], times: int) -> tuple[float, float]:
    """(median seconds, peak MB) of the command line in a fresh process. Raises CalledProcessError when it fails."""
    seconds, peak = [], 0.0
    for _ in range(times):
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "tertium.cli", *arguments],
            stdout=subprocess.DEVNULL,
            env={**os.environ, "TERTIUM_OFFLINE": "1"},
        )
        # wait4 and not getrusage(RUSAGE_CHILDREN): that is the largest child of all benchmarks so far
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, process.args)
        seconds.append(time.perf_counter() - start)
        peak = max(peak, usage.ru_maxrss / 1024)  # KB on Linux
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
