"""Fine-tuning: the upper layers of a BERT encoder learn to tell paraphrases from what is only on the same topic.

The lower layers and the embeddings stay as they are, so their states are computed once. Losses: InfoNCE in both
directions within a group of sentences (van den Oord et al. 2018, arXiv:1807.03748), once by the cosine of sentences and
once by how their pieces meet in context (as in ColBERT, Khattab and Zaharia 2020, arXiv:2004.12832), for matching uses
both; and for graded pairs CoSENT: a pair that people find more alike must get the higher cosine (the order of pairs,
not their numbers, is learnt).
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from torch.nn.functional import cross_entropy, normalize

from aligned.training.material import Group
from aligned.wordpiece import WordPiece, words

Progress = Callable[[int, int, float], None]  # (step, steps, loss)


@dataclass(frozen=True, slots=True)
class Settings:
    """Of one run. `scale`: cosines are multiplied by it.

    All of the way from the base to the trained weights is kept: three tenths of it (weights in between, Wortsman et al.
    2022, arXiv:2109.01903) were worse on all that was kept out.
    """

    frozen_layers: int = 4
    steps: int = 80
    rate: float = 5e-5
    warmup: float = 0.1
    decay: float = 0.01
    scale: float = 20.0
    news_groups: int = 3
    wice_groups: int = 4
    graded_pairs: int = 16
    most_pieces: int = 64
    seed: int = 1


class Encoded(NamedTuple):
    """Of n texts: `sentences` (n, d) and `pieces` (n, longest, d), rows of norm 1; `inner` which pieces are words'."""

    sentences: torch.Tensor
    pieces: torch.Tensor
    inner: torch.Tensor

    def part(self, start: int, end: int) -> Encoded:
        """Some of the texts."""
        return Encoded(*(tensor[start:end] for tensor in self))

    def cosines(self, other: Encoded) -> torch.Tensor:
        """(n, m) of the sentences."""
        return self.sentences @ other.sentences.T

    def meetings(self, other: Encoded) -> torch.Tensor:
        """(n, m) mean cosine of each piece with the best of the other text, in both directions."""
        cosines = torch.einsum("iad,jbd->ijab", self.pieces, other.pieces)
        both = self.inner[:, None, :, None] & other.inner[None, :, None, :]
        cosines = cosines.masked_fill(~both, -1.0)
        there = cosines.amax(3).masked_fill(~self.inner[:, None], 0.0).sum(2) / self.inner.sum(1)[:, None]
        back = cosines.amax(2).masked_fill(~other.inner[None], 0.0).sum(2) / other.inner.sum(1)[None]
        return (there + back) / 2


class Encoder:
    """A BERT model in two halves, of which the lower one is run once for each text."""

    def __init__(self, model: Any, pieces: WordPiece, settings: Settings) -> None:
        self.model = model.eval()  # no dropout: the steps are few and the texts are noisy enough
        self._pieces = pieces
        self._most = settings.most_pieces
        self._split = settings.frozen_layers
        self._states: dict[str, torch.Tensor] = {}
        for parameter in model.parameters():
            parameter.requires_grad_(False)
        for layer in model.encoder.layer[self._split :]:
            for parameter in layer.parameters():
                parameter.requires_grad_(True)

    @property
    def trained(self) -> list[torch.nn.Parameter]:
        """Parameters that are trained."""
        return [parameter for parameter in self.model.parameters() if parameter.requires_grad]

    def read(self, texts: Sequence[str], batch: int = 32) -> None:
        """Run the lower half over the texts that are new, shortest first, and keep their states (16-bit)."""
        fresh = {text: self._places(text) for text in texts if text not in self._states}
        order = sorted(fresh, key=lambda text: len(fresh[text]))
        for start in range(0, len(order), batch):
            part = order[start : start + batch]
            widest = max(len(fresh[text]) for text in part)
            inputs = torch.full((len(part), widest), self._pieces.padding)
            for row, text in enumerate(part):
                inputs[row, : len(fresh[text])] = torch.tensor(fresh[text])
            with torch.no_grad():
                mask = inputs != self._pieces.padding
                states = self._run(
                    self.model.embeddings(input_ids=inputs), mask, self.model.encoder.layer[: self._split]
                )
            for row, text in enumerate(part):
                self._states[text] = states[row, : len(fresh[text])].half().clone()

    def encode(self, texts: Sequence[str]) -> Encoded:
        """Vectors of texts that were read, with gradients."""
        lengths = [len(self._states[text]) for text in texts]
        states = torch.zeros(len(texts), max(lengths), self.model.config.hidden_size)
        mask = torch.zeros(len(texts), max(lengths), dtype=torch.bool)
        for row, (text, length) in enumerate(zip(texts, lengths, strict=True)):
            states[row, :length] = self._states[text].float()
            mask[row, :length] = True
        states = self._run(states, mask, self.model.encoder.layer[self._split :])
        weights = mask.unsqueeze(-1).float()
        inner = mask.clone()
        inner[:, 0] = False
        inner[torch.arange(len(texts)), torch.tensor(lengths) - 1] = False
        return Encoded(normalize((states * weights).sum(1)), normalize(states, dim=-1), inner)

    def _places(self, text: str) -> list[int]:
        found = [place for word, _, _ in words(text) for place in self._pieces.pieces(word)]
        return [self._pieces.first, *found[: self._most - 2], self._pieces.last]

    @staticmethod
    def _run(states: torch.Tensor, mask: torch.Tensor, layers: Any) -> torch.Tensor:
        added = torch.where(mask, 0.0, -1e4)[:, None, None, :]
        # Twice as fast in 16 bits, and no worse: the weights themselves stay in 32.
        with torch.autocast("cpu", dtype=torch.bfloat16):
            for layer in layers:
                out = layer(states, added)
                states = out[0] if isinstance(out, tuple) else out
        return states.float()


def fine_tune(
    encoder: Encoder,
    news: Sequence[Group],
    wice: Sequence[Group],
    graded: Sequence[tuple[str, str, float]],
    settings: Settings,
    progress: Progress,
) -> None:
    """Train the upper half in place."""
    rng = random.Random(settings.seed)  # noqa: S311  # no secret
    torch.manual_seed(settings.seed)
    optimiser = torch.optim.AdamW(encoder.trained, lr=settings.rate, weight_decay=settings.decay)
    warm = max(1, int(settings.warmup * settings.steps))
    for step in range(settings.steps):
        share = min((step + 1) / warm, 0.5 * (1 + math.cos(math.pi * max(0, step - warm) / (settings.steps - warm))))
        for group in optimiser.param_groups:
            group["lr"] = settings.rate * share
        loss = (
            _of_news(encoder, rng.sample(news, settings.news_groups), settings, rng)
            + _of_wice(encoder, rng.sample(wice, settings.wice_groups), settings, rng)
            + _of_graded(encoder, rng.sample(graded, settings.graded_pairs), settings)
        )
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(encoder.trained, 1.0)
        optimiser.step()
        progress(step + 1, settings.steps, float(loss.detach()))


def _of_news(encoder: Encoder, groups: Sequence[Group], settings: Settings, rng: random.Random) -> torch.Tensor:
    """Two views of each sentence; each must find the other among those of all groups."""
    views = [rng.sample(sentence, 2) for group in groups for sentence in group.sentences]
    both = encoder.encode([v[0] for v in views] + [v[1] for v in views])
    a, b = both.part(0, len(views)), both.part(len(views), 2 * len(views))
    own = torch.arange(len(views))
    losses = [
        cross_entropy(settings.scale * scores, own)
        for found in (a.cosines(b), a.meetings(b))
        for scores in (found, found.T)
    ]
    return torch.stack(losses).mean()


def _of_wice(encoder: Encoder, groups: Sequence[Group], settings: Settings, rng: random.Random) -> torch.Tensor:
    """A claim must find a sentence that supports it among the others of its source."""
    texts: list[str] = []
    places: list[tuple[int, int]] = []
    for group in groups:
        claim, *support = group.sentences[0]
        places.append((len(texts), 2 + len(group.apart)))
        texts += [claim, rng.choice(support), *group.apart]
    encoded = encoder.encode(texts)
    losses = []
    for at, size in places:
        own, source = encoded.part(at, at + 1), encoded.part(at + 1, at + size)
        for scores in (own.cosines(source), own.meetings(source)):
            losses.append(cross_entropy(settings.scale * scores, torch.tensor([0])))
    return torch.stack(losses).mean()


def _of_graded(encoder: Encoder, pairs: Sequence[tuple[str, str, float]], settings: Settings) -> torch.Tensor:
    """CoSENT over all couples of pairs of which one has the higher grade, by the number of pairs."""
    both = encoder.encode([p[0] for p in pairs] + [p[1] for p in pairs]).sentences
    cosines = settings.scale * (both[: len(pairs)] * both[len(pairs) :]).sum(1)
    grades = torch.tensor([p[2] for p in pairs])
    wrong = (cosines[:, None] - cosines[None, :])[grades[:, None] < grades[None, :]]
    return torch.logsumexp(torch.cat([torch.zeros(1), wrong]), 0) / 4
