"""From a model of transformers to what `aligned.bert` reads: CTranslate2, 8 bits, with checksums."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from translate.model_files import seal

_ORIGIN = "sentence-transformers/all-MiniLM-L6-v2"


def vocabulary(base: Path) -> list[str]:
    """The pieces of the model in `base`, each at its place."""
    return (base / "vocab.txt").read_text(encoding="utf-8").splitlines()


def convert(model: Any, base: Path, out: Path, name: str, head: Mapping[str, object] | None = None) -> None:
    """Write `model`, whose tokenizer is that of `base`, into `out`; `head` beside it, where it has one."""
    from ctranslate2.converters import TransformersConverter
    from transformers import AutoTokenizer

    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        model.save_pretrained(folder)
        AutoTokenizer.from_pretrained(str(base)).save_pretrained(folder)
        converted = Path(folder) / "converted"
        TransformersConverter(folder).convert(str(converted), quantization="int8")
        if head is not None:
            (converted / "head.json").write_text(json.dumps(head) + "\n", encoding="utf-8")
        seal(converted, name=name, sources={"en": ""}, target="en", origin=_ORIGIN)
        for path in sorted(converted.iterdir()):
            (out / path.name).write_bytes(path.read_bytes())
