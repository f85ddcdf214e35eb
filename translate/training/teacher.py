"""The teacher: a larger network over the student's vocabularies, made of nothing and trained on the same stream."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import torch
from torch import Tensor, nn

from translate.training.config import Recipe, Teacher, Train
from translate.training.files import write_aside
from translate.training.model import Student
from translate.training.model_folder import OTHER_FILES, read_config, save_student


def initialise_teacher(recipe: Recipe, student: Path, out: Path) -> None:
    """Write the model folder `out`: random weights of the recipe's teacher, vocabularies of the folder `student`."""
    own = recipe.teacher
    config = read_config(student) | {
        "d_model": own.width,
        "encoder_layers": own.encoder_layers,
        "decoder_layers": own.decoder_layers,
        "encoder_attention_heads": own.heads,
        "decoder_attention_heads": own.heads,
        "encoder_ffn_dim": own.inner,
        "decoder_ffn_dim": own.inner,
    }
    template = out.with_name(out.name + ".template")
    shutil.rmtree(template, ignore_errors=True)
    template.mkdir(parents=True)
    for name in OTHER_FILES:
        shutil.copyfile(student / name, template / name)
    write_aside(template / "config.json", lambda file: file.write(json.dumps(config).encode()))
    save_student(random_state(Student(config), recipe.seed), template, out)
    shutil.rmtree(template)


def random_state(network: Student, seed: int) -> dict[str, Tensor]:
    """Weights to begin from: Glorot for matrices, as in Vaswani et al. 2017, embeddings of variance 1 / width."""
    generator = torch.Generator().manual_seed(seed)
    for name, tensor in network.named_parameters():
        if "embed_tokens" in name:
            nn.init.normal_(tensor, std=tensor.shape[1] ** -0.5, generator=generator)
        elif tensor.ndim == 2:
            nn.init.xavier_uniform_(tensor, generator=generator)
        elif name.endswith("layer_norm.weight"):
            nn.init.ones_(tensor)
        else:
            nn.init.zeros_(tensor)
    state: dict[str, Tensor] = network.state_dict()
    return state


def teacher_settings(train: Train, own: Teacher) -> Train:
    """The trainer's settings for the teacher: its own where it has any."""
    shared = {field.name for field in dataclasses.fields(Train)} & {field.name for field in dataclasses.fields(Teacher)}
    return dataclasses.replace(train, **{name: getattr(own, name) for name in shared})
