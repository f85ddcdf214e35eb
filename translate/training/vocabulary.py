"""Text to piece ids and back, for a Marian folder with two vocabularies; training of a new source vocabulary."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from corpus.errors import CorruptModel, UnreadableInput

END, UNKNOWN, PAD = "</s>", "<unk>", "<pad>"


class Side:
    """One side's vocabulary: a SentencePiece model and the ids that the network gives to its pieces."""

    def __init__(self, model: Path, vocabulary: Path) -> None:
        import sentencepiece

        try:
            self.ids: dict[str, int] = json.loads(vocabulary.read_text(encoding="utf-8"))
            self.model: Any = sentencepiece.SentencePieceProcessor(model_file=str(model))
            self.end, self.unknown, self.pad = self.ids[END], self.ids[UNKNOWN], self.ids[PAD]
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            raise CorruptModel(
                f"the vocabulary cannot be loaded ({error})",
                subject=str(vocabulary.parent),
                hint="Name a complete model folder: source.spm, target.spm, vocab.json, target_vocab.json",
            ) from error
        self.pieces = [""] * (max(self.ids.values()) + 1)
        for piece, i in self.ids.items():
            self.pieces[i] = piece

    def __len__(self) -> int:
        return len(self.pieces)

    def encode(self, text: str, *, alpha: float | None = None) -> list[int]:
        """Ids of the pieces, without `</s>`; with `alpha`, a segmentation that is sampled (Kudo 2018), not the best."""
        if alpha is None:
            pieces = self.model.encode(text, out_type=str)
        else:
            pieces = self.model.encode(text, out_type=str, enable_sampling=True, alpha=alpha, nbest_size=-1)
        found: list[int] = []
        for piece in pieces:
            known = self.ids.get(piece)
            found.extend([known] if known is not None else self._spell(piece))
        return found

    def _spell(self, piece: str) -> list[int]:
        """Ids that spell a piece which a reduced vocabulary lacks: always the longest known beginning."""
        found = []
        while piece:
            length = next((n for n in range(len(piece), 0, -1) if piece[:n] in self.ids), 0)
            found.append(self.ids[piece[:length]] if length else self.unknown)
            piece = piece[max(length, 1) :]
        return found

    def decode(self, ids: Iterable[int]) -> str:
        """The text of ids; `</s>` and padding are left out."""
        pieces = [self.pieces[i] for i in ids if i not in (self.end, self.pad)]
        return "".join(pieces).replace("▁", " ").strip()


class Vocabularies:
    """Both sides of a model folder: the source begins with its language's tag."""

    def __init__(self, folder: Path) -> None:
        self.source = Side(folder / "source.spm", folder / "vocab.json")
        self.target = Side(folder / "target.spm", folder / "target_vocab.json")

    def encode_source(self, text: str, language: str, *, alpha: float | None = None) -> list[int]:
        """`<language>` pieces… `</s>`. Raises CorruptModel for a language without a tag."""
        tag = self.source.ids.get(f"<{language}>")
        if tag is None:
            raise CorruptModel(f"the source vocabulary has no tag <{language}>", hint="Train a vocabulary that has it")
        return [tag, *self.source.encode(text, alpha=alpha), self.source.end]

    def encode_target(self, text: str) -> list[int]:
        """Pieces… `</s>`."""
        return [*self.target.encode(text), self.target.end]


def train_source_vocabulary(
    texts: Iterable[str], out: Path, languages: Sequence[str], *, pieces: int, coverage: float, seed: int
) -> None:
    """Train one unigram SentencePiece vocabulary for all source languages and write source.spm and vocab.json to `out`.

    Ids: `</s>` 0, `<unk>` 1, `<pad>` 3, as in the folders that this recipe starts from; the tags are user-defined.
    """
    import sentencepiece

    tags = [f"<{language}>" for language in sorted(languages)]
    sentencepiece.set_random_generator_seed(seed)
    try:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(texts),
            model_prefix=str(out / "source"),
            vocab_size=pieces,
            character_coverage=coverage,
            eos_id=0,
            unk_id=1,
            bos_id=-1,
            pad_id=3,
            user_defined_symbols=tags,
            byte_fallback=False,
            num_threads=1,
            minloglevel=2,
        )
    except (RuntimeError, OSError) as error:
        raise UnreadableInput(
            f"no vocabulary of {pieces} pieces can be trained on these texts ({error})",
            hint="Lower vocabulary.pieces in the recipe, or prepare more data",
        ) from error
    (out / "source.spm").unlink(missing_ok=True)
    (out / "source.model").rename(out / "source.spm")
    (out / "source.vocab").unlink(missing_ok=True)
    model: Any = sentencepiece.SentencePieceProcessor(model_file=str(out / "source.spm"))
    ids = {model.id_to_piece(i): i for i in range(model.vocab_size())}
    (out / "vocab.json").write_text(json.dumps(ids, ensure_ascii=False), encoding="utf-8")
