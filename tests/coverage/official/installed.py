"""The gate on the two packages that are installed here."""

from __future__ import annotations

import typing
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import openai_oxide
import openai_oxide_lib
import openai_oxide_runtime
from tests.coverage.official.differences import Differences
from tests.coverage.official.gate import Gate
from tests.coverage.official.hints import returned
from tests.coverage.tally import Tally

__all__ = ["CLIENTS", "outcome", "version"]

_KEY = {"api_key": "a key"}
_AZURE = {**_KEY, "azure_endpoint": "https://example.com", "api_version": "2025-01-01"}
CLIENTS = {"OpenAI": _KEY, "AsyncOpenAI": _KEY, "AzureOpenAI": _AZURE, "AsyncAzureOpenAI": _AZURE}


def version() -> str | None:
    """The version of the official package; None where it is not installed."""
    try:
        return metadata.version("openai")
    except metadata.PackageNotFoundError:
        return None


def outcome(differences: Differences) -> Tally:
    """What openai_oxide has of what ``openai`` has, beside the differences that are meant."""
    import openai
    from openai._base_client import BaseClient
    from openai._resource import AsyncAPIResource, SyncAPIResource

    resource = SyncAPIResource, AsyncAPIResource
    gate = Gate("openai", "openai_oxide", resource, BaseClient, _open)
    gate.clients(CLIENTS)
    gate.surface()
    gate.types()
    packages = (openai_oxide, openai_oxide_lib, openai_oxide_runtime)
    ours = tuple(Path(*package.__path__) for package in packages)
    gate.environment(Path(*openai.__path__), *ours)
    return differences.allow(gate.tally)


def _open(opening: Any) -> Any:
    """The connection that ``opening`` would make, over nothing."""
    enter = getattr(opening, "__enter__", None) or opening.__aenter__
    kind: Any = typing.get_origin(returned(enter))
    return kind(SimpleNamespace(response=None), opening)
