"""The gate on the two packages that are installed here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openai_oxide
from openai_oxide_runtime.core import submodules
from tests.coverage.checker.gate import compare
from tests.coverage.tally import Tally

__all__ = ["outcome"]


def outcome() -> Tally:
    """What a type checker refuses or does not know in our types, and accepts in the official."""
    import openai
    from openai._resource import AsyncAPIResource, SyncAPIResource

    clients = {
        "OpenAI": (openai.OpenAI(api_key="k"), SyncAPIResource),
        "AsyncOpenAI": (openai.AsyncOpenAI(api_key="k"), AsyncAPIResource),
    }
    return compare(Path(openai.__path__[0]), home, clients)


_PROTOCOLS = {"SequenceNotStr": "collections.abc:Sequence"}
"""Private protocols of the official package, by what a program has that passes such a value."""


def home(module: str, name: str) -> str | tuple[Any, ...]:
    """Where a name of the official package stands in ours, as a type checker finds it."""
    if name in _PROTOCOLS:
        return _PROTOCOLS[name]
    ours = "openai_oxide" + module.removeprefix("openai")
    path = Path(openai_oxide.__path__[0]).joinpath(*ours.split(".")[1:])
    is_file = path.with_suffix(".py").exists() or (path / "__init__.py").exists()
    row = {} if is_file else submodules._row(ours) or {}
    return row.get(name, f"{ours}:{name}")
