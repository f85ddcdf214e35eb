"""The served reader over real sockets, as a process, and in a real browser."""

from __future__ import annotations

import base64
import hashlib
import http.client
import importlib.util
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from aligned.reader import render_reader
from corpus.run_folder import write_text
from tertium.cli import invoke
from tertium.serve import ReaderServer, watched

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def story() -> ModuleType:
    spec = importlib.util.spec_from_file_location("serve_story", HERE.parent / "aligned" / "reader" / "story.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def reader(story: ModuleType) -> str:
    return render_reader(story.bridge())


@pytest.fixture
def folder(reader: str, tmp_path: Path) -> Path:
    folder = tmp_path / "run"
    write_text(folder / "reader.html", reader)
    write_text(folder / "report.json", "{}")
    write_text(folder / "run.json", "{}")
    write_text(folder / "texts" / "mercury.txt", "secret")
    write_text(tmp_path / "secret.txt", "secret")
    return folder


@pytest.fixture
def server(folder: Path) -> Iterator[ReaderServer]:
    server = ReaderServer(folder, 0)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.stopping.set()
    server.shutdown()
    server.server_close()
    thread.join()


def ask(
    server: ReaderServer, path: str, *hosts: str, method: str = "GET"
) -> tuple[int, http.client.HTTPMessage, bytes]:
    """Status, headers and body; the path goes out as it stands here."""
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    for host in hosts or (f"127.0.0.1:{server.server_port}",):
        connection.putheader("Host", host)
    connection.endheaders()
    response = connection.getresponse()
    answer = response.status, response.headers, response.read()
    connection.close()
    return answer


def test_serves_the_pages_of_the_run(server: ReaderServer) -> None:
    status, headers, body = ask(server, "/reader.html")
    assert status == 200
    assert b"Olmhaven" in body
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Security-Policy"] == "frame-ancestors 'none'"
    assert ask(server, "/report.json")[2] == b"{}"
    assert ask(server, "/reader.html", method="HEAD")[2] == b""
    status, headers, _ = ask(server, "/")
    assert (status, headers["Location"]) == (302, "/reader.html")
    assert server.socket.getsockname()[0] == "127.0.0.1"


@pytest.mark.parametrize(
    "path",
    [
        "/run.json",
        "/texts/mercury.txt",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/reader.html/../run.json",
        "//etc/passwd",
        "/etc/passwd",
        "/report.md",  # a page that this run does not have
        "/reader.html%00",
        "/READER.HTML/",
    ],
)
def test_serves_nothing_else(path: str, server: ReaderServer) -> None:
    status, _, body = ask(server, path)
    assert status == 404
    assert b"secret" not in body


@pytest.mark.parametrize("hosts", [["evil.example"], ["evil.example:{port}"], ["127.0.0.1:1"], [""], ["127.0.0.1"]])
def test_answers_only_to_its_own_name(hosts: list[str], server: ReaderServer) -> None:
    for path in ("/reader.html", "/changes", "/"):
        status, _, body = ask(server, path, *(host.format(port=server.server_port) for host in hosts))
        assert status == 421
        assert b"Olmhaven" not in body


def test_one_host_in_one_place(server: ReaderServer) -> None:
    own = f"127.0.0.1:{server.server_port}"
    assert ask(server, "/reader.html", f"localhost:{server.server_port}")[0] == 200
    assert ask(server, "/reader.html", own, "evil.example")[0] == 421
    assert ask(server, "http://evil.example/reader.html", own)[0] == 421


def test_takes_nothing(server: ReaderServer) -> None:
    assert ask(server, "/reader.html", method="POST")[0] == 501
    assert ask(server, "/reader.html", method="PUT")[0] == 501


def test_tells_when_the_reader_has_changed(server: ReaderServer, folder: Path, reader: str) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as connection:
        connection.sendall(f"GET /changes HTTP/1.1\r\nHost: 127.0.0.1:{server.server_port}\r\n\r\n".encode())
        lines = connection.makefile("rb")
        events = (line for line in lines if line.startswith(b"data: "))
        first = next(events)
        body = ask(server, "/reader.html")[2].decode()
        assert f'<meta name="tertium-version" content="{first.decode()[6:].strip()}">' in body
        write_text(folder / "reader.html", reader)
        assert next(events) != first
        lines.close()


def test_the_policy_allows_the_watching_script_by_its_hash(reader: str) -> None:
    page = watched(reader.encode(), "1-2-3").decode()
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    assert len(scripts) == 2
    for script in scripts:
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy[1].split("script-src")[1].split(";")[0]
    assert "connect-src 'self'" in policy[1]
    assert "connect-src" not in reader
    for other in (b"", b"<!doctype html><p>\xff</p></body>", reader.replace("</body>", "").encode()):
        assert watched(other, "1") == other


def test_a_taken_port_is_named_with_the_remedy(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert invoke(["read", str(folder), "--serve", "--port", str(port)]) == 2
    assert capsys.readouterr().err == (
        f"tertium: port {port} is taken by another program. "
        "Choose another with --port, or let the system choose a free one with --port 0\n"
    )


def test_the_command_serves_until_ctrl_c(folder: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")}
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "tertium.cli", "read", str(folder), "--serve", "--port", "0"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout
        address = re.fullmatch(
            r"Reader: http://127\.0\.0\.1:(\d+)/reader\.html \(Ctrl-C ends\)\n", process.stdout.readline()
        )
        assert address
        assert process.stdout.readline() == "No browser can be opened here; open it in one yourself\n"
        connection = http.client.HTTPConnection("127.0.0.1", int(address[1]), timeout=10)
        connection.request("GET", "/reader.html")
        assert connection.getresponse().status == 200
        connection.request("GET", "/changes")  # an open reader keeps nothing from ending
        waiting = connection.getresponse()
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=20)
        waiting.close()
        connection.close()
    finally:
        process.kill()
        process.wait()
    assert (process.returncode, rest, errors) == (0, "", "")


@pytest.mark.browser
def test_an_open_reader_shows_the_new_run(browser: Any, server: ReaderServer, folder: Path, story: ModuleType) -> None:
    page = browser.new_page()
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(f"{server.address}/#claims/cluster-2")
    assert page.locator("h1").inner_text() == "3 articles in 3 languages"
    page.evaluate("window.before = true")
    desk = story.Desk()
    desk.article("a", "en", ["A new run has come."])
    write_text(folder / "reader.html", render_reader(desk.run()))
    page.get_by_text("1 article in 1 language").wait_for()
    assert page.evaluate("window.before") is None
    assert page.evaluate("location.hash").startswith("#claims")
    page.close()
    assert problems == []
