"""A model on disk: the files of one converted translation model and `model.json`, which describes and seals them.

A folder holds `model.bin` and `config.json` (CTranslate2), the vocabularies, `source.spm`, `target.spm`
(SentencePiece), and `model.json`. The last is written last, so a folder without it is not a model yet.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from corpus.errors import CorruptModel, ModelNotFound

DESCRIPTION = "model.json"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class ModelDescription:
    """What `model.json` says.

    `sources` maps each source language to the piece that the model wants before the text ("" for none); `revision` is
    the SHA-256 over the checksums of all files; `origin` is the upstream revision (a commit of the hub) or "".
    """

    name: str
    sources: dict[str, str]
    target: str
    revision: str
    files: dict[str, str]  # file name -> SHA-256
    origin: str = ""
    format: int = FORMAT


def checksum(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def seal(folder: Path, *, name: str, sources: dict[str, str], target: str, origin: str = "") -> ModelDescription:
    """Write `model.json` over the files that lie in `folder`."""
    files = {p.name: checksum(p) for p in sorted(folder.iterdir()) if p.is_file() and p.name != DESCRIPTION}
    revision = hashlib.sha256(json.dumps(files, sort_keys=True).encode()).hexdigest()
    description = ModelDescription(name, sources, target, revision, files, origin)
    (folder / DESCRIPTION).write_text(json.dumps(asdict(description), indent=2) + "\n", encoding="utf-8")
    return description


def read_description(folder: Path) -> ModelDescription:
    """Read `model.json`. Raises ModelNotFound without one, CorruptModel for one that `seal` did not write."""
    path = folder / DESCRIPTION
    try:
        row = json.loads(path.read_text(encoding="utf-8"))
        description = ModelDescription(**row)
    except FileNotFoundError as error:
        raise ModelNotFound(
            f"is not a model: {DESCRIPTION} is missing",
            subject=str(folder),
            hint="Convert it with: python -m translate.convert MODEL_DIR OUT",
        ) from error
    except (OSError, ValueError, TypeError) as error:
        raise CorruptModel(f"cannot be read: {error}", subject=str(path), hint=_MEND) from error
    if description.format != FORMAT:
        raise CorruptModel(
            f"has format {description.format}, this version reads {FORMAT}", subject=str(path), hint=_MEND
        )
    return description


def verify(folder: Path) -> ModelDescription:
    """Read `model.json` and compare every file with its checksum (a tenth of a second for the bundled model).

    Raises ModelNotFound, or CorruptModel naming the file that is missing or differs.
    """
    description = read_description(folder)
    for name, expected in description.files.items():
        path = folder / name
        if Path(name).name != name or not path.is_file():
            raise CorruptModel("is missing", subject=str(path), hint=_MEND)
        try:
            found = checksum(path)
        except OSError as error:
            raise CorruptModel(f"cannot be read: {error.strerror}", subject=str(path), hint=_MEND) from error
        if found != expected:
            raise CorruptModel("does not match its checksum", subject=str(path), hint=_MEND)
    return description


_MEND = "Install tertium again (bundled model), or delete the folder and fetch the model again with: tertium models get"
