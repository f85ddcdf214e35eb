"""OPUS-MT models of the Hugging Face hub (Tiedemann & Thottingal 2020): fetched when the user names one, kept for good.

A model is fetched once, converted once (`translate.convert`) and kept under the user's cache folder with the hub's
revision and the checksum of every file; from then on no network is needed. `opus-mt-de-en@<commit>` pins a revision.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path

from corpus.errors import MissingExtra, ModelNotFound, Offline, OutputError
from translate.convert import convert_marian
from translate.ct2 import Ct2Engine, Decoding
from translate.model_files import DESCRIPTION, ModelDescription, read_description, verify

_NAME = re.compile(r"opus-mt-(?P<source>[a-z]{2,3})-(?P<target>[a-z]{2,3})(?:@(?P<revision>[0-9a-zA-Z._-]{1,64}))?")
# What a Marian model needs; nothing else is fetched, no code among it.
_FILES = ["config.json", "tokenizer_config.json", "vocab.json", "*.spm", "model.safetensors", "pytorch_model.bin"]
# OPUS-MT's own setting for these models is beam 4 or 6; repeated trigrams are left alone, the models do not loop.
_DECODING = (Decoding(4, 0), Decoding(1, 3, 1.2), Decoding(6, 3, 1.1))


def is_hub_name(name: str) -> bool:
    """Whether `name` is an OPUS-MT model's: `opus-mt-<source>-<target>`, with `@<revision>` or without."""
    return _NAME.fullmatch(name) is not None


def hub_pair(name: str) -> tuple[str, str]:
    """Languages in a hub model's name. Raises ModelNotFound for another kind of name."""
    match = _NAME.fullmatch(name)
    if not match:
        raise ModelNotFound("is not an OPUS-MT name", subject=name, hint="They look like opus-mt-de-en")
    return match["source"], match["target"]


def cache_folder() -> Path:
    """Where fetched models are kept: TERTIUM_MODELS, else the user's cache folder."""
    from platformdirs import user_cache_path

    named = os.environ.get("TERTIUM_MODELS")
    return Path(named) if named else user_cache_path("tertium") / "models"


def cached(name: str) -> ModelDescription | None:
    """The description of a model that is in the cache, None for one that is not."""
    folder = cache_folder() / name
    return read_description(folder) if (folder / DESCRIPTION).is_file() else None


def cached_names() -> list[str]:
    """Names of the models in the cache, sorted."""
    folder = cache_folder()
    if not folder.is_dir():
        return []
    return sorted(p.name for p in folder.iterdir() if is_hub_name(p.name) and (p / DESCRIPTION).is_file())


def is_offline(offline: bool) -> bool:
    """Whether downloads are forbidden, by the caller or by TERTIUM_OFFLINE."""
    return offline or os.environ.get("TERTIUM_OFFLINE", "") not in {"", "0"}


def fetch(name: str, *, offline: bool = False) -> Path:
    """Folder of the converted model `name`; downloads and converts it when it is not there yet.

    Raises ModelNotFound for a name that the hub does not know, Offline when a download is needed but forbidden or
    impossible, MissingExtra without transformers and torch, CorruptModel when the kept files do not match.
    """
    source, target = hub_pair(name)
    folder = cache_folder() / name
    if cached(name):
        verify(folder)
        return folder
    if is_offline(offline):
        raise Offline(
            "is not in the cache and downloads are switched off",
            subject=name,
            hint=f"Run once with network: tertium models get {name}; or use --engine bundled",
        )
    match = _NAME.fullmatch(name)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=".download-", dir=folder.parent))
    except OSError as error:
        raise OutputError(
            f"cannot be written ({error.strerror})", subject=str(folder.parent), hint="Set TERTIUM_MODELS to a folder"
        ) from error
    try:
        revision = _download(f"Helsinki-NLP/opus-mt-{source}-{target}", match and match["revision"], aside)
        convert_marian(aside, folder, name=name, sources=[source], target=target, origin=revision, replace=False)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    verify(folder)
    return folder


def load_hub(name: str, *, offline: bool = False) -> Ct2Engine:
    """Load an OPUS-MT model, fetching it first where needed; errors as of `fetch`."""
    return Ct2Engine(fetch(name, offline=offline), decoding=_DECODING)


def _download(repository: str, revision: str | None, folder: Path) -> str:
    """Put the model's files into `folder`; returns the commit they are of."""
    try:
        import huggingface_hub
        from huggingface_hub import errors
    except ImportError as error:
        raise MissingExtra("huggingface_hub", "torch", needed_for=f"fetching {repository}") from error
    try:
        commit = huggingface_hub.model_info(repository, revision=revision, timeout=20).sha or ""
        huggingface_hub.snapshot_download(repository, revision=commit, allow_patterns=_FILES, local_dir=folder)
    except (errors.RepositoryNotFoundError, errors.RevisionNotFoundError) as error:
        raise ModelNotFound(
            "is not on the hub",
            subject=f"{repository}@{revision}" if revision else repository,
            hint="Look for the language pair at the hub, or use --engine bundled",
        ) from error
    except Exception as error:  # the hub's client lets errors of several HTTP libraries through
        raise Offline(
            f"could not be fetched from the hub ({type(error).__name__}: {error})",
            subject=repository,
            hint="Check the network and try again, or use --engine bundled",
        ) from error
    return commit
