"""Serves a run's pages on this computer alone and tells the open reader when the run has changed.

Only the loopback address is bound and only requests that name it are answered, so that no page from elsewhere can
reach the articles by a name that it lets point here (DNS rebinding). Nothing of a request becomes a path: the pages
have fixed names.
"""

from __future__ import annotations

import errno
import os
import re
import sys
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aligned.page_policy import source_hash
from corpus.errors import UsageError
from corpus.run_folder import PAGES

LOOPBACK = "127.0.0.1"
READER = "reader.html"
CHANGES = "/changes"
_LOOK_SECONDS = 0.5  # how often an open reader's server looks at the file
_HEARTBEAT = 20  # looks after which a comment shows whether the browser is still there
_TYPES = {".html": "text/html", ".md": "text/markdown", ".json": "application/json"}
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",  # the pages bring their own policy for the rest
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

_VERSION_NAME = "tertium-version"
_SCRIPT = f"""\
"use strict";
{{
  const version = document.querySelector("meta[name={_VERSION_NAME}]").content;
  new EventSource("{CHANGES}").onmessage = (event) => {{ if (event.data !== version) location.reload(); }};
}}
"""
_POLICY = re.compile(r"<meta http-equiv=\"Content-Security-Policy\" content=\"[^\"<>]*script-src '[^\"<>;]*'")


def serve(folder: Path, port: int, ready: Callable[[str], None]) -> None:
    """Serve the pages of the run in `folder` until Ctrl-C; port 0 is any free one.

    Calls `ready` with the reader's address as soon as it can be opened. Raises UsageError when the port cannot be had.
    """
    try:
        server = ReaderServer(folder, port)
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        raise UsageError(
            f"port {port} is taken by another program" if taken else f"port {port} cannot be had ({error.strerror})",
            hint="Choose another with --port, or let the system choose a free one with --port 0",
        ) from error
    try:
        ready(f"{server.address}/{READER}")
        server.serve_forever()
    except KeyboardInterrupt:  # how it is meant to end
        pass
    finally:
        server.stopping.set()
        server.server_close()


class ReaderServer(ThreadingHTTPServer):
    """The pages of one run on a port of the loopback address."""

    daemon_threads = True  # an open reader does not keep the command from ending
    allow_reuse_address = os.name != "nt"  # there it would let two programs have one port

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.stopping = threading.Event()
        super().__init__((LOOPBACK, port), _Handler)
        self.hosts = {f"{name}:{self.server_port}" for name in (LOOPBACK, "localhost")}
        if self.server_port == 80:  # browsers leave it out
            self.hosts |= {LOOPBACK, "localhost"}

    @property
    def address(self) -> str:
        """Beginning of every address here."""
        return f"http://{LOOPBACK}:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that went away; all else is shown as ever."""
        if not isinstance(sys.exc_info()[1], ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: ReaderServer
    timeout = 30  # seconds for a request to arrive
    server_version = "Tertium"
    sys_version = ""

    def do_GET(self) -> None:
        """Answer with a page, or with the changes of the reader as they come."""
        target = urlsplit(self.path)
        if target.netloc or self.headers.get_all("Host", []) not in [[host] for host in self.server.hosts]:
            self._answer(HTTPStatus.MISDIRECTED_REQUEST, f"This is {self.server.address} and nothing else.\n")
        elif target.path == "/":
            self._answer(HTTPStatus.FOUND, "", Location=f"/{READER}")
        elif target.path == CHANGES:
            self._tell_changes()
        elif (name := target.path.removeprefix("/")) in PAGES:
            self._send_page(name)
        else:
            self._answer(HTTPStatus.NOT_FOUND, f"Here are only: {', '.join(PAGES)}\n")

    do_HEAD = do_GET  # noqa: N815  # the name that http.server calls

    def _send_page(self, name: str) -> None:
        try:
            with (self.server.folder / name).open("rb") as file:
                version, data = _version(os.fstat(file.fileno())), file.read()
        except OSError as error:
            self._answer(HTTPStatus.NOT_FOUND, f"{name}: {error.strerror}\n")
            return
        if name == READER:
            data = watched(data, version)
        self._answer(HTTPStatus.OK, data, **{"Content-Type": f"{_TYPES[Path(name).suffix]}; charset=utf-8"})

    def _tell_changes(self) -> None:
        """Server-sent events (WHATWG HTML 9.2): the version of the reader, at once and whenever it changes."""
        self._begin(HTTPStatus.OK, **{"Content-Type": "text/event-stream"})
        told, looks = "", 0
        while self.command == "GET" and not self.server.stopping.is_set():
            try:
                version = _version((self.server.folder / READER).stat())
            except OSError:  # gone for now: what is on the screen stays
                version = told
            if version != told:
                self.wfile.write(f"data: {version}\n\n".encode())
            elif looks % _HEARTBEAT == 0:
                self.wfile.write(b":\n\n")
            told, looks = version, looks + 1
            self.server.stopping.wait(_LOOK_SECONDS)

    def _answer(self, status: HTTPStatus, body: bytes | str, **headers: str) -> None:
        data = body.encode() if isinstance(body, str) else body
        self._begin(
            status, **{"Content-Type": "text/plain; charset=utf-8", "Content-Length": str(len(data)), **headers}
        )
        if self.command != "HEAD":
            self.wfile.write(data)

    def _begin(self, status: HTTPStatus, **headers: str) -> None:
        self.send_response(status)
        for name, value in (_HEADERS | headers).items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # the name that http.server gives it
        """Say nothing: the terminal is not a log."""


def _version(status: os.stat_result) -> str:
    return f"{status.st_mtime_ns:x}-{status.st_size:x}-{status.st_ino:x}"


def watched(page: bytes, version: str) -> bytes:
    """The reader with a script that loads it anew when its version is no longer `version`, allowed by its hash.

    A page without the reader's own policy is returned as it is.
    """
    text = page.decode("utf-8", "surrogateescape")
    policy = _POLICY.search(text)
    end = text.rfind("</body>")
    if not policy or end < policy.end():
        return page
    parts = (
        text[: policy.start()],
        f'<meta name="{_VERSION_NAME}" content="{version}">\n',
        policy[0],
        f" '{source_hash(_SCRIPT)}'; connect-src 'self'",
        text[policy.end() : end],
        f"<script>{_SCRIPT}</script>\n",
        text[end:],
    )
    return "".join(parts).encode("utf-8", "surrogateescape")
