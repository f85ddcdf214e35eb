"""Text of articles within a line for people: nothing in it may reorder or hide what stands beside it."""

from __future__ import annotations

import re

# Characters that reorder or hide text; the same as the page shows by a sign (`reader/web/dom.js`).
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
)


_LONGEST_NAME = 34  # of a source within a line; the list of sources has it in full


def one_line(text: str) -> str:
    """`text` on one line, each hidden character as its code: "\u202e" becomes "[U+202E]"."""
    visible = _HIDDEN.sub(lambda match: f"[U+{ord(match[0]):04X}]", text)
    return re.sub("[\t\n\r ]+", " ", visible).strip(" ")


def shortened(name: str) -> str:
    """`name`, cut between two words where it is too long to be said again and again."""
    if len(name) <= _LONGEST_NAME:
        return name
    return re.sub(" +[^ ]*$", "", name[: _LONGEST_NAME - 2]) + "…"
