"""Every error that Tertium raises on purpose; libraries raise, only the command line exits.

TertiumError                 exit 3, `error`            nothing could be done
├── UsageError               exit 2, `usage`            the call itself is wrong
│   └── MissingExtra         exit 2, `missing-extra`    an optional package is not installed
├── InputError               exit 1, `input`            one input is dropped, the others go on (3: it was the only one)
│   ├── UnreadableInput      exit 1, `unreadable`       missing, vanished, forbidden, binary, broken
│   ├── EmptyInput           exit 1, `empty`            no text in it
│   ├── InputTooLarge        exit 1, `too-large`        over the size limit
│   └── UnsupportedInput     exit 1, `unsupported`      a format or language that nothing here handles
├── NoArticles               exit 3, `no-articles`      no usable article in the whole call
├── OutputError              exit 3, `output`           the output cannot be written
├── EngineError              exit 3, `engine`           a translation engine failed
│   ├── ModelNotFound        exit 3, `model-not-found`  no model for this language pair or name
│   ├── Offline              exit 3, `offline`          a download is needed and not allowed or not possible
│   └── CorruptModel         exit 3, `corrupt-model`    files of a model are missing or do not match
└── StoreError               exit 3, `store`            the database cannot be opened or written
"""

from __future__ import annotations

from typing import ClassVar


class TertiumError(Exception):
    """An error with a cause, the thing it happened to, and a remedy.

    `message` says what is wrong; `subject` names the file, article or model; `hint` says what to do.
    """

    code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 3

    def __init__(self, message: str, *, subject: str = "", hint: str = "") -> None:
        self.message = message
        self.subject = subject
        self.hint = hint
        super().__init__(message)

    @property
    def cause(self) -> str:
        """One line: what is wrong and what to do, without the subject."""
        return " ".join((f"{self.message}. {self.hint}" if self.hint else self.message).split())

    def __str__(self) -> str:
        """One line: subject, cause, remedy."""
        return f"{' '.join(self.subject.split())}: {self.cause}" if self.subject else self.cause


class UsageError(TertiumError):
    """The call itself is wrong: an unknown option value, a missing argument."""

    code = "usage"
    exit_code = 2


class MissingExtra(UsageError):
    """An optional package is not installed; `hint` holds the pip line that installs it."""

    code = "missing-extra"

    def __init__(self, package: str, extra: str, *, needed_for: str) -> None:
        super().__init__(
            f"{needed_for} needs the package {package}, which is not installed",
            hint=f"Install it with: pip install 'tertium[{extra}]'",
        )


class InputError(TertiumError):
    """One input cannot be used; it is dropped and the others go on."""

    code = "input"
    exit_code = 1


class UnreadableInput(InputError):
    """Missing, vanished, forbidden, binary or broken file."""

    code = "unreadable"


class EmptyInput(InputError):
    """A file without any text."""

    code = "empty"


class InputTooLarge(InputError):
    """A file over the size limit."""

    code = "too-large"


class UnsupportedInput(InputError):
    """A format or language that nothing here handles."""

    code = "unsupported"


class NoArticles(TertiumError):
    """No usable article in the whole call."""

    code = "no-articles"


class OutputError(TertiumError):
    """The output cannot be written: read-only folder, full disk."""

    code = "output"


class EngineError(TertiumError):
    """A translation engine failed."""

    code = "engine"


class ModelNotFound(EngineError):
    """No model for this language pair or under this name."""

    code = "model-not-found"


class Offline(EngineError):
    """A download is needed, but is not allowed or not possible."""

    code = "offline"


class CorruptModel(EngineError):
    """Files of a model are missing or do not match their checksums."""

    code = "corrupt-model"


class StoreError(TertiumError):
    """The database cannot be opened or written."""

    code = "store"
