"""Content-security policy of the pages: an inline style or script is allowed by its hash, nothing else is."""

from __future__ import annotations

import base64
import hashlib


def source_hash(text: str) -> str:
    """Source expression of an inline element's text, without its quotes (CSP level 2, hash-source)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
