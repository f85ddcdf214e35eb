"""Marian-format models through transformers and torch: the reference that `translate.ct2` is tested against. Slow."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from corpus.errors import CorruptModel, EngineError, MissingExtra
from translate.ct2 import ATTEMPTS, Decoding
from translate.engine import Engine, Hypothesis
from translate.model_files import checksum


class MarianEngine(Engine):
    """The model in a folder of transformers' format (config.json, weights, vocab.json, two `.spm`), in float32.

    Raises MissingExtra without transformers and torch, CorruptModel for a folder that holds no such model.
    """

    attempts = len(ATTEMPTS)
    batch = 16

    def __init__(self, folder: Path, *, decoding: Sequence[Decoding] = ATTEMPTS) -> None:
        try:
            import torch
            import transformers
        except ImportError as error:
            raise MissingExtra(error.name or "transformers", "torch", needed_for="the engine marian") from error
        self._torch = torch
        logging: Any = transformers.utils.logging
        marian: Any = transformers.MarianMTModel
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # advice about optional packages
            logging.disable_progress_bar()
            try:
                self._tokenizer: Any = transformers.MarianTokenizer.from_pretrained(folder, local_files_only=True)
                self._model: Any = marian.from_pretrained(folder, dtype="float32", local_files_only=True).eval()
                languages = json.loads((folder / "tokenizer_config.json").read_text(encoding="utf-8"))
            except Exception as error:  # weights and vocabularies come in several formats, each with its own errors
                raise CorruptModel(
                    f"does not load: {error}", subject=str(folder), hint="Give a folder with a Marian model"
                ) from error
        vocabulary = self._tokenizer.get_vocab()
        # language → id of its piece, as `<de>`; models of one pair have none.
        self._marks = {piece[1:3]: number for piece, number in vocabulary.items() if _is_mark(piece)}
        self._sources = set(self._marks) or {languages.get("source_lang")}
        self._target_language = languages.get("target_lang") or "en"
        self.name = f"marian:{folder.name}"
        self.revision = "+".join(checksum(path) for path in sorted(folder.glob("*.safetensors")) or _weights(folder))
        self.decoding = tuple(decoding)
        self.attempts = len(self.decoding)
        self.options: Mapping[str, object] = {"decoding": [asdict(d) for d in self.decoding], "compute_type": "float32"}

    def supports(self, source: str, target: str) -> bool:
        """Whether the model was trained on this pair."""
        return source in self._sources and target == self._target_language

    def translate_batch(self, texts: Sequence[str], source: str, target: str, attempt: int) -> list[Hypothesis]:
        """Translate with the settings of `decoding[attempt]`. Raises EngineError when transformers fails."""
        for language in self._marks:
            texts = [text.replace(f"<{language}>", language) for text in texts]
        prefix = [self._marks[source]] if self._marks else []
        ids = [prefix + self._tokenizer(text).input_ids for text in texts]
        batch = self._tokenizer.pad({"input_ids": ids}, return_tensors="pt")
        settings = self.decoding[attempt]
        try:
            with self._torch.inference_mode():
                sequences = self._model.generate(
                    **batch,
                    num_beams=settings.beam_size,
                    do_sample=False,
                    no_repeat_ngram_size=settings.no_repeat_ngram_size,
                    repetition_penalty=settings.repetition_penalty,
                    length_penalty=settings.length_penalty,
                    max_new_tokens=256,
                    max_length=None,
                )
                scores = self._scores(batch, sequences)
        except (RuntimeError, ValueError, IndexError) as error:
            raise EngineError(f"transformers failed: {error}", subject=f"engine {self.name}") from error
        decoded = self._tokenizer.batch_decode(sequences, skip_special_tokens=True)
        return [Hypothesis(text, score) for text, score in zip(decoded, scores, strict=True)]

    def _scores(self, batch: Any, sequences: Any) -> list[float]:
        """Mean token log-probability of each sequence, by one more pass over them all.

        `compute_transition_scores` of transformers takes the source's vocabulary for the target's.
        """
        logits = self._model(**batch, decoder_input_ids=sequences[:, :-1]).logits  # (texts, steps, pieces)
        steps = logits.log_softmax(-1).gather(-1, sequences[:, 1:, None]).squeeze(-1)  # (texts, steps)
        made = sequences[:, 1:] != self._model.config.pad_token_id
        scores: list[float] = ((steps * made).sum(1) / made.sum(1).clamp(min=1)).tolist()
        return scores


def _is_mark(piece: str) -> bool:
    return len(piece) == 4 and piece[0] == "<" and piece[3] == ">" and piece[1:3].isalpha() and piece.islower()


def _weights(folder: Path) -> list[Path]:
    return sorted(folder.glob("pytorch_model*.bin"))
