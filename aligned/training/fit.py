"""Fine-tuning: the upper layers of a BERT encoder learn to tell paraphrases from what is only on the same topic.

The lower layers and the embeddings stay as they are, so their states are computed once a text. Losses: InfoNCE in both
directions within groups of sentences (van den Oord et al. 2018, arXiv:1807.03748), and for graded pairs CoSENT: a pair
that people find more alike must get the higher score (the order of pairs, not their numbers, is learnt). Each is taken
twice, by the cosine of sentences and by how their words meet in context (as in ColBERT, Khattab and Zaharia 2020,
arXiv:2004.12832), there as `aligned.word_meetings` does: whole words, about their mean, those that tell more weighing
more.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from torch.nn.functional import cross_entropy, normalize
from torch.nn.utils.rnn import pad_sequence

from aligned.training.material import Graded, Group, stretch, without_names
from aligned.wording import FUNCTION_WORDS, inverse_frequencies
from aligned.wordpiece import WordPiece, words

Progress = Callable[[int, int, float], None]  # (step, steps, loss)
# Texts of about one length that are run at once.
_BATCH = 32


@dataclass(frozen=True, slots=True)
class Settings:
    """Of one run.

    `scale`: scores are multiplied by it. Of two views of one sentence, how often one is cut (`partial`), and how often
    it loses its names and numbers (`nameless`).

    All of the way from the base to the trained weights is kept: three tenths of it (weights in between, Wortsman et al.
    2022, arXiv:2109.01903) were worse on all that was kept out.
    """

    frozen_layers: int = 3
    steps: int = 300
    rate: float = 5e-5
    warmup: float = 0.1
    decay: float = 0.01
    scale: float = 20.0
    news_groups: int = 3
    wice_groups: int = 3
    graded_pairs: int = 32
    partial: float = 0.5
    nameless: float = 0.25
    most_pieces: int = 64
    seed: int = 1


class Encoded(NamedTuple):
    """Of n texts: `sentences` (n, d) and `words` (n, most, d), rows of norm 1; `weights` (n, most), 0 past the last."""

    sentences: torch.Tensor
    words: torch.Tensor
    weights: torch.Tensor

    def part(self, start: int, end: int) -> Encoded:
        """Some of the texts."""
        return Encoded(*(tensor[start:end] for tensor in self))

    def halves(self) -> tuple[Encoded, Encoded]:
        """The first and the second half of the texts."""
        middle = len(self.sentences) // 2
        return self.part(0, middle), self.part(middle, 2 * middle)

    def cosines(self, other: Encoded) -> torch.Tensor:
        """(n, m) of the sentences."""
        return self.sentences @ other.sentences.T

    def meetings(self, other: Encoded) -> torch.Tensor:
        """(n, m) weighted mean cosine of each word with the best of the other text, both directions together."""
        cosines = torch.einsum("iad,jbd->ijab", self.words, other.words)
        return _meet(cosines, self.weights[:, None], other.weights[None])

    def row_cosines(self, other: Encoded) -> torch.Tensor:
        """(n,) of each sentence with the other one in its row."""
        return (self.sentences * other.sentences).sum(1)

    def row_meetings(self, other: Encoded) -> torch.Tensor:
        """(n,) of each text with the other one in its row."""
        return _meet(self.words @ other.words.transpose(1, 2), self.weights, other.weights)


def _meet(cosines: torch.Tensor, here: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
    """(…, a, b) cosines of words, weights (…, a) and (…, b) of both texts' → (…)."""
    best_there = cosines.masked_fill(there.unsqueeze(-2) == 0, -1.0).amax(-1)
    best_here = cosines.masked_fill(here.unsqueeze(-1) == 0, -1.0).amax(-2)
    return ((best_there * here).sum(-1) / here.sum(-1) + (best_here * there).sum(-1) / there.sum(-1)) / 2


class _Text(NamedTuple):
    """A text that was read.

    `states` (pieces, d) of the lower half, in 16 bits; `words` without marks; `places` of their pieces among all, and
    which word each of these belongs to (`owner`).
    """

    states: torch.Tensor
    words: tuple[str, ...]
    places: torch.Tensor
    owner: torch.Tensor


class Encoder:
    """A BERT model in two halves, of which the lower one is run once for each text."""

    def __init__(self, model: Any, pieces: WordPiece, settings: Settings) -> None:
        self.model = model.eval()  # no dropout: the steps are few and the texts are noisy enough
        self._pieces = pieces
        self._most = settings.most_pieces
        self._split = settings.frozen_layers
        self._known: dict[str, _Text] = {}
        for parameter in model.parameters():
            parameter.requires_grad_(False)
        for parameter in model.encoder.layer[self._split :].parameters():
            parameter.requires_grad_(True)

    @property
    def trained(self) -> list[torch.nn.Parameter]:
        """Parameters that are trained."""
        return [parameter for parameter in self.model.parameters() if parameter.requires_grad]

    def encode(self, texts: Sequence[str]) -> Encoded:
        """Vectors of texts, with gradients; words about the mean of all of theirs, and weighed among them."""
        self._read([text for text in dict.fromkeys(texts) if text not in self._known])
        known = [self._known[text] for text in texts]
        states = self._run([text.states.float() for text in known], self.model.encoder.layer[self._split :])
        rows = [
            torch.zeros(len(text.words), own.shape[1]).index_add(0, text.owner, own[text.places])
            for text, own in zip(known, states, strict=True)
        ]
        flat = normalize(torch.cat(rows), dim=-1)
        flat = normalize(flat - flat.mean(0), dim=-1)
        return Encoded(
            normalize(torch.stack([own.mean(0) for own in states]), dim=-1),
            pad_sequence(flat.split([len(own) for own in rows]), batch_first=True),
            pad_sequence(_weights([text.words for text in known]), batch_first=True),
        )

    def _read(self, texts: Sequence[str]) -> None:
        """Run the lower half over texts and keep what comes of it."""
        read: list[tuple[list[int], tuple[str, ...], list[int], list[int]]] = []
        for text in texts:
            inputs, own = [self._pieces.first], list[str]()
            places, owner = list[int](), list[int]()
            for word, _, _ in words(text):
                pieces = self._pieces.pieces(word)
                if len(inputs) + len(pieces) >= self._most:
                    break
                if any(character.isalnum() for character in word):
                    places += range(len(inputs), len(inputs) + len(pieces))
                    owner += [len(own)] * len(pieces)
                    own.append(word)
                inputs += pieces
            read.append(([*inputs, self._pieces.last], tuple(own), places, owner))
        with torch.no_grad():
            states = [self.model.embeddings(input_ids=torch.tensor([inputs]))[0] for inputs, *_ in read]
            states = self._run(states, self.model.encoder.layer[: self._split])
        for text, own, (_, found, places, owner) in zip(texts, states, read, strict=True):
            self._known[text] = _Text(own.half(), found, torch.tensor(places), torch.tensor(owner))

    @staticmethod
    def _run(states: Sequence[torch.Tensor], layers: Iterable[Any]) -> list[torch.Tensor]:
        """Some layers over the states of each text, (pieces, d) each."""
        found = list(states)
        # Twice as fast in 16 bits, and no worse: the weights themselves stay in 32.
        with torch.autocast("cpu", dtype=torch.bfloat16):
            for part in _batches([len(own) for own in states]):
                batch = pad_sequence([states[i] for i in part], batch_first=True)
                lengths = torch.tensor([len(states[i]) for i in part])
                mask = torch.arange(batch.shape[1])[None] < lengths[:, None]
                added = torch.where(mask, 0.0, -1e4)[:, None, None, :]
                for layer in layers:
                    out = layer(batch, added)
                    batch = out[0] if isinstance(out, tuple) else out
                for i, own in zip(part, batch.float(), strict=True):
                    found[i] = own[: len(states[i])]
        return found


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Numbers of texts, those of about one length together."""
    order = sorted(range(len(lengths)), key=lengths.__getitem__)
    for start in range(0, len(order), _BATCH):
        yield order[start : start + _BATCH]


def _weights(texts: Sequence[tuple[str, ...]]) -> list[torch.Tensor]:
    """Of each text's words: one half for each, one half by how much it tells among these texts."""
    tells = inverse_frequencies([set(own) for own in texts]) | dict.fromkeys(FUNCTION_WORDS, 0.0)
    found = [torch.tensor([tells[word] for word in own]) for own in texts]
    mean = float(torch.cat(found).mean())
    return [0.5 + 0.5 * own / mean for own in found]


def fine_tune(
    encoder: Encoder,
    news: Sequence[Group],
    wice: Sequence[Group],
    graded: Sequence[Graded],
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
    views = [_views(sentence, settings, rng) for group in groups for sentence in group.sentences]
    a, b = encoder.encode([v[0] for v in views] + [v[1] for v in views]).halves()
    own = torch.arange(len(views))
    losses = [
        cross_entropy(settings.scale * scores, own)
        for found in (a.cosines(b), a.meetings(b))
        for scores in (found, found.T)
    ]
    return torch.stack(losses).mean()


def _views(sentence: Sequence[str], settings: Settings, rng: random.Random) -> tuple[str, str]:
    """Two of a sentence's paraphrases, the second perhaps cut or without names."""
    first, second = rng.sample(sentence, 2)
    if rng.random() < settings.partial:
        second = stretch(second, rng)
    if rng.random() < settings.nameless:
        second = without_names(second)
    return first, second


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


def _of_graded(encoder: Encoder, pairs: Sequence[Graded], settings: Settings) -> torch.Tensor:
    """CoSENT over all couples of pairs of which one has the higher grade, by the number of pairs."""
    a, b = encoder.encode([p[0] for p in pairs] + [p[1] for p in pairs]).halves()
    grades = torch.tensor([p[2] for p in pairs])
    losses = []
    for scores in (settings.scale * a.row_cosines(b), settings.scale * a.row_meetings(b)):
        wrong = (scores[:, None] - scores[None, :])[grades[:, None] < grades[None, :]]
        losses.append(torch.logsumexp(torch.cat([torch.zeros(1), wrong]), 0) / 4)
    return torch.stack(losses).mean()
