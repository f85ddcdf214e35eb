"""The learning rate as a function of elapsed time: it ends at zero whatever speed the machine has."""

from __future__ import annotations


def rate(share: float, *, peak: float, warmup: float, decay: float) -> float:
    """Rate at `share` (0..1) of the time: linear rise over `warmup`, constant, linear fall to zero over `decay`.

    The trapezoidal schedule of Hägele et al. 2024, "Scaling Laws and Compute-Optimal Training Beyond Fixed Training
    Durations": any checkpoint of its flat part can be trained on, which a cosine does not allow.
    """
    if share < warmup:
        return peak * share / warmup
    return peak * min(1.0, max(0.0, (1.0 - share) / decay)) if decay > 0 else peak
