"""Shows a score report: one self-contained HTML page, Markdown, JSON, or a table for the terminal."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from aligned.page_policy import source_hash
from eval.errors_by_kind import KINDS
from eval.metrics import LOWER_IS_BETTER
from eval.score_findings import LEVEL, p_words
from eval.score_report import Report
from eval.templating import template_environment, template_text
from eval.thresholds import Agreement

if TYPE_CHECKING:
    from jinja2 import Environment

_MARKUP = re.compile(r"([\\`*_\[\]|#~])")
_SURROGATE = re.compile("[\ud800-\udfff]")
# Eight colours and four shapes are told apart; the ninth system looks like the first again and is told by its name.
_LOOKS = 8


class Axis:
    """Maps figures to percent of a plot's width, with round numbers for its ticks."""

    def __init__(self, rows: Sequence[Mapping[str, float | None]]) -> None:
        values = [v for row in rows for key in ("value", "low", "high") if (v := row[key]) is not None]
        low, high = min(values), max(values)
        margin = 0.06 * (high - low) or 1.0
        self.low, self.high = low - margin, high + margin

    def at(self, value: float) -> str:
        """Place of `value`, as an SVG length."""
        return f"{100 * (value - self.low) / (self.high - self.low):.2f}%"

    def ticks(self) -> list[float]:
        """At most six round numbers inside the plot."""
        width = self.high - self.low
        steps = (step * 10**power for power in range(-3, 4) for step in (1, 2, 5))
        step = next((s for s in steps if width / s <= 6), width)
        first = int(-(-self.low // step))
        return [round(n * step, 6) for n in range(first, int(self.high // step) + 1)]


def render_html(report: Report, shown: Sequence[Mapping[str, Any]] | None = None) -> str:
    """One page that needs no network; its only style sheet and script are allowed by their hashes.

    `shown` are the lines to show in full (`Evaluation.shown`); without them the report's examples.
    """
    environment = _environment()
    style, script = (template_text(environment, name) for name in ("score.css", "score.js"))
    page = environment.get_template("score.html.j2").render(
        **_values(report, shown),
        style=style,
        style_hash=source_hash(style),
        script=script,
        script_hash=source_hash(script),
    )
    return _SURROGATE.sub("\ufffd", page)


def render_markdown(report: Report) -> str:
    """The same report as Markdown, without plots."""
    return _SURROGATE.sub("\ufffd", _environment().get_template("score.md.j2").render(**_values(report)))


def render_json(report: Report) -> str:
    """The same report as JSON."""
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def render_table(report: Report) -> str:
    """The report for a terminal: what was found, a row a system, every difference, the signatures."""
    lines = [f"{report['headline']}.", *report["summary"], ""]
    names = [m["name"] for m in report["metrics"]]
    header = ["system", *(f"{name} {_arrow(name)}" for name in names)]
    rows = [[s["system"], *(_plus_minus(x) for x in s["scores"])] for s in _by_rank(report)]
    lines += _columns([header, *rows])
    lines += ["", f"{report['lines']} lines, {report['references']} reference(s). Value ± half of the 95 % interval."]
    if report["differences"]:
        head = ["difference", "metric", "", "95 % interval", "p (bs)", "p (ar)", "people agree"]
        lines += ["", *_columns([head, *(_difference_row(d) for d in report["differences"])]), ""]
        lines.append("p: paired bootstrap, approximate randomisation; not corrected for the number of comparisons.")
        lines.append(f"People agree: {report['agreement_source']}")
    if any(row["sentences"] for row in report["failures"]):
        lines += [
            "",
            *(f"{row['system']}: {' '.join(row['sentences'])}" for row in report["failures"] if row["sentences"]),
        ]
    lines += ["", *(f"Warning: {warning}." for warning in report["warnings"])] if report["warnings"] else []
    lines += ["", *(f"{x['metric']}: {x['signature']}" for x in report["systems"][0]["scores"])]
    return "\n".join(lines)


def _difference_row(d: Mapping[str, Any]) -> list[str]:
    return [
        f"{d['second']} − {d['first']}",
        d["metric"],
        f"{d['difference']:+.2f}",
        f"{d['low']:+.2f} to {d['high']:+.2f}",
        f"{d['p_bootstrap']:.4f}",
        f"{d['p_randomisation']:.4f}",
        agreement_words(d) or "–",
    ]


def _columns(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return ["  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip() for row in rows]


def agreement_words(difference: Mapping[str, Any]) -> str:
    """How often people agree, in words; nothing where it is unknown, or where the difference may be chance."""
    if difference["agreement"] is None or max(difference["p_bootstrap"], difference["p_randomisation"]) >= LEVEL:
        return ""
    return str(Agreement(**difference["agreement"]))


def _arrow(name: str) -> str:
    return "↓" if name in LOWER_IS_BETTER else "↑"


def _plus_minus(score: Mapping[str, Any]) -> str:
    return f"{score['value']:.1f} ± {(score['high'] - score['low']) / 2:.1f}"


def _by_rank(report: Report) -> list[dict[str, Any]]:
    return sorted(report["systems"], key=lambda s: report["ranking"].index(s["system"]))


def _values(report: Report, shown: Sequence[Mapping[str, Any]] | None = None) -> dict[str, Any]:
    """What the templates read: the report, and what is derived from it for the eye."""
    names = [m["name"] for m in report["metrics"]]
    order = report["ranking"]
    axes = {name: Axis([x for s in report["systems"] for x in s["scores"] if x["metric"] == name]) for name in names}
    bucket_axes = {
        name: Axis([x for b in report["buckets"] for x in b["scores"][name].values()])
        for name in names
        if report["buckets"]
    }
    rank = {system: number for number, system in enumerate(order)}
    examples = [_ranked(example, rank, report["primary"]) for example in shown or report["examples"]]
    return {
        "report": report | {"examples": examples},
        "names": names,
        "order": order,
        "systems": _by_rank(report),
        "looks": {system: number % _LOOKS for number, system in enumerate(order)},
        "axes": axes,
        "bucket_axes": bucket_axes,
        "matrix": {name: _matrix(report, name) for name in names},
        "kind_labels": KINDS,
        "filters": _filters(examples),
        "chosen": CHOSEN if len(examples) > len(report["examples"]) else "",
        "level": LEVEL,
    }


def _ranked(example: Mapping[str, Any], rank: Mapping[str, int], metric: str) -> dict[str, Any]:
    """An example with what it is ordered by (segment scores, how far the systems are apart) and its filters' keys."""
    values = [row["scores"][metric] for row in example["systems"]]
    systems = sorted((row | {"rank": rank[row["system"]]} for row in example["systems"]), key=lambda row: row["rank"])
    kinds = [{"pick": "kind", "system": row["system"], "kind": kind} for row in systems for kind in row["kinds"]]
    return {
        **example,
        "systems": systems,
        "scores": [row["scores"][metric] for row in systems],
        "rest": not example["reasons"],
        "least": min(values),
        "spread": round(max(values) - min(values), 2),
        "keys": {reason_key(reason): reason_words(reason) for reason in (*example["reasons"], *kinds)}
        | {f"bucket\x1f{name}": name for name in example["buckets"]}
        | ({CHOSEN: ""} if example["reasons"] else {}),
    }


def _matrix(report: Report, metric: str) -> dict[tuple[str, str], dict[str, Any]]:
    """(row, column) → how far the row's system is ahead of the column's."""
    found = {}
    for d in report["differences"]:
        if d["metric"] == metric:
            p_value = max(d["p_bootstrap"], d["p_randomisation"])
            cell = {"p": p_words(p_value), "sure": p_value < LEVEL, "agreement": agreement_words(d)}
            found[d["second"], d["first"]] = cell | {"gain": d["gain"]}
            found[d["first"], d["second"]] = cell | {"gain": -d["gain"]}
    return found


# Key of the lines that are shown first; of the others most say little, such as a line of one word.
CHOSEN = "chosen"
# What a filter may show, in the order of the list: first part of the key → heading.
_FILTERS = {
    "worst": "Worst",
    "better": "Better than another",
    "kind": "Errors",
    "best": "Best",
    "bucket": "Kind of line",
}


def _filters(examples: Sequence[Mapping[str, Any]]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Filters of the segments as (heading, [(key, words)]), each once."""
    found = {key: words for example in examples for key, words in example["keys"].items()}
    groups = [
        (heading, sorted((item for item in found.items() if item[0].startswith(f"{pick}\x1f")), key=lambda x: x[1]))
        for pick, heading in _FILTERS.items()
    ]
    return [(heading, options) for heading, options in groups if options]


def reason_key(reason: Mapping[str, str]) -> str:
    """Key of a reason, for filters."""
    return "\x1f".join((reason["pick"], reason["system"], reason.get("than", reason.get("kind", ""))))


def reason_words(reason: Mapping[str, str]) -> str:
    """A reason in words."""
    if reason["pick"] == "better":
        return f"{reason['system']} beats {reason['than']}"
    if reason["pick"] == "kind":
        return f"{reason['system']}: {KINDS[reason['kind']]}"
    return f"{reason['pick']} of {reason['system']}"


@cache
def _environment() -> Environment:
    environment = template_environment()
    environment.filters["percent"] = lambda value: f"{100 * value:.1f} %"
    environment.filters["signed"] = lambda value: f"{value:+.1f}".replace("-", "−")
    environment.filters["cell"] = _markdown
    environment.filters["reason_key"] = reason_key
    environment.filters["reason_words"] = reason_words
    environment.filters["arrow"] = _arrow
    environment.filters["together"] = lambda text: text.replace(" %", "\u00a0%")  # no line ends between the two
    environment.filters["flat"] = _flat
    environment.filters["agreement"] = agreement_words
    return environment


def _flat(info: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    """Nested settings as rows of (name, value)."""
    rows: list[tuple[str, str]] = []
    for key, value in info.items():
        name = f"{prefix}{key}"
        rows += _flat(value, f"{name}.") if isinstance(value, Mapping) else [(name, str(value))]
    return rows


def _markdown(value: object) -> str:
    """Text for one line or cell of Markdown: no markup in it, so that no picture is fetched and no link hides."""
    text = " ".join(str(value).split()).replace("&", "&amp;").replace("<", "&lt;")
    return _MARKUP.sub(r"\\\1", text)
