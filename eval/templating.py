"""The templates of the reports: one way to load them, for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment


def template_environment() -> Environment:
    """Templates of `eval/templates`: HTML is escaped, Markdown not; an unknown name is an error."""
    from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

    return Environment(
        loader=PackageLoader("eval", "templates"),
        autoescape=select_autoescape(("html.j2",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def template_text(environment: Environment, name: str) -> str:
    """A style sheet or script beside the templates, as it stands."""
    assert environment.loader  # noqa: S101 - set above
    return environment.loader.get_source(environment, name)[0]
