"""From bytes to objects: whole answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pydantic_core import ValidationError

from .exchange import Exchange
from .failures import not_as_promised
from .lenient import decode
from .model import set_request_id
from .sse import text_of

__all__ = ["parse_as", "parse_json"]

_NO_CONTENT: Final = frozenset((204, 205))
# What every model of ours has, and a quicker test than asking for its class.
_NOTED: Final = "__request_id__"


def parse_json(
    type_: Any,
    exchange: Exchange,
    *,
    strict: bool = False,
    read: Callable[[Any, bytes], Any] | None = None,
) -> Any:
    """The exchange's body as an object of ``type_``, with the id of the request on it.

    ``strict`` refuses what ``type_`` does not allow; ``read`` decodes instead of the usual way.
    """
    body = exchange.body or b""
    if not body and exchange.status in _NO_CONTENT:
        return None
    try:
        found = _validated(type_, body) if strict else None
        if not strict or read is not None:
            found = (read or decode)(type_, body)
    except (ValueError, RecursionError) as error:
        raise not_as_promised(exchange, _why(exchange, error)) from None
    if hasattr(type(found), _NOTED):
        set_request_id(found, exchange.request_id)
    return found


def _validated(type_: Any, body: bytes) -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(type_).validate_json(body)


def _why(exchange: Exchange, error: Exception) -> str:
    kind = exchange.headers.get("content-type", "no content type")
    if isinstance(error, ValidationError):
        return f"The answer does not have the promised form: {error.error_count()} fields differ."
    return f"The answer is not valid JSON (status {exchange.status}, {kind})."


def parse_as(type_: Any, exchange: Exchange, *, strict: bool = False) -> Any:
    """The body as whatever the caller named: a plain type, a model, or a container of them."""
    if type_ is None or type_ is type(None):
        return None
    body = exchange.body or b""
    if type_ is bytes:
        return body
    if type_ in (str, int, float):
        return type_(text_of(body))
    if type_ is bool:
        return text_of(body).strip().lower() == "true"
    if type_ is object:
        type_ = Any
    return parse_json(type_, exchange, strict=strict)
