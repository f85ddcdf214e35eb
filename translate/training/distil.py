"""Sequence-level knowledge distillation (Kim and Rush 2016): the stream again, with targets that the teacher wrote.

With several hypotheses a text, the one closest to the human translation is learned, their "sequence-level
interpolation": also a model that teaches itself gains by it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sacrebleu.metrics.chrf import CHRF

from corpus.errors import CorruptModel, EmptyInput, EngineError, OutputError
from translate.model_files import verify
from translate.training.clean import reject_lengths
from translate.training.config import Recipe
from translate.training.files import write_aside
from translate.training.prepare import Progress, Stream, write_stream
from translate.training.vocabulary import Vocabularies

_PART = 2_000  # examples between two savings: minutes on two cores
_BATCH_PIECES = 8192
_CHRF = CHRF()


def distil(
    teacher: Path, stream: Stream, vocabularies: Vocabularies, recipe: Recipe, folder: Path, progress: Progress
) -> dict[str, Any]:
    """Let the converted model `teacher` translate the sources that the recipe names; write the new stream to `folder`.

    What is done is kept in parts, so that a stopped run goes on; parts of another teacher or stream are not used.
    Returns the summary: the teacher's revision, numbers of examples, of target pieces and of those left out by the
    recipe's limits of length.
    """
    revision = verify(teacher).revision
    stream = stream.restricted_to(recipe.distil.corpora)
    if recipe.distil.examples:
        stream = stream.first(recipe.distil.examples)
    search = (recipe.distil.beam, recipe.distil.hypotheses, recipe.distil.corpora)
    key = hashlib.sha256(f"{stream.fingerprint}-{len(stream.examples)}-{revision}-{search}".encode()).hexdigest()[:16]
    parts = folder / f"parts-{key}"
    try:
        parts.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"cannot be written ({error.strerror})", subject=str(folder)) from error
    translator = _load(teacher)
    starts = range(0, len(stream.examples), _PART)
    for number, start in enumerate(starts):
        progress("distil", start, len(stream.examples))
        path = parts / f"{number:05d}.npz"
        if not path.exists():
            targets = _translate(translator, stream, stream.examples[start : start + _PART], vocabularies, recipe)
            _save(path, targets)
    progress("distil", len(stream.examples), len(stream.examples))
    return _assemble([parts / f"{number:05d}.npz" for number in range(len(starts))], stream, recipe, folder, revision)


def _load(folder: Path) -> Any:
    import ctranslate2

    device = "cuda" if ctranslate2.get_cuda_device_count() else "cpu"
    try:
        return ctranslate2.Translator(str(folder), device=device)
    except (RuntimeError, ValueError) as error:
        raise CorruptModel(f"does not load: {error}", subject=str(folder)) from error


def _translate(
    translator: Any, stream: Stream, rows: NDArray[np.int64], vocabularies: Vocabularies, recipe: Recipe
) -> list[list[int]]:
    """Target ids, `</s>` included, for each of `rows`; from pieces to pieces, so that noise in the source stays."""
    source, target = vocabularies.source, vocabularies.target
    many = recipe.distil.hypotheses
    try:
        results = translator.translate_batch(
            [[source.pieces[i] for i in stream.source[a:b]] for a, b, _, _ in rows],
            beam_size=max(recipe.distil.beam, many),
            num_hypotheses=many,
            no_repeat_ngram_size=recipe.decode.no_repeat_ngram,
            max_batch_size=_BATCH_PIECES,
            batch_type="tokens",
            max_decoding_length=recipe.clean.max_pieces,
        )
    except (RuntimeError, ValueError) as error:
        raise EngineError(f"CTranslate2 failed: {error}", subject="teacher") from error
    found = []
    for result, (_, _, start, end) in zip(results, rows, strict=True):
        hypotheses = [[target.ids[piece] for piece in pieces] for pieces in result.hypotheses]
        if many > 1:
            human = target.decode(stream.target[start:end])
            hypotheses.sort(key=lambda ids: -_CHRF.sentence_score(target.decode(ids), [human]).score)
        found.append([*hypotheses[0], target.end])
    return found


def _save(path: Path, targets: Sequence[Sequence[int]]) -> None:
    lengths = np.array([len(target) for target in targets], dtype=np.uint16)
    flat = np.array([i for target in targets for i in target], dtype=np.uint16)
    write_aside(path, lambda out: np.savez(out, lengths=lengths, pieces=flat))


def _assemble(paths: list[Path], stream: Stream, recipe: Recipe, folder: Path, revision: str) -> dict[str, Any]:
    """One stream from the parts; targets that break the limits of length (a teacher in a loop does) are left out."""
    rows: list[tuple[int, int, int, int]] = []
    kept: list[int] = []
    at_source = at_target = left_out = number = 0
    with (folder / "source.bin").open("wb") as source_out, (folder / "target.bin").open("wb") as target_out:
        for path in paths:
            with np.load(path) as part:
                targets = np.split(part["pieces"], np.cumsum(part["lengths"].astype(np.int64))[:-1])
            for target in targets:
                a, b = (int(edge) for edge in stream.examples[number, :2])
                if len(target) < 2 or reject_lengths(b - a, len(target), recipe.clean) is not None:
                    left_out += 1
                else:
                    source_out.write(np.asarray(stream.source[a:b]).tobytes())
                    target_out.write(target.tobytes())
                    rows.append((at_source, at_source + b - a, at_target, at_target + len(target)))
                    kept.append(number)
                    at_source, at_target = rows[-1][1], rows[-1][3]
                number += 1
    if not rows:
        raise EmptyInput("the teacher wrote nothing that can be learned from", subject=str(folder))
    summary = {
        "fingerprint": stream.fingerprint,
        "teacher": revision,
        "corpora": list(stream.names),
        "examples": len(rows),
        "target_pieces": at_target,
        "left_out": left_out,
    }
    write_stream(folder, np.array(rows, dtype=np.int64), np.asarray(stream.corpora)[kept], summary)
    return summary
