"""The gate on the two packages that are installed here."""

from __future__ import annotations

from pathlib import Path

import openai_oxide
import openai_oxide_runtime
from tests.coverage.official.differences import Differences
from tests.coverage.official.gate import Gate
from tests.coverage.tally import Tally

__all__ = ["CLIENTS", "outcome"]

_KEY = {"api_key": "a key"}
_AZURE = {**_KEY, "azure_endpoint": "https://example.com", "api_version": "2025-01-01"}
CLIENTS = {"OpenAI": _KEY, "AsyncOpenAI": _KEY, "AzureOpenAI": _AZURE, "AsyncAzureOpenAI": _AZURE}


def outcome(differences: Differences) -> Tally:
    """What openai_oxide has of what ``openai`` has, beside the differences that are meant."""
    import openai
    from openai._base_client import BaseClient
    from openai._resource import AsyncAPIResource, SyncAPIResource

    gate = Gate("openai", "openai_oxide", (SyncAPIResource, AsyncAPIResource), BaseClient)
    gate.clients(CLIENTS)
    gate.surface()
    gate.types()
    ours = (Path(*openai_oxide.__path__), Path(*openai_oxide_runtime.__path__))
    gate.environment(Path(*openai.__path__), *ours)
    return differences.allow(gate.tally)
