"""Which files a user means: names, folders, globs."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from corpus.errors import NoArticles, UsageError
from corpus.readers.read import SUFFIXES
from corpus.run_folder import FILES, PAGES, TEXTS

_MAGIC = frozenset("*?[")
# Both `tertium run` and `tertium translate` leave these: such a folder holds results, not articles.
_RESULTS = frozenset({"segments.jsonl", "translations.jsonl"})


def find_files(paths: Sequence[str]) -> list[Path]:
    """Files to read, sorted by path, each once; folders are searched through all levels, globs know `**`.

    In folders and globs hidden files, editors' lock files and files of other formats are passed over, and so is what
    an earlier run left there, or a second `tertium run .` would read its own results as articles; a file that is
    named is always in the list, so that reading it can say what is wrong with it. So are a folder or glob in which
    nothing was found, and a name that does not exist, as long as anything else was. Links to folders are not followed.

    Raises UsageError without any path, NoArticles when none of the paths leads to a file.
    """
    if not paths:
        raise UsageError("no file, folder or glob given", hint="Name at least one, for example: articles/*.txt")
    found: dict[str, Path] = {}
    missing: list[str] = []
    for given in paths:
        files = list(_expand(given))
        if not files:
            missing.append(given)
        for file in files:
            found.setdefault(os.path.realpath(file), file)
    if not found:
        raise NoArticles(
            "no article found here",
            subject=", ".join(missing),
            hint=f"Give files, folders or globs with {' '.join(SUFFIXES)}",
        )
    for given in missing:
        found.setdefault(os.path.realpath(given), Path(given))
    return sorted(found.values(), key=str)


def _expand(given: str) -> Iterator[Path]:
    path = Path(given)
    if path.is_dir():
        yield from _in_folder(path)
    elif os.path.lexists(path):
        yield path
    elif _MAGIC & set(given):
        yield from _in_glob(path)


def _in_folder(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):  # does not follow links, so no loop
        ours: frozenset[str] = frozenset()
        if _RESULTS.issubset(names):
            if root != str(folder):
                folders[:] = []
                continue
            ours = frozenset({*FILES, *PAGES, TEXTS})  # named itself: articles of the user may stand beside
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in ours)
        for name in names:
            if _is_article(name) and name not in ours:
                yield Path(root, name)


def _in_glob(pattern: Path) -> Iterator[Path]:
    literal = 0
    while not _MAGIC & set(pattern.parts[literal]):
        literal += 1
    base = Path(*pattern.parts[:literal])
    for path in base.glob(str(Path(*pattern.parts[literal:]))):
        if any(part.startswith(".") for part in path.parts[literal:]):
            continue
        if path.is_dir():
            if not path.is_symlink():
                yield from _in_folder(path)
        elif _is_article(path.name):
            yield path


def _is_article(name: str) -> bool:
    return not name.startswith((".", "~$")) and Path(name).suffix.lower() in SUFFIXES
