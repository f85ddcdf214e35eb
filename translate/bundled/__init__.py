"""The model that ships with the package: German and French into English. MODEL_CARD.md says how good it is."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from corpus.errors import CorruptModel, ModelNotFound
from translate.ct2 import Ct2Engine

FOLDER = Path(str(files(__name__)))


def load_bundled() -> Ct2Engine:
    """Load it (well under half a second, checksums included). Raises CorruptModel when a file is missing or differs."""
    try:
        return Ct2Engine(FOLDER, mend=True)
    except ModelNotFound as error:
        raise CorruptModel(error.message, subject=error.subject, hint="Install tertium again") from error
