"""Opens a page in the reader's own browser, where there is one to be seen."""

from __future__ import annotations

import os
import sys
import webbrowser

# Without one of these no window can open, and a browser for the terminal would take the terminal.
_SIGNS_OF_A_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")


def open_page(address: str) -> bool:
    """Open `address`; false where this computer shows no browser (a server, a container)."""
    if sys.platform.startswith("linux") and not any(map(os.environ.get, _SIGNS_OF_A_SCREEN)):
        return False
    try:
        return webbrowser.open(address)
    except webbrowser.Error:  # BROWSER names none that is here
        return False
