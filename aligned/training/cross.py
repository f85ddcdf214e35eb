"""Training a cross-encoder: pairs of texts, read at once, and whether they state one claim.

Two stages, both with logistic loss. First general pairs (`general_pairs`): graded ones of the STS benchmark, claims of
WiCE with sentences that support them or not, news with its translations. Then `story_pairs` of invented stories, with
some of the general ones: every pair of sentences that share a claim, and others of the same two articles' stories, the
more alike the more often.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import binary_cross_entropy_with_logits

from aligned.cross_encoder import MOST_PIECES
from aligned.training.material import Group
from aligned.wordpiece import WordPiece, words

Pair = tuple[str, str, float]  # two texts, and how far they state one claim, 0 to 1
Progress = Callable[[int, int, float], None]  # (step, steps, loss)

_BATCH = 32
# Batches whose pairs are sorted by length together.
_SORTED = 16
# Pairs that share nothing, for each that shares a claim; how much oftener those that are alike are taken: by e to the
# power of this at a cosine of 1.
_OTHERS = 3
_ALIKE = 12.0
_GRADES = 5.0


@dataclass(frozen=True, slots=True)
class Stage:
    """Steps of 32 pairs, from the highest rate down to a twentieth of it in a cosine."""

    steps: int
    rate: float
    warmup: int = 60
    decay: float = 0.01


class PairModel(torch.nn.Module):
    """A BERT model without its pooler, and a linear head on the state of the first mark."""

    def __init__(self, bert: Any, pieces: WordPiece) -> None:
        super().__init__()
        self.bert = bert
        self.head = torch.nn.Linear(bert.config.hidden_size, 1)
        torch.nn.init.zeros_(self.head.weight)
        torch.nn.init.constant_(self.head.bias, -1.0)
        # Words keep their vectors: the stories have few of them. What tells the second text from the first is new.
        for parameter in bert.embeddings.parameters():
            parameter.requires_grad_(False)
        bert.embeddings.token_type_embeddings.weight.requires_grad_(True)
        self._pieces = pieces
        self._places: dict[str, list[int]] = {}

    def forward(self, pairs: Sequence[tuple[str, str]]) -> torch.Tensor:
        """(p,) log odds."""
        rows = [(self.places(a), self.places(b)) for a, b in pairs]
        widest = max(len(a) + len(b) for a, b in rows) + 3
        inputs = torch.full((len(rows), widest), self._pieces.padding)
        sides, mask = torch.zeros_like(inputs), torch.zeros_like(inputs)
        for row, (a, b) in enumerate(rows):
            framed = [self._pieces.first, *a, self._pieces.last, *b, self._pieces.last]
            inputs[row, : len(framed)] = torch.tensor(framed)
            sides[row, len(a) + 2 : len(framed)] = 1
            mask[row, : len(framed)] = 1
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.bert(input_ids=inputs, token_type_ids=sides, attention_mask=mask).last_hidden_state
        found: torch.Tensor = self.head(states[:, 0].float()).squeeze(1)
        return found

    def places(self, text: str) -> list[int]:
        """Of the pieces that are read."""
        if text not in self._places:
            found = [place for word, _, _ in words(text) for place in self._pieces.pieces(word)]
            self._places[text] = found[:MOST_PIECES]
        return self._places[text]


def train(model: PairModel, passes: Iterable[Sequence[Pair]], stage: Stage, seed: int, progress: Progress) -> None:
    """Train in place on the pairs of `passes`, one after the other, until the steps are done or the passes are."""
    rng = random.Random(seed)  # noqa: S311  # no secret
    torch.manual_seed(seed)
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimiser = torch.optim.AdamW(trained, lr=stage.rate, weight_decay=stage.decay)
    for step, batch in enumerate(_batches(model, passes, rng)):
        if step == stage.steps:
            return
        share = 0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * step / stage.steps))
        for group in optimiser.param_groups:
            group["lr"] = stage.rate * share * min(1.0, (step + 1) / stage.warmup)
        turned = rng.random() < 0.5  # neither text is the first one
        found = model([(b, a) if turned else (a, b) for a, b, _ in batch])
        loss = binary_cross_entropy_with_logits(found, torch.tensor([grade for _, _, grade in batch]))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimiser.step()
        progress(step + 1, stage.steps, float(loss.detach()))


def logits(model: PairModel, pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
    """(p,) log odds, without gradients."""
    order = sorted(range(len(pairs)), key=lambda k: len(model.places(pairs[k][0])) + len(model.places(pairs[k][1])))
    found = np.zeros(len(pairs), dtype=np.float32)
    with torch.no_grad():
        for start in range(0, len(order), _BATCH):
            part = order[start : start + _BATCH]
            found[part] = model([pairs[k] for k in part]).numpy()
    return found


def general_pairs(
    graded: Iterable[tuple[str, str, float]], wice: Iterable[Group], news: Iterable[Group], rng: random.Random
) -> list[Pair]:
    """One pass of the first stage, with other views of the news each time."""
    found = [(a, b, grade / _GRADES) for a, b, grade in graded]
    for group in wice:
        claim, *support = group.sentences[0]
        found += [(claim, text, 1.0) for text in support] + [(claim, text, 0.0) for text in group.apart[:8]]
    for group in news:
        for place, views in enumerate(group.sentences):
            a, b = rng.sample(views, 2)
            found.append((a, b, 1.0))
            for beside in (1, 2):
                other = group.sentences[(place + beside) % len(group.sentences)]
                found.append((rng.choice(views), rng.choice(other), 0.0))
    return found


def story_pairs(
    texts: Sequence[str], labels: NDArray[np.int8], cosines: NDArray[np.float32], rng: np.random.Generator
) -> list[Pair]:
    """Of one story's n English sentences: `labels` (n, n) as of `Told.labels`, `cosines` (n, n) how alike they are."""
    first, second = np.triu_indices(len(texts), k=1)
    label = labels[first, second]
    same, other = np.flatnonzero(label == 1), np.flatnonzero(label == 0)
    weight = np.exp(_ALIKE * cosines[first, second][other])
    count = min(len(other), _OTHERS * len(same))
    taken = rng.choice(other, size=count, replace=False, p=weight / weight.sum())
    return [
        (texts[first[k]], texts[second[k]], grade) for rows, grade in ((same, 1.0), (taken, 0.0)) for k in rows.tolist()
    ]


def _batches(model: PairModel, passes: Iterable[Sequence[Pair]], rng: random.Random) -> Iterator[list[Pair]]:
    """Batches of pairs of like length, in random order."""
    for pairs in passes:
        left = list(pairs)
        rng.shuffle(left)
        batches: list[list[Pair]] = []
        for start in range(0, len(left), _BATCH * _SORTED):
            part = left[start : start + _BATCH * _SORTED]
            part.sort(key=lambda pair: len(model.places(pair[0])) + len(model.places(pair[1])))
            batches += [part[k : k + _BATCH] for k in range(0, len(part), _BATCH)]
        rng.shuffle(batches)
        yield from batches
