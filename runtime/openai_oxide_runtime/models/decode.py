"""The decoding of whole responses: from bytes to objects."""

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
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.incremental_text import encoding_of
from openai_oxide_runtime.http.json_text import in_utf8
from openai_oxide_runtime.models.base import TypeForm, set_request_id
from openai_oxide_runtime.models.lenient import decode
from openai_oxide_runtime.models.unions import flatten, is_model

__all__ = ["parse_as", "parse_json", "raise_error", "text_body"]

Reader = Callable[[TypeForm, bytes], object]

_NO_CONTENT: Final = frozenset((204, 205))
# Every model of this package has it; ``hasattr`` is faster than ``issubclass``.
_REQUEST_ID: Final = "__request_id__"


def parse_json(
    type_: TypeForm,
    exchange: Exchange,
    *,
    strict: bool = False,
    read: Reader | None = None,
) -> Any:
    """The body as an object of ``type_``, with the id of the request.

    ``strict`` refuses values that ``type_`` does not allow; ``read`` replaces the decoder.
    """
    body = exchange.body or b""
    if not body and exchange.status in _NO_CONTENT:
        return None
    result: Any  # an object of ``type_``
    try:
        is_plain = not strict and read is None
        result = decode(type_, body) if is_plain else _decode(type_, body, strict, read)
    except (ValueError, RecursionError) as error:
        result = _decode_again(type_, exchange, strict, read, error)
    if hasattr(type(result), _REQUEST_ID):
        set_request_id(result, exchange.request_id)
        if "error" in result.__pydantic_fields_set__ and result.error:
            raise_error(exchange, type(result))
    return result


def _decode(type_: TypeForm, body: bytes, strict: bool, read: Reader | None) -> object:
    result = _validate(type_, body) if strict else None
    return (read or decode)(type_, body) if not strict or read is not None else result


def _decode_again(
    type_: TypeForm, exchange: Exchange, strict: bool, read: Reader | None, error: Exception
) -> object:
    """The object of a body in another encoding; raises the error of any other body."""
    raise_error(exchange, type_)
    body = exchange.body or b""
    converted = in_utf8(body, exchange.headers.get("content-type", ""))
    try:
        if converted != body:
            return _decode(type_, converted, strict, read)
    except (ValueError, RecursionError) as failure:
        error = failure
    if isinstance(error, OpenAIError):  # of a reader that refuses the content
        raise error
    raise validation_error(exchange, _message(exchange, error)) from None


def raise_error(exchange: Exchange, type_: TypeForm = None) -> None:
    """Raise the error that the body reports, unless it has fields of ``type_`` as well."""
    models = [member for member in flatten(type_) if is_model(member)]
    names = {field.alias or name for m in models for name, field in m.model_fields.items()}
    error = only_error(error_body(exchange), IDENTIFYING_FIELDS | names)
    if error is not None:
        raise reported_error(exchange, error)


def _validate(type_: Any, body: bytes) -> object:
    from pydantic import TypeAdapter

    return TypeAdapter(type_).validate_json(body)


def _message(exchange: Exchange, error: Exception) -> str:
    kind = exchange.headers.get("content-type", "no content type")
    if isinstance(error, ValidationError):
        count = error.error_count()
        return f"The response does not have the documented form: {count} fields differ."
    return f"The response is not valid JSON (status {exchange.status}, {kind})."


def parse_as(type_: TypeForm, exchange: Exchange, *, strict: bool = False) -> Any:
    """The body as the type that the caller passed: a plain type, a model, or a container."""
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
    """The body as text, in the encoding of its content type."""
    encoding = encoding_of(exchange.headers.get("content-type", ""))
    return (exchange.body or b"").decode(encoding, "replace")
