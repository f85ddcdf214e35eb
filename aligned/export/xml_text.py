"""Text within XML 1.0, whatever it holds."""

from __future__ import annotations

import re

# All that XML 1.0 cannot hold, not even as a character reference (production 2, Char); halves of surrogate pairs too.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REFERENCES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"})


def xml_text(text: str) -> str:
    """`text` for an element, or for an attribute in double quotes; what XML cannot hold becomes U+FFFD."""
    return _ILLEGAL.sub("\ufffd", text).translate(_REFERENCES)
