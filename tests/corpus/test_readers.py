"""Readers: what each format gives, and one clear line for each input that cannot be used."""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from collections.abc import Sequence
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from corpus.errors import NoArticles, UsageError
from corpus.readers import find_files, read_articles
from corpus.readers.decode import decode
from corpus.readers.document import with_title
from corpus.records import Article, Dropped

TEXT = "The council has stopped the bridge. It will cost 3.5 million euros.\n"


def one(path: Path) -> Article:
    articles, dropped = read_articles([path])
    assert (dropped, len(articles)) == ([], 1)
    return articles[0]


def refused(path: Path, **options: int) -> Dropped:
    """The one line about a bad file; a good file beside it must still be read."""
    good = path.parent / "good-neighbour.txt"
    good.write_text(TEXT)
    articles, dropped = read_articles([path, good], **options)
    assert [article.id for article in articles] == ["good-neighbour"]
    assert len(dropped) == 1
    assert dropped[0].stage == "read"
    assert "\n" not in dropped[0].message
    return dropped[0]


def write(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    return path


# --- finding files


def tree(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(TEXT)


def found(paths: Sequence[str | Path], root: Path) -> list[str]:
    return [str(path.relative_to(root)) for path in find_files([str(path) for path in paths])]


def test_a_folder_is_searched_through_all_levels_in_order(tmp_path: Path) -> None:
    tree(tmp_path, "b.txt", "a.md", "deep/er/c.HTML", ".hidden.txt", ".git/d.txt", "~$e.docx", "photo.png", "README")
    assert found([tmp_path], tmp_path) == ["a.md", "b.txt", "deep/er/c.HTML"]


def test_globs(tmp_path: Path) -> None:
    tree(tmp_path, "b.txt", "a.md", "deep/er/c.txt", ".hidden.txt", "deep/.d/e.txt", "photo.png")
    assert found([tmp_path / "*.txt"], tmp_path) == ["b.txt"]
    assert found([tmp_path / "**" / "*.txt"], tmp_path) == ["b.txt", "deep/er/c.txt"]
    assert found([tmp_path / "*"], tmp_path) == ["a.md", "b.txt", "deep/er/c.txt"]
    assert found([tmp_path / "**"], tmp_path) == ["a.md", "b.txt", "deep/er/c.txt"]


def test_each_file_once_however_it_is_named(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt", "b.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    paths = [tmp_path / "a.txt", tmp_path, tmp_path / "*.txt", f"{tmp_path}/../{tmp_path.name}/b.txt"]
    assert found(paths[:3], tmp_path) == ["a.txt", "b.txt"]
    assert len(find_files([str(path) for path in paths])) == 2


def test_a_name_with_brackets_is_a_name_first(tmp_path: Path) -> None:
    tree(tmp_path, "news [1].txt", "news 1.txt")
    assert found([tmp_path / "news [1].txt"], tmp_path) == ["news [1].txt"]


def test_links_to_folders_make_no_loop(tmp_path: Path) -> None:
    tree(tmp_path, "in/a.txt")
    (tmp_path / "in" / "again").symlink_to(tmp_path / "in")
    assert found([tmp_path / "in"], tmp_path) == ["in/a.txt"]
    assert found([tmp_path / "**" / "*.txt"], tmp_path) == ["in/a.txt"]


def test_no_path_is_a_usage_error() -> None:
    with pytest.raises(UsageError):
        find_files([])


@pytest.mark.parametrize("name", ["", "nothing.txt", "*.txt"])
def test_nothing_found_names_the_path_and_the_formats(tmp_path: Path, name: str) -> None:
    tree(tmp_path / "pictures", "a.png")
    given_path = str(tmp_path / "pictures" / name)
    with pytest.raises(NoArticles, match=r"no article found.*\.txt") as error:
        find_files([given_path])
    assert given_path in str(error.value)


def test_what_was_not_found_beside_other_files_is_reported_when_reading(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt", "empty/x.png")
    files = find_files([str(tmp_path / name) for name in ("a.txt", "empty", "gone.txt", "*.pdf")])
    articles, dropped = read_articles(files)
    assert [article.id for article in articles] == ["a"]
    assert {Path(drop.path).name: drop.code for drop in dropped} == {
        "empty": "empty",
        "gone.txt": "unreadable",
        "*.pdf": "unreadable",
    }
    assert "no file matches" in next(drop.message for drop in dropped if drop.path.endswith("*.pdf"))


# --- plain text and encodings


def test_text_is_the_decoded_file_line_ends_and_all(tmp_path: Path) -> None:
    data = "\ufeffÜber die Brücke\r\nZweite Zeile\r\n".encode()
    article = one(write(tmp_path / "a.txt", data))
    assert article.text == "Über die Brücke\r\nZweite Zeile\r\n"
    assert article.sha256 == hashlib.sha256(data).hexdigest()
    assert (article.id, article.path) == ("a", str(tmp_path / "a.txt"))


WESTERN = [
    "Größe",
    "Für Ärger sorgte die Schließung.",
    "L’été dernier, à côté de l’église, un garçon a crié « Ça suffit ! »",
    "Über „Größe“ – und 5 € mehr …",
    "Où est-il né ? À Nîmes, où l’œuvre fut créée.",
    "ÄÖÜ",
]


@pytest.mark.parametrize("text", WESTERN)
def test_short_windows_1252_is_read_rightly(text: str) -> None:
    assert decode(text.encode("cp1252")) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Grüße", "utf-8-sig"),
        ("Grüße aus Köln", "utf-16"),
        ("Grüße aus Köln", "utf-16-le"),
        ("Grüße aus Köln", "utf-16-be"),
        ("Grüße aus Köln", "utf-32"),
        ("Die Größe der Brücke überrascht alle Bürger, während Ärzte über Lärm klagen. " * 3, "mac_roman"),
        ("Совет остановил строительство моста, сообщила газета во вторник вечером. " * 3, "cp1251"),
        ("市议会停止了大桥的建设，费用上涨了一倍。" * 5, "gb18030"),
    ],
)
def test_other_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_any_utf_8_comes_back_as_it_is(text: str) -> None:
    assert decode(b"\xef\xbb\xbf" + text.encode("utf-8")) == text


def test_broken_utf_8_is_never_patched_silently(tmp_path: Path) -> None:
    article = one(
        write(tmp_path / "a.txt", "Die Größe der Brücke".encode() + b" \xfc\xf6 " + "für alle".encode("cp1252"))
    )
    assert "\ufffd" not in article.text
    assert "öß" not in article.text  # it is no UTF-8, so none of it is read as such


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \r\n\t \n", "no text"),
        ("a.txt", b"\xef\xbb\xbf\n", "no text"),
        ("a.json", b"  \n", "no text"),
        ("a.jsonl", b"\n\n", "no text"),
        ("a.json", b"[]", "list is empty"),
        ("a.html", b"<html><head><script>var x = 'text';</script></head><body></body></html>", "no article text"),
    ],
)
def test_files_without_text(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    drop = refused(write(tmp_path / name, data))
    assert drop.code == "empty"
    assert words in drop.message


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (bytes(range(256)) * 40, "binary"),
        (b"text with NUL \x00\x00\x00\x00", "binary"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 50, "picture"),
        (b"%PDF-1.7\n...", "PDF"),
        (b"PK\x03\x04rest", "office"),
        (b"\xff\xfe\x00", "UTF-16"),
    ],
)
def test_binary_files_are_known_by_their_content(tmp_path: Path, data: bytes, words: str) -> None:
    drop = refused(write(tmp_path / "a.txt", data))
    assert drop.code == "unreadable"
    assert words in drop.message


def test_a_file_over_the_limit_is_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(60_000_000)  # a hole: takes no room on the disk
    opened: list[Path] = []
    original = Path.open
    monkeypatch.setattr(Path, "open", lambda self, *a, **k: (opened.append(self), original(self, *a, **k))[1])
    _, dropped = read_articles([path])
    assert [(drop.code, "60.0 MB" in drop.message) for drop in dropped] == [("too-large", True)]
    assert opened == []


def test_a_file_that_grows_while_it_is_read_stays_within_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "a.txt", "x" * 100)
    small = write(tmp_path / "small.txt", "x").stat()
    original = Path.stat
    monkeypatch.setattr(Path, "stat", lambda self, **k: small if self == path else original(self, **k))
    assert refused(path, max_bytes=80).code == "too-large"


def test_a_file_that_vanished(tmp_path: Path) -> None:
    assert "no such file" in refused(tmp_path / "gone.txt").message


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.txt", TEXT)
    original = Path.open

    def forbidden(self: Path, *args: object, **options: object) -> object:
        if self == path:  # root may read anything, so the refusal is made here
            raise PermissionError(13, "Permission denied")
        return original(self, *args, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", forbidden)
    drop = refused(path)
    assert (drop.code, "permission" in drop.message) == ("unreadable", True)


def test_no_ordinary_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "round.txt").symlink_to(tmp_path / "about.txt")
    (tmp_path / "about.txt").symlink_to(tmp_path / "round.txt")
    assert "no ordinary file" in refused(tmp_path / "pipe.txt").message
    assert "folder" in refused(tmp_path / "folder.txt").message
    assert "leads back to itself" in refused(tmp_path / "round.txt").message


@pytest.mark.parametrize("name", ["a.png", "a.doc", "README"])
def test_a_named_file_of_another_format(tmp_path: Path, name: str) -> None:
    drop = refused(write(tmp_path / name, TEXT))
    assert drop.code == "unsupported"
    assert ".docx" in drop.message


def test_ids_are_stems_and_unique(tmp_path: Path) -> None:
    tree(tmp_path, "x/a.txt", "y/a.txt", "y/a.md", "z/a-2.txt")
    articles, _ = read_articles(find_files([str(tmp_path)]))
    assert [article.id for article in articles] == ["a", "a-2", "a-3", "a-2-2"]
    assert len({article.sha256 for article in articles}) == 1  # the same bytes are read each time


def test_what_an_earlier_run_left_is_not_read(tmp_path: Path) -> None:
    results = ["run.json", "articles.jsonl", "segments.jsonl", "translations.jsonl", "reader.html", "texts/a.txt"]
    tree(tmp_path, "a.txt", *(f"out/{name}" for name in results), "translated/a.en.txt", "report.md")
    tree(tmp_path / "translated", "segments.jsonl", "translations.jsonl")
    assert [p.name for p in find_files([str(tmp_path)])] == ["a.txt", "report.md"]
    with pytest.raises(NoArticles):
        find_files([str(tmp_path / "out")])
    tree(tmp_path, *results)  # a run into the folder of the articles themselves
    assert [p.name for p in find_files([str(tmp_path)])] == ["a.txt"]


@pytest.mark.parametrize("text", ["\ufeff", "\u200b\u200d\u2060 \u00ad\n", "\u0301\u200e"])
def test_a_text_of_invisible_characters_is_empty(tmp_path: Path, text: str) -> None:
    assert refused(write(tmp_path / "a.txt", text)).code == "empty"


def test_a_file_name_that_is_no_text_can_be_reported(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/na\xffme\n.txt"))
    path.write_text(TEXT)
    article = one(path)
    assert (article.id, article.path.encode("utf-8")[-4:]) == ("na\ufffdme\ufffd", b".txt")


# --- JSON


def test_json_fields_and_the_title_as_first_line(tmp_path: Path) -> None:
    record = {
        "id": "k7",
        "title": "Bridge stopped",
        "text": TEXT,
        "url": "https://news.example/k7",
        "published": "2024-03-05T10:00:00Z",
        "outlet": "The Example",
    }
    article = one(write(tmp_path / "a.json", json.dumps(record)))
    assert article.text == f"Bridge stopped\n\n{TEXT}"
    assert (article.id, article.title, article.outlet) == ("k7", "Bridge stopped", "The Example")
    assert (article.published, article.url) == ("2024-03-05", "https://news.example/k7")


def test_a_title_that_the_text_has_already_is_not_doubled() -> None:
    assert with_title("Bridge  stopped", "BRIDGE stopped\nMore.") == "BRIDGE stopped\nMore."
    assert with_title(None, "More.") == "More."
    assert with_title("Short", "Short is the sentence.") == "Short\n\nShort is the sentence."
    assert with_title("Short", "\n short \nIs the sentence.") == "\n short \nIs the sentence."
    title = "A headline that goes over two lines"
    assert (
        with_title(title, "A headline that\ngoes over two lines\nMore.")
        == "A headline that\ngoes over two lines\nMore."
    )


def test_json_lines_lose_only_the_bad_lines(tmp_path: Path) -> None:
    lines = [
        json.dumps({"text": "One.", "id": "first"}),
        "{broken",
        "",
        json.dumps({"text": "Two, with a line separator\u2028in it."}, ensure_ascii=False),
        json.dumps({"body": "no text"}),
        json.dumps(["a list"]),
        json.dumps({"text": "Three.", "id": "first"}),
        json.dumps({"text": " "}),
        json.dumps({"text": 7}),
        "[" * 100_000,
    ]
    articles, dropped = read_articles([write(tmp_path / "a.jsonl", "\r\n".join(lines))])
    assert [(article.id, article.text[:4]) for article in articles] == [
        ("first", "One."),
        ("a-3", "Two,"),
        ("first-2", "Thre"),
    ]
    assert len({article.sha256 for article in articles}) == 3
    assert [drop.code for drop in dropped] == [
        "unreadable",
        "unreadable",
        "unreadable",
        "empty",
        "unreadable",
        "unreadable",
    ]
    for drop, words in zip(
        dropped, ["line 2", "(its fields: body)", "line 6", "line 8", "line 9", "line 10"], strict=True
    ):
        assert words in drop.message


def test_very_many_bad_lines_are_reported_together(tmp_path: Path) -> None:
    articles, dropped = read_articles([write(tmp_path / "a.jsonl", "{\n" * 500 + '{"text": "Good."}')])
    assert (len(articles), len(dropped)) == (1, 21)
    assert "480 more" in dropped[-1].message


def test_a_json_list(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", json.dumps([{"text": "One."}, {"title": "no text"}, {"text": "Three."}]))
    articles, dropped = read_articles([path])
    assert [(article.id, article.text) for article in articles] == [("a", "One."), ("a-3", "Three.")]
    assert "item 2 has no field text (its fields: title)" in dropped[0].message


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ('{"text": "a",\n "title" "b"}', "line 2"),
        ('{"text": "a"}\n{"text": "b"}', ".jsonl"),
        ("[" * 100_000, "too deeply"),
        ('{"text": ' + "9" * 5000 + "}", "absurd number"),
        ('"just a string"', "no JSON object"),
    ],
)
def test_bad_json(tmp_path: Path, data: str, words: str) -> None:
    drop = refused(write(tmp_path / "a.json", data))
    assert drop.code == "unreadable"
    assert words in drop.message


def test_half_a_character_in_json_can_still_be_written(tmp_path: Path) -> None:
    article = one(write(tmp_path / "a.json", r'{"text": "a \ud83d b \u0000 c", "title": "\udc00"}'))
    assert article.text.encode("utf-8")
    assert article.text.endswith("a \ufffd b \ufffd c")


# --- HTML

PAGE = """<!DOCTYPE html><html lang="de"><head><meta charset="iso-8859-1"><title>Rat stoppt Brücke | Talbote</title>
<meta property="og:site_name" content="Talbote">
<meta property="article:published_time" content="2024-03-05T10:00:00+01:00">
<link rel="canonical" href="https://talbote.example/bruecke"></head><body>
<nav><a href="/">Startseite</a> <a href="/sport">Sport</a></nav>
<article><h1>Rat stoppt Brücke</h1>
<p>Der Rat der Stadt hat am Dienstag den Bau der neuen Brücke gestoppt, weil die Kosten gestiegen sind.</p>
<script>document.write("<p>boese</p>"); alert(1)</script>
<h2>Kosten</h2>
<p>Die Brücke sollte 3,5 Millionen Euro kosten.
Nun wären es sieben &lt;b&gt;Millionen&lt;/b&gt;, sagte der Kämmerer.</p>
<img src="https://tracker.example/x.gif" onerror="alert(2)"></article>
<footer>Impressum</footer></body></html>"""


def test_a_page_with_its_metadata_and_without_its_scripts(tmp_path: Path) -> None:
    article = one(write(tmp_path / "a.html", PAGE.encode("cp1252")))
    assert article.text.startswith("Rat stoppt Brücke\n")
    assert article.text.count("Rat stoppt Brücke") == 1
    for words in ("Die Brücke sollte 3,5 Millionen Euro kosten.", "Kosten\n", "sieben <b>Millionen</b>"):
        assert words in article.text
    for words in ("boese", "alert", "Startseite"):
        assert words not in article.text
    assert (article.title, article.outlet) == ("Rat stoppt Brücke", "Talbote")
    assert (article.published, article.url) == ("2024-03-05", "https://talbote.example/bruecke")


def test_a_page_gets_no_date_that_it_does_not_state(tmp_path: Path) -> None:
    page = (
        "<html><body><article>" + f"<p>{TEXT} It was first planned on 3 May 2019.</p>" * 5 + "</article></body></html>"
    )
    assert one(write(tmp_path / "a.html", page)).published is None


def test_hostile_pages(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><html><body><p>&b;</p></body></html>'
    assert "entities" in refused(write(tmp_path / "bomb.html", bomb)).message
    deep = "<div>" * 50_000 + f"<p>{TEXT}</p>"
    articles, dropped = read_articles([write(tmp_path / "deep.html", deep)])
    assert len(articles) + len(dropped) == 1


# --- Word


def word(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Bridge stopped", 0)
    document.add_paragraph("The council has stopped the bridge.")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        (cell for row in table.rows for cell in row.cells), ["Year", "Cost", "2024", "7 million"], strict=True
    ):
        cell.text = text
    document.add_heading("What now?", 1)
    document.add_paragraph("Nobody knows.")
    document.save(str(path))
    return path


def test_word_paragraphs_headings_and_tables_in_order(tmp_path: Path) -> None:
    article = one(word(tmp_path / "a.docx"))
    assert article.text == (
        "Bridge stopped\n\nThe council has stopped the bridge.\n\nYear | Cost\n"
        "2024 | 7 million\n\nWhat now?\n\nNobody knows."
    )
    assert article.title == "Bridge stopped"


def with_body(path: Path, body: str) -> Path:
    """The Word file with another body."""
    source = zipfile.ZipFile(io.BytesIO(word(path).read_bytes()))
    with zipfile.ZipFile(path, "w") as target:
        for member in source.namelist():
            data = source.read(member)
            if member == "word/document.xml":
                head = data.decode().split("<w:body>")[0]
                data = f"{head}<w:body>{body}</w:body></w:document>".encode()
            target.writestr(member, data)
    return path


def test_tracked_changes_are_read_as_accepted(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>It costs </w:t></w:r><w:del w:id='1'><w:r><w:delText>three</w:delText></w:r></w:del>"
        "<w:ins w:id='2'><w:r><w:t>seven</w:t></w:r></w:ins><w:r><w:tab/><w:t>million.</w:t></w:r></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>In a content control.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    assert one(with_body(tmp_path / "a.docx", body)).text == "It costs seven\tmillion.\n\nIn a content control."


def test_bad_word_files(tmp_path: Path) -> None:
    assert "no Word file" in refused(write(tmp_path / "a.docx", "text")).message
    assert "encrypted or old" in refused(write(tmp_path / "b.docx", b"\xd0\xcf\x11\xe0" + b"\0" * 600)).message
    with zipfile.ZipFile(tmp_path / "c.docx", "w") as archive:
        archive.writestr("other.txt", "text")
    assert "cannot be read" in refused(tmp_path / "c.docx").message
    drop = refused(with_body(tmp_path / "d.docx", "<w:p/>"))
    assert (drop.code, "no text" in drop.message) == ("empty", True)
    deep = "<w:sdt><w:sdtContent>" * 5000 + "</w:sdtContent></w:sdt>" * 5000
    assert refused(with_body(tmp_path / "e.docx", deep)).code == "unreadable"


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    with (
        zipfile.ZipFile(tmp_path / "a.docx", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("word/document.xml", "w") as member,
    ):
        for _ in range(60):
            member.write(b"\0" * 1_000_000)
    assert (tmp_path / "a.docx").stat().st_size < 1_000_000
    drop = refused(tmp_path / "a.docx")
    assert (drop.code, "60 MB" in drop.message) == ("too-large", True)


# --- PDF


def pdf(path: Path, pages: Sequence[Sequence[str]]) -> Path:
    """A PDF with these lines on its pages, in Helvetica with the Windows character set."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    kids = []
    for lines in pages:
        shown = b"".join(
            b"("
            + line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
            + b") Tj T*\n"
            for line in lines
        )
        stream = b"BT /F1 11 Tf 50 800 Td 14 TL\n" + shown + b"ET"
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
        kids.append(len(objects) + 1)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>"
            % len(objects)
        )
    objects[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(b"%d 0 R" % kid for kid in kids), len(kids))
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj%s endobj\n" % (number, content)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    path.write_bytes(data)
    return path


REPORT = [
    [
        "Talbote, 5. März 2024",
        "Rat stoppt Brücke",
        "Der Rat der Stadt hat am Dienstag den Bau der neuen Brücke ge-",
        "stoppt, weil die Kosten gestiegen sind. Haupt- und Neben-",
        "fluss bleiben ohne Übergang, sagte die Sprecherin der Nord-",
        "Süd-Bahn.",
        "Die Brücke sollte im kommenden Jahr fertig werden und über",
        "Seite 1 von 3",
    ],
    [
        "Talbote, 5. März 2024",
        "den Fluss in die Altstadt führen. Daraus wird vorerst nichts.",
        "Kosten",
        "Sieben Millionen Euro, sagte der Kämmerer der Stadt am Abend.",
        "Seite 2 von 3",
    ],
    ["Talbote, 5. März 2024", "Ende.", "Seite 3 von 3"],
]


def test_pdf_paragraphs_divided_words_and_running_lines(tmp_path: Path) -> None:
    article = one(pdf(tmp_path / "a.pdf", REPORT))
    running = ["Talbote, 5. März 2024", "Seite 1 von 3", "Seite 2 von 3", "Seite 3 von 3"]
    assert article.text.split("\n\n") == [
        "Rat stoppt Brücke",
        "Der Rat der Stadt hat am Dienstag den Bau der neuen Brücke gestoppt, weil die Kosten gestiegen sind. Haupt- "
        "und Nebenfluss bleiben ohne Übergang, sagte die Sprecherin der Nord-Süd-Bahn.",
        "Die Brücke sollte im kommenden Jahr fertig werden und über den Fluss in die Altstadt führen. Daraus wird "
        "vorerst nichts.",
        "Kosten",
        "\n".join(["Sieben Millionen Euro, sagte der Kämmerer der Stadt am Abend. Ende.", *running]),
    ]
    assert [(removed.text, removed.reason) for removed in article.dropped] == [
        (line, "page_header") for line in running
    ]
    assert all(article.text[removed.start : removed.end] == removed.text for removed in article.dropped)


def test_a_pdf_of_pictures_asks_for_text_recognition(tmp_path: Path) -> None:
    drop = refused(pdf(tmp_path / "a.pdf", [[], []]))
    assert (drop.code, "OCR" in drop.message) == ("empty", True)


def test_an_encrypted_pdf(tmp_path: Path) -> None:
    writer = PdfWriter()
    writer.append(PdfReader(pdf(tmp_path / "plain.pdf", REPORT)))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(tmp_path / "a.pdf")
    drop = refused(tmp_path / "a.pdf")
    assert (drop.code, "password" in drop.message) == ("unreadable", True)


@pytest.mark.parametrize("cut", [10, 300, 900])
def test_broken_pdfs(tmp_path: Path, cut: int) -> None:
    data = pdf(tmp_path / "whole.pdf", REPORT).read_bytes()
    assert refused(write(tmp_path / "a.pdf", data[:cut])).code in ("unreadable", "empty")
    assert refused(write(tmp_path / "b.pdf", "text")).code == "unreadable"
