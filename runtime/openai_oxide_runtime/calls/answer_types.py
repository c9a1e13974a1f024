"""How a response is parsed if not as the model of its operation: text, bytes, any type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.models.decode import parse_as, raise_error
from openai_oxide_runtime.operations.operation import Operation

if TYPE_CHECKING:
    from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent

__all__ = ["binary", "check_json", "is_text", "read_as"]


def check_json(exchange: Exchange) -> None:
    """Raise the error that a response contains as JSON though it should have another type."""
    body = exchange.body or b""
    if body[:1] == b"{" and b'"error"' in body[:4096]:
        raise_error(exchange)


def is_text(op: Operation, params: Mapping[str, object], exchange: Exchange) -> bool:
    """Whether the response is text, by its request or its headers, and not HTML from a proxy."""
    from openai_oxide_runtime.operations.text_formats import asks_for_text

    if op.content == "text":
        return True
    kind = exchange.headers.get("content-type", "")
    body = (exchange.body or b"").strip()
    if asks_for_text(params):
        return "html" not in kind or body[:1] != b"<"
    is_object = body[:1] == b"{" and body[-1:] == b"}"
    return not is_object and "json" not in kind and "html" not in kind


# Any: a type, of which pydantic makes the value.
def read_as(to: Any, exchange: Exchange, *, strict: bool) -> Any:
    """The response as a type of the caller's choice."""
    package = getattr(to, "__module__", "").partition(".")[0]
    if package in ("httpx", "httpx2") and to.__name__ == "Response":
        from openai_oxide_runtime.http.httpx_views import response_view

        return response_view(exchange)
    if getattr(to, "__name__", "") == "HttpxBinaryResponseContent":
        return binary(exchange)
    return parse_as(to, exchange, strict=strict)


def binary(exchange: Exchange) -> HttpxBinaryResponseContent:
    """The response as bytes."""
    from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent

    return HttpxBinaryResponseContent(exchange)
