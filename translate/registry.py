"""Engines by name, and the best one that is here for the languages at hand. Nothing is loaded before it is named."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from corpus.errors import EngineError, ModelNotFound, UsageError
from corpus.records import UNKNOWN_LANGUAGE
from translate import hub
from translate.engine import Engine, Hypothesis
from translate.model_files import DESCRIPTION, read_description

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Choice:
    """The engine that was chosen, why, how to get a better one ("" if there is none), and the pairs it cannot do."""

    engine: Engine
    reason: str
    advice: str
    unsupported: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class EngineRow:
    """One line of `tertium models list`."""

    name: str
    languages: str  # "de, fr → en"
    installed: bool
    revision: str  # "" when not installed
    note: str


class Router(Engine):
    """Hands every language pair to the first of its engines that supports it."""

    def __init__(self, engines: Sequence[Engine]) -> None:
        self.engines = tuple(engines)
        self.name = "+".join(engine.name for engine in engines)
        self.revision = "+".join(engine.revision for engine in engines)
        self.attempts = max(engine.attempts for engine in engines)

    def engine_for(self, source: str, target: str) -> Engine:
        """The engine that does this pair; itself when none does."""
        return next((e.engine_for(source, target) for e in self.engines if e.supports(source, target)), self)

    def supports(self, source: str, target: str) -> bool:
        """Whether one of the engines does."""
        return any(engine.supports(source, target) for engine in self.engines)

    def translate_batch(self, texts: Sequence[str], source: str, target: str, attempt: int) -> list[Hypothesis]:
        """Translate with the engine of this pair; an attempt that it does not have is its last."""
        engine = self.engine_for(source, target)
        return engine.translate(texts, source, target, attempt=min(attempt, engine.attempts - 1))


def load_engine(name: str, *, offline: bool = False) -> Engine:
    """Load an engine by name.

    `bundled`; `opus-mt-<src>-<tgt>` (fetched on first use); `ct2:<folder>` for a model that `translate.convert` made;
    `marian:<folder>` for one in transformers' format; `fake`; several joined by commas, the first that supports a pair
    translates it. Raises UsageError for another name, and what loading raises: ModelNotFound, CorruptModel, Offline,
    MissingExtra.
    """
    if "," in name:
        parts = [part.strip() for part in name.split(",")]
        return Router([load_engine(part, offline=offline) for part in parts])  # an empty one is no engine either
    kind, _, folder = name.partition(":")
    if name == "bundled":
        from translate.bundled import load_bundled

        return load_bundled()
    if name == "fake":
        from translate.fake import FakeEngine

        return FakeEngine()
    if kind == "ct2" and folder:
        from translate.ct2 import Ct2Engine

        return Ct2Engine(Path(folder))
    if kind == "marian" and folder:
        from translate.marian import MarianEngine

        return MarianEngine(Path(folder))
    if hub.is_hub_name(name):
        return hub.load_hub(name, offline=offline)
    raise UsageError(
        f"there is no engine {name!r}",
        hint="Engines: auto, bundled, opus-mt-<src>-<tgt> (as opus-mt-de-en), ct2:<folder>, marian:<folder>, fake",
    )


def choose_engine(name: str, pairs: Collection[Pair], *, offline: bool = False) -> Choice:
    """The engine `name`, or for "auto" the best that is here for `pairs` of (source, target).

    "auto" never downloads: a cached OPUS-MT model goes before the bundled one, pair by pair; a cached model that is
    damaged is passed over, and `reason` says so. Pairs that nothing here supports are listed in `unsupported`; that is
    no error, the other pairs go on. Raises what `load_engine` raises.
    """
    wanted = sorted({(source, target) for source, target in pairs if source not in {target, UNKNOWN_LANGUAGE}})
    if name != "auto":
        engine = load_engine(name, offline=offline)
        return _choice(engine, f"{engine.name}: named by the caller", wanted, {})
    engines: list[Engine] = []
    damaged: dict[str, str] = {}
    for hub_name in hub.cached_names():
        if hub.hub_pair(hub_name) in wanted:
            try:
                engines.append(hub.load_hub(hub_name, offline=True))
            except EngineError as error:
                damaged[hub_name] = error.message
    covered = {pair for pair in wanted for engine in engines if engine.supports(*pair)}
    if covered != set(wanted) or not wanted:
        engines.append(load_engine("bundled"))
    engine = engines[0] if len(engines) == 1 else Router(engines)
    why = "; ".join(
        f"{source} → {target}" + (f" by {engine.engine_for(source, target).name}" if len(engines) > 1 else "")
        for source, target in wanted
        if engine.supports(source, target)
    )
    why = why or ("nothing it can translate" if wanted else "nothing to translate")
    reason = f"{engine.name}: the best that is here ({why})"
    return _choice(engine, reason, wanted, damaged)


def _choice(engine: Engine, reason: str, wanted: Sequence[Pair], damaged: Mapping[str, str]) -> Choice:
    unsupported = tuple(pair for pair in wanted if not engine.supports(*pair))
    better = [
        f"opus-mt-{source}-{target}"
        for source, target in wanted
        if (source, target) in unsupported or engine.engine_for(source, target).name == "bundled"
    ]
    for hub_name, message in damaged.items():
        reason += f"; {hub_name} is in the cache but damaged ({message})"
    if unsupported:
        reason += "; not supported: " + ", ".join(f"{source} → {target}" for source, target in unsupported)
    advice = "; ".join(f"tertium models get {name}" for name in better)
    advice = f"For better translations run: {advice}" if advice else ""
    return Choice(engine, reason, advice, unsupported)


def available() -> list[EngineRow]:
    """Every engine that is here, and the OPUS-MT models that would improve on the bundled one. Loads no model."""
    from translate.bundled import FOLDER

    rows = []
    if (FOLDER / DESCRIPTION).is_file():
        bundled = read_description(FOLDER)
        languages = f"{', '.join(bundled.sources)} → {bundled.target}"
        rows.append(EngineRow("bundled", languages, True, bundled.revision, "ships with tertium, works offline"))
        better = [f"opus-mt-{source}-{bundled.target}" for source in bundled.sources]
    else:
        rows.append(EngineRow("bundled", "", False, "", f"{FOLDER} is incomplete: install tertium again"))
        better = []
    kept = hub.cached_names()
    for name in kept:
        source, target = hub.hub_pair(name)
        try:
            description = read_description(hub.cache_folder() / name)
        except EngineError as error:
            rows.append(EngineRow(name, f"{source} → {target}", False, "", f"damaged: {error}"))
        else:
            note = f"OPUS-MT {description.origin}"
            rows.append(EngineRow(name, f"{source} → {target}", True, description.revision, note))
    for name in better:
        if name not in kept:
            source, target = hub.hub_pair(name)
            note = f"not fetched yet: tertium models get {name}"
            rows.append(EngineRow(name, f"{source} → {target}", False, "", note))
    return rows


def get(name: str, *, offline: bool = False) -> EngineRow:
    """Fetch the OPUS-MT model `name` into the cache (once) and describe it; errors as of `hub.fetch`.

    Raises ModelNotFound for names that cannot be fetched.
    """
    if not hub.is_hub_name(name):
        raise ModelNotFound(
            "cannot be fetched", subject=name, hint="Names look like opus-mt-de-en; the bundled model is already here"
        )
    description = read_description(hub.fetch(name, offline=offline))
    source, target = hub.hub_pair(name)
    return EngineRow(name, f"{source} → {target}", True, description.revision, f"OPUS-MT {description.origin}")
