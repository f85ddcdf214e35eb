"""A model folder in the format of `transformers` (MarianMTModel), read into and written from a `Student`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from corpus.errors import CorruptModel, OutputError
from translate.training.model import Student

WEIGHTS = "model.safetensors"
OTHER_FILES = (
    "generation_config.json",
    "source.spm",
    "target.spm",
    "target_vocab.json",
    "tokenizer_config.json",
    "vocab.json",
)


def read_config(folder: Path) -> dict[str, Any]:
    """The folder's `config.json`; raises CorruptModel."""
    try:
        config: dict[str, Any] = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        if config["model_type"] != "marian" or config["share_encoder_decoder_embeddings"]:
            raise ValueError("it is no Marian model with two vocabularies")
    except (OSError, ValueError, KeyError) as error:
        raise CorruptModel(f"the model's configuration cannot be used ({error})", subject=str(folder)) from error
    return config


def load_student(folder: Path, *, dropout: float = 0.0) -> Student:
    """The network of a model folder, in float32. Raises CorruptModel for missing, broken or foreign weights."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    student = Student(read_config(folder), dropout=dropout)
    try:
        weights = load_file(str(folder / WEIGHTS))
        student.load_state_dict(from_marian(weights))
    except (OSError, SafetensorError, RuntimeError, KeyError) as error:
        raise CorruptModel(
            f"the weights cannot be loaded ({error})", subject=str(folder / WEIGHTS), hint="Fetch the folder again"
        ) from error
    return student


def from_marian(weights: dict[str, Tensor]) -> dict[str, Tensor]:
    """A Marian state dictionary under the names of `Student`, float32."""
    renamed = {name.removeprefix("model."): tensor.float() for name, tensor in weights.items()}
    renamed["bias"] = renamed.pop("final_logits_bias").reshape(-1)
    return {
        name: tensor for name, tensor in renamed.items() if "embed_positions" not in name and name != "lm_head.weight"
    }


def to_marian(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """The other way, float16, each tensor with its own storage."""
    named = {f"model.{name}": tensor for name, tensor in state.items() if name != "bias"}
    named["final_logits_bias"] = state["bias"].reshape(1, -1)
    return {name: tensor.detach().to("cpu", torch.float16).contiguous().clone() for name, tensor in named.items()}


def save_student(state: dict[str, Tensor], template: Path, out: Path) -> None:
    """Write a model folder beside `out` and rename it: `state`, with configuration and vocabularies of `template`."""
    from safetensors.torch import save_file

    aside = out.with_name(out.name + ".part")
    try:
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(parents=True)
        config = read_config(template)
        (aside / "config.json").write_text(json.dumps(config, indent=2), encoding="utf-8")
        for name in OTHER_FILES:
            shutil.copyfile(template / name, aside / name)
        save_file(to_marian(state), str(aside / WEIGHTS), metadata={"format": "pt"})
        load_student(aside)
        if out.exists():
            old = out.with_name(out.name + ".old")
            shutil.rmtree(old, ignore_errors=True)
            out.rename(old)
            aside.rename(out)
            shutil.rmtree(old)
        else:
            aside.rename(out)
    except OSError as error:
        raise OutputError(f"the model folder cannot be written ({error})", subject=str(out)) from error
