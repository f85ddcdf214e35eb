"""Label-smoothed cross-entropy over a large vocabulary without ever keeping the logits of a whole batch."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor


class SmoothedCrossEntropy(torch.autograd.Function):
    """Sum over positions of the label-smoothed cross-entropy of `softmax(states @ weight.T + bias)`.

    The gradients are worked out with the loss, chunk by chunk, so that memory stays at chunk × vocabulary.
    """

    @staticmethod
    def forward(  # noqa: D102
        ctx: Any, states: Tensor, weight: Tensor, bias: Tensor, labels: Tensor, smoothing: float, chunk: int
    ) -> tuple[Tensor, Tensor]:
        d_states, d_weight, d_bias = torch.empty_like(states), torch.zeros_like(weight), torch.zeros_like(bias)
        total, plain = states.new_zeros((), dtype=torch.float32), states.new_zeros((), dtype=torch.float32)
        size = weight.shape[0]
        for start in range(0, len(states), chunk):
            part, truth = states[start : start + chunk], labels[start : start + chunk, None]
            logits = (part @ weight.T).float().add_(bias)  # (c, v) float32
            norm = torch.logsumexp(logits, 1, keepdim=True)
            nll = (norm - logits.gather(1, truth)).sum()
            total += (1 - smoothing) * nll + smoothing * (norm.sum() - logits.sum() / size)
            plain += nll
            grad = logits.sub_(norm).exp_().sub_(smoothing / size)
            grad.scatter_add_(1, truth, torch.full_like(truth, 0, dtype=grad.dtype) - (1 - smoothing))
            d_bias += grad.sum(0)
            low = grad.to(states.dtype)
            torch.mm(low, weight, out=d_states[start : start + chunk])
            d_weight.addmm_(low.T, part)
        ctx.save_for_backward(d_states, d_weight, d_bias)
        return total, plain

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:  # noqa: D102
        d_states, d_weight, d_bias = ctx.saved_tensors
        scale = grads[0]
        return d_states * scale, d_weight * scale, d_bias * scale, None, None, None


def smoothed_cross_entropy(
    states: Tensor, weight: Tensor, bias: Tensor, labels: Tensor, *, smoothing: float, chunk: int = 1024
) -> tuple[Tensor, Tensor]:
    """Summed label-smoothed loss, and summed plain negative log-likelihood (no gradient), both in nats.

    states (n, d) and weight (v, d) of one dtype, bias (v,) float32, labels (n,) int64.
    """
    total, plain = SmoothedCrossEntropy.apply(states, weight, bias, labels, smoothing, chunk)
    return total, plain.detach()


def sampled_output(
    weight: Tensor, bias: Tensor, labels: Tensor, count: int, generator: torch.Generator
) -> tuple[Tensor, Tensor, Tensor]:
    """Output rows for one step: all labels of the batch, and `count` others drawn at random.

    Returns the chosen weight (k, d), bias (k,) and the labels as indices into them. The bias of the drawn rows is
    raised by the logarithm of (rows that could be drawn / rows drawn), so that the partition function stays unbiased
    (importance sampling: Bengio and Senécal 2003).
    """
    size = len(weight)
    needed, where = torch.unique(labels, return_inverse=True)
    others = torch.ones(size, dtype=torch.bool, device=labels.device)
    others[needed] = False
    rest = others.nonzero().squeeze(1)
    if count <= 0 or count >= len(rest):
        return weight, bias, labels
    drawn = rest[torch.randperm(len(rest), generator=generator)[:count].to(rest.device)]
    rows = torch.cat([needed, drawn])
    correction = torch.zeros(len(rows), device=rows.device)
    correction[len(needed) :] = math.log(len(rest) / count)
    return weight[rows], bias[rows] + correction, where
