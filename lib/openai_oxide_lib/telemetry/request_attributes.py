"""The attributes of a request, with the names of the conventions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from openai_oxide_runtime.calls.context import CallContext
from openai_oxide_runtime.calls.engine import OperationCall
from openai_oxide_runtime.core.sentinels import is_given

__all__ = ["attributes", "title"]

_OPERATIONS: Final = {
    "chat.completions.create": "chat",
    "responses.create": "chat",
    "beta.responses.create": "chat",
    "completions.create": "text_completion",
    "embeddings.create": "embeddings",
    "images.generate": "generate_content",
    "images.edit": "generate_content",
    "vector_stores.search": "retrieval",
    "beta.assistants.create": "create_agent",
    "beta.threads.create_and_run": "invoke_agent",
    "beta.threads.runs.create": "invoke_agent",
}
"""Operations with a name in the conventions; the others keep their own."""
_PARAMETERS: Final = {
    "model": "gen_ai.request.model",
    "temperature": "gen_ai.request.temperature",
    "top_p": "gen_ai.request.top_p",
    "frequency_penalty": "gen_ai.request.frequency_penalty",
    "presence_penalty": "gen_ai.request.presence_penalty",
    "max_tokens": "gen_ai.request.max_tokens",
    "max_completion_tokens": "gen_ai.request.max_tokens",
    "max_output_tokens": "gen_ai.request.max_tokens",
    "seed": "gen_ai.request.seed",
    "n": "gen_ai.request.choice.count",
    "dimensions": "gen_ai.embeddings.dimension.count",
    "service_tier": "openai.request.service_tier",
}
"""The attributes of parameters."""


def attributes(context: CallContext, called: OperationCall, origin: str) -> dict[str, Any]:
    """The attributes of a new span."""
    address = urlsplit(origin)
    attributes: dict[str, Any] = {
        "gen_ai.operation.name": _OPERATIONS.get(called.operation.name, called.operation.name),
        "gen_ai.provider.name": "azure.ai.openai" if context.relocation else "openai",
        "server.address": address.hostname or "",
        "server.port": address.port or (443 if address.scheme == "https" else 80),
    }
    if called.streams:
        attributes["gen_ai.request.stream"] = True
    return attributes | _parameters(called.params)


def _parameters(params: Mapping[str, Any]) -> dict[str, Any]:
    attributes: dict[str, Any] = {
        _PARAMETERS[name]: value
        for name, value in params.items()
        if name in _PARAMETERS and isinstance(value, str | int | float)
    }
    stop = params.get("stop")
    if stop and is_given(stop):
        sequences = [stop] if isinstance(stop, str) else list(stop)
        attributes["gen_ai.request.stop_sequences"] = sequences
    return attributes


def title(attributes: Mapping[str, Any]) -> str:
    """The name of the span: the operation and the model."""
    name, model = attributes["gen_ai.operation.name"], attributes.get("gen_ai.request.model")
    return f"{name} {model}" if model else str(name)
