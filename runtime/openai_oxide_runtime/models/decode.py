"""From bytes to objects: whole answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pydantic_core import ValidationError

from openai_oxide_runtime.errors.bodies import IDENTIFYING_FIELDS, only_error
from openai_oxide_runtime.errors.translation import (
    error_body,
    reported_error,
    validation_error,
)
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.incremental_text import encoding_of
from openai_oxide_runtime.http.json_text import in_utf8
from openai_oxide_runtime.models.base import Model, set_request_id
from openai_oxide_runtime.models.lenient import decode
from openai_oxide_runtime.models.unions import flatten

__all__ = ["parse_as", "parse_json", "raise_error", "text_body"]

Reader = Callable[[Any, bytes], Any]

_NO_CONTENT: Final = frozenset((204, 205))
# What every model of ours has, and a quicker test than asking for its class.
_NOTED: Final = "__request_id__"


def parse_json(
    type_: Any,
    exchange: Exchange,
    *,
    strict: bool = False,
    read: Reader | None = None,
) -> Any:
    """The exchange's body as an object of ``type_``, with the id of the request on it.

    ``strict`` refuses what ``type_`` does not allow; ``read`` decodes instead of the usual way.
    """
    body = exchange.body or b""
    if not body and exchange.status in _NO_CONTENT:
        return None
    try:
        usual = not strict and read is None
        found = decode(type_, body) if usual else _decoded(type_, body, strict, read)
    except (ValueError, RecursionError) as error:
        found = _decoded_again(type_, exchange, strict, read, error)
    if hasattr(type(found), _NOTED):
        set_request_id(found, exchange.request_id)
        if "error" in found.__pydantic_fields_set__ and found.error:
            raise_error(exchange, type(found))
    return found


def _decoded(type_: Any, body: bytes, strict: bool, read: Reader | None) -> Any:
    found = _validated(type_, body) if strict else None
    return (read or decode)(type_, body) if not strict or read is not None else found


def _decoded_again(
    type_: Any, exchange: Exchange, strict: bool, read: Reader | None, error: Exception
) -> Any:
    """The object of a body in another encoding; raises what else is wrong with it."""
    raise_error(exchange, type_)
    body = exchange.body or b""
    readable = in_utf8(body, exchange.headers.get("content-type", ""))
    try:
        if readable != body:
            return _decoded(type_, readable, strict, read)
    except (ValueError, RecursionError) as failure:
        error = failure
    raise validation_error(exchange, _why(exchange, error)) from None


def raise_error(exchange: Exchange, type_: Any = None) -> None:
    """Raise what the body reports if it is an error, and has nothing of a ``type_``."""
    models = [m for m in flatten(type_) if isinstance(m, type) and issubclass(m, Model)]
    names = {field.alias or name for m in models for name, field in m.model_fields.items()}
    error = only_error(error_body(exchange), IDENTIFYING_FIELDS | names)
    if error is not None:
        raise reported_error(exchange, error)


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
        return type_(text_body(exchange))
    if type_ is bool:
        return text_body(exchange).strip().lower() == "true"
    if type_ is object:
        type_ = Any
    return parse_json(type_, exchange, strict=strict)


def text_body(exchange: Exchange) -> str:
    """The body as the text that its content type says it is."""
    encoding = encoding_of(exchange.headers.get("content-type", ""))
    return (exchange.body or b"").decode(encoding, "replace")
