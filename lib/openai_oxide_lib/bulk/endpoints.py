"""What an endpoint takes and gives: where its answer stands, and how it is asked for a format.

An endpoint without a row here works too: its output is the whole body.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from openai_oxide_lib.bulk.request_template import Body
from openai_oxide_lib.structured_output.loose_values import field_of, objects, text_of
from openai_oxide_lib.structured_output.response_format import (
    response_format_param,
    text_format_param,
)

__all__ = ["Endpoint", "Usage", "endpoint_of", "usage_of"]


class Usage(NamedTuple):
    """Tokens of an answer."""

    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0


class Endpoint(NamedTuple):
    """One endpoint of the API, by its path below the base address."""

    path: str
    output: Callable[[Body], object] = lambda body: body
    """The answer in a response's body."""
    with_format: Callable[[Body, object], Body] | None = None
    """The body of a request that asks for a type; None where the endpoint has no such option."""

    @property
    def url(self) -> str:
        """The path as a batch names it."""
        return f"/v1{self.path}"


def endpoint_of(path: str) -> Endpoint:
    """The endpoint at a path, which may begin with ``/v1``; ValueError for what is no path."""
    if not path.startswith("/"):
        raise ValueError(f"endpoint must be a path such as '/v1/responses', not {path!r}")
    below = path.removeprefix("/v1")
    return _ENDPOINTS.get(below) or Endpoint(below)


def usage_of(body: Mapping[str, object]) -> Usage:
    """The tokens that a response's body counts, under either of their names; 0 for what lacks."""
    usage = body.get("usage")
    sent = _count(usage, "input_tokens") or _count(usage, "prompt_tokens")
    written = _count(usage, "output_tokens") or _count(usage, "completion_tokens")
    details = field_of(usage, "input_tokens_details") or field_of(usage, "prompt_tokens_details")
    return Usage(sent, _count(details, "cached_tokens"), written)


def _count(value: object, name: str) -> int:
    count = field_of(value, name)
    return count if isinstance(count, int) else 0


def _response_text(body: Body) -> str:
    contents = (
        content
        for item in objects(body.get("output"))
        if item.get("type") == "message"
        for content in objects(item.get("content"))
    )
    return "".join(text_of(content.get("text")) for content in contents)


def _chat_text(body: Body) -> object:
    for choice in objects(body.get("choices")):
        return field_of(choice.get("message"), "content")
    return None


def _vectors(body: Body) -> object:
    vectors = [item.get("embedding") for item in objects(body.get("data"))]
    return vectors[0] if len(vectors) == 1 else vectors


def _text_format(body: Body, type_: object) -> Body:
    text = body.get("text")
    fields = text if isinstance(text, Mapping) else {}
    schema = {"type": "json_schema", **type_} if isinstance(type_, Mapping) else None
    return {**body, "text": {**fields, "format": schema or text_format_param(type_)}}


def _response_format(body: Body, type_: object) -> Body:
    schema = {"type": "json_schema", "json_schema": type_} if isinstance(type_, Mapping) else type_
    return {**body, "response_format": response_format_param(schema)}


_ENDPOINTS: Final = {
    endpoint.path: endpoint
    for endpoint in (
        Endpoint("/responses", _response_text, _text_format),
        Endpoint("/chat/completions", _chat_text, _response_format),
        Endpoint("/embeddings", _vectors),
        Endpoint("/moderations", lambda body: body.get("results")),
        Endpoint("/images/generations", lambda body: body.get("data")),
    )
}
