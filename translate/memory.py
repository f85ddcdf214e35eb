"""Translation memory: what an engine once translated is not translated again.

The key is the SHA-256 of canonical JSON (RFC 8785 in spirit: sorted keys, no spaces) over everything that decides the
result: the source text, both languages, the engine's name, revision and options, and the version of this format. A
changed engine, revision or option misses.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from corpus.store import Store, StoredTranslation
from translate.engine import Engine, Hypothesis

# Raise it when post-edits change what is kept for the same key.
VERSION = "tm1"


class TranslationMemory:
    """Hypotheses kept in the store's table of translations. An empty text means: this could not be translated.

    `hits` counts the texts that were found so far.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.hits = 0

    def find(self, texts: Sequence[str], source: str, target: str, engine: Engine) -> dict[str, Hypothesis]:
        """Those of `texts` that are known, with their hypotheses. Raises StoreError."""
        keys = {self.key(text, source, target, engine): text for text in texts}
        rows = self._store.translations(list(keys))
        self.hits += len(rows)
        return {keys[key]: Hypothesis(row.translation, row.score) for key, row in rows.items()}

    def keep(self, found: Mapping[str, Hypothesis], source: str, target: str, engine: Engine) -> None:
        """Keep the hypotheses of texts, in one transaction. Raises StoreError."""
        self._store.add_translations(
            StoredTranslation(self.key(text, source, target, engine), h.text, h.score, engine.name)
            for text, h in found.items()
        )

    @staticmethod
    def key(text: str, source: str, target: str, engine: Engine) -> str:
        """Key of one text; see the module."""
        parts = {
            "version": VERSION,
            "text": text,
            "source": source,
            "target": target,
            "engine": engine.name,
            "revision": engine.revision,
            "options": dict(engine.options),
        }
        canonical = json.dumps(parts, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
        return hashlib.sha256(canonical.encode()).hexdigest()
