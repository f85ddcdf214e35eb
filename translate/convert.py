"""Marian-format models of transformers → CTranslate2 int8, as one folder that `translate.ct2` loads.

Run as `python -m translate.convert MODEL_DIR OUT`. MODEL_DIR holds config.json, the weights, vocab.json (and
target_vocab.json where source and target have vocabularies of their own), source.spm, target.spm and
tokenizer_config.json. Needs the extra `torch`.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import sys
import tempfile
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus.errors import CorruptModel, MissingExtra, OutputError
from translate.model_files import DESCRIPTION, ModelDescription, seal, verify

_PIECES = ("source.spm", "target.spm")
# A source language's own piece, as `<de>`; `<s>`, `<pad>` and `<unk>` are longer or shorter.
_LANGUAGE_PIECE = re.compile(r"<([a-z]{2})>")


def convert_marian(
    model_dir: Path,
    out: Path,
    *,
    name: str = "",
    sources: Sequence[str] = (),
    target: str = "",
    origin: str = "",
    replace: bool = True,
) -> ModelDescription:
    """Convert the transformers model in `model_dir` to CTranslate2 int8 in `out`; returns what `model.json` says.

    Everything is made in a folder beside `out`, loaded and checked there, and moved when whole; a reader never sees
    half a model. An existing `out` gets the new files one by one, `model.json` last; without `replace` it stays as it
    is, made by another process meanwhile. `sources` and `target` default
    to what tokenizer_config.json and the vocabulary's language pieces say. Raises MissingExtra without the extra
    `torch`, CorruptModel for a folder that is no Marian model, OutputError when `out` cannot be written.
    """
    model_dir, out = Path(model_dir), Path(out)
    vocabulary = _read_json(model_dir / "vocab.json")
    languages = _read_json(model_dir / "tokenizer_config.json")
    pieces = {match[1]: piece for piece in vocabulary if (match := _LANGUAGE_PIECE.fullmatch(piece))}
    named = list(sources) or sorted(pieces) or [languages.get("source_lang") or ""]
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=f".{out.name}.part-", dir=out.parent))
    except OSError as error:
        raise OutputError(f"cannot be written ({error.strerror})", subject=str(out)) from error
    try:
        _build_spec(model_dir, vocabulary).save(str(aside))
        for file in _PIECES:
            shutil.copyfile(model_dir / file, aside / file)
        description = seal(
            aside,
            name=name or out.name,
            sources={language: pieces.get(language, "") for language in named},
            target=target or languages.get("target_lang") or "en",
            origin=origin,
        )
        _try_out(aside)
        _move(aside, out, replace)
    except OSError as error:
        raise OutputError(f"cannot be written ({error.strerror or error})", subject=str(out)) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return description


def _read_json(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CorruptModel(f"cannot be read: {error}", subject=str(path), hint="Not a Marian-format model?") from error
    if not isinstance(content, dict):
        raise CorruptModel("is not a JSON object", subject=str(path), hint="Not a Marian-format model?")
    return content


def _build_spec(model_dir: Path, vocabulary: dict[str, int]) -> Any:
    """CTranslate2's model specification, int8, with its vocabularies."""
    try:
        import torch  # noqa: F401  the converters need it, and import it without saying so
        import transformers
        from ctranslate2.converters.transformers import BartLoader, MarianMTLoader
    except ImportError as error:
        raise MissingExtra(error.name or "transformers", "torch", needed_for="converting a model") from error
    logging: Any = transformers.utils.logging
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # transformers' advice about optional packages
        logging.disable_progress_bar()
        try:
            model = transformers.MarianMTModel.from_pretrained(model_dir, dtype="float32", local_files_only=True)
        except Exception as error:  # weights come in several formats, each with errors of its own
            raise CorruptModel(f"does not load: {error}", subject=str(model_dir)) from error
    source = _in_order(vocabulary)
    config = model.config
    if config.share_encoder_decoder_embeddings:
        # Marian's own layout: `<pad>` was added last by transformers; the loader removes it and starts from zeros.
        spec = MarianMTLoader().get_model_spec(model)
        source = source[:-1] if source[-1] == "<pad>" else source
        target, start = source, "</s>"
    else:
        config.normalize_before = config.normalize_embedding = False
        spec = BartLoader().get_model_spec(model)
        target = _in_order(_read_json(model_dir / "target_vocab.json"))
        start = target[config.decoder_start_token_id]
    spec.register_source_vocabulary(source)
    spec.register_target_vocabulary(target)
    spec.config.bos_token = spec.config.decoder_start_token = start
    spec.config.eos_token = "</s>"  # noqa: S105  not a password
    spec.config.unk_token = "<unk>"  # noqa: S105
    spec.validate()
    spec.optimize(quantization="int8")
    return spec


def _in_order(vocabulary: dict[str, int]) -> list[str]:
    """Pieces by id; the ids must be 0…n-1."""
    pieces = sorted(vocabulary, key=lambda piece: vocabulary[piece])
    if [vocabulary[piece] for piece in pieces] != list(range(len(pieces))):
        raise CorruptModel("has gaps or duplicates in its ids", subject="vocabulary")
    return pieces


def _try_out(folder: Path) -> None:
    """Load what was written and translate one piece with it."""
    import ctranslate2

    description = verify(folder)
    prefixes = [piece for piece in description.sources.values() if piece][:1]
    try:
        translator = ctranslate2.Translator(str(folder), device="cpu", compute_type="int8", intra_threads=1)
        translator.translate_batch([[*prefixes, "▁", "</s>"]], beam_size=1, max_decoding_length=8)
    except (RuntimeError, ValueError) as error:
        raise CorruptModel(f"was converted, but does not run: {error}", subject=str(folder)) from error


def _move(aside: Path, out: Path, replace: bool) -> None:
    if not out.exists() or not replace:
        try:
            os.rename(aside, out)
        except OSError:
            if replace or not (out / DESCRIPTION).is_file():
                raise
        return
    (out / DESCRIPTION).unlink(missing_ok=True)
    for path in sorted(aside.iterdir(), key=lambda p: p.name == DESCRIPTION):
        path.replace(out / path.name)


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line of the module; see its docstring."""
    parser = argparse.ArgumentParser(prog="python -m translate.convert", description=__doc__)
    parser.add_argument("model_dir", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--name", default="", help="engine's name in model.json (default: the folder's)")
    options = parser.parse_args(arguments)
    description = convert_marian(options.model_dir, options.out, name=options.name)
    size = sum((options.out / file).stat().st_size for file in description.files)
    sys.stdout.write(f"{options.out}: {', '.join(description.sources)} → {description.target}, {size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
